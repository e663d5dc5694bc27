import { measure } from "./compare.js";
import { ours } from "./contenders.js";
import { askOnce, load } from "./harness/load.js";
import { type ServerProcess, startServer } from "./harness/server-process.js";
import { median } from "./harness/statistics.js";
import { startWorkspace, type Workspace } from "./harness/workspace.js";
import { benchQueries } from "./queries.js";
import { circumstances } from "./report/circumstances.js";
import type { GrowthResult } from "./report/results.js";

const SIZES = [1_000, 10_000, 100_000];
const QUICK_SIZES = [1_000, 10_000];
const QUERIES = ["page-tags", "search", "entities"];
const CONNECTIONS = 16;
const ROUNDS = 7;
const REQUESTS = 400;
const QUICK_REQUESTS = 100;

interface Size {
  readonly contacts: number;
  readonly workspace: Workspace;
  readonly gateway: ServerProcess;
}

/** The same questions of small and of large workspaces, in turns; then a walk over everybody in the largest. */
export async function measureGrowth(isQuick: boolean, tick: (done: string) => void): Promise<GrowthResult> {
  const sizes: Size[] = [];
  try {
    for (const contacts of isQuick ? QUICK_SIZES : SIZES) {
      const workspace = await startWorkspace({ contacts });
      sizes.push({ contacts, workspace, gateway: await startServer(ours(workspace.url)) });
      tick(`a workspace of ${contacts.toLocaleString("en")} contacts and its gateway`);
    }
    const queries = [];
    for (const id of QUERIES) {
      queries.push(await growthOf(id, sizes, isQuick));
      tick(`${id} in each`);
    }
    const largest = sizes.at(-1);
    return {
      ...circumstances(isQuick),
      queries,
      ...(largest && { walk: await walk(largest, tick) }),
    };
  } finally {
    await Promise.all(sizes.flatMap(({ gateway, workspace }) => [gateway.stop(), workspace.stop()]));
  }
}

async function growthOf(id: string, sizes: readonly Size[], isQuick: boolean) {
  const count = isQuick ? QUICK_REQUESTS : REQUESTS;
  const asked = sizes.map((size) => {
    const query = benchQueries(size.workspace.sample).find((candidate) => candidate.id === id);
    return {
      ...size,
      title: query?.title ?? id,
      steps: query?.asked.graph ?? [],
      cpu: [] as number[],
      calls: 0,
    };
  });
  for (const { gateway, steps } of asked) await load(gateway.url, steps, { connections: CONNECTIONS, count });
  for (let round = 0; round < (isQuick ? 2 : ROUNDS); round += 1) {
    for (let turn = 0; turn < asked.length; turn += 1) {
      const size = asked[(round + turn) % asked.length];
      if (!size) continue;
      const { gateway, steps, workspace } = size;
      const measured = await measure(gateway, steps, workspace, { connections: CONNECTIONS, count });
      size.cpu.push(measured.cpuMicros);
      size.calls = measured.calls;
    }
  }
  return {
    id,
    title: asked[0]?.title ?? id,
    sizes: asked.map(({ contacts, cpu, calls }) => ({ contacts, cpuMicros: median(cpu), calls })),
  };
}

const WALK = `query ($after: String) {
  contacts(first: 150, after: $after) { totalCount nodes { id email tags { name } } pageInfo { hasNextPage endCursor } }
}`;
const PAGES_PER_SAMPLE = 10;

interface WalkPage {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All contacts by cursor, one page after the other, with the memory that the gateway holds meanwhile. */
async function walk({ gateway }: Size, tick: (done: string) => void) {
  const seen = new Set<string>();
  const rss: [number, number][] = [];
  const started = performance.now();
  let [contacts, pages] = [0, 0];
  for (let after: string | null | undefined; after !== null; ) {
    const body = JSON.stringify({ query: WALK, variables: { after } });
    const { text } = await askOnce(gateway.url, [{ method: "POST", path: "/graphql", body }]);
    const { data } = JSON.parse(text) as { data: { contacts: WalkPage | null } };
    if (!data.contacts) throw new Error(`The walk ended at ${seen.size}: ${text.slice(0, 300)}`);
    contacts = data.contacts.totalCount;
    for (const { id } of data.contacts.nodes) seen.add(id);
    if (pages % PAGES_PER_SAMPLE === 0) rss.push([seen.size, (await gateway.usage()).rssBytes / 2 ** 20]);
    pages += 1;
    const { hasNextPage, endCursor } = data.contacts.pageInfo;
    after = hasNextPage ? endCursor : null;
  }
  tick(`walked over ${seen.size} of ${contacts} contacts in ${pages} pages`);
  return { contacts, seen: seen.size, pages, seconds: (performance.now() - started) / 1000, rss };
}
