import { readFile } from "node:fs/promises";
import { describe, expect, inject, test } from "vitest";
import { startIntercom } from "./intercom.js";

const RESOURCES = [
  "Contacts",
  "Tags",
  "Segments",
  "Companies",
  "Notes",
  "Subscription Types",
  "Data Attributes",
  "Conversations",
  "Teams",
  "Tickets",
  "Ticket Types",
  "Ticket Type Attributes",
  "Ticket States",
  "Data Events",
];

const { emulator, call } = await startIntercom();
const rows = await readTable();
const routesThat = (isWanted: (row: (typeof rows)[number]) => boolean) =>
  rows.filter(isWanted).map(({ route }) => route);

/** The rows of the table in the documents. */
async function readTable() {
  const text = await readFile("docs/emulator-coverage.md", "utf8");
  return text
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => {
      const [, route = "", state = "", since = "", proof = "", note = ""] = line
        .split("|")
        .map((cell) => cell.trim());
      return { route: route.replaceAll("`", ""), state, since, proof, note };
    });
}

describe("the table of what is covered", () => {
  test("names every route of the emulator as supported or partial, and each route once", () => {
    const present = routesThat(({ state }) => state === "supported" || state === "partial");
    expect(present.toSorted(), "Each route is a row of docs/emulator-coverage.md.").toEqual(
      emulator.routes.toSorted(),
    );
    expect(new Set(routesThat(() => true)).size).toBe(rows.length);
  });

  test("says what is missing of what is partial or absent", () => {
    expect(routesThat(({ state, note }) => state !== "supported" && note === "")).toEqual([]);
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(["supported", "partial", "absent"]));
  });

  test("proves what is there by a test that exists", async () => {
    for (const { route, state, proof } of rows) {
      if (state === "absent") continue;
      const [, file = "", title = ""] = /^`([a-z0-9-]+\.test\.ts)`: (.+)$/.exec(proof) ?? [];
      const source = await readFile(`test/emulator/${file}`, "utf8").catch(() => "");
      expect(source, `${route} is proven by ${proof}`).toContain(`"${title}"`);
    }
  });

  test("says since when: earlier versions do not have the route", async () => {
    for (const { route, since } of rows.filter(
      (row) => /^2\./.test(row.since) && row.since > "2.14" && row.state !== "absent",
    )) {
      const [method = "", path = ""] = route.split(" ");
      const before = `2.${Number(since.slice(2)) - 1}`;
      const body = method === "GET" ? undefined : {};
      const answer = await call(method, path, body, { "intercom-version": before });
      expect(answer.body.errors[0].code, route).toBe("intercom_version_invalid");
    }
  });
});

describe.each(inject("descriptions").map((it) => [it.info.version, it] as const))(
  "Intercom's description %s",
  (version, { paths }) => {
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        route: `${method.toUpperCase()} ${path}`,
        tags: operation.tags ?? [],
      })),
    );

    test("has no route of these resources that the table leaves out", () => {
      const wanted = described.filter(({ tags }) => tags.some((tag) => RESOURCES.includes(tag)));
      expect(wanted.length).toBeGreaterThan(40);
      const named = new Set(routesThat(() => true));
      expect(wanted.map(({ route }) => route).filter((route) => !named.has(route))).toEqual([]);
    });

    test("has the routes that the table says it has, and no others", () => {
      const known = new Set(described.map(({ route }) => route));
      const expected = routesThat(({ since }) => since <= version);
      expect(routesThat(({ route }) => known.has(route))).toEqual(expected);
    });
  },
);
