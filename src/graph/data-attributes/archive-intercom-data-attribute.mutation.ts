import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { attempt, Payload } from "../errors/attempt.js";
import { blame } from "../errors/blame.js";
import { IntercomDataAttribute } from "./data-attribute.type.js";
import { checkAttributeId, updateDefinition } from "./data-attribute.writer.js";

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
      "Archives one of the workspace's own attributes: it is no longer offered, and writes to it are refused. Existing values stay. An attribute that a segment uses cannot be archived. `updateIntercomDataAttribute` brings it back.",
  })
  archiveIntercomDataAttribute(
    @Arg("id", () => ID, { description: "Intercom's id of the attribute; built-in ones have none." })
    id: string,
    @Ctx() context: Context,
  ): Promise<ArchiveIntercomDataAttributePayload> {
    const write = async () => ({
      dataAttribute: await updateDefinition(context, checkAttributeId(id), { archived: true }),
    });
    return attempt(context, new ArchiveIntercomDataAttributePayload(), write, blame(["id"]));
  }
}
