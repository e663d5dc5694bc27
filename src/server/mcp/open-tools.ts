import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  separateOperations,
  validate,
} from "graphql";
import type { McpConfig } from "../../config/mcp.js";
import { rootFields } from "../admission/read-document.js";
import type { Safelist } from "../admission/safelist.js";
import { createFindWithheld } from "../admission/scopes/withheld.js";
import { makeTool } from "./make-tool.js";
import { type OperationText, readOperationTexts } from "./read-operations.js";
import { IDEMPOTENCY_KEY, PREVIEW_TOKEN, type Tool } from "./tool.js";
import { ToolFaults } from "./tool-faults.js";
import { MERGE } from "./tool-policy.js";

export interface ToolsOptions {
  readonly schema: GraphQLSchema;
  readonly config: McpConfig;
  readonly safelist: Safelist | null;
}

/** The tools that are offered, and the names of those that the configuration leaves out. */
export interface Tools {
  readonly offered: ReadonlyMap<string, Tool>;
  /** Why a tool that exists is not offered, by its name. */
  readonly leftOut: ReadonlyMap<string, "MCP_MUTATIONS" | "MCP_UNTRUSTED_TEXT">;
}

/**
 * Makes tools of the operations that the configuration names.
 * @throws ToolFaults with every operation that cannot be a tool, each with its cure
 */
export async function openTools({ schema, config, safelist }: ToolsOptions): Promise<Tools> {
  const texts = await readOperationTexts(config.operations);
  const faults: string[] = [];
  const findWithheld = createFindWithheld(schema);
  const listed = safelist?.isExclusive ? listedTexts(safelist) : null;
  const offered = new Map<string, Tool>();
  const leftOut = new Map<string, "MCP_MUTATIONS" | "MCP_UNTRUSTED_TEXT">();
  const known = new Set<string>();
  for (const source of texts)
    for (const { operation, document } of operationsIn(source, faults)) {
      if (operation.operation === "subscription") continue; // a tool answers once
      const fault = faultOf(schema, operation, document);
      if (fault === "no-mutations") continue;
      const text = listed ? listed.get(print(document)) : print(document);
      if (fault !== undefined) faults.push(`${source.from}: ${fault}`);
      else if (text === undefined)
        faults.push(
          `${source.from}: SAFELIST_ONLY=on refuses this operation. Add it to the manifest in SAFELIST_FILE, or set MCP_OPERATIONS to a folder or manifest of listed operations`,
        );
      else {
        const tool = makeTool({ schema, findWithheld, text, document, operation });
        if (known.has(tool.name)) faults.push(`${source.from}: two operations make the tool ${tool.name}`);
        known.add(tool.name);
        if (tool.isMutation && !config.hasMutations) leftOut.set(tool.name, "MCP_MUTATIONS");
        else if (tool.hasUntrustedText && config.hasMutations && !config.allowsUntrustedText)
          leftOut.set(tool.name, "MCP_UNTRUSTED_TEXT");
        else offered.set(tool.name, tool);
      }
    }
  if (faults.length > 0) throw new ToolFaults(faults.map((it) => `MCP_OPERATIONS: ${it}`));
  return { offered: readsFirst(offered), leftOut };
}

/** A model that reads the list from its top meets what changes nothing first. */
const readsFirst = (tools: ReadonlyMap<string, Tool>) =>
  new Map([...tools].sort(([, a], [, b]) => Number(a.isMutation) - Number(b.isMutation)));

/** Each operation with the fragments that it uses. Parsed again as it is printed, comments would be lost, so these are the nodes themselves. */
function operationsIn(
  { text, from }: OperationText,
  faults: string[],
): { readonly operation: OperationDefinitionNode; readonly document: DocumentNode }[] {
  try {
    return Object.values(separateOperations(parse(text))).flatMap((document) =>
      document.definitions.flatMap((operation) =>
        operation.kind === Kind.OPERATION_DEFINITION ? [{ operation, document }] : [],
      ),
    );
  } catch (error) {
    faults.push(`${from}: ${error instanceof GraphQLError ? error.message : "it cannot be read"}`);
    return [];
  }
}

/** Why an operation cannot be a tool. `no-mutations` where the schema has none: READ_ONLY=on. */
function faultOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  document: DocumentNode,
): string | undefined {
  if (operation.operation === "mutation" && !schema.getMutationType()) return "no-mutations";
  if (!operation.name) return "the operation has no name, from which the tool gets its own";
  const errors = validate(schema, document);
  if (errors.length > 0) return errors.map(({ message }) => message).join(" ");
  const names = operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
  const reserved = names.find((name) => [IDEMPOTENCY_KEY, PREVIEW_TOKEN].includes(name));
  if (reserved) return `the variable $${reserved} needs another name: tools have an argument of this name`;
  const merges = rootFields(document, operation).filter(({ name }) => name.value === MERGE);
  if (merges.length > 1) return "one token proves one preview, so that a tool merges once";
  return undefined;
}

/** The texts of a safelist by what they say: comments and spaces make no difference. */
function listedTexts({ documents }: Safelist): ReadonlyMap<string, string> {
  const entries = [...new Set(documents.values())].flatMap((text): [string, string][] => {
    try {
      return [[print(parse(text)), text]];
    } catch {
      return [];
    }
  });
  return new Map(entries);
}
