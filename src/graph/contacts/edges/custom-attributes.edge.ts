import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { AnswerSize, namedAttributes } from "../../decorators/answer-size.js";
import { Cost } from "../../decorators/cost.js";
import { PersonalData } from "../../decorators/personal-data.js";
import { nothingForSure, Price } from "../../decorators/price.js";
import { Contact } from "../contact.type.js";
import { toCustomAttributes } from "../contact-custom-attribute.mapper.js";
import { ContactCustomAttribute } from "../contact-custom-attribute.type.js";

@Resolver(() => Contact)
export class ContactCustomAttributesEdge {
  @PersonalData()
  @AnswerSize(namedAttributes)
  @Cost(0)
  @Price(nothingForSure)
  @FieldResolver(() => [ContactCustomAttribute], {
    nullable: true,
    description:
      "The values of `customAttributes` with their types. Attributes without a value are left out. Costs one call for any number of contacts.",
  })
  async customAttributeList(
    @Root() { customAttributes }: Contact,
    @Arg("names", () => [String], {
      nullable: true,
      description: "The attributes to return, in this order; all when omitted. Unknown names are left out.",
    })
    names: string[] | null | undefined,
    @Ctx() { loaders }: Context,
  ): Promise<readonly ContactCustomAttribute[]> {
    // Each once: a thousand times the same name on each of 500 contacts would be made before it is counted.
    const wanted = [...new Set(names ?? Object.keys(customAttributes))].filter((name) =>
      Object.hasOwn(customAttributes, name),
    );
    if (wanted.length === 0) return [];
    return toCustomAttributes(wanted, customAttributes, await loaders.dataAttributes.ownOfContacts(wanted));
  }
}
