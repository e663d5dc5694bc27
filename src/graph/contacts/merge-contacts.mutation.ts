import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import { checkIntercomId } from "../common/ids.js";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { attempt, type Explain, Payload } from "../errors/attempt.js";
import { checkAll } from "../errors/invalid-input.js";
import { Contact } from "./contact.type.js";
import { refusalOf } from "./contact-merge.rules.js";
import { checkMergeToken } from "./merge-token.js";

/** The result of `mergeContacts`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `mergeContacts`." })
export class MergeContactsPayload extends Payload {
  @Field(() => Contact, {
    nullable: true,
    description: "The user after the merge; null when nothing was merged.",
  })
  contact: Contact | null = null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The id of the merged lead, which neither its id nor its externalId finds any more; null when nothing was merged. Remove it from your cache.",
  })
  mergedContactId: string | null = null;
}

/**
 * From version 2.16 on Intercom merges only contacts that share an e-mail address or phone number unless told not to check;
 * before, it did not check. The graph keeps one meaning.
 */
const UNCHECKED = { skip_duplicate_validation: true };

@Resolver()
export class MergeContactsMutation {
  @Cost(1)
  @Mutation(() => MergeContactsPayload, {
    nullable: true,
    description:
      "Merges a lead into a user; this cannot be undone. The user keeps its own details and takes those that it lacks, and the lead's tags, notes, companies and conversations.",
  })
  mergeContacts(
    @Arg("fromId", () => ID, { description: "Intercom's id of the lead, which is removed." }) fromId: string,
    @Arg("intoId", () => ID, { description: "Intercom's id of the user." }) intoId: string,
    @Ctx() context: Context,
  ): Promise<MergeContactsPayload> {
    const { contacts } = context.loaders;
    const write = async () => {
      await checkAll({
        fromId: () => checkIntercomId(fromId, ["fromId"]),
        intoId: () => checkIntercomId(intoId, ["intoId"]),
      });
      if (fromId === intoId) throw new IntercomFailure("merge-not-possible"); // Intercom's answer to this is unknown
      if (context.mergeProof) await checkMergeToken(context, fromId, intoId, context.mergeProof.token);
      contacts.forget(fromId);
      contacts.forget(intoId);
      const body = { from: fromId, into: intoId, ...(context.workspace.version === "2.16" && UNCHECKED) };
      const raw = await context.intercom
        .call(endpoints.contacts.merge, (sdk) => sdk.contacts.mergeLeadInUser(body))
        .catch(contacts.unanswered(fromId, intoId));
      contacts.byId.clear(fromId).prime(fromId, null);
      contacts.tell({ what: "MERGED", id: fromId, mergedIntoId: intoId });
      return { contact: contacts.written(raw, "UPDATED"), mergedContactId: fromId };
    };
    return attempt(context, new MergeContactsPayload(), write, explainRefusal(fromId, intoId, context));
  }
}

/** Says which of the two contacts is the wrong one: Intercom does not. Costs reading both, and only after a refusal. */
const explainRefusal =
  (fromId: string, intoId: string, { loaders }: Context): Explain =>
  async ({ code }) => {
    if (fromId === intoId || (code !== "MERGE_NOT_POSSIBLE" && code !== "NOT_FOUND")) return {};
    const [from, into] = await Promise.all([fromId, intoId].map((id) => loaders.contacts.byId.load(id)));
    if (code === "NOT_FOUND") return { field: [from === null ? "fromId" : "intoId"] };
    return {
      message:
        refusalOf(from?.role, into?.role) ??
        "Intercom refuses to merge these contacts. Check in Intercom whether one of them was already merged or blocked.",
    };
  };
