import { composeServices } from "@apollo/composition";
import { parse } from "graphql";

export interface SubgraphAddress {
  readonly name: string;
  /** Where the subgraph serves GraphQL. */
  readonly url: string;
  /** What it wants to see of a router, such as its shared secret. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Asks running subgraphs for their schemas and composes the supergraph.
 * @throws Error with all that composition has against it
 */
export async function composeSupergraph(subgraphs: readonly SubgraphAddress[]): Promise<string> {
  const services = await Promise.all(
    subgraphs.map(async ({ name, url, headers }) => ({
      name,
      url,
      typeDefs: parse(await readSdl(url, headers)),
    })),
  );
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined)
    throw new Error(`These subgraphs do not compose:\n${errors?.map(({ message }) => message).join("\n")}`);
  return supergraphSdl;
}

async function readSdl(url: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query: "{ _service { sdl } }" }),
  });
  const answer = (await response.json()) as { data?: { _service: { sdl: string } } };
  if (answer.data) return answer.data._service.sdl;
  throw new Error(`${url} does not tell its schema: ${JSON.stringify(answer)}`);
}
