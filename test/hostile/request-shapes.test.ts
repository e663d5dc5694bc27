import { type IncomingMessage, request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RequestShape, requestShapes } from "./request-shapes.js";
import { CANARY, STUCK_MS, startTarget, type Target } from "./target.js";

const REQUESTS = 1_000;
const AT_ONCE = 8;
/** Played again with `HOSTILE_SEED=<the seed that a run has printed>`. */
const seed = Number(process.env["HOSTILE_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
process.stdout.write(
  `The shapes of requests have the seed ${seed}; HOSTILE_SEED=${seed} plays them again.\n`,
);

/** What docs/operations.md says that a server which is well may answer by 5xx: nothing but too many at once. */
const DOCUMENTED = /"code":"OVERLOADED"/;

let target: Target;
beforeAll(async () => {
  target = await startTarget();
});
afterAll(() => target[Symbol.asyncDispose]());

test(
  `${REQUESTS} requests of every shape are answered as HTTP or GraphQL asks, and harm nothing (seed ${seed})`,
  async () => {
    const shapes = requestShapes({ seed, count: REQUESTS });
    const statuses = new Map<number, number>();
    const harm: string[] = [];
    let next = 0;
    const work = async () => {
      for (let shape = shapes[next++]; shape; shape = shapes[next++]) {
        const answer = await send(shape);
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        const fault = faultOf(answer);
        if (fault) harm.push(`${fault}: ${describe(answer)}\nto ${describe(shape)}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    expect(harm.slice(0, 5), `${harm.length} answers do harm`).toEqual([]);
    // They have not all been turned away at the same door.
    for (const status of [200, 400, 401, 404])
      expect(statuses.get(status) ?? 0, `${status}`).toBeGreaterThan(5);
    await target.expectUnharmed();
    expect(await target.gateway.close()).toBe(0);
  },
  STUCK_MS,
);

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly headers: IncomingMessage["headers"];
  readonly text: string;
}

/** By Node's own client, which would refuse what is no HTTP. */
function send({ method, path, headers, body }: RequestShape): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(target.gateway.url).origin, { method, path, headers }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      resolve({
        status: response.statusCode ?? 0,
        type: response.headers["content-type"] ?? "",
        headers: response.headers,
        text: Buffer.concat(chunks).toString(),
      });
    });
    // Who is refused before all is sent may be cut off while sending; an answer that is there counts all the same.
    sent.on("error", (error) =>
      setTimeout(
        () => reject(new Error(`no answer to ${method} ${path.slice(0, 200)}`, { cause: error })),
        1_000,
      ),
    );
    sent.end(body);
  });
}

/** Why an answer must not be; `null` where nothing is wrong with it. */
function faultOf({ status, type, headers, text }: Answer): string | null {
  if (status >= 500 && !DOCUMENTED.test(text)) return "an undocumented status";
  if (text.includes("INTERNAL_SERVER_ERROR")) return "a fault of the server's own";
  if (JSON.stringify([headers, text]).toLowerCase().includes(CANARY)) return "what the client sent";
  if (headers["x-powered-by"] !== undefined) return "the name of a program";
  if (text === "") return null; // to HEAD and to a preflight
  if (type.startsWith("text/event-stream")) return eventsOf(text).every(isGraphql) ? null : "no GraphQL";
  if (!type.includes("json")) return status === 200 && /^text\/(plain|html)/.test(type) ? null : "no JSON"; // metrics, the page
  return isGraphql(text) ? null : "no GraphQL";
}

/** What the events of a stream carry; one at least, since a refusal is told as an event. */
function eventsOf(text: string): string[] {
  const events = [...text.matchAll(/^event: next\ndata: (.+)$/gm)].map(([, data]) => data as string);
  return events.length > 0 ? events : ["{}"];
}

/** Data or errors, each with a message and a code; or what health says. */
function isGraphql(text: string): boolean {
  const { data, errors, status } = JSON.parse(text) as {
    data?: unknown;
    errors?: { message: unknown; extensions?: { code?: unknown } }[];
    status?: unknown;
  };
  if (errors === undefined) return data !== undefined || typeof status === "string";
  return errors.every(
    ({ message, extensions }) => typeof message === "string" && typeof extensions?.code === "string",
  );
}

const describe = (value: object) =>
  JSON.stringify(value, (_, it) => (typeof it === "string" ? it.slice(0, 200) : it)).slice(0, 2_000);
