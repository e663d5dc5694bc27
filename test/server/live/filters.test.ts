import { describe, expect, test } from "vitest";
import "reflect-metadata";
import type { ContactChangedArgs } from "../../../src/graph/contacts/changes/contact-changed.args.js";
import { passes, readFilter } from "../../../src/graph/contacts/changes/contact-changed.filter.js";
import { CONTACT_EVENTS, type ContactEvent } from "../../../src/intercom/contact-event.js";
import { Audience, type Member } from "../../../src/server/live/audience.js";

const hash = (externalId: string) => `hash of ${externalId}`;
const event = (what: ContactEvent["what"], more: Partial<ContactEvent> = {}): ContactEvent => ({
  what,
  id: "a",
  externalIdHash: hash("own"),
  tagId: what.endsWith("TAGGED") ? "t" : null,
  mergedIntoId: what === "MERGED" ? "b" : null,
  at: 0,
  toldBy: "graph",
  ...more,
});

/** Who is told of an event, as the server decides it. */
function isTold(args: ContactChangedArgs, it: ContactEvent, contact: Parameters<typeof passes>[2]): boolean {
  const member: Member = { filter: readFilter(args, hash) };
  const audience = new Audience();
  audience.add(member);
  return [...audience.of(it, it.externalIdHash)].some(({ filter }) => passes(filter, it, contact));
}

/** A user with twelve tags, of which the server has read all. */
const USER = { role: "USER", tagIds: new Set(["t", ..."0123456789x"]) } as const;
const TAKES_AWAY = ["ARCHIVED", "DELETED", "MERGED", "UNKNOWN"];

describe.each(CONTACT_EVENTS)("%s", (what) => {
  const it = event(what);
  const always = TAKES_AWAY.includes(what);
  const untags = what === "UNTAGGED";

  test.each<[string, ContactChangedArgs, boolean]>([
    ["of everything", {}, true],
    ["of its id", { ids: ["x", "a"] }, true],
    ["of another id", { ids: ["x"] }, false],
    ["of no id", { ids: [] }, false],
    ["of the contact that stays after a merge", { ids: ["b"] }, what === "MERGED"],
    ["of its external id", { externalIds: ["own"] }, true],
    ["of another external id", { externalIds: ["other"] }, false],
    ["of another id or its external id", { ids: ["x"], externalIds: ["own"] }, true],
    ["of its kind", { kinds: [what] }, true],
    ["of the other kinds", { kinds: CONTACT_EVENTS.filter((kind) => kind !== what) }, false],
    ["of no kind", { kinds: [] }, false],
    ["of its role", { role: "USER" }, true],
    ["of another role", { role: "LEAD" }, always],
    ["of its tag beyond the ten that Intercom embeds", { tagId: "x" }, true],
    ["of the tag that the event names", { tagId: "t" }, true],
    ["of a tag that it does not have", { tagId: "none" }, always],
    ["of its role and another tag", { role: "USER", tagId: "none" }, always],
    ["of another role and the tag that the event names", { role: "LEAD", tagId: "t" }, always || untags],
    ["of its id and another role", { ids: ["a"], role: "LEAD" }, always],
    ["of its kind and another role", { kinds: [what], role: "LEAD" }, always],
    ["of its external id and another kind", { externalIds: ["own"], kinds: ["RESYNC"] }, false],
  ])("is told to a subscriber %s: %j is %s", (_, args, expected) => {
    expect(isTold(args, it, USER)).toBe(expected);
  });

  test("is told for every role and tag when the contact is gone, and for none when it was not read", () => {
    const args = { role: "LEAD", tagId: "none" } as const;
    expect(isTold(args, it, null)).toBe(true);
    expect(isTold(args, it, undefined)).toBe(always);
    expect(isTold({}, it, undefined)).toBe(true);
  });
});
