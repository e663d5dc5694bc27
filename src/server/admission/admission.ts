import { createHash } from "node:crypto";
import { type DocumentNode, GraphQLError, type GraphQLSchema } from "graphql";
import type { RouterSecrets } from "../../config/federation.js";
import type { OperationLimits } from "../../config/limits.js";
import type { Introspection } from "../../config/visibility.js";
import type { Context } from "../../graph/context.js";
import { type AnswerEstimate, estimateAnswer } from "../../graph/price/answer-size.js";
import { checkPrice } from "../../graph/price/minimum-price.js";
import { type ReadOperation, readOperation } from "../../graph/price/read-operation.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import type { Caller } from "../auth/caller.js";
import type { RouterProof } from "../auth/router.js";
import { createRefuseStrangers, refuseIntrospection } from "./closed-fields.js";
import { LimitExceeded } from "./limits/limit-exceeded.js";
import { weightOf } from "./load/weights.js";
import { createReadDocument, operationOf } from "./read-document.js";
import { refuseUnlisted, type Safelist } from "./safelist.js";
import { forbiddenOperation } from "./scopes/forbidden-errors.js";
import { createFindWithheld, type Withheld } from "./scopes/withheld.js";
import { checkVariables, nullAsDefault, type OperationInput } from "./variables.js";

/** The policies of one schema. */
export interface AdmissionOptions {
  readonly schema: GraphQLSchema;
  readonly limits: OperationLimits;
  /** `null` when there is none; it refuses documents only when it is exclusive. */
  readonly safelist: Safelist | null;
  /** The secrets that open `_entities` and `_service` to a router; `null` leaves `_entities` open. */
  readonly router: RouterSecrets | null;
  /** Whether strangers must not ask for the SDL of the subgraph, which shows all that introspection shows. */
  readonly hidesSchema: boolean;
  readonly introspection: Introspection;
}

/** One operation that somebody wants to execute, by whatever transport it came. */
export interface AdmissionRequest {
  /** The text as sent, or a document that was parsed and validated by the same rules. */
  readonly document: string | DocumentNode;
  /** The id in the safelist that stood for the document, or the SHA-256 of its text. Computed when the text is given. */
  readonly id?: string | undefined;
  /** May be left out when the document has one operation. */
  readonly operationName?: string | null | undefined;
  /** As sent. */
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly caller: Caller;
  /** The router's proof of its identity. */
  readonly proof?: RouterProof;
  /** Made for this operation: its limit of calls, and what is known of the workspace, decide about its price. */
  readonly context: Context;
}

/** An operation as it is to be executed: with defaults where null cannot stand, and without what was withheld. */
export interface AdmittedOperation extends OperationInput {
  /** The parts that the caller's scopes do not cover; they are answered with null and an error each. */
  readonly withheld: Withheld | undefined;
  /** The heap memory that the operation may use, in bytes; see `Weights`. 0 when its variables are wrong, which execution reports. */
  readonly weight: number;
  /** Whether its answer may be cached, for as long as its data allows and if it has no errors. */
  readonly isCacheable: boolean;
}

/** Everything wrong with an operation that could be found at once; at least one error. */
export interface RefusedOperation {
  readonly refusals: readonly GraphQLError[];
}

/**
 * Decides whether an operation may be executed. The order of the policies is fixed:
 *
 * 1. the safelist, before the text is parsed, so that errors show nothing of the schema to strangers;
 * 2. parsing and validation, with the limits of documents;
 * 3. the limits of variables; the proof of the router, which is held against the request as it was sent; introspection;
 * 4. scopes, which take out of a query or subscription what its caller may not have, and refuse such a mutation;
 * 5. size and price of what is left.
 *
 * A policy sees only what the policies before it have let through. It makes no call and waits for nothing. Limits that
 * depend on other work at the same time (`load/`) are separate: they let a request wait.
 */
export type Admit = (request: AdmissionRequest) => AdmittedOperation | RefusedOperation;

