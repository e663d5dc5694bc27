import type { ExecutionResult } from "graphql";
import type { StreamFormat } from "./accept.js";

/** How the events of one subscription are written into an HTTP response. */
export interface Frames {
  readonly contentType: string;
  /** Sent at once, so that clients and proxies know that the stream is open. */
  readonly opening: string;
  /** Says nothing; keeps what is in between from closing a quiet connection. */
  readonly heartbeat: string;
  /** One event. */
  next(result: ExecutionResult): string;
  /** Says that the caller is no longer accepted. */
  refused(result: Required<Pick<ExecutionResult, "errors">>): string;
  /** The last that is sent. */
  readonly end: string;
}

/** Server-sent events as the distinct connections mode of GraphQL over SSE has them. */
const SSE: Frames = {
  contentType: "text/event-stream; charset=utf-8",
  opening: ":\n\n",
  heartbeat: ":\n\n",
  next: event,
  refused: event,
  end: "event: complete\ndata:\n\n", // browsers drop an event without data
};

function event(result: ExecutionResult): string {
  return `event: next\ndata: ${JSON.stringify(result)}\n\n`;
}

/** Apollo's multipart protocol. A part is complete for its reader when the next boundary is there, so each ends with one. */
const MULTIPART: Frames = {
  contentType: 'multipart/mixed;boundary="graphql";subscriptionSpec=1.0',
  opening: "\r\n--graphql",
  heartbeat: part({}),
  next: (payload) => part({ payload }),
  refused: ({ errors }) => part({ payload: null, errors }),
  end: "--\r\n",
};

function part(content: object): string {
  return `\r\ncontent-type: application/json\r\n\r\n${JSON.stringify(content)}\r\n--graphql`;
}

export const frames: Readonly<Record<Exclude<StreamFormat, "callback">, Frames>> = {
  sse: SSE,
  multipart: MULTIPART,
};
