import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { RouterSecrets } from "../../config/federation.js";
import type { OperationLimits } from "../../config/limits.js";
import type { ExecutorChoice } from "../../config/serving.js";
import type { Introspection } from "../../config/visibility.js";
import { createAdmission } from "../admission/admission.js";
import type { Weights } from "../admission/load/weights.js";
import { documentRules, parseOptions, validationOptions } from "../admission/read-document.js";
import type { Safelist } from "../admission/safelist.js";
import { guardEntities } from "../admission/scopes/guard-entities.js";
import { type AuditObserver, audit } from "../audit/audit.js";
import { createFormatError } from "../errors/format-error.js";
import { createExecutor, type Executor } from "../executor/executor.js";
import { answerWithheld } from "../executor/withheld-answers.js";
import { type IdempotencyOptions, idempotency } from "../idempotency/idempotency.js";
import { wrapRootFields } from "../mutations/wrap-root-fields.js";
import type { ServedContext } from "../served-context.js";
import { admission } from "./admission.js";
import { listedDocumentStore, type PersistedDocuments } from "./document-stores.js";
import {
  cacheControl,
  costExtension,
  errorsLeftOut,
  type OperationObserver,
  observeOperations,
  retryAfter,
} from "./response-plugins.js";

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly executor: ExecutorChoice;
  /** Whether errors give no hints of the schema, and the SDL of the subgraph is closed to strangers. */
  readonly hidesSchema: boolean;
  readonly introspection: Introspection;
  readonly showsCost: boolean;
  readonly limits: OperationLimits;
  readonly safelist: Safelist | null;
  readonly persisted: PersistedDocuments;
  /** Who may ask for entities; `null` is anybody. */
  readonly router: RouterSecrets | null;
  readonly weights: Weights;
  readonly idempotency: IdempotencyOptions;
  readonly observer: OperationObserver & AuditObserver;
}

/** What Apollo Server would log quotes errors, and those quote requests; faults reach the observer instead. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** The GraphQL server, without a way in yet. */
export function createApolloServer({
  schema,
  hidesSchema,
  introspection,
  showsCost,
  limits,
  router,
  ...options
}: ApolloOptions): ApolloServer<ServedContext> {
  wrapRootFields(schema);
  guardEntities(schema);
  const { safelist } = options;
  const exclusive = safelist?.isExclusive ? safelist : null;
  const admit = createAdmission({ schema, limits, safelist, router, hidesSchema, introspection });
  const plugins: ApolloServerPlugin<ServedContext>[] = [
    ApolloServerPluginCacheControlDisabled(), // it instruments every field, which costs 60 % of a page (measured)
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginLandingPageDisabled(), // the route serves its own page
    observeOperations(options.observer),
    audit(options.observer),
    admission(admit, options.weights), // behind the audit, which reads what was sent, and before all that read what is executed
    cacheControl(),
    errorsLeftOut(),
    retryAfter(),
    idempotency(options.idempotency),
  ];
  if (showsCost) plugins.push(costExtension());
  return new ApolloServer<ServedContext>({
    ...executionBy(options.executor, schema, hidesSchema),
    plugins,
    formatError: createFormatError({ maxTokens: limits.tokens, hidesSchema }),
    ...(exclusive && { documentStore: listedDocumentStore(exclusive) }),
    persistedQueries: { cache: options.persisted.cache },
    logger: SILENT,
    stringifyResult: (answer) => write(answer, options.observer),
    parseOptions: parseOptions(limits),
    validationRules: documentRules(limits),
    validationOptions,
    introspection: true, // admission decides, by the caller
    hideSchemaDetailsFromClientErrors: hidesSchema,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false, // the command that started the server ends it
  });
}

/** Apollo answers a failure here by itself, and tells no plugin of it. */
function write(answer: unknown, observer: OperationObserver): string {
  try {
    return `${JSON.stringify(answer)}\n`;
  } catch (error) {
    observer.log.fault(error);
    throw error;
  }
}

function executionBy(executor: ExecutorChoice, schema: GraphQLSchema, hidesSchema: boolean) {
  const execute = createExecutor(schema, { choice: executor, hidesSchema });
  return { gateway: toApolloGateway(schema, answerWithheld(execute)) };
}

type ApolloGateway = ApolloServerOptionsWithGateway<ServedContext>["gateway"];

/**
 * Puts an executor into Apollo Server. What is meant for gateways is its only way in that leaves everything before and
 * after the execution as it is: validation, every plugin, and the formatting of errors.
 */
function toApolloGateway(schema: GraphQLSchema, execute: Executor): ApolloGateway {
  const listeners = new Set<Parameters<ApolloGateway["onSchemaLoadOrUpdate"]>[0]>();
  return {
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async load() {
      for (const listener of listeners) listener({ apiSchema: schema, coreSupergraphSdl: "" });
      return {
        executor: async ({ document, operation, request, context }) =>
          execute({
            document,
            operation,
            operationName: request.operationName,
            variableValues: request.variables,
            contextValue: context,
          }),
      };
    },
    async stop() {},
  };
}
