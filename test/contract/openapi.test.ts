import { describe, expect, inject, test } from "vitest";
import type { EmulatorAnswer } from "../../src/emulator/emulator.js";
import { startIntercom } from "../emulator/intercom.js";
import { allEndpoints } from "../testkit/endpoints.js";
import type { Description } from "./description.js";
import { createJudge } from "./judge.js";
import { askEverything, inVersion } from "./tour.js";
import { mend, waiversOf } from "./waivers.js";

const descriptions = inject("descriptions");

if (descriptions.length === 0)
  test.skip("the contract is left out: INTERCOM_OPENAPI does not say where Intercom's description is", () => {});

for (const description of descriptions)
  describe(`Intercom's description ${description.info.version}`, async () => {
    const { version } = description.info;
    const waivers = waiversOf(description);
    const answers = await collectAnswers(version);
    const judge = createJudge(mend(description));

    test("allows every answer of the emulator", () => {
      expect(answers.flatMap(judge)).toEqual([]);
    });

    test("is asked of every endpoint that the emulator offers", async () => {
      const answered = answers
        .filter(({ status }) => status === 200 || status === 202)
        .map(({ route }) => route);
      expect((await findOffered(description)).filter((route) => !answered.includes(route))).toEqual([]);
    });

    test("has every call that the gateway may make", () => {
      const strangers = allEndpoints.filter(
        ({ method, path }) => !description.paths[path]?.[method.toLowerCase()],
      );
      expect(strangers).toEqual([]);
    });

    for (const waiver of waivers)
      test(`has the fault that is waived at ${waiver.pointer}`, () => {
        const others = waivers.filter((other) => other !== waiver);
        const strict = createJudge(mend(description, others));
        expect(answers.flatMap(strict), "the waiver is not needed: take it out").not.toEqual([]);
      });

    describe("finds fault with", () => {
      const found = answers.find(
        ({ route, status }) => route === "GET /contacts/{contact_id}" && status === 200,
      );
      const contact = found as EmulatorAnswer & { body: object };

      test.each([
        ["a contact whose id is a number", { body: { ...contact.body, id: 7 } }],
        ["a contact whose dates are text", { body: { ...contact.body, created_at: "2026-10-01" } }],
        ["a contact that is a list", { body: [] }],
        ["a route that Intercom does not have", { route: "GET /people" }],
        ["a status that the route does not have", { status: 201 }],
      ])("%s", (_title, change) => {
        expect(judge(contact)).toEqual([]);
        expect(judge({ ...contact, ...change })).not.toEqual([]);
      });

      test("nothing that was spoiled on purpose", () => {
        expect(judge({ ...contact, body: "half an answ", faulted: true })).toEqual([]);
      });
    });
  });

async function collectAnswers(version: string): Promise<EmulatorAnswer[]> {
  const answers: EmulatorAnswer[] = [];
  const onAnswer = (answer: EmulatorAnswer) => answers.push(answer);
  await askEverything(inVersion(version, await startIntercom({ contacts: 20, onAnswer })), version);
  const exhausted = await startIntercom({ contacts: 0, rateLimit: 0, onAnswer });
  await inVersion(version, exhausted).call("GET", "/contacts");
  return answers;
}

/** The described routes that the emulator has, whatever it answers when they are called with nothing. */
async function findOffered({ paths }: Description): Promise<string[]> {
  const offered: string[] = [];
  const { call } = await startIntercom({ contacts: 0, onAnswer: ({ route }) => offered.push(route) });
  for (const [path, methods] of Object.entries(paths))
    for (const method of Object.keys(methods)) await call(method.toUpperCase(), path);
  return offered.filter((route) => !route.endsWith("(unknown)"));
}
