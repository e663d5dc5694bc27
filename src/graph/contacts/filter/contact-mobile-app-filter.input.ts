import { Field, InputType } from "type-graphql";
import { ContactDateFilter } from "./contact-date-filter.input.js";
import { ContactStringFilter } from "./contact-string-filter.input.js";

/** Conditions on your app on a contact's phone. */
@InputType({
  description: "Conditions on your app on a contact's device; all given conditions must hold.",
})
export class ContactMobileAppFilter {
  @Field(() => ContactStringFilter, { nullable: true, description: "Name of your app." })
  appName?: ContactStringFilter | null;

  @Field(() => ContactStringFilter, { nullable: true, description: "Version of your app." })
  appVersion?: ContactStringFilter | null;

  @Field(() => ContactStringFilter, { nullable: true, description: "Model of the device." })
  device?: ContactStringFilter | null;

  @Field(() => ContactStringFilter, {
    nullable: true,
    description: "Version of the operating system. Intercom documents this search for iOS alone.",
  })
  osVersion?: ContactStringFilter | null;

  @Field(() => ContactStringFilter, {
    nullable: true,
    description: "Version of Intercom's SDK in your app.",
  })
  sdkVersion?: ContactStringFilter | null;

  @Field(() => ContactDateFilter, { nullable: true, description: "The day the app was last used." })
  lastSeenAt?: ContactDateFilter | null;
}
