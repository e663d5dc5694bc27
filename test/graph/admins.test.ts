import { afterAll, expect, test } from "vitest";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const { emulator, execute, executeOk, close } = await startTestGateway();
afterAll(close);

const { intercomAdmins: admins } = await executeOk(
  graphql(`query AdminsInFull { intercomAdmins { id name email jobTitle isAway hasInboxSeat } }`),
);

test("every teammate of the workspace is listed, also one without a job title, and its bot", () => {
  expect(admins).toHaveLength(9);
  expect(admins?.[6]).toMatchObject({ name: "Grace Kim", jobTitle: null });
  expect(admins?.[8]).toMatchObject({ email: "operator+emulated@intercom.io", hasInboxSeat: false });
  expect(admins?.[0]).toEqual({
    id: "991267460",
    name: "Aoife Byrne",
    email: "aoife.byrne@example.org",
    jobTitle: "Head of Support",
    isAway: false,
    hasInboxSeat: true,
  });
});

test("a teammate is an entity of federation, null when there is none", async () => {
  const [admin] = admins!;
  const { data, errors } = await execute(
    graphql(`
      query AdminEntities($references: [_Any!]!) {
        _entities(representations: $references) { ... on IntercomAdmin { id name } }
      }
    `),
    {
      references: [
        { __typename: "IntercomAdmin", id: admin?.id },
        { __typename: "IntercomAdmin", id: "1" },
        { __typename: "IntercomAdmin" },
      ],
    },
  );
  expect(data?._entities).toEqual([{ id: admin?.id, name: admin?.name }, null, null]);
  expect(errors).toMatchObject([{ path: ["_entities", 2], extensions: { code: "BAD_USER_INPUT" } }]);
});

test("an owner is the teammate of ownerId, null when nobody owns the contact or who did has left", async () => {
  const { contacts } = await executeOk(
    graphql(`query Owners { contacts(first: 100) { nodes { id ownerId owner { id name } } } }`),
  );
  const owned = contacts!.nodes.filter(({ ownerId }) => ownerId !== null);
  expect(owned.length).toBeGreaterThan(5);
  expect(owned.length).toBeLessThan(100);
  for (const { ownerId, owner } of contacts!.nodes)
    expect(owner).toEqual(
      ownerId === null ? null : { id: ownerId, name: admins!.find(({ id }) => id === ownerId)?.name },
    );
  const { updateContact } = await executeOk(
    graphql(`
      mutation ChangeOwner($id: ID!, $owner: ID) {
        updateContact(id: $id, input: { ownerId: $owner }) { contact { owner { name } } }
      }
    `),
    { id: contacts!.nodes[0]?.id, owner: admins![5]?.id },
  );
  expect(updateContact?.contact?.owner).toEqual({ name: admins![5]?.name });
});

test("owners that Intercom cannot tell are null, and the page stands", async () => {
  await emulator.faults([{ route: "/admins", malformed: true, times: 9 }]);
  const query = graphql(`
    query OwnersByName {
      contacts(first: 50, sort: { field: NAME, direction: DESC }) {
        nodes { id owner { name } }
      }
    }
  `);
  await using cold = await startTestGateway({ emulator });
  const { data, errors } = await cold.execute(query);
  await emulator.faults([]);
  expect(data?.contacts?.nodes).toHaveLength(50);
  expect(data?.contacts?.nodes.every(({ owner }) => owner === null)).toBe(true);
  expect(errors?.[0]).toMatchObject({ extensions: { code: "INTERCOM_BAD_RESPONSE" } });
});
