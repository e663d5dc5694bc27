// `npm run example:supergraph`: the contacts over an emulator, the accounts of a company, and one graph over both.
// `--hive` serves it by Hive Gateway instead of Apollo's, `--subscribe get|post|callback` does so and waits for an event as
// well, `--once` ends after the first answer.
import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { readConfig, startGateway } from "../../src/index.js";
import { startAccounts } from "./accounts.js";
import { startApolloGateway } from "./apollo-gateway.js";
import { composeSupergraph } from "./compose.js";
import { isHiveGatewayInstalled, SUBSCRIPTIONS, startHiveGateway } from "./hive-gateway.js";
import { hearOfContact, SUBSCRIPTION } from "./subscribe.js";
import { users } from "./users.js";

const QUERY = `{
  users(first: 50) {
    nodes { email contact { id name tags { name } segments { name } } }
  }
}`;

const { values } = parseArgs({
  options: {
    hive: { type: "boolean", default: false },
    subscribe: { type: "string" },
    port: { type: "string", default: "4100" },
    once: { type: "boolean", default: false },
  },
});
const subscriptions = SUBSCRIPTIONS.find((way) => way === values.subscribe);
if (values.subscribe !== undefined && !subscriptions)
  throw new Error(`--subscribe must be one of ${SUBSCRIPTIONS.join(", ")}`);
const isHive = values.hive || subscriptions !== undefined;
if (isHive && !isHiveGatewayInstalled)
  throw new Error("Hive Gateway is not installed: npm ci --prefix examples/supergraph");

const port = Number(values.port);
const ROUTER_SECRET = randomUUID();
const headers = { "router-authorization": ROUTER_SECRET };
const contacts = await startGateway(
  readConfig({
    HOST: "127.0.0.1",
    PORT: "0",
    LOG_LEVEL: "warn",
    ROUTER_SECRET,
    // Where this subgraph may send events, when the router asks for it.
    SUBSCRIPTION_CALLBACK_ORIGINS: `http://127.0.0.1:${port}`,
  }),
);
const accounts = await startAccounts({ users });
const supergraphSdl = await composeSupergraph([
  { name: "contacts", url: contacts.url, headers },
  { name: "accounts", url: accounts.url },
]);
const gateway = await (isHive
  ? startHiveGateway({ supergraphSdl, headers, port, ...(subscriptions && { subscriptions }) })
  : startApolloGateway({ supergraphSdl, headers, port }));

const say = (text: string) => process.stdout.write(`${text}\n`);
say(`contacts    ${contacts.url}`);
say(`accounts    ${accounts.url}`);
say(`supergraph  ${gateway.url}`);
say(`\n${QUERY}\n`);
const response = await fetch(gateway.url, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query: QUERY }),
});
say(JSON.stringify(await response.json(), null, 2));
if (subscriptions) {
  say(`\n${SUBSCRIPTION}\n`);
  say(JSON.stringify(await hearOfContact(gateway.url), null, 2));
}

const close = async () => {
  for (const each of [gateway, accounts, contacts]) await each.close();
};
if (values.once) await close();
else for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void close());
