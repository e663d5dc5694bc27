/** Which folder may import which. Each rule says why, and depcruise prints that with a violation. */
const only = (name, from, to, comment) => ({ name, severity: "error", comment, from, to });

/** Rooms of the graph that every resource may use; the others are resources. */
const SHARED = "common|decorators|errors|paging|scalars|search|federation";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    only(
      "no-cycles",
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
      "Two files that need each other at load time crash in ESM. Types hold data: move the field that leads to another resource into `edges/`.",
    ),
    only(
      "entry-is-the-rim",
      { pathNot: "^(src/(cli|index|entry)|test)" },
      { path: "^src/entry" },
      "src/entry is where everything meets. Only cli, index and tests start it; take what you need as an argument.",
    ),
    only(
      "emulator-shares-nothing",
      { path: "^src/emulator" },
      { path: "^src/", pathNot: "^src/emulator" },
      "The emulator shares no code with the gateway, so that a mistake in one is seen by the other. Write it again, or keep it on one side.",
    ),
    only(
      "emulator-wire-is-format-only",
      { path: "^src/emulator/.+\\.wire\\.ts$" },
      {
        path: "^src/emulator/",
        pathNot:
          "\\.wire\\.ts$|^src/emulator/(http/(embedded|page|version)|search/search|workspace/(inbox-|ticket-)?model|conversations/(plain-text|conversation\\.facts))\\.ts$",
      },
      "A wire file turns what the workspace holds into what a version of Intercom answers, and decides nothing. Rules and answers call it.",
    ),
    only(
      "emulator-rules-know-no-format",
      { path: "^src/emulator/.+\\.rules\\.ts$" },
      { path: "\\.(routes|wire|answer)\\.ts$" },
      "Rules decide what a write does to the workspace, for every version. Only routes know how it is answered.",
    ),
    only(
      "emulator-routes-end-at-the-app",
      { path: "^src/emulator", pathNot: "^src/emulator/http/app\\.ts$" },
      { path: "^src/emulator/.+\\.routes\\.ts$" },
      "A route is only a caller of rules. What two routes share is a rule or a wire format.",
    ),
    only(
      "emulator-seeds-come-first",
      { path: "^src/emulator", pathNot: "^src/emulator/(seed/|emulator\\.ts$)|seed\\.ts$" },
      { path: "^src/emulator/.+seed\\.ts$", dependencyTypesNot: ["type-only"] },
      "Seeds fill a workspace before the first call, and their libraries load only then. No call may depend on what was seeded.",
    ),
    only(
      "emulator-http-knows-no-resource",
      { path: "^src/emulator/http/", pathNot: "^src/emulator/http/app\\.ts$" },
      { path: "^src/emulator/", pathNot: "^src/emulator/(http|controls|workspace|sleep)" },
      "Gate, headers, bodies and errors are the same for every route. Only app.ts lists the resources.",
    ),
    only(
      "emulator-search-knows-no-resource",
      { path: "^src/emulator/search/" },
      { path: "^src/emulator/", pathNot: "^src/emulator/(search|http|workspace)/" },
      "The search reads contacts as the workspace has published them. Segments are built on it, so it cannot know them.",
    ),
    only(
      "nothing-knows-the-emulator",
      { path: "^src/(bulk|config|graph|intercom|server)" },
      { path: "^src/emulator" },
      "The emulator is reached by its URL. Only entry, cli, index and tests start it.",
    ),
    only(
      "intercom-is-the-only-door",
      { path: "^src", pathNot: "^src/(intercom|emulator|server/live/transports/callback-sender)" },
      { path: "node_modules/(intercom-client|undici)/" },
      "Only src/intercom speaks to Intercom, and only the callbacks of subscriptions speak to routers. Ask the context's `intercom` or a loader.",
    ),
    only(
      "intercom-knows-no-graph",
      { path: "^src/intercom" },
      { path: "^src/", pathNot: "^src/intercom" },
      "src/intercom is the way to Intercom and knows nothing of GraphQL. Pass what it needs as an argument.",
    ),
    only(
      "graph-uses-intercom-by-type",
      { path: "^src/graph" },
      {
        path: "^src/intercom",
        pathNot: "^src/intercom/(endpoints|transport/(failure|hints))",
        dependencyTypesNot: ["type-only"],
      },
      "Resolvers get client, workspace and loaders from the context. Import types, and three things that hold no state: the table of endpoints, since each call names its row; IntercomFailure, to tell failures apart; and the checks of what Intercom says beside its data.",
    ),
    only(
      "graph-knows-no-server",
      { path: "^src/graph" },
      { path: "^src/(server|cli|entry|bulk)" },
      "The graph does not know how it is served. Take what you need from the context.",
    ),
    only(
      "bulk-is-another-caller-of-the-graph",
      { path: "^src/bulk" },
      { path: "^src/(server|cli|entry|config|webhooks|telemetry)" },
      "An export or import uses filters, mappers and loaders of the graph, on a bill of its own. It is started by entry, and knows neither settings nor sockets: take what you need as an argument.",
    ),
    only(
      "server-below-the-graph",
      { path: "^src/server" },
      {
        path: "^src/(graph/(?!actor|context|schema|price|errors|decorators/(audience|row-by-row)|contacts/changes)|cli)",
      },
      "The server knows the schema, the context, who acts, the error table, the prices and the audiences; of resources nothing but what subscribers are told.",
    ),
    only(
      "admission-knows-no-transport",
      { path: "^src/server/(admission|auth/router)" },
      { path: "node_modules/(@apollo/server|fastify)/|^src/server/(apollo|http)/" },
      "Sockets, streams and agents call `admit` as Apollo Server does. Pass what a policy needs as data; adapters live in src/server/apollo.",
    ),
    only(
      "webhooks-know-no-graph",
      { path: "^src/webhooks" },
      { path: "^src/(graph|server|entry|config|cli)|^src/intercom/(?!workspace)" },
      "A webhook becomes news on the bus of changes. Whoever keeps data listens there; pass the rest as an argument.",
    ),
    only(
      "config-by-type",
      { path: "^src/(graph|server|telemetry)" },
      { path: "^src/config", pathNot: "^src/config/scopes", dependencyTypesNot: ["type-only"] },
      "src/config is the one vocabulary for the types of options, so import types only (and the list of scopes). A setting's value is passed as an argument: nothing below reads the environment.",
    ),
    only(
      "compiled-code-behind-a-wall",
      { path: "^src", pathNot: "^src/server/executor/(compiled/|executor)" },
      { path: "^src/server/executor/compiled/(?!compilation-cache)|node_modules/graphql-jit/" },
      "Compiled code has one way in: executor.ts takes a schema and returns an executor. Nothing else may rely on it, so that it can be taken out.",
    ),
    only(
      "config-stands-alone",
      { path: "^src/config" },
      { path: "^src/", pathNot: "^src/config/" },
      "src/config reads the environment and nothing else.",
    ),
    only(
      "types-carry-data-only",
      { path: "^src/graph/([^/]+)/.+\\.(type|enum|input)\\.ts$" },
      { path: "^src/graph/", pathNot: `^src/graph/($1|${SHARED})/` },
      "A type or input never imports another resource: fields that lead to one belong into `edges/`.",
    ),
    only(
      "mappers-are-pure",
      { path: "^src/graph/([^/]+)/.+\\.mapper\\.ts$" },
      { path: "^src/graph/", pathNot: `^src/graph/($1/.+\\.(type|enum|mapper)|(${SHARED})/)` },
      "A mapper turns Intercom's words into ours and reaches for nothing else.",
    ),
    only(
      "loaders-stay-home",
      { path: "^src/graph/([^/]+)/.+\\.loader\\.ts$" },
      { path: "^src/graph/", pathNot: `^src/graph/(($1|${SHARED})/|loader-setting)` },
      "A loader returns finished objects of its own resource. Others reach it through the context.",
    ),
    only(
      "resources-meet-by-type",
      { path: "^src/graph/([^/]+)/", pathNot: `^src/graph/(${SHARED})` },
      {
        path: "^src/graph/[^/]+/",
        pathNot: `^src/graph/($1|${SHARED})/|\\.(type|enum|input|args|list|rules)\\.ts$`,
      },
      "Another resource is met by its types, inputs, arguments, lists and rules; its loaders come through the context.",
    ),
    only(
      "manifests-are-no-barrels",
      { path: "^src/graph", pathNot: "^src/graph/schema" },
      { path: "^src/graph/[^/]+/index\\.ts$" },
      "An index.ts is the manifest that schema.ts reads. Import the file you mean.",
    ),
    only("tests-stay-outside", { path: "^src" }, { path: "^test" }, "The product never imports its tests."),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
