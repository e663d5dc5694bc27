import type { ExecutionResult, GraphQLError } from "graphql";
import type { Caller } from "../auth/caller.js";
import { Refusal } from "../errors/refusal.js";
import { EventStream } from "./event-stream.js";
import type { LiveRequest } from "./live.js";
import type { LiveEvent } from "./live-event.js";
import { type SubscriptionPlan, scopesOf } from "./subscription-plan.js";

export interface SubscriberOptions {
  readonly request: LiveRequest;
  readonly plan: SubscriptionPlan;
  /** Plans the subscription again, for a caller whose scopes have changed. */
  readonly replan: (caller: Caller) => SubscriptionPlan | readonly GraphQLError[];
  readonly execute: (
    event: LiveEvent,
    plan: SubscriptionPlan,
    asking: { readonly caller: Caller; readonly requestId: string },
  ) => Promise<ExecutionResult>;
  readonly onEnded: (subscriber: Subscriber) => void;
  readonly onFault: (error: unknown) => void;
}

/** Node's timers take no longer time. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** The holder of one open subscription: a member of the audience with its stream and its permissions. */
export class Subscriber {
  readonly stream: EventStream;
  /** When it began to listen, as `performance.now()` has it. */
  readonly since = performance.now();
  readonly #options: SubscriberOptions;
  #plan: SubscriptionPlan;
  #expiry: NodeJS.Timeout | undefined;

  constructor(options: SubscriberOptions) {
    this.#options = options;
    this.#plan = options.plan;
    this.stream = new EventStream({
      answer: (event) => this.#answer(event),
      onEnded: () => {
        clearTimeout(this.#expiry);
        options.onEnded(this);
      },
    });
    this.#endAt(options.request.caller.expiresAt);
  }

  get filter() {
    return this.#options.plan.filter; // the arguments stay, whatever becomes of the scopes
  }

  get selectsContact(): boolean {
    return this.#plan.selectsContact;
  }

  get isAnsweredByRead(): boolean {
    return this.#plan.isAnsweredByRead;
  }

  /** Whether it is told what events themselves say, so that it waits for no read of a contact. */
  get wantsIdsOnly(): boolean {
    const { role, tagId, watched } = this.filter;
    return (
      !this.selectsContact && role === null && tagId === null && (watched?.externalIdHashes.size ?? 0) === 0
    );
  }

  get transport() {
    return this.#options.request.transport;
  }

  async #answer(event: LiveEvent): Promise<ExecutionResult | undefined> {
    const { request, execute, onFault } = this.#options;
    try {
      const caller = await request.authenticateAgain();
      this.#endAt(caller.expiresAt);
      if (!this.#takeScopes(caller)) return this.#refuse();
      return await execute(event, this.#plan, { caller, requestId: request.requestId });
    } catch (error) {
      if (!(error instanceof Refusal)) onFault(error);
      return this.#refuse();
    }
  }

  /** False when nothing is left that the caller may be told. */
  #takeScopes(caller: Caller): boolean {
    if (scopesOf(caller) === this.#plan.scopes) return true;
    const plan = this.#options.replan(caller);
    if (!("key" in plan)) return false;
    this.#plan = plan;
    return true;
  }

  #refuse(): undefined {
    this.stream.close("caller-refused");
    return undefined;
  }

  /** Ends the stream with the caller's token, even when nothing happens until then. */
  #endAt(expiresAt: number | undefined): void {
    clearTimeout(this.#expiry);
    if (expiresAt === undefined) return;
    const leftMs = Math.min(Math.max(0, expiresAt - Date.now()), MAX_TIMER_MS);
    this.#expiry = setTimeout(() => {
      if (Date.now() >= expiresAt) this.stream.close("caller-refused");
      else this.#endAt(expiresAt); // a month is longer than a timer, and a clock may be set back
    }, leftMs).unref();
  }
}
