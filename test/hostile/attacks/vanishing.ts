import type { FaultRule } from "../../../src/emulator/emulator.js";

/** A client that goes while its mutation is at work, and what Intercom does meanwhile. */
export interface VanishingAttack {
  readonly entry: string;
  /** What must hold, as a fact. */
  readonly holds: string;
  /** Takes `$new`, a word that no other attack has. */
  readonly mutation: string;
  /** The tool that is called in place of it, with `$new` in the name of a contact. */
  readonly tool?: string;
  readonly faults: readonly Partial<FaultRule>[];
  /** It goes as soon as a call that begins with this is at Intercom; `null` at once. */
  readonly goesAt: string | null;
}

/** After the write, what it selects is read: every list of the workspace among it. */
const READS =
  "{ id tags { name } segments { name } owner { name } subscriptions { type { name } } customAttributeList { name } }";
const CREATE = `createContact(input: { role: LEAD, name: $new }) { contact ${READS} userErrors { code } }`;

/** Making a tag or an attribute makes the gateway forget its list, so that what comes next reads it again. */
const MUTATIONS: Readonly<Record<string, string>> = {
  "a contact": `mutation ($new: String!) { tag: createTag(input: { name: $new }) { tag { id } } ${CREATE} }`,
  "an attribute and a contact with it": `mutation ($new: String!) {
    createIntercomDataAttribute(input: { name: $new, model: CONTACT, dataType: STRING }) { userErrors { code } }
    ${CREATE}
    last: createContact(input: { role: LEAD, customAttributes: { plan: "pro" } }) { contact ${READS} userErrors { code } }
  }`,
};

const always = (rule: Partial<FaultRule>) => [{ method: "GET", route: "*", times: 10_000, ...rule }];
const ILLNESSES: Readonly<Record<string, readonly Partial<FaultRule>[]>> = {
  "Intercom is well": [],
  "Intercom answers reads with 500": always({ status: 500 }),
  "Intercom cuts the connections of reads": always({ reset: true }),
};

const MOMENTS: Readonly<Record<string, string | null>> = {
  before: null,
  during: "POST /contacts",
  after: "GET /",
};

/** So that the client can go while it is at work. */
const SLOW_WRITE = { method: "POST", route: "/contacts", delayMs: 100 };

const TOOLS: readonly VanishingAttack[] = Object.entries(MOMENTS).map(([moment, goesAt]) => ({
  entry: "",
  holds: `an agent that goes ${moment} its tool makes a contact ends nothing`,
  mutation: CREATE,
  tool: "create_contact",
  faults: [SLOW_WRITE],
  goesAt: goesAt === "GET /" ? "POST /contacts" : goesAt, // it reads nothing afterwards
}));

const MUTATING: readonly VanishingAttack[] = Object.entries(MUTATIONS).flatMap(([what, mutation]) =>
  Object.entries(ILLNESSES).flatMap(([illness, faults]) =>
    Object.entries(MOMENTS).map(([moment, goesAt]) => ({
      entry: "B1",
      holds: `a client that goes ${moment} it makes ${what} ends nothing while ${illness}`,
      mutation,
      faults: [SLOW_WRITE, ...faults],
      goesAt,
    })),
  ),
);

export const vanishing: readonly VanishingAttack[] = [...MUTATING, ...TOOLS];
