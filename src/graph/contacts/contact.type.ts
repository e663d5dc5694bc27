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
    "Somebody you talk to in Intercom: a user or a lead. Archived, deleted and merged contacts are never here.",
})
export class Contact {
  @Field(() => ID, { description: "Intercom's id, as webhooks, URLs and Intercom's own API have it." })
  id!: string;

  @PersonalData()
  @Field(() => ID, {
    nullable: true,
    description:
      "Your own id of a user. A lead carries a UUID that Intercom assigned and that cannot be chosen.",
  })
  externalId!: string | null;

  @Field(() => ContactRole, { description: "User or lead." })
  role!: ContactRole;

  @PersonalData()
  @Field(() => String, {
    nullable: true,
    description: "E-mail address. It is no key: several contacts may share one.",
  })
  email!: string | null;

  @Field(() => String, { nullable: true, description: "What stands behind the @ of the e-mail address." })
  emailDomain!: string | null;

  @PersonalData()
  @Field(() => String, { nullable: true, description: "Phone number as it was entered." })
  phone!: string | null;

  @PersonalData()
  @Field(() => String, { nullable: true, description: "Full name." })
  name!: string | null;

  @PersonalData()
  @Field(() => String, { nullable: true, description: "Address of a picture." })
  avatarUrl!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the contact was created in Intercom." })
  createdAt!: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When anything of the contact last changed in Intercom.",
  })
  updatedAt!: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the contact signed up with you, as you told Intercom.",
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
    description: "When the contact last opened an e-mail of yours.",
  })
  lastEmailOpenedAt!: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the contact last followed a link in an e-mail of yours.",
  })
  lastEmailClickedAt!: number | null;

  @Field(() => ID, { nullable: true, description: "Id of the teammate who owns the contact." })
  ownerId!: string | null;

  @Field(() => Boolean, { description: "Whether an e-mail to the contact bounced for good." })
  hasHardBounced!: boolean;

  @Field(() => Boolean, { description: "Whether the contact marked an e-mail of yours as spam." })
  markedEmailAsSpam!: boolean;

  @Field(() => Boolean, { description: "Whether the contact wants no e-mail from you." })
  unsubscribedFromEmails!: boolean;

  @Field(() => String, { nullable: true, description: "Language to write in, where it was set by hand." })
  languageOverride!: string | null;

  @Field(() => ContactBrowser, {
    nullable: true,
    description: "Browser of the last visit; null when Intercom knows none.",
  })
  browser!: ContactBrowser | null;

  @Field(() => String, { nullable: true, description: "Operating system of the last visit." })
  os!: string | null;

  @Field(() => ContactMobileApp, {
    nullable: true,
    description: "Your Android app on the contact's phone; null when it was never seen.",
  })
  android!: ContactMobileApp | null;

  @Field(() => ContactMobileApp, {
    nullable: true,
    description: "Your iOS app on the contact's phone; null when it was never seen.",
  })
  ios!: ContactMobileApp | null;

  @Field(() => ContactLocation, {
    nullable: true,
    description: "Where Intercom places the contact; null when it knows nothing.",
  })
  location!: ContactLocation | null;

  @Field(() => [ContactSocialProfile], { description: "Profiles in social networks." })
  socialProfiles!: readonly ContactSocialProfile[];

  @Field(() => ContactUtm, {
    nullable: true,
    description: "The campaign that brought the contact; null when there was none.",
  })
  utm!: ContactUtm | null;

  @Field(() => String, { nullable: true, description: "The page that led the contact to you." })
  referrer!: string | null;

  @AnswerSize(allAttributes("contactAttributes"))
  @PersonalData()
  @Field(() => JsonScalar, {
    nullable: true,
    description:
      "The workspace's own attributes by name. Names are as in Intercom, dates are Unix seconds (as on write), attributes without a value are left out. Null only for a caller who may not read personal data.",
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
