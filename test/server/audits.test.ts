import { serverAudits } from "graphql-http";
import { describe, expect, test } from "vitest";
import { startTestGateway } from "../testkit/gateway.js";

/**
 * Apollo Server answers what it cannot execute with 400 in both media types, where `application/json` should have 200
 * (572B, FDE2, 7B9B), and its protection against cross-site requests refuses GETs without a header that only scripts of
 * allowed origins can send (5A70, D6D5, 6A70).
 */
const APOLLO = ["572B", "FDE2", "7B9B", "5A70", "D6D5", "6A70"];

/** These ask for the schema's own types, which production hides. */
const INTROSPECTION = ["BF61", "28B9", "2EA1"];

describe("GraphQL over HTTP", () => {
  test.each([
    ["in production", { NODE_ENV: "production" }, [...APOLLO, ...INTROSPECTION]],
    ["with introspection", {}, APOLLO],
  ])("is as specified %s, but for the audits known", async (_, env, known) => {
    await using gateway = await startTestGateway({ env });
    const results = await Promise.all(
      serverAudits({ url: gateway.url }).map(async ({ id, name, fn }) => {
        const { status } = await fn();
        return { id, name, status };
      }),
    );
    expect(results.length).toBeGreaterThan(60);
    const unexpected = results.filter(({ id, status }) => status !== "ok" && !known.includes(id));
    expect(unexpected).toEqual([]);
    expect(
      results
        .filter(({ status }) => status !== "ok")
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...known].sort());
  });
});
