import type { ServerResponse } from "node:http";

/** Tells once that a response was sent whole, or that its connection is gone. */
export function onResponseOver(response: ServerResponse, tell: () => void): void {
  if (response.closed || response.req.socket.destroyed) process.nextTick(tell);
  else response.once("close", tell);
}
