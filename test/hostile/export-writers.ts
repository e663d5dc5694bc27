import type { Emulator } from "../../src/emulator/emulator.js";

const CHANGES: readonly ((count: number) => object)[] = [
  (count) => ({ name: `Name ${count}` }),
  (count) => ({ signed_up_at: 1_700_000_000 + (count % 300) * 86_400 }),
  (count) => ({ role: count % 2 === 0 ? "user" : "lead" }),
];

/** A value that a field of a contact was given, as an export writes it. */
export interface Given {
  readonly id: string;
  readonly field: string;
  readonly value: unknown;
  readonly at: number;
}

function exported(key: string, value: unknown): Pick<Given, "field" | "value"> {
  if (key === "signed_up_at")
    return { field: "signedUpAt", value: new Date(Number(value) * 1000).toISOString().replace(".000Z", "Z") };
  return { field: key, value: key === "role" ? String(value).toUpperCase() : value };
}

/** Somebody who changes, creates, merges, archives and deletes contacts while they are exported. */
export class Writers {
  /** Those who were archived, deleted or merged into another one. */
  readonly gone = new Set<string>();
  /** What each contact was given, field by field, and when that was answered, in milliseconds. */
  readonly given: Given[] = [];
  #isOver = false;

  constructor(
    private readonly emulator: Emulator,
    private readonly ids: readonly string[],
    private readonly random: () => number,
  ) {}

  async run(): Promise<void> {
    for (let count = 1; !this.#isOver; count += 1) {
      const id = this.#anybody();
      if (count % 40 === 0) await this.#end(id, count);
      else if (count % 10 === 0)
        await this.#send("POST", "/contacts", { role: "user", external_id: `new-${id}-${count}` });
      else await this.#change(id, CHANGES[count % CHANGES.length]?.(count) ?? {});
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  end(): void {
    this.#isOver = true;
  }

  #anybody(): string {
    for (;;) {
      const id = this.ids[Math.floor(this.random() * this.ids.length)] as string;
      if (!this.gone.has(id)) return id;
    }
  }

  async #change(id: string, body: object): Promise<void> {
    if (!(await this.#send("PUT", `/contacts/${id}`, body))) return;
    const at = Date.now();
    for (const [key, value] of Object.entries(body)) this.given.push({ id, ...exported(key, value), at });
  }

  /** Counts as gone before the answer: an export may see either. A refused merge leaves a contact out of the comparison. */
  async #end(id: string, count: number): Promise<void> {
    this.gone.add(id);
    if (count % 120 === 0) await this.#send("POST", "/contacts/merge", { from: id, into: this.#anybody() });
    else if (count % 80 === 0) await this.#send("POST", `/contacts/${id}/archive`);
    else await this.#send("DELETE", `/contacts/${id}`);
  }

  async #send(method: string, path: string, body?: object): Promise<boolean> {
    const response = await fetch(`${this.emulator.url}${path}`, {
      method,
      headers: { authorization: "Bearer any", "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });
    await response.arrayBuffer();
    return response.ok;
  }
}

/** All ids of the workspace, as its list has them. */
export async function idsOf({ url }: Emulator): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | undefined = ""; cursor !== undefined; ) {
    const after: string = cursor && `&starting_after=${encodeURIComponent(cursor)}`;
    const response = await fetch(`${url}/contacts?per_page=150${after}`, {
      headers: { authorization: "Bearer any" },
    });
    const { data, pages } = (await response.json()) as {
      data: { id: string }[];
      pages: { next?: { starting_after: string } | null };
    };
    ids.push(...data.map(({ id }) => id));
    cursor = pages.next?.starting_after;
  }
  return ids;
}

/** A small generator of random numbers, so that a run can be repeated by its seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
