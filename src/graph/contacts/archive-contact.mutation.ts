import { Arg, Ctx, Directive, Field, ID, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { checkIntercomId } from "../common/ids.js";
import { verbatim } from "../common/raw-values.js";
import type { Context } from "../context.js";
import { attempt } from "../errors/attempt.js";
import { IntercomUserError } from "../errors/intercom-user-error.type.js";

/** What came of it. */
@Directive("@cost(weight: 0)")
@ObjectType({ simpleResolvers: true, description: "What came of archiving a contact." })
export class ArchiveContactPayload {
  @Field(() => ID, {
    nullable: true,
    description:
      "The contact that is gone from every query; null when it was not archived. Take it out of your cache.",
  })
  archivedContactId!: string | null;

  @Directive('@tag(name: "pii")')
  @Field(() => ID, { nullable: true, description: "Your own id of the contact." })
  externalId!: string | null;

  @Field(() => [IntercomUserError], { description: "Why it was not archived; empty when it was." })
  userErrors!: IntercomUserError[];
}

@Resolver()
export class ArchiveContactMutation {
  @Directive("@cost(weight: 1)")
  @Mutation(() => ArchiveContactPayload, {
    nullable: true,
    description:
      "Archives a contact: it is gone from every query, and unarchiveContact brings it back with all its data. Its externalId stays taken.",
  })
  archiveContact(
    @Arg("id", () => ID, { description: "Intercom's id of the contact." }) id: string,
    @Ctx() { intercom, loaders }: Context,
  ): Promise<ArchiveContactPayload> {
    return attempt<ArchiveContactPayload>({ archivedContactId: null, externalId: null }, "id", async () => {
      checkIntercomId(id, ["id"]);
      loaders.contacts.forget(id);
      const archived = await intercom.call(endpoints.contacts.archive, (sdk) =>
        sdk.contacts.archive({ contact_id: id }),
      );
      return { archivedContactId: id, externalId: verbatim(archived["external_id"]) };
    });
  }
}
