import { IntercomFailure } from "../../intercom/transport/failure.js";

/** Errors take far more time and room than values (0.1 ms each, measured), and after so many a client knows. */
export const MAX_ERRORS = 200;

/** Calls of resolvers that an operation makes without waiting for a turn, so that small ones do not wait behind large ones. */
const FREE_CALLS = 500;

/** The size of one operation's response, counted while it is produced. */
export class AnswerCount {
  #fields = 0;
  #calls = 0;
  #errors = 0;
  #errorsLeftOut = 0;
  /** Places in the document that were told that the answer is full; made when the first one is: few answers are. */
  #told: Set<object> | undefined;

  /** @param max The most fields that the answer may have. */
  constructor(private readonly max: number) {}

  /** How many fields failed beyond those whose errors are shown; they are null. */
  get errorsLeftOut(): number {
    return this.#errorsLeftOut;
  }

  /** Adds a call of a resolver; tells whether the operation has made so many that further ones take turns. */
  addCall(): boolean {
    this.#calls += 1;
    return this.#calls > FREE_CALLS;
  }

  /** Adds fields; tells whether they are within the bound. */
  add(fields: number): boolean {
    this.#fields += fields;
    return this.#fields <= this.max;
  }

  /**
   * What stands in the answer where there is no room: null, with one error for each place in the document and not for
   * each row. Where null is not allowed, the error stands for what is around it.
   * @throws IntercomFailure `answer-limit`
   */
  refuse(place: object, isNullable: boolean): null {
    this.#told ??= new Set();
    if (isNullable && this.#told.has(place)) return null;
    this.#told.add(place);
    const failure = new IntercomFailure("answer-limit", { limit: { name: "answerFields", max: this.max } });
    return this.fail(failure, isNullable);
  }

  /**
   * What stands in the answer for a field that failed: its error, or only null where there are many errors already.
   * @throws the error
   */
  fail(error: unknown, isNullable: boolean): null {
    if (this.#showsError() || !isNullable) throw error;
    return null;
  }

  /** The same for an item of a list, which is an error or null. */
  failItem(error: Error): Error | null {
    return this.#showsError() ? error : null;
  }

  #showsError(): boolean {
    if (this.#errors < MAX_ERRORS) {
      this.#errors += 1;
      return true;
    }
    this.#errorsLeftOut += 1;
    return false;
  }
}

/** Fields that are made in one turn of the event loop: about 15 ms of work (measured by `bench:hostile`). */
const FIELDS_PER_TURN = 10_000;
/** Calls of resolvers in one turn, most of them for rows of pages: about 10 ms of work. */
const CALLS_PER_TURN = 500;
const FIELDS_PER_CALL = FIELDS_PER_TURN / CALLS_PER_TURN;
/** Calls that wait on one promise: a page can make fifteen thousand of them in one go, and a promise for each takes long. */
const CALLS_TOGETHER = 100;
/** Smaller pieces do not wait: they come with a turn of their own, or with one that is soon over. */
const SMALL = 2_000;

interface Waiting {
  fields: number;
  readonly turn: Promise<void>;
  go(): void;
}

/**
 * Spreads large pages, and the resolvers of many rows, over turns of the event loop, for all operations of a process
 * together, so that health checks and small operations are served between them. Several pages can arrive at once:
 * identical calls to Intercom are joined. A turn takes of pages and of calls, so neither waits for the other.
 */
export class Turns {
  #made = 0;
  #called = 0;
  #isCounting = false;
  readonly #pages: Waiting[] = [];
  readonly #calls: Waiting[] = [];
  /** The last of the calls that wait, while more may join it. */
  #joinable: Waiting | undefined;

  /** Resolves when a page of so many fields may be made; `undefined` when that is now. */
  forPageOf(fields: number): Promise<void> | undefined {
    if (fields < SMALL) return undefined;
    const mayGo = this.#pages.length === 0 && (this.#made === 0 || this.#made + fields <= FIELDS_PER_TURN);
    this.#countTurn();
    if (!mayGo) return waitIn(this.#pages, fields).turn;
    this.#made += fields;
    return undefined;
  }

  /** Resolves when a resolver may be called; `undefined` when that is now, as it is for all but very many. */
  forCall(): Promise<void> | undefined {
    this.#called += 1;
    this.#countTurn();
    if (this.#called <= CALLS_PER_TURN) return undefined;
    const waiting = this.#joinable ?? waitIn(this.#calls, 0);
    waiting.fields += FIELDS_PER_CALL;
    this.#joinable = waiting.fields < CALLS_TOGETHER * FIELDS_PER_CALL ? waiting : undefined;
    return waiting.turn;
  }

  #countTurn(): void {
    if (this.#isCounting) return;
    this.#isCounting = true;
    setImmediate(() => this.#nextTurn());
  }

  #nextTurn(): void {
    this.#isCounting = false;
    this.#called = 0;
    this.#made = release(this.#pages);
    const called = release(this.#calls);
    if (this.#calls.length === 0) this.#joinable = undefined;
    if (this.#made + called > 0) this.#countTurn();
  }
}

function waitIn(queue: Waiting[], fields: number): Waiting {
  let go = () => {};
  const turn = new Promise<void>((resolve) => {
    go = resolve;
  });
  const waiting = { fields, turn, go };
  queue.push(waiting);
  return waiting;
}

/** Lets the first go, and those behind it as far as they fit into a turn; tells how many fields they have. */
function release(queue: Waiting[]): number {
  let fields = 0;
  let released = 0;
  for (const next of queue) {
    if (fields > 0 && fields + next.fields > FIELDS_PER_TURN) break;
    released += 1;
    fields += next.fields;
    next.go();
  }
  queue.splice(0, released);
  return fields;
}
