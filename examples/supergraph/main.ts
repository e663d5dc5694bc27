// `npm run example:supergraph`: the contacts over an emulator, the accounts of a company, and one graph over both.
// `--hive` serves it by Hive Gateway instead of Apollo's, `--once` ends after the first answer.
import { parseArgs } from "node:util";
import { readConfig, startGateway } from "../../src/index.js";
import { startAccounts } from "./accounts.js";
import { startApolloGateway } from "./apollo-gateway.js";
import { composeSupergraph } from "./compose.js";
import { isHiveGatewayInstalled, startHiveGateway } from "./hive-gateway.js";
import { users } from "./users.js";

const QUERY = `{
  users(first: 50) {
    nodes { email contact { id name tags { name } segments { name } } }
  }
}`;

const { values } = parseArgs({
  options: { hive: { type: "boolean", default: false }, once: { type: "boolean", default: false } },
});
if (values.hive && !isHiveGatewayInstalled)
  throw new Error("Hive Gateway is not installed: npm ci --prefix examples/supergraph");

const contacts = await startGateway(readConfig({ HOST: "127.0.0.1", PORT: "0", LOG_LEVEL: "warn" }));
const accounts = await startAccounts({ users });
const supergraphSdl = await composeSupergraph([
  { name: "contacts", url: contacts.url },
  { name: "accounts", url: accounts.url },
]);
const port = values.once ? 0 : 4100;
const gateway = await (values.hive ? startHiveGateway : startApolloGateway)({ supergraphSdl, port });

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

const close = async () => {
  for (const each of [gateway, accounts, contacts]) await each.close();
};
if (values.once) await close();
else for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void close());
