import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { createClient } from "graphql-sse";

export const SUBSCRIPTION = `subscription {
  intercomContactChanged(kinds: [CREATED]) { kind contact { externalId } }
}`;
const CREATE = "mutation ($id: ID!) { createContact(input: { externalId: $id }) { userErrors { message } } }";

/**
 * Subscribes at the gateway and creates contacts through the same gateway until it hears of one: a stream does not say from
 * when on the subgraph listens.
 */
export async function hearOfContact(url: string): Promise<unknown> {
  const done = new AbortController();
  const first = firstEvent(url).finally(() => done.abort());
  while (!done.signal.aborted) {
    await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: CREATE, variables: { id: randomUUID() } }),
    });
    await pause(500, undefined, { signal: done.signal }).catch(() => {});
  }
  return first;
}

async function firstEvent(url: string): Promise<unknown> {
  for await (const event of createClient({ url }).iterate({ query: SUBSCRIPTION })) return event;
  throw new Error("The subscription ended without an event.");
}
