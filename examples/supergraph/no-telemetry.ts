// Imported before @apollo/gateway, which otherwise reports to Apollo and asks the metadata servers of four clouds where it
// runs: examples and tests talk to this machine only.
// biome-ignore lint/style/noProcessEnv: the package reads nothing else
process.env["APOLLO_TELEMETRY_DISABLED"] ??= "true";
