import type { FastifyInstance, FastifyRequest } from "fastify";
import { formatContactRow } from "../contacts/contact.wire.js";
import { readObject } from "../http/body.js";
import type { Emulated } from "../http/call.js";
import { formatPage } from "../http/page.js";
import { pageByCreation } from "../search/list.js";
import { segmentsOfCompany } from "../segments/company-segment.rules.js";
import { formatCompanySegment } from "../segments/segment.wire.js";
import type { Company } from "../workspace/model.js";
import { byCreation } from "../workspace/published.js";
import { presentCompany } from "./company.answer.js";
import { deleteCompany, findCompany, updateCompany, upsertCompany } from "./company.rules.js";
import { formatDeletedCompany } from "./company.wire.js";

interface ById {
  Params: { company_id: string };
  Querystring: Record<string, unknown>;
}

const CONTACTS_PER_PAGE = 50;

/** One company, by Intercom's own id: reads and writes, its contacts and its segments. */
export function companyRoutes(app: FastifyInstance, emulated: Emulated): void {
  const find = (request: FastifyRequest<ById>) => findCompany(request.params.company_id, emulated.workspace);
  const one = (company: Company, { call }: FastifyRequest) =>
    presentCompany(company, emulated.workspace, call.version);

  app.post("/companies", async (request) =>
    one(upsertCompany(readObject(request.body), emulated.workspace, request.call.version), request),
  );

  app.get<ById>("/companies/:company_id", async (request) => one(find(request), request));

  // The SDK sends no body at all when its caller forgets to nest one: then nothing changes.
  app.put<ById>("/companies/:company_id", async (request) => {
    const body = readObject(request.body ?? {});
    return one(updateCompany(find(request), body, emulated.workspace, request.call.version), request);
  });

  app.delete<ById>("/companies/:company_id", async (request) => {
    const company = find(request);
    deleteCompany(company, emulated.workspace);
    return formatDeletedCompany(company);
  });

  app.get<ById>("/companies/:company_id/contacts", async (request) => {
    const { id } = find(request);
    const { workspace } = emulated;
    const contacts = workspace.published.having("company_id", [id]).sort(byCreation);
    const page = pageByCreation(contacts, request.query, {
      scope: `company:${id}`,
      perPage: CONTACTS_PER_PAGE,
    });
    const format = { workspaceId: workspace.id, version: request.call.version };
    return formatPage(
      page.contacts.map((contact) => formatContactRow(contact, format)),
      page,
    );
  });

  app.get<ById>("/companies/:company_id/segments", async (request) => {
    const segments = segmentsOfCompany(find(request), emulated.workspace);
    return { type: "list", data: segments.map((segment) => formatCompanySegment(segment)) };
  });
}
