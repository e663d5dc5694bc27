import type { IncomingMessage } from "node:http";

/** What a registry was told. */
export interface ReceivedSchema {
  readonly action: "check" | "publish";
  readonly authorization: string | undefined;
  readonly service: string;
  /** Of a publication only. */
  readonly url?: string;
  readonly sdl: string;
  /** Of Hive only: whether a schema that does not compose is refused. */
  readonly failsOnCompositionError?: boolean;
}

/** A stand-in for a schema registry on this machine, to which its real command line speaks. */
export interface Registry extends AsyncDisposable {
  /** By what the command line finds it. */
  readonly env: Readonly<Record<string, string>>;
  readonly received: readonly ReceivedSchema[];
}

/** Whether the registry takes what it is told; if not, because the graph no longer composes or a change breaks clients. */
export type Verdict = "accepts" | "refuses";

export const TOKEN = "token-of-the-registry";

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
