import type { FastifyInstance } from "fastify";
import { readActor } from "../conversations/conversation.input.js";
import { readId, readObject } from "../http/body.js";
import type { Emulated } from "../http/call.js";
import { ApiError } from "../http/error.js";
import type { Collection } from "../workspace/collection.js";
import type { AppliedTag } from "../workspace/model.js";
import type { Workspace } from "../workspace/workspace.js";
import { formatAppliedTag } from "./tag.wire.js";

interface Tagged {
  readonly id: string;
  readonly contactIds: readonly string[];
  readonly tags: readonly AppliedTag[];
}

/** The tags of conversations. */
export function conversationTagRoutes(app: FastifyInstance, emulated: Emulated): void {
  app.post<{ Params: { conversation_id: string } }>(
    "/conversations/:conversation_id/tags",
    async ({ params, body }) => tag(params.conversation_id, body, conversationsOf(emulated.workspace)),
  );

  app.delete<{ Params: { conversation_id: string; tag_id: string } }>(
    "/conversations/:conversation_id/tags/:tag_id",
    async ({ params, body }) =>
      untag(params.conversation_id, params.tag_id, body, conversationsOf(emulated.workspace)),
  );
}

/** The tags of tickets. */
export function ticketTagRoutes(app: FastifyInstance, emulated: Emulated): void {
  app.post<{ Params: { ticket_id: string } }>("/tickets/:ticket_id/tags", async ({ params, body }) =>
    tag(params.ticket_id, body, ticketsOf(emulated.workspace)),
  );

  app.delete<{ Params: { ticket_id: string; tag_id: string } }>(
    "/tickets/:ticket_id/tags/:tag_id",
    async ({ params, body }) => untag(params.ticket_id, params.tag_id, body, ticketsOf(emulated.workspace)),
  );
}

function ticketsOf(workspace: Workspace) {
  const notFound = () => new ApiError(404, "ticket_not_found", "Ticket not found");
  return { workspace, items: workspace.inbox.tickets, notFound };
}

/** Where the tagged things of a kind are, and how their absence is told. */
interface Place<T extends Tagged> {
  readonly workspace: Workspace;
  readonly items: Collection<T>;
  notFound(): ApiError;
}

function conversationsOf(workspace: Workspace) {
  const notFound = () => new ApiError(404, "not_found", "Conversation not found");
  return { workspace, items: workspace.inbox.conversations, notFound };
}

/** Tags something in the name of the admin in the body. A tag that is there already stays as it was applied. */
function tag<T extends Tagged>(id: string, raw: unknown, { workspace, items, notFound }: Place<T>) {
  const body = readObject(raw);
  const item = items.get(id);
  if (!item) throw notFound();
  const found = findTag(readId(body["id"], "id"), workspace);
  const admin = readActor(body, workspace.store);
  const known = item.tags.find((it) => it.id === found.id);
  const applied = known ?? { id: found.id, appliedAt: workspace.seconds(), adminId: admin.id };
  if (!known) items.save({ ...item, tags: [...item.tags, applied] });
  return formatAppliedTag(found, applied);
}

/** Takes a tag off something. Without the tag, nothing changes. */
function untag<T extends Tagged>(
  id: string,
  tagId: string,
  raw: unknown,
  { workspace, items, notFound }: Place<T>,
) {
  const item = items.get(id);
  if (!item) throw notFound();
  const found = findTag(tagId, workspace);
  readActor(readObject(raw), workspace.store);
  const applied = item.tags.find((it) => it.id === found.id);
  if (applied) items.save({ ...item, tags: item.tags.filter((it) => it !== applied) });
  return formatAppliedTag(found, applied);
}

function findTag(id: string, { store }: Workspace) {
  const found = store.tags.get(id);
  if (!found) throw new ApiError(404, "tag_not_found", "Tag not found");
  return found;
}
