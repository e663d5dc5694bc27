import { readConfig } from "../../src/config/config.js";
import { startGateway } from "../../src/entry/start-gateway.js";
import { type EmulatorSettings, startTestEmulator, type TestEmulator } from "./emulator.js";
import { createExecute, createExecuteOk, type Execute, type ExecuteOk } from "./execute.js";

/** A real gateway over a real emulator, each on its own port, spoken to over HTTP. */
export interface TestGateway extends AsyncDisposable {
  /** Where GraphQL is served. */
  readonly url: string;
  readonly emulator: TestEmulator;
  /** Where health is served. */
  readonly healthUrl: string;
  /** Sends one operation and tells all of the answer. */
  readonly execute: Execute;
  /** Sends one operation and tells its data; throws, with the query, when the answer has errors. */
  readonly executeOk: ExecuteOk;
  /** Anything else that HTTP can send to where GraphQL is served. */
  request(init?: RequestInit): Promise<Response>;
  /** Ends the gateway, and the emulator if it was started for it. */
  close(): Promise<void>;
}

export interface TestGatewayOptions {
  /** How the workspace is seeded, or a running emulator: a second gateway over it has cold lists and its own clients. */
  readonly emulator?: EmulatorSettings | TestEmulator;
  /** Variables of the gateway's configuration. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a gateway for a test; the caller closes it. */
export async function startTestGateway({
  emulator: wanted,
  env,
}: TestGatewayOptions = {}): Promise<TestGateway> {
  const isShared = wanted !== undefined && "url" in wanted;
  const emulator = isShared ? wanted : await startTestEmulator(wanted);
  const gateway = await startGateway(
    readConfig({
      HOST: "127.0.0.1",
      PORT: "0",
      INTERCOM_BASE_URL: emulator.url,
      INTERCOM_ACCESS_TOKEN: emulator.token,
      AUTH: "none",
      LOG_LEVEL: "silent",
      INTERCOM_VERSION: process.env["INTERCOM_VERSION"], // the same tests hold for every version
      EXECUTOR: process.env["EXECUTOR"], // and for every executor
      ...env,
    }),
  );
  const close = async () => {
    await gateway.close();
    if (!isShared) await emulator.close();
  };
  const execute = createExecute(gateway.url);
  return {
    url: gateway.url,
    emulator,
    healthUrl: gateway.healthUrl,
    execute,
    executeOk: createExecuteOk(execute),
    request: (init) => fetch(gateway.url, init),
    close,
    [Symbol.asyncDispose]: close,
  };
}
