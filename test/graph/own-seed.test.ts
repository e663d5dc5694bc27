import { expect, test } from "vitest";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

test("a graph over own data answers with what they say, segments included", async () => {
  await using gateway = await startTestGateway({
    emulator: {
      seed: {
        tags: ["vip"],
        companies: [{ company_id: "acme", name: "Acme" }],
        contacts: [
          { external_id: "u1", name: "Una", tags: ["vip"], companies: ["acme"] },
          { external_id: "u2", name: "Ugo" },
        ],
        segments: [
          { id: "by-hand", name: "By hand", members: ["u1"] },
          { name: "Tagged", query: { field: "tag_id", operator: "=", value: "vip" } },
        ],
      },
    },
  });
  const { contacts, segments } = await gateway.executeOk(
    graphql(`
      query ContactsOfOwnSeed {
        contacts(first: 10, filter: { segmentId: { eq: "by-hand" } }) {
          nodes {
            name
            tags { name }
            segments { name }
            companies { nodes { name } }
          }
        }
        segments { name count }
      }
    `),
  );
  expect(contacts?.nodes).toEqual([
    {
      name: "Una",
      tags: [{ name: "vip" }],
      segments: [{ name: "By hand" }, { name: "Tagged" }],
      companies: { nodes: [{ name: "Acme" }] },
    },
  ]);
  expect(segments).toEqual([
    { name: "By hand", count: 1 },
    { name: "Tagged", count: 1 },
  ]);
});
