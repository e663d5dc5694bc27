import { Arg, Ctx, Directive, Field, ID, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { checkIntercomId } from "../common/ids.js";
import { verbatim } from "../common/raw-values.js";
import type { Context } from "../context.js";
import { attempt } from "../errors/attempt.js";
import { IntercomUserError } from "../errors/intercom-user-error.type.js";

/** What came of it. */
@Directive("@cost(weight: 0)")
@ObjectType({ simpleResolvers: true, description: "What came of deleting a contact." })
export class DeleteContactPayload {
  @Field(() => ID, {
    nullable: true,
    description:
      "The contact that is gone from every query; null when it was not deleted. Take it out of your cache.",
  })
  deletedContactId!: string | null;

  @Directive('@tag(name: "pii")')
  @Field(() => ID, { nullable: true, description: "Your own id of the contact." })
  externalId!: string | null;

  @Field(() => [IntercomUserError], { description: "Why it was not deleted; empty when it was." })
  userErrors!: IntercomUserError[];
}

@Resolver()
export class DeleteContactMutation {
  @Directive("@cost(weight: 1)")
  @Mutation(() => DeleteContactPayload, {
    nullable: true,
    description:
      "Deletes a contact for good. Intercom erases the data within days, and until then its externalId stays taken.",
  })
  deleteContact(
    @Arg("id", () => ID, { description: "Intercom's id of the contact." }) id: string,
    @Ctx() { intercom, loaders }: Context,
  ): Promise<DeleteContactPayload> {
    return attempt<DeleteContactPayload>({ deletedContactId: null, externalId: null }, "id", async () => {
      checkIntercomId(id, ["id"]);
      loaders.contacts.forget(id);
      const deleted = await intercom.call(endpoints.contacts.delete, (sdk) =>
        sdk.contacts.delete({ contact_id: id }),
      );
      return { deletedContactId: id, externalId: verbatim(deleted["external_id"]) };
    });
  }
}
