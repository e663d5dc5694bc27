import type { Description } from "./description.js";

/** One known fault of Intercom's description: what stands at a JSON pointer, and what is true instead. */
export interface Waiver {
  /** `*` stands for every key; there, only what is missing is filled in. */
  readonly pointer: string;
  readonly instead: unknown;
  readonly reason: string;
}

const REFUSAL = {
  description: "",
  content: { "application/json": { schema: { $ref: "#/components/schemas/error" } } },
};

/** A route that refuses with a status which the description does not list for it. */
const refuses = (status: number, route: string, reason: string): Waiver => {
  const [method = "", path = ""] = route.split(" ");
  const pointer = `/paths/${path.replaceAll("/", "~1")}/${method.toLowerCase()}/responses/${status}`;
  return { pointer, instead: REFUSAL, reason };
};

const everyRouteRefuses = (status: number, reason: string): Waiver => ({
  pointer: `/paths/*/*/responses/${status}`,
  instead: REFUSAL,
  reason,
});

const NO_CONTACT =
  "An unknown, archived or merged contact is a 404 on every route below /contacts (recorded traffic).";
const CONFLICT = "Details that another contact holds are a 409 (recorded traffic; reports by many users).";

/** Each is needed by an answer that openapi.test.ts provokes: the day Intercom corrects its description, that test says so. */
export const waivers: readonly Waiver[] = [
  {
    pointer: "/components/schemas/contact/properties/email/nullable",
    instead: true,
    reason: "A contact that never had an address carries `null` (recorded traffic).",
  },
  everyRouteRefuses(
    400,
    "Intercom's list of status codes says so of malformed JSON and of most bad parameters.",
  ),
  everyRouteRefuses(401, "Every route needs a token; the states of a contact forget to say so."),
  everyRouteRefuses(
    413,
    "A body too large is refused before any route reads it; the limit is the emulator's own.",
  ),
  everyRouteRefuses(429, "The rate limit holds on every route."),
  everyRouteRefuses(500, "A search operator that is none is answered so (recorded traffic)."),
  refuses(404, "GET /contacts/{contact_id}", NO_CONTACT),
  refuses(404, "GET /contacts/find_by_external_id/{external_id}", NO_CONTACT),
  refuses(404, "PUT /contacts/{contact_id}", NO_CONTACT),
  refuses(404, "DELETE /contacts/{contact_id}", NO_CONTACT),
  refuses(404, "POST /contacts/{contact_id}/archive", NO_CONTACT),
  refuses(404, "POST /contacts/{contact_id}/unarchive", NO_CONTACT),
  refuses(404, "POST /contacts/{contact_id}/block", NO_CONTACT),
  refuses(404, "POST /contacts/merge", NO_CONTACT),
  refuses(409, "POST /contacts", CONFLICT),
  refuses(409, "PUT /contacts/{contact_id}", CONFLICT),
  refuses(409, "POST /contacts/{contact_id}/unarchive", CONFLICT),
];

/** The description with its known faults mended. */
export function mend(description: Description, faults: readonly Waiver[] = waivers): Description {
  const mended = structuredClone(description);
  for (const { pointer, instead } of faults) {
    const keys = pointer.split("/").slice(1);
    put(
      mended,
      keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~")),
      instead,
    );
  }
  return mended;
}

function put(node: unknown, [key, ...rest]: readonly string[], value: unknown): void {
  if (key === undefined || !isObject(node)) return;
  if (key === "*") for (const child of Object.values(node)) put(child, rest, value);
  else if (rest.length > 0) put(node[key], rest, value);
  else node[key] ??= value;
}

function isObject(node: unknown): node is Record<string, unknown> {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}
