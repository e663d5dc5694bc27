import type { FastifyInstance } from "fastify";
import { findLive } from "../contacts/contact-state.rules.js";
import type { Emulated } from "../http/call.js";
import { resourceNotFound } from "../http/error.js";
import { byName } from "../tags/tag.rules.js";
import type { CompanySegment, Segment } from "../workspace/model.js";
import type { Workspace } from "../workspace/workspace.js";
import { companiesIn } from "./company-segment.rules.js";
import { formatCompanySegment, formatSegment } from "./segment.wire.js";

interface Counted {
  Querystring: { include_count?: string; type?: string };
}

/** The segments of the workspace and of one contact; through the API they can only be read. */
export function segmentRoutes(app: FastifyInstance, emulated: Emulated): void {
  app.get<Counted>("/segments", async ({ query }) => {
    const { workspace } = emulated;
    const { segments, companySegments } = workspace.store;
    // Segments of companies are listed apart.
    const listed = [...(query.type === "company" ? companySegments : segments).values()].sort(byName);
    return { type: "segment.list", segments: listed.map((segment) => present(segment, query, workspace)) };
  });

  app.get<Counted & { Params: { segment_id: string } }>(
    "/segments/:segment_id",
    async ({ params, query }) => {
      const { workspace } = emulated;
      const { segments, companySegments } = workspace.store;
      const segment = segments.get(params.segment_id) ?? companySegments.get(params.segment_id);
      if (!segment) throw resourceNotFound();
      return present(segment, query, workspace);
    },
  );

  app.get<{ Params: { contact_id: string } }>("/contacts/:contact_id/segments", async ({ params }) => {
    const { membership, store } = emulated.workspace;
    const contact = findLive(params.contact_id, store);
    return { type: "list", data: membership.segmentsOf(contact.id).map((segment) => formatSegment(segment)) };
  });
}

/** A segment of either kind; its members are counted only if that was asked for. */
function present(segment: Segment | CompanySegment, query: Counted["Querystring"], workspace: Workspace) {
  const isCounted = query.include_count === "true";
  return "personType" in segment
    ? formatSegment(segment, isCounted ? workspace.membership.countOf(segment) : undefined)
    : formatCompanySegment(segment, isCounted ? companiesIn(segment, workspace).length : undefined);
}
