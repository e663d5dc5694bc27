import { afterAll, expect, test } from "vitest";
import { startTestEmulator } from "../testkit/emulator.js";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const isShared = process.env["INTERCOM_BASE_URL"] !== undefined;

test.skipIf(isShared)(
  `two gateways of one process never answer for each other's workspace${isShared ? " (left out: there is one emulator only)" : ""}`,
  { timeout: 120_000 },
  async () => {
    // The same seed: the ids of both workspaces are equal, and only the names tell them apart.
    const workspaces = await Promise.all(
      ["one", "two"].map(async (mark) => {
        const emulator = await startTestEmulator({ contacts: 30, latencyMs: 1 });
        const gateway = await startTestGateway({ emulator });
        const { contacts } = await gateway.executeOk(
          graphql(`query TwentyContacts { contacts(first: 20) { nodes { id } } }`),
        );
        const ids = contacts!.nodes.map(({ id }) => id);
        for (const id of ids)
          await gateway.executeOk(
            graphql(`
              mutation RenameContact($id: ID!, $name: String!) {
                updateContact(id: $id, input: { name: $name }) { userErrors { code } }
              }
            `),
            { id, name: `${mark} ${id}` },
          );
        afterAll(async () => {
          await gateway.close();
          await emulator.close();
        });
        return { mark, gateway, ids };
      }),
    );
    expect(workspaces[0]?.ids).toEqual(workspaces[1]?.ids);

    const queries = Array.from({ length: 1_000 }, async (_, n) => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 2_000));
      const { mark, gateway, ids } = workspaces[n % 2] as (typeof workspaces)[number];
      const id = ids[n % ids.length];
      const { contact } = await gateway.executeOk(
        graphql(`query NameAndTags($id: ID!) { contact(id: $id) { name tags { name } } }`),
        { id },
      );
      return contact!.name === `${mark} ${id}`;
    });
    expect((await Promise.all(queries)).filter((isRight) => !isRight)).toEqual([]);
  },
);
