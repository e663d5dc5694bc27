/** The servers that this one depends on and reaches by TLS. */
export type Peer = "intercom" | "issuer";

export interface PeerFailure {
  /** As Node, undici or jose call it. */
  readonly code: string;
  /** Cause, and cure where the operator has one. */
  readonly meaning: string;
}

/** A peer that is not available fails every call. The log has one line per code in this time, in milliseconds. */
const SILENCE_MS = 60_000;

const UNTRUSTED =
  "Its certificate is not signed by an authority that this process trusts. Name the file of that authority's certificate in NODE_EXTRA_CA_CERTS.";
const UNRESOLVED = "Its host name has no address. Check the host name in the URL, and DNS.";
const NO_CONNECTION = "The connection timed out. Check the network and its firewall rules.";
const NO_TLS = "It does not use TLS on this port. Check the port and the protocol of the URL.";
const CLOSED = "It closed the connection before it answered.";

/** Meanings of the error codes that configuration, certificates and networks cause. */
const MEANINGS: Readonly<Record<string, string>> = {
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
  CERT_HAS_EXPIRED: "Its certificate has expired. Renew it, or correct the clock of this machine.",
  CERT_NOT_YET_VALID:
    "Its certificate is not valid yet. Correct the clock of this machine, or replace the certificate.",
  ERR_TLS_CERT_ALTNAME_INVALID:
    "Its certificate does not match the host name in the URL. Check the URL and the certificate.",
  EPROTO: NO_TLS,
  ERR_SSL_WRONG_VERSION_NUMBER: NO_TLS,
  ERR_SSL_PACKET_LENGTH_TOO_LONG: NO_TLS,
  ENOTFOUND: UNRESOLVED,
  EAI_AGAIN: UNRESOLVED,
  ECONNREFUSED: "No process listens at its address. Check the host and the port of the URL.",
  ECONNRESET: CLOSED,
  UND_ERR_SOCKET: CLOSED,
  ETIMEDOUT: NO_CONNECTION,
  UND_ERR_CONNECT_TIMEOUT: NO_CONNECTION,
  ERR_JWKS_TIMEOUT: "It did not answer in time.",
  ERR_JWKS_INVALID: "Its response is not a valid key set, or it is larger than 1 MB. Check the URL.",
  ERR_JOSE_GENERIC:
    "Its response is not a key set: the status is not 200, or the body is not JSON. Check the URL.",
};
const UNEXPLAINED = "It could not be reached or used.";

/** Names failures of peers, and remembers which of them were logged recently. */
export function createPeerFailures() {
  const toldAt = new Map<string, number>();
  return {
    /** The failure; `null` when it was logged within the last minute. */
    toTell(peer: Peer, error: unknown): PeerFailure | null {
      const code = codeOf(error);
      const key = `${peer} ${code}`;
      const now = performance.now();
      if (now - (toldAt.get(key) ?? Number.NEGATIVE_INFINITY) < SILENCE_MS) return null;
      toldAt.set(key, now);
      return { code, meaning: MEANINGS[code] ?? UNEXPLAINED };
    },
  };
}

/** The first code in the chain of causes: an error of `fetch` has no code of its own. */
function codeOf(error: unknown): string {
  for (let at = error; typeof at === "object" && at !== null; at = "cause" in at ? at.cause : undefined)
    if ("code" in at && typeof at.code === "string") return at.code;
  return "UNKNOWN";
}
