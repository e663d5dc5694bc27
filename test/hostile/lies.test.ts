import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { untyped } from "../testkit/execute.js";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import { type LyingAttack, lies, QUESTIONS, SOMEBODY } from "./attacks/lies.js";
import { type LyingIntercom, startLyingIntercom } from "./lying-intercom.js";
import { CANARY, STUCK_MS, titled } from "./target.js";

/** Codes of which a client reads that Intercom is to blame. */
const BLAMES_INTERCOM = [
  "INTERCOM_BAD_RESPONSE",
  "INTERCOM_UNAVAILABLE",
  "INTERCOM_UNAUTHORIZED",
  "INTERCOM_TIMEOUT",
];

const DAY_MS = 86_400_000;

let emulator: TestEmulator;
let intercom: LyingIntercom;
let somebody: string;
beforeAll(async () => {
  emulator = await startTestEmulator({ contacts: 400 });
  intercom = await startLyingIntercom(emulator.url);
  await using gateway = await startTestGateway({ emulator });
  const { contacts } = await gateway.executeOk(
    graphql(`query FirstContact { contacts(first: 1) { nodes { id } } }`),
  );
  somebody = contacts?.nodes[0]?.id ?? "";
});
afterAll(async () => {
  await intercom[Symbol.asyncDispose]();
  await emulator.close();
});

/** In this process, vitest itself would fail the run: here it is the attack that fails. */
const unhandled = vi.fn();
process.on("unhandledRejection", unhandled);
afterEach(() => {
  expect(unhandled).not.toHaveBeenCalled();
  unhandled.mockClear();
});
afterAll(() => void process.off("unhandledRejection", unhandled));

// What Intercom says is remembered, so each attack meets a gateway that has heard nothing yet.
test.each(titled(lies))(
  "%s",
  async (_, { lie, ask, codes, times = 1, healsWithinMs }: LyingAttack) => {
    await using gateway = await startTestGateway({
      emulator,
      env: { INTERCOM_BASE_URL: intercom.url, OPERATION_TIMEOUT_MS: "5000" },
    });
    const question = untyped(QUESTIONS[ask].replace(SOMEBODY, somebody));
    intercom.tell(lie);
    for (let time = 0; time < times; time += 1) {
      const answer = await gateway.execute(question);
      const said = JSON.stringify(answer.errors ?? []);
      expect(answer.status, said).toBe(200);
      expect(said.toLowerCase()).not.toContain(CANARY);
      for (const { extensions } of answer.errors ?? [])
        expect(codes ?? BLAMES_INTERCOM, said).toContain(extensions.code);
    }
    intercom.tell(null);
    if (healsWithinMs === undefined) return;
    const errors = async () => (await gateway.execute(question)).errors;
    if (healsWithinMs === 0) expect(await errors()).toBeUndefined();
    else await expect.poll(errors, { timeout: healsWithinMs, interval: 50 }).toBeUndefined();
    const { intercomRateLimit } = await gateway.executeOk<RateLimit>(untyped(QUESTIONS.rateLimit));
    const resetAt = new Date(intercomRateLimit?.resetAt ?? 0).getTime();
    expect(resetAt, "when the rate limit is said to end").toBeLessThan(Date.now() + DAY_MS);
  },
  STUCK_MS,
);

interface RateLimit {
  readonly intercomRateLimit: { readonly resetAt: string } | null;
}
