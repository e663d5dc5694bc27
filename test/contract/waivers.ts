import type { Description } from "./description.js";

/** One known fault of Intercom's description: what stands at a JSON pointer, and what is true instead. */
export interface Waiver {
  /** `*` stands for every key; there, only what is missing is filled in. */
  readonly pointer: string;
  readonly instead: unknown;
  readonly reason: string;
  /** The one version whose description has this fault; all of them unless it is given. */
  readonly version?: string;
}

const REFUSAL = {
  description: "",
  content: { "application/json": { schema: { $ref: "#/components/schemas/error" } } },
};

/** A route that refuses with a status which the description does not list for it. */
const refuses = (status: number, route: string, reason: string, version?: string): Waiver => {
  const [method = "", path = ""] = route.split(" ");
  const pointer = `/paths/${path.replaceAll("/", "~1")}/${method.toLowerCase()}/responses/${status}`;
  return { pointer, instead: REFUSAL, reason, ...(version === undefined ? {} : { version }) };
};

const everyRouteRefuses = (status: number, reason: string): Waiver => ({
  pointer: `/paths/*/*/responses/${status}`,
  instead: REFUSAL,
  reason,
});

const NUMBERED_PAGES = { $ref: "#/components/schemas/pages_link" };
const NUMBERED = "A list that goes by page numbers names the next page by its URL, not by a cursor";

const NO_CONTACT =
  "An unknown, archived or merged contact is a 404 on every route below /contacts (recorded traffic).";
const NOTHING = "What is not there is a 404, as on the other routes of tickets.";
const CONFLICT = "Details that another contact holds are a 409 (recorded traffic; reports by many users).";

/** Each is needed by an answer that openapi.test.ts provokes: the day Intercom corrects its description, that test says so. */
const waivers: readonly Waiver[] = [
  {
    pointer: "/components/schemas/contact/properties/email/nullable",
    instead: true,
    reason: "A contact that never had an address carries `null` (recorded traffic).",
  },
  {
    pointer: "/components/schemas/contact/properties/email_domain/nullable",
    instead: true,
    reason:
      "A contact without an address has no domain. No recording shows one at 2.16: null is the emulator's choice.",
    version: "2.16",
  },
  {
    pointer: "/components/schemas/company/properties/custom_attributes/additionalProperties",
    instead: true,
    reason: "Numbers and booleans are values as well, as the example beside it shows.",
  },
  {
    pointer: "/components/schemas/custom_attributes/additionalProperties",
    instead: true,
    reason: "Conversations have booleans among them (recorded), as the example beside it shows.",
  },
  {
    pointer: "/components/schemas/conversation_statistics/properties/*/nullable",
    instead: true,
    reason: "What has not happened yet is `null` (recorded).",
  },
  {
    pointer: "/components/schemas/data_event/properties/metadata/additionalProperties",
    instead: true,
    reason: "Numbers and dates are values as well, as the text of POST /events says.",
  },
  {
    pointer: "/paths/~1events/get/responses/200/content/application~1json/schema",
    instead: {
      anyOf: [
        { $ref: "#/components/schemas/data_event_summary" },
        { $ref: "#/components/schemas/data_event_list" },
      ],
    },
    reason: "Without `summary` the answer lists events, as the text beside it and the parameter say.",
  },
  {
    pointer: "/paths/~1companies/get/responses/200/content/application~1json/schema",
    instead: {
      anyOf: [{ $ref: "#/components/schemas/company_list" }, { $ref: "#/components/schemas/company" }],
    },
    reason: "By name or company_id the answer is one company, as the text beside it says.",
  },
  {
    pointer: "/components/schemas/company_list/properties/pages",
    instead: NUMBERED_PAGES,
    reason: `${NUMBERED} (POST /companies/list takes a page).`,
  },
  {
    pointer: "/components/schemas/note_list/properties/pages",
    instead: NUMBERED_PAGES,
    reason: `${NUMBERED} (\`next\` is null in the example).`,
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
  refuses(404, "GET /companies/scroll", "A scroll that ended or expired is a 404 (reports by its users)."),
  refuses(
    404,
    "POST /tags",
    "A tag to rename that is none is still a 404, as in the versions before.",
    "2.16",
  ),
  refuses(
    404,
    "DELETE /conversations/{conversation_id}",
    "What is not there cannot be deleted; every other route of a conversation says so.",
  ),
  refuses(404, "GET /ticket_types/{ticket_type_id}", NOTHING),
  refuses(404, "GET /tickets/{ticket_id}", NOTHING),
  refuses(400, "PUT /tickets/{ticket_id}", "The example has a body that the schema leaves out."),
  refuses(404, "PUT /tickets/{ticket_id}", "The example has a body that the schema leaves out."),
  refuses(404, "POST /tickets", "An assignee who is nobody is a 404, as where a ticket is updated."),
  refuses(404, "GET /events", "Events of a contact who is nobody are a 404, as everywhere."),
  refuses(404, "POST /events", "Events of a contact who is nobody are a 404, as everywhere."),
  refuses(409, "POST /contacts", CONFLICT),
  refuses(409, "PUT /contacts/{contact_id}", CONFLICT),
  refuses(409, "POST /contacts/{contact_id}/unarchive", CONFLICT),
];

/** The known faults of one description. */
export function waiversOf({ info }: Description): readonly Waiver[] {
  return waivers.filter(({ version }) => version === undefined || version === info.version);
}

/** The description with its known faults mended. */
export function mend(description: Description, faults = waiversOf(description)): Description {
  const mended = structuredClone(description);
  for (const { pointer, instead } of faults) {
    const keys = pointer.split("/").slice(1);
    put(
      mended,
      keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~")),
      { value: instead, isFillingIn: keys.includes("*") },
    );
  }
  return mended;
}

interface Amendment {
  readonly value: unknown;
  readonly isFillingIn: boolean;
}

function put(node: unknown, [key, ...rest]: readonly string[], amendment: Amendment): void {
  if (key === undefined || !isObject(node)) return;
  if (key === "*") for (const child of Object.values(node)) put(child, rest, amendment);
  else if (rest.length > 0) put(node[key], rest, amendment);
  else if (node[key] === undefined || !amendment.isFillingIn) node[key] = amendment.value;
}

function isObject(node: unknown): node is Record<string, unknown> {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}
