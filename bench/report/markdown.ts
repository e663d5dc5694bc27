import { median } from "../harness/statistics.js";
import { budgets } from "./budgets.js";
import { circumstancesOf, number, table } from "./cells.js";
import { liveText, webhooksText } from "./live-text.js";
import type { ComparedQuery, GrowthResult, ReplicasResult, Results, SoakResult } from "./results.js";

/** The whole report; the charts that it shows are made by `charts.ts`. */
export function toMarkdown(results: Results): string {
  const { queries, growth, start, soak, replicas, webhooks, live } = results;
  return `${[
    INTRODUCTION,
    section("Budgets", budgetTable(results)),
    queries &&
      section(
        "Against what people would use instead",
        `${circumstancesOf(queries)}

${METHOD}

${queries.withoutMesh ? `Mesh is left out: ${queries.withoutMesh}\n\n` : ""}Versions: ${Object.entries(
          queries.versions,
        )
          .map(([name, version]) => `\`${name}\` ${version}`)
          .join(", ")}.`,
      ),
    ...(queries?.queries ?? []).map(queryTable),
    growth && section("Growth", growthText(growth)),
    start &&
      section(
        "Start",
        table(
          ["Node", "ready, median of starts", "slowest", "idle RSS without emulator"],
          Object.entries(start).map(([node, { readyMs, idleRssMegabytes }]) => [
            node,
            `${median(readyMs)} ms`,
            `${Math.max(...readyMs)} ms`,
            `${Math.round(idleRssMegabytes)} MB`,
          ]),
        ),
      ),
    soak && section("Minutes of load", soakText(soak)),
    replicas && section("Two replicas", replicasText(replicas)),
    webhooks && section("Webhooks", webhooksText(webhooks)),
    live && section("Subscribers", liveText(live)),
  ]
    .filter(Boolean)
    .join("\n\n")}\n`;
}

const INTRODUCTION = `# Speed, measured

Written by \`npm run bench\`; figures are kept in \`results.json\`, and nothing here is typed by hand. Ratios within one run
are what holds elsewhere; absolute figures belong to the machine.`;

const METHOD = `Every contender is a process of its own with \`NODE_ENV=production\`, over one emulator in another process. All are asked
the same by autocannon, in turns, several rounds; the figures are medians over the rounds. An answer that does not carry
the same data as ours is not measured. **CPU** is the contender's process alone (\`process.cpuUsage\`, with its collector's
threads) for each request, and is the figure to trust: requests a second also fall with what emulator and load generator
take of the same cores. **Calls** are counted by the emulator. **RSS** is read after the load. Ours shares a GET that is under way
with whoever asks the same meanwhile: the questions are such that it never can here. Logs go to \`/dev/null\`.

- *ours*: \`intercom-graph start\` with its defaults and \`AUTH=none\`: limits, cost checks, logs, metrics and all.
- *fixed reply*: \`node:http\` with the same bytes each time. *byte proxy*: one Intercom call, its bytes piped through by
  undici; its answer is Intercom's, not ours, so it is a floor rather than a rival.
- *hand-written*: the same calls as ours over an undici \`Pool\`, JSON.parse, pick, JSON.stringify; no limits, retries or logs.
- *Apollo Server*: \`startStandaloneServer\` and \`intercom-client\`, both as their READMEs show; *plain* with one call for each
  field, *DataLoader* with contacts and tags in batches.
- *GraphQL Mesh*: composed from Intercom's own OpenAPI description after corrections (times, \`uri\` and \`email\` formats,
  paging arguments, search queries, links to tags and segments), served by Hive Gateway with its JIT, logging off.`;

function section(title: string, text: string): string {
  return `## ${title}\n\n${text}`;
}

function budgetTable(results: Results): string {
  return table(
    ["work", "budget", "measured", ""],
    budgets(results).map(({ work, budget, measured, verdict }) => [work, budget, measured, verdict]),
  );
}

