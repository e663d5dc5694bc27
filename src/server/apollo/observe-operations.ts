import type { ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError } from "graphql";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import type { OperationRecord } from "../../telemetry/records.js";
import { codeOf } from "../errors/error-code.js";
import { blameIntercom } from "../errors/missing-value.js";
import type { ServedContext } from "../served-context.js";

/** Receives the start and the end of each operation. */
export interface OperationObserver {
  /** @param key The bill of the operation, which its calls to Intercom name. */
  beginOperation(key: object, headers: Headers): void;
  endOperation(key: object, record: OperationRecord): void;
  readonly log: { fault(error: unknown): void };
}

type Headers = ReadonlyMap<string, string>;
const NO_HEADERS: Headers = new Map();

/** Tells of every operation: what it was, what it cost and how it ended, and nothing of what was in it. */
export function observeOperations(observer: OperationObserver): ApolloServerPlugin<ServedContext> {
  return {
    async contextCreationDidFail({ error }) {
      observer.log.fault(error);
    },

    async unexpectedErrorProcessingRequest({ error }) {
      observer.log.fault(error);
    },

    async requestDidStart({ request, contextValue }) {
      const beganAt = performance.now();
      const { bill: key, caller, requestId } = contextValue;
      observer.beginOperation(key, request.http?.headers ?? NO_HEADERS);
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) if (isFault(error)) observer.log.fault(unwrapResolverError(error));
        },
        async willSendResponse({ operation, queryHash, response }) {
          response.http.headers.set("x-request-id", requestId);
          const errors = response.body.kind === "single" ? (response.body.singleResult.errors ?? []) : [];
          observer.endOperation(key, {
            requestId,
            name: operation?.name?.value ?? null,
            type: operation?.operation ?? null,
            hash: queryHash !== undefined && /^[\w-]{1,64}$/.test(queryHash) ? queryHash : null,
            caller: caller.id,
            errorCodes: [
              ...new Set(errors.map(({ extensions }) => String(extensions?.["code"] ?? "UNKNOWN"))),
            ],
            durationMs: performance.now() - beganAt,
            usage: key.usage,
          });
        },
      };
    },
  };
}

/** What was thrown and not meant for clients, and what no client can have caused. */
function isFault(error: GraphQLError): boolean {
  const original = blameIntercom(unwrapResolverError(error));
  if (original instanceof IntercomFailure) return false;
  return !(original instanceof GraphQLError) || codeOf(original) === undefined;
}
