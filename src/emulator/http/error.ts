/** A refusal in Intercom's words. It can be thrown anywhere and is answered as the error envelope. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** Intercom's envelope for every refusal. `requestId` is the one of the X-Request-Id header. */
export function formatError(requestId: string, code: string, message: string) {
  return { type: "error.list", request_id: requestId, errors: [{ code, message }] };
}

/** 404 for a contact that is unknown, archived, blocked, deleted or merged: Intercom calls all of them users. */
export const userNotFound = () => new ApiError(404, "not_found", "User Not Found");

/** 404 for a tag, a segment, a note or a subscription type. */
export const resourceNotFound = () => new ApiError(404, "not_found", "Resource Not Found");

export const companyNotFound = () => new ApiError(404, "company_not_found", "Company Not Found");

export const invalidParameter = (message: string) => new ApiError(400, "parameter_invalid", message);

const CODES: Readonly<Record<number, string>> = {
  400: "bad_request",
  401: "unauthorized",
  403: "forbidden",
  404: "not_found",
  408: "request_timeout",
  409: "conflict",
  422: "unprocessable_entity",
  429: "rate_limit_exceeded",
  503: "service_unavailable",
};

/** The code that goes with a status when nothing more is known. */
export function codeOf(status: number): string {
  return CODES[status] ?? (status < 500 ? "bad_request" : "server_error");
}
