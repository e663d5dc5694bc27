import type { FastifyReply } from "fastify";
import type { CallbackConfig } from "../../../config/federation.js";
import { Refusal } from "../../errors/refusal.js";
import type { Pending } from "../../health/health.js";
import type { LiveStream } from "../live.js";
import type { Callback } from "./callback-request.js";
import type { CallbackSender, Taken } from "./callback-sender.js";
import { callerRefused } from "./ends.js";
import type { StreamObserver } from "./stream-response.js";

export interface CallbackOptions extends CallbackConfig {
  readonly sender: CallbackSender;
  /** A subscription by callback outlives its request. */
  readonly pending: Pending;
}

/** So many heartbeats in a row that fail: nobody is there. */
const MAX_FAILED_BEATS = 5;
/** Of the interval that the router names. Hive Gateway gives up at its end, so that a heartbeat must have arrived before. */
const BEAT_SHARE = 0.75;

/**
 * Answers a router whose subscription is open, as soon as it has confirmed the callback, then sends it the events.
 * @throws Refusal when the router does not confirm
 */
export async function serveCallback(
  reply: FastifyReply,
  stream: LiveStream,
  callback: Callback,
  { sender, pending }: CallbackOptions,
  { log }: Pick<StreamObserver, "log">,
): Promise<void> {
  if ((await sender.sendSurely(callback, "check")) !== "taken") {
    await stream.return();
    throw new Refusal(
      400,
      "BAD_REQUEST",
      "The router did not confirm the subscription at its callback URL. Check that the URL reaches the router, with its whole path.",
    );
  }
  const isOver = pending.begin();
  sendEvents(stream, callback, sender).catch(log.fault).finally(isOver);
  reply.type("application/json; charset=utf-8").send('{"data":null}');
}

/** One message is on its way at a time: the next event is taken when the router has taken the one before. */
async function sendEvents(stream: LiveStream, callback: Callback, sender: CallbackSender): Promise<void> {
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = (send: () => Promise<Taken>): Promise<Taken> => {
    const sent = turn.then(send);
    turn = sent;
    return sent;
  };
  const beats = keepAlive(stream, callback, (check) => inTurn(check), sender);
  try {
    for await (const payload of stream)
      if ((await inTurn(() => sender.sendSurely(callback, "next", { payload }))) !== "taken") return;
  } finally {
    beats.stop();
  }
  if (beats.isGone()) return;
  const errors = stream.end === "caller-refused" ? { errors: [callerRefused()] } : {};
  await inTurn(() => sender.sendSurely(callback, "complete", errors));
}

/** Asks in intervals whether the router still wants the events, and ends the stream when it does not. */
function keepAlive(
  stream: LiveStream,
  callback: Callback,
  inTurn: (check: () => Promise<Taken>) => Promise<Taken>,
  sender: CallbackSender,
) {
  let [failed, isAsking, isGone] = [0, false, false];
  const check = async () => {
    if (isAsking) return;
    isAsking = true;
    const taken = await inTurn(() => sender.send(callback, "check"));
    isAsking = false;
    failed = taken === "failed" ? failed + 1 : 0;
    if (taken !== "gone" && failed < MAX_FAILED_BEATS) return;
    isGone = true;
    await stream.return();
  };
  const { heartbeatMs } = callback;
  const timer = heartbeatMs > 0 ? setInterval(check, heartbeatMs * BEAT_SHARE).unref() : undefined;
  return { stop: () => clearInterval(timer), isGone: () => isGone };
}
