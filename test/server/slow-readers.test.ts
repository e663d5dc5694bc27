import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { untyped } from "../testkit/execute.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";

const CONTACTS = graphql(`query FirstContact { contacts(first: 1) { nodes { id } } }`);
const NOTE = untyped(
  "mutation LongNote($input: CreateNoteInput!) { createNote(input: $input) { note { id } } }",
);

/** Of these is an answer made that is more than the kernel takes for a reader that does not read. */
const [NOTES, ALIASES] = [10, 10];

describe("readers of large answers that read nothing", () => {
  test("hold no slot: more of them than there are slots deny nobody", async () => {
    const env = { MAX_IN_FLIGHT: "4", MAX_UNREAD_BYTES: "99999999" };
    await using gateway = await startTestGateway({ emulator: { contacts: 1 }, env });
    const query = await largeQuery(gateway);
    const readers: Socket[] = [];
    for (let i = 0; i < 6; i += 1) readers.push(await ask(gateway, query));
    await expect.poll(() => inFlight(gateway)).toBe("0");
    const answers = await Promise.all(Array.from({ length: 4 }, () => gateway.execute(CONTACTS)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await metrics(gateway)).not.toContain("ended_connections_total{");
    for (const socket of readers) socket.destroy();
  });

  test("are ended where their answers are more than the bound, and others are answered", async () => {
    await using gateway = await startTestGateway({
      emulator: { contacts: 1 },
      env: { MAX_UNREAD_BYTES: "2000000" },
    });
    const query = await largeQuery(gateway);
    const readers: Socket[] = [];
    for (let i = 0; i < 8; i += 1) readers.push(await ask(gateway, query));
    expect((await gateway.execute(CONTACTS)).status).toBe(200);
    expect(await metrics(gateway)).toMatch(/ended_connections_total\{reason="answer-too-much"\} [1-9]/);
    for (const socket of readers) socket.destroy();
  });
});

/** A query that Intercom answers with one call, and whose answer is about 5 MB, of which the kernel takes up to 4 MB. */
async function largeQuery({ executeOk }: TestGateway): Promise<string> {
  const { contacts } = await executeOk(CONTACTS);
  const contactId = contacts?.nodes[0]?.id ?? "";
  for (let i = 0; i < NOTES; i += 1)
    await executeOk(NOTE, { input: { contactId, body: "x".repeat(60_000) } });
  const fields = Array.from(
    { length: ALIASES },
    (_, i) => `a${i}: notes(first: ${NOTES}) { nodes { body } }`,
  );
  return `{ contact(id: "${contactId}") { ${fields.join(" ")} } }`;
}

/** Asks, reads the head of the answer and nothing after it. */
async function ask({ url }: TestGateway, query: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const body = JSON.stringify({ query });
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  await once(socket, "connect");
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
  await once(socket, "readable");
  const head = String(socket.read());
  expect(head).toContain("HTTP/1.1 200");
  return socket;
}

async function inFlight(gateway: TestGateway): Promise<string | undefined> {
  return /in_flight (\d+)/.exec(await metrics(gateway))?.[1];
}

async function metrics({ url }: TestGateway): Promise<string> {
  return (await fetch(new URL("/metrics", url))).text();
}
