import { unwrapResolverError } from "@apollo/server/errors";
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from "graphql";
import { isFault, type OperationObserver } from "../apollo/response-plugins.js";
import type { Caller } from "../auth/caller.js";
import type { Executor } from "../executor/executor.js";
import type { ServedContext } from "../served-context.js";
import type { LiveEvent } from "./live-event.js";
import type { SubscriptionPlan } from "./subscription-plan.js";

/** Makes the context of one event: its bill is in the lane of subscriptions. */
export type OpenContext = (options: {
  readonly caller: Caller;
  readonly requestId: string;
  readonly maxCalls: number;
}) => ServedContext;

/** An error as clients may see it. */
export type FormatError = (error: GraphQLError) => GraphQLFormattedError;

export interface ExecuteEventOptions {
  readonly execute: Executor;
  readonly openContext: OpenContext;
  readonly formatError: FormatError;
  readonly observer: OperationObserver;
}

/** The first subscriber that asks for an event. */
interface Asking {
  readonly caller: Caller;
  readonly requestId: string;
}

/** What an execution may spend: the price at subscription is the least, and calls may be sent again. */
export const MAX_CALLS = 4;

/** Makes what executes an event: once for all subscribers with the same document, variables and scopes. */
export function createExecuteEvent(options: ExecuteEventOptions) {
  return (event: LiveEvent, plan: SubscriptionPlan, asking: Asking): Promise<ExecutionResult> => {
    const known = event.results.get(plan.key);
    if (known) return known;
    const result = run(options, event, plan, asking);
    event.results.set(plan.key, result);
    return result;
  };
}

async function run(
  { execute, openContext, formatError, observer }: ExecuteEventOptions,
  event: LiveEvent,
  { operation: admitted, hash }: SubscriptionPlan,
  { caller, requestId }: Asking,
): Promise<ExecutionResult> {
  const beganAt = performance.now();
  const context = openContext({ caller, requestId, maxCalls: MAX_CALLS });
  context.admitted = admitted;
  const { bill } = context;
  observer.beginOperation(bill, new Map());
  const { document, operation, variables } = admitted;
  const name = operation.name?.value;
  let result: ExecutionResult;
  try {
    result = await execute({
      document,
      operation,
      operationName: name,
      variableValues: variables,
      contextValue: context,
      rootValue: event.root,
    });
  } catch (error) {
    const originalError = error instanceof Error ? error : new Error("The execution failed.");
    result = { errors: [new GraphQLError(originalError.message, { originalError })] };
  }
  const errors = result.errors?.map((error) => {
    if (isFault(error)) observer.log.fault(unwrapResolverError(error));
    return told(error, formatError(error));
  });
  context.end();
  observer.endOperation(bill, {
    requestId,
    name: name ?? null,
    type: operation.operation,
    hash,
    caller: caller.id,
    errorCodes: [...new Set((errors ?? []).map(({ extensions }) => String(extensions["code"])))],
    durationMs: performance.now() - beganAt,
    usage: bill.usage,
  });
  return { ...(result.data !== undefined && { data: result.data }), ...(errors && { errors }) };
}

/** An error as clients are told of it, at its place. */
const told = ({ nodes, path }: GraphQLError, { message, extensions }: GraphQLFormattedError) =>
  new GraphQLError(message, { nodes: nodes ?? null, path: path ?? null, extensions: extensions ?? null });
