import { afterAll } from "vitest";
import { createEmulator, type Emulator, type EmulatorOptions } from "../../src/emulator/emulator.js";

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a test expects of a body is what it is there to check
  body: any;
}

export interface Intercom {
  emulator: Emulator;
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Creates a contact and returns it; fails the test when it is refused. */
  create(body: Record<string, unknown>): Promise<Answer["body"]>;
  search(query: unknown, rest?: Record<string, unknown>): Promise<Answer>;
}

/** Starts an emulator for one test file and closes it when the file is done. */
export async function startIntercom(options: EmulatorOptions = {}): Promise<Intercom> {
  const emulator = await createEmulator({ contacts: 0, rateLimit: 1_000_000, ...options });
  afterAll(() => emulator.close());

  const call = callOf(emulator.url);
  return {
    emulator,
    call,
    create: async (body) => {
      const answer = await call("POST", "/contacts", body);
      if (answer.status !== 200) throw new Error(`The contact was refused: ${answer.text}`);
      return answer.body;
    },
    search: (query, rest = {}) => call("POST", "/contacts/search", { query, ...rest }),
  };
}

/** Sends requests with a token to an emulator. */
export function callOf(url: string): Intercom["call"] {
  return async (method, path, body, headers = {}) => {
    const response = await fetch(url + path, {
      method,
      headers: { authorization: "Bearer token", "content-type": "application/json", ...headers },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: asJson(text) };
  };
}

export const filter = (field: string, operator: string, value: unknown) => ({ field, operator, value });

/** The one error of an envelope, with the status it came with. */
export function refusal({ status, body }: Answer): { status: number; code: string; message: string } {
  return { status, code: body.errors[0].code, message: body.errors[0].message };
}

export function emailsOf(answer: Answer): (string | null)[] {
  return answer.body.data.map((contact: { email: string | null }) => contact.email);
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
