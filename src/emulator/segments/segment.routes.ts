import type { FastifyInstance } from "fastify";
import { findLive } from "../contacts/contact-state.rules.js";
import type { Emulated } from "../http/call.js";
import { resourceNotFound } from "../http/error.js";
import { byName } from "../tags/tag.rules.js";
import type { CompanySegment, Segment } from "../workspace/model.js";
import { isInSegment } from "./company-segment.rules.js";
import { formatCompanySegment, formatSegment } from "./segment.wire.js";

interface Counted {
  Querystring: { include_count?: string; type?: string };
}

/** The segments of the workspace and of one contact; through the API they can only be read. */
export function segmentRoutes(app: FastifyInstance, emulated: Emulated): void {
  const format = (segment: Segment, includeCount: string | undefined) =>
    formatSegment(
      segment,
      includeCount === "true" ? emulated.workspace.membership.countOf(segment) : undefined,
    );

  const formatOfCompanies = (segment: CompanySegment, includeCount: string | undefined) => {
    const { workspace } = emulated;
    const members = () =>
      [...workspace.store.companies()].filter((company) => isInSegment(company, segment, workspace));
    return formatCompanySegment(segment, includeCount === "true" ? members().length : undefined);
  };

  app.get<Counted>("/segments", async ({ query }) => {
    const { segments, companySegments } = emulated.workspace.store;
    return {
      type: "segment.list",
      // Segments of companies are listed apart.
      segments:
        query.type === "company"
          ? [...companySegments.values()]
              .sort(byName)
              .map((segment) => formatOfCompanies(segment, query.include_count))
          : [...segments.values()].sort(byName).map((segment) => format(segment, query.include_count)),
    };
  });

  app.get<Counted & { Params: { segment_id: string } }>(
    "/segments/:segment_id",
    async ({ params, query }) => {
      const { segments, companySegments } = emulated.workspace.store;
      const segment = segments.get(params.segment_id);
      if (segment) return format(segment, query.include_count);
      const companySegment = companySegments.get(params.segment_id);
      if (!companySegment) throw resourceNotFound();
      return formatOfCompanies(companySegment, query.include_count);
    },
  );

  app.get<{ Params: { contact_id: string } }>("/contacts/:contact_id/segments", async ({ params }) => {
    const { membership, store } = emulated.workspace;
    const contact = findLive(params.contact_id, store);
    return { type: "list", data: membership.segmentsOf(contact.id).map((segment) => formatSegment(segment)) };
  });
}
