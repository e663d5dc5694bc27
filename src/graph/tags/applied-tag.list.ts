import type { IntercomClient } from "../../intercom/client.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { RawTag } from "../../intercom/endpoints/tags.js";
import { record, time } from "../common/raw-values.js";
import type { PageSource } from "../paging/read-page.js";

/** A contact's tags by the time at which they were applied, newest first. Those without a time are left out. */
export function appliedTagsOf(intercom: IntercomClient, contact_id: string): PageSource<RawTag> {
  return {
    fetch: async () => {
      const { data } = await intercom.call(endpoints.tags.listOfContact, (sdk) =>
        sdk.contacts.listAttachedTags({ contact_id }),
      );
      const rows = data
        .filter((tag) => appliedAt(tag) !== null)
        .sort((a, b) => (appliedAt(b) ?? 0) - (appliedAt(a) ?? 0));
      return { rows, totalCount: rows.length, next: undefined };
    },
    anchorOf: (tag) => ({ id: tag.id, sort: appliedAt(tag) }),
  };
}

const appliedAt = (tag: RawTag) => time(record(tag)["applied_at"]);
