import type { ServerResponse } from "node:http";

/** Reports once that a response was sent completely, or that its connection closed. */
export function onResponseOver(response: ServerResponse, tell: () => void): void {
  if (response.closed || response.req.socket.destroyed) process.nextTick(tell);
  else response.once("close", tell);
}
