import { createServer } from "node:http";
import { Pool } from "undici";

// The least that fetching costs: the bytes of one Intercom call are handed on as they come.

const intercom = new Pool(process.env["INTERCOM_BASE_URL"] ?? "", { connections: 64 });
const headers = { authorization: "Bearer bench", "content-type": "application/json" };

createServer((request, response) => {
  intercom
    .stream(
      {
        method: request.method === "POST" ? "POST" : "GET",
        path: request.url ?? "/",
        headers,
        body: request.method === "POST" ? request : null,
        opaque: response,
      },
      ({ statusCode }) => response.writeHead(statusCode, { "content-type": "application/json" }),
    )
    .catch(() => response.destroy());
}).listen(Number(process.env["PORT"]), "127.0.0.1");
