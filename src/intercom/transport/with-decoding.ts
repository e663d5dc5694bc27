import { decode } from "./decode.js";
import type { Exchange, Send } from "./upstream.js";

/** From here on an answer is the object that was asked for, and everything else a failure. */
export function withDecoding(exchange: Exchange): Send {
  return async (request) => decode(request, await exchange(request));
}
