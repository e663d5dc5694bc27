import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { checkIntercomId } from "../common/ids.js";
import type { Context } from "../context.js";
import { attempt } from "../errors/attempt.js";
import { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { Contact } from "./contact.type.js";

/** What came of it. */
@Directive("@cost(weight: 0)")
@ObjectType({ simpleResolvers: true, description: "What came of bringing an archived contact back." })
export class UnarchiveContactPayload {
  @Field(() => [IntercomUserError], { description: "Why it was not brought back; empty when it was." })
  userErrors!: IntercomUserError[];

  /** The contact that was brought back; Intercom's answer holds no more of it. */
  contactId!: string | null;
}

@Resolver(() => UnarchiveContactPayload)
export class UnarchiveContactMutation {
  @Directive("@cost(weight: 1)")
  @Mutation(() => UnarchiveContactPayload, {
    nullable: true,
    description:
      "Brings an archived contact back, with all its data. Deleted, merged and blocked ones stay gone.",
  })
  unarchiveContact(
    @Arg("id", () => ID, { description: "Intercom's id of the contact." }) id: string,
    @Ctx() { intercom, loaders }: Context,
  ): Promise<UnarchiveContactPayload> {
    return attempt<UnarchiveContactPayload>({ contactId: null }, "id", async () => {
      checkIntercomId(id, ["id"]);
      loaders.contacts.forget(id);
      await intercom.call(endpoints.contacts.unarchive, (sdk) => sdk.contacts.unarchive({ contact_id: id }));
      return { contactId: id };
    });
  }

  @Directive("@cost(weight: 1)")
  @FieldResolver(() => Contact, {
    nullable: true,
    description: "The contact as it is now, read by one more call; null when it was not brought back.",
  })
  async contact(
    @Root() { contactId }: UnarchiveContactPayload,
    @Ctx() { loaders }: Context,
  ): Promise<Contact | null> {
    return contactId === null ? null : loaders.contacts.byId.load(contactId);
  }
}
