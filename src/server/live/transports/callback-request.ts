import { type DocumentNode, Kind, parse } from "graphql";
import type { CallbackConfig } from "../../../config/federation.js";
import { isRouter, type RouterProof } from "../../auth/router.js";
import { Refusal } from "../../errors/refusal.js";
import { isObject, type Parameters } from "./parameters.js";

/** Where and how a router wants to be told of events. */
export interface Callback {
  readonly url: URL;
  /** The router's name for the subscription, and what proves to it that a message is about that one. */
  readonly id: string;
  readonly verifier: string;
  /** Between two heartbeats; 0 sends none. */
  readonly heartbeatMs: number;
}

const MAX_LENGTH = 2_048;
/** Apollo's default; a shorter interval than the minimum would be work for both sides and tell nothing. */
const HEARTBEAT_MS = 5_000;
const MIN_HEARTBEAT_MS = 1_000;
const MAX_HEARTBEAT_MS = 600_000;

/**
 * Reads what a router asks for. A client that could name any address would make this server call it, so that only a router may
 * ask, and only addresses of listed origins are called.
 *
 * @throws Refusal before anything was sent
 */
export function callbackOf(
  parameters: Parameters,
  proof: RouterProof,
  { origins, router }: CallbackConfig,
): Callback {
  const { extensions, operationName, variables = {} } = parameters;
  const document = documentOf(parameters);
  if (!router || !isRouter({ ...proof, document, operationName, variables }, router))
    throw forbidden(
      "Only the router may subscribe by the HTTP callback protocol. Authenticate the router as ROUTER_SECRET or ROUTER_HMAC_SECRET requires.",
    );
  const wanted = read(extensions?.["subscription"]);
  const { url } = wanted;
  const origin = `${url.protocol}//${url.host}`; // the `origin` of a blob is the one of the address in it
  if (!origins.includes(origin) || url.username !== "" || url.password !== "")
    throw forbidden(
      "This server calls back only the origins in SUBSCRIPTION_CALLBACK_ORIGINS. Add the router's origin there, or let the router use server-sent events.",
    );
  return wanted;
}

/** What a signature is about. Of no document, or none that can be read, there is none; the secret may prove the router then. */
function documentOf({ query = "" }: Parameters): DocumentNode {
  try {
    return parse(query, { noLocation: true });
  } catch {
    return { kind: Kind.DOCUMENT, definitions: [] };
  }
}

/** Apollo's preview routers wrote the names with underscores. */
function read(given: unknown): Callback {
  const of = (name: string, older: string) => (isObject(given) ? (given[name] ?? given[older]) : undefined);
  const text = (value: unknown) =>
    typeof value === "string" && value !== "" && value.length <= MAX_LENGTH ? value : undefined;
  const url = urlOf(text(of("callbackUrl", "callback_url")));
  const id = text(of("subscriptionId", "subscription_id"));
  const verifier = text(of("verifier", "verifier"));
  const interval = of("heartbeatIntervalMs", "heartbeat_interval_ms") ?? HEARTBEAT_MS;
  if (
    !url ||
    id === undefined ||
    verifier === undefined ||
    !Number.isInteger(interval) ||
    Number(interval) < 0
  )
    throw new Refusal(
      400,
      "BAD_REQUEST",
      "The HTTP callback protocol needs `callbackUrl`, `subscriptionId` and `verifier` as strings in `extensions.subscription`, and `heartbeatIntervalMs` as a number of milliseconds, where it is sent.",
    );
  const ms = Number(interval);
  const heartbeatMs = ms === 0 ? 0 : Math.min(Math.max(ms, MIN_HEARTBEAT_MS), MAX_HEARTBEAT_MS);
  return { url, id, verifier, heartbeatMs };
}

function urlOf(text: string | undefined): URL | undefined {
  try {
    return text === undefined ? undefined : new URL(text);
  } catch {
    return undefined;
  }
}

const forbidden = (message: string) => new Refusal(403, "FORBIDDEN", message);
