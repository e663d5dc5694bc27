import "reflect-metadata"; // which @peculiar/x509 looks for as it loads
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  BasicConstraintsExtension,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from "@peculiar/x509";

/** Private key and certificate as PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

export interface Authority extends AsyncDisposable {
  /** Its own certificate as a file, for NODE_EXTRA_CA_CERTS. */
  readonly file: string;
  /** A certificate for a server of that host name; valid from yesterday until tomorrow unless it is said otherwise. */
  issue(options?: {
    readonly host?: string;
    readonly from?: number;
    readonly to?: number;
  }): Promise<Certificate>;
}

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;
const DAY_MS = 86_400_000;
/** Days from now. */
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS);

/** A certificate authority of a test. */
export async function createAuthority(name = "CN=Authority of a test"): Promise<Authority> {
  const keys = await crypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
  const own = await X509CertificateGenerator.createSelfSigned({
    name,
    notBefore: inDays(-10),
    notAfter: inDays(10),
    keys,
    signingAlgorithm: ALGORITHM,
    extensions: [new BasicConstraintsExtension(true, undefined, true)],
  });
  const folder = await mkdtemp(join(tmpdir(), "authority-"));
  const file = join(folder, "authority.pem");
  await writeFile(file, own.toString("pem"));
  return {
    file,
    async issue({ host = "localhost", from = -1, to = 1 } = {}) {
      const { publicKey, privateKey } = await crypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
      const certificate = await X509CertificateGenerator.create({
        subject: `CN=${host}`,
        issuer: own.subject,
        notBefore: inDays(from),
        notAfter: inDays(to),
        publicKey,
        signingKey: keys.privateKey,
        signingAlgorithm: ALGORITHM,
        extensions: [new SubjectAlternativeNameExtension([{ type: "dns", value: host }])],
      });
      const key = Buffer.from(await crypto.subtle.exportKey("pkcs8", privateKey)).toString("base64");
      return {
        key: `-----BEGIN PRIVATE KEY-----\n${key}\n-----END PRIVATE KEY-----\n`,
        cert: certificate.toString("pem"),
      };
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

/** Certificates that no client may take, with Node's code for why. */
export async function faultyCertificates(authority: Authority) {
  await using stranger = await createAuthority("CN=Nobody's authority");
  return [
    ["signed by an authority that is not trusted", await stranger.issue(), "UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
    [
      "for another host name",
      await authority.issue({ host: "other.example" }),
      "ERR_TLS_CERT_ALTNAME_INVALID",
    ],
    ["that has expired", await authority.issue({ from: -3, to: -2 }), "CERT_HAS_EXPIRED"],
    ["that is not valid yet", await authority.issue({ from: 2, to: 3 }), "CERT_NOT_YET_VALID"],
  ] as const;
}
