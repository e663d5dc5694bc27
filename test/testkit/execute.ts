import type { TypedDocumentString } from "./generated/graphql.js";

export interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
}

/** One answer of the graph. `data` is absent when nothing was executed. */
export interface Answer<Data> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Data | null | undefined;
  readonly errors: readonly GraphqlError[] | undefined;
  readonly extensions: Readonly<Record<string, unknown>> | undefined;
}

export interface ExecuteOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly operationName?: string;
  readonly signal?: AbortSignal;
}

/** A document from `graphql(...)` gives data and variables their types; of one that cannot the test says so. */
export type Document<Data, Variables> = TypedDocumentString<Data, Variables> | Untyped;

/**
 * A document without types, for what codegen cannot know: text that is to be refused, that is made up as the test runs,
 * that holds several operations, or that asks for a schema other than this graph's. To the data the caller gives a type.
 */
export function untyped(text: string): Untyped {
  return new Untyped(text);
}

class Untyped {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

/** Variables as a test has them: where one is missing after all, the graph says so. */
export type Given<Variables> = { readonly [Name in keyof Variables]: Variables[Name] | null | undefined };

export type Execute = <Data = unknown, Variables = Record<string, unknown>>(
  document: Document<Data, Variables>,
  variables?: NoInfer<Given<Variables>>,
  options?: ExecuteOptions,
) => Promise<Answer<Data>>;

export type ExecuteOk = <Data = unknown, Variables = Record<string, unknown>>(
  document: Document<Data, Variables>,
  variables?: NoInfer<Given<Variables>>,
  options?: ExecuteOptions,
) => Promise<Data>;

/** Sends operations to the gateway at `url`. */
export function createExecute(url: string): Execute {
  return async (document, variables, { headers, operationName, signal } = {}) => {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ query: textOf(document), variables, operationName }),
      ...(signal && { signal }),
    });
    const { data, errors, extensions } = readAnswer(await response.text());
    return { status: response.status, headers: response.headers, data, errors, extensions } as never;
  };
}

/** The same, for operations that must succeed. */
export function createExecuteOk(execute: Execute): ExecuteOk {
  return async (document, variables, options) => {
    const { data, errors, status } = await execute(document, variables, options);
    if (data && !errors) return data;
    throw new Error(
      [
        `The graph answered ${status} with ${errors ? "errors" : "no data"}:`,
        JSON.stringify(errors, null, 2),
        `to ${textOf(document)}`,
        `with ${JSON.stringify(variables ?? {})}`,
      ].join("\n"),
    );
  };
}

function textOf(document: object): string {
  const text = document.toString();
  if (text !== "[object Object]") return text;
  throw new Error("graphql() does not know this document yet: run `npm run codegen`.");
}

function readAnswer(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw new Error(`The graph answered no JSON: ${text.slice(0, 500)}`);
  }
}
