import type { FastifyInstance } from "fastify";
import { findLive } from "../contacts/contact-state.rules.js";
import { isObject, readId } from "../http/body.js";
import type { Emulated } from "../http/call.js";
import { ApiError } from "../http/error.js";
import { formatNumberedPage, readNumberedPage } from "../http/numbered-page.js";
import { isAtLeast } from "../http/version.js";
import type { Company } from "../workspace/model.js";
import { presentCompany } from "./company.answer.js";
import { findCompany } from "./company.rules.js";
import { attachToCompany, detachFromCompany } from "./contact-company.rules.js";

interface ById {
  Params: { contact_id: string };
  Querystring: Record<string, unknown>;
}

const SIZES = { perPage: 50, perPageAtMost: 60 };

/** The companies of one contact. */
export function contactCompanyRoutes(app: FastifyInstance, emulated: Emulated): void {
  app.get<ById>("/contacts/:contact_id/companies", async (request) => {
    const { workspace } = emulated;
    const contact = findLive(request.params.contact_id, workspace.store);
    const companies = contact.companyIds.map((id) => findCompany(id, workspace));
    const hasNotes = isAtLeast(request.call.version, 16);
    const format = (company: Company) => presentCompany(company, workspace, hasNotes);
    return formatNumberedPage(companies, format, readNumberedPage(request.query, SIZES), request);
  });

  app.post<ById>("/contacts/:contact_id/companies", async ({ params, body }) => {
    const { workspace } = emulated;
    const contact = findLive(params.contact_id, workspace.store);
    const id = isObject(body) ? body["id"] : undefined;
    if (id == null) throw new ApiError(400, "parameter_not_found", "company not specified");
    const company = findCompany(readId(id, "id"), workspace);
    attachToCompany(contact, company, workspace);
    return presentCompany(company, workspace, true);
  });

  app.delete<ById & { Params: { contact_id: string; company_id: string } }>(
    "/contacts/:contact_id/companies/:company_id",
    async ({ params }) => {
      const { workspace } = emulated;
      const contact = findLive(params.contact_id, workspace.store);
      const company = findCompany(params.company_id, workspace);
      detachFromCompany(contact, company, workspace);
      return presentCompany(company, workspace, true);
    },
  );
}
