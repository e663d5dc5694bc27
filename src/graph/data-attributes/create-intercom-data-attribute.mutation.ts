import { Arg, Ctx, Directive, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Intercom } from "../../intercom/client.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { Context } from "../context.js";
import { attempt } from "../errors/attempt.js";
import { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { quoted } from "../errors/quote.js";
import { CreateIntercomDataAttributeInput } from "./create-intercom-data-attribute.input.js";
import { toDataAttribute } from "./data-attribute.mapper.js";
import { IntercomDataAttribute } from "./data-attribute.type.js";
import { toDataAttributeBody } from "./data-attribute.writer.js";

/** What came of it. */
@Directive("@cost(weight: 0)")
@ObjectType({ simpleResolvers: true, description: "What came of defining an attribute." })
export class CreateIntercomDataAttributePayload {
  @Field(() => IntercomDataAttribute, {
    nullable: true,
    description: "The definition; null when there is none.",
  })
  dataAttribute!: IntercomDataAttribute | null;

  @Field(() => [IntercomUserError], { description: "Why it was not defined; empty when it was." })
  userErrors!: IntercomUserError[];
}

@Resolver()
export class CreateIntercomDataAttributeMutation {
  @Directive("@cost(weight: 1)")
  @Mutation(() => CreateIntercomDataAttributePayload, {
    nullable: true,
    description:
      "Defines an attribute for all contacts or all companies of the workspace, which has room for 250. There is no way to delete one, only to archive it.",
  })
  createIntercomDataAttribute(
    @Arg("input", () => CreateIntercomDataAttributeInput, { description: "The attribute." })
    input: CreateIntercomDataAttributeInput,
    @Ctx() context: Context,
  ): Promise<CreateIntercomDataAttributePayload> {
    const { intercom, loaders } = context;
    return attempt<CreateIntercomDataAttributePayload>({ dataAttribute: null }, null, async () => {
      // The SDK's type has room for type and options only; it sends whatever it is given.
      const body = toDataAttributeBody(input) as Intercom.CreateDataAttributeRequest;
      const raw = await loaders.dataAttributes.changing(
        intercom.call(endpoints.dataAttributes.create, (sdk) => sdk.dataAttributes.create(body)),
      );
      return { dataAttribute: toDataAttribute(raw) };
    }).then((payload) => explain(payload, input.name, context));
  }
}

/** Intercom says in prose alone that a name is taken. Finding it out costs the definitions, and only after a refusal. */
async function explain(
  payload: CreateIntercomDataAttributePayload,
  name: string,
  { loaders }: Context,
): Promise<CreateIntercomDataAttributePayload> {
  const [failed] = payload.userErrors;
  if (failed?.code !== "INVALID_INPUT" || failed.field !== null) return payload;
  const lists = await Promise.all([
    loaders.dataAttributes.ofContacts(),
    loaders.dataAttributes.ofCompanies(),
  ]).catch(() => []);
  const taken = lists
    .flat()
    .find((attribute) => attribute.custom && attribute.name.toLowerCase() === name.toLowerCase());
  if (!taken) return payload;
  const message = `The workspace has an attribute ${quoted(taken.name)} already, of type ${taken.dataType} for model ${taken.model}${taken.archived ? ", archived" : ""}. Use that one, or choose another name.`;
  return { ...payload, userErrors: [{ ...failed, message, field: ["input", "name"] }] };
}
