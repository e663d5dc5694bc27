import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { Cost } from "../../decorators/cost.js";
import { nothingForSure, Price } from "../../decorators/price.js";
import { toNode } from "../contact.list.js";
import { searchContacts, searchOrder } from "../contact.pages.js";
import { Contact } from "../contact.type.js";

const MAX_DUPLICATES = 50;

@Resolver(() => Contact)
export class ContactDuplicatesEdge {
  @Cost(1)
  @Price(nothingForSure)
  @FieldResolver(() => [Contact], {
    nullable: true,
    description:
      "The other contacts with the same e-mail address or the same phone number, newest first and at most 50: candidates for `contactMergePreview`. Recent changes appear once Intercom has indexed them. Costs one call for each contact that has one of the two.",
  })
  async duplicates(@Root() contact: Contact, @Ctx() context: Context): Promise<Contact[]> {
    const { id, email, phone } = contact;
    const filters = [
      ...(email === null ? [] : [{ field: "email", operator: "=", value: email }]),
      ...(phone === null ? [] : [{ field: "phone", operator: "=", value: phone }]),
    ];
    const [only] = filters;
    if (!only) return [];
    const { rows } = await searchContacts(context.intercom, {
      query: filters.length === 1 ? only : { operator: "OR", value: filters },
      sort: searchOrder(null).sort,
      perPage: MAX_DUPLICATES + 1, // the contact itself is among them
    });
    const isAlike = (other: Contact) =>
      (email !== null && other.email?.toLowerCase() === email.toLowerCase()) ||
      (phone !== null && other.phone === phone);
    const others = rows.filter((row) => row.id !== id).map((row) => toNode(context, row, isAlike));
    return (await Promise.all(others)).filter((it) => it !== null);
  }
}
