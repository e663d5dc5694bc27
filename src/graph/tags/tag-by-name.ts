import type { Intercom } from "../../intercom/client.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { RawTag } from "../../intercom/endpoints/tags.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import { loadEach, nullIfNotFound } from "../common/or-error.js";
import { optionalId, record } from "../common/raw-values.js";
import type { ById } from "../common/reference-list.js";
import type { Context } from "../context.js";
import type { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { InvalidInput } from "../errors/invalid-input.js";
import { removeStray, strayError } from "./stray-tag.js";
import { toTag } from "./tag.mapper.js";
import type { Tag } from "./tag.type.js";
import { findTag, mayCreate, namesakes, noSuchTag, type TagChoice } from "./tag-choice.args.js";
import { contacts, type Taggable } from "./taggable.js";

/** A tag to be put on many contacts or companies, or to be taken off. */
export interface BulkChange {
  readonly of: Taggable;
  readonly ids: readonly string[];
  readonly untag: boolean;
}

/** What became of a change. An id that is neither in `changed` nor in `failures` is unknown to Intercom. */
export interface BulkOutcome {
  readonly tag: Tag | Error | null;
  readonly changed: readonly string[];
  readonly failures?: ReadonlyMap<string, IntercomUserError>;
  /** Why nothing was sent. */
  readonly refused?: IntercomUserError;
}

/**
 * Sends one POST /tags, which goes by the tag's name and creates a tag where there is none of that name. `tags` was read
 * right before, and the id in Intercom's answer says whether the name still meant the same tag.
 *
 * Up to version 2.15 a single unknown id makes Intercom refuse all of them; then the unknown ones are looked up, and the
 * call is sent again without them.
 */
export async function tagByName(
  context: Context,
  change: BulkChange,
  choice: TagChoice,
  tags: ById<Tag>,
): Promise<BulkOutcome> {
  const { loaders } = context;
  const wanted = findTag(choice, tags);
  const name = wanted ? wanted.name : mayCreate(choice) && choice.by === "tagName" ? choice.name : undefined;
  if (name === undefined) return { tag: null, changed: [], refused: noSuchTag(choice) };
  if (namesakes(name, tags).length > 1) throw new InvalidInput(ambiguous(change), [choice.by]);
  try {
    const [put, taken] = await send(context, name, change);
    if (put.id === wanted?.id) return { tag: put, changed: taken };
    loaders.tags.forget();
    const isNew = !tags.has(put.id);
    // A name means the tag that has it when Intercom carries out the call.
    if (choice.by === "tagName" && (choice.createMissing || !isNew)) return { tag: put, changed: taken };
    const isRemoved = isNew && (await removeStray(context, put, change.of, change.untag ? [] : taken));
    const failure = strayError(put, { untag: change.untag, isRemoved });
    return { tag: null, changed: [], failures: new Map(taken.map((id) => [id, failure])) };
  } catch (error) {
    if (isNotFound(error)) return tagKnown(context, change, choice);
    loaders.tags.forget(); // a tag may have been created
    throw error;
  }
}

/** Sends the change again without those that do not exist. */
async function tagKnown(context: Context, change: BulkChange, choice: TagChoice): Promise<BulkOutcome> {
  let existing = await existingOf(change, context);
  // Then the index still has one that is gone, which a read by id tells.
  if (existing.length === change.ids.length) existing = await existingOf(change, context, { byIndex: false });
  if (existing.length === 0 || existing.length === change.ids.length) return { tag: null, changed: [] };
  return tagByName(context, { ...change, ids: existing }, choice, await context.loaders.tags.reread());
}

/** Returns the tag that Intercom has used, and the ids that it accepted. */
async function send(context: Context, name: string, change: BulkChange): Promise<[Tag, readonly string[]]> {
  const { intercom, loaders } = context;
  const { of, ids, untag } = change;
  const forget = () => {
    for (const id of ids) of.forget(id, loaders);
  };
  const body = { name, [of.key]: ids.map((id) => (untag ? { id, untag } : { id })) };
  const answer = await intercom
    .call(endpoints.tags.upsert, (sdk) => sdk.tags.create(body as Intercom.TagsCreateRequestBody))
    .catch((error: unknown) => {
      if (!isNotFound(error)) forget(); // unless Intercom refused them all, each may have been written
      return of.unanswered(ids, loaders)(error);
    });
  forget();
  const taken = await takenIds(answer, change, context);
  const tag = toTag(answer);
  for (const id of taken) of.tell(id, tag.id, change, loaders);
  return [tag, taken];
}

/**
 * Up to version 2.15 Intercom accepts all ids or none. From 2.16 on it skips unknown ones and lists those that it tagged
 * or untagged. How it lists those that did not have the tag is not documented, so that after an untagging the missing
 * ones are looked up.
 */
async function takenIds(answer: RawTag, change: BulkChange, context: Context): Promise<readonly string[]> {
  const { of, ids, untag } = change;
  const items = answer[of.key];
  if (context.workspace.version !== "2.16" || !Array.isArray(items)) return ids;
  const listed = new Set(
    items.map(record).flatMap(({ id, tagged }) => (tagged === !untag ? (optionalId(id) ?? []) : [])),
  );
  if (!untag || ids.every((id) => listed.has(id))) return ids.filter((id) => listed.has(id));
  return existingOf(change, context);
}

/** Reads who exists. One that cannot be read may exist. */
async function existingOf(
  { of, ids }: BulkChange,
  context: Context,
  { byIndex } = { byIndex: true },
): Promise<string[]> {
  const index = byIndex && ids.length > 1 ? await of.indexed?.(ids, context) : undefined;
  const indexed = new Set(index?.data.map(({ id }) => id));
  const found = await loadEach(ids, async (id) => indexed.has(id) || nullIfNotFound(of.find(id, context)));
  return ids.filter((_, at) => found[at] !== null);
}

const isNotFound = (error: unknown): boolean =>
  error instanceof IntercomFailure && error.kind === "not-found";

function ambiguous({ of }: BulkChange): string {
  const cure = of === contacts ? "Send `exact: true`, or rename one of the two." : "Rename one of the two.";
  return `Another tag has the same name, and Intercom finds the tag of a bulk change by its name. ${cure}`;
}
