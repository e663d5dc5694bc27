import { Arg, Ctx, Directive, Field, ID, Mutation, ObjectType, Resolver } from "type-graphql";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import { checkIntercomId } from "../common/ids.js";
import type { Context } from "../context.js";
import { attempt } from "../errors/attempt.js";
import { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { userError } from "../errors/user-error.js";
import { Contact } from "./contact.type.js";
import { ContactRole } from "./contact-role.enum.js";
import { mergeRaw } from "./raw-contact.js";

/** What came of it. */
@Directive("@cost(weight: 0)")
@ObjectType({ simpleResolvers: true, description: "What came of merging a lead into a user." })
export class MergeContactsPayload {
  @Field(() => Contact, {
    nullable: true,
    description: "The user, with what it took over; null when nothing was merged.",
  })
  contact!: Contact | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The lead that is gone: neither its id nor its externalId finds it any more. Take it out of your cache.",
  })
  mergedContactId!: string | null;

  @Field(() => [IntercomUserError], { description: "Why nothing was merged; empty when it was." })
  userErrors!: IntercomUserError[];
}

@Resolver()
export class MergeContactsMutation {
  @Directive("@cost(weight: 1)")
  @Mutation(() => MergeContactsPayload, {
    nullable: true,
    description:
      "Merges a lead into a user, for good. The user keeps its own details and takes over what it lacks, with tags, notes, companies and conversations.",
  })
  mergeContacts(
    @Arg("fromId", () => ID, { description: "Intercom's id of the lead; it will be gone." }) fromId: string,
    @Arg("intoId", () => ID, { description: "Intercom's id of the user." }) intoId: string,
    @Ctx() context: Context,
  ): Promise<MergeContactsPayload> {
    return attempt<MergeContactsPayload>({ contact: null, mergedContactId: null }, null, async () => {
      checkIntercomId(fromId, ["fromId"]);
      checkIntercomId(intoId, ["intoId"]);
      if (fromId === intoId) throw new IntercomFailure("merge-not-possible"); // Intercom's answer to this is unknown
      const { contacts } = context.loaders;
      contacts.forget(fromId);
      contacts.forget(intoId);
      const raw = await mergeRaw(context, fromId, intoId);
      contacts.byId.clear(fromId).prime(fromId, null);
      return { contact: contacts.written(raw), mergedContactId: fromId };
    }).then((payload) => explain(payload, fromId, intoId, context));
  }
}

/** Says which of the two is the wrong one: Intercom does not. It costs reading them, and only after a refusal. */
async function explain(
  payload: MergeContactsPayload,
  fromId: string,
  intoId: string,
  { loaders }: Context,
): Promise<MergeContactsPayload> {
  const [failed] = payload.userErrors;
  if (!failed || fromId === intoId || (failed.code !== "MERGE_NOT_POSSIBLE" && failed.code !== "NOT_FOUND"))
    return payload;
  const [from, into] = await Promise.all(
    [fromId, intoId].map((id) => loaders.contacts.byId.load(id).catch(() => undefined)),
  );
  if (from === undefined || into === undefined) return payload;
  if (failed.code === "NOT_FOUND")
    return { ...payload, userErrors: [{ ...failed, field: from === null ? ["fromId"] : ["intoId"] }] };
  return {
    ...payload,
    userErrors: [
      {
        ...userError(failed.code, reason(from?.role, into?.role)),
        intercomRequestId: failed.intercomRequestId,
      },
    ],
  };
}

function reason(from: ContactRole | undefined, into: ContactRole | undefined): string {
  if (from === ContactRole.USER && into === ContactRole.LEAD)
    return "These are the wrong way round: `fromId` is the user and `intoId` the lead. Swap them.";
  if (from === ContactRole.LEAD && into === ContactRole.LEAD)
    return "Both are leads. Make the one that stays a user first, with updateContact and role USER.";
  if (from === ContactRole.USER && into === ContactRole.USER)
    return "Both are users, and Intercom merges leads only. Archive one of them instead.";
  return "Intercom refuses to merge these contacts. Check in Intercom whether one of them was merged or blocked already.";
}
