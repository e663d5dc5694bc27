import { createHmac, randomUUID } from "node:crypto";

/** The envelope of a notification as Intercom sends it. */
export interface Envelope {
  readonly id: string;
  readonly topic: string;
  readonly app_id: string;
  readonly created_at: number;
  readonly first_sent_at: number;
  readonly data: { readonly item: unknown };
}

export const nowSeconds = () => Math.floor(Date.now() / 1000);

/** A notification about `item`, sent now. */
export function notification(
  appId: string,
  topic: string,
  item: unknown,
  more: Partial<Envelope> = {},
): Envelope {
  const now = nowSeconds();
  return {
    id: `notif_${randomUUID()}`,
    topic,
    app_id: appId,
    created_at: now,
    first_sent_at: now,
    data: { item },
    ...more,
  };
}

export const sign = (body: string | Buffer, secret: string, algorithm = "sha1"): string =>
  `${algorithm}=${createHmac(algorithm, secret).update(body).digest("hex")}`;

/** Posts a body as Intercom does. */
export async function post(
  url: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>>,
): Promise<{ readonly status: number; readonly outcome: string }> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: new Uint8Array(Buffer.from(body)),
  });
  const { outcome = "" } = (await response.json()) as { outcome?: string };
  return { status: response.status, outcome };
}
