import { expect, test } from "vitest";
import { agents } from "./attacks/agents.js";
import { clocks } from "./attacks/clocks.js";
import { configurations } from "./attacks/configurations.js";
import { doors } from "./attacks/doors.js";
import { idempotency } from "./attacks/idempotency.js";
import { lies } from "./attacks/lies.js";
import { outputs } from "./attacks/outputs.js";
import { queries } from "./attacks/queries.js";
import { requests } from "./attacks/requests.js";
import { shares } from "./attacks/shares.js";
import { sockets } from "./attacks/sockets.js";
import { streams } from "./attacks/streams.js";
import { vanishing } from "./attacks/vanishing.js";

const rows = [
  agents,
  clocks,
  configurations,
  doors,
  idempotency,
  lies,
  outputs,
  queries,
  requests,
  shares,
  sockets,
  streams,
  vanishing,
].flat();

/** Attacks that worked once: B broke something, W showed a weakness. */
const ENTRIES = [numbered("B", 15), numbered("W", 18)].flat();

test("every attack that worked once is in the catalogue", () => {
  const tried = new Set<string>(rows.map(({ entry }) => entry));
  expect(ENTRIES.filter((entry) => !tried.has(entry))).toEqual([]);
});

test("no two attacks of one kind have the same name", () => {
  const names = rows.map(({ entry, holds }) => `${entry} ${holds}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

function numbered(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
}
