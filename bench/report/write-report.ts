import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { barChart, lineChart } from "./chart.js";
import { toMarkdown } from "./markdown.js";
import type { Results } from "./results.js";

/** Writes RESULTS.md and its charts into a folder. */
export async function writeReport(folder: string, results: Results): Promise<void> {
  await mkdir(join(folder, "charts"), { recursive: true });
  await writeFile(join(folder, "RESULTS.md"), toMarkdown(results));
  for (const [name, svg] of Object.entries(charts(results)))
    await writeFile(join(folder, "charts", `${name}.svg`), svg);
}

function charts({ queries, growth, soak, live }: Results): Record<string, string> {
  const drawn: Record<string, string> = {};
  for (const { id, title, latencyMs, contenders } of queries?.queries ?? []) {
    if (latencyMs) continue;
    const bars = contenders.map((of) => ({
      label: of.name,
      value: of.cpuMicros,
      isOurs: of.id.startsWith("ours"),
    }));
    drawn[id] = barChart(`${title}: CPU for each request`, "µs", bars);
  }
  if (growth?.walk)
    drawn["walk"] = lineChart("Memory over the walk", { x: "contacts seen", y: "RSS, MB" }, growth.walk.rss);
  for (const [node, { rss, minutes }] of Object.entries(soak ?? {})) {
    const title = `Memory over ${minutes} minutes at 64 in flight, Node ${node}`;
    drawn[`soak-node-${node}`] = lineChart(title, { x: "seconds", y: "RSS, MB" }, rss);
  }
  if (live) {
    const bars = live.rows.flatMap(({ id, ours, floor }) => [
      { label: `${id}, ours`, value: ours.loopP99 * 1000, isOurs: true },
      { label: `${id}, floor`, value: floor.loopP99 * 1000, isOurs: false },
    ]);
    drawn["live"] = barChart("2,000 subscribers: delay of the event loop, p99", "µs", bars);
  }
  return drawn;
}
