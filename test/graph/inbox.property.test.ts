import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestEmulator } from "../testkit/emulator.js";
import { untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { allConversations, askIntercom, type PlainConversation } from "../testkit/intercom-rest.js";

/** What is written here is found at once: the truth is read past the graph after each history. */
const emulator = await startTestEmulator({ contacts: 55, searchLagMs: 0 });
/** As it is, and without the condition on several contacts that no recording proves. */
let gateways: readonly TestGateway[] = [];
let people: readonly string[] = [];
beforeAll(async () => {
  gateways = [
    await startTestGateway({ emulator }),
    await startTestGateway({ emulator, env: { CONVERSATIONS_BY_IN: "off" } }),
  ];
  const { data } = await ask<{ data: { id: string }[] }>("GET", "/contacts?per_page=50");
  people = data.map(({ id }) => id);
});
afterAll(async () => {
  for (const gateway of gateways) await gateway.close();
  await emulator.close();
});

const ask = <T>(method: string, path: string, body?: unknown) => askIntercom<T>(emulator, method, path, body);
const NOW = Math.floor(Date.now() / 1000);
const ADMIN = (await ask<{ admins: { id: string }[] }>("GET", "/admins")).admins[0]?.id ?? "";
const TAGS = (await ask<{ data: { id: string }[] }>("GET", "/tags")).data.map(({ id }) => id);

/** Something that is done past the graph. `who` and `what` choose among what there is; `ago` is in seconds. */
interface Deed {
  readonly kind: "begin" | "reply" | "close" | "reopen" | "ticket" | "event" | "note" | "tag";
  readonly who: number;
  readonly what: number;
  readonly ago: number;
  readonly text: string;
}

const deeds = (kinds: readonly Deed["kind"][], most: number) =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      who: fc.nat(4), // a few contacts, so that each has much
      what: fc.nat(200),
      ago: fc.integer({ min: 1, max: 80 * 86_400 }),
      text: hostile,
    }),
    { minLength: 1, maxLength: most },
  );

/** Texts that break what joins, cuts or shows them: markup, directions, halves of nothing, JSON, other alphabets. */
const hostile = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    "<script>alert(1)</script>",
    "<p>a<br>b</p>",
    '"}],"__proto__":{"x":1}',
    "\u202eדוגמה\u202c",
    "👩‍👩‍👧‍👦".repeat(9),
    "&lt;b&gt; &amp;amp;",
    "{{7*7}} %00 \u0000",
    "a".repeat(5_000),
  ),
);

const mine: string[] = [];

async function act({ kind, who, what, ago, text }: Deed): Promise<void> {
  const id = people[who] ?? "";
  const at = NOW - ago;
  const body = text.trim() === "" ? "x" : text;
  const one = mine[what % Math.max(1, mine.length)];
  const speak = { type: "admin", admin_id: ADMIN };
  if (kind === "begin" || (one === undefined && ["reply", "close", "reopen"].includes(kind))) {
    const begun = { from: { type: "user", id }, body, created_at: at };
    mine.push((await ask<{ conversation_id: string }>("POST", "/conversations", begun)).conversation_id);
  } else if (kind === "reply")
    await ask("POST", `/conversations/${one}/reply`, { ...speak, message_type: "comment", body });
  else if (kind === "close" || kind === "reopen")
    await ask("POST", `/conversations/${one}/parts`, {
      ...speak,
      message_type: kind === "close" ? "close" : "open",
    });
  else if (kind === "ticket")
    await ask("POST", "/tickets", {
      ticket_type_id: "55",
      contacts: [{ id }],
      ticket_attributes: { _default_title_: body },
      created_at: at,
    });
  else if (kind === "note") await ask("POST", `/contacts/${id}/notes`, { body, admin_id: ADMIN });
  else if (kind === "tag") await ask("POST", `/contacts/${id}/tags`, { id: TAGS[what % TAGS.length] });
  else await tellEvent(id, `event-${what}`, at, body);
}

/** An event is answered with nothing. */
async function tellEvent(id: string, event_name: string, created_at: number, text: string): Promise<void> {
  const response = await fetch(`${emulator.url}/events`, {
    method: "POST",
    headers: { authorization: `Bearer ${emulator.token}`, "content-type": "application/json" },
    body: JSON.stringify({ id, event_name, created_at, metadata: { text } }),
  });
  if (response.status !== 202) throw new Error(`POST /events was answered with ${response.status}.`);
}

