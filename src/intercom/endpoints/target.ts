import type { Endpoint } from "./endpoint.js";
import { reservedIds } from "./reserved-ids.js";

/**
 * Whether a request that the SDK has written goes to an endpoint: the method and every segment of the path are compared.
 * A parameter that is empty, `.` or `..` would reach another endpoint (`DELETE /contacts/..` is `DELETE /`), and so would
 * a word of Intercom's own paths in the place of an id.
 */
export function goesTo({ method, segments }: Endpoint, sentMethod: string, pathname: string): boolean {
  const sent = pathname.split("/");
  return (
    sentMethod === method &&
    sent.length === segments.length &&
    segments.every((segment, at) => {
      const given = sent[at] ?? "";
      return segment.startsWith("{") ? isParameter(given, at === FIRST_PARAMETER) : given === segment;
    })
  );
}

/** `/contacts/{contact_id}` is cut into "", "contacts" and the parameter. */
const FIRST_PARAMETER = 2;
const STEPS: ReadonlySet<string> = new Set(["", ".", ".."]);

function isParameter(given: string, isId: boolean): boolean {
  return (
    !STEPS.has(given) && !given.includes("?") && !given.includes("#") && !(isId && reservedIds.has(given))
  );
}
