import { listen } from "../../testkit/local-server.js";
import { type ReceivedSchema, type Registry, readBody, TOKEN, type Verdict } from "./registry.js";

interface Sent {
  readonly query: string;
  readonly variables: {
    readonly input: {
      readonly service: string;
      readonly url?: string;
      readonly sdl?: string;
      readonly schema?: { readonly sdl: string };
      readonly failOnCompositionError?: boolean;
    };
  };
}

const EMPTY = { edges: [] };
const ERRORS = { edges: [{ node: { message: "Something does not compose" } }] };
const ANSWERS = {
  check: {
    accepts: { __typename: "SchemaCheckSuccess", valid: true, initial: false, changes: EMPTY },
    refuses: { __typename: "SchemaCheckError", valid: false, changes: EMPTY, errors: ERRORS },
  },
  publish: {
    accepts: { __typename: "SchemaPublishSuccess", valid: true, initial: false, changes: EMPTY },
    refuses: { __typename: "SchemaPublishError", valid: false, changes: EMPTY, errors: ERRORS },
  },
} as const;

/** Hive's registry: GraphQL over HTTP. */
export async function startHiveRegistry(verdict: Verdict): Promise<Registry> {
  const received: ReceivedSchema[] = [];
  const server = await listen(async (request, response) => {
    const { query, variables } = JSON.parse(String(await readBody(request))) as Sent;
    const { service, url, sdl, schema, failOnCompositionError } = variables.input;
    const action = query.includes("schemaPublish(") ? "publish" : "check";
    received.push({
      action,
      authorization: request.headers.authorization,
      service,
      ...(url !== undefined && { url }),
      sdl: sdl ?? schema?.sdl ?? "",
      ...(failOnCompositionError !== undefined && { failsOnCompositionError: failOnCompositionError }),
    });
    const field = action === "publish" ? "schemaPublish" : "schemaCheck";
    response
      .writeHead(200, { "content-type": "application/json" })
      .end(JSON.stringify({ data: { [field]: ANSWERS[action][verdict] } }));
  });
  return {
    env: {
      HIVE_REGISTRY: `${server.url}/graphql`,
      HIVE_TOKEN: TOKEN,
      HIVE_AUTHOR: "a test", // otherwise Git's, which is not everywhere
      HIVE_COMMIT: "abcdef0",
    },
    received,
    [Symbol.asyncDispose]: server.close,
  };
}
