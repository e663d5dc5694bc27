import { listen } from "../../testkit/local-server.js";
import { type ReceivedSchema, type Registry, readBody, TOKEN, type Verdict } from "./registry.js";

interface Sent {
  readonly operationName: string;
  readonly variables: {
    readonly input?: { readonly subgraphName: string; readonly proposedSchema: string };
    readonly subgraph: string;
    readonly url: string;
    readonly schema: { readonly sdl: string };
  };
}

/** GraphOS: GraphQL over HTTP. A check is a job that is asked for until it has ended. */
export async function startGraphosRegistry(verdict: Verdict): Promise<Registry> {
  const received: ReceivedSchema[] = [];
  const accepts = verdict === "accepts";
  const errors = accepts ? [] : [{ message: "Something does not compose", code: "ANY", locations: [] }];
  const status = accepts ? "PASSED" : "FAILED";
  const composition = { __typename: "CompositionCheckResult", errors };

  const answers: Readonly<Record<string, object>> = {
    IsFederatedGraph: { variant: { subgraphs: [{ name: "contacts" }] } },
    SubgraphCheckMutation: {
      variant: {
        submitSubgraphCheckAsync: {
          __typename: "CheckRequestSuccess",
          targetURL: "http://127.0.0.1/check",
          workflowID: "a-check",
        },
      },
    },
    SubgraphCheckWorkflowStatusQuery: { checkWorkflow: { status, tasks: [] } },
    SubgraphCheckWorkflowQuery: {
      checkWorkflow: {
        status,
        tasks: [
          {
            __typename: "CompositionCheckTask",
            status,
            targetURL: null,
            coreSchemaModified: true,
            result: composition,
          },
          {
            __typename: "OperationsCheckTask",
            status: "PASSED",
            targetURL: null,
            result: {
              __typename: "OperationsCheckResult",
              checkSeverity: "PASS",
              numberOfCheckedOperations: 1,
              changes: [],
            },
          },
        ],
      },
    },
    SubgraphPublishMutation: {
      publishSubgraph: {
        compositionConfig: { schemaHash: "abcdefabcdef" },
        errors,
        didUpdateGateway: accepts,
        serviceWasCreated: false,
        serviceWasUpdated: true,
        launchCliCopy: null,
        launchUrl: null,
      },
    },
  };

  const server = await listen(async (request, response) => {
    const { operationName, variables } = JSON.parse(String(await readBody(request))) as Sent;
    const authorization = String(request.headers["x-api-key"]);
    const { input, subgraph, url, schema } = variables;
    if (input)
      received.push({
        action: "check",
        authorization,
        service: input.subgraphName,
        sdl: input.proposedSchema,
      });
    if (operationName === "SubgraphPublishMutation")
      received.push({ action: "publish", authorization, service: subgraph, url, sdl: schema.sdl });
    response
      .writeHead(200, { "content-type": "application/json" })
      .end(JSON.stringify({ data: { graph: answers[operationName] ?? null } }));
  });
  return {
    env: { APOLLO_REGISTRY_URL: `${server.url}/graphql`, APOLLO_KEY: `service:my-graph:${TOKEN}` },
    received,
    [Symbol.asyncDispose]: server.close,
  };
}
