import { randomUUID } from "node:crypto";
import type { ApolloServerPlugin, GraphQLRequestContext } from "@apollo/server";
import { keyedHash } from "../../crypto/keyed-hash.js";
import type { Context } from "../../graph/context.js";
import { isRowByRow } from "../../graph/decorators/row-by-row.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import { keyOf, rootFields } from "../admission/read-document.js";
import {
  guardRootFields,
  type RootGuard,
  tellReplayed,
  writtenRootFields,
} from "../mutations/wrap-root-fields.js";
import { lostOf, mayBeRunning, takenOver } from "./earlier-run.js";
import { type KeptAnswer, keep, merge } from "./kept-answer.js";
import type { IdempotencyRecords } from "./records.js";
import { rowRecords } from "./row-records.js";
import { type Run, settle } from "./settle.js";
import { withoutRootFields } from "./without-root-fields.js";

export interface IdempotencyOptions {
  readonly records: IdempotencyRecords;
  /** Keys the hashes under which records are kept; the same in all replicas. */
  readonly secret: string;
  readonly operationTimeoutMs: number;
  /** Called for every mutation with a key that is refused because the caller has too many records. */
  readonly onRefused: () => void;
}

const HEADER = "idempotency-key";
const KEY = /^[\x21-\x7e]{1,255}$/;
const NO_KEY =
  "The Idempotency-Key is not valid. Send 1 to 255 printable ASCII characters without spaces, such as a UUID.";
const OTHER_INPUT =
  "This Idempotency-Key was already used with another operation or other variables. Use a new key for each mutation. Reuse a key only to send the same request again.";

/**
 * Makes a client's own retry of a mutation safe: for the same `Idempotency-Key` with the same operation, root fields that
 * wrote are answered as they were, and those that did not are carried out. Where that cannot be promised, writes are
 * refused unsent, as data.
 */
export function idempotency({
  records,
  secret,
  operationTimeoutMs,
  onRefused,
}: IdempotencyOptions): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let run: Run | undefined;
      let before: KeptAnswer = {};
      let order: readonly string[] = [];
      let isRepeated = false;
      /** What a process that died had begun: whether it wrote is not known. */
      let lost: readonly string[] = [];
      /** Mutations whose rows are settled one by one, so that their answer is never kept as a whole. */
      let byRow: ReadonlySet<string> = new Set();

      return {
        // Not in an earlier hook: those of all plugins run at once, and another may refuse the operation meanwhile.
        async responseForOperation(context) {
          const given = context.request.http?.headers.get(HEADER);
          if (given == null || context.operation.operation !== "mutation") return null;
          if (!KEY.test(given)) return refusal(context, NO_KEY);
          const { bill } = context.contextValue;
          const key = { caller: bill.caller, hash: keyedHash(secret, bill.caller, given) };
          const fingerprint = fingerprintOf(context, secret);
          const fields = rootFields(context.document, context.operation);
          order = fields.map(keyOf);
          byRow = new Set(fields.filter(({ name }) => isRowByRow(context.schema, name.value)).map(keyOf));
          const record = { fingerprint, run: randomUUID(), beganAt: Date.now(), isRunning: true, begun: [0] };
          try {
            const known = await records.begin(key, record);
            if (known && known.fingerprint !== fingerprint) return refusal(context, OTHER_INPUT);
            if (known === null) run = { key, record };
            else if (known.answer !== undefined) {
              before = JSON.parse(known.answer) as KeptAnswer;
              isRepeated = true;
              context.response.http.headers.set("idempotency-replayed", "true");
              tellReplayed(context.contextValue, new Set(Object.keys(before)));
            }
            if (isRepeated && order.every((name) => Object.hasOwn(before, name))) {
              isRepeated = false;
              return replay(context, before, order);
            }
            if (known) {
              const inProgress = new IntercomFailure("in-progress", { retryAfterSeconds: 1 });
              if (known.isRunning && mayBeRunning(known, operationTimeoutMs))
                bill.writesRefusedWith = inProgress;
              else {
                lost = known.isRunning ? lostOf(known, order, before).filter((name) => !byRow.has(name)) : [];
                const next = { ...record, ...takenOver(known, order, [...Object.keys(before), ...lost]) };
                if (await records.replace(key, known, next)) run = { key, record: next };
                else bill.writesRefusedWith = inProgress;
              }
              leaveOut(context, new Set(Object.keys(before)));
            }
            if (run) {
              guardRootFields(context.contextValue, guard(context.contextValue, run));
              const scope = { caller: bill.caller, key: given, secret, fingerprint, operationTimeoutMs };
              context.contextValue.rowRecords = rowRecords(records, scope);
            }
          } catch (error) {
            const isFull = error instanceof IntercomFailure && error.kind === "records-full";
            if (isFull) onRefused();
            bill.writesRefusedWith = isFull ? error : new IntercomFailure("not-sent");
            leaveOut(context, new Set(Object.keys(before)));
          }
          return null;
        },

        async willSendResponse({ contextValue, response }) {
          if ((!run && !isRepeated) || response.body.kind !== "single") return;
          const { singleResult } = response.body;
          const answered = lost.filter((name) => Object.hasOwn(singleResult.data ?? {}, name));
          const written = [...writtenRootFields(contextValue)];
          const whole = [...written, ...answered].filter((name) => !byRow.has(name));
          const kept = keep(singleResult, new Set(whole), before);
          if (isRepeated) Object.assign(singleResult, merge(before, singleResult, order));
          const hasRows = isRepeated || written.some((name) => byRow.has(name));
          if (run) await settle(records, run, kept, hasRows).catch(() => undefined); // without an end the outcome is unknown
        },
      };

      /** Writes down what is begun before it is: for the first field the claim did so already. */
      function guard(context: Context, { key }: Run): RootGuard {
        return async (name) => {
          if (!run || lost.includes(name)) return run && new IntercomFailure("outcome-lost");
          const { record } = run;
          const place = order.indexOf(name);
          if (record.begun?.includes(place)) return undefined;
          const begun = [...lost, ...writtenRootFields(context)].map((it) => order.indexOf(it));
          const next = { ...record, begun: [...begun, place] };
          try {
            if (!(await records.replace(key, record, next)))
              return new IntercomFailure("in-progress", { retryAfterSeconds: 1 });
          } catch {
            return new IntercomFailure("not-sent");
          }
          run.record = next;
          return undefined;
        };
      }
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

/** Takes root fields out of what is to be executed; the document itself is shared, and stays as it is. */
function leaveOut(context: OperationContext, keys: ReadonlySet<string>): void {
  const { document, operation, schema } = context;
  if (!document || !operation || keys.size === 0) return;
  Object.assign(
    context,
    withoutRootFields(document, operation, schema.getMutationType()?.name ?? "Mutation", keys),
  );
}

function replay({ response: { http } }: OperationContext, kept: KeptAnswer, order: readonly string[]) {
  return { http, body: { kind: "single" as const, singleResult: { ...merge(kept, {}, order) } } };
}

function refusal({ response: { http } }: OperationContext, message: string) {
  http.status = 400;
  const errors = [{ message, extensions: { code: "BAD_USER_INPUT" } }];
  return { http, body: { kind: "single" as const, singleResult: { errors } } };
}
