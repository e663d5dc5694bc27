import "reflect-metadata"; // before the first decorated class
import { buildSubgraphSchema } from "@apollo/subgraph";
import { printSchemaWithDirectives } from "@graphql-tools/utils";
import { GraphQLSchema, isEnumType, isObjectType, lexicographicSortSchema, parse } from "graphql";
import { buildSchemaSync, createResolversMap, type NonEmptyArray } from "type-graphql";
import type { UserEdge } from "../config/federation.js";
import { activityResolvers } from "./activity/index.js";
import { resolveAdminReference } from "./admins/admin.reference.js";
import { adminResolvers } from "./admins/index.js";
import { resolveCompanyReference } from "./companies/company.reference.js";
import { companyResolvers } from "./companies/index.js";
import { resolveContactReference } from "./contacts/contact.reference.js";
import { personalSortFields } from "./contacts/contact-sort.input.js";
import { contactResolvers } from "./contacts/index.js";
import { resolveConversationReference } from "./conversations/conversation.reference.js";
import { conversationResolvers } from "./conversations/index.js";
import { dataAttributeResolvers } from "./data-attributes/index.js";
import { checkAudiences, type TypeAudience } from "./decorators/audience.js";
import { eventResolvers } from "./events/index.js";
import { checkRepresentations } from "./federation/representations.js";
import { userEdgeResolvers, userEdgeSdl } from "./federation/user-edge.js";
import { noteResolvers } from "./notes/index.js";
import { boundAnswers } from "./price/bound-answers.js";
import { checkPrices } from "./price/check-prices.js";
import { segmentResolvers } from "./segments/index.js";
import { resolveSegmentReference } from "./segments/segment.reference.js";
import { subscriptionResolvers } from "./subscription-types/index.js";
import { tagResolvers } from "./tags/index.js";
import { resolveTagReference } from "./tags/tag.reference.js";
import { teamResolvers } from "./teams/index.js";
import { ticketResolvers } from "./tickets/index.js";
import { resolveTicketReference } from "./tickets/ticket.reference.js";
import { workspaceResolvers } from "./workspace/index.js";

/** Every resource of the graph, as its folder's manifest lists it. */
const resolvers = [
  ...contactResolvers,
  ...tagResolvers,
  ...segmentResolvers,
  ...companyResolvers,
  ...noteResolvers,
  ...conversationResolvers,
  ...eventResolvers,
  ...ticketResolvers,
  ...teamResolvers,
  ...activityResolvers,
  ...subscriptionResolvers,
  ...adminResolvers,
  ...dataAttributeResolvers,
  ...workspaceResolvers,
];

/** How other subgraphs' references become ours. */
const references = {
  Contact: resolveContactReference,
  Tag: resolveTagReference,
  Segment: resolveSegmentReference,
  Company: resolveCompanyReference,
  IntercomAdmin: resolveAdminReference,
  IntercomConversation: resolveConversationReference,
  IntercomTicket: resolveTicketReference,
};

const unused = () => {
  throw new Error("Subscriptions are executed event by event.");
};

/** type-graphql builds no subscription without one. The server opens the streams: it has to bound what waits in them. */
const NO_PUB_SUB = { publish: unused, subscribe: unused };

const FEDERATION =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@tag", "@cost", "@listSize"])';

export interface SubgraphOptions {
  /** Whether the schema has no mutations. */
  readonly isReadOnly?: boolean;
  /** Another subgraph's type that is given a `contact`. */
  readonly userEdge?: UserEdge | null;
}

export interface Subgraph {
  readonly schema: GraphQLSchema;
  /** The content of `schema/subgraph.graphql`: the schema with its federation directives. */
  readonly sdl: string;
}

/**
 * Builds the subgraph. type-graphql knows no federation and `printSubgraphSchema` loses its directives, so its schema
 * is printed with them and built again as a subgraph over the same resolvers.
 */
export function buildSubgraph({ isReadOnly = false, userEdge = null }: SubgraphOptions = {}): Subgraph {
  const whole = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<() => unknown>,
    validate: false,
    skipCheck: true,
    pubSub: NO_PUB_SUB,
  });
  const codeFirst = isReadOnly ? withoutMutations(whole) : whole;
  if (userEdge && codeFirst.getType(userEdge.type))
    throw new Error(
      `FEDERATION_USER_TYPE names the other subgraph's type of users; ${userEdge.type} is one of this graph.`,
    );
  tagPersonalValues(codeFirst);
  const ownSdl = `${FEDERATION}\n\n${printSchemaWithDirectives(lexicographicSortSchema(codeFirst))}\n`;
  const sdl = userEdge ? `${ownSdl}\n${userEdgeSdl(userEdge)}` : ownSdl;
  const resolversMap = createResolversMap(codeFirst) as Record<string, Record<string, unknown>>;
  for (const [type, __resolveReference] of Object.entries(references))
    resolversMap[type] = { ...resolversMap[type], __resolveReference };
  if (userEdge) resolversMap[userEdge.type] = userEdgeResolvers(userEdge);
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolversMap as never });
  checkPrices(codeFirst);
  carryDeclarations(codeFirst, schema, userEdge);
  checkAudiences(schema);
  checkRepresentations(schema);
  boundAnswers(schema);
  return { schema, sdl };
}

/** What fields declare beside themselves for this server alone, such as their size: SDL has no place for it. */
function carryDeclarations(from: GraphQLSchema, to: GraphQLSchema, userEdge: UserEdge | null): void {
  const ofOthers: Readonly<Record<string, TypeAudience>> = {
    Query: "contacts:read",
    Mutation: "contacts:write",
    Subscription: "contacts:read",
    ...(userEdge && { [userEdge.type]: "contacts:read" }),
  };
  for (const [name, audience] of Object.entries(ofOthers)) {
    const type = to.getType(name);
    if (isObjectType(type)) type.extensions = { ...type.extensions, audience };
  }
  for (const type of Object.values(from.getTypeMap())) {
    const carried = to.getType(type.name);
    if (!isObjectType(type) || !isObjectType(carried)) continue;
    carried.extensions = { ...carried.extensions, ...type.extensions };
    for (const [name, { extensions }] of Object.entries(type.getFields())) {
      const field = carried.getFields()[name];
      if (field) field.extensions = { ...field.extensions, ...extensions };
    }
  }
}

/** Values of enums that are personal data; type-graphql gives directives to everything but these. */
const personalValues: Readonly<Record<string, readonly string[]>> = { ContactSortField: personalSortFields };

function tagPersonalValues(schema: GraphQLSchema): void {
  for (const [name, values] of Object.entries(personalValues)) {
    const type = schema.getType(name);
    if (!isEnumType(type)) throw new Error(`${name} is no enum of the schema, but has personal values.`);
    for (const value of type.getValues())
      if (values.includes(value.name)) value.extensions = { directives: { tag: { name: "pii" } } };
  }
}

/** Also without the payloads and inputs that nothing else leads to. */
function withoutMutations(schema: GraphQLSchema): GraphQLSchema {
  return new GraphQLSchema({ ...schema.toConfig(), mutation: null, types: [] });
}
