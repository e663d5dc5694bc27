import { registerEnumType } from "type-graphql";
import type { ContactEventKind } from "../../../intercom/contact-event.js";

/** What a subscriber is told. */
export type IntercomContactChangeKind = ContactEventKind | "RESYNC";

export const IntercomContactChangeKind = {
  CREATED: "CREATED",
  UPDATED: "UPDATED",
  TAGGED: "TAGGED",
  UNTAGGED: "UNTAGGED",
  CONSENT_CHANGED: "CONSENT_CHANGED",
  COMPANY_CHANGED: "COMPANY_CHANGED",
  ARCHIVED: "ARCHIVED",
  UNARCHIVED: "UNARCHIVED",
  DELETED: "DELETED",
  MERGED: "MERGED",
  RESYNC: "RESYNC",
  UNKNOWN: "UNKNOWN",
} as const satisfies { readonly [Kind in IntercomContactChangeKind]: Kind };

registerEnumType(IntercomContactChangeKind, {
  name: "IntercomContactChangeKind",
  description: "What happened to a contact.",
  valuesConfig: {
    CREATED: { description: "The contact is new." },
    UPDATED: { description: "A detail of the contact changed, or another contact was merged into it." },
    TAGGED: { description: "A tag was added: `tag`." },
    UNTAGGED: { description: "A tag was removed: `tag`." },
    CONSENT_CHANGED: { description: "The contact subscribed to messages, or unsubscribed." },
    COMPANY_CHANGED: { description: "The contact was added to a company, or removed from one." },
    ARCHIVED: { description: "The contact was archived or blocked. Remove it from your lists." },
    UNARCHIVED: { description: "The contact was restored from the archive." },
    DELETED: { description: "The contact was deleted. Remove it from your cache." },
    MERGED: {
      description:
        "The contact was merged into another one, `mergedIntoId`. Remove it from your cache; an UPDATED of the other contact follows.",
    },
    RESYNC: {
      description:
        "Changes may have been missed, so that everything you hold may be outdated. Run your queries again. Names no contact.",
    },
    UNKNOWN: {
      description:
        "Something changed that cannot be named: a write whose outcome is unknown, a late webhook, or what a later version tells. Fetch the contact again.",
    },
  },
});
