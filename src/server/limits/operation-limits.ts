/** What an operation may be at most. It is measured with its fragments spread out, as it would be executed. */
export interface OperationLimits {
  /** Lexical tokens of the document; the parser stops there. */
  readonly tokens: number;
  /** Fields within fields. Introspection is not counted: graphql-js bounds its depth by a rule of its own. */
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Fields, fragments and spreads together: short documents can grow exponentially by fragments. */
  readonly selections: number;
  /** Items of any one list in the variables. */
  readonly listItems: number;
  /** Representations in all `_entities` fields together. */
  readonly representations: number;
  /** Fields in the answer, each once for each row that it is in; estimated before execution, exact while it runs. */
  readonly answerFields: number;
}

/** Levels of lists and objects in the variables: filters nest twice, attributes are flat. */
export const MAX_NESTING = 64;
/** Keys of any one object in the variables: Intercom has at most 250 custom attributes, and inputs have fewer fields. */
export const MAX_KEYS = 1_000;

/** The measures that follow from the document alone. */
export type DocumentMeasure = "depth" | "aliases" | "rootFields" | "directives" | "selections";

/** How each limit is called in the refusal. */
export const limitNames: Readonly<Record<keyof OperationLimits | "nesting" | "keys" | "nameLength", string>> =
  {
    tokens: "tokens",
    depth: "levels of fields",
    aliases: "aliases",
    rootFields: "root fields",
    directives: "directives",
    selections: "selections, with fragments spread out,",
    listItems: "items in a list of the variables",
    representations: "representations",
    answerFields: "fields in an answer",
    nameLength: "characters in a name",
    keys: "keys in an object of the variables",
    nesting: "levels of lists and objects in the variables",
  };
