import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { attempt, Payload } from "../errors/attempt.js";
import { blame, firstOf } from "../errors/blame.js";
import { Faults } from "../errors/invalid-input.js";
import { userError } from "../errors/user-error.js";
import { IntercomDataAttribute } from "./data-attribute.type.js";
import { checkAttributeId, toChanges, updateDefinition } from "./data-attribute.writer.js";

/** What to change of an attribute's definition. */
@InputType({
  description: "What to change of the definition of an attribute. A field that is left out keeps its value.",
})
export class UpdateIntercomDataAttributeInput {
  @Field(() => String, {
    nullable: true,
    description:
      "The name shown in Intercom. Intercom does not document that its API changes it: where it does not, `userErrors` says so. Cannot be null.",
  })
  label?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Purpose of the attribute, for teammates. Cannot be null.",
  })
  description?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "All values of a list attribute, at least two: a value that is left out is no longer offered. Contacts keep it. Cannot be null.",
  })
  options?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "True archives the attribute, as `archiveIntercomDataAttribute` does; false brings it back. Cannot be null.",
  })
  archived?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the Messenger may write it. Cannot be null.",
  })
  messengerWritable?: boolean | null;
}

/** The result of `updateIntercomDataAttribute`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `updateIntercomDataAttribute`." })
export class UpdateIntercomDataAttributePayload extends Payload {
  @Field(() => IntercomDataAttribute, {
    nullable: true,
    description: "The definition after the write; null when it was not changed.",
  })
  dataAttribute: IntercomDataAttribute | null = null;
}

@Resolver()
export class UpdateIntercomDataAttributeMutation {
  @Cost(1)
  @Mutation(() => UpdateIntercomDataAttributePayload, {
    nullable: true,
    description:
      "Changes the definition of one of the workspace's own attributes, and brings an archived one back. Its name, its model and the type of its values cannot be changed.",
  })
  updateIntercomDataAttribute(
    @Arg("id", () => ID, { description: "Intercom's id of the attribute; built-in ones have none." })
    id: string,
    @Arg("input", () => UpdateIntercomDataAttributeInput, { description: "What to change." })
    input: UpdateIntercomDataAttributeInput,
    @Ctx() context: Context,
  ): Promise<UpdateIntercomDataAttributePayload> {
    const write = async () => {
      const faults = new Faults();
      const number = faults.collect(() => checkAttributeId(id));
      const changes = toChanges(input, faults);
      faults.refuse();
      const dataAttribute = await updateDefinition(context, Number(number), changes);
      return { dataAttribute, userErrors: labelKept(input, dataAttribute) };
    };
    const explain = firstOf(blame(["id"]), (_, reason) =>
      reason === "attribute-in-use" ? { field: ["input", "archived"] } : {},
    );
    return attempt(context, new UpdateIntercomDataAttributePayload(), write, explain);
  }
}

/** Intercom ignores the keys of a body that it does not know, and its description of this endpoint has no label. */
function labelKept({ label }: UpdateIntercomDataAttributeInput, written: IntercomDataAttribute) {
  if (label == null || written.label === label) return [];
  const message =
    "Intercom kept the former label, which its API does not change. Change it in Intercom. All other changes were made.";
  return [userError("INVALID_INPUT", message, { field: ["input", "label"] })];
}
