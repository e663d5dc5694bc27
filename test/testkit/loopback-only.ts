import { isIP, Socket } from "node:net";
import { afterAll, afterEach } from "vitest";

/** Where tests of this process have connected to that is not this machine. */
const elsewhere: string[] = [];

/** Loopback, or a name or address that nobody has (RFC 2606, RFC 5737): a test of what cannot be reached. */
const ALLOWED =
  /^(localhost|127\.\d+\.\d+\.\d+|::1|(.+\.)?(example|invalid|test)|(192\.0\.2|198\.51\.100|203\.0\.113)\.\d+)$/;

const connect = Socket.prototype.connect;
Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
  const host = hostOf(args);
  if (host !== undefined && !ALLOWED.test(host)) elsewhere.push(host);
  return connect.apply(this, args as never);
} as typeof connect;

/** `connect` takes options, a path, or port and host; what Node itself has made of them comes as one array. */
function hostOf(args: unknown[]): string | undefined {
  const [first, second] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args;
  if (typeof first === "object" && first !== null) return (first as { host?: string }).host;
  return typeof second === "string" && (isIP(second) > 0 || typeof first === "number") ? second : undefined;
}

function failOnConnection(): void {
  const hosts = [...new Set(elsewhere.splice(0))];
  if (hosts.length > 0)
    throw new Error(`A test opened a connection to ${hosts.join(", ")}: only loopback is allowed.`);
}
afterEach(failOnConnection);
afterAll(failOnConnection);
