import { afterEach, beforeEach, expect, test, vi } from "vitest";
import "reflect-metadata";
import type { ContactChangedFilter } from "../../../src/graph/contacts/changes/contact-changed.filter.js";
import type { ChangedContact } from "../../../src/graph/contacts/changes/read-changed.js";
import type { ContactEvent, ContactEventKind } from "../../../src/intercom/contact-event.js";
import { Audience } from "../../../src/server/live/audience.js";
import { ContactNews } from "../../../src/server/live/contact-news.js";
import type { LiveEvent } from "../../../src/server/live/live-event.js";
import type { Subscriber } from "../../../src/server/live/subscriber.js";

/** Another one in each run; a failure prints the one of its schedule. */
const SEED = Number(process.env["LIVE_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const SCHEDULES = Number(process.env["LIVE_SCHEDULES"] ?? 250);
const PHASES = 3;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Mulberry32. */
function randomOf(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What the contact is at one time. `null` is archived, deleted or merged. */
type State = { readonly name: string; readonly tags: string } | null;
interface Version {
  readonly state: State;
  readonly at: number;
}

const same = (a: State, b: State) => JSON.stringify(a) === JSON.stringify(b);

/** Intercom, with one contact: its past, and a clock that is the test's. */
class World {
  readonly versions: Version[] = [{ state: { name: "a", tags: "" }, at: 0 }];
  /** The versions that a write of this graph, or a webhook that arrived, has told of. */
  readonly heard = new Set<number>();
  /** What happened, for messages. */
  readonly log: string[] = [];
  #before: State = null;
  isOver = false;

  get last(): Version {
    return this.versions.at(-1) as Version;
  }

  /** Makes a change that is possible now. */
  change(random: (below: number) => number): { readonly version: number; readonly event: Happening } {
    const { state } = this.last;
    const [what, next, tagId] = this.#next(state, random);
    if (state && !next) this.#before = state;
    if (what === "DELETED" || what === "MERGED") this.isOver = true;
    this.versions.push({ state: next, at: Date.now() });
    return { version: this.versions.length - 1, event: { what, tagId } };
  }

  #next(state: State, random: (below: number) => number): [ContactEventKind, State, string | null] {
    if (!state) return ["UNARCHIVED", this.#before, null];
    const dice = random(20);
    if (dice === 0) return [random(2) === 0 ? "DELETED" : "MERGED", null, null];
    if (dice < 6) return ["ARCHIVED", null, null];
    if (dice < 12) {
      const tagId = String(random(2));
      const has = state.tags.includes(tagId);
      const tags = has ? state.tags.replace(tagId, "") : [...state.tags, tagId].sort().join("");
      return [has ? "UNTAGGED" : "TAGGED", { ...state, tags }, tagId];
    }
    const name = String.fromCharCode(97 + random(3)); // few, so that a contact is often again what it was
    return ["UPDATED", { ...state, name }, null];
  }
}

interface Happening {
  readonly what: ContactEventKind;
  readonly tagId: string | null;
}

interface Told {
  readonly kind: string;
  readonly at: number;
  /** The number of the version that it shows; `null` where it shows none. */
  readonly version: number | null;
}

const GONE: ReadonlySet<string> = new Set(["ARCHIVED", "DELETED", "MERGED"]);

function subscriberOf(selectsContact: boolean, role: "USER" | null) {
  const told: Told[] = [];
  const filter: ContactChangedFilter = { watched: null, role, tagId: null, kinds: null };
  const subscriber = {
    filter,
    selectsContact,
    isAnsweredByRead: selectsContact,
    wantsIdsOnly: !selectsContact && role === null,
    since: performance.now(),
    stream: {
      push({ root }: LiveEvent) {
        const version = (root.subject as { version?: number } | null)?.version ?? null;
        told.push({ kind: root.kind, at: Date.now(), version });
        return false;
      },
    },
  } as unknown as Subscriber;
  return { subscriber, told, joinedAt: Date.now(), selectsContact, role };
}

/** Fails where what was told is not the contact's past in its order. */
function expectOrder(told: readonly Told[], { versions }: World): void {
  let from = 0;
  for (const { kind, at, version } of told) {
    const possible = versions
      .map((_, number) => number)
      .filter((number) => number >= from && (versions[number] as Version).at <= at)
      .filter((number) => (versions[number]?.state === null) === GONE.has(kind) || version === null);
    const fits = GONE.has(kind)
      ? possible.filter((number) => versions[number]?.state === null)
      : version === null
        ? possible
        : possible.filter((number) => number === version);
    expect(fits, `${kind} ${version ?? ""} after version ${from}`).not.toEqual([]);
    from = fits[0] as number;
  }
}

async function run(seed: number): Promise<void> {
  vi.setSystemTime(0);
  const random = randomOf(seed);
  const world = new World();
  const audience = new Audience<Subscriber>();
  const news = new ContactNews({
    audience,
    externalIdHash: (it) => it,
    observer: { countEvent() {}, countReread() {}, countResync() {}, countOverflow() {} },
    read: () =>
      new Promise((resolve) => {
        const ms = random(400);
        setTimeout(
          () => {
            const version = world.versions.length - 1;
            const { state } = world.last;
            const contact = { version, externalId: null };
            const changed = state && {
              contact,
              role: "USER",
              tagIds: new Set(),
              state: JSON.stringify(state),
            };
            setTimeout(() => resolve(changed as unknown as ChangedContact | null), random(ms + 1));
          },
          random(ms + 1),
        );
      }),
  });
  const subscribers: ReturnType<typeof subscriberOf>[] = [];
  const join = () => {
    const [selects, role] = [random(2) === 0, random(4) === 0 ? ("USER" as const) : null];
    const made = subscriberOf(selects, role);
    audience.add(made.subscriber);
    subscribers.push(made);
  };
  const hear = (toldBy: ContactEvent["toldBy"], version: number, { what, tagId }: Happening) => {
    world.heard.add(version);
    world.log.push(`${Date.now()} ${toldBy} ${version} ${what} ${tagId ?? ""}`);
    const at = world.versions[version]?.at ?? 0;
    news.hear({ what, id: "1", externalIdHash: null, tagId, mergedIntoId: null, at, toldBy });
  };
  /** A write of this graph or of somebody else. Its webhook comes late, twice or not at all. */
  const write = () => {
    if (world.isOver) return;
    const isOurs = random(2) === 0;
    const { version, event } = world.change(random);
    if (isOurs) hear("graph", version, event); // of two writes of a graph, the order of the answers is the one of the writes
    if (random(10) < 3) return;
    for (let copies = random(5) === 0 ? 2 : 1; copies > 0; copies -= 1)
      setTimeout(() => hear("intercom", version, event), random(2) === 0 ? random(400) : random(4_000));
  };

  join();
  for (let phase = 0; phase < PHASES; phase += 1) {
    for (let step = random(12); step >= 0; step -= 1)
      setTimeout(random(6) === 0 ? join : write, random(random(2) === 0 ? 500 : 4_000));
    await vi.advanceTimersByTimeAsync(15_000);
    for (const { told, joinedAt, selectsContact, role } of subscribers) {
      expectOrder(told, world);
      const { versions, heard } = world;
      const joinedWith = versions.filter(({ at }) => at <= joinedAt).length - 1;
      const lastHeard = Math.max(joinedWith, ...[...heard].filter((number) => number > joinedWith));
      const later = versions.slice(lastHeard).map(({ state }) => state);
      const last = told.at(-1);
      // Who does not select the contact fetches it when told, and so knows what was there then.
      const at = last?.at ?? joinedAt;
      const fetched = versions.filter((it) => it.at <= Math.max(at, joinedAt)).at(-1)?.state ?? null;
      const shown = last?.version == null ? null : (versions[last.version]?.state ?? null);
      const isShown = last && (GONE.has(last.kind) || selectsContact);
      const believed = isShown ? shown : fetched;
      expect(
        later.some((it) => same(it, believed)),
        `of ${JSON.stringify(later)} it believes ${JSON.stringify(believed)}: ${JSON.stringify({ joinedAt, selectsContact, role, told, versions, log: world.log })}`,
      ).toBe(true);
    }
  }
}

test("own writes and webhooks in random schedules: every change is told, and nothing older after newer", async () => {
  for (let at = 0; at < SCHEDULES; at += 1) {
    const seed = (SEED + at) % 2 ** 31;
    try {
      await run(seed);
    } catch (error) {
      throw new Error(`LIVE_SEED=${seed} LIVE_SCHEDULES=1: ${(error as Error).message}`, { cause: error });
    }
  }
}, 60_000);
