import { randomUUID } from "node:crypto";
import { ApiError } from "../http/error.js";

const IDLE_MS = 60_000;
const PER_PAGE = 100;

interface OpenScroll {
  readonly param: string;
  readonly ids: readonly string[];
  readonly at: number;
  readonly usedAt: number;
}

/** The one scroll that a workspace may have open. It ends with an empty page, or after a minute without a call. */
export class Scroll {
  #open: OpenScroll | null = null;

  constructor(private readonly now: () => number) {}

  /** The next hundred ids; without a param the first of `list`, which is fixed for as long as the scroll lasts. */
  next(param: string | undefined, list: () => readonly string[]): { param: string; ids: readonly string[] } {
    const scroll = param === undefined ? this.#begin(list) : this.#resume(param);
    const ids = scroll.ids.slice(scroll.at, scroll.at + PER_PAGE);
    this.#open = ids.length === 0 ? null : { ...scroll, at: scroll.at + ids.length, usedAt: this.now() };
    return { param: scroll.param, ids };
  }

  #begin(list: () => readonly string[]): OpenScroll {
    if (this.#current()) throw new ApiError(400, "scroll_exists", "scroll already exists for this workspace");
    return { param: randomUUID(), ids: list(), at: 0, usedAt: this.now() };
  }

  #resume(param: string): OpenScroll {
    const open = this.#current();
    if (open?.param !== param) throw new ApiError(404, "not_found", "scroll parameter not found");
    return open;
  }

  #current(): OpenScroll | null {
    return this.#open && this.now() - this.#open.usedAt < IDLE_MS ? this.#open : null;
  }
}
