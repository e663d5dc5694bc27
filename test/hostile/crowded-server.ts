import { setTimeout as pause } from "node:timers/promises";
import { apiKeys, asCaller } from "../testkit/api-keys.js";
import { startTestEmulator } from "../testkit/emulator.js";
import { BUILT, startGatewayProcess } from "../testkit/gateway-process.js";
import {
  ask,
  type Crowd,
  drippingBodies,
  drippingReaders,
  type Host,
  LARGEST,
  sixteenOf,
  together,
} from "./crowds.js";
import { type Vitals, watchVitals } from "./vitals.js";

/** What of a crowd's visit is told. */
export interface Report extends Vitals {
  /** Of the crowd, by status. */
  readonly statuses: readonly number[];
  /** Of a caller who asks for little, one after the other, as long as the crowd is there. */
  readonly others: readonly number[];
  /** The longest that this caller waited, in milliseconds. */
  readonly othersMs: number;
}

const HEAP_MB = 384;
const SMALL = "{ contacts(first: 5) { nodes { id name tags { name } } } }";
const CALLERS = { crowd: ["contacts:read", "pii"], other: ["contacts:read", "pii"] };

const queries = Object.entries(LARGEST).map(
  ([name, query]) => [`sixteen of the largest queries, ${name}`, sixteenOf(query)] as const,
);

/** In turn, and at last together. */
export const CROWDS: readonly (readonly [name: string, crowd: Crowd])[] = [
  ...queries,
  ["512 bodies that drip", drippingBodies],
  ["40 readers that drip", drippingReaders],
  ["all of them together", together(...queries.map(([, crowd]) => crowd), drippingBodies, drippingReaders)],
];

/** A built gateway in a heap of 384 MB, with its limits as they are unless configured. */
export async function startCrowdedServer() {
  const emulator = await startTestEmulator({ contacts: 1_000 });
  const gateway = await startGatewayProcess(
    {
      NODE_ENV: "production",
      NODE_OPTIONS: `--max-old-space-size=${HEAP_MB}`,
      INTERCOM_BASE_URL: emulator.url,
      INTERCOM_ACCESS_TOKEN: emulator.token,
      ...apiKeys(CALLERS),
    },
    BUILT,
  );
  const hostOf = (caller: keyof typeof CALLERS): Host => ({
    url: gateway.url,
    authorization: asCaller(caller).headers.authorization,
  });
  for (let sight = 0; sight < 2; sight += 1)
    for (const query of [SMALL, ...Object.values(LARGEST)]) await ask(hostOf("crowd"), query); // then it is compiled

  return {
    gateway,
    /** Lets a crowd come and go, and tells how the server and another caller fared meanwhile. */
    async receive(crowd: Crowd): Promise<Report> {
      const end = watchVitals(gateway);
      const { others, stop } = askOn(hostOf("other"));
      const visit = await crowd(hostOf("crowd"));
      const othersMs = await stop();
      visit.leave();
      return { ...(await end()), statuses: visit.statuses, others, othersMs };
    },
    async [Symbol.asyncDispose]() {
      await gateway.close();
      await emulator.close();
    },
  };
}

function askOn(host: Host) {
  const others: number[] = [];
  let [isOver, longestMs] = [false, 0];
  const asking = (async () => {
    while (!isOver) {
      const beganAt = performance.now();
      others.push(await ask(host, SMALL));
      longestMs = Math.max(longestMs, performance.now() - beganAt);
      await pause(50);
    }
  })();
  return {
    others,
    async stop(): Promise<number> {
      isOver = true;
      await asking;
      return longestMs;
    },
  };
}
