import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** Whom a crowd comes to, and as which caller. */
export interface Host {
  readonly url: string;
  readonly authorization: string;
}

/** What a crowd was answered, by status; 0 is no answer. Those who hold connections open leave when they are told to. */
export interface Visit {
  readonly statuses: readonly number[];
  leave(): void;
}

export type Crowd = (host: Host) => Promise<Visit>;

/** The limit of operations at work, unless it is configured (`MAX_IN_FLIGHT`). */
const IN_FLIGHT = 256;
/** For so long connections are held before the crowd has done its worst. */
const HOLD_MS = 3_000;
const DRIP_MS = 250;

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(" ");
const PLAIN =
  "id role email phone name externalId emailDomain avatarUrl createdAt updatedAt signedUpAt lastSeenAt lastRepliedAt lastContactedAt lastEmailOpenedAt lastEmailClickedAt ownerId hasHardBounced markedEmailAsSpam unsubscribedFromEmails languageOverride os referrer";
const page = (fields: string) => `{ contacts(first: 500) { nodes { ${fields} } } }`;

/** The most of each kind that is admitted: one alias more is refused. */
export const LARGEST = {
  "plain fields": `{ ${times(8, (i) => `a${i}: contacts(first: 500) { nodes { ${PLAIN} } }`)} }`,
  "lists of each row": page(times(30, (i) => `n${i}: notes { totalCount }`)),
  "lists that fail": page(times(30, (i) => `n${i}: notes(first: 0) { totalCount }`)),
  "lists of lists that fail": page(`tags { ${times(9, (i) => `c${i}: contacts(first: 0) { totalCount }`)} }`),
} as const;

/** Sixteen of a query at once, each of which is read to its end. */
export function sixteenOf(query: string): Crowd {
  return async (host) => {
    const statuses = await Promise.all(Array.from({ length: 16 }, () => ask(host, query)));
    return { statuses, leave: () => {} };
  };
}

/** Twice as many requests as may be at work announce a body and send it byte by byte. */
export const drippingBodies: Crowd = async (host) => {
  const sockets = await connectAll(host, 2 * IN_FLIGHT);
  for (const socket of sockets) socket.write(headOf(host, 1_000));
  const timer = setInterval(() => {
    for (const socket of sockets) if (socket.writable) socket.write("{");
  }, DRIP_MS);
  await pause(HOLD_MS);
  return { statuses: [], leave: () => leave(sockets, timer) };
};

/** Forty who ask for a large answer and take 200 bytes of it at a time. */
export const drippingReaders: Crowd = async (host) => {
  const sockets = await connectAll(host, 40);
  const body = JSON.stringify({ query: LARGEST["plain fields"] });
  for (const socket of sockets) socket.pause().write(headOf(host, body.length) + body);
  const timer = setInterval(() => {
    for (const socket of sockets) socket.read(200);
  }, DRIP_MS);
  await Promise.race([Promise.all(sockets.map((socket) => once(socket, "readable"))), pause(HOLD_MS)]);
  await pause(HOLD_MS);
  return { statuses: [], leave: () => leave(sockets, timer) };
};

/** Several crowds at once. */
export function together(...crowds: readonly Crowd[]): Crowd {
  return async (host) => {
    const visits = await Promise.all(crowds.map((crowd) => crowd(host)));
    return {
      statuses: visits.flatMap(({ statuses }) => statuses),
      leave: () => {
        for (const visit of visits) visit.leave();
      },
    };
  };
}

/** Tells the status of the answer, when all of it was read. */
export async function ask({ url, authorization }: Host, query: string): Promise<number> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", authorization },
    body: JSON.stringify({ query }),
  }).catch(() => undefined);
  await response?.arrayBuffer();
  return response?.status ?? 0;
}

async function connectAll({ url }: Host, count: number): Promise<Socket[]> {
  const { hostname, port } = new URL(url);
  const sockets = Array.from({ length: count }, () =>
    connect(Number(port), hostname).on("error", () => undefined),
  );
  await Promise.all(sockets.map((socket) => once(socket, "connect")));
  return sockets;
}

const headOf = ({ authorization }: Host, length: number) =>
  `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nauthorization: ${authorization}\r\ncontent-length: ${length}\r\n\r\n`;

function leave(sockets: readonly Socket[], timer: NodeJS.Timeout): void {
  clearInterval(timer);
  for (const socket of sockets) socket.resetAndDestroy();
}
