import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { GraphQLError } from "graphql";

/** Operations that are known beforehand. */
export interface Safelist {
  /** Documents by their ids: clients may send the id alone. */
  readonly documents: ReadonlyMap<string, string>;
  /** Whether no other operation is taken. */
  readonly isExclusive: boolean;
}

/**
 * Reads a manifest: the codegen's `{ "<hash>": "<document>" }`, or Apollo's with `operations: [{ id, body }]`. Each
 * document is known by the id given and by its SHA-256.
 * @param variable Names the manifest in errors.
 */
export async function readSafelist(path: string, variable: string): Promise<Safelist["documents"]> {
  return new Map(
    (await readManifest(path, variable)).flatMap(
      ([id, body]) =>
        [
          [id, body],
          [sha256(body), body],
        ] as const,
    ),
  );
}

/**
 * The documents of a manifest with the ids given.
 * @param variable Names the manifest in errors.
 */
export async function readManifest(path: string, variable: string): Promise<readonly [string, string][]> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new Error(`${variable} cannot be read. Check that the file exists and is readable.`);
  });
  const entries = readEntries(text);
  if (!entries)
    throw new Error(
      `${variable} is not a valid manifest. Generate it with GraphQL Code Generator (persistedDocuments) or with Apollo's tool.`,
    );
  return entries;
}

function readEntries(text: string): [string, string][] | undefined {
  try {
    const manifest = JSON.parse(text) as Record<string, unknown>;
    const { operations } = manifest;
    const entries = Array.isArray(operations)
      ? operations.map(({ id, body }: Record<string, unknown>) => [id, body])
      : Object.entries(manifest);
    return entries.length > 0 &&
      entries.every(([id, body]) => typeof id === "string" && typeof body === "string")
      ? (entries as [string, string][])
      : undefined;
  } catch {
    return undefined;
  }
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/**
 * Refuses a document that is not listed.
 * @param documents Listed documents by their ids.
 * @param id Of the document that was sent: its SHA-256, or the id that stood for it.
 * @throws GraphQLError with `OPERATION_NOT_LISTED`
 */
export function refuseUnlisted(documents: ReadonlyMap<string, string>, id: string): void {
  if (documents.has(id)) return;
  throw new GraphQLError(
    "This operation is not in the safelist of this server. Publish the client's manifest first.",
    { extensions: { code: "OPERATION_NOT_LISTED", http: { status: 403 } } },
  );
}
