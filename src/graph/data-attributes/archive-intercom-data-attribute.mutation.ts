import { Arg, Ctx, Directive, Field, ID, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import type { Context } from "../context.js";
import { attempt } from "../errors/attempt.js";
import { IntercomUserError } from "../errors/intercom-user-error.type.js";
import { InvalidInput } from "../errors/invalid-input.js";
import { toDataAttribute } from "./data-attribute.mapper.js";
import { IntercomDataAttribute } from "./data-attribute.type.js";

/** What came of it. */
@Directive("@cost(weight: 0)")
@ObjectType({ simpleResolvers: true, description: "What came of archiving an attribute." })
export class ArchiveIntercomDataAttributePayload {
  @Field(() => IntercomDataAttribute, {
    nullable: true,
    description: "The definition as it is now; null when it was not archived.",
  })
  dataAttribute!: IntercomDataAttribute | null;

  @Field(() => [IntercomUserError], { description: "Why it was not archived; empty when it was." })
  userErrors!: IntercomUserError[];
}

@Resolver()
export class ArchiveIntercomDataAttributeMutation {
  @Directive("@cost(weight: 1)")
  @Mutation(() => ArchiveIntercomDataAttributePayload, {
    nullable: true,
    description:
      "Archives one of the workspace's own attributes: it is no longer offered, and refused on write. Values that are there stay. One that a segment uses cannot be archived.",
  })
  archiveIntercomDataAttribute(
    @Arg("id", () => ID, { description: "Intercom's id of the attribute; built-in ones have none." })
    id: string,
    @Ctx() { intercom, loaders }: Context,
  ): Promise<ArchiveIntercomDataAttributePayload> {
    return attempt<ArchiveIntercomDataAttributePayload>({ dataAttribute: null }, "id", async () => {
      // Flat fields would be dropped by the SDK, which then sends an empty PUT that changes nothing.
      const request = { data_attribute_id: checkId(id), body: { archived: true } };
      const raw = await loaders.dataAttributes
        .changing(intercom.call(endpoints.dataAttributes.update, (sdk) => sdk.dataAttributes.update(request)))
        .catch(explain);
      return { dataAttribute: toDataAttribute(raw) };
    });
  }
}

function checkId(id: string): number {
  if (!/^[1-9]\d{0,14}$/.test(id))
    throw new InvalidInput("The id of an attribute has digits only. Take it from `intercomDataAttributes`.", [
      "id",
    ]);
  return Number(id);
}

/** 422 is Intercom's answer for an attribute that something depends on, and for nothing else here. */
function explain(error: unknown): never {
  if (error instanceof IntercomFailure && error.details.status === 422)
    throw new InvalidInput(
      "A segment or another object of the workspace uses this attribute. Take it out there, then archive it.",
      ["id"],
    );
  throw error;
}
