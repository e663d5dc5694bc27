import type { ApolloServerPlugin, GraphQLRequestContext } from "@apollo/server";
import type { Context } from "../../graph/context.js";
import { IntercomFailure } from "../../intercom/failure.js";
import { keyedHash } from "../idempotency/fingerprint.js";
import type { IdempotencyRecord, IdempotencyRecords } from "../idempotency/records.js";

export interface IdempotencyOptions {
  readonly records: IdempotencyRecords;
  /** Keys the hashes under which records are kept; the same in all replicas. */
  readonly secret: string;
  readonly operationTimeoutMs: number;
}

const HEADER = "idempotency-key";
const KEY = /^[\x21-\x7e]{1,255}$/;
/** Answers of Redis may be late, and clocks differ. */
const SLACK_MS = 5_000;

const NO_KEY = "An Idempotency-Key has 1 to 255 printable ASCII characters without spaces, such as a UUID.";
const OTHER_INPUT =
  "This Idempotency-Key was used for another operation or other variables. Use a new key for each mutation, and the old one only to send the very same again.";

/**
 * Makes a client's own retry of a mutation safe: the same `Idempotency-Key` with the same operation is answered with the
 * first one's answer, and writes nothing. Where that cannot be promised, writes are refused unsent, as data.
 */
export function idempotency({
  records,
  secret,
  operationTimeoutMs,
}: IdempotencyOptions): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let kept: { readonly key: string; readonly record: IdempotencyRecord } | undefined;

      return {
        // Not in an earlier hook: those of all plugins run at once, and another may refuse the operation meanwhile.
        async responseForOperation(context) {
          const given = context.request.http?.headers.get(HEADER);
          if (given == null || context.operation.operation !== "mutation") return null;
          if (!KEY.test(given)) return refusal(context, NO_KEY);
          const { operation } = context.contextValue;
          const key = keyedHash(secret, operation.caller, given);
          const record = { fingerprint: fingerprintOf(context, secret), beganAt: Date.now() };
          try {
            const known = await records.begin(key, record);
            if (known === null) kept = { key, record };
            else if (known.fingerprint !== record.fingerprint) return refusal(context, OTHER_INPUT);
            else if (known.answer !== undefined) return replay(context, known.answer);
            else operation.writesRefusedWith = unfinished(known, operationTimeoutMs);
          } catch {
            operation.writesRefusedWith = new IntercomFailure("not-sent");
          }
          return null;
        },

        async willSendResponse({ contextValue, response }) {
          if (!kept || response.body.kind !== "single") return;
          const { key, record } = kept;
          const { data, errors } = response.body.singleResult;
          // Where nothing was written, sending it again is a first time.
          const settled =
            contextValue.operation.effects === 0
              ? records.release(key)
              : records.finish(key, { ...record, answer: JSON.stringify({ data, errors }) });
          await settled.catch(() => undefined); // a record without an end says that the outcome is unknown
        },
      };
    },
  };
}

type OperationContext = GraphQLRequestContext<Context> & {
  readonly response: { readonly http: { status?: number | undefined; headers: Map<string, string> } };
};

function fingerprintOf(
  { queryHash, operationName, request }: GraphQLRequestContext<Context>,
  secret: string,
) {
  return keyedHash(secret, queryHash, operationName ?? null, request.variables ?? {});
}

function replay({ response: { http } }: OperationContext, answer: string) {
  http.headers.set("idempotency-replayed", "true");
  return { http, body: { kind: "single" as const, singleResult: JSON.parse(answer) } };
}

function refusal({ response: { http } }: OperationContext, message: string) {
  http.status = 400;
  const errors = [{ message, extensions: { code: "BAD_USER_INPUT" } }];
  return { http, body: { kind: "single" as const, singleResult: { errors } } };
}

/** It may still run; past every deadline the process that ran it must have died before it could tell. */
function unfinished({ beganAt }: IdempotencyRecord, operationTimeoutMs: number): IntercomFailure {
  return Date.now() - beganAt < operationTimeoutMs + SLACK_MS
    ? new IntercomFailure("in-progress", { retryAfterSeconds: 1 })
    : new IntercomFailure("outcome-lost");
}
