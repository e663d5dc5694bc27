import type { FastifyInstance, FastifyRequest } from "fastify";
import { findLive } from "../contacts/contact-state.rules.js";
import { isObject, readId } from "../http/body.js";
import type { Emulated } from "../http/call.js";
import { ApiError } from "../http/error.js";
import { formatNumberedPage, readNumberedPage } from "../http/numbered-page.js";
import type { Company } from "../workspace/model.js";
import { presentAttachedCompany, presentCompany } from "./company.answer.js";
import { findCompany } from "./company.rules.js";
import { attachToCompany, detachFromCompany } from "./contact-company.rules.js";

interface ById {
  Params: { contact_id: string };
  Querystring: Record<string, unknown>;
}

/** The companies of one contact. */
export function contactCompanyRoutes(app: FastifyInstance, emulated: Emulated): void {
  const find = (request: FastifyRequest<ById>) =>
    findLive(request.params.contact_id, emulated.workspace.store);
  const one = (company: Company, { call }: FastifyRequest) =>
    presentCompany(company, emulated.workspace, call.version);

  app.get<ById>("/contacts/:contact_id/companies", async (request) => {
    const companies = find(request).companyIds.map((id) => findCompany(id, emulated.workspace));
    const page = readNumberedPage(request.query, { perPage: 50, perPageAtMost: 60 });
    return formatNumberedPage(companies, (company) => one(company, request), page, request);
  });

  app.post<ById>("/contacts/:contact_id/companies", async (request) => {
    const contact = find(request);
    const id = isObject(request.body) ? request.body["id"] : undefined;
    if (id == null) throw new ApiError(400, "parameter_not_found", "company not specified");
    const company = findCompany(readId(id, "id"), emulated.workspace);
    attachToCompany(contact, company, emulated.workspace);
    return presentAttachedCompany(company, emulated.workspace);
  });

  app.delete<ById & { Params: { contact_id: string; company_id: string } }>(
    "/contacts/:contact_id/companies/:company_id",
    async (request) => {
      const contact = find(request);
      const company = findCompany(request.params.company_id, emulated.workspace);
      detachFromCompany(contact, company, emulated.workspace);
      return presentAttachedCompany(company, emulated.workspace);
    },
  );
}
