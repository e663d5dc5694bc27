/** A thing in the workspace that a final write is about: Intercom's id of a new one. */
export type MakeThing = (kind: "user" | "lead" | "tag" | "company" | "attribute") => Promise<string>;

export interface WriteCase {
  readonly args: string;
  /** What the audit line names, as far as it is known before the write. */
  readonly ids: Readonly<Record<string, unknown>>;
  readonly given: Readonly<Record<string, number>>;
}

const CANARY = "Canary Person";
let number = 0;

/** One call of each final write, with a canary wherever a value can be given. */
export const finalWriteCases: Readonly<Record<string, (make: MakeThing) => Promise<WriteCase>>> = {
  archiveContact: async (make) => byId(await make("user")),
  archiveIntercomDataAttribute: async (make) => byId(await make("attribute")),
  assignIntercomConversation: async () => inConversation({ assigneeId: ADMIN }),
  blockContact: async (make) => byId(await make("lead")),
  closeIntercomConversation: async () => inConversation({}, { body: CANARY }),
  createIntercomConversationNote: async () => inConversation({}, { body: CANARY }),
  createIntercomDataAttribute: async () => ({
    args: `input: { model: CONTACT, name: "canary_attribute_${++number}", dataType: STRING, description: "${CANARY}" }`,
    ids: {},
    given: {
      "input.model": 1,
      "input.name": 1,
      "input.dataType": 1,
      "input.description": 1,
      "input.messengerWritable": 1 /* by default */,
    },
  }),
  createIntercomTicket: async (make) => {
    const contactId = await make("user");
    return {
      args: `input: { ticketTypeId: "${TICKET_TYPE}", contactId: "${contactId}", title: "${CANARY}", description: "${CANARY}" }`,
      ids: { "input.ticketTypeId": TICKET_TYPE, "input.contactId": contactId },
      given: { "input.ticketTypeId": 1, "input.contactId": 1, "input.title": 1, "input.description": 1 },
    };
  },
  createNote: async (make) => {
    const contactId = await make("user");
    return {
      args: `input: { contactId: "${contactId}", body: "${CANARY}" }`,
      ids: { "input.contactId": contactId },
      given: { "input.contactId": 1, "input.body": 1 },
    };
  },
  deleteCompany: async (make) => byId(await make("company")),
  deleteContact: async (make) => byId(await make("user")),
  deleteTag: async (make) => byId(await make("tag")),
  mergeContacts: async (make) => byIds({ fromId: await make("lead"), intoId: await make("user") }),
  removeContactFromCompany: async (make) =>
    byIds({ contactId: await make("user"), companyId: await make("company") }),
  removeContactSubscription: async (make) =>
    byIds({ contactId: await make("user"), subscriptionTypeId: "103" }),
  replyToIntercomConversation: async () => inConversation({}, { body: CANARY }),
  trackContactEvent: async (make) => {
    const contactId = await make("user");
    return {
      args: `input: { contactId: "${contactId}", name: "${CANARY}", metadata: { canary: "${CANARY}" } }`,
      ids: { "input.contactId": contactId },
      given: { "input.contactId": 1, "input.name": 1, "input.metadata": 1 },
    };
  },
  untagCompanies: async (make) => {
    const [one, two, tagId] = [await make("company"), await make("company"), await make("tag")];
    return {
      args: `companyIds: ["${one}", "${two}"], tagId: "${tagId}"`,
      ids: { companyIds: [one, two], tagId },
      given: { companyIds: 2, tagId: 1 },
    };
  },
  untagContact: async (make) => byIds({ contactId: await make("user"), tagId: await make("tag") }),
  untagContacts: async (make) => {
    const [one, two, tagId] = [await make("user"), await make("lead"), await make("tag")];
    return {
      args: `contactIds: ["${one}", "${two}"], tagId: "${tagId}"`,
      ids: { contactIds: [one, two], tagId },
      given: { contactIds: 2, tagId: 1, exact: 1 /* by default */ },
    };
  },
  untagIntercomConversation: async (make) =>
    byIds({ conversationId: CONVERSATION, adminId: ADMIN, tagId: await make("tag") }),
  updateContact: async (make) => {
    const id = await make("user");
    return {
      args: `id: "${id}", input: { name: "${CANARY}", phone: null, customAttributes: { plan: "pro", seats: 7 } }`,
      ids: { id },
      given: { id: 1, "input.name": 1, "input.phone": 0, "input.customAttributes": 2 },
    };
  },
  updateIntercomDataAttribute: async (make) => {
    const id = await make("attribute");
    return {
      args: `id: "${id}", input: { label: "${CANARY}", description: "${CANARY}", archived: false }`,
      ids: { id },
      given: { id: 1, "input.label": 1, "input.description": 1, "input.archived": 1 },
    };
  },
  updateTag: async (make) => {
    const id = await make("tag");
    return {
      args: `id: "${id}", input: { name: "${CANARY} ${++number}" }`,
      ids: { id },
      given: { id: 1, "input.name": 1 },
    };
  },
  upsertCompany: async () => ({
    args: `input: { companyId: "canary-${++number}", name: "${CANARY}" }`,
    ids: {},
    given: { "input.companyId": 1, "input.name": 1 },
  }),
  upsertContact: async () => ({
    args: `input: { externalId: "canary-${++number}", email: "canary${number}@secret.example", name: "${CANARY}" }`,
    ids: {},
    given: { "input.role": 1 /* by default */, "input.externalId": 1, "input.email": 1, "input.name": 1 },
  }),
  upsertContacts: async () => ({
    args: `inputs: [{ externalId: "canary-${++number}", email: "canary${number}@secret.example", name: "${CANARY}" }]`,
    ids: {},
    given: { "input.role": 1 /* by default */, "input.externalId": 1, "input.email": 1, "input.name": 1 },
  }),
};

