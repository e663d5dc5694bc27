import { FieldResolver, Resolver } from "type-graphql";
import { IDS_PER_SEARCH } from "../../common/chunks.js";
import { Call, type FieldCall } from "../../decorators/call.js";
import { Cost } from "../../decorators/cost.js";
import { Price, type PriceOf } from "../../decorators/price.js";
import { Segment } from "../../segments/segment.type.js";
import { Contact } from "../contact.type.js";

/**
 * For each piece of fifty contacts, one call by contact or one by segment, whichever is fewer. Lists may hold the same
 * contacts, whose segments are asked for once.
 */
const segmentsOfContacts: PriceOf = ({ parents, known: { segmentsToAsk = 0 } }) => {
  const pieces = Math.floor(parents / IDS_PER_SEARCH);
  const rest = parents % IDS_PER_SEARCH;
  const calls = pieces * Math.min(IDS_PER_SEARCH, segmentsToAsk) + Math.min(rest, segmentsToAsk);
  return { charges: [{ calls, shared: "segments of contacts" }] };
};

@Resolver(() => Contact)
export class ContactSegmentsEdge {
  @Cost(1)
  @Price(segmentsOfContacts)
  @FieldResolver(() => [Segment], {
    nullable: true,
    description:
      "The segments that the contact belongs to, as last computed by Intercom. For a page of contacts, costs one call for each contact or one for each segment of the workspace, whichever is fewer.",
  })
  segments(@Call() { root, context }: FieldCall<Contact>): Promise<readonly Segment[]> {
    return context.loaders.segments.byContactId.load(root.id);
  }
}
