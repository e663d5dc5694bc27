import { BREAK, type ValidationRule } from "graphql";
import { MAX_NAME_LENGTH } from "../../../graph/errors/quote.js";
import { LimitExceeded } from "./limit-exceeded.js";

/**
 * Refuses documents with a name longer than any that Intercom or this graph has. Aliases come back as keys of the answer,
 * and in the `path` of every error below them.
 */
export const nameLengthRule: ValidationRule = (context) => ({
  Name({ value }) {
    if (value.length <= MAX_NAME_LENGTH) return undefined;
    context.reportError(new LimitExceeded("nameLength", MAX_NAME_LENGTH));
    return BREAK;
  },
});
