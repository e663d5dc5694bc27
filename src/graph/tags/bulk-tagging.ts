import { ArgsType, Field, ID } from "type-graphql";
import { checkIntercomId } from "../common/ids.js";
import type { Context } from "../context.js";
import { attempt } from "../errors/attempt.js";
import type { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { checkAll, InvalidInput } from "../errors/invalid-input.js";
import { userError } from "../errors/user-error.js";
import type { BulkTagging } from "./bulk-tagging.type.js";
import { tagEach } from "./exact-tagging.js";
import { type BulkChange, type BulkOutcome, tagByName } from "./tag-by-name.js";
import { type AppliedTagArgs, checkTagChoice, type TagArgs } from "./tag-choice.args.js";
import { MAX_TAGGED, type Taggable } from "./taggable.js";

/** Many contacts, and how Intercom is to find their tag. */
@ArgsType()
export class ManyContactsArgs {
  @Field(() => [ID], { description: "Intercom's ids of 1 to 50 contacts." })
  contactIds!: readonly string[];

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Whether to change the contacts one by one, by the id of the tag, so that nobody can rename the tag in between. Costs one call for each contact.",
  })
  exact!: boolean;
}

/** Many companies. */
@ArgsType()
export class ManyCompaniesArgs {
  @Field(() => [ID], {
    description: "Intercom's ids of 1 to 50 companies: their `id`, not your `companyId`.",
  })
  companyIds!: readonly string[];
}

/** Tags or untags many contacts or companies: by one call with the tag's name, or one by one. */
export function tagMany<P extends BulkTagging>(
  context: Context,
  nothing: P,
  tag: TagArgs & Partial<AppliedTagArgs>,
  { of, ids, untag, exact = false }: BulkChange & { readonly exact?: boolean },
): Promise<P> {
  return attempt(context, nothing, async () => {
    const { choice, ...checked } = await checkAll({
      choice: () => checkTagChoice(tag),
      ids: () => checkIds(of, ids),
    });
    const change = { of, untag, ...checked };
    const outcome = exact
      ? await tagEach(context, change, choice)
      : await tagByName(context, change, choice, await context.loaders.tags.reread());
    return {
      ...nothing,
      tag: outcome.tag,
      [of.argument]: outcome.changed,
      userErrors: userErrorsOf(outcome),
    };

    function userErrorsOf({ changed, failures, refused }: BulkOutcome): IntercomUserError[] {
      if (refused) return [refused];
      return change.ids
        .filter((id) => !changed.includes(id))
        .map((id) => ({
          ...(failures?.get(id) ?? userError("NOT_FOUND", of.unknown)),
          field: [of.argument, String(ids.indexOf(id))],
        }));
    }
  });
}

async function checkIds({ argument }: Taggable, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0 || ids.length > MAX_TAGGED)
    throw new InvalidInput(
      `${argument} takes 1 to ${MAX_TAGGED} ids, and this list has ${ids.length}. Split it into several mutations.`,
      [argument],
    );
  await checkAll(
    Object.fromEntries(ids.map((id, index) => [index, () => checkIntercomId(id, [argument, String(index)])])),
  );
  return [...new Set(ids)];
}
