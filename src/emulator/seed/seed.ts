import { seedAdmins, seedBot } from "../admins/admin.seed.js";
import { seedCompanies } from "../companies/company.seed.js";
import { seedPeople } from "../contacts/contact.seed.js";
import { NAMED_LIVE, seedNamedPeople } from "../contacts/named-contact.seed.js";
import { seedDataAttributes } from "../data-attributes/data-attribute.seed.js";
import { seedCompanySegments, seedSegments } from "../segments/segment.seed.js";
import { seedSubscriptionTypes } from "../subscription-types/subscription-type.seed.js";
import { seedTags } from "../tags/tag.seed.js";
import type { Workspace } from "../workspace/workspace.js";
import { createRandom } from "./random.js";

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
