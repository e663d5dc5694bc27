import type { FastifyRequest } from "fastify";
import type { Slots } from "../../admission/load/slots.js";
import { type AuthenticateRequest, callerKey } from "../../auth/authenticate.js";
import type { Caller } from "../../auth/caller.js";
import type { RouterProof } from "../../auth/router.js";
import type { Live, LiveRefusal, LiveRequest, LiveStream } from "../live.js";
import { notASubscription, operationTypeOf, type TypeOptions } from "./operation-type.js";
import type { Parameters } from "./parameters.js";

export interface OpeningOptions extends TypeOptions {
  readonly live: Live;
  readonly authenticate: AuthenticateRequest;
  /** Opening a subscription takes a slot; the open one holds none. */
  readonly slots: Slots;
}

/** A subscription that somebody asks for. */
export interface Opening extends Pick<LiveRequest, "caller" | "requestId" | "transport"> {
  /** What authenticates the caller, now and later. */
  readonly request: FastifyRequest;
  readonly parameters: Parameters;
}

/**
 * Opens a subscription; refuses queries and mutations, past whose limits and bills it would go.
 * @throws Refusal when no slot is free
 */
export async function openSubscription(
  { request, parameters, ...opening }: Opening,
  options: OpeningOptions,
): Promise<LiveStream | LiveRefusal> {
  const type = await operationTypeOf(parameters, options);
  if (type !== undefined && type !== "subscription") return notASubscription(type);
  const { live, authenticate, slots } = options;
  const key = keyOf(opening.caller, request);
  const leave = await slots.enter({ key, label: opening.caller.label });
  try {
    return await live.subscribe({
      ...opening,
      ...parameters,
      callerKey: key,
      proof: proofIn(request, parameters),
      authenticateAgain: () => authenticate(request),
    });
  } finally {
    leave();
  }
}

export const keyOf = (caller: Caller, { ip }: FastifyRequest): string => callerKey(caller, ip);

/** What a request says of the router that sent it. */
export function proofIn({ headers }: FastifyRequest, { query, extensions }: Parameters): RouterProof {
  const { "router-authorization": secret } = headers;
  return {
    query,
    secret: typeof secret === "string" ? secret : undefined,
    signature: extensions?.["hmac-signature"],
  };
}
