import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { User } from "../../examples/supergraph/accounts.js";
import { startTestEmulator } from "../testkit/emulator.js";
import { untyped } from "../testkit/execute.js";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import { gateways, isHiveLeftOut, startHive, whyHiveIsLeftOut } from "./supergraph.js";

/** Segments of the seeded workspace. */
const SEGMENTS = 12;
const STRANGERS = ["nobody", "auth0|nobody", "urn:nobody:1"];

interface JoinedContact {
  readonly id?: string;
  readonly name: string | null;
  readonly tags: readonly { name: string }[] | null;
  readonly segments: readonly { name: string }[] | null;
}

interface Joined {
  readonly users: { readonly nodes: readonly { email: string; contact: JoinedContact | null }[] };
}

interface Inboxes {
  readonly users: {
    readonly nodes: readonly {
      readonly contact: { readonly conversationSummary: { openCount: number } } | null;
    }[];
  };
}

const emulator = await startTestEmulator();
afterAll(() => emulator.close());

let users: User[];
let contacts: ReadonlyMap<string, JoinedContact>;

beforeAll(async () => {
  await using gateway = await startTestGateway({ emulator });
  const { contacts: page } = await gateway.executeOk(
    graphql(`
      query PeopleToJoin {
        contacts(
          first: 47
          filter: { role: { eq: USER } }
          sort: { field: CREATED_AT, direction: DESC }
        ) {
          nodes { externalId id name tags { name } segments { name } }
        }
      }
    `),
  );
  contacts = new Map(page!.nodes.map(({ externalId, ...contact }) => [externalId ?? "", contact]));
  const ids = [...contacts.keys()];
  for (const [index, stranger] of STRANGERS.entries()) ids.splice(7 + 11 * index, 0, stranger);
  users = ids.map((id) => ({ id, email: `${id}@company.example` }));
});

const join = (fields: string) =>
  untyped(`{ users(first: 50) { nodes { email contact { ${fields} tags { name } segments { name } } } } }`);

for (const { name, start, isLeftOut, why } of gateways)
  describe.skipIf(isLeftOut)(
    `through ${name} fifty users are joined, and three without a contact get null${why}`,
    () => {
      const cases = [
        { who: "by a stub in accounts", joinsContacts: true, fields: "id name" },
        { who: "by this graph's own edge", joinsContacts: false, fields: "id name" },
        { who: "by this graph's own edge, nullable fields only", joinsContacts: false, fields: "name" },
      ];
      for (const example of cases)
        test(`${example.who}, without an error`, async () => {
          await using supergraph = await start({ emulator, users, joinsContacts: example.joinsContacts });
          const calls = await emulator.costOf(async () => {
            const { data, errors } = await supergraph.execute<Joined>(join(example.fields));
            expect(errors).toBeUndefined();
            expect(data?.users.nodes).toEqual(
              users.map(({ id, email }) => ({ email, contact: pick(contacts.get(id), example.fields) })),
            );
          });
          expect(calls.byRoute).toMatchObject({
            "GET /contacts/find_by_external_id/{external_id}": STRANGERS.length,
            "GET /tags": 1,
            "GET /segments": 1,
          });
          expect(calls.total).toBeLessThanOrEqual(1 + STRANGERS.length + 1 + 1 + SEGMENTS);
        });

      test("twenty users come with their newest conversations and the number of open ones, read together", async () => {
        await using supergraph = await start({ emulator, users: users.slice(0, 20) });
        const calls = await emulator.costOf(async () => {
          const { data, errors } = await supergraph.execute<Inboxes>(
            untyped(`{ users(first: 20) { nodes { email contact {
              id conversations(first: 3) { nodes { id state } } conversationSummary { openCount }
            } } } }`),
          );
          expect(errors).toBeUndefined();
          expect(data?.users.nodes).toHaveLength(20);
          for (const { contact } of data?.users.nodes ?? [])
            if (contact) expect(contact.conversationSummary.openCount).toBeGreaterThanOrEqual(0);
        });
        // Two for all of them, and never more than one for each whom they do not show for certain.
        const searches = calls.byRoute["POST /conversations/search"] ?? 0;
        expect(searches).toBeGreaterThanOrEqual(2);
        expect(searches).toBeLessThanOrEqual(2 + 20);
      });

      test("by a stub: without a field that is never null, a missing contact is an object of nulls", async () => {
        await using supergraph = await start({ emulator, users: users.slice(7, 8) });
        const { data } = await supergraph.execute(untyped("{ users { nodes { contact { name } } } }"));
        expect(data).toEqual({ users: { nodes: [{ contact: { name: null } }] } });
      });

      test("by a stub: a contact that cannot be read is null with an error, unlike one that is missing", async () => {
        await using supergraph = await start({ emulator, users: users.slice(0, 1) });
        await emulator.faults([{ status: 400 }]);
        const { data, errors } = await supergraph.execute(join("id name"));
        await emulator.faults([]);
        expect(data).toEqual({ users: { nodes: [{ email: users[0]?.email, contact: null }] } });
        expect(errors).toHaveLength(1);
      });
    },
  );

test.skipIf(isHiveLeftOut)(
  `Hive Gateway's default runtime joins by a stub, too, and adds an error for each contact that is missing${whyHiveIsLeftOut}`,
  async () => {
    await using supergraph = await startHive({ emulator, users }, "stitching");
    const { data, errors } = await supergraph.execute<Joined>(join("id name"));
    expect(data?.users.nodes.map(({ contact }) => contact)).toEqual(
      users.map(({ id }) => contacts.get(id) ?? null),
    );
    expect(errors).toHaveLength(STRANGERS.length);
  },
);

/** What the query selected of a contact. */
function pick(contact: JoinedContact | undefined, fields: string): unknown {
  if (!contact) return null;
  const { id, ...rest } = contact;
  return fields.includes("id") ? contact : rest;
}