/** The first type of tickets of the seed. */
const TICKET_TYPE = "55";
/** Of the seed, and the first teammate. */
export const [CONVERSATION, ADMIN] = ["215470000000001", "991267460"];

function inConversation(
  more: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string>> = {},
): WriteCase {
  const ids = { conversationId: CONVERSATION, adminId: ADMIN, ...more };
  const given = Object.entries({ ...ids, ...texts });
  return {
    args: `input: { ${given.map(([name, value]) => `${name}: "${value}"`).join(", ")} }`,
    ids: Object.fromEntries(Object.entries(ids).map(([name, id]) => [`input.${name}`, id])),
    given: Object.fromEntries(given.map(([name]) => [`input.${name}`, 1])),
  };
}

function byId(id: string): WriteCase {
  return byIds({ id });
}

function byIds(ids: Readonly<Record<string, string>>): WriteCase {
  return {
    args: Object.entries(ids)
      .map(([name, id]) => `${name}: "${id}"`)
      .join(", "),
    ids,
    given: Object.fromEntries(Object.keys(ids).map((name) => [name, 1])),
  };
}

/** How {@link MakeThing} makes one: the mutation, its arguments and the payload's field. */
export function creationOf(
  kind: Parameters<MakeThing>[0],
): readonly [field: string, args: string, payload: string] {
  const name = `${CANARY} ${++number}`;
  switch (kind) {
    case "user":
      return [
        "createContact",
        `input: { role: USER, email: "canary.new${number}@secret.example" }`,
        "contact",
      ];
    case "lead":
      return ["createContact", `input: { role: LEAD, name: "${name}" }`, "contact"];
    case "tag":
      return ["createTag", `input: { name: "${name}" }`, "tag"];
    case "company":
      return ["upsertCompany", `input: { companyId: "canary-new-${number}", name: "${name}" }`, "company"];
    case "attribute":
      return [
        "createIntercomDataAttribute",
        `input: { model: CONTACT, name: "canary_new_${number}", dataType: STRING }`,
        "dataAttribute",
      ];
  }
}
