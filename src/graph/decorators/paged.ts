import { Directive } from "type-graphql";
import { AnswerSize, asManyAsAsked, type SizeDeclaration } from "./answer-size.js";

const LIST_SIZE =
  '@listSize(slicingArguments: ["first"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)';

/**
 * Declares a field as a connection that is read page by page with `PageArgs`.
 * @param size How many rows a page is expected to have; `first` unless told otherwise.
 */
export function Paged(size: SizeDeclaration = asManyAsAsked): MethodDecorator {
  return (target, name, descriptor) => {
    Directive(LIST_SIZE)(target, name, descriptor);
    AnswerSize(size)(target, name, descriptor);
  };
}
