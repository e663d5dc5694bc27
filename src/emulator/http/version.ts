import { ApiError } from "./error.js";

const LATEST = 17;

/** The version a request asks for, such as "2.14"; a workspace that never chose one is on 2.14. */
export function readVersion(header: string | string[] | undefined): string {
  if (header === undefined) return "2.14";
  if (typeof header === "string" && isKnown(header)) return header;
  throw versionInvalid();
}

/** Refuses a route that exists from 2.`minor` on to a call of an earlier version. */
export function requireVersion(version: string, minor: number): void {
  if (!isAtLeast(version, minor)) throw versionInvalid();
}

/** The refusal of a resource that the requested version does not have. */
export function versionInvalid(): ApiError {
  const message = "Requested resource is not available in current API version";
  return new ApiError(400, "intercom_version_invalid", message);
}

/** Whether a version is 2.`minor` or later. */
export function isAtLeast(version: string, minor: number): boolean {
  if (isPreview(version)) return true;
  return version.startsWith("2.") && Number(version.slice(2)) >= minor;
}

function isKnown(version: string): boolean {
  return (
    isPreview(version) ||
    /^1\.[0-4]$/.test(version) ||
    (/^2\.\d{1,2}$/.test(version) && Number(version.slice(2)) <= LATEST)
  );
}

function isPreview(version: string): boolean {
  return version === "Preview" || version === "Unstable";
}
