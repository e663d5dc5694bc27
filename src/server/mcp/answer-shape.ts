import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { declaredAudience } from "../../graph/decorators/audience.js";

/** A place in the answer of an operation, and what is below it by its keys. */
export interface AnswerShape {
  /** Whether it is text that somebody wrote in Intercom, and not this server. */
  readonly isText: boolean;
  readonly below: ReadonlyMap<string, AnswerShape>;
}

/** An answer by its keys, and what it is made of. */
export interface AnswerPlan {
  readonly shape: AnswerShape;
  /** Whether it holds texts of conversations, tickets, notes or events: anybody who writes to the workspace makes them up. */
  readonly hasUntrustedText: boolean;
}

/** Texts that this server makes. */
const OWN_TYPES: ReadonlySet<string> = new Set(["PageInfo", "IntercomUserError"]);
const OWN_FIELDS: ReadonlySet<string> = new Set([
  "ContactMergePreview.previewToken",
  "ContactMergeField.name",
]);
/** Scalars that can hold what somebody wrote: an id may be the customer's own. Times are written by this server. */
const TEXTS: ReadonlySet<string> = new Set(["String", "ID", "JSON"]);

interface Place {
  isText: boolean;
  readonly below: Map<string, Place>;
}

/** The keys of an operation's answer, and which of them lead to text. */
export function planAnswer(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  { operation, selectionSet }: OperationDefinitionNode,
): AnswerPlan {
  const shape: Place = { isText: false, below: new Map() };
  let hasUntrustedText = false;

  function collect({ selections }: SelectionSetNode, type: unknown, into: Place["below"]): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const field = isObjectType(type) ? type.getFields()[selection.name.value] : undefined;
        if (!field) continue; // `__typename`
        const key = selection.alias?.value ?? selection.name.value;
        const below = getNamedType(field.type);
        const place = into.get(key) ?? { isText: false, below: new Map<string, Place>() };
        into.set(key, place);
        if (selection.selectionSet) collect(selection.selectionSet, below, place.below);
        else if (isTextOf(type as GraphQLObjectType, field.name, below)) {
          place.isText = true;
          hasUntrustedText ||= below.name !== "ID" && isUntrusted(type as GraphQLObjectType);
        }
      } else {
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT
            ? selection
            : definitions.find(
                (it) => it.kind === Kind.FRAGMENT_DEFINITION && it.name.value === selection.name.value,
              );
        if (fragment?.kind !== Kind.INLINE_FRAGMENT && fragment?.kind !== Kind.FRAGMENT_DEFINITION) continue;
        const condition = fragment.typeCondition?.name.value;
        collect(fragment.selectionSet, condition === undefined ? type : schema.getType(condition), into);
      }
    }
  }

  collect(selectionSet, schema.getRootType(operation), shape.below);
  return { shape, hasUntrustedText };
}

function isTextOf({ name }: GraphQLObjectType, field: string, type: GraphQLNamedType): boolean {
  return (
    TEXTS.has(type.name) && !OWN_TYPES.has(name) && !OWN_FIELDS.has(`${name}.${field}`) && field !== "cursor"
  );
}

/** Of the types for `contacts:read`, only notes hold messages. */
const isUntrusted = (type: GraphQLObjectType) =>
  declaredAudience(type) === "conversations:read" || type.name === "ContactNote";
