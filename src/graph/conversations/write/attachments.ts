import { Faults, InvalidInput } from "../../errors/invalid-input.js";

/** As many as Intercom takes (its OpenAPI description). */
const MAX_ATTACHMENTS = 10;

/**
 * Checks the addresses of attachments, which Intercom fetches by itself.
 * @throws InvalidInput or InvalidInputs
 */
export function checkAttachments(
  urls: readonly string[] | null | undefined,
  path: readonly string[],
): string[] | undefined {
  if (urls == null || urls.length === 0) return undefined;
  if (urls.length > MAX_ATTACHMENTS)
    throw new InvalidInput(
      `There are ${urls.length} attachments; Intercom takes up to ${MAX_ATTACHMENTS}.`,
      path,
    );
  const faults = new Faults();
  for (const [index, url] of urls.entries())
    if (!isHttps(url)) faults.add([new InvalidInput(NO_ADDRESS, [...path, String(index)])]);
  faults.refuse();
  return [...urls];
}

const NO_ADDRESS = "This is not the address of a file. Send one that begins with https://.";

const isHttps = (url: string): boolean => url.startsWith("https://") && URL.canParse(url);
