import type { FastifyInstance } from "fastify";
import { tagCompanies, tagUsers } from "../bulk-tag.js";
import type { Emulated } from "../call.js";
import type { Tag } from "../model.js";
import { byName, deleteTag, ensureTag, findTag, renameTag } from "../tags.js";
import { type JsonObject, readId, readObject } from "../wire/body.js";
import { invalidParameter } from "../wire/error.js";
import { formatTag } from "../wire/tag.js";
import type { Workspace } from "../workspace.js";

interface ById {
  Params: { tag_id: string };
}

/** The tags of the workspace. One POST does five things, told apart by what its body holds. */
export function tagRoutes(app: FastifyInstance, emulated: Emulated): void {
  app.get("/tags", async () => {
    const tags = [...emulated.workspace.store.tags.values()];
    return { type: "list", data: tags.sort(byName).map(formatTag) };
  });

  app.post("/tags", async (request) =>
    formatTag(saveTag(readObject(request.body), emulated.workspace, request.call.version)),
  );

  app.get<ById>("/tags/:tag_id", async ({ params }) =>
    formatTag(findTag(params.tag_id, emulated.workspace.store)),
  );

  app.delete<ById>("/tags/:tag_id", async ({ params }, reply) => {
    const { store } = emulated.workspace;
    deleteTag(findTag(params.tag_id, store), store);
    return reply.send();
  });
}

function saveTag(body: JsonObject, workspace: Workspace, version: string): Tag {
  const { id, name, users, companies } = body;
  if (typeof name !== "string" || name.trim() === "") throw invalidParameter("invalid tag parameters");
  if (users !== undefined) return tagUsers(name, users, workspace, version);
  if (companies !== undefined) return tagCompanies(name, companies, workspace);
  if (id === undefined || id === null) return ensureTag(name, workspace.store);
  return renameTag(findTag(readId(id, "id"), workspace.store), name, workspace.store);
}
