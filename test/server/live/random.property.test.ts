import { afterAll, beforeAll, expect, test } from "vitest";
import { createEmulator } from "../../../src/emulator/emulator.js";
import {
  type Listener,
  type LiveGateway,
  startLiveGateway,
  type ToldChange,
} from "../../testkit/live-gateway.js";
import { freePort } from "../../testkit/redis.js";

/** Another one in each run; a failure prints it. */
const SEED = Number(process.env["LIVE_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const SECRET = "a-secret-of-the-app";
const CONTACTS = 8;
const STEPS = 25;

let emulator: Awaited<ReturnType<typeof createEmulator>>;
let gateway: LiveGateway;
beforeAll(async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const token = "a-token";
  gateway = await startLiveGateway({
    emulator: { url, token } as never,
    env: { INTERCOM_CLIENT_SECRET: SECRET },
  });
  const webhookUrl = gateway.url.replace("/graphql", "/webhooks/intercom");
  emulator = await createEmulator({
    port,
    contacts: 3,
    rateLimit: 1_000_000,
    latencyMs: 5,
    webhookUrl,
    webhookSecret: SECRET,
    webhookDuplicate: 30,
    webhookShuffleMs: 300,
  });
});
afterAll(async () => {
  await gateway.close();
  await emulator.close();
});

/** Mulberry32. */
function randomOf(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

async function send(query: string, variables: object): Promise<void> {
  const response = await fetch(gateway.url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    data: Record<string, { userErrors: unknown[] }>;
    errors?: unknown;
  };
  expect([errors, Object.values(data)[0]?.userErrors]).toEqual([undefined, []]);
}

async function rest(method: string, path: string, body?: object): Promise<{ readonly id: string }> {
  const response = await fetch(`${emulator.url}${path}`, {
    method,
    headers: { authorization: "Bearer a-token", "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  expect(response.status, `${method} ${path}`).toBeLessThan(300);
  return (await response.json()) as { readonly id: string };
}

/** One contact, of which each write has a number: its state is that number. */
async function write(random: (below: number) => number, role: "user" | "lead", intoId: string | undefined) {
  let version = 0;
  let isArchived = false;
  const { id } = await rest("POST", "/contacts", {
    role,
    name: "0",
    ...(role === "user" && { external_id: `random-${random(1e9)}` }),
  });
  for (let step = 0; step < STEPS; step += 1) {
    await new Promise((resolve) => setTimeout(resolve, random(120)));
    const isOurs = random(2) === 0;
    if (isArchived || random(6) === 0) {
      const verb = isArchived ? "unarchive" : "archive";
      if (isOurs)
        await send(`mutation ($id: ID!) { ${verb}Contact(id: $id) { userErrors { message } } }`, { id });
      else await rest("POST", `/contacts/${id}/${verb}`);
      isArchived = !isArchived;
    } else if (random(3) === 0) {
      const name = `tag-${random(5)}`;
      if (isOurs)
        await send(
          "mutation ($id: ID!, $name: String!) { tagContact(contactId: $id, tagName: $name, createMissing: true) { userErrors { message } } }",
          { id, name },
        );
      else await rest("POST", `/contacts/${id}/tags`, { id: (await rest("POST", "/tags", { name })).id });
    } else {
      version += 1;
      const name = String(version);
      if (isOurs)
        await send(
          "mutation ($id: ID!, $name: String!) { updateContact(id: $id, input: { name: $name }) { userErrors { message } } }",
          { id, name },
        );
      else await rest("PUT", `/contacts/${id}`, { name });
    }
  }
  if (isArchived) await rest("POST", `/contacts/${id}/unarchive`);
  if (intoId === undefined) return { id, version, isGone: false };
  await rest("POST", "/contacts/merge", { from: id, into: intoId });
  return { id, version, isGone: true };
}

const versionsOf = (listener: Listener, id: string): (number | null)[] =>
  listener
    .events()
    .filter((event: ToldChange) => event.contactId === id)
    .map(({ contact }) => (contact ? Number(contact["name"]) : null));

test(`a subscriber never gets an earlier state after a later one, and gets the last (LIVE_SEED=${SEED})`, async () => {
  const random = randomOf(SEED);
  const listeners = await Promise.all(
    [
      "contact { id name }",
      "contact { id name tags { id name } segments { id } }",
      "tag { name } contact { name }",
    ].map((selected) =>
      gateway.listen(`subscription { intercomContactChanged { kind contactId ${selected} } }`),
    ),
  );
  const target = await rest("POST", "/contacts", { role: "user", external_id: "target", name: "0" });
  const written = await Promise.all(
    Array.from({ length: CONTACTS }, (_, at) =>
      write(randomOf(random(2 ** 31)), at % 2 === 0 ? "user" : "lead", at % 4 === 1 ? target.id : undefined),
    ),
  );
  for (const listener of listeners)
    for (const { id, version, isGone } of written) {
      if (isGone) await listener.until(({ kind, contactId }) => kind === "MERGED" && contactId === id);
      else
        await expect
          .poll(
            () =>
              versionsOf(listener, id)
                .filter((it) => it !== null)
                .at(-1),
            { timeout: 10_000 },
          )
          .toBe(version);
      const seen = versionsOf(listener, id);
      const states = seen.filter((it) => it !== null);
      expect(states, `the states of ${id}: ${seen.join(" ")}`).toEqual([...states].sort((a, b) => a - b));
    }
  for (const { stream } of listeners) await stream.return();
}, 60_000);
