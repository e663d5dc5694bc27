import { ArgsType, Field } from "type-graphql";
import { pageArgs } from "../paging/page-args.js";
import { ConversationFilter } from "./filter/conversation-filter.input.js";

/** Intercom needs seconds for large pages of conversations (users report 6 to 18 for 150), so that none is larger. */
export const CONVERSATIONS_PER_PAGE = 50;

/** The arguments of a list of conversations that can be filtered. */
@ArgsType()
export class ConversationListArgs extends pageArgs(CONVERSATIONS_PER_PAGE) {
  @Field(() => ConversationFilter, {
    nullable: true,
    description:
      "Conditions on the conversations; all conversations when it is null or empty. Costs nothing where nothing can match.",
  })
  filter!: ConversationFilter | null | undefined;
}
