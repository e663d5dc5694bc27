import { MAX_FIRST } from "../paging/page-size.js";
import type { SelectedField, Variables } from "./selected-field.js";

/** The arguments of a field as if it asked for no more than `maxFirst`; what is refused for its size stays as it is. */
export function argumentsUpTo(maxFirst: number, field: SelectedField, variables: Variables): Variables {
  const given = field.argumentsIn(variables);
  const first = given["first"];
  return typeof first === "number" && first > maxFirst && first <= MAX_FIRST
    ? { ...given, first: maxFirst }
    : given;
}
