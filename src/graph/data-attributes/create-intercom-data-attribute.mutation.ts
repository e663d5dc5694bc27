import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Intercom } from "../../intercom/client.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { attempt, type Explain, Payload } from "../errors/attempt.js";
import { blameOneOf } from "../errors/blame.js";
import { quoted } from "../errors/quote.js";
import { CreateIntercomDataAttributeInput } from "./create-intercom-data-attribute.input.js";
import { toDataAttribute } from "./data-attribute.mapper.js";
import { IntercomDataAttribute } from "./data-attribute.type.js";
import { toDataAttributeBody } from "./data-attribute.writer.js";

/** The result of `createIntercomDataAttribute`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `createIntercomDataAttribute`." })
export class CreateIntercomDataAttributePayload extends Payload {
  @Field(() => IntercomDataAttribute, {
    nullable: true,
    description: "The new definition; null when it was not created.",
  })
  dataAttribute: IntercomDataAttribute | null = null;
}

@Resolver()
export class CreateIntercomDataAttributeMutation {
  @Cost(1)
  @Mutation(() => CreateIntercomDataAttributePayload, {
    nullable: true,
    description:
      "Defines an attribute for all contacts or all companies of the workspace. A workspace has at most 250; they can be archived, but not deleted.",
  })
  createIntercomDataAttribute(
    @Arg("input", () => CreateIntercomDataAttributeInput, { description: "The attribute." })
    input: CreateIntercomDataAttributeInput,
    @Ctx() context: Context,
  ): Promise<CreateIntercomDataAttributePayload> {
    const write = async () => {
      // The SDK's type has only type and options; it sends whatever it is given.
      const body = toDataAttributeBody(input) as Intercom.CreateDataAttributeRequest;
      const { dataAttributes } = context.loaders;
      const raw = await dataAttributes.changing(
        context.intercom.call(endpoints.dataAttributes.create, (sdk) => sdk.dataAttributes.create(body)),
      );
      return { dataAttribute: toDataAttribute(raw) };
    };
    const nothing = new CreateIntercomDataAttributePayload();
    return attempt(context, nothing, write, blameName(context, input.name));
  }
}

/** Intercom names neither the type of the attribute that has a name nor whether it is archived. One call, after a refusal. */
const blameName = (context: Context, name: string): Explain =>
  blameOneOf(context, [
    {
      reason: "attribute-name-taken",
      look: async () => {
        const taken = await context.loaders.dataAttributes.namesake(name);
        if (!taken) return undefined;
        const state = `of type ${taken.dataType} for model ${taken.model}${taken.archived ? ", archived" : ""}`;
        return {
          message: `The workspace already has an attribute ${quoted(taken.name)}, ${state}. Use it, or choose another name.`,
          field: ["input", "name"],
        };
      },
    },
  ]);
