import { Field, InputType } from "type-graphql";
import { PersonalData } from "../../decorators/personal-data.js";
import { ContactBooleanFilter } from "./contact-boolean-filter.input.js";
import { ContactBrowserFilter } from "./contact-browser-filter.input.js";
import { ContactCustomAttributeFilter } from "./contact-custom-attribute-filter.input.js";
import { ContactDateFilter } from "./contact-date-filter.input.js";
import { ContactIdFilter } from "./contact-id-filter.input.js";
import { ContactLocationFilter } from "./contact-location-filter.input.js";
import { ContactMobileAppFilter } from "./contact-mobile-app-filter.input.js";
import { ContactRoleFilter } from "./contact-role-filter.input.js";
import { ContactSegmentFilter } from "./contact-segment-filter.input.js";
import { ContactStringFilter } from "./contact-string-filter.input.js";
import { ContactTagFilter } from "./contact-tag-filter.input.js";

/** Which contacts a list is about. Personal data is tagged as in the output: who may not read it must not search by it. */
@InputType({
  description:
    "Conditions on contacts. All given fields must hold. A field that is null is no condition; an operator that is null is refused, so that a variable that was not set never finds everybody. `or` is for alternatives. There is no `not`: use `ne`, `nin` and `notContains`, which also match contacts without a value. Intercom takes groups two levels deep (such as alternatives that each have several conditions) of 15 conditions each; `or` of `eq` on one field counts as one condition.",
})
export class ContactFilter {
  @Field(() => ContactIdFilter, { nullable: true, description: "Intercom's id." })
  id?: ContactIdFilter | null;

  @PersonalData()
  @Field(() => ContactStringFilter, {
    nullable: true,
    description:
      "Your own id of a user; a lead has a UUID. `eq` and `in` look up by an id that you hold; all other conditions count as reading it.",
  })
  externalId?: ContactStringFilter | null;

  @Field(() => ContactRoleFilter, { nullable: true, description: "User or lead." })
  role?: ContactRoleFilter | null;

  @PersonalData()
  @Field(() => ContactStringFilter, { nullable: true, description: "E-mail address." })
  email?: ContactStringFilter | null;

  @Field(() => ContactStringFilter, {
    nullable: true,
    description: "Domain of the e-mail address: the part after the `@`.",
  })
  emailDomain?: ContactStringFilter | null;

  @PersonalData()
  @Field(() => ContactStringFilter, { nullable: true, description: "Phone number." })
  phone?: ContactStringFilter | null;

  @PersonalData()
  @Field(() => ContactStringFilter, { nullable: true, description: "Full name." })
  name?: ContactStringFilter | null;

  @Field(() => ContactIdFilter, {
    nullable: true,
    description: "Id of the teammate who owns the contact: digits.",
  })
  ownerId?: ContactIdFilter | null;

  @Field(() => ContactDateFilter, {
    nullable: true,
    description: "The day the contact was created in Intercom.",
  })
  createdAt?: ContactDateFilter | null;

  @Field(() => ContactDateFilter, {
    nullable: true,
    description: "The day the contact last changed in Intercom.",
  })
  updatedAt?: ContactDateFilter | null;

  @Field(() => ContactDateFilter, { nullable: true, description: "The day the contact signed up." })
  signedUpAt?: ContactDateFilter | null;

  @Field(() => ContactDateFilter, {
    nullable: true,
    description: "The day the contact was last seen in your product.",
  })
  lastSeenAt?: ContactDateFilter | null;

  @Field(() => ContactDateFilter, { nullable: true, description: "The day the contact last replied to you." })
  lastRepliedAt?: ContactDateFilter | null;

  @Field(() => ContactDateFilter, { nullable: true, description: "The day you last wrote to the contact." })
  lastContactedAt?: ContactDateFilter | null;

  @Field(() => ContactDateFilter, {
    nullable: true,
    description: "The day the contact last opened one of your e-mails.",
  })
  lastEmailOpenedAt?: ContactDateFilter | null;

  @Field(() => ContactDateFilter, {
    nullable: true,
    description: "The day the contact last clicked a link in one of your e-mails.",
  })
  lastEmailClickedAt?: ContactDateFilter | null;

  @Field(() => ContactBooleanFilter, {
    nullable: true,
    description: "Whether an e-mail to the contact bounced permanently.",
  })
  hasHardBounced?: ContactBooleanFilter | null;

  @Field(() => ContactBooleanFilter, {
    nullable: true,
    description: "Whether the contact marked one of your e-mails as spam.",
  })
  markedEmailAsSpam?: ContactBooleanFilter | null;

  @Field(() => ContactBooleanFilter, {
    nullable: true,
    description: "Whether the contact unsubscribed from your e-mails.",
  })
  unsubscribedFromEmails?: ContactBooleanFilter | null;

  @Field(() => ContactStringFilter, {
    nullable: true,
    description: "Language for messages, where it was set manually.",
  })
  languageOverride?: ContactStringFilter | null;

  @Field(() => ContactBrowserFilter, { nullable: true, description: "Browser of the last visit." })
  browser?: ContactBrowserFilter | null;

  @Field(() => ContactStringFilter, { nullable: true, description: "Operating system of the last visit." })
  os?: ContactStringFilter | null;

  @Field(() => ContactMobileAppFilter, {
    nullable: true,
    description: "Your Android app on the contact's device.",
  })
  android?: ContactMobileAppFilter | null;

  @Field(() => ContactMobileAppFilter, {
    nullable: true,
    description: "Your iOS app on the contact's device.",
  })
  ios?: ContactMobileAppFilter | null;

  @PersonalData()
  @Field(() => ContactLocationFilter, { nullable: true, description: "The contact's location." })
  location?: ContactLocationFilter | null;

  @Field(() => ContactTagFilter, { nullable: true, description: "The contact's tags, by id." })
  tagId?: ContactTagFilter | null;

  @Field(() => ContactSegmentFilter, { nullable: true, description: "The contact's segments, by id." })
  segmentId?: ContactSegmentFilter | null;

  @PersonalData()
  @Field(() => [ContactCustomAttributeFilter], {
    nullable: true,
    description: "The workspace's own attributes; every entry must hold. An empty list matches everybody.",
  })
  customAttributes?: readonly ContactCustomAttributeFilter[] | null;

  @Field(() => [ContactFilter], {
    nullable: true,
    description: "All of these must hold. An empty list matches everybody.",
  })
  and?: readonly ContactFilter[] | null;

  @Field(() => [ContactFilter], {
    nullable: true,
    description:
      "At least one of these must hold. An empty list matches nobody; an alternative without a condition is refused.",
  })
  or?: readonly ContactFilter[] | null;
}
