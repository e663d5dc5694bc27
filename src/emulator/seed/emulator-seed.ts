import type { SeedAdmin } from "../admins/admin.own-seed.js";
import type { SeedCompany } from "../companies/company.own-seed.js";
import type { SeedContact } from "../contacts/seed-contact.js";
import type { SeedConversation } from "../conversations/conversation.own-seed.js";
import type { SeedDataAttribute } from "../data-attributes/data-attribute.own-seed.js";
import type { SeedEvent } from "../events/event.own-seed.js";
import type { SeedNote } from "../notes/note.own-seed.js";
import type { SeedCompanySegment } from "../segments/company-segment.own-seed.js";
import type { SeedSegment } from "../segments/segment.own-seed.js";
import type { SeedSubscriptionType } from "../subscription-types/subscription-type.own-seed.js";
import type { SeedTag } from "../tags/tag.own-seed.js";
import type { SeedTeam } from "../teams/team.own-seed.js";

/**
 * Own data for a workspace, in place of the invented ones. A list that is not given is empty, except that the workspace
 * always has the standard attributes, at least one admin, and the bot.
 *
 * Fields of items have Intercom's own names. Times are Unix seconds. Ids are optional: without one, an item gets the same id
 * in every run with the same seed. Items refer to each other by id or by name, in whatever order they are given.
 */
export interface EmulatorSeed {
  /** The people of the workspace. The first one owns every token. Without any, there is one: Aoife Byrne. */
  readonly admins?: readonly SeedAdmin[];
  /** Tags; a plain string is a name. */
  readonly tags?: readonly (string | SeedTag)[];
  /** The subscription types that contacts can opt into or out of. */
  readonly subscriptionTypes?: readonly SeedSubscriptionType[];
  /** The custom attributes of contacts and companies. The standard ones are always there. */
  readonly dataAttributes?: readonly SeedDataAttribute[];
  /** Companies. As with Intercom, lists of companies show only those with a contact. */
  readonly companies?: readonly SeedCompany[];
  /** Users and leads. */
  readonly contacts?: readonly SeedContact[];
  /** Notes about contacts and companies; the later in the list, the newer. */
  readonly notes?: readonly SeedNote[];
  /** Segments of contacts, which Intercom's API can only read. */
  readonly segments?: readonly SeedSegment[];
  /** Segments of companies, which Intercom's API can only read. */
  readonly companySegments?: readonly SeedCompanySegment[];
  /** The groups of admins that conversations are assigned to. */
  readonly teams?: readonly SeedTeam[];
  /** Conversations that contacts began. */
  readonly conversations?: readonly SeedConversation[];
  /** What contacts did. */
  readonly events?: readonly SeedEvent[];
}
