/** One recorded exchange with the real Intercom: what was asked, and the shape of the answer. It holds no real data. */
export interface Recording {
  /** Not unique: it names the call. */
  readonly name: string;
  readonly source: string;
  readonly request: {
    readonly method: string;
    /** `{...}` stands for an id that was replaced. */
    readonly path: string;
    readonly query?: Readonly<Record<string, string>>;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
  readonly response: RecordedResponse;
}

export interface RecordedResponse {
  readonly status?: number;
  /** The version that answered, where the request names none. */
  readonly version?: string;
  readonly keysInOrder?: readonly string[];
  readonly rowKeysInOrder?: readonly string[];
  readonly shape?: Shape;
  readonly [fact: string]: unknown;
}

/** A type's name, `["array of", row]`, or an object of shapes. */
export type Shape = string | readonly ["array of", Shape] | { readonly [key: string]: Shape };

/** Says where a value is not of a shape: types, null against absent, keys. Lists that were empty may hold something. */
export function faultsOf(value: unknown, shape: Shape, at = "the body"): string[] {
  if (shape === "array (empty)") return Array.isArray(value) ? [] : [`${at} is no array`];
  if (typeof shape === "string") return typeNameOf(value) === shape ? [] : [`${at} is not a ${shape}`];
  if (isRows(shape)) {
    if (!Array.isArray(value) || value.length === 0) return [`${at} is no array with rows`];
    return value.flatMap((row, index) => faultsOf(row, shape[1], `${at}[${index}]`));
  }
  if (typeNameOf(value) !== "object") return [`${at} is no object`];
  const held = value as Readonly<Record<string, unknown>>;
  const missing = Object.keys(shape).filter((key) => !(key in held));
  const extra = Object.keys(held).filter((key) => !(key in shape));
  return [
    ...missing.map((key) => `${at}.${key} is missing`),
    ...extra.map((key) => `${at}.${key} is not in the recording`),
    ...Object.entries(shape).flatMap(([key, inner]) =>
      key in held ? faultsOf(held[key], inner, `${at}.${key}`) : [],
    ),
  ];
}

function isRows(shape: Shape): shape is readonly ["array of", Shape] {
  return Array.isArray(shape);
}

function typeNameOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
