import { seedAdmins, seedBot } from "../admins/admin.seed.js";
import { seedCompanies } from "../companies/company.seed.js";
import { seedPeople } from "../contacts/contact.seed.js";
import { NAMED_LIVE, seedNamedPeople } from "../contacts/named-contact.seed.js";
import { adminAuthor } from "../conversations/admin-author.js";
import { seedConversations } from "../conversations/conversation.seed.js";
import { seedOddConversations } from "../conversations/odd-conversation.seed.js";
import { seedDataAttributes } from "../data-attributes/data-attribute.seed.js";
import { seedEvents } from "../events/event.seed.js";
import { seedCompanySegments, seedSegments } from "../segments/segment.seed.js";
import { seedSubscriptionTypes } from "../subscription-types/subscription-type.seed.js";
import { seedTags } from "../tags/tag.seed.js";
import { seedTeams } from "../teams/team.seed.js";
import { seedTicketStates, seedTicketTypes } from "../ticket-types/ticket-type.seed.js";
import { seedTickets } from "../tickets/ticket.seed.js";
import type { Workspace } from "../workspace/workspace.js";
import { createRandom, type Random } from "./random.js";

/** Fills a new workspace by its settings, with own data or with invented ones. Throws when own data are faulty. */
export async function seedWorkspace(workspace: Workspace): Promise<void> {
  const { seed, contacts } = workspace.settings;
  // Each way of seeding loads a library that the other does not need.
  if (typeof seed === "object") (await import("./own-data.js")).plantOwnData(seed, workspace);
  else {
    invent(contacts, workspace, createRandom((await import("@faker-js/faker/locale/en")).faker, seed));
    inventHistory(seed, workspace);
  }
  // The bot is seeded last: admins that exist earlier may be drawn as owners of contacts and tags.
  seedBot(workspace);
  workspace.published.publishAll();
}

/** Creates this number of live contacts and everything that they refer to. */
function invent(contacts: number, { store }: Workspace, random: Random): void {
  seedAdmins(store);
  seedTeams(store);
  seedTicketStates(store);
  seedTicketTypes(store);
  seedTags(store);
  seedSubscriptionTypes(store);
  seedDataAttributes(store);
  seedSegments(store);
  seedCompanies(store, random);
  const hasRoom = contacts >= NAMED_LIVE;
  if (hasRoom) seedNamedPeople(store);
  seedPeople(contacts - (hasRoom ? NAMED_LIVE : 0), store, random);
  seedCompanySegments(store);
}

/** Leaves what was said with the contacts to whoever first asks for it; it is about the contacts that there are now. */
function inventHistory(seed: number, { store, inbox }: Workspace): void {
  const history = {
    seed,
    contacts: [...store.contacts()],
    admins: [...store.admins.values()].map(adminAuthor),
    teamIds: [...store.teams.keys()],
    tagIds: [...store.tags.keys()],
    store,
    inbox,
  };
  inbox.plantLater(() => {
    seedConversations(history);
    seedOddConversations(history);
    seedTickets(history);
    seedEvents(history);
  });
}
