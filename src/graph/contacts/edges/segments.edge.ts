import { FieldResolver, Resolver } from "type-graphql";
import { Call, type FieldCall } from "../../decorators/call.js";
import { Cost } from "../../decorators/cost.js";
import { Segment } from "../../segments/segment.type.js";
import { Contact } from "../contact.type.js";

@Resolver(() => Contact)
export class ContactSegmentsEdge {
  @Cost(1)
  @FieldResolver(() => [Segment], {
    nullable: true,
    description:
      "The segments that the contact belongs to, as Intercom last worked it out. For a page of contacts it costs a call for each contact or for each segment of the workspace, whichever is fewer.",
  })
  segments(@Call() { root, context }: FieldCall<Contact>): Promise<readonly Segment[]> {
    return context.loaders.segments.byContactId.load(root.id);
  }
}
