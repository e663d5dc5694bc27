import { FieldResolver, Resolver } from "type-graphql";
import type { MaybePromise } from "../../common/maybe-promise.js";
import { selectsOnly } from "../../common/selection.js";
import { Call, type FieldCall } from "../../decorators/call.js";
import { Cost } from "../../decorators/cost.js";
import { nothingForSure, Price } from "../../decorators/price.js";
import { Tag } from "../../tags/tag.type.js";
import { Contact } from "../contact.type.js";

@Resolver(() => Contact)
export class ContactTagsEdge {
  @Cost(0)
  @Price(nothingForSure)
  @FieldResolver(() => [Tag], {
    nullable: true,
    description:
      "All tags of the contact. Tag names cost one call for any number of contacts; a contact with more than ten tags costs one more.",
  })
  tags(
    @Call() { root, context: { loaders }, info }: FieldCall<Contact>,
  ): MaybePromise<readonly Pick<Tag, "id">[]> {
    const { id, tagRefs } = root;
    if (tagRefs.hasMore) return loaders.tags.byContactId.load(id);
    if (tagRefs.ids.length === 0) return [];
    if (selectsOnly(info, "id")) return tagRefs.ids.map((tagId) => ({ id: tagId })); // nothing else of them is read
    return loaders.tags.byIds(tagRefs.ids);
  }
}
