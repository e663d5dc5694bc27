import { ArgsType, Field, ID } from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { RawTag } from "../../intercom/endpoints/tags.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import { checkIntercomId } from "../common/ids.js";
import { requiredId } from "../common/raw-values.js";
import type { Context } from "../context.js";
import { attempt } from "../errors/attempt.js";
import { checkAll } from "../errors/check-all.js";
import type { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { InvalidInput } from "../errors/invalid-input.js";
import { userError } from "../errors/user-error.js";
import type { BulkTagging } from "./bulk-tagging.type.js";
import type { Tag } from "./tag.type.js";

/** With more contacts Intercom may take longer to answer than an operation lasts. */
const MAX_CONTACTS = 50;

/** A tag and many contacts. */
@ArgsType()
export class BulkTaggingArgs {
  @Field(() => ID, { description: "Intercom's id of the tag." })
  tagId!: string;

  @Field(() => [ID], { description: "Intercom's ids of 1 to 50 contacts." })
  contactIds!: readonly string[];
}

/**
 * Tags or untags many contacts by one POST /tags. Up to version 2.15 a single unknown contact makes Intercom refuse
 * all of them; then the unknown ones are looked up, and the call is sent again without them.
 */
export function tagMany<P extends BulkTagging>(
  context: Context,
  nothing: P,
  { tagId, contactIds: ids }: BulkTaggingArgs,
  { untag }: { readonly untag: boolean },
): Promise<P> {
  const write = async () => {
    const { contactIds } = await checkAll({
      tagId: () => checkIntercomId(tagId, ["tagId"]),
      contactIds: () => checkContactIds(ids),
    });
    const tag = await context.loaders.tags.byId(tagId);
    if (!tag)
      return {
        ...nothing,
        userErrors: [
          userError("NOT_FOUND", "There is no tag with this id. Use an id from `tags`.", {
            field: ["tagId"],
          }),
        ],
      };
    const existing = await send(context, tag, contactIds, untag).catch((error: unknown) =>
      retryWithoutUnknown(error, context, tag, contactIds, untag),
    );
    const userErrors = contactIds.flatMap((id) => (existing.includes(id) ? [] : notFound(ids.indexOf(id))));
    return { ...nothing, tag, contactIds: existing, userErrors };
  };
  return attempt(context, nothing, write);
}

async function checkContactIds(ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0 || ids.length > MAX_CONTACTS)
    throw new InvalidInput(
      `contactIds takes 1 to ${MAX_CONTACTS} ids, and this list has ${ids.length}. Split it into several mutations.`,
      ["contactIds"],
    );
  await checkAll(
    Object.fromEntries(
      ids.map((id, index) => [index, () => checkIntercomId(id, ["contactIds", String(index)])]),
    ),
  );
  return [...new Set(ids)];
}

async function retryWithoutUnknown(
  error: unknown,
  context: Context,
  tag: Tag,
  contactIds: readonly string[],
  untag: boolean,
): Promise<string[]> {
  if (!(error instanceof IntercomFailure) || error.kind !== "not-found") throw error;
  const found = await context.loaders.contacts.byId.loadMany(contactIds);
  const existing = contactIds.filter((_, index) => found[index] !== null);
  return existing.length === 0 || existing.length === contactIds.length
    ? []
    : send(context, tag, existing, untag);
}

/** Returns the ids that Intercom accepted. Unless it refused them all, each contact may have been written. */
async function send(
  context: Context,
  { name }: Tag,
  contactIds: readonly string[],
  untag: boolean,
): Promise<string[]> {
  const { intercom, loaders } = context;
  const forget = () => {
    for (const id of contactIds) {
      loaders.contacts.forget(id);
      loaders.tags.byContactId.clear(id);
    }
  };
  const users = contactIds.map((id) => (untag ? { id, untag } : { id }));
  const answer = await intercom
    .call(endpoints.tags.upsert, (sdk) => sdk.tags.create({ name, users }))
    .catch((error: unknown) => {
      if (!(error instanceof IntercomFailure && error.kind === "not-found")) forget();
      throw error;
    });
  const taken = await takenIds(answer, contactIds, untag, context); // while one search still finds them all
  forget();
  return taken;
}

/**
 * Up to version 2.15 Intercom accepts all ids or none. From 2.16 on it skips unknown contacts and lists those that it
 * tagged. Whether it lists those that it untagged is not documented, so contacts missing from its list are looked up.
 */
async function takenIds(
  { users }: RawTag,
  contactIds: readonly string[],
  untag: boolean,
  { workspace, loaders }: Context,
): Promise<string[]> {
  if (workspace.version !== "2.16" || !Array.isArray(users)) return [...contactIds];
  const listed = new Set(
    users.flatMap((user: { id?: unknown; tagged?: unknown }) =>
      user.tagged === !untag ? [requiredId(user.id)] : [],
    ),
  );
  if (!untag || contactIds.every((id) => listed.has(id))) return contactIds.filter((id) => listed.has(id));
  const found = await loaders.contacts.byId.loadMany(contactIds);
  return contactIds.filter((_, index) => found[index] !== null);
}

function notFound(index: number): IntercomUserError {
  return userError(
    "NOT_FOUND",
    "Intercom does not know this contact: it may be archived, deleted or merged. The other contacts were changed.",
    { field: ["contactIds", String(index)] },
  );
}
