import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { IntercomFailure } from "../../intercom/transport/failure.js";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { attempt } from "../errors/attempt.js";
import { blame } from "../errors/blame.js";
import { InvalidInput } from "../errors/invalid-input.js";
import { Payload } from "../errors/payload.type.js";
import { toDataAttribute } from "./data-attribute.mapper.js";
import { IntercomDataAttribute } from "./data-attribute.type.js";

/** The result of `archiveIntercomDataAttribute`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `archiveIntercomDataAttribute`." })
export class ArchiveIntercomDataAttributePayload extends Payload {
  @Field(() => IntercomDataAttribute, {
    nullable: true,
    description: "The archived definition; null when it was not archived.",
  })
  dataAttribute: IntercomDataAttribute | null = null;
}

@Resolver()
export class ArchiveIntercomDataAttributeMutation {
  @Cost(1)
  @Mutation(() => ArchiveIntercomDataAttributePayload, {
    nullable: true,
    description:
      "Archives one of the workspace's own attributes: it is no longer offered, and writes to it are refused. Existing values stay. An attribute that a segment uses cannot be archived.",
  })
  archiveIntercomDataAttribute(
    @Arg("id", () => ID, { description: "Intercom's id of the attribute; built-in ones have none." })
    id: string,
    @Ctx() context: Context,
  ): Promise<ArchiveIntercomDataAttributePayload> {
    const { intercom, loaders } = context;
    const write = async () => {
      // The SDK drops flat fields and then sends an empty PUT, which changes nothing.
      const request = { data_attribute_id: checkId(id), body: { archived: true } };
      const raw = await loaders.dataAttributes
        .changing(intercom.call(endpoints.dataAttributes.update, (sdk) => sdk.dataAttributes.update(request)))
        .catch(rethrowInUse);
      return { dataAttribute: toDataAttribute(raw) };
    };
    return attempt(context, new ArchiveIntercomDataAttributePayload(), write, blame(["id"]));
  }
}

function checkId(id: string): number {
  if (!/^[1-9]\d{0,14}$/.test(id))
    throw new InvalidInput(
      "This is not an attribute's id: it has digits only. Use an id from `intercomDataAttributes`.",
      ["id"],
    );
  return Number(id);
}

/** Here 422 is Intercom's answer for an attribute that something depends on, and for nothing else. */
function rethrowInUse(error: unknown): never {
  if (error instanceof IntercomFailure && error.details.status === 422)
    throw new InvalidInput(
      "A segment or another object of the workspace uses this attribute. Remove it there, then archive it.",
      ["id"],
    );
  throw error;
}