/** Runs with a seed of its own, which is printed where the property fails. */
const check = (property: fc.IAsyncProperty<never>, numRuns: number) =>
  fc.assert(property as fc.IAsyncProperty<unknown>, {
    numRuns,
    interruptAfterTimeLimit: 20_000,
    markInterruptAsFailure: false,
  });

const of = (truth: readonly PlainConversation[], id: string) =>
  truth.filter(({ contacts }) => contacts.contacts.some((it) => it.id === id));
const isOpen = ({ state }: PlainConversation) => state !== "closed";

interface Listed {
  readonly id: string;
  readonly conversations: {
    readonly nodes: readonly { readonly id: string; readonly state: string }[];
    readonly totalCount: number;
  };
  readonly conversationSummary: { readonly openCount: number; readonly totalCount: number };
}
const LISTED = `id conversations(first: $first) { nodes { id state } totalCount }
  conversationSummary { openCount totalCount }`;

test("contacts read together, each by itself, and without the condition on several have the same answers, the true ones", async () => {
  await check(
    fc.asyncProperty(
      deeds(["begin", "reply", "close", "reopen"], 12),
      fc.integer({ min: 1, max: 4 }),
      async (history, first) => {
        for (const deed of history) await act(deed);
        const truth = await allConversations(emulator);
        const expected = people.slice(0, 50).map((id) => ({
          id,
          conversations: {
            nodes: of(truth, id)
              .slice(0, first)
              .map((it) => ({ id: it.id, state: it.state.toUpperCase() })),
            totalCount: of(truth, id).length,
          },
          conversationSummary: {
            openCount: of(truth, id).filter(isOpen).length,
            totalCount: of(truth, id).length,
          },
        }));
        for (const gateway of gateways) {
          const together = await gateway.executeOk<{ contacts: { nodes: Listed[] } }>(
            untyped(`query ($first: Int!) { contacts(first: 50) { nodes { ${LISTED} } } }`),
            { first },
          );
          const byId = new Map(together.contacts.nodes.map((it) => [it.id, it]));
          expect(expected.map(({ id }) => byId.get(id))).toEqual(expected);
          for (const one of expected.slice(0, 5)) {
            const alone = await gateway.executeOk(
              untyped(`query ($id: ID!, $first: Int!) { contact(id: $id) { ${LISTED} } }`),
              { id: one.id, first },
            );
            expect(alone).toEqual({ contact: one });
          }
        }
      },
    ) as never,
    4,
  );
}, 120_000);

interface PageOfIds {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** Walks a list of a contact, and lets something happen between its pages. */
async function walkOf(id: string, list: string, sizes: readonly number[], between: () => Promise<void>) {
  const found: string[] = [];
  let after: string | null = null;
  for (let page = 0; ; page += 1) {
    const answer: { contact: Record<string, PageOfIds> } = await (gateways[0] as TestGateway).executeOk(
      untyped(`query ($id: ID!, $first: Int!, $after: String) {
          contact(id: $id) { ${list}(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }
        }`),
      { id, first: sizes[page % sizes.length], after },
    );
    const shown: PageOfIds | undefined = answer.contact[list];
    found.push(...(shown?.nodes ?? []).map((it) => it.id));
    if (!shown?.pageInfo.hasNextPage) return found;
    after = shown.pageInfo.endCursor;
    await between();
  }
}

const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 });

test.each(["conversations", "tickets", "events"])(
  "walking a contact's %s page by page shows each once and in order, whatever is written meanwhile",
  async (list) => {
    const kinds = { conversations: "begin", tickets: "ticket", events: "event" } as const;
    const kind = kinds[list as keyof typeof kinds];
    await check(
      fc.asyncProperty(
        deeds([kind], 12),
        deeds([kind, "reply", "close", "reopen", "note"], 5),
        sizes,
        async (history, later, pages) => {
          for (const deed of history) await act(deed);
          const id = people[history[0]?.who ?? 0] ?? "";
          const before = await walkOf(id, list, [50], async () => {});
          const left = [...later];
          // What comes is newer than all there is, as it is at Intercom.
          const walked = await walkOf(id, list, pages, async () => {
            const deed = left.pop();
            if (deed) await act({ ...deed, ago: -60 + left.length });
          });
          expect(new Set(walked).size).toBe(walked.length);
          expect(walked.filter((it) => before.includes(it))).toEqual(before);
        },
      ) as never,
      6,
    );
  },
  120_000,
);

