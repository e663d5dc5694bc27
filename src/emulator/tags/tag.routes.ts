import type { FastifyInstance } from "fastify";
import { type JsonObject, readId, readObject } from "../http/body.js";
import type { Emulated } from "../http/call.js";
import { invalidParameter } from "../http/error.js";
import { isAtLeast } from "../http/version.js";
import type { Tag } from "../workspace/model.js";
import type { Workspace } from "../workspace/workspace.js";
import { type Tagged, tagCompanies, tagUsers } from "./bulk-tag.rules.js";
import { byName, deleteTag, ensureTag, findTag, renameTag } from "./tag.rules.js";
import { formatTag } from "./tag.wire.js";

interface Saved {
  readonly tag: Tag;
  readonly users?: readonly Tagged[];
  readonly companies?: readonly Tagged[];
}

interface ById {
  Params: { tag_id: string };
}

/** The tags of the workspace. One POST does five things, depending on the keys of its body. */
export function tagRoutes(app: FastifyInstance, emulated: Emulated): void {
  app.get("/tags", async () => {
    const tags = [...emulated.workspace.store.tags.values()];
    return { type: "list", data: tags.sort(byName).map(formatTag) };
  });

  app.post("/tags", async ({ body, call }) => {
    const { tag, users = [], companies = [] } = saveTag(readObject(body), emulated.workspace, call.version);
    return { ...formatTag(tag), ...(isAtLeast(call.version, 16) ? { users, companies } : {}) };
  });

  app.get<ById>("/tags/:tag_id", async ({ params }) =>
    formatTag(findTag(params.tag_id, emulated.workspace.store)),
  );

  app.delete<ById>("/tags/:tag_id", async ({ params }, reply) => {
    const { workspace } = emulated;
    deleteTag(findTag(params.tag_id, workspace.store), workspace);
    return reply.send();
  });
}

function saveTag(body: JsonObject, workspace: Workspace, version: string): Saved {
  const { id, name, users, companies } = body;
  const { store } = workspace;
  if (typeof name !== "string" || name.trim() === "") throw invalidParameter("invalid tag parameters");
  if (users !== undefined) return store.inBulk(() => tagUsers(name, users, workspace, version));
  if (companies !== undefined) return tagCompanies(name, companies, workspace, version);
  if (id === undefined || id === null) return { tag: ensureTag(name, store) };
  return { tag: renameTag(findTag(readId(id, "id"), store), name, store) };
}
