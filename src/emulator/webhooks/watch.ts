import type { Workspace } from "../workspace/workspace.js";
import { companyNotifications } from "./company-notifications.js";
import { contactNotifications } from "./contact-notifications.js";
import { conversationNotifications } from "./conversation-notifications.js";
import { WebhookItems } from "./items.js";
import type { Notification } from "./notification.js";
import type { WebhookSender } from "./sender.js";
import { ticketNotifications } from "./ticket-notifications.js";

/** Sends notifications of every write to a workspace from now on. */
export function watchWrites(workspace: Workspace, sender: WebhookSender): void {
  const items = new WebhookItems(workspace);
  workspace.store.watch({
    contactSaved: (old, contact) => send(contactNotifications(old, contact, items)),
    companySaved: (old, company) => send(companyNotifications(old, company, items)),
  });
  workspace.inbox.watch({
    conversationSaved: (old, conversation) => send(conversationNotifications(old, conversation, items)),
    ticketSaved: (old, ticket) => send(ticketNotifications(old, ticket, items)),
  });

  function send(notifications: readonly Notification[]): void {
    if (workspace.store.isInBulk && sender.settings.current.webhookBulkSilence) return;
    for (const notification of notifications) sender.send(notification, workspace.id);
  }
}
