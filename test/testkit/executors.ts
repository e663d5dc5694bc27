import type { TestEmulator } from "./emulator.js";
import { startTestGateway, type TestGateway, type TestGatewayOptions } from "./gateway.js";

/** What one executor answers, in a form in which another's can be compared with it. */
export interface Carried {
  readonly status: number;
  /** As text: the order of the keys counts. */
  readonly data: string | undefined;
  readonly errors: readonly string[];
  readonly calls: unknown;
}

/** The same workspace twice, behind compiled code and behind graphql-js. */
export interface ExecutorPair extends AsyncDisposable {
  readonly compiling: TestGateway;
  readonly reference: TestGateway;
  /** Asks both, at once. */
  ask(
    text: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<Record<"compiled" | "reference", Carried>>;
  /** Spoils calls of both. */
  faults(rules: Parameters<TestEmulator["faults"]>[0]): Promise<void>;
}

/** @param emulator Settings, by which each gets an emulator of its own, or one that they share. */
export async function startExecutorPair(
  executor: "jit" | "jit-at-first-sight",
  emulator: NonNullable<TestGatewayOptions["emulator"]>,
  env: TestGatewayOptions["env"] = {},
): Promise<ExecutorPair> {
  const start = (EXECUTOR: string) =>
    startTestGateway({ emulator, env: { ...env, EXECUTOR, CURSOR_SECRET: "the same for both of them" } });
  const [compiling, reference] = await Promise.all([start(executor), start("graphql-js")]);
  return {
    compiling,
    reference,
    async ask(text, variables) {
      const [compiled, interpreted] = await Promise.all([
        carry(compiling, text, variables),
        carry(reference, text, variables),
      ]);
      return { compiled, reference: interpreted };
    },
    async faults(rules) {
      await Promise.all([compiling.emulator.faults(rules), reference.emulator.faults(rules)]);
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([compiling.close(), reference.close()]);
    },
  };
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { message: string; path?: unknown; extensions?: { code?: unknown } }[];
  readonly extensions?: { intercom?: { calls?: unknown } };
}

async function carry(
  gateway: TestGateway,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Carried> {
  const response = await gateway.request({
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors = [], extensions } = (await response.json()) as Answer;
  return {
    status: response.status,
    data: JSON.stringify(data),
    // Which of two failures is told first is not said by anybody.
    errors: errors
      .map(({ message, path, extensions: { code } = {} }) => JSON.stringify({ code, path, message }))
      .sort(),
    calls: extensions?.intercom?.calls,
  };
}
