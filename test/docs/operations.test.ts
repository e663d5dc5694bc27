import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { variables } from "../../src/config.js";
import { failureTable } from "../../src/graph/common/errors/failure-table.js";
import { startTestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const operations = read("docs/operations.md");

test("docs/operations.md explains every metric of ours, and no other", async () => {
  await using gateway = await startTestGateway({ emulator: { contacts: 1 } });
  await gateway.executeOk(graphql(`query TotalOfContacts { contacts { totalCount } }`));
  const metrics = await (await fetch(new URL("/metrics", gateway.url))).text();
  const served = new Set([...metrics.matchAll(/^# TYPE (intercom_graph_\w+)/gm)].map(([, name]) => name));
  const explained = new Set([...operations.matchAll(/`(intercom_graph_\w+)`/g)].map(([, name]) => name));
  expect(explained).toEqual(served);
});

test("docs/operations.md explains every error code that the failure table and the server's own files have", () => {
  const sources = [
    ...[
      "limits/limit-exceeded",
      "admission/slots",
      "limits/caller-rate",
      "auth/bearer",
      "auth/jwt",
      "admission/forbidden-errors",
    ],
    ...["http", "http-errors", "safelist", "format-error", "plugins/router-only"],
  ].map((name) => read(`src/server/${name}.ts`));
  const own = sources.flatMap((source) =>
    [...source.matchAll(/"([A-Z]+(?:_[A-Z]+)+|FORBIDDEN|OVERLOADED|UNAVAILABLE|UNAUTHENTICATED)"/g)].map(
      ([, code]) => code,
    ),
  );
  const codes = new Set([...own, ...Object.values(failureTable).map((row) => row.read)]);
  expect(codes.size).toBeGreaterThan(12);
  for (const code of codes) expect(operations, code).toContain(`\`${code}\``);
});

test("every variable that the documents and deployments name exists", () => {
  const known = new Set(Object.keys(variables.shape));
  const compose = parseAllDocuments(read("compose.yaml")).map((document) => document.toJSON() as Compose);
  const manifests = parseAllDocuments(read("deploy/kubernetes.yaml")).map(
    (document) => document.toJSON() as Manifest,
  );
  const named = [
    ...compose.flatMap(({ services }) => Object.keys(services.gateway.environment)),
    ...manifests.flatMap(
      ({ spec }) => spec.template?.spec.containers.flatMap(({ env }) => env.map(({ name }) => name)) ?? [],
    ),
    ...[...operations.matchAll(/`([A-Z]+(?:_[A-Z]+)+)(?:=[\w-]+)?`/g)].map(([, name]) => name ?? ""),
  ];
  const codes =
    /^(IDEMPOTENT_|INTERCOM_(UN|TIMEOUT|BAD)|GRAPHQL_|OPERATION_(LIMIT|NOT|RESOLUTION)|BAD_|COST_|RATE_LIMITED|PERSISTED|INTERNAL|OUTCOME|NOT_FOUND|OTEL_TRACES)/;
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((name) => !known.has(name) && !codes.test(name))).toEqual([]);
});

test("the deployments probe paths that the server has, and give it time to end", async () => {
  await using gateway = await startTestGateway({ emulator: { contacts: 1 } });
  const manifest = read("deploy/kubernetes.yaml");
  const paths = [...manifest.matchAll(/path: (\/\S+?)[ ,}]/g)].map(([, path]) => path ?? "");
  expect(paths.length).toBeGreaterThanOrEqual(3);
  for (const path of [...paths, "/metrics"])
    expect((await fetch(new URL(path, gateway.url))).status, path).toBe(200);

  const { SHUTDOWN_DELAY_MS: delayMs, SHUTDOWN_DRAIN_MS: drainMs } = variables.parse({});
  const [, grace = ""] = /terminationGracePeriodSeconds: (\d+)/.exec(manifest) ?? [];
  const [, stop = ""] = /stop_grace_period: (\d+)s/.exec(read("compose.yaml")) ?? [];
  for (const seconds of [grace, stop]) expect(Number(seconds) * 1000).toBeGreaterThan(delayMs + drainMs);
});

interface Compose {
  readonly services: { readonly gateway: { readonly environment: object } };
}

interface Manifest {
  readonly spec: {
    readonly template?: {
      readonly spec: { readonly containers: { readonly env: { readonly name: string }[] }[] };
    };
  };
}
