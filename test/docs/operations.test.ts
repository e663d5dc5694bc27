import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { variables } from "../../src/config/config.js";
import { failureTable } from "../../src/graph/errors/failure-table.js";
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
      "load/slots",
      "load/caller-rate",
      "scopes/forbidden-errors",
      "safelist",
      "closed-fields",
    ].map((name) => `admission/${name}`),
    ...["auth/bearer", "auth/jwt", "http/http-server", "http/http-errors", "errors/format-error"],
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

test("docs/operations.md says what each failure becomes, as the code does", () => {
  const [, table = ""] = /<!-- failures[^>]*-->\n([\s\S]*?)<!-- \/failures -->/.exec(operations) ?? [];
  const rows = table
    .trim()
    .split("\n")
    .slice(2)
    .map((row) =>
      row
        .split("|")
        .slice(1, 4)
        .map((cell) => cell.trim().replaceAll("`", "")),
    );
  expect(rows.map(([kind]) => kind)).toEqual(Object.keys(failureTable));
  for (const [kind, read, write] of rows) {
    const row = failureTable[kind as keyof typeof failureTable];
    expect(write).toBe(row.write ?? row.read);
    if (read !== "null" && read !== "–") expect(read).toBe(row.read);
  }
});

/** Variables that Node itself reads. */
const OF_NODE = ["NODE_OPTIONS", "NODE_EXTRA_CA_CERTS"];

test("every variable that the documents and deployments name exists", () => {
  const known = new Set([...Object.keys(variables.shape), ...OF_NODE]);
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
  const codes: ReadonlySet<unknown> = new Set([
    ...Object.values(failureTable).flatMap((row) => [row.read, row.write]),
    "NO_ACTING_ADMIN",
  ]);
  const others =
    /^(CERT_|IDEMPOTENT_|GRAPHQL_|OPERATION_(LIMIT|NOT|RESOLUTION)|BAD_|PERSISTED|INTERNAL|OTEL_TRACES)/;
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((name) => !known.has(name) && !others.test(name) && !codes.has(name))).toEqual([]);
});

test("the deployments probe paths that the server has, and give it time to end", async () => {
  await using gateway = await startTestGateway({ emulator: { contacts: 1 } });
  const manifest = read("deploy/kubernetes.yaml");
  const probes = [...manifest.matchAll(/httpGet: \{ path: \S+, port: (\w+) \}/g)].map(([, port]) => port);
  expect(probes).toEqual(["health", "health", "health"]);
  const paths = [...manifest.matchAll(/path: (\/\S+?)[ ,}]/g)].map(([, path]) => path ?? "");
  expect(paths.length).toBeGreaterThanOrEqual(3);
  for (const path of [...paths, "/metrics"])
    expect((await fetch(new URL(path, gateway.url))).status, path).toBe(200);

  const { SHUTDOWN_DELAY_MS: delayMs, SHUTDOWN_DRAIN_MS: drainMs } = variables.parse({});
  const [, grace = ""] = /terminationGracePeriodSeconds: (\d+)/.exec(manifest) ?? [];
  const [, stop = ""] = /stop_grace_period: (\d+)s/.exec(read("compose.yaml")) ?? [];
  for (const seconds of [grace, stop]) expect(Number(seconds) * 1000).toBeGreaterThan(delayMs + drainMs);
});

test("every image that is pulled is named by its digest, and the same tag by the same one", () => {
  const froms = [...read("Dockerfile").matchAll(/^FROM (\S+)/gm)].map(([, image]) => image ?? "");
  const images = ["compose.yaml", "deploy/kubernetes.yaml"].flatMap((path) =>
    [...read(path).matchAll(/^\s*image: (\S+)$/gm)].map(([, image]) => image ?? ""),
  );
  const own = /^intercom-graph:/; // built from the Dockerfile: whoever builds it knows its digest
  const pulled = [...froms, ...images].filter((image) => !own.test(image));
  expect(pulled.length).toBeGreaterThanOrEqual(4);
  for (const image of pulled) expect(image).toMatch(/^[\w./-]+:[\w.-]+@sha256:[0-9a-f]{64}$/);
  const tags = new Set(pulled.map((image) => image.split("@")[0]));
  expect(new Set(pulled).size).toBe(tags.size);
});

test("the heap limit leaves a quarter of the memory limit to what is beside the heap", () => {
  for (const path of ["compose.yaml", "deploy/kubernetes.yaml"]) {
    const deployed = read(path);
    const heaps = [...deployed.matchAll(/max-old-space-size=(\d+)/g)].map(([, megabytes]) =>
      Number(megabytes),
    );
    const [, limit] = /(?:mem_limit: |limits: \{ memory: )(\d+)(?:m\b|Mi)/.exec(deployed) ?? [];
    expect(heaps, path).toHaveLength(1);
    expect(heaps[0], path).toBeLessThanOrEqual((Number(limit) * 3) / 4);
  }
});

test("metrics and health are published to this machine alone by compose, and metrics to the monitoring by Kubernetes", () => {
  const { services } = parse(read("compose.yaml")) as Compose;
  expect(services.gateway.ports.filter((port) => !port.startsWith("127.0.0.1:"))).toEqual(["4000:4000"]);
  const policy = parseAllDocuments(read("deploy/kubernetes.yaml"))
    .map((document) => document.toJSON() as Policy)
    .find(({ kind }) => kind === "NetworkPolicy");
  const open = policy?.spec.ingress.filter(({ from }) => from === undefined).flatMap(({ ports }) => ports);
  expect(open).toEqual([{ port: "http" }]);
  expect(read("Dockerfile")).toMatch(/^ENV .*METRICS_PORT=9464 HEALTH_PORT=9465$/m);
});

test("API keys are mounted as a folder, so that a change of them reaches the process", () => {
  const { template } =
    parseAllDocuments(read("deploy/kubernetes.yaml"))
      .map((document) => document.toJSON() as Manifest)
      .find(({ spec }) => spec.template)?.spec ?? {};
  const [container] = template?.spec.containers ?? [];
  const named = new Map(container?.env.map(({ name, value }) => [name, value]));
  expect(named.has("API_KEYS")).toBe(false);
  const [mount] = container?.volumeMounts ?? [];
  expect(mount).toEqual({ name: "keys", mountPath: "/run/keys", readOnly: true }); // and no subPath
  expect(template?.spec.volumes).toEqual([
    {
      name: "keys",
      secret: { secretName: "intercom-graph", items: [{ key: "API_KEYS", path: "api-keys" }] },
    },
  ]);
  expect(named.get("API_KEYS_FILE")).toBe(`${mount?.mountPath}/api-keys`);

  const { gateway } = (parse(read("compose.yaml")) as Compose).services;
  expect(gateway.environment).toHaveProperty("API_KEYS_FILE");
  expect(gateway.volumes).toEqual(["./keys:/run/keys:ro"]);
});

interface Policy {
  readonly kind: string;
  readonly spec: {
    readonly ingress: readonly { readonly from?: unknown; readonly ports: readonly object[] }[];
  };
}

interface Compose {
  readonly services: {
    readonly gateway: {
      readonly environment: object;
      readonly ports: readonly string[];
      readonly volumes: readonly string[];
    };
  };
}

interface Manifest {
  readonly spec: {
    readonly template?: {
      readonly spec: {
        readonly containers: {
          readonly env: { readonly name: string; readonly value?: string }[];
          readonly volumeMounts: { readonly mountPath: string }[];
        }[];
        readonly volumes: object[];
      };
    };
  };
}
