import type { OperationLimits } from "../../../config/limits.js";

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
    selections: "selections (with fragments expanded)",
    listItems: "items in a list of the variables",
    representations: "representations",
    answerFields: "fields in a response",
    nameLength: "characters in a name",
    keys: "keys in an object of the variables",
    nesting: "levels of lists and objects in the variables",
  };
