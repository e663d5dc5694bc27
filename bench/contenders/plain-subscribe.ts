import { EventEmitter, on } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { buildSchema, type ExecutionResult, parse, subscribe } from "graphql";

// The least that a subscription costs with graphql-js: its own `subscribe` for each reader over one emitter, a filter by id, and
// frames of server-sent events. No read of the contact, no limits, no scopes, no signature, no check for duplicates.

const schema = buildSchema(`
  type Query { ok: Boolean }
  type Change { kind: String!, contactId: ID!, contact: Contact }
  type Contact { name: String, email: String }
  type Subscription { intercomContactChanged(ids: [ID!]): Change }
`);
const bus = new EventEmitter().setMaxListeners(0);

interface Asked {
  readonly query: string;
  readonly variables?: { readonly ids?: readonly string[] };
}

async function* changes(ids: readonly string[] | undefined) {
  const wanted = ids && new Set(ids);
  for await (const [id] of on(bus, "change") as AsyncIterable<[string]>)
    if (!wanted || wanted.has(id))
      yield {
        intercomContactChanged: {
          kind: "UPDATED",
          contactId: id,
          contact: { name: "Ada", email: "ada@example.com" },
        },
      };
}

async function stream({ query, variables }: Asked, response: ServerResponse): Promise<void> {
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.flushHeaders();
  const results = await subscribe({
    schema,
    document: parse(query),
    rootValue: { intercomContactChanged: ({ ids }: { ids?: readonly string[] }) => changes(ids) },
    variableValues: variables,
  });
  for await (const result of results as AsyncIterable<ExecutionResult>)
    response.write(`event: next\ndata: ${JSON.stringify(result)}\n\n`);
}

createServer(async (request, response) => {
  const body = request.method === "POST" ? await text(request) : "";
  if (request.url === "/graphql")
    return void stream(JSON.parse(body) as Asked, response).catch(() => response.destroy());
  if (body !== "") bus.emit("change", (JSON.parse(body) as { data: { item: { id: string } } }).data.item.id);
  response.end("{}");
}).listen(Number(process.env["PORT"]), "127.0.0.1");
