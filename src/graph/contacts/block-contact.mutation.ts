import { Arg, Ctx, Directive, Field, ID, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { checkIntercomId } from "../common/ids.js";
import { verbatim } from "../common/raw-values.js";
import type { Context } from "../context.js";
import { attempt } from "../errors/attempt.js";
import { IntercomUserError } from "../errors/intercom-user-error.type.js";

/** What came of it. */
@Directive("@cost(weight: 0)")
@ObjectType({ simpleResolvers: true, description: "What came of blocking a contact." })
export class BlockContactPayload {
  @Field(() => ID, {
    nullable: true,
    description:
      "The contact that is gone from every query; null when it was not blocked. Take it out of your cache.",
  })
  blockedContactId!: string | null;

  @Directive('@tag(name: "pii")')
  @Field(() => ID, { nullable: true, description: "Your own id of the contact." })
  externalId!: string | null;

  @Field(() => [IntercomUserError], { description: "Why it was not blocked; empty when it was." })
  userErrors!: IntercomUserError[];
}

@Resolver()
export class BlockContactMutation {
  @Directive("@cost(weight: 1)")
  @Mutation(() => BlockContactPayload, {
    nullable: true,
    description:
      "Blocks a contact: it is archived with its conversations, and what it sends is ignored. Intercom documents no way back.",
  })
  blockContact(
    @Arg("id", () => ID, { description: "Intercom's id of the contact." }) id: string,
    @Ctx() { intercom, loaders }: Context,
  ): Promise<BlockContactPayload> {
    return attempt<BlockContactPayload>({ blockedContactId: null, externalId: null }, "id", async () => {
      checkIntercomId(id, ["id"]);
      loaders.contacts.forget(id);
      const blocked = await intercom.call(endpoints.contacts.block, (sdk) =>
        sdk.contacts.blockContact({ contact_id: id }),
      );
      return { blockedContactId: id, externalId: verbatim(blocked["external_id"]) };
    });
  }
}
