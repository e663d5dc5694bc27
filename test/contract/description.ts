import type { AnySchema } from "ajv";

/** The parts of Intercom's OpenAPI description that answers are judged by. */
export interface Description {
  readonly info: { readonly version: string };
  readonly paths: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly responses?: Responses; readonly tags?: readonly string[] }>>
    >
  >;
  readonly components: { readonly schemas: Readonly<Record<string, AnySchema>> };
}

type Responses = Readonly<
  Record<string, { readonly content?: { readonly "application/json"?: { readonly schema?: AnySchema } } }>
>;

/** What the description says of one answer. */
export type Described =
  /** It has no such path, method or status. */
  | { readonly is: "unknown" }
  | { readonly is: "empty" }
  /** A JSON body, by the schema at this JSON pointer. */
  | { readonly is: "json"; readonly pointer: string };

/** Finds the answer to `route` ("GET /contacts/{contact_id}") with this status. */
export function findAnswer({ paths }: Description, route: string, status: number): Described {
  const [method = "", path = ""] = route.split(" ");
  const place = ["paths", path, method.toLowerCase(), "responses", String(status)];
  const response = paths[path]?.[method.toLowerCase()]?.responses?.[status];
  if (!response) return { is: "unknown" };
  if (!response.content?.["application/json"]?.schema) return { is: "empty" };
  return { is: "json", pointer: toPointer([...place, "content", "application/json", "schema"]) };
}

/** A JSON pointer, as RFC 6901 writes it. */
function toPointer(keys: readonly string[]): string {
  return keys.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
