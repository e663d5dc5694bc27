import type { Workspace } from "../workspace.js";
import { seedAdmins, seedBot } from "./admins.js";
import { seedCompanies } from "./companies.js";
import { seedDataAttributes } from "./data-attributes.js";
import { NAMED_LIVE, seedNamedPeople } from "./named-people.js";
import { seedPeople } from "./people.js";
import { createRandom } from "./random.js";
import { seedCompanySegments, seedSegments } from "./segments.js";
import { seedSubscriptionTypes } from "./subscription-types.js";
import { seedTags } from "./tags.js";

/** Fills a new workspace: `settings.contacts` live contacts, and everything they refer to. The same seed, the same data. */
export async function seedWorkspace(workspace: Workspace): Promise<void> {
  const { store, published, settings } = workspace;
  // Loaded only here: nobody who does not seed waits for it.
  const { faker } = await import("@faker-js/faker/locale/en");
  const random = createRandom(faker, settings.seed);
  seedAdmins(store);
  seedTags(store);
  seedSubscriptionTypes(store);
  seedDataAttributes(store);
  seedSegments(store);
  seedCompanies(store, random);
  const hasRoom = settings.contacts >= NAMED_LIVE;
  if (hasRoom) seedNamedPeople(store);
  seedPeople(settings.contacts - (hasRoom ? NAMED_LIVE : 0), store, random);
  seedCompanySegments(store);
  seedBot(workspace);
  published.publishAll();
}
