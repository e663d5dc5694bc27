import type { FastifyInstance, FastifyRequest } from "fastify";
import { isObject, type JsonObject, readObject } from "../http/body.js";
import type { Emulated } from "../http/call.js";
import { isAtLeast } from "../http/version.js";
import { listContacts } from "../search/list.js";
import type { Workspace } from "../workspace/workspace.js";
import { checkEmailVerified } from "./contact.input.js";
import { createContact, updateContact } from "./contact.rules.js";
import { type ContactFormat, formatContact, formatContactPage } from "./contact.wire.js";
import { findById, findLive, findUserByExternalId } from "./contact-state.rules.js";
import { mergeContacts } from "./merge.rules.js";

interface ById {
  Params: { contact_id: string };
}

/** Reads and writes of contacts, list and search. */
export function contactRoutes(app: FastifyInstance, emulated: Emulated): void {
  app.get<{ Querystring: Record<string, unknown> }>("/contacts", async (request) => {
    const { workspace } = emulated;
    return formatContactPage(listContacts(request.query, workspace.published), formatOf(request, workspace));
  });

  app.post("/contacts", async (request) => {
    const { workspace } = emulated;
    const contact = createContact(readContact(request), workspace.writing());
    return formatContact(contact, formatOf(request, workspace));
  });

  app.get<ById>("/contacts/:contact_id", async (request) => {
    const { workspace } = emulated;
    const contact = findById(request.params.contact_id, workspace.store, request.call.version);
    return formatContact(contact, formatOf(request, workspace));
  });

  app.put<ById>("/contacts/:contact_id", async (request) => {
    const { workspace } = emulated;
    const contact = findLive(request.params.contact_id, workspace.store);
    const changed = updateContact(contact, readContact(request), workspace.writing());
    return formatContact(changed, formatOf(request, workspace));
  });

  app.get<{ Params: { external_id: string } }>(
    "/contacts/find_by_external_id/:external_id",
    async (request) => {
      const { workspace } = emulated;
      const { external_id } = request.params;
      const contact = findUserByExternalId(external_id, workspace.store, request.call.version);
      return formatContact(contact, formatOf(request, workspace));
    },
  );

  app.post("/contacts/merge", async (request) => {
    const { workspace } = emulated;
    const contact = mergeContacts(readObject(request.body), workspace, request.call.version);
    return formatContact(contact, formatOf(request, workspace));
  });

  app.post("/contacts/search", async (request) => {
    const { workspace } = emulated;
    const page = workspace.search.page(readObject(request.body), request.call.version);
    return formatContactPage(page, formatOf(request, workspace));
  });
}

function readContact({ body, call }: FastifyRequest): JsonObject {
  const contact = readObject(body);
  checkEmailVerified(contact, call.version);
  return contact;
}

function formatOf({ query, call }: FastifyRequest, { id }: Workspace): ContactFormat {
  const isAskedForMerges = isObject(query) && query["include_merge_history"] === "true";
  return {
    workspaceId: id,
    version: call.version,
    hasMergeHistory: isAskedForMerges && isAtLeast(call.version, 16),
  };
}
