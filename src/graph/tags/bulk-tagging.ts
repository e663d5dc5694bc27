import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { RawTag } from "../../intercom/endpoints/tags.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import { checkIntercomId } from "../common/ids.js";
import { identifier } from "../common/raw-values.js";
import type { Context } from "../context.js";
import type { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { InvalidInput } from "../errors/invalid-input.js";
import { userError } from "../errors/user-error.js";
import type { Tag } from "./tag.type.js";

/** Beyond this the one call grows too heavy to be answered within an operation. */
const MAX_CONTACTS = 50;

export interface BulkTagging {
  readonly tag: Tag | null;
  /** The contacts that exist, and now have the tag or have it no more. */
  readonly contactIds: readonly string[];
  readonly userErrors: readonly IntercomUserError[];
}

/**
 * Tags or untags many contacts by one POST /tags. Up to version 2.15 a single unknown contact makes Intercom refuse
 * them all; then the unknown ones are found out, and the call is sent again without them.
 */
export async function tagMany(
  context: Context,
  tagId: string,
  ids: readonly string[],
  untag: boolean,
): Promise<BulkTagging> {
  checkIntercomId(tagId, ["tagId"]);
  const contactIds = checkContactIds(ids);
  const tag = await context.loaders.tags.byId(tagId);
  if (!tag)
    return {
      tag: null,
      contactIds: [],
      userErrors: [
        userError("NOT_FOUND", "There is no such tag. Take its id from `tags`.", { field: ["tagId"] }),
      ],
    };

  const existing = await send(context, tag, contactIds, untag).catch((error: unknown) =>
    retryWithoutUnknown(error, context, tag, contactIds, untag),
  );
  return {
    tag,
    contactIds: existing,
    userErrors: contactIds.flatMap((id) => (existing.includes(id) ? [] : notFound(ids.indexOf(id)))),
  };
}

function checkContactIds(ids: readonly string[]): string[] {
  if (ids.length === 0 || ids.length > MAX_CONTACTS)
    throw new InvalidInput(`Give 1 to ${MAX_CONTACTS} contacts at a time; these are ${ids.length}.`, [
      "contactIds",
    ]);
  for (const [index, id] of ids.entries()) checkIntercomId(id, ["contactIds", String(index)]);
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

/** The ids that Intercom took. Unless it refused them all, each contact counts as written: it may have been. */
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
 * Up to version 2.15 all or none. From 2.16 on Intercom skips whom it does not know and lists whom it tagged; whether it
 * lists whom it untagged is not certain, so whoever is missing there is looked for.
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
      user.tagged === !untag ? [identifier(user.id)] : [],
    ),
  );
  if (!untag || contactIds.every((id) => listed.has(id))) return contactIds.filter((id) => listed.has(id));
  const found = await loaders.contacts.byId.loadMany(contactIds);
  return contactIds.filter((_, index) => found[index] !== null);
}

function notFound(index: number): IntercomUserError {
  return userError(
    "NOT_FOUND",
    "Intercom does not know this contact: it may be archived, deleted or merged away. The others were done.",
    {
      field: ["contactIds", String(index)],
    },
  );
}
