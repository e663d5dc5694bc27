import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Emulated } from "../http/call.js";
import { companyNotFound, invalidParameter } from "../http/error.js";
import { formatNumberedPage, readNumberedPage } from "../http/numbered-page.js";
import { isAtLeast } from "../http/version.js";
import { companiesIn } from "../segments/company-segment.rules.js";
import type { Company } from "../workspace/model.js";
import { presentCompany } from "./company.answer.js";
import { inOrderOfRequests, listedCompanies, refuseTooDeep } from "./company-list.rules.js";

interface Queried {
  Querystring: Record<string, unknown>;
}

const SIZES = { perPage: 15, perPageAtMost: 60 };

/** Lists of companies: filtered, page by page, and by scroll. */
export function companyListRoutes(app: FastifyInstance, emulated: Emulated): void {
  const one = (company: Company, { call }: FastifyRequest) =>
    presentCompany(company, emulated.workspace, isAtLeast(call.version, 16));
  const many = (companies: readonly Company[], request: FastifyRequest<Queried>) =>
    formatNumberedPage(
      companies,
      (company) => one(company, request),
      readNumberedPage(request.query, SIZES),
      request,
    );

  // One company where the query can mean only one, a list of them where it can mean several, and all without a filter.
  app.get<Queried>("/companies", async (request) => {
    const { workspace } = emulated;
    const { store } = workspace;
    const { company_id, name, tag_id, segment_id } = readTexts(request.query, FILTERS);
    const all = [...store.companies()];
    if (company_id !== undefined) return one(found(store.companyByCompanyId(company_id)), request);
    if (name !== undefined) return one(found(all.find((company) => company.name === name)), request);
    if (tag_id !== undefined)
      return many(
        all.filter(({ tagIds }) => tagIds.includes(tag_id)),
        request,
      );
    if (segment_id !== undefined) {
      const segment = store.companySegments.get(segment_id);
      return many(segment ? companiesIn(segment, workspace) : [], request);
    }
    refuseTooDeep(readNumberedPage(request.query, SIZES));
    return many(listedCompanies(workspace), request);
  });

  app.post<Queried>("/companies/list", async (request) => {
    refuseTooDeep(readNumberedPage(request.query, SIZES));
    return many(inOrderOfRequests(listedCompanies(emulated.workspace), request.query["order"]), request);
  });

  app.get<Queried>("/companies/scroll", async (request) => {
    const { workspace } = emulated;
    const { scroll_param } = readTexts(request.query, ["scroll_param"]);
    const list = () => listedCompanies(workspace).map(({ id }) => id);
    const { param, ids } = workspace.scroll.next(scroll_param, list);
    const companies = ids.flatMap((id) => workspace.store.company(id) ?? []);
    return {
      type: "list",
      data: companies.map((company) => one(company, request)),
      pages: null,
      total_count: null,
      scroll_param: param,
    };
  });
}

function found(company: Company | undefined): Company {
  if (!company) throw companyNotFound();
  return company;
}

const FILTERS = ["company_id", "name", "tag_id", "segment_id"] as const;

/** The parameters of that name that the query has, each once. */
function readTexts<Key extends string>(
  query: Queried["Querystring"],
  keys: readonly Key[],
): Partial<Record<Key, string>> {
  const texts: Partial<Record<Key, string>> = {};
  for (const key of keys) {
    const value = query[key];
    if (value === undefined || value === "") continue;
    if (typeof value !== "string") throw invalidParameter(`${key} must be given once`);
    texts[key] = value;
  }
  return texts;
}
