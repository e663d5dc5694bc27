import { describe, expect, test } from "vitest";
import { IntercomClient } from "../../src/intercom/client.js";
import { endpoints } from "../../src/intercom/endpoints/endpoints.js";
import type { UpstreamRequest } from "../../src/intercom/transport/upstream.js";
import { Bill } from "../../src/intercom/work.js";

/** A client whose requests end here, and what it sent. Each answer is the target that was asked for. */
function clientOf() {
  const sent: UpstreamRequest[] = [];
  const bill = new Bill();
  const client = new IntercomClient(
    async (request) => {
      sent.push(request);
      return { id: request.target };
    },
    { bill },
  );
  return { client, sent, bill };
}

describe("a call is refused unsent, and never judged by another row, when its request goes elsewhere:", () => {
  const { contacts, tags } = endpoints;
  test.each([
    ["another method", () => refused(contacts.find, (sdk) => sdk.contacts.delete({ contact_id: "1" }))],
    ["another path", () => refused(contacts.find, (sdk) => sdk.companies.find({ company_id: "1" }))],
    [
      "a longer path",
      () => refused(contacts.find, (sdk) => sdk.contacts.listAttachedTags({ contact_id: "1" })),
    ],
    ["a literal path", () => refused(tags.delete, (sdk) => sdk.contacts.delete({ contact_id: "1" }))],
    ["a step up", () => refused(contacts.delete, (sdk) => sdk.contacts.delete({ contact_id: ".." }))],
    ["no parameter", () => refused(contacts.delete, (sdk) => sdk.contacts.delete({ contact_id: "" }))],
    ["a reserved word", () => refused(contacts.find, (sdk) => sdk.contacts.find({ contact_id: "search" }))],
    ["no request at all", () => refused(contacts.find, async () => ({ id: "1" }))],
  ])("%s", (_, check) => check());

  async function refused(...call: Parameters<IntercomClient["call"]>) {
    const { client, sent, bill } = clientOf();
    await expect(client.call(...call)).rejects.toMatchObject({ kind: "not-sent" });
    expect(sent).toEqual([]);
    expect(bill.effects).toBe(0);
    expect(bill.freshness.isPrivate).toBe(false);
  }
});

test("two hundred calls at once over one SDK keep their endpoints and their answers apart", async () => {
  const { client, sent } = clientOf();
  const calls = Array.from({ length: 200 }, (_, at) =>
    at % 2 === 0
      ? client.call(endpoints.tags.listOfContact, (sdk) =>
          sdk.contacts.listAttachedTags({ contact_id: `${at}` }),
        )
      : client.call(endpoints.companies.find, (sdk) => sdk.companies.find({ company_id: `${at}` })),
  );
  const answers = await Promise.all(calls);
  expect(answers).toEqual(
    answers.map((_, at) => ({ id: at % 2 === 0 ? `/contacts/${at}/tags` : `/companies/${at}` })),
  );
  expect(sent.filter(({ endpoint }) => endpoint === endpoints.tags.listOfContact)).toHaveLength(100);
  for (const { endpoint, target } of sent)
    expect(target.endsWith("/tags")).toBe(endpoint === endpoints.tags.listOfContact);
});

test("two clients share the SDK and nothing of their operations", async () => {
  const [one, other] = [clientOf(), clientOf()];
  await Promise.all([
    one.client.call(endpoints.contacts.find, (sdk) => sdk.contacts.find({ contact_id: "1" })),
    other.client.call(endpoints.tags.list, (sdk) => sdk.tags.list()),
  ]);
  expect(one.sent.map(({ bill }) => bill === one.bill)).toEqual([true]);
  expect(other.sent.map(({ bill }) => bill === other.bill)).toEqual([true]);
  expect([one.bill.freshness.isPrivate, other.bill.freshness.isPrivate]).toEqual([true, false]);
});

test("a mistake in writing a request is reported as it is", async () => {
  const { client } = clientOf();
  const mistake = new Error("mistake");
  const write = () => {
    throw mistake;
  };
  await expect(client.call(endpoints.tags.list, write)).rejects.toBe(mistake);
});
