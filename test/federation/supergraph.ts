import { startAccounts, type User } from "../../examples/supergraph/accounts.js";
import { startApolloGateway } from "../../examples/supergraph/apollo-gateway.js";
import { composeSupergraph } from "../../examples/supergraph/compose.js";
import { isHiveGatewayInstalled, startHiveGateway } from "../../examples/supergraph/hive-gateway.js";
import type { TestEmulator } from "../testkit/emulator.js";
import { createExecute, type Execute } from "../testkit/execute.js";
import { startTestGateway } from "../testkit/gateway.js";

/** A supergraph of contacts and accounts behind a real gateway. */
export interface TestSupergraph extends AsyncDisposable {
  readonly execute: Execute;
}

export interface TestSupergraphOptions {
  readonly emulator: TestEmulator;
  readonly users: readonly User[];
  /** Whether accounts joins users to contacts; if not, the contacts subgraph does. */
  readonly joinsContacts?: boolean;
  /** Variables of the contacts subgraph. */
  readonly env?: Readonly<Record<string, string>>;
}

type Start = (options: TestSupergraphOptions) => Promise<TestSupergraph>;

const ROUTER_SECRET = "the secret of Apollo's gateway";
const HMAC_SECRET = "the secret of Hive's gateway";
const headers = { "router-authorization": ROUTER_SECRET };

/** Hive Gateway is installed apart; where it is not, it is left out, but never in CI. */
export const isHiveLeftOut = !isHiveGatewayInstalled && process.env["CI"] === undefined;
/** What the title of a test that needs it ends with. */
export const whyHiveIsLeftOut = isHiveLeftOut
  ? " (left out: npm ci --prefix examples/supergraph installs Hive Gateway)"
  : "";

/** The gateways to test with, by name. Each proves itself by its own kind of secret. */
export const gateways: readonly {
  readonly name: string;
  readonly start: Start;
  readonly isLeftOut: boolean;
  /** What the titles of its tests end with. */
  readonly why: string;
}[] = [
  {
    name: "@apollo/gateway",
    start: (options) => start(options, (supergraphSdl) => startApolloGateway({ supergraphSdl, headers })),
    isLeftOut: false,
    why: "",
  },
  {
    name: "Hive Gateway",
    start: (options) => startHive(options, "router"),
    isLeftOut: isHiveLeftOut,
    why: whyHiveIsLeftOut,
  },
];

/** Starts Hive Gateway by one of its two runtimes. */
export function startHive(options: TestSupergraphOptions, runtime: "router" | "stitching") {
  return start(options, (supergraphSdl) =>
    startHiveGateway({ supergraphSdl, hmacSecret: HMAC_SECRET, runtime }),
  );
}

async function start(
  { emulator, users, joinsContacts = true, env }: TestSupergraphOptions,
  startGateway: (supergraphSdl: string) => Promise<{ url: string; close(): Promise<void> }>,
): Promise<TestSupergraph> {
  const edge = joinsContacts ? {} : { FEDERATION_USER_TYPE: "User", FEDERATION_USER_KEY: "id" };
  const contacts = await startTestGateway({
    emulator,
    env: { ROUTER_SECRET, ROUTER_HMAC_SECRET: HMAC_SECRET, ...edge, ...env },
  });
  const accounts = await startAccounts({ users, joinsContacts });
  const supergraphSdl = await composeSupergraph([
    { name: "contacts", url: contacts.url, headers },
    { name: "accounts", url: accounts.url },
  ]);
  const gateway = await startGateway(supergraphSdl);
  return {
    execute: createExecute(gateway.url),
    async [Symbol.asyncDispose]() {
      for (const each of [gateway, accounts, contacts]) await each.close();
    },
  };
}