function queryTable(query: ComparedQuery): string {
  const base = query.contenders.find(({ id }) => id === "ours-jit")?.cpuMicros ?? Number.NaN;
  const measured = query.contenders.map((of) => [
    of.name,
    number(of.perSecond),
    of.p50.toFixed(1),
    of.p99.toFixed(1),
    number(of.cpuMicros),
    `${(of.cpuMicros / base).toFixed(2)} ×`,
    String(Number(of.calls.toFixed(1))),
    number(of.rssMegabytes),
  ]);
  const absent = query.absent.map(({ name, reason }) => [name, "–", "–", "–", "–", "–", "–", `– ${reason}`]);
  const title = query.latencyMs ? `${query.title}, Intercom ${query.latencyMs} ms away` : query.title;
  return `### ${title}

${query.connections} connections.${query.latencyMs ? "" : ` ![CPU for each request](charts/${query.id}.svg)`}

${table(["", "a second", "p50 ms", "p99 ms", "CPU µs", "of ours", "calls", "RSS MB"], [...measured, ...absent])}`;
}

function growthText(growth: GrowthResult): string {
  const sizes = growth.queries[0]?.sizes.map(({ contacts }) => contacts) ?? [];
  const rows = growth.queries.map(({ title, sizes: of }) => [
    title,
    ...of.map(({ cpuMicros, calls }) => `${number(cpuMicros)} µs, ${Number(calls.toFixed(1))} calls`),
  ]);
  const { walk } = growth;
  return `${circumstancesOf(growth)} Three emulators and a gateway over each, asked in turns.

${table(["", ...sizes.map((contacts) => `${number(contacts)} contacts`)], rows)}${
  walk
    ? `

A walk over all ${number(walk.contacts)} contacts with their tags: ${number(walk.seen)} seen, each once, in ${walk.pages} pages
and ${walk.seconds.toFixed(0)} s.

![RSS over the walk](charts/walk.svg)`
    : ""
}`;
}

function soakText(soak: Readonly<Record<string, SoakResult>>): string {
  const rows = Object.values(soak).map((of) => [
    `${of.node}${of.quick ? " (quick)" : ""}`,
    `${of.minutes} min`,
    number(of.requests),
    String(of.errors),
    number(of.perSecond),
    of.p99.toFixed(0),
    `${of.loopDelayP99.median.toFixed(0)}, worst ${of.loopDelayP99.worst.toFixed(0)}`,
    `${number(of.idleRssMegabytes)} → ${number(of.peakRssMegabytes)}`,
    of.megabytesPerMinute.toFixed(2),
  ]);
  const charts = Object.keys(soak).map((node) => `![RSS over the load](charts/soak-node-${node}.svg)`);
  return `All reading questions in turn, 64 in flight, Intercom 30 ms away. The slope is by least squares after the first minute;
the event loop's delay is the 99th percentile of each second.

${table(["Node", "for", "requests", "errors", "a second", "p99 ms", "loop p99 ms", "RSS MB, idle → peak", "MB a minute"], rows)}

${charts.join("\n")}`;
}

function replicasText(replicas: ReplicasResult): string {
  const names = { machine: "on all cores", doubled: "one core for all → two cores for all" };
  const rows = replicas.rows.map(({ id, one, two }) => [
    names[id],
    number(one.perSecond),
    number(two.perSecond),
    `${(two.perSecond / one.perSecond).toFixed(2)} ×`,
    `${number(one.cpuMicros)} → ${number(two.cpuMicros)}`,
    ...[one, two].map(
      ({ busy }) => `${busy.replicas.toFixed(2)} + ${(busy.emulator + busy.load).toFixed(2)}`,
    ),
  ]);
  return `${circumstancesOf(replicas)} The page with tags, Intercom 30 ms away, 64 connections for each replica; Node's \`cluster\`
deals the connections out.

${table(["", "one, a second", "two, a second", "ratio", "CPU µs", "cores busy with one", "with two"], rows)}

Cores busy are those of the replicas + those of emulator and load generator. On all cores of a small machine the two
replicas have to share with emulator and load, so the ratio is bound by the cores and not by the replicas. The second line
doubles the hardware along with the replicas: everything on one core, then everything on two, as a second replica on a
machine of its own would be. CPU for each request says whether replicas get into each other's way.`;
}
