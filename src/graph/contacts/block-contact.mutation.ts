import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { ContactRemoval, removeContact } from "./contact-removal.js";

/** The result of `blockContact`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `blockContact`." })
export class BlockContactPayload extends ContactRemoval {
  @Field(() => ID, {
    nullable: true,
    description:
      "Intercom's id of the contact, which queries no longer find; null when it was not blocked. Remove it from your cache.",
  })
  blockedContactId: string | null = null;
}

@Resolver()
export class BlockContactMutation {
  @Cost(1)
  @Mutation(() => BlockContactPayload, {
    nullable: true,
    description:
      "Blocks a contact: archives it with its conversations and ignores what it sends. Intercom documents no way to unblock it.",
  })
  blockContact(
    @Arg("id", () => ID, { description: "Intercom's id of the contact." }) id: string,
    @Ctx() context: Context,
  ): Promise<BlockContactPayload> {
    return removeContact(
      context,
      new BlockContactPayload(),
      "blockedContactId",
      "ARCHIVED",
      id,
      (contact_id) =>
        context.intercom.call(endpoints.contacts.block, (sdk) => sdk.contacts.blockContact({ contact_id })),
    );
  }
}
