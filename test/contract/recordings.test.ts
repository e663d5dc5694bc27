import { describe, expect, inject, test } from "vitest";
import { type Answer, startIntercom } from "../emulator/intercom.js";
import { checks, NOT_CHECKED } from "./recorded-facts.js";
import { tours } from "./recorded-tours.js";
import type { Recording } from "./recording.js";
import { differences, left } from "./recording-waivers.js";
import { replays } from "./replays.js";

const recordings = named(inject("recordings"));

if (recordings.length === 0)
  test.skip("the recordings are left out: INTERCOM_RECORDINGS does not say where they are", () => {});
else
  describe("recorded answers of the real Intercom", () => {
    test.each(recordings.filter(({ name }) => !(name in left)))("$name", async (recording) => {
      const tour = tours[recording.name];
      if (tour) return tour(recording.response);
      const answer = await replay(recording);
      const { response, name } = recording;
      const unread = Object.keys(response).filter((fact) => !(fact in checks) && !NOT_CHECKED.has(fact));
      expect(unread, "facts that no check reads").toEqual([]);
      for (const [fact, check] of Object.entries(checks))
        if (fact in response) check(answer, response[fact], differences[name]?.paths ?? []);
      expectHeaders(answer, recording);
    });

    test("are waived, or differ, only where there is such a recording", () => {
      const known = recordings.map(({ name }) => name);
      const excused = [...Object.keys(left), ...Object.keys(differences)];
      expect(excused.filter((name) => !known.includes(name))).toEqual([]);
    });
  });

/** The second recording of a name is `name#2`. */
function named(all: readonly Recording[]): Recording[] {
  return all.map((recording, at) => {
    const before = all.slice(0, at).filter(({ name }) => name === recording.name).length;
    return before === 0 ? recording : { ...recording, name: `${recording.name}#${before + 1}` };
  });
}

async function replay({ name, request, response }: Recording): Promise<Answer> {
  const prepare = replays[name];
  if (!prepare) throw new Error(`No replay is written for "${name}", and it is not waived`);
  const intercom = await startIntercom();
  const prepared = await prepare(intercom);
  const ids = [...(prepared.ids ?? [])];
  const fill = (text: string) => text.replace(/\{[^}]*\}/g, () => ids.shift() ?? "");
  const path = prepared.path ?? fill(request.path);
  const query = new URLSearchParams({ ...request.query, ...prepared.query }).toString();
  const body = request.body === undefined ? undefined : fillTexts(request.body, fill);
  return intercom.call(prepared.method ?? request.method, query ? `${path}?${query}` : path, body, {
    "intercom-version": versionOf({ request, response }),
    ...prepared.headers,
  });
}

function versionOf({ request, response }: Pick<Recording, "request" | "response">): string {
  const asked = request.headers?.["Intercom-Version"] ?? "";
  return response.version ?? (/^\d/.test(asked) ? asked : "2.14");
}

/** Puts ids into the texts of a body, and nowhere else: braces also hold its objects together. */
function fillTexts(body: unknown, fill: (text: string) => string): unknown {
  return JSON.parse(JSON.stringify(body), (_key, value) => (typeof value === "string" ? fill(value) : value));
}

/** Those that every recorded answer with headers has; the recordings hold none, their report names them. */
function expectHeaders({ headers, status, text }: Answer, { request }: Recording): void {
  expect(headers.get("x-request-id")).toMatch(/^[0-9a-z]{20}$/);
  expect(headers.get("status")).toMatch(new RegExp(`^${status} `));
  for (const name of ["intercom-version", "x-intercom-version", "x-runtime", "x-request-queueing"])
    expect(headers.get(name), name).not.toBeNull();
  if (status === 200 && text !== "") expect(headers.get("etag")).toMatch(/^W\/"/);
  const isWrite =
    request.method !== "GET" && !request.path.includes("search") && request.path.startsWith("/");
  if (status === 200 && isWrite && !request.method.includes("|"))
    expect(headers.get("set-cookie")).toMatch(/^recent_write=/);
}
