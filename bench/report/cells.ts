import type { Circumstances } from "./results.js";

export function circumstancesOf({ on, node, cpu, cores, quick }: Circumstances): string {
  const note = quick ? " A quick run: not to be quoted." : "";
  return `${on}, Node ${node}, ${cores} × ${cpu}.${note}`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

export function number(value: number): string {
  return Math.round(value).toLocaleString("en");
}
