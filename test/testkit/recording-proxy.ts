import { listen } from "./local-server.js";

/** A write as Intercom received it. */
export interface ReceivedWrite {
  /** `METHOD /path`. */
  readonly hit: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface RecordingProxy extends AsyncDisposable {
  readonly url: string;
  /** Everything but GET, in order. */
  readonly writes: ReceivedWrite[];
}

/** Passes every call on to `target`, and writes down what the writes among them say. */
export async function startRecordingProxy(target: string): Promise<RecordingProxy> {
  const writes: ReceivedWrite[] = [];
  const server = await listen(async (request, response) => {
    const { method = "GET", url = "/", headers } = request;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    if (method !== "GET")
      writes.push({ hit: `${method} ${url}`, body: body.length > 0 ? JSON.parse(body.toString()) : {} });
    const answer = await fetch(`${target}${url}`, {
      method,
      headers: {
        authorization: headers.authorization ?? "",
        "content-type": "application/json",
        "intercom-version": String(headers["intercom-version"]),
      },
      ...(body.length > 0 && { body }),
    });
    response.writeHead(answer.status, { "content-type": "application/json" }).end(await answer.text());
  });
  return { url: server.url, writes, [Symbol.asyncDispose]: server.close };
}
