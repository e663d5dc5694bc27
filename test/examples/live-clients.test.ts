import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { freePort } from "../testkit/redis.js";

const BUILD = fileURLToPath(new URL("../../examples/clients/build/", import.meta.url));
const isLeftOut = !existsSync(`${BUILD}apollo-live.js`) && process.env["CI"] === undefined;
const reason = isLeftOut
  ? " (left out: `npm ci --prefix examples/clients && npm run build --prefix examples/clients` makes them)"
  : "";

interface Shown {
  readonly id: string;
  readonly name?: string | null;
}

let emulator: TestEmulator;
let gateway: TestGateway;
let env: Readonly<Record<string, string>>;
const children: ChildProcess[] = [];
beforeEach(async () => {
  emulator = await startTestEmulator({ contacts: 60, rateLimit: 200, searchLagMs: 0 });
  env = { PORT: String(await freePort()) };
  gateway = await startTestGateway({ emulator, env });
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill();
  await gateway.close();
  await emulator.close();
});

/** Runs a program until the test is over; resolves when it shows its five contacts. */
async function open(program: string) {
  const argv = ["--conditions=development", `${BUILD}${program}.js`, gateway.url]; // Apollo Client warns in a development build only
  const child = spawn(process.execPath, argv, { env: {}, stdio: ["ignore", "pipe", "pipe"] });
  children.push(child);
  let shown: readonly Shown[] = [];
  let warnings = "";
  child.stderr.on("data", (text) => {
    warnings += text;
  });
  createInterface(child.stdout).on("line", (line) => {
    const { list } = JSON.parse(line) as { list?: Shown[] };
    if (list) shown = list;
  });
  await expect.poll(() => shown, { timeout: 10_000 }).toHaveLength(5);
  return {
    first: shown as readonly [Shown, Shown, Shown, Shown, Shown],
    warnings: () => warnings,
    shows: (ids: readonly Shown[]) =>
      expect.poll(() => shown.map(({ id }) => id), { timeout: 10_000 }).toEqual(ids.map(({ id }) => id)),
    showsName: ({ id }: Shown, name: string) =>
      expect.poll(() => shown.find((it) => it.id === id)?.name, { timeout: 25_000 }).toBe(name),
  };
}

const send = (mutation: string) =>
  gateway.executeOk(untyped(`mutation { ${mutation} { userErrors { message } } }`));

/** A change that no webhook tells. */
async function renameUnheard({ id }: Shown, name: string): Promise<void> {
  const response = await fetch(`${emulator.url}/contacts/${id}`, {
    method: "PUT",
    headers: { authorization: `Bearer ${emulator.token}`, "content-type": "application/json" },
    body: JSON.stringify({ name }),
  });
  expect(response.status).toBe(200);
}

describe.skipIf(isLeftOut).each(["apollo-live", "fetch-live"])(
  `%s keeps a list live${reason}:`,
  (program) => {
    test("a mutation's change is shown, and who is archived, deleted or merged goes, without another search", async () => {
      const { first, shows, showsName, warnings } = await open(program);
      const [user, archived, lead, into, deleted] = first;
      const { byRoute } = await emulator.costOf(async () => {
        await send(`updateContact(id: "${user.id}", input: { name: "Changed" })`);
        await showsName(user, "Changed");
        await send(`archiveContact(id: "${archived.id}")`);
        await shows([user, lead, into, deleted]);
        await send(`deleteContact(id: "${deleted.id}")`);
        await shows([user, lead, into]);
        await send(`mergeContacts(fromId: "${lead.id}", intoId: "${into.id}")`);
        await shows([user, into]);
      });
      expect(Object.keys(byRoute).filter((route) => route.includes("search"))).toEqual([]);
      expect(warnings()).toBe("");
    });

    test("after RESYNC the query is run again", async () => {
      await gateway.close();
      gateway = await startTestGateway({ emulator, env: { ...env, LIVE_SHARE: "1" } }); // two reads for events
      const { first, showsName, warnings } = await open(program);
      const [user] = first;
      const { contacts } = (await gateway.executeOk(
        untyped("{ contacts(first: 15, sort: { field: CREATED_AT, direction: DESC }) { nodes { id } } }"),
      )) as { contacts: { nodes: readonly Shown[] } };
      const ids = contacts.nodes.map(({ id }) => id);
      expect(ids).not.toContain(user.id);
      await renameUnheard(user, "Missed");
      await send(`tagContacts(contactIds: ${JSON.stringify(ids)}, tagName: "many", createMissing: true)`);
      await showsName(user, "Missed");
      expect(warnings()).toBe("");
    });

    test("when the server has left, it subscribes at the next one and reads what it missed", async () => {
      const { first, showsName, warnings } = await open(program);
      const [user, other] = first;
      await gateway.close();
      await renameUnheard(user, "Missed");
      gateway = await startTestGateway({ emulator, env });
      await showsName(user, "Missed");
      await send(`updateContact(id: "${other.id}", input: { name: "Heard" })`);
      await showsName(other, "Heard");
      expect(warnings()).toBe("");
    });
  },
);
