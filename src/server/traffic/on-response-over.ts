import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";

const open = new WeakMap<Socket, Set<() => void>>();

/**
 * Tells once that a response was sent whole, or that its connection is gone. A response's own `close` is not enough: Node
 * emits it only for the response whose turn it is on its connection, not for those behind it.
 */
export function onResponseOver(response: ServerResponse, tell: () => void): void {
  const { socket } = response.req;
  if (socket.destroyed) return void process.nextTick(tell);
  const responses = open.get(socket) ?? watch(socket);
  const over = () => {
    if (responses.delete(over)) tell();
  };
  responses.add(over);
  response.once("close", over);
}

function watch(socket: Socket): Set<() => void> {
  const responses = new Set<() => void>();
  open.set(socket, responses);
  socket.once("close", () => {
    for (const over of responses) over();
  });
  return responses;
}
