import { describe, expect, inject, test } from "vitest";
import { findOperation, operations } from "../../src/intercom/endpoints.js";

const [description] = inject("descriptions");
const paths = description?.paths;

describe("the table of calls", () => {
  test("has each call once, and a literal path before one with a parameter in its place", () => {
    const calls = operations.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(calls).size).toBe(calls.length);
    for (const operation of operations) {
      const sample = operation.path.replace(/\{\w+\}/g, "some-id");
      expect(findOperation(operation.method, sample)).toBe(operation);
    }
  });

  test.each([
    "/contacts/..",
    "/contacts/.",
    "/contacts/",
    "/contacts//tags",
    "/contacts/a/b/c",
    "/contacts/a?b",
    "/",
    "",
  ])("knows no call to %j, whatever has put it together", (path) => {
    for (const method of ["GET", "POST", "PUT", "DELETE"])
      expect(findOperation(method, path)).toBeUndefined();
  });

  test("reads are GETs, and POSTs that Intercom documents as searches or lists", () => {
    for (const { method, path, retry } of operations)
      if (method === "POST") expect(retry === "R").toBe(/\/(search|list)$/.test(path));
      else expect(retry === "R").toBe(method === "GET");
  });

  test("sends again only what sets a state or goes by a key: PUT, DELETE, attach and detach, upserts", () => {
    const again = operations.filter(({ method, retry }) => method === "POST" && "AN".includes(retry));
    expect(again.map(({ path }) => path).sort()).toEqual([
      "/companies",
      "/contacts/{contact_id}/archive",
      "/contacts/{contact_id}/block",
      "/contacts/{contact_id}/companies",
      "/contacts/{contact_id}/subscriptions",
      "/contacts/{contact_id}/tags",
      "/contacts/{contact_id}/unarchive",
      "/tags",
    ]);
    for (const { method, retry } of operations)
      if (method === "PUT" || method === "DELETE") expect(retry).toBe("A");
  });

  test.skipIf(!paths)(
    `is Intercom's own${paths ? "" : " (left out: INTERCOM_OPENAPI does not say where its description is)"}`,
    () => {
      const templates = new Map(Object.entries(paths ?? {}).map(([path, item]) => [anonymous(path), item]));
      for (const { method, path, answer } of operations) {
        const operation = templates.get(anonymous(path))?.[method.toLowerCase()];
        expect(operation, `${method} ${path}`).toBeDefined();
        const { responses } = operation as { responses: Record<string, { content?: object }> };
        if (answer !== null) expect(responses["200"]?.content, `${method} ${path}`).toBeDefined();
      }
    },
  );

  test.skipIf(!paths)(
    `leaves no write of these paths without a class${paths ? "" : " (left out: no description)"}`,
    () => {
      const known = new Set(operations.map(({ method, path }) => `${method} ${anonymous(path)}`));
      const ours = new Set(operations.map(({ path }) => anonymous(path)));
      const unclassed = Object.entries(paths ?? {}).flatMap(([path, item]) =>
        Object.keys(item)
          .filter((method) => ["post", "put", "delete", "patch"].includes(method))
          .map((method) => `${method.toUpperCase()} ${anonymous(path)}`)
          .filter((call) => ours.has(anonymous(path)) && !known.has(call)),
      );
      // Companies are not deleted, and not changed but by their own id, through this graph.
      expect(unclassed.sort()).toEqual(["DELETE /companies/{}", "PUT /companies/{}"]);
    },
  );
});

const anonymous = (path: string) => path.replace(/\{\w+\}/g, "{}");
