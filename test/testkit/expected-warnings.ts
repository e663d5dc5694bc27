/** Warnings that tests cause on purpose. Every other one is printed, so that the output of the tests shows it. */
const EXPECTED: ReadonlySet<string | undefined> = new Set([
  "IDEMPOTENCY_IN_MEMORY", // ours: test servers keep keys in memory (test/server/idempotency.test.ts)
  "FSTDEP022", // Fastify's: an application may still set ignoreTrailingSlash so (test/entry/mount-graph.test.ts)
]);

const printers = process.listeners("warning");
process.removeAllListeners("warning");
process.on("warning", (warning: Error & { readonly code?: string }) => {
  if (!EXPECTED.has(warning.code)) for (const print of printers) print(warning);
});
