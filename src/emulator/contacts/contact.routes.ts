import type { FastifyInstance, FastifyRequest } from "fastify";
import { isObject, type JsonObject, readObject } from "../http/body.js";
import type { Emulated } from "../http/call.js";
import { formatPage } from "../http/page.js";
import { isAtLeast } from "../http/version.js";
import { listContacts } from "../search/list.js";
import type { ContactPage } from "../search/search.js";
import type { Contact } from "../workspace/model.js";
import { checkEmailVerified } from "./contact.input.js";
import { createContact, updateContact } from "./contact.rules.js";
import { formatContact, formatContactRow } from "./contact.wire.js";
import { findById, findLive, findUserByExternalId } from "./contact-state.rules.js";
import { mergeContacts } from "./merge.rules.js";

function readBody({ body, call }: FastifyRequest): JsonObject {
  const read = readObject(body);
  checkEmailVerified(read, call.version);
  return read;
}

function asksForMergeHistory(query: unknown): boolean {
  return isObject(query) && query["include_merge_history"] === "true";
}

interface ById {
  Params: { contact_id: string };
}

/** Reads and writes of contacts, list and search. */
export function contactRoutes(app: FastifyInstance, emulated: Emulated): void {
  const formatOf = ({ query, call }: FastifyRequest) => ({
    workspaceId: emulated.workspace.id,
    version: call.version,
    hasMergeHistory: isAtLeast(call.version, 16) && asksForMergeHistory(query),
  });
  const one = (request: FastifyRequest, contact: Contact) => formatContact(contact, formatOf(request));
  const many = (request: FastifyRequest, page: ContactPage) =>
    formatPage(
      page.contacts.map((contact) => formatContactRow(contact, formatOf(request))),
      page,
    );
  const find = (request: FastifyRequest<ById>) =>
    findLive(request.params.contact_id, emulated.workspace.store);

  app.get<{ Querystring: Record<string, unknown> }>("/contacts", async (request) =>
    many(request, listContacts(request.query, emulated.workspace.published)),
  );

  app.post("/contacts", async (request) =>
    one(request, createContact(readBody(request), emulated.workspace.writing())),
  );

  app.get<ById>("/contacts/:contact_id", async (request) =>
    one(request, findById(request.params.contact_id, emulated.workspace.store, request.call.version)),
  );

  app.put<ById>("/contacts/:contact_id", async (request) =>
    one(request, updateContact(find(request), readBody(request), emulated.workspace.writing())),
  );

  app.get<{ Params: { external_id: string } }>(
    "/contacts/find_by_external_id/:external_id",
    async (request) =>
      one(
        request,
        findUserByExternalId(request.params.external_id, emulated.workspace.store, request.call.version),
      ),
  );

  app.post("/contacts/merge", async (request) =>
    one(request, mergeContacts(readObject(request.body), emulated.workspace.writing(), request.call.version)),
  );

  app.post("/contacts/search", async (request) =>
    many(request, emulated.workspace.search.page(readObject(request.body), request.call.version)),
  );
}
