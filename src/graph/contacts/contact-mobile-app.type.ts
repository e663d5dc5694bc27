import { Field, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { DateTimeScalar } from "../scalars/date-time.scalar.js";

/** Your app on a contact's device. */
@Cost(0)
@Audience("contacts:read")
@ObjectType({ simpleResolvers: true, description: "Your app on a contact's device." })
export class ContactMobileApp {
  @Field(() => String, { nullable: true, description: "Name of your app." })
  appName!: string | null;

  @Field(() => String, { nullable: true, description: "Version of your app." })
  appVersion!: string | null;

  @Field(() => String, { nullable: true, description: "Model of the device." })
  device!: string | null;

  @Field(() => String, { nullable: true, description: "Version of the operating system." })
  osVersion!: string | null;

  @Field(() => String, { nullable: true, description: "Version of Intercom's SDK in your app." })
  sdkVersion!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the app was last used." })
  lastSeenAt!: number | null;
}
