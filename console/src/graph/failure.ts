import { CombinedGraphQLErrors, ServerError } from "@apollo/client";
import { texts } from "../texts";

export type FailureKind = "signed-out" | "forbidden" | "rate-limited" | "unavailable" | "offline" | "other";

/** What went wrong, for the person in front of the screen. */
export interface Failure {
  readonly kind: FailureKind;
  readonly title: string;
  readonly message: string;
  /** When another attempt may succeed; `null` when it is not known. */
  readonly retryAfterSeconds: number | null;
}

interface GraphError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

const KINDS: Readonly<Record<string, FailureKind>> = {
  UNAUTHENTICATED: "signed-out",
  FORBIDDEN: "forbidden",
  RATE_LIMITED: "rate-limited",
  OVERLOADED: "unavailable",
  UNAVAILABLE: "unavailable",
  INTERCOM_UNAUTHORIZED: "unavailable",
  INTERCOM_UNAVAILABLE: "unavailable",
  INTERCOM_TIMEOUT: "unavailable",
  INTERCOM_BAD_RESPONSE: "unavailable",
};

export function failureOf(error: unknown): Failure {
  const [first] = errorsOf(error);
  if (first) return fromGraph(first);
  const kind = navigator.onLine ? "unavailable" : "offline";
  return { kind, ...texts.failures[kind], retryAfterSeconds: null };
}

function fromGraph({ message, extensions }: GraphError): Failure {
  const code = String(extensions?.["code"] ?? "");
  const kind = KINDS[code] ?? "other";
  const seconds = extensions?.["retryAfterSeconds"];
  return {
    kind,
    title: texts.failures[kind].title,
    message,
    retryAfterSeconds: typeof seconds === "number" ? seconds : null,
  };
}

/** A refusal before the operation was read has its errors in a body of plain JSON. */
function errorsOf(error: unknown): readonly GraphError[] {
  if (CombinedGraphQLErrors.is(error)) return error.errors;
  if (!ServerError.is(error)) return [];
  try {
    return (JSON.parse(error.bodyText) as { errors?: GraphError[] }).errors ?? [];
  } catch {
    return [];
  }
}
