import { afterAll, describe, expect, test } from "vitest";
import { startTestEmulator } from "../testkit/emulator.js";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const emulator = await startTestEmulator();
afterAll(() => emulator.close());

interface Known {
  readonly id: string;
  readonly externalId: string | null;
}
type Reference = Readonly<Record<string, string | null>>;

const people = await readPeople();

/** A hundred references: of ninety known ones five are twice, and every tenth names nobody. */
function references(byId: number): { references: Reference[]; expected: (string | null)[] } {
  const known = [...people.slice(0, 85), ...people.slice(0, 5)];
  const list: { reference: Reference; id: string | null }[] = known.map(({ id, externalId }, index) => ({
    reference: { __typename: "Contact", ...(index % 90 < byId ? { id } : { externalId }) },
    id,
  }));
  for (let number = 0; number < 10; number += 1) {
    const key = number % 2 ? { id: `6abcab62000000000fff${number}000` } : { externalId: `nobody-${number}` };
    list.splice(number * 10, 0, { reference: { __typename: "Contact", ...key }, id: null });
  }
  return { references: list.map(({ reference }) => reference), expected: list.map(({ id }) => id) };
}

describe("a hundred representations by mixed keys, ten of them unknown and five twice", () => {
  test.each([90, 60, 45, 30, 0])(
    "%i by id: in order, null where missing, at most 3 + 8 calls",
    async (byId) => {
      await using gateway = await startTestGateway({ emulator });
      const { references: asked, expected } = references(byId);
      expect(asked).toHaveLength(100);
      const calls = await emulator.costOf(async () => {
        const { data, errors } = await gateway.execute(
          graphql(`
            query ContactEntitiesWithEmail($r: [_Any!]!) {
              _entities(representations: $r) { ... on Contact { id email } }
            }
          `),
          { r: asked },
        );
        expect(errors).toBeUndefined();
        expect(data?._entities.map((entity) => entity?.id ?? null)).toEqual(expected);
      });
      expect(calls.byRoute["POST /contacts/search"]).toBeLessThanOrEqual(3);
      expect(calls.total).toBeLessThanOrEqual(3 + 8);
    },
  );
});

test.each([
  ["of a type that is no entity here", { __typename: "PageInfo", id: "1" }],
  ["of a type that is nowhere", { __typename: "Stranger", id: "1" }],
  ["without a type", { id: "1" }],
  ["that is a text", "Contact"],
])("a representation %s is an error for its entry alone, also before one that fails", async (_, stranger) => {
  await using gateway = await startTestGateway({ emulator });
  const { data, errors } = await gateway.execute(
    graphql(`
      query EntitiesWithAStranger($r: [_Any!]!) {
        _entities(representations: $r) { __typename }
      }
    `),
    // The one without a key fails as well, later: as a failure of nobody's it would end the process.
    {
      r: [stranger, { __typename: "Contact", externalId: people[0]?.externalId }, { __typename: "Contact" }],
    },
  );
  expect(data).toEqual({ _entities: [null, { __typename: "Contact" }, null] });
  const told = errors?.map(({ path, extensions }) => [path?.join("."), extensions.code]).toSorted();
  expect(told).toEqual([
    ["_entities.0", "BAD_USER_INPUT"],
    ["_entities.2", "BAD_USER_INPUT"],
  ]);
});

test("entities of every type come in one request, and what does not exist is null", async () => {
  await using gateway = await startTestGateway({ emulator });
  const { tags, segments, intercomAdmins, companies } = await gateway.executeOk(
    graphql(`
      query OneOfEveryEntity {
        tags { id name }
        segments { id name }
        intercomAdmins { id name }
        companies(first: 2) { nodes { id companyId name } }
      }
    `),
  );
  const [tag, segment, admin, company, other] = [
    tags![0],
    segments![0],
    intercomAdmins![0],
    ...companies!.nodes,
  ];
  const asked = [
    { __typename: "Tag", id: tag?.id },
    { __typename: "Company", companyId: other?.companyId },
    { __typename: "Segment", id: segment?.id },
    { __typename: "Contact", externalId: people[0]?.externalId },
    { __typename: "IntercomAdmin", id: admin?.id },
    { __typename: "Company", id: company?.id },
    { __typename: "Tag", id: "0" },
    { __typename: "Segment", id: "0" },
    { __typename: "Company", id: "0" },
    { __typename: "Company", companyId: "nothing" },
    { __typename: "IntercomAdmin", id: "0" },
    { __typename: "Contact", id: "0" },
  ];
  const data = await gateway.executeOk(
    graphql(`
      query EntitiesOfEveryType($r: [_Any!]!) {
        _entities(representations: $r) {
          ... on Tag { id } ... on Segment { id } ... on IntercomAdmin { id }
          ... on Company { id companyId }
          ... on Contact { id }
        }
      }
    `),
    { r: asked },
  );
  expect(data).toEqual({
    _entities: [
      { id: tag?.id },
      { id: other?.id, companyId: other?.companyId },
      { id: segment?.id },
      { id: people[0]?.id },
      { id: admin?.id },
      { id: company?.id, companyId: company?.companyId },
      ...Array(6).fill(null),
    ],
  });
});

async function readPeople(): Promise<readonly Known[]> {
  await using gateway = await startTestGateway({ emulator });
  const { contacts } = await gateway.executeOk(
    graphql(`
      query UsersByBothKeys {
        contacts(first: 85, filter: { role: { eq: USER } }) { nodes { id externalId } }
      }
    `),
  );
  return contacts!.nodes;
}
