import { apiKeys, asCaller } from "../testkit/api-keys.js";
import type { TestEmulator } from "../testkit/emulator.js";
import { type Answer, untyped } from "../testkit/execute.js";
import { startTestGateway } from "../testkit/gateway.js";
import { type HiveRuntime, startScopesRouter } from "./scopes-router.js";

/** Every useful set of scopes; `nothing` cannot be said in a key, so a lane stands for it. */
export const CALLERS: Readonly<Record<string, readonly string[]>> = {
  nothing: ["lane:bulk"],
  personal: ["pii"],
  writer: ["contacts:write"],
  reader: ["contacts:read"],
  editor: ["contacts:read", "contacts:write"],
  support: ["contacts:read", "pii"],
  inbox: ["conversations:read"],
  desk: ["contacts:read", "conversations:read"],
  all: ["contacts:read", "contacts:write", "conversations:read", "conversations:write", "pii"],
};

type Data = Readonly<Record<string, unknown>>;

/** What became of an operation, and what it spent: calls to Intercom by route. */
export interface Verdict extends Pick<Answer<Data>, "status" | "data" | "errors"> {
  readonly calls: Readonly<Record<string, number>>;
}

/**
 * The graph by itself, and one behind a router that enforces the scopes. They are two, so that the same lists are in the
 * memory of both whenever they are compared. Queries may use `$id`, a contact's id, and `$yes`.
 */
export interface Verdicts extends AsyncDisposable {
  readonly contactId: string;
  byGraph(query: string, caller: string | null): Promise<Verdict>;
  /** @param sentOnAs Whose key the router sends to the graph. */
  byRouter(query: string, caller: string | null, sentOnAs?: string): Promise<Verdict>;
}

export async function startVerdicts(emulator: TestEmulator, runtime: HiveRuntime): Promise<Verdicts> {
  const start = () => startTestGateway({ emulator, env: apiKeys(CALLERS) });
  const [graph, behind] = [await start(), await start()];
  const router = await startScopesRouter({
    runtime,
    url: behind.url,
    scopesOf: (headers) => CALLERS[headers.get("caller") ?? ""],
    sentOn: (headers) => asCaller(headers.get("sent-on-as") ?? "all").headers,
  });
  const find = untyped('{ contactByExternalId(externalId: "seed-merge-user") { id } }');
  const found = await graph.executeOk<{ contactByExternalId: { id: string } }>(find, {}, asCaller("all"));
  const contactId = found.contactByExternalId.id;

  async function verdict(
    query: string,
    ask: (text: string, variables: Data) => Promise<Answer<Data>>,
  ): Promise<Verdict> {
    const text = query.includes("$id") && query.startsWith("{") ? `query ($id: ID!) ${query}` : query;
    const variables = {
      ...(text.includes("$id") && { id: contactId }),
      ...(text.includes("$yes") && { yes: true }),
    };
    await emulator.reset();
    const answers: Answer<Data>[] = [];
    const { byRoute } = await emulator.costOf(async () => void answers.push(await ask(text, variables)));
    const [answer] = answers;
    if (!answer) throw new Error("Nothing was answered.");
    return { status: answer.status, data: answer.data, errors: answer.errors, calls: byRoute };
  }

  return {
    contactId,
    byGraph: (query, caller) =>
      verdict(query, (text, variables) =>
        graph.execute(untyped(text), variables, caller === null ? {} : asCaller(caller)),
      ),
    byRouter: (query, caller, sentOnAs = "all") =>
      verdict(query, (text, variables) =>
        router.execute(untyped(text), variables, {
          headers: { "sent-on-as": sentOnAs, ...(caller !== null && { caller }) },
        }),
      ),
    async [Symbol.asyncDispose]() {
      for (const each of [router, behind, graph]) await each[Symbol.asyncDispose]();
    },
  };
}

/** Every value that an answer gives, with its path. */
export function given(value: unknown, path = ""): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== "object") return [`${path}: ${value}`];
  return Object.entries(value)
    .flatMap(([key, below]) => given(below, `${path}.${key}`))
    .sort();
}
