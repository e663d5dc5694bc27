import { setTimeout as sleep } from "node:timers/promises";
import { ours } from "./contenders.js";
import { type ServerProcess, startServer } from "./harness/server-process.js";
import { median, slope } from "./harness/statistics.js";
import { type Subscription, subscribe } from "./harness/subscribers.js";
import { CLIENT_SECRET, deliver } from "./harness/webhooks.js";
import { startWorkspace, type Workspace } from "./harness/workspace.js";
import { circumstances } from "./report/circumstances.js";
import type { LiveMeasured, LiveResult } from "./report/results.js";

const SUBSCRIBERS = 2_000;
const IDS_EACH = 20;
const CONCERNED = 10;
const STALLED = 50;
/** Every contact has so many subscribers that want it. */
const CONTACTS = (SUBSCRIBERS * IDS_EACH) / CONCERNED;
const QUERY = `subscription Bench($ids: [ID!]) {
  intercomContactChanged(ids: $ids) { kind contactId contact { name email } }
}`;

interface Scene {
  readonly id: LiveMeasured["id"];
  readonly perSecond: number;
  readonly isEverything: boolean;
  readonly stalled: number;
}

const SCENES: readonly Scene[] = [
  { id: "by-id", perSecond: 100, isEverything: false, stalled: 0 },
  { id: "by-id-stalled", perSecond: 100, isEverything: false, stalled: STALLED },
  { id: "everything", perSecond: 1, isEverything: true, stalled: 0 },
];

/** 2,000 subscribers, ours beside graphql-js' own `subscribe` over an emitter, which reads no contact. */
export async function measureLive(isQuick: boolean, tick: (done: string) => void): Promise<LiveResult> {
  const seconds = isQuick ? 3 : 10;
  const workspace = await startWorkspace({ contacts: CONTACTS });
  const ids = await allIds(workspace);
  const rows: LiveMeasured[] = [];
  try {
    for (const scene of SCENES) {
      const floor = await measure(
        { script: "bench/dist/contenders/plain-subscribe.js" },
        scene,
        ids,
        seconds,
      );
      const { env, ...setting } = ours(workspace.url);
      const limits = { MAX_STREAMS: "2100", MAX_STREAMS_PER_CALLER: "2100", MAX_CONNECTIONS: "4000" };
      const server = { ...setting, env: { ...env, ...limits, INTERCOM_CLIENT_SECRET: CLIENT_SECRET } };
      const measured = await measure(server, scene, ids, seconds, workspace);
      rows.push({ id: scene.id, perSecond: scene.perSecond, ours: measured, floor });
      tick(
        `${scene.id}: ${measured.events} events, ${measured.calls} calls, loop p99 ${measured.loopP99.toFixed(0)} ms`,
      );
    }
    return { ...circumstances(isQuick), subscribers: SUBSCRIBERS, seconds, rows };
  } finally {
    await workspace.stop();
  }
}

async function measure(
  setting: Parameters<typeof startServer>[0],
  { perSecond, isEverything, stalled }: Scene,
  ids: readonly string[],
  seconds: number,
  workspace?: Workspace,
): Promise<LiveMeasured["ours"]> {
  const server = await startServer(setting);
  const subscriptions = (count: number): Subscription[] =>
    Array.from({ length: count }, (_, at) => ({
      query: QUERY,
      variables: isEverything
        ? {}
        : { ids: Array.from({ length: IDS_EACH }, (_, i) => idAt(at * IDS_EACH + i, ids)) },
    }));
  const readers = await subscribe(server.url, subscriptions(SUBSCRIBERS));
  const still = await subscribe(server.url, subscriptions(stalled), { isStalled: true });
  try {
    await run(server, { perSecond, seconds: 2, from: 0, ids });
    await sleep(500);
    readers.takeCount();
    await server.usage();
    await workspace?.forgetCalls();
    const { loopP99, rss } = await run(server, { perSecond, seconds, from: 2 * perSecond, ids });
    await sleep(1_000);
    return {
      events: readers.takeCount(),
      changes: perSecond * seconds,
      calls: (await workspace?.calls()) ?? 0,
      loopP99,
      megabytesPerMinute: slope(rss) * 60,
      rss,
    };
  } finally {
    readers.close();
    still.close();
    await server.stop();
  }
}

/** Another contact with each change, so that none is held back as a repetition. */
async function run(
  server: ServerProcess,
  {
    perSecond,
    seconds,
    from,
    ids,
  }: { perSecond: number; seconds: number; from: number; ids: readonly string[] },
) {
  const rss: [number, number][] = [];
  const delays: number[] = [];
  const started = performance.now();
  const done = deliver(server.url, {
    perSecond,
    count: perSecond * seconds,
    idOf: (index) => idAt(from + index, ids),
  });
  for (let second = 0; second < seconds; second += 1) {
    await sleep(1_000);
    const { rssBytes, loopDelayMs } = await server.usage();
    rss.push([(performance.now() - started) / 1000, rssBytes / 2 ** 20]);
    delays.push(loopDelayMs);
  }
  await done;
  return { rss, loopP99: median(delays) };
}

const idAt = (index: number, ids: readonly string[]) => ids[index % ids.length] ?? "";

async function allIds({ url }: Workspace): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | undefined; ; ) {
    const response = await fetch(`${url}/contacts?per_page=150${after ? `&starting_after=${after}` : ""}`, {
      headers: { authorization: "Bearer bench" },
    });
    const { data, pages } = (await response.json()) as Page;
    ids.push(...data.map(({ id }) => id));
    after = pages.next?.starting_after;
    if (!after) return ids;
  }
}

interface Page {
  readonly data: readonly { readonly id: string }[];
  readonly pages: { readonly next?: { readonly starting_after: string } };
}
