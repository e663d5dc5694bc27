import { anybody, type Caller } from "./caller.js";

/**
 * Among whom requests and slots are shared out: callers, or addresses where callers are not told apart. One customer of a
 * provider has a whole network of IPv6 addresses, so of these the first 64 bits count.
 *
 * @param address Unknown where the connection has gone.
 */
export function callerKey({ id }: Caller, address: string | undefined): string {
  return id === anybody.id
    ? `address:${address?.includes(":") ? networkOf(address) : address}`
    : `caller:${id}`;
}

function networkOf(address: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped !== undefined) return mapped;
  const [head = "", tail] = address.toLowerCase().split("::");
  const groups = (text: string) => (text === "" ? [] : text.split(":"));
  const [before, after] = [groups(head), groups(tail ?? "")];
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const all = [...before, ...Array.from({ length: zeros }, () => "0"), ...after];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
