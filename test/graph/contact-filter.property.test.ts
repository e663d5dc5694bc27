import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { contactFilterArbitrary } from "../testkit/contact-filter.arbitrary.js";
import { selects } from "../testkit/contact-filter.oracle.js";
import { readSubjects, vocabularyOf } from "../testkit/contact-filter.workspace.js";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const CONTACTS = 150;

test.each(["UTC", "America/Los_Angeles", "Pacific/Auckland"])(
  "every filter selects in %s what a plain evaluation of it selects",
  async (timezone) => {
    const gateway = await startTestGateway({ emulator: { contacts: CONTACTS, timezone } });
    afterAll(gateway.close);
    const subjects = await readSubjects(gateway.emulator.url, gateway.emulator.token, CONTACTS);
    let selected = 0;
    await fc.assert(
      fc.asyncProperty(contactFilterArbitrary(vocabularyOf(subjects)), async (filter) => {
        const expected = subjects
          .filter((subject) => selects(filter, subject, timezone))
          .map(({ raw }) => String(raw["id"]));
        const { contacts } = await gateway.executeOk(
          graphql(`
            query ContactsByFilter($filter: ContactFilter!) {
              contacts(first: 500, filter: $filter) { totalCount nodes { id } }
            }
          `),
          { filter },
        );
        expect(contacts?.nodes.map(({ id }) => id).sort()).toEqual(expected.sort());
        expect(contacts?.totalCount).toBe(expected.length);
        if (expected.length > 0 && expected.length < subjects.length) selected += 1;
      }),
      { numRuns: 120 },
    );
    // Filters that find nobody, or everybody, would prove little.
    expect(selected).toBeGreaterThan(35);
  },
);
