import { buildASTSchema, parse, printSchema } from "graphql";

/**
 * The schema as clients see it: without federation's directives, at whose `extend schema @link` tools of clients fail
 * (relay-compiler 21 ends with a panic).
 */
export function toApiSdl(subgraphSdl: string): string {
  const schema = buildASTSchema(parse(subgraphSdl), { assumeValid: true, assumeValidSDL: true });
  return `${printSchema(schema)}\n`;
}
