import { Arg, Ctx, ID, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { checkIntercomId } from "../common/ids.js";
import { optionalText } from "../common/raw-values.js";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { attempt } from "../errors/attempt.js";
import { blame } from "../errors/blame.js";
import { ContactChange } from "./contact-change.type.js";

/** The result of `unarchiveContact`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `unarchiveContact`." })
export class UnarchiveContactPayload extends ContactChange {}

@Resolver()
export class UnarchiveContactMutation {
  @Cost(1)
  @Mutation(() => UnarchiveContactPayload, {
    nullable: true,
    description:
      "Restores an archived contact with all its data. Deleted, merged and blocked contacts cannot be restored.",
  })
  unarchiveContact(
    @Arg("id", () => ID, { description: "Intercom's id of the contact." }) id: string,
    @Ctx() context: Context,
  ): Promise<UnarchiveContactPayload> {
    const write = async () => {
      checkIntercomId(id, ["id"]);
      const { contacts } = context.loaders;
      contacts.forget(id);
      const raw = await context.intercom
        .call(endpoints.contacts.unarchive, (sdk) => sdk.contacts.unarchive({ contact_id: id }))
        .catch(contacts.unanswered(id));
      const externalId = optionalText(raw.external_id);
      contacts.forget(id, externalId); // it may have been looked for meanwhile
      contacts.tell({ what: "UNARCHIVED", id }, externalId);
      return { contactId: id };
    };
    return attempt(context, new UnarchiveContactPayload(), write, blame(["id"]));
  }
}
