import { ArgsType, Field, ID } from "type-graphql";
import { checkIntercomId } from "../common/ids.js";
import type { ById } from "../common/reference-list.js";
import type { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { InvalidInput } from "../errors/invalid-input.js";
import { userError } from "../errors/user-error.js";
import type { Tag } from "./tag.type.js";
import { checkTagName } from "./tag-name.input.js";

/** A tag that exists, by one of its keys. */
@ArgsType()
export class TagArgs {
  @Field(() => ID, {
    nullable: true,
    description: "Intercom's id of the tag. Send either this or `tagName`.",
  })
  tagId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The name of the tag; upper and lower case make no difference. Send either this or `tagId`. The list of tags is read for it by one call.",
  })
  tagName?: string | null;
}

/** A tag to put on something. */
@ArgsType()
export class AppliedTagArgs extends TagArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether to create the tag if there is no tag of this `tagName`.",
  })
  createMissing!: boolean;
}

/** Which tag a client means. */
export type TagChoice =
  | { readonly by: "tagId"; readonly id: string }
  | { readonly by: "tagName"; readonly name: string; readonly createMissing: boolean };

/**
 * Checks that exactly one key of a tag is given.
 * @throws InvalidInput before any call
 */
export function checkTagChoice({
  tagId,
  tagName,
  createMissing = false,
}: TagArgs & Partial<AppliedTagArgs>): TagChoice {
  const hasId = tagId !== undefined && tagId !== null;
  const hasName = tagName !== undefined && tagName !== null;
  if (hasId && hasName) throw new InvalidInput("Send either tagId or tagName, and not both.", ["tagName"]);
  if (hasName) return { by: "tagName", name: checkTagName(tagName, ["tagName"]), createMissing };
  if (!hasId) throw new InvalidInput("Send the tagId or the tagName of the tag.", ["tagId"]);
  if (createMissing)
    throw new InvalidInput(
      "A tag is created by its name. Send tagName instead of tagId, or leave createMissing out.",
      ["createMissing"],
    );
  return { by: "tagId", id: checkIntercomId(tagId, ["tagId"]) };
}

/** Whether a tag that does not exist may be created. */
export const mayCreate = (choice: TagChoice): boolean => choice.by === "tagName" && choice.createMissing;

/**
 * The tag that a client means; `null` if there is none.
 * @throws InvalidInput if several tags have the name
 */
export function findTag(choice: TagChoice, tags: ById<Tag>): Tag | null {
  if (choice.by === "tagId") return tags.get(choice.id) ?? null;
  const [tag = null, ...others] = namesakes(choice.name, tags);
  if (others.length > 0)
    throw new InvalidInput("Several tags have this name. Send the tagId of the one that you mean.", [
      "tagName",
    ]);
  return tag;
}

/** The tags of a name. Intercom compares names regardless of case; a rename can give two tags the same name. */
export function namesakes(name: string, tags: ById<Tag>): Tag[] {
  const wanted = name.toLowerCase();
  return [...tags.values()].filter((tag) => tag.name?.toLowerCase() === wanted);
}

/** The user error for a tag that does not exist. */
export function noSuchTag({ by }: TagChoice): IntercomUserError {
  const message =
    by === "tagId"
      ? "There is no tag with this id. Use an id from `tags`."
      : "There is no tag with this name. Use a name from `tags`; the mutations that add a tag create it with `createMissing: true`.";
  return userError("NOT_FOUND", message, { field: [by] });
}
