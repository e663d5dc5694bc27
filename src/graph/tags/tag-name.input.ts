import { Field, InputType } from "type-graphql";
import { InvalidInput } from "../errors/invalid-input.js";

const MAX_NAME_LENGTH = 255;

/** A new tag. */
@InputType({ description: "A new tag." })
export class CreateTagInput {
  @Field(() => String, { description: "Name. Upper and lower case make no difference." })
  name!: string;
}

/** What to change of a tag. */
@InputType({ description: "What to change of a tag." })
export class UpdateTagInput {
  @Field(() => String, { description: "The new name." })
  name!: string;
}

/**
 * Checks the name of a tag.
 * @throws InvalidInput
 */
export function checkTagName(name: string, path: readonly string[] = ["input", "name"]): string {
  if (name.trim() === "") throw new InvalidInput("A tag needs a name.", path);
  if (name.length > MAX_NAME_LENGTH)
    throw new InvalidInput(
      `This name has ${name.length} characters; up to ${MAX_NAME_LENGTH} are taken.`,
      path,
    );
  if (!name.isWellFormed())
    throw new InvalidInput("This name holds half a surrogate pair, which is no character.", path);
  return name;
}