/** Makes the one entry to the graph: transports call it before they execute anything. */
export function createAdmission({
  schema,
  limits,
  safelist,
  router,
  hidesSchema,
  introspection,
}: AdmissionOptions): Admit {
  const listed = safelist?.isExclusive ? safelist.documents : null;
  const readDocument = createReadDocument({ schema, limits });
  const refuseStrangers = createRefuseStrangers(router, hidesSchema);
  const findWithheld = createFindWithheld(schema);

  function admit(request: AdmissionRequest): AdmittedOperation {
    const { caller, context, operationName, proof } = request;
    if (listed) refuseUnlisted(listed, idOf(request));
    const document = typeof request.document === "string" ? readDocument(request.document) : request.document;
    const operation = operationOf(schema, document, operationName);
    const sent = { document, operation, variables: request.variables ?? {} };
    const input = nullAsDefault(schema, sent);
    together(
      () => checkVariables(input, limits),
      () => refuseStrangers(sent, operationName, proof),
      () => refuseIntrospection(sent, introspection, caller.scopes),
    );
    const withheld = findWithheld(input.document, input.operation, input.variables, caller.scopes);
    if (withheld && operation.operation === "mutation") throw forbiddenOperation(withheld.places);
    // Nothing would be left to tell of an event.
    if (operation.operation === "subscription" && withheld?.places.some(({ keys }) => keys.length === 1))
      throw forbiddenOperation(withheld.places, "Nothing was subscribed to.");
    const executed = withheld
      ? { document: withheld.document, operation: withheld.operation, variables: input.variables }
      : input;
    return {
      ...executed,
      withheld,
      weight: priceOperation(schema, executed, context, limits.answerFields),
      isCacheable: operation.operation === "query",
    };
  }

  return (request) => {
    try {
      return admit(request);
    } catch (error) {
      return { refusals: refusalsIn(error) };
    }
  };
}

/**
 * Refuses an operation that is known before its first call to answer with too much, or to need too many calls.
 * @param maxAnswerFields The most fields that an answer may have.
 * @returns What the operation may take of the heap, in bytes; 0 when its variables are wrong
 * @throws LimitExceeded, or GraphQLError that wraps the failure `cost-limit`
 */
function priceOperation(
  schema: GraphQLSchema,
  input: OperationInput,
  context: Context,
  maxAnswerFields: number,
): number {
  const read = readOperation({ schema, ...input });
  if (!read) return 0;
  const weight = weightOf(checkAnswerSize(read, context, maxAnswerFields));
  try {
    checkPrice(read, context);
  } catch (error) {
    if (!(error instanceof IntercomFailure)) throw error;
    throw new GraphQLError(error.message, { originalError: error, extensions: { http: { status: 400 } } });
  }
  return weight;
}

/**
 * Estimates the answer of an operation by its document and variables, and by what is known of the workspace.
 * @throws LimitExceeded when the answer would have more fields than `max`, with the largest `first` that would fit
 */
function checkAnswerSize(read: ReadOperation, context: Context, max: number): AnswerEstimate {
  const estimate = estimateAnswer(read, context, max);
  const { fields, first } = estimate;
  if (fields <= max) return estimate;
  const size = Math.min(Math.round(fields), Number.MAX_SAFE_INTEGER);
  throw new LimitExceeded("answerFields", max, {
    message: `The response could have ${size} fields (selected fields times rows); the limit is ${max}. Request smaller pages${first === undefined ? "" : ` (at most \`first: ${first}\`)`} or fewer fields.`,
    extensions: { size, ...(first !== undefined && { first }) },
  });
}

/** A document without text and id is in no list. */
function idOf({ document, id }: AdmissionRequest): string {
  if (id !== undefined) return id;
  return typeof document === "string" ? createHash("sha256").update(document).digest("hex") : "";
}

/**
 * Runs checks that do not depend on one another.
 * @throws AggregateError of all that they refuse with, in their order
 */
function together(...checks: readonly (() => void)[]): void {
  const refusals = checks.flatMap((check) => {
    try {
      check();
      return [];
    } catch (error) {
      return refusalsIn(error);
    }
  });
  if (refusals.length > 0) throw new AggregateError(refusals);
}

/** The errors that a policy refused with. Anything else is a fault of this server, and is thrown again. */
function refusalsIn(error: unknown): readonly GraphQLError[] {
  if (error instanceof GraphQLError) return [error];
  if (error instanceof AggregateError && error.errors.every((it) => it instanceof GraphQLError))
    return error.errors;
  throw error;
}
