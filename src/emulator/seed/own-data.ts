import { plantAdmins } from "../admins/admin.own-seed.js";
import { plantCompanies } from "../companies/company.own-seed.js";
import { plantContacts } from "../contacts/contact.own-seed.js";
import { plantConversations } from "../conversations/conversation.own-seed.js";
import { plantDataAttributes } from "../data-attributes/data-attribute.own-seed.js";
import { plantEvents } from "../events/event.own-seed.js";
import { invalidParameter } from "../http/error.js";
import { plantNotes } from "../notes/note.own-seed.js";
import { plantCompanySegments } from "../segments/company-segment.own-seed.js";
import { plantSegments } from "../segments/segment.own-seed.js";
import { plantSubscriptionTypes } from "../subscription-types/subscription-type.own-seed.js";
import { plantTags } from "../tags/tag.own-seed.js";
import { plantTeams } from "../teams/team.own-seed.js";
import type { Workspace } from "../workspace/workspace.js";
import type { EmulatorSeed } from "./emulator-seed.js";
import { Planting } from "./planting.js";

/** Each list of a seed, after those that its items refer to. */
const PLANTED: Readonly<Record<keyof EmulatorSeed, (planting: Planting) => void>> = {
  admins: plantAdmins,
  tags: plantTags,
  subscriptionTypes: plantSubscriptionTypes,
  dataAttributes: plantDataAttributes,
  companies: plantCompanies,
  contacts: plantContacts,
  notes: plantNotes,
  segments: plantSegments,
  companySegments: plantCompanySegments,
  teams: plantTeams,
  conversations: plantConversations,
  events: plantEvents,
};

/** Fills a new workspace with own data. Throws one error that names every fault of them with its path. */
export function plantOwnData(seed: EmulatorSeed, workspace: Workspace): void {
  const planting = new Planting(workspace, { ...seed });
  for (const key of Object.keys(seed))
    if (!Object.hasOwn(PLANTED, key)) planting.fault(key, "is not a list of a seed");
  for (const plant of Object.values(PLANTED)) plant(planting);
  const { faults } = planting;
  if (faults.length === 0) return;
  const count = faults.length === 1 ? "one fault" : `${faults.length} faults`;
  throw invalidParameter(`The seed has ${count}:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
}
