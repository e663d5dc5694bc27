import { type GraphQLInputType, getNamedType, isInputObjectType, isObjectType } from "graphql";
import { expect, test } from "vitest";
import { buildSubgraph } from "../../src/graph/schema.js";
import { writes } from "../../src/server/audit/final-writes.js";

const mutations = buildSubgraph().schema.getMutationType()?.getFields() ?? {};

/** Ids of the customer's own, and of owners: what they name is not what is written. */
const OTHERS = ["input.externalId", "input.ownerId"];
const isOther = (name: string, path: string) =>
  OTHERS.includes(path) || (name === "upsertCompany" && path === "input.companyId");

test("every mutation of the schema has a row that says whether it is final, and no other has one", () => {
  expect(Object.keys(mutations).length).toBeGreaterThan(20);
  expect(Object.keys(writes).sort()).toEqual(Object.keys(mutations).sort());
});

test("what is not final is taken back by a mutation that there is", () => {
  const back = Object.values(writes).flatMap((row) => ("takenBackBy" in row ? [row.takenBackBy] : []));
  expect(back.length).toBeGreaterThan(3);
  for (const name of back) expect(mutations, name).toHaveProperty(name);
});

test("a row of a final write names every argument that is an id of Intercom's, and only those", () => {
  for (const [name, row] of Object.entries(writes)) {
    if ("takenBackBy" in row) continue;
    // A row of many is told as the input of one.
    const paths = (mutations[name]?.args ?? []).flatMap((it) =>
      idPaths(it.name === row.rows ? "input" : it.name, it.type),
    );
    expect(Object.keys(row.args).sort(), name).toEqual(paths.filter((it) => !isOther(name, it)).sort());
  }
});

test("what a row reads of the payload is there, and has an id", () => {
  for (const [name, row] of Object.entries(writes)) {
    const whole = mutations[name] && getNamedType(mutations[name].type);
    if ("takenBackBy" in row || !isObjectType(whole)) continue;
    const payload = row.rows === undefined ? whole : getNamedType(whole.getFields()["rows"]?.type);
    if (!isObjectType(payload)) throw new Error(`${name} has no rows.`);
    for (const field of Object.keys(row.payload ?? {})) {
      const written = getNamedType(payload.getFields()[field]?.type);
      expect(isObjectType(written) && "id" in written.getFields(), `${name}: ${field}`).toBe(true);
    }
  }
});

function idPaths(path: string, type: GraphQLInputType): string[] {
  const named = getNamedType(type);
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((field) => idPaths(`${path}.${field.name}`, field.type));
  return named.name === "ID" ? [path] : [];
}
