import { createActivityLoaders } from "./activity/activity.loader.js";
import { createAdminLoaders } from "./admins/admin.loader.js";
import { createCompanyLoaders } from "./companies/company.loader.js";
import { createContactLoaders } from "./contacts/contact.loader.js";
import { createConversationLoaders } from "./conversations/conversation.loader.js";
import { createDataAttributeLoaders } from "./data-attributes/data-attribute.loader.js";
import type { LoaderSetting } from "./loader-setting.js";
import { createSegmentLoaders } from "./segments/segment.loader.js";
import { createSubscriptionLoaders } from "./subscription-types/subscription.loader.js";
import { createTagLoaders } from "./tags/tag.loader.js";
import { createTeamLoaders } from "./teams/team.loader.js";
import { createTicketLoaders } from "./tickets/ticket.loader.js";
import { createWorkspaceLoaders } from "./workspace/workspace.loader.js";

interface Made {
  activity?: ReturnType<typeof createActivityLoaders>;
  contacts?: ReturnType<typeof createContactLoaders>;
  tags?: ReturnType<typeof createTagLoaders>;
  segments?: ReturnType<typeof createSegmentLoaders>;
  companies?: ReturnType<typeof createCompanyLoaders>;
  conversations?: ReturnType<typeof createConversationLoaders>;
  tickets?: ReturnType<typeof createTicketLoaders>;
  teams?: ReturnType<typeof createTeamLoaders>;
  subscriptions?: ReturnType<typeof createSubscriptionLoaders>;
  admins?: ReturnType<typeof createAdminLoaders>;
  dataAttributes?: ReturnType<typeof createDataAttributeLoaders>;
  workspace?: ReturnType<typeof createWorkspaceLoaders>;
}

/** The loaders of one operation. Each is made at first use: an operation needs two or three of them. */
export class Loaders {
  #made: Made = {};

  constructor(private readonly setting: LoaderSetting) {}

  get activity() {
    this.#made.activity ??= createActivityLoaders(this.setting);
    return this.#made.activity;
  }

  get contacts() {
    this.#made.contacts ??= createContactLoaders(this.setting);
    return this.#made.contacts;
  }

  get tags() {
    this.#made.tags ??= createTagLoaders(this.setting);
    return this.#made.tags;
  }

  get segments() {
    this.#made.segments ??= createSegmentLoaders(this.setting);
    return this.#made.segments;
  }

  get companies() {
    this.#made.companies ??= createCompanyLoaders(this.setting);
    return this.#made.companies;
  }

  get conversations() {
    this.#made.conversations ??= createConversationLoaders(this.setting);
    return this.#made.conversations;
  }

  get tickets() {
    this.#made.tickets ??= createTicketLoaders(this.setting);
    return this.#made.tickets;
  }

  get teams() {
    this.#made.teams ??= createTeamLoaders(this.setting);
    return this.#made.teams;
  }

  get subscriptions() {
    this.#made.subscriptions ??= createSubscriptionLoaders(this.setting);
    return this.#made.subscriptions;
  }

  get admins() {
    this.#made.admins ??= createAdminLoaders(this.setting);
    return this.#made.admins;
  }

  get dataAttributes() {
    this.#made.dataAttributes ??= createDataAttributeLoaders(this.setting);
    return this.#made.dataAttributes;
  }

  get workspace() {
    this.#made.workspace ??= createWorkspaceLoaders(this.setting);
    return this.#made.workspace;
  }

  /** Drops every loader with all that it has loaded; a later use makes a new one. */
  letGo(): void {
    this.#made = {};
  }
}
