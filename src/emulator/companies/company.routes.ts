import type { FastifyInstance } from "fastify";
import { formatContactPage } from "../contacts/contact.wire.js";
import { readObject } from "../http/body.js";
import type { Emulated } from "../http/call.js";
import { isAtLeast } from "../http/version.js";
import { pageByCreation } from "../search/list.js";
import { segmentsOfCompany } from "../segments/company-segment.rules.js";
import { formatCompanySegment } from "../segments/segment.wire.js";
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
  app.post("/companies", async ({ body, call }) => {
    const { workspace } = emulated;
    const company = upsertCompany(readObject(body), workspace, call.version);
    return presentCompany(company, workspace, isAtLeast(call.version, 16));
  });

  app.get<ById>("/companies/:company_id", async ({ params, call }) => {
    const { workspace } = emulated;
    const company = findCompany(params.company_id, workspace);
    return presentCompany(company, workspace, isAtLeast(call.version, 16));
  });

  app.put<ById>("/companies/:company_id", async ({ params, body, call }) => {
    const { workspace } = emulated;
    const company = findCompany(params.company_id, workspace);
    // The SDK sends no body at all when its caller forgets to nest one: then nothing changes.
    const changed = updateCompany(company, readObject(body ?? {}), workspace, call.version);
    return presentCompany(changed, workspace, isAtLeast(call.version, 16));
  });

  app.delete<ById>("/companies/:company_id", async ({ params }) => {
    const { workspace } = emulated;
    const company = findCompany(params.company_id, workspace);
    deleteCompany(company, workspace);
    return formatDeletedCompany(company);
  });

  app.get<ById>("/companies/:company_id/contacts", async ({ params, query, call }) => {
    const { workspace } = emulated;
    const { id } = findCompany(params.company_id, workspace);
    const contacts = workspace.published.having("company_id", [id]).sort(byCreation);
    const page = pageByCreation(contacts, query, { scope: `company:${id}`, perPage: CONTACTS_PER_PAGE });
    return formatContactPage(page, { workspaceId: workspace.id, version: call.version });
  });

  app.get<ById>("/companies/:company_id/segments", async ({ params }) => {
    const { workspace } = emulated;
    const segments = segmentsOfCompany(findCompany(params.company_id, workspace), workspace);
    return { type: "list", data: segments.map((segment) => formatCompanySegment(segment)) };
  });
}
