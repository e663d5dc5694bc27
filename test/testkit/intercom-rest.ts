import type { TestEmulator } from "./emulator.js";

/** Asks the emulator as Intercom's own clients do, past the graph. */
export async function askIntercom<T>(
  { url, token }: Pick<TestEmulator, "url" | "token">,
  method: string,
  path: string,
  body?: unknown,
): Promise<T> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}.`);
  return response.json() as Promise<T>;
}

/** A conversation as the emulator tells it, as far as tests compare it. */
export interface PlainConversation {
  readonly id: string;
  readonly created_at: number;
  readonly state: string;
  readonly contacts: { readonly contacts: readonly { readonly id: string }[] };
}

/** Every conversation, newest first: the truth that lists are compared with. */
export async function allConversations(
  emulator: Pick<TestEmulator, "url" | "token">,
): Promise<PlainConversation[]> {
  const all: PlainConversation[] = [];
  let starting_after: string | undefined;
  do {
    const page = await askIntercom<{
      conversations: PlainConversation[];
      pages: { next?: { starting_after?: string } | null };
    }>(emulator, "POST", "/conversations/search", {
      query: { field: "created_at", operator: ">", value: 0 },
      sort: { field: "created_at", order: "descending" },
      pagination: { per_page: 150, starting_after },
    });
    all.push(...page.conversations);
    starting_after = page.pages.next?.starting_after;
  } while (starting_after);
  return all;
}
