import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { AnswerSize, wholeList } from "../decorators/answer-size.js";
import { Cost } from "../decorators/cost.js";
import { nothingForSure, Price } from "../decorators/price.js";
import { InvalidInput } from "../errors/invalid-input.js";
import { IntercomDataAttribute } from "./data-attribute.type.js";
import { IntercomDataAttributeModel } from "./data-attribute-model.enum.js";

/** The definitions of attributes. */
@Resolver()
export class DataAttributeQueries {
  @AnswerSize(wholeList("dataAttributes"))
  @Cost(1)
  @Price(nothingForSure)
  @Query(() => [IntercomDataAttribute], {
    nullable: true,
    description:
      "The attributes of contacts or companies, with the names and types for filters and `customAttributes`. Cached for a minute.",
  })
  async intercomDataAttributes(
    @Arg("model", () => IntercomDataAttributeModel, {
      description: "Attributes of contacts or of companies.",
    })
    model: IntercomDataAttributeModel,
    @Arg("includeArchived", () => Boolean, {
      defaultValue: false,
      description: "Whether to include archived attributes.",
    })
    includeArchived: boolean,
    @Ctx() { loaders }: Context,
  ): Promise<IntercomDataAttribute[]> {
    if (model === IntercomDataAttributeModel.UNKNOWN)
      throw new InvalidInput("UNKNOWN is never an input; ask for CONTACT or COMPANY.", ["model"]);
    const attributes = await (model === IntercomDataAttributeModel.CONTACT
      ? loaders.dataAttributes.ofContacts()
      : loaders.dataAttributes.ofCompanies());
    return attributes.filter((attribute) => includeArchived || !attribute.archived);
  }
}
