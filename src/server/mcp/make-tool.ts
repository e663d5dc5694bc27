import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { rootFields } from "../admission/read-document.js";
import type { FindWithheld } from "../admission/scopes/withheld.js";
import { planAnswer } from "./answer-shape.js";
import { commentAbove } from "./comments.js";
import { inputSchema, type JsonSchema, sampleOf, type ToolVariable } from "./input-schema.js";
import { IDEMPOTENCY_KEY, PREVIEW_TOKEN, type Tool } from "./tool.js";
import { annotationsOf, MERGE } from "./tool-policy.js";

export interface ToolSource {
  readonly schema: GraphQLSchema;
  readonly findWithheld: FindWithheld;
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

const KEY_SCHEMA: JsonSchema = {
  type: "string",
  minLength: 1,
  maxLength: 255,
  pattern: "^[!-~]{1,255}$",
  description:
    "A value of your own for this call, such as a UUID. Send the same value when you repeat this very call: it is then not done twice. Another call needs another value. Without it nothing is replayed.",
};
const TOKEN_SCHEMA: JsonSchema = {
  type: "string",
  description:
    "The `previewToken` of the preview of this very merge. It is valid for five minutes, and only while neither contact changes. Show the preview to the person you work for before you merge.",
};

/** Makes a tool of an operation that is valid and has a name. */
export function makeTool({ schema, findWithheld, text, document, operation }: ToolSource): Tool {
  const operationName = operation.name?.value ?? "";
  const isMutation = operation.operation === "mutation";
  const fields = rootFields(document, operation).map(({ name }) => name.value);
  const { text: words, check } = commentAbove(operation.loc?.startToken);
  const title = titleOf(operationName);
  const variables = variablesOf(schema, document, operation);
  const input = inputSchema(variables, {
    ...(fields.includes(MERGE) && { [PREVIEW_TOKEN]: { schema: TOKEN_SCHEMA, isRequired: true } }),
    ...(isMutation && { [IDEMPOTENCY_KEY]: { schema: KEY_SCHEMA, isRequired: false } }),
  });
  const samples = Object.fromEntries(
    variables
      .filter(({ defaultValue }) => defaultValue === undefined)
      .filter(({ name }) => (input["required"] as readonly string[] | undefined)?.includes(name))
      .map(({ name, type }) => [name, sampleOf(type)]),
  );
  const { shape, hasUntrustedText } = planAnswer(schema, document, operation);
  return {
    name: nameOf(operationName),
    title,
    description: words || descriptionOf(schema, operation, fields),
    inputSchema: input,
    annotations: annotationsOf(title, isMutation ? fields : []),
    isMutation,
    argumentNames: new Set(Object.keys(input["properties"] as object)),
    text,
    operationName,
    document,
    operation,
    shape,
    hasUntrustedText,
    check: check && nameOf(check),
    isFor(scopes) {
      const places = findWithheld(document, operation, samples, scopes)?.places ?? [];
      if (isMutation) return places.length === 0; // it is refused as a whole
      const withheld = new Set(places.filter(({ keys }) => keys.length === 1).map(({ keys }) => keys[0]));
      return withheld.size < shape.below.size;
    },
  };
}

/** `FindContact` becomes `find_contact`. */
const nameOf = (operation: string) =>
  operation
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .toLowerCase();

function titleOf(operation: string): string {
  const words = nameOf(operation).replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Of an operation without a comment: what the schema says of its root fields. */
function descriptionOf(
  schema: GraphQLSchema,
  { operation }: OperationDefinitionNode,
  names: readonly string[],
): string {
  const fields = schema.getRootType(operation)?.getFields() ?? {};
  return names
    .map((name) => fields[name]?.description ?? "")
    .join(" ")
    .trim();
}

/** The comment above a variable describes it, or the argument or input field that it is given to. */
function variablesOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
): ToolVariable[] {
  const uses = new Map<string, string>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Argument: (node) => note(node.value, types.getArgument()?.description),
      ObjectField: (node) => {
        const parent = types.getParentInputType();
        const fields = parent && "getFields" in parent ? parent.getFields() : {};
        note(node.value, fields[node.name.value]?.description);
      },
    }),
  );
  function note(value: { readonly kind: string }, description: string | null | undefined): void {
    if (!("name" in value) || value.kind !== "Variable" || !description) return;
    const { value: name } = value.name as { readonly value: string };
    if (!uses.has(name)) uses.set(name, description);
  }
  return variableDefinitions.map(({ variable, type, defaultValue, loc }) => {
    const name = variable.name.value;
    return {
      name,
      type: typeFromAST(schema, type) as GraphQLInputType,
      description: commentAbove(loc?.startToken).text || (uses.get(name) ?? ""),
      defaultValue: defaultValue && valueFromASTUntyped(defaultValue),
    };
  });
}