interface Entry {
  readonly kind: string;
  readonly at: number | null;
  readonly id: string | null;
}

/** Everything of a contact, merged by a sort. */
async function truthOf(id: string): Promise<Entry[]> {
  const entries: Entry[] = of(await allConversations(emulator), id).map((it) => ({
    kind: "CONVERSATION",
    at: it.created_at,
    id: it.id,
  }));
  const tickets = await ask<{ tickets: { id: string; created_at: number }[] }>("POST", "/tickets/search", {
    query: { field: "contact_ids", operator: "=", value: id },
    pagination: { per_page: 150 },
  });
  for (const it of tickets.tickets) entries.push({ kind: "TICKET", at: it.created_at, id: it.id });
  const notes = await ask<{ data: { id: string; created_at: number }[] }>(
    "GET",
    `/contacts/${id}/notes?per_page=150`,
  );
  for (const it of notes.data) entries.push({ kind: "NOTE", at: it.created_at, id: it.id });
  const events = await ask<{ events: { id: string; created_at: number }[] }>(
    "GET",
    `/events?type=user&intercom_user_id=${id}&per_page=150`,
  );
  for (const it of events.events) entries.push({ kind: "EVENT", at: it.created_at, id: it.id });
  const tags = await ask<{ data: { id: string; applied_at: number }[] }>("GET", `/contacts/${id}/tags`);
  for (const it of tags.data) entries.push({ kind: "TAG", at: it.applied_at, id: it.id });
  const contact = await ask<{ created_at: number; signed_up_at: number | null }>("GET", `/contacts/${id}`);
  entries.push({ kind: "CREATED", at: contact.created_at, id: null });
  if (contact.signed_up_at !== null) entries.push({ kind: "SIGNED_UP", at: contact.signed_up_at, id: null });
  return entries;
}

test("a timeline is the merged truth of random histories, whatever the sizes of its pages", async () => {
  await check(
    fc.asyncProperty(
      deeds(["begin", "close", "ticket", "event", "note", "tag"], 25),
      fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 4 }),
      async (history, pages) => {
        for (const deed of history) await act(deed);
        const id = people[history[0]?.who ?? 0] ?? "";
        const truth = await truthOf(id);
        const entries: Entry[] = [];
        let after: string | null = null;
        for (let page = 0; ; page += 1) {
          const {
            contact,
          }: {
            contact: {
              activity: {
                nodes: Record<string, { id: string } | string | null>[];
                pageInfo: { hasNextPage: boolean; endCursor: string };
              };
            };
          } = await (gateways[0] as TestGateway).executeOk(
            untyped(`query ($id: ID!, $first: Int!, $after: String) {
                contact(id: $id) {
                  activity(first: $first, after: $after) {
                    nodes { kind at conversation { id } ticket { id } note { id } event { id } tag { id } }
                    pageInfo { hasNextPage endCursor }
                  }
                }
              }`),
            { id, first: pages[page % pages.length], after },
          );
          for (const { kind, at, ...subjects } of contact.activity.nodes) {
            const subject = Object.values(subjects).find((it) => it !== null) as { id: string } | undefined;
            entries.push({
              kind: String(kind),
              at: at === null ? null : Date.parse(String(at)) / 1000,
              id: subject?.id ?? null,
            });
          }
          if (!contact.activity.pageInfo.hasNextPage) break;
          after = contact.activity.pageInfo.endCursor;
        }
        const times = entries.map(({ at }) => at ?? 0);
        expect(times).toEqual(times.toSorted((a, b) => b - a));
        const key = (it: Entry) => JSON.stringify([it.at, it.kind, it.id]);
        expect(entries.map(key).sort()).toEqual(truth.map(key).sort());
      },
    ) as never,
    8,
  );
}, 120_000);

/** A conversation as Intercom's search knows it. */
interface Whole extends PlainConversation {
  readonly open: boolean;
  readonly read: boolean;
  readonly priority: string;
  readonly admin_assignee_id: number | string | null;
  readonly tags: { readonly tags: readonly { readonly id: string }[] };
}
type Test = (it: Whole) => boolean;
interface Filter {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly selects: Test;
}

