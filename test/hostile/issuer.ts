import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import type { Issuer } from "./attacks/doors.js";

/** An issuer of tokens on a free port, whose keys are at `/good`; anywhere else are 50 MB. */
export async function startIssuer(): Promise<Issuer & AsyncDisposable> {
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: "a", use: "sig" }] });
  const server = createServer(({ url }, response) => {
    if (url === "/good") response.end(keys);
    else pour(response, 50_000_000);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [name, audience] = ["https://issuer.example/", "the-graph"];
  return {
    name,
    audience,
    keysUrl: (kind) => `${origin}/${kind === "good" ? "good" : "much"}`,
    sign: (claims) =>
      new SignJWT({
        iss: name,
        aud: audience,
        sub: "jane",
        exp: Math.floor(Date.now() / 1_000) + 300,
        scope: "contacts:read",
        ...claims,
      })
        .setProtectedHeader({ alg: "RS256", kid: "a" })
        .sign(privateKey),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Writes as fast as the other side reads, until it hangs up. */
function pour(response: ServerResponse, bytes: number): void {
  const chunk = Buffer.alloc(65_536, " ");
  let left = bytes;
  const more = () => {
    while (left > 0 && !response.destroyed) {
      left -= chunk.length;
      if (!response.write(chunk)) return void response.once("drain", more);
    }
    response.end();
  };
  more();
}
