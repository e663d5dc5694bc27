import fc from "fast-check";
import { expect, test } from "vitest";
import { filter, startIntercom } from "./intercom.js";

const { call, search } = await startIntercom({ contacts: 60 });

interface Row {
  id: string;
  role: string;
  name: string | null;
  created_at: number;
  last_seen_at: number | null;
  unsubscribed_from_emails: boolean;
  custom_attributes: { plan?: string; seats?: number };
}

const everybody: Row[] = (await call("GET", "/contacts?per_page=150")).body.data;
const DAY = 86_400;
const dayOf = (seconds: number) => Math.floor(seconds / DAY);

/** One condition as Intercom takes it, and as it reads in plain code. */
interface Condition {
  query: unknown;
  holds(row: Row): boolean;
}

const letters = fc.constantFrom("a", "E", "ll", "an", "o'");
const text = (value: string | null | undefined) => value?.toLowerCase() ?? null;
const moment = fc.constantFrom(...everybody.flatMap((row) => [row.created_at, row.created_at + DAY]));

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom("user", "lead").map((role) => ({
    query: filter("role", "=", role),
    holds: (row: Row) => row.role === role,
  })),
  letters.map((part) => ({
    query: filter("name", "~", part),
    holds: (row: Row) => text(row.name)?.includes(part.toLowerCase()) ?? false,
  })),
  letters.map((part) => ({
    query: filter("name", "!~", part),
    holds: (row: Row) => !text(row.name)?.includes(part.toLowerCase()),
  })),
  fc.subarray(["free", "pro", "enterprise"], { minLength: 1 }).map((plans) => ({
    query: filter("custom_attributes.plan", "NIN", plans),
    holds: (row: Row) => !plans.includes(row.custom_attributes.plan ?? ""),
  })),
  fc.nat(120).map((seats) => ({
    query: filter("custom_attributes.seats", ">=", seats),
    holds: (row: Row) => (row.custom_attributes.seats ?? -1) >= seats,
  })),
  fc.boolean().map((flag) => ({
    query: filter("unsubscribed_from_emails", "!=", flag),
    holds: (row: Row) => row.unsubscribed_from_emails !== flag,
  })),
  moment.map((seconds) => ({
    query: filter("created_at", ">", seconds),
    holds: (row: Row) => dayOf(row.created_at) > dayOf(seconds),
  })),
  moment.map((seconds) => ({
    query: filter("last_seen_at", "<", seconds),
    holds: (row: Row) => row.last_seen_at !== null && dayOf(row.last_seen_at) < dayOf(seconds),
  })),
  fc.subarray(everybody, { minLength: 1, maxLength: 50 }).map((rows) => ({
    query: filter(
      "id",
      "IN",
      rows.map(({ id }) => id),
    ),
    holds: (row: Row) => rows.some(({ id }) => id === row.id),
  })),
);

const grouped = (inner: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc
    .record({ isAnd: fc.boolean(), parts: fc.array(inner, { minLength: 1, maxLength: 4 }) })
    .map(({ isAnd, parts }) => ({
      query: { operator: isAnd ? "AND" : "OR", value: parts.map(({ query }) => query) },
      holds: (row: Row) => (isAnd ? parts.every((it) => it.holds(row)) : parts.some((it) => it.holds(row))),
    }));

const anyCondition = fc.oneof(condition, grouped(fc.oneof(condition, grouped(condition))));

test("a search finds what plain code finds, in pages that lose and repeat nobody", async () => {
  await fc.assert(
    fc.asyncProperty(anyCondition, fc.integer({ min: 1, max: 70 }), async ({ query, holds }, per_page) => {
      const ids: string[] = [];
      let starting_after: string | undefined;
      do {
        const { body } = await search(query, { pagination: { per_page, starting_after } });
        ids.push(...body.data.map((row: Row) => row.id));
        starting_after = body.pages.next?.starting_after;
      } while (starting_after !== undefined);
      expect(ids).toEqual(everybody.filter(holds).map(({ id }) => id));
    }),
    { numRuns: 150 },
  );
});

const sortFields = ["created_at", "last_seen_at", "name", "email", "custom_attributes.seats"];
const change = fc.record({
  how: fc.constantFrom("archive", "rename", "create"),
  whom: fc.nat(),
  isAnchor: fc.boolean(),
});

test("a walk never loses or repeats somebody who stays put, whatever is written between its pages", async () => {
  const query = filter("role", "IN", ["user", "lead"]);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...sortFields),
      fc.constantFrom("ascending", "descending"),
      fc.integer({ min: 3, max: 20 }),
      fc.array(change, { maxLength: 6 }),
      async (field, order, per_page, planned) => {
        const changes = [...planned];
        const sort = { field, order };
        const before: Row[] = (await search(query, { sort, pagination: { per_page: 150 } })).body.data;
        const touched = new Set<string>();
        const archived: string[] = [];
        const seen: string[] = [];
        let starting_after: string | undefined;
        do {
          const { body } = await search(query, { sort, pagination: { per_page, starting_after } });
          seen.push(...body.data.map((row: Row) => row.id));
          starting_after = body.pages.next?.starting_after;
          const next = changes.shift();
          const victim = next?.isAnchor ? body.data.at(-1) : before[(next?.whom ?? 0) % before.length];
          if (next?.how === "create") {
            const { body: created } = await call("POST", "/contacts", { role: "lead", name: "Newcomer" });
            touched.add(created.id);
            archived.push(created.id);
          } else if (next && victim && !archived.includes(victim.id)) {
            touched.add(victim.id);
            if (next.how === "rename")
              await call("PUT", `/contacts/${victim.id}`, { name: `Renamed ${next.whom}` });
            else {
              await call("POST", `/contacts/${victim.id}/archive`);
              archived.push(victim.id);
            }
          }
        } while (starting_after !== undefined);
        for (const id of archived) {
          const isNew = !before.some((row) => row.id === id);
          await call(isNew ? "DELETE" : "POST", `/contacts/${id}${isNew ? "" : "/unarchive"}`);
        }
        const stayed = (id: string) => !touched.has(id);
        expect(seen.filter(stayed)).toEqual(before.map(({ id }) => id).filter(stayed));
      },
    ),
    { numRuns: 40 },
  );
});
