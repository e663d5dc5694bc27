import { readFile, writeFile } from "node:fs/promises";
import { getComposedSchemaFromConfig } from "@graphql-mesh/compose-cli";
import { loadOpenAPISubgraph } from "@omnigraph/openapi";
import { parse } from "yaml";

// Makes the supergraph that Mesh serves: `mesh-compose.js <Intercom's OpenAPI description> <file to write>`. Without the
// corrections below times are of 1970, pages end after the first ten contacts, and searches are refused by Intercom.

const [description, supergraph] = process.argv.slice(2);
const api = parse(await readFile(description, "utf8"));

correctFormats(api);
for (const path of Object.values(api.paths)) {
  for (const operation of Object.values(path)) dropVersionParameter(operation);
}
const query = (name, type) => ({ name, in: "query", schema: { type } });
api.paths["/contacts"].get.parameters.push(query("per_page", "integer"), query("starting_after", "string"));
const search = api.components.schemas.search_request.properties;
// One filter or a group of them: Mesh would wrap either in an object named after its type, which Intercom refuses.
search.query = {};
search.sort = { type: "object", additionalProperties: true };

const corrected = `${supergraph}.openapi.json`;
await writeFile(corrected, JSON.stringify(api));

const sourceHandler = loadOpenAPISubgraph("intercom", {
  source: corrected,
  endpoint: "{env.INTERCOM_BASE_URL}",
  operationHeaders: { Authorization: "Bearer bench", "Intercom-Version": "2.14" },
  selectQueryOrMutationField: [{ fieldName: "SearchContacts", type: "Query" }],
});
const additionalTypeDefs = `extend type Contact {
  ${link("attachedTags", "listTagsForAContact")}
  ${link("attachedSegments", "listSegmentsForAContact")}
}`;
const ignore = () => undefined;
const error = (...message) => void process.stderr.write(`${message.join(" ")}\n`);
const logger = { child: () => logger, debug: ignore, error, info: ignore, log: ignore, warn: ignore };

await writeFile(
  supergraph,
  await getComposedSchemaFromConfig({ subgraphs: [{ sourceHandler }], additionalTypeDefs }, logger),
);
process.exit();

/** A field of a contact that is another operation's answer about it. */
function link(field, operation) {
  return `${field}: ${operation}_response @resolveTo(
    sourceName: "intercom", sourceTypeName: "Query", sourceFieldName: "${operation}",
    requiredSelectionSet: "{ id }", sourceArgs: { contact_id: "{root.id}" })`;
}

/** Times are whole seconds, not ISO texts; many a `uri` is a path; a cleared address is an empty `email`. */
function correctFormats(node) {
  const isTime = node.type === "integer" && node.format === "date-time";
  if (isTime || node.format === "uri" || node.format === "email") delete node.format;
  for (const child of Object.values(node)) if (child && typeof child === "object") correctFormats(child);
}

/** It is a header of every call here; as an argument with a default, linked fields would send it misspelt. */
function dropVersionParameter(operation) {
  if (!Array.isArray(operation?.parameters)) return;
  operation.parameters = operation.parameters.filter(({ name }) => name !== "Intercom-Version");
}
