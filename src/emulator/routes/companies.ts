import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Emulated } from "../call.js";
import { presentCompany } from "../companies/present.js";
import { segmentsOfCompany } from "../companies/segments.js";
import { deleteCompany, findCompany, updateCompany, upsertCompany } from "../companies/write.js";
import type { Company } from "../model.js";
import { byCreation } from "../published.js";
import { pageByCreation } from "../search/list.js";
import { readObject } from "../wire/body.js";
import { formatDeletedCompany } from "../wire/company.js";
import { formatContactRow } from "../wire/contact.js";
import { formatPage } from "../wire/page.js";
import { formatCompanySegment } from "../wire/segment.js";

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
