import type { FastifyInstance } from "fastify";
import type { Emulated } from "../call.js";
import { findLive } from "../contacts/states.js";
import type { Segment } from "../model.js";
import { resourceNotFound } from "../wire/error.js";
import { formatSegment } from "../wire/segment.js";

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

  app.get<Counted>("/segments", async ({ query }) => {
    // Segments of companies are listed apart, and the emulator has none.
    const segments = query.type === "company" ? [] : [...emulated.workspace.store.segments.values()];
    return {
      type: "segment.list",
      segments: segments.map((segment) => format(segment, query.include_count)),
    };
  });

  app.get<Counted & { Params: { segment_id: string } }>(
    "/segments/:segment_id",
    async ({ params, query }) => {
      const segment = emulated.workspace.store.segments.get(params.segment_id);
      if (!segment) throw resourceNotFound();
      return format(segment, query.include_count);
    },
  );

  app.get<{ Params: { contact_id: string } }>("/contacts/:contact_id/segments", async ({ params, call }) => {
    const { membership, store } = emulated.workspace;
    const contact = findLive(params.contact_id, store, call.version);
    return { type: "list", data: membership.segmentsOf(contact.id).map((segment) => formatSegment(segment)) };
  });
}
