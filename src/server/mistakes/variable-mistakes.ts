import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLLeafType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isInputType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  typeFromAST,
  type VariableDefinitionNode,
} from "graphql";
import { WrongValue } from "../../graph/errors/wrong-value.js";
import { expectation, inexactId } from "./expectation.js";

/** Where a value is wrong, and what belongs there. The value itself is never told: it may be of a person. */
export interface Mistake {
  /** Such as `$input.tags[2]`. Names of the schema and positions alone. */
  readonly path: string;
  /** A sentence without a name: "expected String". */
  readonly message: string;
  readonly definition: VariableDefinitionNode;
}

type Variables = Readonly<Record<string, unknown>>;

const MAX_MISTAKES = 50;

/** The mistakes in the variables of an operation, at most the first fifty. */
export function variableMistakes(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  variables: Variables,
  hidesSchema: boolean,
): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  for (const definition of definitions) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type as never);
    if (!isInputType(type)) continue; // refused by validation
    const isGiven = Object.hasOwn(variables, name);
    if (!isGiven && (definition.defaultValue || !isNonNullType(type))) continue;
    const report = (path: string, message: string) => {
      if (mistakes.length < MAX_MISTAKES) mistakes.push({ path, message, definition });
    };
    if (isGiven) check(type, variables[name], `$${name}`, report, hidesSchema);
    else report(`$${name}`, `${expectation(type, hidesSchema)} The value is missing.`);
  }
  return mistakes;
}

type Report = (path: string, message: string) => void;

function check(
  wanted: GraphQLInputType,
  value: unknown,
  path: string,
  report: Report,
  hidesSchema: boolean,
): void {
  const type = getNullableType(wanted);
  if (value === null || value === undefined) {
    if (isNonNullType(wanted))
      report(path, `${expectation(wanted, hidesSchema)} The value must not be null.`);
  } else if (isListType(type)) {
    if (!Array.isArray(value)) check(type.ofType, value, path, report, hidesSchema);
    else
      for (const [index, item] of value.entries())
        check(type.ofType, item, `${path}[${index}]`, report, hidesSchema);
  } else if (isInputObjectType(type)) {
    if (typeof value !== "object" || Array.isArray(value)) report(path, expectation(wanted, hidesSchema));
    else checkFields(type, value as Variables, path, report, hidesSchema);
  } else if (isLeafType(type)) {
    const fault = faultOf(type, value);
    if (fault !== undefined) report(path, `${expectation(wanted, hidesSchema)}${fault}`);
  }
}

function checkFields(
  type: GraphQLInputObjectType,
  value: Variables,
  path: string,
  report: Report,
  hidesSchema: boolean,
): void {
  const fields = type.getFields();
  for (const field of Object.values(fields)) {
    const below = `${path}.${field.name}`;
    if (Object.hasOwn(value, field.name) && value[field.name] !== undefined)
      check(field.type, value[field.name], below, report, hidesSchema);
    else if (isRequiredInputField(field))
      report(below, `${expectation(field.type, hidesSchema)} The value is missing.`);
  }
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(fields, name)).length;
  if (unknown === 0) return;
  const known = hidesSchema ? "" : ` Its fields are ${Object.keys(fields).join(", ")}.`;
  report(
    path,
    `expected ${type.name}, but ${unknown === 1 ? "one field is" : `${unknown} fields are`} not defined on it.${known}`,
  );
}

/** What a scalar or enum has against a value: a sentence with a space before it, or nothing. `undefined` when it takes it. */
function faultOf(type: GraphQLLeafType, value: unknown): string | undefined {
  try {
    if (type.parseValue(value) === undefined) return "";
    const reason = inexactId(type, value);
    return reason && ` ${reason}`;
  } catch (error) {
    return error instanceof WrongValue && error.reason ? ` ${error.reason}` : "";
  }
}

/** Whether a number is in the variables that may have been another one on its way here. */
export function hasUnsafeInteger(value: unknown): boolean {
  if (typeof value === "number") return Number.isInteger(value) && !Number.isSafeInteger(value);
  return typeof value === "object" && value !== null && Object.values(value).some(hasUnsafeInteger);
}
