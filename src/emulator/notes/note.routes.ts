import type { FastifyInstance, FastifyRequest } from "fastify";
import { findCompany } from "../companies/company.rules.js";
import { findLive } from "../contacts/contact-state.rules.js";
import { readObject } from "../http/body.js";
import type { Emulated } from "../http/call.js";
import { resourceNotFound } from "../http/error.js";
import { formatNumberedPage, readNumberedPage } from "../http/numbered-page.js";
import { requireVersion } from "../http/version.js";
import { teamIdsOf } from "../teams/team.rules.js";
import { createNote } from "./note.rules.js";
import { formatNote } from "./note.wire.js";

interface OfContact {
  Params: { contact_id: string };
  Querystring: Record<string, unknown>;
}

interface OfCompany {
  Params: { company_id: string };
  Querystring: Record<string, unknown>;
}

const SIZES = { perPage: 50, perPageAtMost: 150 };

/** Notes about contacts and, in later versions, about companies; they are written and read, never changed. */
export function noteRoutes(app: FastifyInstance, emulated: Emulated): void {
  const one = (id: string) => {
    const { store } = emulated.workspace;
    const note = store.notes.get(id);
    if (!note) throw resourceNotFound();
    const adminId = note.adminId ?? "";
    return formatNote(note, store.admins.get(adminId), teamIdsOf(adminId, store));
  };
  const many = (request: FastifyRequest<{ Querystring: Record<string, unknown> }>, ids: readonly string[]) =>
    withCountFirst(formatNumberedPage(ids, one, readNumberedPage(request.query, SIZES), request));

  app.get<{ Params: { note_id: string } }>("/notes/:note_id", async ({ params }) => one(params.note_id));

  app.get<OfContact>("/contacts/:contact_id/notes", async (request) =>
    many(request, findLive(request.params.contact_id, emulated.workspace.store).noteIds),
  );

  app.post<OfContact>("/contacts/:contact_id/notes", async ({ params, body }) => {
    const { workspace } = emulated;
    const { store, seconds } = workspace.writing();
    const contact = findLive(params.contact_id, store);
    const { id } = createNote(readObject(body), { type: "contact", id: contact.id }, workspace);
    store.saveContact({ ...contact, noteIds: [id, ...contact.noteIds], updated_at: seconds });
    return one(id);
  });

  app.get<OfCompany>("/companies/:company_id/notes", async (request) => {
    requireVersion(request.call.version, 15);
    return many(request, findCompany(request.params.company_id, emulated.workspace).noteIds);
  });

  app.post<OfCompany>("/companies/:company_id/notes", async ({ params, body, call }) => {
    requireVersion(call.version, 16);
    const { workspace } = emulated;
    const company = findCompany(params.company_id, workspace);
    const { id } = createNote(readObject(body), { type: "company", id: company.id }, workspace);
    workspace.store.saveCompany({ ...company, noteIds: [id, ...company.noteIds] });
    return one(id);
  });
}

/** Other lists by page number say how many there are at the end. */
function withCountFirst<T extends { pages: unknown }>({ pages, ...rest }: T) {
  return { ...rest, pages };
}