const leaf = (filter: Record<string, unknown>, selects: Test): Filter => ({ filter, selects });
const states = fc.subarray(["OPEN", "CLOSED", "SNOOZED"], { minLength: 1 });
const idOf = fc.nat(60).map((index) => people[index % people.length] ?? "");
const assigneeOf = (it: Whole) => String(it.admin_assignee_id ?? "");
const leaves = fc.oneof(
  fc.boolean().map((eq) => leaf({ isOpen: { eq } }, (it) => it.open === eq)),
  fc.boolean().map((eq) => leaf({ isRead: { eq } }, (it) => it.read === eq)),
  states.map((list) => leaf({ state: { in: list } }, (it) => list.includes(it.state.toUpperCase()))),
  states.map((list) => leaf({ state: { nin: list } }, (it) => !list.includes(it.state.toUpperCase()))),
  fc
    .array(idOf, { minLength: 1, maxLength: 3 })
    .map((list) =>
      leaf({ contactId: { in: list } }, (it) => it.contacts.contacts.some(({ id }) => list.includes(id))),
    ),
  fc
    .constantFrom(...TAGS)
    .map((id) => leaf({ tagId: { eq: id } }, (it) => it.tags.tags.some((tag) => tag.id === id))),
  fc.constant(leaf({ assigneeId: { eq: ADMIN } }, (it) => assigneeOf(it) === ADMIN)),
  fc.integer({ min: 0, max: 900 }).map((days) => {
    const day = new Date((NOW - days * 86_400) * 1000).toISOString().slice(0, 10);
    return leaf(
      { createdAt: { onOrAfter: day } },
      (it) => it.created_at >= Date.parse(`${day}T00:00:00Z`) / 1000,
    );
  }),
);
const filters = fc.oneof(
  leaves,
  fc
    .array(leaves, { minLength: 1, maxLength: 3 })
    .map((all) => leaf({ and: all.map((it) => it.filter) }, (it) => all.every((one) => one.selects(it)))),
  fc
    .array(leaves, { minLength: 1, maxLength: 3 })
    .map((any) => leaf({ or: any.map((it) => it.filter) }, (it) => any.some((one) => one.selects(it)))),
);

test("every filter of conversations selects what a plain evaluation of it selects", async () => {
  const truth = (await allConversations(emulator)) as Whole[];
  let selected = 0;
  await check(
    fc.asyncProperty(filters, async ({ filter, selects }) => {
      const expected = truth.filter(selects).map(({ id }) => id);
      const { intercomConversations } = await (gateways[0] as TestGateway).executeOk<{
        intercomConversations: { totalCount: number; nodes: { id: string }[] };
      }>(
        untyped(`query ($filter: IntercomConversationFilter!) {
          intercomConversations(first: 150, filter: $filter) { totalCount nodes { id } }
        }`),
        { filter },
      );
      expect(intercomConversations.totalCount).toBe(expected.length);
      expect(intercomConversations.nodes.map(({ id }) => id)).toEqual(expected.slice(0, 150));
      if (expected.length > 0 && expected.length < truth.length) selected += 1;
    }) as never,
    60,
  );
  expect(selected).toBeGreaterThan(15); // filters that find nothing, or everything, would prove little
}, 60_000);

test("texts of every kind are written and read as they are", async () => {
  const [{ id } = { id: "" }] = await allConversations(emulator);
  await check(
    fc.asyncProperty(hostile, async (body) => {
      const { reply } = await (gateways[0] as TestGateway).executeOk<{
        reply: {
          userErrors: { code: string }[];
          conversation: { parts: { body: string; bodyText: string }[] } | null;
        };
      }>(
        untyped(`mutation ($input: ReplyToIntercomConversationInput!) {
          reply: replyToIntercomConversation(input: $input) {
            userErrors { code } conversation { parts(last: 1) { body bodyText } }
          }
        }`),
        { input: { conversationId: id, adminId: ADMIN, body } },
      );
      if (reply.conversation === null) {
        expect([body.trim(), reply.userErrors]).toEqual(["", [{ code: "INVALID_INPUT" }]]);
        return;
      }
      const stored = await ask<{ conversation_parts: { conversation_parts: { body: string }[] } }>(
        "GET",
        `/conversations/${id}`,
      );
      expect(reply.conversation.parts[0]?.body).toBe(
        stored.conversation_parts.conversation_parts.at(-1)?.body,
      );
    }) as never,
    25,
  );
}, 60_000);
