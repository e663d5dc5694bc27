import { createServer, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { Certificate } from "./certificates.js";

/** An HTTP server on a free port of this machine. */
export interface LocalServer {
  readonly url: string;
  /** How many connections were made to it; over TLS those that both sides agreed to. */
  connections(): number;
  close(): Promise<void>;
}

export interface LocalTlsServer extends LocalServer {
  /** Shows this certificate from now on: whoever is connected has to connect anew. */
  present(certificate: Certificate): void;
}

/** Listens on loopback. */
export async function listen(handle: RequestListener): Promise<LocalServer> {
  const server = createServer(handle);
  let connections = 0;
  server.on("connection", () => {
    connections += 1;
  });
  const { port, close } = await open(server);
  return { url: `http://127.0.0.1:${port}`, connections: () => connections, close };
}

/** Listens on loopback with TLS, under the name `localhost`. */
export async function listenWithTls(
  certificate: Certificate,
  handle: RequestListener,
): Promise<LocalTlsServer> {
  const server = createTlsServer(certificate, handle);
  let connections = 0;
  server.on("secureConnection", () => {
    connections += 1;
  });
  const { port, close } = await open(server);
  return {
    url: `https://localhost:${port}`,
    connections: () => connections,
    present(next) {
      server.setSecureContext(next);
      server.closeAllConnections();
    },
    close,
  };
}

type Server = ReturnType<typeof createServer | typeof createTlsServer>;

async function open(server: Server) {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
