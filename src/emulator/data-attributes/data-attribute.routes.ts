import type { FastifyInstance } from "fastify";
import { readObject } from "../http/body.js";
import type { Emulated } from "../http/call.js";
import { ApiError } from "../http/error.js";
import { isAtLeast } from "../http/version.js";
import { createDataAttribute, readModel, updateDataAttribute } from "./data-attribute.rules.js";
import { formatDataAttribute } from "./data-attribute.wire.js";

/** Definitions of attributes: Intercom's own and the workspace's. */
export function dataAttributeRoutes(app: FastifyInstance, emulated: Emulated): void {
  app.get<{ Querystring: { model?: string; include_archived?: string } }>(
    "/data_attributes",
    async ({ query, call }) => {
      const models = modelsOf(query.model, call.version);
      const data = emulated.workspace.store.dataAttributes
        .filter(({ model }) => models.includes(model))
        .filter(({ archived }) => !archived || query.include_archived === "true");
      return { type: "list", data: data.map(formatDataAttribute) };
    },
  );

  app.post("/data_attributes", async ({ body }) => {
    const attribute = createDataAttribute(readObject(body), emulated.workspace);
    return formatDataAttribute(attribute);
  });

  app.put<{ Params: { data_attribute_id: string } }>(
    "/data_attributes/:data_attribute_id",
    async ({ params, body }) => {
      // The SDK sends no body at all when its caller forgets to nest one: then nothing changes.
      const changes = readObject(body ?? {});
      const attribute = updateDataAttribute(params.data_attribute_id, changes, emulated.workspace);
      return formatDataAttribute(attribute);
    },
  );
}

function modelsOf(model: string | undefined, version: string): readonly string[] {
  if (model === undefined) return ["contact", "company"];
  if (model !== "conversation") return [readModel(model)];
  if (!isAtLeast(version, 16)) return [];
  const message = "model=conversation is no longer supported. Use GET /conversations/attributes instead";
  throw new ApiError(422, "parameter_invalid", message);
}
