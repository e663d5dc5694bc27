import type { ApolloServerPlugin, GraphQLRequestContext } from "@apollo/server";
import {
  type FieldNode,
  type GraphQLFormattedError,
  getArgumentValues,
  getVariableValues,
  type OperationDefinitionNode,
} from "graphql";
import type { AuditRecord } from "../../telemetry/records.js";
import { isIncludedBy, keyOf, readRootFields } from "../admission/read-document.js";
import { watchRootFields } from "../mutations/wrap-root-fields.js";
import type { ServedContext } from "../served-context.js";
import { linesOf, outcomeOf, type WriteEnd } from "./audit-record.js";
import { writes } from "./final-writes.js";

/** Receives a record of each final write. */
export interface AuditObserver {
  /** @param key The bill of the operation, which its calls to Intercom name. */
  audit(key: object, record: AuditRecord): void;
}

interface AskedField {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/**
 * Tells of every root field that is a final write, once it is known what came of it: also when its client has gone, and
 * when it was refused before it began.
 */
export function audit(observer: AuditObserver): ApolloServerPlugin<ServedContext> {
  return {
    async requestDidStart({ contextValue }) {
      /** Keys of root fields that need no line any more. */
      const told = new Set<string>();
      let operation: OperationDefinitionNode | undefined;
      let askedFields = (): ReadonlyMap<string, AskedField> => new Map();

      function tell(key: string, { name, args }: AskedField, end: WriteEnd, payload?: unknown): void {
        told.add(key);
        const write = writes[name];
        if (!write || "takenBackBy" in write) return;
        for (const line of linesOf(write, args, end, payload))
          observer.audit(contextValue.bill, {
            requestId: contextValue.requestId,
            name: operation?.name?.value ?? null,
            caller: contextValue.caller.label,
            field: name,
            ...line,
          });
      }

      return {
        async didResolveOperation(context) {
          if (context.operation?.operation !== "mutation") return;
          // As it was sent: later the root fields that are replayed are taken out of it.
          operation = context.operation;
          askedFields = readAskedFields(context, context.document, operation);
          watchRootFields(contextValue, {
            ended: (field) =>
              tell(
                field.key,
                field,
                outcomeOf(field),
                "payload" in field.result ? field.result.payload : undefined,
              ),
            replayed(keys) {
              for (const [key, field] of askedFields())
                if (keys.has(key)) tell(key, field, { outcome: "replayed", errors: [] });
            },
          });
        },

        async willSendResponse({ response: { body } }) {
          const errors = body.kind === "single" ? (body.singleResult.errors ?? []) : [];
          if (errors.length === 0) return;
          for (const [key, field] of askedFields()) {
            const own = codesOf(errors, key);
            if (!told.has(key) && own.length > 0) tell(key, field, { outcome: "refused", errors: own });
          }
        },
      };
    },
  };
}

/** The root fields that are to be carried out, by their keys in the answer. Read when asked for: by then variables have their defaults. */
function readAskedFields(
  { schema, request }: GraphQLRequestContext<ServedContext>,
  document: Parameters<typeof readRootFields>[0],
  operation: OperationDefinitionNode,
): () => ReadonlyMap<string, AskedField> {
  const definitions = schema.getMutationType()?.getFields() ?? {};
  return () => {
    const { coerced: variables } = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      request.variables ?? {},
    );
    const fields = readRootFields(document, operation, isIncludedBy(variables ?? {}));
    return new Map(
      fields.map((node) => [keyOf(node), { name: node.name.value, args: argumentsOf(node) }] as const),
    );

    /** None where they are wrong: then nothing of them is known for sure. */
    function argumentsOf(node: FieldNode): AskedField["args"] {
      const definition = definitions[node.name.value];
      try {
        return definition ? getArgumentValues(definition, node, variables ?? {}) : {};
      } catch {
        return {};
      }
    }
  };
}

/** Codes of the errors at this root field, and of those that are the whole document's. */
function codesOf(errors: readonly GraphQLFormattedError[], key: string): string[] {
  const own = errors.filter(({ path }) => path === undefined || path[0] === key);
  return [...new Set(own.map(({ extensions }) => String(extensions?.["code"] ?? "UNKNOWN")))];
}
