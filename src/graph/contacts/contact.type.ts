import { Directive, Field, ID, ObjectType } from "type-graphql";
import { AnswerSize, allAttributes } from "../decorators/answer-size.js";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { PersonalData } from "../decorators/personal-data.js";
import { DateTimeScalar } from "../scalars/date-time.scalar.js";
import { JsonScalar } from "../scalars/json.scalar.js";
import { ContactBrowser } from "./contact-browser.type.js";
import { ContactLocation } from "./contact-location.type.js";
import { ContactMobileApp } from "./contact-mobile-app.type.js";
import { ContactRole } from "./contact-role.enum.js";
import { ContactSocialProfile } from "./contact-social-profile.type.js";
import { ContactUtm } from "./contact-utm.type.js";

/** The references that Intercom embeds in a contact: ten at the most, ids only. */
export interface EmbeddedReferences {
  readonly ids: readonly string[];
  readonly hasMore: boolean;
  readonly totalCount: number;
}

/** The fields of a contact's own payload. Fields that may need another call are in `edges/`. */
@Directive('@key(fields: "id")')
@Directive('@key(fields: "externalId")')
@Cost(0)
@Audience("contacts:read")
@ObjectType({
  simpleResolvers: true,
  description:
    "A person in Intercom: a user or a lead. Archived, deleted and merged contacts are never returned.",
})
export class Contact {
  @Field(() => ID, { description: "Intercom's id, as used in webhooks, URLs and Intercom's own API." })
  id!: string;

  @PersonalData()
  @Field(() => ID, {
    nullable: true,
    description: "Your own id of a user. For a lead, a UUID that Intercom assigns.",
  })
  externalId!: string | null;

  @Field(() => ContactRole, { description: "User or lead." })
  role!: ContactRole;

  @PersonalData()
  @Field(() => String, {
    nullable: true,
    description: "E-mail address. It is not unique: several contacts may share one.",
  })
  email!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Domain of the e-mail address: the part after the `@`.",
  })
  emailDomain!: string | null;

  @PersonalData()
  @Field(() => String, { nullable: true, description: "Phone number, as entered." })
  phone!: string | null;

  @PersonalData()
  @Field(() => String, { nullable: true, description: "Full name." })
  name!: string | null;

  @PersonalData()
  @Field(() => String, {
    nullable: true,
    description:
      "URL of a picture. It is whatever was written: check that it begins with `https:` before a browser uses it.",
  })
  avatarUrl!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the contact was created in Intercom." })
  createdAt!: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the contact last changed in Intercom.",
  })
  updatedAt!: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the contact signed up, as sent to Intercom.",
  })
  signedUpAt!: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the contact was last seen in your product.",
  })
  lastSeenAt!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the contact last replied to you." })
  lastRepliedAt!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When you last wrote to the contact." })
  lastContactedAt!: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the contact last opened one of your e-mails.",
  })
  lastEmailOpenedAt!: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the contact last clicked a link in one of your e-mails.",
  })
  lastEmailClickedAt!: number | null;

  @Field(() => ID, { nullable: true, description: "Id of the teammate who owns the contact." })
  ownerId!: string | null;

  @Field(() => Boolean, { description: "Whether an e-mail to the contact bounced permanently." })
  hasHardBounced!: boolean;

  @Field(() => Boolean, { description: "Whether the contact marked one of your e-mails as spam." })
  markedEmailAsSpam!: boolean;

  @Field(() => Boolean, { description: "Whether the contact unsubscribed from your e-mails." })
  unsubscribedFromEmails!: boolean;

  @Field(() => String, { nullable: true, description: "Language for messages, where it was set manually." })
  languageOverride!: string | null;

  @Field(() => ContactBrowser, {
    nullable: true,
    description: "Browser of the last visit; null when it is unknown.",
  })
  browser!: ContactBrowser | null;

  @Field(() => String, { nullable: true, description: "Operating system of the last visit." })
  os!: string | null;

  @Field(() => ContactMobileApp, {
    nullable: true,
    description: "Your Android app on the contact's device; null when it was never used.",
  })
  android!: ContactMobileApp | null;

  @Field(() => ContactMobileApp, {
    nullable: true,
    description: "Your iOS app on the contact's device; null when it was never used.",
  })
  ios!: ContactMobileApp | null;

  @Field(() => ContactLocation, {
    nullable: true,
    description: "The contact's location; null when it is unknown.",
  })
  location!: ContactLocation | null;

  @Field(() => [ContactSocialProfile], { description: "Profiles in social networks." })
  socialProfiles!: readonly ContactSocialProfile[];

  @Field(() => ContactUtm, {
    nullable: true,
    description: "The campaign of the contact's first visit; null when there was none.",
  })
  utm!: ContactUtm | null;

  @Field(() => String, {
    nullable: true,
    description: "URL of the page that referred the contact to your site.",
  })
  referrer!: string | null;

  @AnswerSize(allAttributes("contactAttributes"))
  @PersonalData()
  @Field(() => JsonScalar, {
    nullable: true,
    description:
      "The workspace's custom attributes by name. Dates are Unix seconds. Attributes without a value are left out. Null only for a caller who may not read personal data.",
  })
  customAttributes!: Readonly<Record<string, unknown>>;

  /** Embedded references, used before any call. */
  tagRefs!: EmbeddedReferences;
  companyRefs!: EmbeddedReferences;
  /** Subscription types. */
  optedInRefs!: EmbeddedReferences;
  optedOutRefs!: EmbeddedReferences;

  /** Intercom embeds ids of notes too, but no note can be had by its id for less than the list of all. */
  noteCount!: number | null;
}
