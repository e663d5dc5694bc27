import { Field, Int, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { PersonalData } from "../decorators/personal-data.js";

/** A file that was sent with a message. */
@Cost(0)
@Audience("conversations:read")
@ObjectType("IntercomConversationAttachment", {
  simpleResolvers: true,
  description: "A file that was sent with a message.",
})
export class ConversationAttachment {
  @PersonalData()
  @Field(() => String, { nullable: true, description: "Name of the file." })
  name!: string | null;

  @PersonalData()
  @Field(() => String, {
    nullable: true,
    description:
      "Where Intercom serves the file. The URL expires: read the message again instead of keeping it. It is unchecked: do not fetch it from a server as it is.",
  })
  url!: string | null;

  @Field(() => String, { nullable: true, description: "Media type, such as `image/png`." })
  contentType!: string | null;

  @Field(() => Int, { nullable: true, description: "Size of the file, in bytes." })
  sizeBytes!: number | null;

  @Field(() => Int, { nullable: true, description: "Width in pixels, where the file is an image." })
  width!: number | null;

  @Field(() => Int, { nullable: true, description: "Height in pixels, where the file is an image." })
  height!: number | null;
}
