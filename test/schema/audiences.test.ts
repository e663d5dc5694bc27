import { buildSchema, isObjectType } from "graphql";
import { expect, test } from "vitest";
import { checkAudiences } from "../../src/graph/decorators/audience.js";
import { buildSubgraph } from "../../src/graph/schema.js";
import { scopeOfType } from "../../src/server/auth/field-scopes.js";

const { schema } = buildSubgraph({ userEdge: { type: "User", key: "id" } });
const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
const withScope = (scope: string | undefined) =>
  objects.filter((type) => scopeOfType(schema, type) === scope).map(({ name }) => name);

test("these types require the scope contacts:read", () => {
  expect(withScope("contacts:read").sort(), "Decide who reads a new type, then add it to READ.").toEqual(
    READ,
  );
});

test("these types require the scope conversations:read", () => {
  expect(
    withScope("conversations:read").sort(),
    "Decide who reads a new type, then add it to READ_CONVERSATIONS.",
  ).toEqual(READ_CONVERSATIONS);
});

test("only the root of mutations requires contacts:write", () => {
  expect(withScope("contacts:write")).toEqual(["Mutation"]);
});

test("all others are what mutations return, their rows and errors, places in lists, and introspection", () => {
  const outcomes = Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ type }) => String(type));
  const open = withScope(undefined).filter((name) => !name.startsWith("_"));
  expect(open.sort()).toEqual([...outcomes, "ContactUpsertRow", "IntercomUserError", "PageInfo"].sort());
});

test("a type that only looks like an outcome is not open: the schema is not built without its audience", () => {
  const other = buildSchema(`
    type Query { ticket: TicketPayload }
    type Mutation { closeTicket: Closed }
    type TicketPayload { subject: String }
    type Closed { done: Boolean }
  `);
  expect(() => checkAudiences(other)).toThrow("Declare @Audience on Query, Mutation, TicketPayload.");
  const payload = other.getType("TicketPayload");
  if (!isObjectType(payload)) throw new Error("The schema of this test has no TicketPayload.");
  expect(() => scopeOfType(other, payload)).toThrow("TicketPayload declares no audience.");
});

const READ = [
  "Company",
  "CompanyConnection",
  "CompanyEdge",
  "Contact",
  "ContactBrowser",
  "ContactConnection",
  "ContactCustomAttribute",
  "ContactEdge",
  "ContactLocation",
  "ContactMergeField",
  "ContactMergePreview",
  "ContactMobileApp",
  "ContactNote",
  "ContactNoteConnection",
  "ContactNoteEdge",
  "ContactSocialProfile",
  "ContactSubscription",
  "ContactUtm",
  "IntercomAdmin",
  "IntercomContactChange",
  "IntercomDataAttribute",
  "IntercomRateLimit",
  "IntercomSubscriptionType",
  "IntercomWorkspace",
  "Query",
  "Segment",
  "Subscription",
  "Tag",
  "User",
];

const READ_CONVERSATIONS = [
  "ContactActivity",
  "ContactActivityConnection",
  "ContactActivityEdge",
  "ContactConversationSummary",
  "ContactEvent",
  "ContactEventConnection",
  "ContactEventEdge",
  "ContactEventSummary",
  "IntercomConversation",
  "IntercomConversationAttachment",
  "IntercomConversationAuthor",
  "IntercomConversationConnection",
  "IntercomConversationEdge",
  "IntercomConversationPart",
  "IntercomConversationRating",
  "IntercomConversationSource",
  "IntercomTeam",
  "IntercomTicket",
  "IntercomTicketConnection",
  "IntercomTicketEdge",
  "IntercomTicketState",
  "IntercomTicketType",
  "IntercomTicketTypeAttribute",
];
