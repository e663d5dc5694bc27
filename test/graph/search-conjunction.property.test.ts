import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { contactSearch } from "../../src/graph/contacts/contact.search-fields.js";
import { InvalidInput } from "../../src/graph/errors/invalid-input.js";
import { compile } from "../../src/graph/search/compile.js";
import { type Condition, passesAll, passesNone } from "../../src/graph/search/condition.js";
import { conjoin } from "../../src/graph/search/conjoin.js";
import { readCondition } from "../../src/graph/search/read.js";
import { contactFilterArbitrary } from "../testkit/contact-filter.arbitrary.js";
import { selects } from "../testkit/contact-filter.oracle.js";
import { readSubjects, vocabularyOf } from "../testkit/contact-filter.workspace.js";
import { startTestGateway } from "../testkit/gateway.js";

const CONTACTS = 150;
const seed = Date.now() % 0x7fff_ffff;

function tryConjoin(conditions: readonly Condition[]): Condition | InvalidInput {
  try {
    return conjoin(conditions);
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
}

test(`a conjunction selects exactly the contacts that both conditions select (seed ${seed})`, async () => {
  const gateway = await startTestGateway({ emulator: { contacts: CONTACTS, timezone: "UTC" } });
  afterAll(gateway.close);
  const { url, token } = gateway.emulator;
  const subjects = await readSubjects(url, token, CONTACTS);
  const filters = contactFilterArbitrary(vocabularyOf(subjects));
  const counts = { accepted: 0, deep: 0, selected: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(filters, filters, async (a, b) => {
      const parts = [readCondition(contactSearch, a, ["a"])!, readCondition(contactSearch, b, ["b"])!];
      const condition = tryConjoin(parts);
      if (condition instanceof InvalidInput) {
        counts.refused += 1;
        expect(["a", "b"]).toContain(condition.field?.[0]);
        return;
      }
      const expected = subjects
        .filter((subject) => selects(a, subject, "UTC") && selects(b, subject, "UTC"))
        .map(({ raw }) => String(raw["id"]));
      counts.accepted += 1;
      if (passesAll(condition) || passesNone(condition)) {
        expect(expected.length).toBe(passesAll(condition) ? subjects.length : 0);
        return;
      }
      const response = await fetch(`${url}/contacts/search`, {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify({ query: compile(condition, "UTC"), pagination: { per_page: CONTACTS } }),
      });
      expect(response.status).toBe(200);
      const { data } = (await response.json()) as { data: { id: string }[] };
      expect(data.map(({ id }) => id).sort()).toEqual(expected.sort());
      if ("conditions" in condition && condition.operator === "OR") counts.deep += 1;
      if (expected.length > 0 && expected.length < subjects.length) counts.selected += 1;
    }),
    { numRuns: 300, seed },
  );
  // Conjunctions that are refused, or that select nobody or everybody, would prove little.
  expect(counts.accepted, JSON.stringify(counts)).toBeGreaterThan(150);
  expect(counts.selected, JSON.stringify(counts)).toBeGreaterThan(30);
});
