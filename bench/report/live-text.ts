import { circumstancesOf, number, table } from "./cells.js";
import type { LiveMeasured, LiveResult, WebhooksResult } from "./results.js";

export function webhooksText(webhooks: WebhooksResult): string {
  const { floor, ours, perSecond, rounds } = webhooks;
  const row = (name: string, { p50, p99, errors }: WebhooksResult["ours"]) => [
    name,
    p50.toFixed(2),
    p99.toFixed(2),
    `${(p99 / floor.p99).toFixed(1)} ×`,
    String(errors),
  ];
  return `${circumstancesOf(webhooks)} ${perSecond} notifications a second, each another one, at an even pace; medians over ${rounds} rounds
in turns. The floor is a \`node:http\` server that reads the same bytes and checks nothing.

${table(["", "p50 ms", "p99 ms", "p99 of the floor", "errors"], [row("ours", ours), row("floor", floor)])}`;
}

const SCENES: Readonly<Record<LiveMeasured["id"], string>> = {
  "by-id": "20 ids each, each change concerns 10",
  "by-id-stalled": "the same, and 50 more that read nothing",
  everything: "everything",
};

export function liveText(live: LiveResult): string {
  const { rows, subscribers, seconds } = live;
  const cells = rows.map(({ id, perSecond, ours, floor }) => [
    SCENES[id],
    String(perSecond),
    `${number(ours.events)} of ${number(floor.events)}`,
    `${ours.calls} of ${ours.changes}`,
    `${ours.loopP99.toFixed(1)}, ${floor.loopP99.toFixed(1)}`,
    `${ours.megabytesPerMinute.toFixed(0)}, ${floor.megabytesPerMinute.toFixed(0)}`,
  ]);
  const head = [
    "subscribed to",
    "changes a second",
    "events, of the floor's",
    "calls, of changes",
    "loop p99 ms, ours and floor",
    "MB a minute, ours and floor",
  ];
  return `${circumstancesOf(live)} ${number(subscribers)} streams of server-sent events, ${seconds} seconds. Changes come as signed webhooks. Ours reads each
changed contact once for all of its subscribers. The floor is graphql-js' own \`subscribe\` for each reader over one emitter,
with a filter by id: it reads no contact, checks no signature and has no limits.

${table(head, cells)}

![Event loop](charts/live.svg)`;
}
