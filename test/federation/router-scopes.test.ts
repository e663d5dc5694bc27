import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestEmulator } from "../testkit/emulator.js";
import { CALLERS, given, startVerdicts, type Verdicts } from "./scope-verdicts.js";
import { HIVE_RUNTIMES } from "./scopes-router.js";
import { isHiveLeftOut, whyHiveIsLeftOut } from "./supergraph.js";

/** Each of the answers has the graph's own data, whatever the scopes. */
const ALIKE: Readonly<Record<string, string>> = {
  "a page, its personal fields and its edges":
    "{ contacts(first: 2) { nodes { id role email name tags { name } } edges { cursor node { id phone } } totalCount } }",
  "notes and their bodies": "{ contact(id: $id) { id notes { nodes { id body createdAt } } } }",
  "custom attributes": "{ contact(id: $id) { id customAttributes } }",
  aliases: "{ a: contact(id: $id) { id b: email c: role } b: contact(id: $id) { c: id a: name } }",
  "inline fragments": "{ contact(id: $id) { ... { id } ... on Contact { email role } } }",
  "fields that @skip and @include leave out":
    "query ($id: ID!, $yes: Boolean!) { contact(id: $id) { id email @skip(if: $yes) phone @include(if: $yes) name @include(if: false) } }",
  "companies and their contacts":
    "{ companies(first: 2) { nodes { id name contacts(first: 1) { nodes { id email } } } } }",
  "conversations, their texts and their contacts":
    "{ intercomConversations(first: 2) { nodes { id state title source { bodyText channel } tags { name } } totalCount } }",
  "conversations of a contact":
    "{ contact(id: $id) { id conversationSummary { openCount } conversations(first: 1) { nodes { id title } } } }",
  "a write that shows no contact":
    'mutation { createTag(input: { name: "Seen by nobody" }) { __typename userErrors { code } } }',
};

/** The same values are given, and the same calls spent; the nulls of what is withheld may stand elsewhere. */
const GIVEN_ALIKE: Readonly<Record<string, string>> = {
  "fields below lists that may be null":
    "{ tags { id name contacts(first: 1) { nodes { id email notes(first: 1) { nodes { id body } } } } } intercomAdmins { id name email } }",
  "teams and types of tickets": "{ intercomTeams { id name } intercomTicketTypes { id category } }",
  "a list of lookups": '{ contactsByExternalIds(externalIds: ["seed-merge-user", "nobody"]) { id email } }',
  "attributes as a list": "{ contact(id: $id) { id customAttributeList { name } } }",
  "a fragment that is spread once":
    "{ contact(id: $id) { id ...f } } fragment f on Contact { role email externalId }",
  "a fragment that is spread twice":
    "{ a: contact(id: $id) { ...f } contacts(first: 1) { nodes { ...f } } } fragment f on Contact { id email }",
  "fragments that @skip leaves out":
    "query ($id: ID!, $yes: Boolean!) { contact(id: $id) { id ... @skip(if: $yes) { name } ...f @skip(if: $yes) } } fragment f on Contact { email }",
  "owners and locations, which may be null":
    "{ contacts(first: 5) { nodes { id location { city } owner { id email } } } }",
  "__typename beside what is withheld whole": "{ tags { id } segments { id } __typename }",
};

const emulator = await startTestEmulator({ contacts: 20 });
afterAll(() => emulator.close());

describe.skipIf(isHiveLeftOut).each(HIVE_RUNTIMES)(
  `Hive Gateway that enforces the published scopes, by its %s runtime,${whyHiveIsLeftOut}`,
  (runtime) => {
    let verdicts: Verdicts;
    beforeAll(async () => {
      verdicts = await startVerdicts(emulator, runtime);
    });
    afterAll(() => verdicts?.[Symbol.asyncDispose]());

    const hint = (...answers: unknown[]) => JSON.stringify(answers);
    async function both(query: string, caller: string) {
      const own = await verdicts.byGraph(query, caller);
      const routed = await verdicts.byRouter(query, caller);
      const whatWasGiven = [given(routed.data), routed.calls];
      expect(whatWasGiven, hint(caller, own, routed)).toEqual([given(own.data), own.calls]);
      return [own, routed] as const;
    }

    test.each(Object.entries(ALIKE))(
      "gives, withholds and spends what the graph does, whatever the scopes: %s",
      async (_, query) => {
        for (const caller of Object.keys(CALLERS)) {
          const [own, routed] = await both(query, caller);
          if (given(own.data).length === 0) continue; // router-scopes-differences.test.ts has what is answered then
          const whatWasWithheld = [routed.data, routed.errors?.length];
          expect(whatWasWithheld, hint(caller, own, routed)).toEqual([own.data, own.errors?.length]);
        }
      },
    );

    test.each(Object.entries(GIVEN_ALIKE))(
      "gives and spends what the graph does, whatever the scopes: %s",
      async (_, query) => {
        for (const caller of Object.keys(CALLERS)) await both(query, caller);
      },
    );

    test.each(Object.entries({ ...ALIKE, ...GIVEN_ALIKE }))(
      "gives all to who has all scopes: %s",
      async (_, query) => {
        const { status, errors, data } = await verdicts.byRouter(query, "all");
        expect([status, errors]).toEqual([200, undefined]);
        expect(given(data).length).toBeGreaterThan(0);
      },
    );
  },
);
