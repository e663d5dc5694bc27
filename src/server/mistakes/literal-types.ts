import { closest, distance } from "fastest-levenshtein";
import {
  type ASTNode,
  type ASTVisitor,
  type GraphQLError,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isRequiredInputField,
  Kind,
  type ObjectValueNode,
  type ValidationContext,
  type ValueNode,
} from "graphql";
import { WrongValue } from "../../graph/errors/wrong-value.js";
import { expectation, inexactId } from "./expectation.js";

const VALUES: ReadonlySet<string> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
]);

/** What types the values of validated documents were to have: errors name nothing but the value. */
const wanted = new WeakMap<ASTNode, GraphQLInputType>();

/** A validation rule that remembers what belongs where a value stands. It refuses ids that a variable could not carry. */
export function literalTypesRule(context: ValidationContext): ASTVisitor {
  return {
    enter(node) {
      const type = VALUES.has(node.kind) ? context.getInputType() : undefined;
      if (!type) return;
      wanted.set(node, type);
      const reason = node.kind === Kind.INT ? inexactId(getNamedType(type), Number(node.value)) : undefined;
      if (reason)
        context.reportError(new WrongValue("An ID is a text or a whole number.", reason, node as ValueNode));
    },
  };
}

const reasonIn = (error: unknown) => (error instanceof WrongValue ? error.reason : undefined);

/**
 * What is wrong with a value in a document, without the value: it may be of a person.
 * @returns `undefined` where the error is not about a value
 */
export function literalMistake(error: GraphQLError, hidesSchema: boolean): string | undefined {
  const [node] = error.nodes ?? [];
  if (!node || !VALUES.has(node.kind)) return undefined;
  const type = wanted.get(node);
  if (!type) return "This value does not match its type. Check it against the schema.";
  const told = `This value does not match its type: ${expectation(type, hidesSchema)}`;
  const reason = reasonIn(error) ?? reasonIn(error.originalError);
  if (reason) return `${told} ${reason}`;
  if (node.kind === Kind.ENUM && !hidesSchema) return `${told}${nearest(node.value, type)}`;
  return node.kind === Kind.OBJECT ? `${told}${missing(node, type)}` : told;
}

/** A name of the schema, never of the client's, if more than half of what was given is right. */
function nearest(given: string, wantedType: GraphQLInputType): string {
  const type = getNamedType(wantedType);
  if (!isEnumType(type) || given.length > MAX_COMPARED) return "";
  const near = closest(
    given,
    type.getValues().map(({ name }) => name),
  );
  return distance(given.toUpperCase(), near) < given.length / 2 ? ` Did you mean ${near}?` : "";
}

/** Comparing takes time that grows with the square of the length. */
const MAX_COMPARED = 100;

function missing({ fields }: ObjectValueNode, wantedType: GraphQLInputType): string {
  const type = getNullableType(wantedType);
  if (!isInputObjectType(type)) return "";
  const given = new Set(fields.map(({ name }) => name.value));
  const required = Object.values(type.getFields()).filter(
    (it) => isRequiredInputField(it) && !given.has(it.name),
  );
  return required.length > 0 ? ` It needs ${required.map((it) => `${it.name}: ${it.type}`).join(", ")}.` : "";
}
