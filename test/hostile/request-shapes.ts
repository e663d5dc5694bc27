import { brotliCompressSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { asCaller } from "../testkit/api-keys.js";

/** One request as HTTP carries it, well-formed as such: broken bytes are tried elsewhere. */
export interface RequestShape {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
}

const EMAIL = "canary.ann@example.com";
const QUERIES = [
  "{ __typename }",
  "{ contacts(first: 1) { totalCount nodes { id email } } }",
  `query ($e: String) { contacts(filter: { email: { eq: $e } }) { totalCount } }`,
  `{ contactByExternalId(externalId: "${EMAIL}") { id } }`,
  "mutation { createTag(input: { name: 7 }) { tag { id } userErrors { code } } }",
  "subscription { anything }",
  "{ __schema { types { name } } }",
  "query A { __typename } query B { tags { id } }",
  "{ nowhere }",
  "{ tags { id ",
  "",
];
const HASH = "0".repeat(64);

const part = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const rarely = <T>(usual: T, ...others: readonly T[]) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(usual) }, { weight: 2, arbitrary: part(...others) });

/** What GraphQL over HTTP calls a request, and what comes near. */
const parameters = fc.record(
  {
    query: fc.oneof({ weight: 5, arbitrary: part<unknown>(...QUERIES) }, fc.jsonValue({ maxDepth: 2 })),
    variables: rarely<unknown>({ e: EMAIL }, {}, null, [EMAIL], EMAIL, 7, { e: { e: EMAIL } }),
    operationName: rarely<unknown>(null, "A", EMAIL, 7, {}, "x".repeat(1_000)),
    extensions: rarely<unknown>(
      {},
      { persistedQuery: { version: 1, sha256Hash: HASH } },
      { persistedQuery: { version: 9, sha256Hash: EMAIL } },
      { persistedQuery: EMAIL },
      [],
      EMAIL,
    ),
  },
  { requiredKeys: [] },
);

const FORM = "a-boundary";
const multipart = (value: unknown) =>
  [
    `--${FORM}\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${JSON.stringify(value)}\r\n`,
    `--${FORM}\r\ncontent-disposition: form-data; name="map"\r\n\r\n{"0":["variables.e"]}\r\n`,
    `--${FORM}\r\ncontent-disposition: form-data; name="0"; filename="${EMAIL}"\r\n\r\n${EMAIL}\r\n--${FORM}--\r\n`,
  ].join("");
const query = (value: object) =>
  Object.entries(value)
    .map(([name, it]) => `${name}=${encodeURIComponent(typeof it === "string" ? it : JSON.stringify(it))}`)
    .join("&");

/** How a request is written into a body. */
const WRITERS: readonly ((value: object) => string | Buffer)[] = [
  JSON.stringify,
  (value) => JSON.stringify([value]),
  (value) => JSON.stringify(Array.from({ length: 50 }, () => value)),
  (value) => JSON.stringify(value).slice(0, -3),
  (value) => JSON.stringify(JSON.stringify(value)),
  (value) => `\ufeff${JSON.stringify(value)}`,
  (value) => Buffer.from(JSON.stringify(value), "utf16le"),
  (value) => gzipSync(JSON.stringify(value)),
  (value) => brotliCompressSync(JSON.stringify(value)),
  (value) => JSON.stringify({ ...value, [EMAIL]: EMAIL, ["__proto__"]: 1 }),
  (value) => `${"[".repeat(2_000)}${JSON.stringify(value)}${"]".repeat(2_000)}`,
  (value) => JSON.stringify({ ...value, extra: "x".repeat(2_000_000) }),
  multipart,
  query,
  () => EMAIL,
  () => "",
  () => "null",
];

const CONTENT_TYPES = [
  "application/json; charset=utf-8",
  "application/json; charset=utf-16",
  "application/graphql",
  "application/graphql-response+json",
  "application/x-www-form-urlencoded",
  `multipart/form-data; boundary=${FORM}`,
  "multipart/form-data",
  "text/plain",
  "text/html",
  "application/json, text/plain",
  EMAIL,
  "",
];
const ACCEPTS = [
  "application/json",
  "application/graphql-response+json",
  "text/html",
  "multipart/mixed; deferSpec=20220824",
  "text/event-stream",
  "image/*;q=0.1",
  ",;=",
  EMAIL,
];
const METHODS = ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "QUERY", "SEARCH"];
const PATHS = [
  "/graphql/",
  "/graphql/x",
  "/GRAPHQL",
  "//graphql",
  "/graphql%2f",
  "/graphql;a=b",
  "/",
  "/health/live",
  "/health/ready",
  "/metrics",
  `/${EMAIL}`,
  "/%ff%fe",
  "/graphql/../metrics",
];

/** Headers beside those, each now and then. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  "apollo-require-preflight": ["1", ""],
  "content-encoding": ["gzip", "br", "identity", "gzip, gzip", EMAIL],
  "accept-encoding": ["gzip", "*;q=0", EMAIL],
  "idempotency-key": ["a-key", "two words", "x".repeat(300), EMAIL],
  "x-request-id": [EMAIL, "an-id", "x".repeat(1_000)],
  "x-intercom-lane": ["bulk", EMAIL],
  traceparent: ["00-0-0-0", EMAIL],
  origin: ["https://canary.example", "null"],
  "access-control-request-method": ["POST", EMAIL],
  expect: ["100-continue"],
  range: ["bytes=0-1"],
  "if-none-match": ["*"],
  "x-forwarded-for": [EMAIL, "127.0.0.1"],
  "x-http-method-override": ["DELETE"],
  "x-long": ["x".repeat(20_000)],
  cookie: [`session=${EMAIL}`],
};
const more = fc.record(
  Object.fromEntries(
    Object.entries(MORE).map(([name, values]) => [
      name,
      fc.oneof({ weight: 30, arbitrary: fc.constant(undefined) }, part<string | undefined>(...values)),
    ]),
  ),
);

const authorization = rarely<string | undefined>(
  asCaller("all").headers.authorization,
  asCaller("reader").headers.authorization,
  `Bearer ${EMAIL}`,
  "Bearer",
  "Basic YTpi",
  undefined,
);

const shape: fc.Arbitrary<RequestShape> = fc
  .record({
    method: rarely("POST", ...METHODS),
    path: rarely("/graphql", ...PATHS),
    given: parameters,
    inUrl: rarely<"no" | "yes" | "long">("no", "yes", "yes", "long"),
    write: rarely<(value: object) => string | Buffer>(JSON.stringify, ...WRITERS),
    contentType: rarely<string | undefined>("application/json", ...CONTENT_TYPES, undefined),
    accept: rarely<string | undefined>(undefined, ...ACCEPTS),
    authorization,
    more,
  })
  .map(({ method, path, given, inUrl, write, contentType, accept, authorization: caller, more: rest }) => {
    const text = inUrl === "long" ? `${query(given)}&x=${"x".repeat(20_000)}` : query(given);
    const headers = { "content-type": contentType, accept, authorization: caller, ...rest };
    return {
      method,
      path: inUrl === "no" ? path : `${path}?${text}`,
      headers: Object.fromEntries(
        Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
      ),
      body: method === "GET" || method === "HEAD" ? null : Buffer.from(write(given) as string),
    };
  });

/** As many requests as are wanted, the same for the same seed. */
export function requestShapes(options: { readonly seed: number; readonly count: number }): RequestShape[] {
  return fc.sample(shape, { seed: options.seed, numRuns: options.count });
}
