import { GraphQLError, type GraphQLSchema } from "graphql";
import { readChanged } from "../../graph/contacts/changes/read-changed.js";
import type { Changes } from "../../intercom/changes.js";
import { type AdmissionOptions, createAdmission } from "../admission/admission.js";
import type { PersistedDocuments } from "../apollo/document-stores.js";
import type { OperationObserver } from "../apollo/response-plugins.js";
import { anybody, type Caller } from "../auth/caller.js";
import { createExecutor } from "../executor/executor.js";
import { answerWithheld } from "../executor/withheld-answers.js";
import { Audience } from "./audience.js";
import { ContactNews, type NewsObserver } from "./contact-news.js";
import { createExecuteEvent, type FormatError, type OpenContext } from "./execute-event.js";
import type { Live, LiveRefusal, LiveRequest, LiveStream, LiveTransport } from "./live.js";
import { createReadSent } from "./sent-document.js";
import { OpenStreams, type StreamLimits } from "./stream-limits.js";
import { Subscriber } from "./subscriber.js";
import { createPlan } from "./subscription-plan.js";

/** Receives what subscriptions do. */
export interface LiveObserver extends OperationObserver {
  readonly metrics: NewsObserver & {
    /** @param change 1 where one was opened, -1 where one has ended. */
    countStream(transport: LiveTransport, change: 1 | -1): void;
  };
}

export interface LiveOptions extends AdmissionOptions {
  readonly schema: GraphQLSchema;
  readonly streamLimits: StreamLimits;
  readonly persisted: PersistedDocuments;
  readonly formatError: FormatError;
  readonly openContext: OpenContext;
  /** The bus of changes. */
  readonly changes: Pick<Changes, "listen">;
  /** What an external id is called on the bus. */
  readonly externalIdHash: (externalId: string) => string;
  readonly observer: LiveObserver;
}

/** The contact of an event, and its tags where somebody filters by one that Intercom does not embed; each may be sent again. */
const MAX_CALLS_OF_REREAD = 4;

/** Opens subscriptions over the bus of changes. */
export function openLive(options: LiveOptions): Live {
  const { schema, hidesSchema, formatError, openContext, externalIdHash, observer } = options;
  const readSent = createReadSent(options.persisted);
  const plan = createPlan({
    schema,
    admit: createAdmission(options),
    hidesSchema,
    openContext,
    externalIdHash,
  });
  const execute = createExecuteEvent({
    execute: answerWithheld(createExecutor(schema, { choice: "graphql-js", hidesSchema })), // nothing else takes subscriptions
    openContext,
    formatError,
    observer,
  });
  const streams = new OpenStreams(options.streamLimits);
  const audience = new Audience<Subscriber>();
  const news = new ContactNews({ audience, read: reread, externalIdHash, observer: observer.metrics });
  let isLeaving = false;

  options.changes.listen((change) => {
    if (change.kind === "contact-event") news.hear(change.event);
    if (change.kind === "gap") news.hearGap();
  });

  async function reread(id: string) {
    const context = openContext({ caller: anybody, requestId: "", maxCalls: MAX_CALLS_OF_REREAD });
    try {
      const changed = await readChanged(context, id, audience.filtersByTag);
      observer.metrics.countReread("read");
      return changed;
    } catch (error) {
      observer.metrics.countReread("missed");
      throw error;
    } finally {
      context.end();
    }
  }

  async function subscribe(request: LiveRequest): Promise<LiveStream | LiveRefusal> {
    const opened = await openStream(request);
    if ("refusals" in opened) tellRefused(request, opened.refusals);
    return opened;
  }

  /** Refused subscriptions are in logs and metrics as refused operations are; open ones are there by their events. */
  function tellRefused({ caller, requestId }: LiveRequest, refusals: readonly GraphQLError[]): void {
    observer.endOperation(
      {},
      {
        requestId,
        name: null,
        type: "subscription",
        hash: null,
        caller: caller.id,
        errorCodes: [...new Set(refusals.map((it) => String(formatError(it).extensions?.["code"])))],
        durationMs: 0,
        usage: { calls: 0, retries: 0, cacheHits: 0, waitedMs: 0 },
      },
    );
  }

  async function openStream(request: LiveRequest): Promise<LiveStream | LiveRefusal> {
    const sent = await readSent(request);
    if (isLeaving) return { refusals: [leaving()] };
    if (sent instanceof GraphQLError) return { refusals: [sent] };
    const planFor = (caller: Caller) => plan(request, caller, sent);
    const planned = planFor(request.caller);
    if (!("key" in planned)) return { refusals: planned };
    const close = streams.open(request.callerKey);
    if (close instanceof GraphQLError) return { refusals: [close] };
    const { transport } = request;
    observer.metrics.countStream(transport, 1);
    const subscriber = new Subscriber({
      request,
      plan: planned,
      replan: planFor,
      execute,
      onFault: observer.log.fault,
      onEnded(it) {
        close();
        audience.remove(it);
        news.forget(it);
        observer.metrics.countStream(transport, -1);
      },
    });
    audience.add(subscriber);
    return subscriber.stream;
  }

  return {
    subscribe,
    leave() {
      isLeaving = true;
      for (const { stream } of [...audience.members]) stream.close("server-leaves");
    },
  };
}

const leaving = () =>
  new GraphQLError("This server is shutting down. Subscribe again.", {
    extensions: { code: "OVERLOADED", retryAfterSeconds: 1, http: { status: 503 } },
  });
