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
