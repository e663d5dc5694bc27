import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { checkIntercomId, isIntercomId } from "../common/ids.js";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { Price } from "../decorators/price.js";
import { failureTable } from "../errors/failure-table.js";
import type { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { userError } from "../errors/user-error.js";
import { mergedFields, refusalOf, unitedIds } from "./contact-merge.rules.js";
import { ContactMergePreview } from "./contact-merge-preview.type.js";
import { ContactRole } from "./contact-role.enum.js";
import { findForMerge } from "./find-for-merge.js";
import { sealMergeToken } from "./merge-token.js";

@Resolver()
export class ContactMergePreviewQueries {
  @Cost(2)
  @Price(({ args: { fromId, intoId } }) =>
    isIntercomId(fromId) && isIntercomId(intoId) && fromId !== intoId
      ? { lookups: [fromId, intoId].map((key) => ({ of: "contact", by: "id", key })) }
      : {},
  )
  @Query(() => ContactMergePreview, {
    nullable: true,
    description:
      "What `mergeContacts` with the same ids would do now, field by field, or why it is not possible. Costs two calls.",
  })
  async contactMergePreview(
    @Arg("fromId", () => ID, { description: "Intercom's id of the lead, which would be removed." })
    fromId: string,
    @Arg("intoId", () => ID, { description: "Intercom's id of the user." }) intoId: string,
    @Ctx() context: Context,
  ): Promise<ContactMergePreview> {
    checkIntercomId(fromId, ["fromId"]);
    checkIntercomId(intoId, ["intoId"]);
    if (fromId === intoId)
      return refused([
        userError(
          "MERGE_NOT_POSSIBLE",
          "Both ids are the same contact. Give the ids of a lead and of a user.",
        ),
      ]);
    const [from, into] = await Promise.all([findForMerge(context, fromId), findForMerge(context, intoId)]);
    const unknown = [from === null ? ["fromId"] : [], into === null ? ["intoId"] : []].filter(
      ({ length }) => length > 0,
    );
    if (!from || !into)
      return refused(
        unknown.map((field) => userError("NOT_FOUND", failureTable["not-found"].message, { field })),
      );
    if (from.role !== ContactRole.LEAD || into.role !== ContactRole.USER)
      return refused([
        userError(
          "MERGE_NOT_POSSIBLE",
          refusalOf(from.role, into.role) ?? failureTable["merge-not-possible"].message,
        ),
      ]);
    return {
      isPossible: true,
      userErrors: [],
      fields: mergedFields(from, into),
      tagIds: unitedIds(from.tagRefs, into.tagRefs),
      companyIds: unitedIds(from.companyRefs, into.companyRefs),
      noteCount: from.noteCount === null || into.noteCount === null ? null : from.noteCount + into.noteCount,
      previewToken: sealMergeToken(context, from, into),
    };
  }
}

function refused(userErrors: readonly IntercomUserError[]): ContactMergePreview {
  return {
    isPossible: false,
    userErrors,
    fields: null,
    tagIds: null,
    companyIds: null,
    noteCount: null,
    previewToken: null,
  };
}
