/** How a built gateway fares in a heap of 384 MB while crowds come, in turn and together. `npm run bench:hostile`. */
import { CROWDS, startCrowdedServer } from "../test/hostile/crowded-server.js";

const COLUMNS = ["p99 ms", "in CPU", "RSS MB", "others", "longest"];

await using server = await startCrowdedServer();
process.stdout.write(
  `${"health, memory, and another caller".padEnd(58)}${COLUMNS.map((it) => it.padStart(9)).join("")}\n`,
);
for (const [name, crowd] of CROWDS) {
  const { healthMs, healthCpuMs, peakRssMb, others, othersMs, statuses } = await server.receive(crowd);
  const columns = [healthMs, healthCpuMs, peakRssMb, others.filter((it) => it === 200).length, othersMs];
  const figures = columns.map((it) => it.toFixed(0).padStart(9)).join("");
  const answered = [200, 503, 0].map((status) => statuses.filter((it) => it === status).length).join("/");
  process.stdout.write(`${name.padEnd(58)}${figures}  ${statuses.length === 0 ? "" : answered}\n`);
}
