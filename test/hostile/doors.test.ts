import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { noRedis, startTestRedis, type TestRedis } from "../testkit/redis.js";
import { type DoorRequest, doors, type Surroundings } from "./attacks/doors.js";
import { startIssuer } from "./issuer.js";
import { codesOf, STUCK_MS, titled } from "./target.js";

const LISTED = "query Listed { tags { id } }";

let emulator: TestEmulator;
let redis: TestRedis | null = null;
let folder: string;
let issuer: Awaited<ReturnType<typeof startIssuer>>;
let around: Surroundings;
beforeAll(async () => {
  emulator = await startTestEmulator({ contacts: 3 });
  if (!noRedis) redis = await startTestRedis();
  issuer = await startIssuer();
  folder = await mkdtemp(join(tmpdir(), "doors-"));
  const safelist = join(folder, "safelist.json");
  await writeFile(safelist, JSON.stringify({ listed: LISTED }));
  around = { redisUrl: redis?.url ?? "", safelist, issuer };
});
afterAll(async () => {
  await issuer[Symbol.asyncDispose]();
  await redis?.close();
  await emulator.close();
  await rm(folder, { recursive: true });
});

const rows = doors.filter(({ redisWithout }) => redisWithout === undefined || !noRedis);

test.each(titled(rows))(
  "%s",
  async (_, attack) => {
    const env = { NODE_ENV: "production", ...attack.env(around) };
    await using gateway = await startTestGateway({ emulator, env });
    const requests = await Promise.all(attack.requests(around));
    await using another = requests.some(({ to }) => to === "another")
      ? await startTestGateway({ emulator, env: { ...env, INTERCOM_ACCESS_TOKEN: "of-another-workspace" } })
      : null;
    const idle = await Promise.all(Array.from({ length: attack.idle ?? 0 }, () => open(gateway)));
    const texts: string[] = [];
    for (const request of requests)
      texts.push(await ask((request.to === "another" && another) || gateway, request));
    for (const socket of idle) socket.destroy();
    if (attack.isOneAnswer) expect(new Set(texts).size, texts.join("\n")).toBe(1);
    if (attack.redisWithout) expect(await redis?.dump()).not.toContain(attack.redisWithout);
  },
  STUCK_MS,
);

/** What it is answered, without what differs from answer to answer. */
async function ask(gateway: TestGateway, { health, headers, body, is }: DoorRequest): Promise<string> {
  const response =
    health === undefined
      ? await gateway.request({
          method: "POST",
          headers: { "content-type": "application/json", ...headers },
          body: JSON.stringify(body),
        })
      : await fetch(`${gateway.healthUrl}/${health}`);
  const text = await response.text();
  const [status, code] = is;
  expect(response.status, text).toBe(status);
  if (code !== undefined) expect(codesOf(text)).toEqual([code]);
  return JSON.stringify({ ...JSON.parse(text), extensions: undefined });
}

async function open({ url }: TestGateway) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  await once(socket, "connect");
  return socket;
}
