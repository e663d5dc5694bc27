import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createEmulator } from "../../src/emulator/emulator.js";
import { untyped } from "../testkit/execute.js";
import { startTestGateway } from "../testkit/gateway.js";
import { clocks } from "./attacks/clocks.js";
import { STUCK_MS, titled } from "./target.js";

/** More searches than the gateway sends in one twenty-fourth of a window; all rounds together fit into one. */
const ROUND = 50;
/** A query is refused when it has waited so long: no less than the window, and less than any step of the clock. */
const DEADLINE_MS = 15_000;

/** Intercom's own clock is right, whatever the gateway's says. */
const rightNow = () => performance.timeOrigin + performance.now();

/** How far the clock of this process is off. */
let offset = 0;
// Before a gateway starts: it may keep the function that was there then.
beforeEach(() => {
  offset = 0;
  vi.spyOn(Date, "now").mockImplementation(() => rightNow() + offset);
});
afterEach(() => vi.restoreAllMocks());

test.each(titled(clocks))(
  "%s",
  async (_, { steps }) => {
    const emulator = await createEmulator({ contacts: 20, rateLimit: 600, now: rightNow });
    await using gateway = await startTestGateway({
      env: {
        INTERCOM_BASE_URL: emulator.url,
        INTERCOM_ACCESS_TOKEN: emulator.credentials.token,
        OPERATION_TIMEOUT_MS: String(DEADLINE_MS),
      },
    });
    const round = async () => {
      const answers = await Promise.all(
        Array.from({ length: ROUND }, (_, i) =>
          gateway.execute(
            untyped(`{ contacts(filter: { name: { eq: "${Math.random()} ${i}" } }) { totalCount } }`),
          ),
        ),
      );
      expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    };

    await round();
    for (const step of steps) {
      offset += step;
      await round();
    }
    await gateway.close();
    await emulator.close();
  },
  STUCK_MS,
);
