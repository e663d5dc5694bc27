import { createHash } from "node:crypto";
import { GraphQLError, type GraphQLSchema } from "graphql";
import type { ContactChangedArgs } from "../../graph/contacts/changes/contact-changed.args.js";
import {
  type ContactChangedFilter,
  readFilter,
} from "../../graph/contacts/changes/contact-changed.filter.js";
import { eventPrice } from "../../graph/price/event-price.js";
import { readOperation } from "../../graph/price/read-operation.js";
import type { Admit, AdmittedOperation } from "../admission/admission.js";
import type { Caller } from "../auth/caller.js";
import { variableErrors } from "../mistakes/variable-errors.js";
import { MAX_CALLS, type OpenContext } from "./execute-event.js";
import type { LiveRequest } from "./live.js";
import type { SentDocument } from "./sent-document.js";

/** How the events of one subscription are executed, for the scopes that its caller has. */
export interface SubscriptionPlan {
  readonly operation: AdmittedOperation;
  readonly filter: ContactChangedFilter;
  /** Whether it selects what only the contact says. */
  readonly selectsContact: boolean;
  /** Whether the contact, as it is read once for all, answers the whole selection. */
  readonly isAnsweredByRead: boolean;
  /** The same for all subscriptions that an event is executed for once. */
  readonly key: string;
  /** Of its document, in logs. */
  readonly hash: string;
  readonly scopes: string;
}

export interface PlanOptions {
  readonly schema: GraphQLSchema;
  readonly admit: Admit;
  readonly hidesSchema: boolean;
  readonly openContext: OpenContext;
  readonly externalIdHash: (externalId: string) => string;
}

/** A selection may cost one call an event beyond the read that all subscribers share. */
const MAX_STATIC_CALLS = 1;

/** What an event says without its contact. */
const OF_THE_EVENT: ReadonlySet<string> = new Set([
  "kind",
  "contactId",
  "mergedIntoId",
  "at",
  "tag",
  "__typename",
]);

/** Makes what admits a subscription. */
export function createPlan({ schema, admit, hidesSchema, openContext, externalIdHash }: PlanOptions) {
  return (
    request: Pick<LiveRequest, "operationName" | "variables" | "proof" | "requestId">,
    caller: Caller,
    { text, id: hash }: SentDocument,
  ): SubscriptionPlan | readonly GraphQLError[] => {
    const { operationName, variables = {}, proof, requestId } = request;
    const context = openContext({ caller, requestId, maxCalls: MAX_CALLS });
    const admitted = admit({
      document: text,
      id: hash,
      operationName,
      variables,
      caller,
      ...(proof && { proof }),
      context,
    });
    context.end();
    if ("refusals" in admitted) return admitted.refusals;
    const { operation } = admitted;
    if (operation.operation !== "subscription") return [noSubscription()];
    const read = readOperation({ schema, ...admitted });
    if (!read)
      return variableErrors(schema, operation.variableDefinitions ?? [], admitted.variables, hidesSchema);
    const price = eventPrice(read);
    if (price > MAX_STATIC_CALLS) return [tooDear(price)];
    const [root] = read.fields;
    if (!root) return [skipped()];
    const args = root.argumentsIn(read.variables) as ContactChangedArgs;
    const scopes = scopesOf(caller);
    const selectsContact = root.below.flat().some(({ name }) => !OF_THE_EVENT.has(name));
    return {
      operation: admitted,
      filter: readFilter(args, externalIdHash),
      selectsContact,
      isAnsweredByRead: selectsContact && price === 0,
      key: keyOf([hash, operationName ?? "", JSON.stringify(variables), scopes]),
      hash,
      scopes,
    };
  };
}

/** What executions are shared by, with those who have the same. */
export const scopesOf = ({ scopes }: Caller): string => [...scopes].sort().join(" ");

const keyOf = (parts: readonly string[]) =>
  createHash("sha256").update(JSON.stringify(parts)).digest("base64");

const tooDear = (price: number) =>
  new GraphQLError(
    `Each event of this subscription would take ${price} Intercom calls in addition to reading the contact; the limit is ${MAX_STATIC_CALLS}. Select less, and query the rest when an event arrives.`,
    {
      extensions: {
        code: "COST_LIMIT_EXCEEDED",
        price,
        maxCalls: MAX_STATIC_CALLS,
        http: { status: 400 },
      },
    },
  );

/** Its events would say nothing. */
const skipped = () =>
  new GraphQLError("The root field of a subscription must not be skipped by `@skip` or `@include`.", {
    extensions: { code: "GRAPHQL_VALIDATION_FAILED", http: { status: 400 } },
  });

const noSubscription = () =>
  new GraphQLError("Only subscriptions are taken here. Send queries and mutations by POST to `/graphql`.", {
    extensions: { code: "BAD_REQUEST", http: { status: 400 } },
  });
