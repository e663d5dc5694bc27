import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** The built console, compressed: `npm run console` builds it, because its packages are not those of the server. */
const BUILT = new URL("../../../assets/console/", import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
};

interface ConsoleOptions {
  /** Whether callers have to send a key or a token: the console then asks for one. */
  readonly needsKey: boolean;
}

/** Mantine writes its theme into a style element, and positions its menus by style attributes. Scripts are files of this server. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' https: data:", // avatars are on servers that only Intercom knows
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * Serves the console at `/console`: its files, which may be kept for ever because their names hold a hash, and one page for
 * every other path below, because the console itself knows its paths.
 */
export function serveConsole(http: FastifyInstance, { needsKey }: ConsoleOptions): void {
  const page = pageFor(`${http.prefix}/console/`, needsKey);
  const sendPage = (_request: FastifyRequest, reply: FastifyReply) =>
    reply.type("text/html; charset=utf-8").header("content-security-policy", POLICY).send(page);
  http.get("/console", sendPage);
  http.get("/console/*", sendPage);
  http.get("/console/assets/*", (_request, reply) => reply.callNotFound());
  for (const file of readdirSync(BUILT).filter((name) => name.endsWith(".gz"))) {
    const name = file.slice(0, -".gz".length);
    http.get(`/console/assets/${name}`, (request, reply) => {
      const compressed = readFileSync(new URL(file, BUILT));
      reply.type(TYPES[name.split(".").at(-1) ?? ""] ?? "application/octet-stream").headers({
        "cache-control": "public, max-age=31536000, immutable",
        vary: "accept-encoding",
      });
      return /\bgzip\b/.test(request.headers["accept-encoding"] ?? "")
        ? reply.header("content-encoding", "gzip").send(compressed)
        : reply.send(gunzipSync(compressed));
    });
  }
}

/** The built page names its files relative to `base`, so that it works below every prefix. */
function pageFor(base: string, needsKey: boolean): string {
  const head = `<head>\n<base href="${base}">\n<meta name="sign-in" content="${needsKey ? "key" : "none"}">`;
  return readFileSync(new URL("index.html", BUILT), "utf8").replace("<head>", head);
}
