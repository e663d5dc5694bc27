import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import { bearer, claims, type Issuer, jwtEnv, startIssuer } from "../testkit/issuer.js";

const ONE = graphql(`query OneContact($id: ID!) { contact(id: $id) { id } }`);

let issuer: Issuer;
let emulator: TestEmulator;
beforeAll(async () => {
  issuer = await startIssuer();
  emulator = await startTestEmulator({ contacts: 5 });
});
afterAll(async () => {
  await emulator.close();
  await issuer.close();
});

const PROGRAMS = { azp: "crm-sync", client_id: "billing" };

test.each([
  ["its azp", {}, PROGRAMS, "crm-sync"],
  ["the claim of JWT_CLIENT_CLAIM", { JWT_CLIENT_CLAIM: "client_id" }, PROGRAMS, "billing"],
  ["jwt, where it has no azp", {}, { client_id: "billing" }, "jwt"],
  ["jwt, where it has no such claim", { JWT_CLIENT_CLAIM: "client_id" }, { azp: "crm-sync" }, "jwt"],
  ["jwt, where its azp is an e-mail address", {}, { azp: "jane@example.com" }, "jwt"],
  ["jwt, where its azp is no text", {}, { azp: ["crm-sync"] }, "jwt"],
])("the caller of a token is in metrics as %s, and never as its sub", async (_, env, changes, label) => {
  await using gateway = await startTestGateway({ emulator, env: { ...jwtEnv(issuer.jwksUrl), ...env } });
  const options = bearer(await issuer.sign(claims(changes)));
  const metrics = async () => (await fetch(new URL("/metrics", gateway.url))).text();
  await emulator.faults([{ method: "GET", route: "*", times: 1, delayMs: 2_000 }]);
  const answer = gateway.execute(ONE, { id: "66f0000000000000000000aa" }, options);
  await expect.poll(metrics).toContain(`intercom_graph_in_flight_by_caller{caller="${label}"} 1`);
  const text = await metrics();
  expect([...text.matchAll(/caller="([^"]*)"/g)].map(([, caller]) => caller)).toEqual([label]);
  expect(text).not.toContain("jane");
  expect((await answer).data).toEqual({ contact: null });
});
