// No client at all: a list that stays live by server-sent events. It runs until it is stopped.
import { setTimeout as pause } from "node:timers/promises";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print } from "graphql";
import { ContactChangesDocument, LiveContactsDocument, type LiveContactsQuery } from "./generated/graphql.js";

const [url = "http://localhost:4000/graphql"] = process.argv.slice(2);
const list = new Map<string, { id: string; name?: string | null }>();

for (;;) {
  await follow().catch((error: Error) => say({ error: error.message }));
  await pause(1_000 + Math.random() * 1_000); // the server left or could not be reached
}

/** Resolves when the stream has ended. */
async function follow(): Promise<void> {
  const changes = await subscribe(ContactChangesDocument); // before the query, so that a change between the two is told
  await readList();
  for await (const { intercomContactChanged: change } of changes) {
    if (change?.kind === "RESYNC") await readList();
    if (!change?.contactId || !list.has(change.contactId)) continue;
    if (["ARCHIVED", "DELETED", "MERGED"].includes(change.kind)) list.delete(change.contactId);
    else if (change.contact) list.set(change.contactId, change.contact);
    say({ list: [...list.values()] });
  }
}

/** Resolves as soon as changes are heard: the server answers when the subscription is open. */
async function subscribe<Data>(document: TypedDocumentNode<Data, never>): Promise<AsyncIterable<Data>> {
  const { body } = await post(document, "text/event-stream");
  return read();

  async function* read() {
    let text = "";
    for await (const piece of body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const events = (text + piece).split("\n\n");
      text = events.pop() ?? ""; // the beginning of the next
      for (const event of events) {
        if (event.startsWith("event: complete")) return;
        const [, json] = /^data: (.+)$/m.exec(event) ?? [];
        if (!json) continue; // a heartbeat
        const { data, errors } = JSON.parse(json) as { data?: Data; errors?: unknown };
        if (!data) throw new Error(JSON.stringify(errors));
        yield data;
      }
    }
  }
}

async function readList(): Promise<void> {
  const answer = await post(LiveContactsDocument, "application/json");
  const { data, errors } = (await answer.json()) as { data?: LiveContactsQuery; errors?: unknown };
  if (!data?.contacts) throw new Error(JSON.stringify(errors)); // the list that is shown stays until it can be read
  list.clear();
  for (const { node } of data.contacts.edges ?? []) list.set(node.id, node);
  say({ list: [...list.values()] });
}

async function post(document: TypedDocumentNode<unknown, never>, accept: string): Promise<Response> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", accept },
    body: JSON.stringify({ query: print(document) }),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response;
}

function say(what: object): void {
  console.log(JSON.stringify(what));
}
