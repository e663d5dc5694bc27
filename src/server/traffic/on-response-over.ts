import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** The listeners of each response. */
type Open = Map<ServerResponse, (() => void)[]>;

const open = new WeakMap<Socket, Open>();

/**
 * Tells once that a response was sent whole, or that its connection is gone. A response's own `close` is not enough: Node
 * emits it only for the response whose turn it is on its connection, not for those behind it.
 */
export function onResponseOver(response: ServerResponse, tell: () => void): void {
  const { socket } = response.req;
  if (socket.destroyed) return void process.nextTick(tell);
  const responses = open.get(socket) ?? watch(socket);
  const listeners = responses.get(response);
  if (listeners) return void listeners.push(tell);
  responses.set(response, [tell]);
  response.once("close", () => end(responses, response));
}

function watch(socket: Socket): Open {
  const responses: Open = new Map();
  open.set(socket, responses);
  socket.once("close", () => {
    for (const response of responses.keys()) end(responses, response);
  });
  return responses;
}

function end(responses: Open, response: ServerResponse): void {
  const listeners = responses.get(response);
  responses.delete(response);
  for (const tell of listeners ?? []) tell();
}
