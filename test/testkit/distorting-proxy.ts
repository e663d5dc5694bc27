import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

/** What is to become of Intercom's answers. */
export interface Distortion {
  /** Other rounds spoil other values, in other ways. */
  readonly round: number;
  /** The key whose values are spoilt above all others; `null` leaves everything as it is. */
  readonly key: string | null;
}

export interface DistortingProxy extends AsyncDisposable {
  readonly url: string;
  distortion: Distortion;
  /** The keys of all that went through; whoever wants to begin anew clears them. */
  readonly keys: Set<string>;
}

/** Written into JSON as a number that is larger than any, which `JSON.stringify` cannot write. */
const HUGE = "the number 1e999";
const STAND_INS: readonly unknown[] = [
  7,
  "7",
  1.5,
  3_000_000_000,
  HUGE,
  true,
  null,
  "",
  { id: 7, name: true },
  [7, "other", null],
  undefined,
];
/** Of the values at the key, where it is one of many in an answer and where it is not, and of all other values. */
const [ONCE_IN, RARE_ONCE_IN, ELSEWHERE_ONCE_IN] = [3, 2, 400];
const RARE = 3;
/** Rounds in which also that is spoilt without which nothing of an answer is taken. */
const VITAL_ROUNDS = 8;
const VITAL = /^(type|id|data|segments|admins|\w+\.\d+)$/;

/**
 * Passes calls on to `target`, the same call once, and puts other things in the place of some values of the answers.
 * What it does to a value follows from the round, the address and the path of the value: whoever asks the same is told
 * the same.
 */
export async function startDistortingProxy(target: string): Promise<DistortingProxy> {
  const keys = new Set<string>();
  const answers = new Map<string, Promise<Answer>>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = "GET", url = "/", headers } = request;
    const body = Buffer.concat(chunks);
    const call = `${method} ${url} ${body}`;
    const answer = answers.get(call) ?? ask(`${target}${url}`, { method, headers, body });
    answers.set(call, answer);
    const { status, kept, text } = await answer;
    const address = `${method} ${url.split("?")[0]}`;
    const isRare = text.split(`"${proxy.distortion.key}":`).length <= RARE;
    const setting = { ...proxy.distortion, address, onceIn: isRare ? RARE_ONCE_IN : ONCE_IN, keys };
    const spoilt = distorted(JSON.parse(text), setting, "", null);
    response.writeHead(status, kept);
    response.end(JSON.stringify(spoilt).replaceAll(JSON.stringify(HUGE), "1e999"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const proxy: DistortingProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    distortion: { round: 0, key: null },
    keys,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return proxy;
}

interface Answer {
  readonly status: number;
  readonly kept: Readonly<Record<string, string>>;
  readonly text: string;
}

async function ask(
  url: string,
  { method, headers, body }: { method: string; headers: IncomingHttpHeaders; body: Buffer },
): Promise<Answer> {
  const { authorization = "", "content-type": type = "application/json" } = headers;
  const version = String(headers["intercom-version"]);
  const answer = await fetch(url, {
    method,
    headers: { authorization, "content-type": type, "intercom-version": version },
    ...(method !== "GET" && { body }),
  });
  const kept = [...answer.headers].filter(([name]) => name === "content-type" || name.startsWith("x-"));
  return { status: answer.status, kept: Object.fromEntries(kept), text: await answer.text() };
}

interface Setting extends Distortion {
  readonly address: string;
  readonly onceIn: number;
  readonly keys: Set<string>;
}

/** @param key The last one of the path; items of a list have their list's. */
function distorted(value: unknown, setting: Setting, path: string, key: string | null): unknown {
  if (key !== null && isSpoilt(setting, path, key))
    return STAND_INS[Math.floor(numberOf(setting, path) / (ONCE_IN * ELSEWHERE_ONCE_IN)) % STAND_INS.length];
  if (typeof value !== "object" || value === null) return value;
  const below = (name: string) => (path === "" ? name : `${path}.${name}`);
  if (Array.isArray(value))
    return value.map((item, index) => distorted(item, setting, below(String(index)), key));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      setting.keys.add(name);
      return [name, distorted(item, setting, below(name), name)];
    }),
  );
}

function isSpoilt(setting: Setting, path: string, key: string): boolean {
  if (setting.key === null) return false;
  if (VITAL.test(path) && setting.round % VITAL_ROUNDS !== 0) return false;
  return numberOf(setting, path) % (key === setting.key ? setting.onceIn : ELSEWHERE_ONCE_IN) === 0;
}

/** FNV-1a: there are thousands of values in an answer. */
function numberOf({ round, address }: Setting, path: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${round} ${address} ${path}`)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
