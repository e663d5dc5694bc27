import type { FaultRule } from "../../../src/emulator/emulator.js";
import type { CallerName } from "../target.js";

/** Keyed mutations, one after another. */
export interface IdempotencyAttack {
  readonly entry: string;
  /** What must hold, as a fact. */
  readonly holds: string;
  readonly keptIn: "memory" | "Redis";
  readonly steps: readonly Step[];
}

/** What is sent, and what must hold of the answer. */
export interface Step {
  /** `all` unless said. */
  readonly caller?: CallerName;
  /** With a number behind it where it is sent more than once. */
  readonly key: string;
  readonly mutation: string;
  /** How often it is sent, one after another and each time with a key of its own; once unless said. */
  readonly times?: number;
  /** What goes wrong with Intercom from here on; nothing unless said. */
  readonly faults?: readonly Partial<FaultRule>[];
  /** For so long, in milliseconds, Redis answers nothing. */
  readonly redisPausesMs?: number;
  /** The codes of the user errors of all that is sent, each once. */
  readonly codes: readonly string[];
  readonly isReplayed?: true;
  /** The writes that arrive at Intercom, by route. */
  readonly writes: Readonly<Record<string, number>>;
}

const CONTACT = "createContact(input: { role: LEAD }) { contact { id } userErrors { code } }";
const BOTH = `mutation { ${CONTACT} createTag(input: { name: "Of B10" }) { tag { id } userErrors { code } } }`;
const CREATE = `mutation { ${CONTACT} }`;
const ONE = { "POST /contacts": 1 };

/** A process without Redis keeps so many records, and a quarter of them for one caller. */
export const ROOM = 40;

export const idempotency: readonly IdempotencyAttack[] = [
  {
    entry: "B8",
    holds: "a caller who fills its room takes nobody else's record, and is refused unsent",
    keptIn: "memory",
    steps: [
      { key: "victim", mutation: CREATE, codes: [], writes: ONE },
      {
        caller: "editor",
        key: "flood",
        times: ROOM / 4,
        mutation: CREATE,
        codes: [],
        writes: { "POST /contacts": ROOM / 4 },
      },
      {
        caller: "editor",
        key: "one too many",
        times: ROOM,
        mutation: CREATE,
        codes: ["RATE_LIMITED"],
        writes: {},
      },
      { key: "victim", mutation: CREATE, codes: [], isReplayed: true, writes: {} },
    ],
  },
  {
    entry: "B9",
    holds: "a claim that Redis answers late is settled, and the mutation is sent once",
    keptIn: "Redis",
    steps: [
      { key: "late", mutation: CREATE, redisPausesMs: 700, codes: [], writes: ONE },
      { key: "late", mutation: CREATE, codes: [], isReplayed: true, writes: {} },
    ],
  },
  {
    entry: "B9",
    holds: "a claim that Redis does not answer in time leaves nothing behind: the next try is sent",
    keptIn: "Redis",
    steps: [
      { key: "never", mutation: CREATE, redisPausesMs: 6_000, codes: ["UNAVAILABLE"], writes: {} },
      { key: "never", mutation: CREATE, codes: [], writes: ONE },
    ],
  },
  ...(["memory", "Redis"] as const).map(
    (keptIn): IdempotencyAttack => ({
      entry: "B10",
      holds: `of two mutations under one key the one that was not sent can be sent again, kept in ${keptIn}`,
      keptIn,
      steps: [
        {
          key: "two",
          mutation: BOTH,
          faults: [{ method: "POST", route: "/tags", times: 1, status: 422 }],
          codes: ["INVALID_INPUT"],
          writes: { ...ONE, "POST /tags": 1 },
        },
        { key: "two", mutation: BOTH, codes: [], isReplayed: true, writes: { "POST /tags": 1 } },
        { key: "two", mutation: BOTH, codes: [], isReplayed: true, writes: {} },
      ],
    }),
  ),
];
