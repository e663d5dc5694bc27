import type { LiveTransport } from "../live.js";

/** How a subscription is answered over HTTP. */
export type StreamFormat = Exclude<LiveTransport, "websocket">;

/** What an `Accept` header allows. */
export interface Accepted {
  /** The format of a subscription, the first one that is named; `undefined` when none is. */
  readonly stream: StreamFormat | undefined;
  /** Whether a single answer may be sent. */
  readonly json: boolean;
}

/** A media type in an `Accept` header and the parameters that say more, which may be quoted. */
const FORMATS: readonly (readonly [StreamFormat, RegExp])[] = [
  ["sse", /^text\/event-stream *(;|$)/],
  ["multipart", /^multipart\/mixed *;.*\bsubscriptionspec *= *"?1\.0\b/],
  ["callback", /^application\/json *;.*\bcallbackspec *= *"?1\.0\b/],
];
const JSON_TYPE = /^(application\/(graphql-response\+json|json|\*)|\*\/\*) *(;|$)/;
const NOT_ACCEPTED = /; *q *= *0(\.0*)? *(;|$)/;

/** Reads an `Accept` header. No media type of GraphQL has a comma in its parameters. */
export function acceptedBy(header: string | undefined): Accepted {
  let stream: StreamFormat | undefined;
  let json = header === undefined;
  for (const part of (header ?? "").toLowerCase().split(",")) {
    const type = part.trim();
    if (NOT_ACCEPTED.test(type)) continue;
    const [format] = FORMATS.find(([, pattern]) => pattern.test(type)) ?? [];
    stream ??= format;
    json ||= format === undefined && JSON_TYPE.test(type);
  }
  return { stream, json };
}
