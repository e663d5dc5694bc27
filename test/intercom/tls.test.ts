import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Authority, createAuthority, faultyCertificates } from "../testkit/certificates.js";
import { startTestEmulator } from "../testkit/emulator.js";
import { startTlsFaultProxy } from "../testkit/fault-proxy.js";
import { type GatewayProcess, startGatewayProcess } from "../testkit/gateway-process.js";
import { graphql } from "../testkit/generated/gql.js";

const authority = await createAuthority();
const good = await authority.issue();
const faulty = await faultyCertificates(authority);
const emulator = await startTestEmulator({ contacts: 60 });
const intercom = await startTlsFaultProxy(emulator.url, good);
/** Asked of the emulator itself, so that the gateway has made no connection yet. */
const ids = await fetch(`${emulator.url}/contacts?per_page=150`, {
  headers: { authorization: `Bearer ${emulator.token}` },
})
  .then((response) => response.json() as Promise<{ data: { id: string }[] }>)
  .then(({ data }) => data.map(({ id }) => id));
afterAll(async () => {
  await Promise.all([intercom.close(), emulator.close()]);
  await authority[Symbol.asyncDispose]();
});

let gateway: GatewayProcess;
beforeAll(async () => {
  gateway = await startTlsGateway(authority);
}, 60_000);
afterAll(() => gateway.close());
beforeEach(() => {
  intercom.present(good);
  intercom.reset();
});

function startTlsGateway({ file }: Authority): Promise<GatewayProcess> {
  return startGatewayProcess({
    INTERCOM_BASE_URL: intercom.url,
    INTERCOM_ACCESS_TOKEN: emulator.token,
    NODE_EXTRA_CA_CERTS: file,
    LOG_LEVEL: "warn",
  });
}

const BY_ID = graphql(`query ContactById($id: ID!) { contact(id: $id) { id } }`);
const read = async (n: number) => ({ id: ids[n], ...(await gateway.execute(BY_ID, { id: ids[n] })) });
const note = () =>
  gateway.execute(
    graphql(`
      mutation CreateNoteWithMessage($contactId: ID!) {
        createNote(input: { contactId: $contactId, body: "b" }) { userErrors { code message } }
      }
    `),
    { contactId: ids[1] },
  );

describe("TLS to Intercom", () => {
  test("one connection serves calls that follow one another, and as many as run at once serve the rest", async () => {
    const before = intercom.connections();
    for (let n = 0; n < 20; n += 1) {
      const { id, data } = await read(n);
      expect(data).toEqual({ contact: { id } });
    }
    expect([intercom.hits.length, intercom.connections() - before]).toEqual([20, 1]);
    const atOnce = () => Promise.all(Array.from({ length: 10 }, (_, n) => read(n + 20)));
    for (let round = 0; round < 3; round += 1)
      for (const { errors } of await atOnce()) expect(errors).toBeUndefined();
    expect(intercom.hits).toHaveLength(50);
    expect(intercom.connections() - before).toBeLessThanOrEqual(10);
  });

  test.each(faulty)(
    "a certificate %s: nothing is sent, clients are told so, the log names the cause once, and the gateway stays ready",
    async (_, certificate, cause) => {
      intercom.present(certificate);
      const written = gateway.output().length;
      for (const n of [31, 32]) {
        const { status, data, errors } = await read(n);
        expect([status, data]).toEqual([200, { contact: null }]);
        expect(errors).toMatchObject([
          {
            message: "Intercom could not be reached. Retry this read.",
            extensions: { code: "INTERCOM_UNAVAILABLE" },
          },
        ]);
      }
      expect((await note()).data).toMatchObject({ createNote: { userErrors: [{ code: "UNAVAILABLE" }] } });
      expect(intercom.hits).toEqual([]);
      const health = await fetch(new URL("/health/ready", gateway.url));
      expect(health.status).toBe(200);

      const lines = () =>
        gateway
          .output()
          .slice(written)
          .split("\n")
          .flatMap((line) => (line.startsWith("{") ? [JSON.parse(line) as Record<string, unknown>] : []));
      await expect.poll(lines).toHaveLength(1);
      expect(lines()).toMatchObject([
        { level: "warn", peer: "intercom", cause, meaning: expect.stringContaining("certificate") },
      ]);

      intercom.present(good);
      expect((await read(33)).errors).toBeUndefined();
    },
  );

  test("an answer that is cut off in the middle is asked for again, up to three times in all", async () => {
    intercom.spoil("cutBody", { times: 1 });
    const { id, data } = await read(34);
    expect(data).toEqual({ contact: { id } });
    expect(intercom.hits).toHaveLength(2);
    intercom.reset();
    intercom.spoil("cutBody");
    expect((await read(35)).errors).toMatchObject([{ extensions: { code: "INTERCOM_UNAVAILABLE" } }]);
    expect(intercom.hits).toHaveLength(3);
  });

  test("a note whose answer is cut off in the middle is sent once, and its outcome unknown", async () => {
    intercom.spoil("cutBody");
    expect((await note()).data).toMatchObject({ createNote: { userErrors: [{ code: "OUTCOME_UNKNOWN" }] } });
    expect(intercom.hits).toHaveLength(1);
  });
});
