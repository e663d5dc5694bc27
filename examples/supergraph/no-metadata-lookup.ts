// Imported before @apollo/gateway, which looks for a cloud's metadata server as soon as it is loaded: examples and tests talk
// to this machine only.
// biome-ignore lint/style/noProcessEnv: the package reads nothing else
process.env["METADATA_SERVER_DETECTION"] ??= "none";
