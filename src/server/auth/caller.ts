import { SCOPES, type Scope } from "../../config/scopes.js";
import type { NamedAdmin } from "../../graph/actor.js";

/** The sender of an operation. */
export interface Caller {
  /** Names the caller in logs, limits and stored answers; says nothing about a person. */
  readonly id: string;
  /** Names the calling program in metrics: the name of an API key or a client, never a person. */
  readonly label: string;
  readonly scopes: ReadonlySet<Scope>;
  /** Whether its operations wait for interactive ones. */
  readonly isBulk: boolean;
  /** The teammate that its writes to customers are made as; `null` where it names none. */
  readonly admin: NamedAdmin | null;
  /** When its token ends, in Unix milliseconds; absent where it does not end. */
  readonly expiresAt?: number;
}

/**
 * Tells who sends a request by its `Authorization` header.
 * @throws Refusal with status 401, or 503 when it cannot be told at the moment
 */
export type Authenticate = (authorization: string | undefined) => Caller | Promise<Caller>;

/** The caller of every request where callers are not authenticated: something in front of the server has done it. */
export const anybody: Caller = {
  id: "anybody",
  label: "anybody",
  scopes: new Set(SCOPES),
  isBulk: false,
  admin: null,
};
