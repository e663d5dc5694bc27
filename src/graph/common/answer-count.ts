import { IntercomFailure } from "../../intercom/failure.js";

/** The fields of one operation's answer, counted as its lists arrive. */
export class AnswerCount {
  #fields = 0;
  /** Places in the document that were told that the answer is full. */
  readonly #told = new WeakSet<object>();

  /** @param max The most fields that the answer may have. */
  constructor(private readonly max: number) {}

  /** Adds fields; tells whether they are within the bound. */
  add(fields: number): boolean {
    this.#fields += fields;
    return this.#fields <= this.max;
  }

  /**
   * What stands in the answer where there is no room: null, with one error for each place in the document and not for
   * each row, because errors take more room than values. Where null is not allowed, the error stands for what is around it.
   * @throws IntercomFailure `answer-limit`
   */
  refuse(place: object, isNullable: boolean): null {
    if (isNullable && this.#told.has(place)) return null;
    this.#told.add(place);
    throw new IntercomFailure("answer-limit", { limit: { name: "answerFields", max: this.max } });
  }
}
