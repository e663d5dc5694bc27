import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { startTestGateway, type TestGateway } from "../testkit/gateway.js";
import { graphql } from "../testkit/generated/gql.js";
import { allConversations, type PlainConversation } from "../testkit/intercom-rest.js";

let emulator: TestEmulator;
let gateway: TestGateway;
let truth: readonly PlainConversation[];
beforeAll(async () => {
  emulator = await startTestEmulator({ contacts: 60, searchLagMs: 0 });
  gateway = await startTestGateway({ emulator });
  truth = await allConversations(emulator);
});
afterAll(async () => {
  await gateway.close();
  await emulator.close();
});

const ofContact = (id: string) =>
  truth.filter(({ contacts }) => contacts.contacts.some((contact) => contact.id === id));

const NewestOfPage = graphql(`
  query NewestOfPage($contacts: Int!, $first: Int!) {
    contacts(first: $contacts) {
      nodes {
        id
        lastRepliedAt
        conversations(first: $first) { nodes { id state } }
        conversationSummary { openCount lastReplyAt }
      }
    }
  }
`);

const PageOfContact = graphql(`
  query PageOfContact($id: ID!, $first: Int!, $after: String) {
    contact(id: $id) {
      conversations(first: $first, after: $after) {
        totalCount
        nodes { id }
        pageInfo { hasNextPage endCursor }
      }
      conversationSummary { openCount totalCount }
    }
  }
`);

describe("conversations of contacts", () => {
  test("are the newest of each, and open ones are counted, whoever fills the page", async () => {
    const { contacts } = await gateway.executeOk(NewestOfPage, { contacts: 50, first: 3 });
    for (const { id, conversations, conversationSummary, lastRepliedAt } of contacts?.nodes ?? []) {
      const own = ofContact(id);
      expect(conversations?.nodes.map((it) => it.id)).toEqual(own.slice(0, 3).map((it) => it.id));
      expect(conversationSummary?.openCount).toBe(own.filter(({ state }) => state !== "closed").length);
      expect(conversationSummary?.lastReplyAt).toBe(lastRepliedAt);
    }
  });

  test("cost two calls for a page of fifty, and one more for each contact that they do not show for certain", async () => {
    const { contacts } = await gateway.executeOk(NewestOfPage, { contacts: 50, first: 3 });
    const ids = contacts?.nodes.map(({ id }) => id) ?? [];
    const page = truth
      .filter(({ contacts: { contacts: them } }) => them.some((it) => ids.includes(it.id)))
      .slice(0, 150);
    const uncertain = ids.filter(
      (id) => page.filter(({ contacts: { contacts: them } }) => them.some((it) => it.id === id)).length < 3,
    );
    const calls = await emulator.costOf(() => gateway.executeOk(NewestOfPage, { contacts: 50, first: 3 }));
    expect(calls.byRoute).toEqual({
      "GET /contacts": 1,
      "POST /conversations/search": 2 + uncertain.length,
    });
  });

  test("are walked to the end from a page that was read together with others", async () => {
    const { contacts } = await gateway.executeOk(
      graphql(`
        query FirstOfPage {
          contacts(first: 20) {
            nodes { id conversations(first: 2) { nodes { id } pageInfo { hasNextPage endCursor } } }
          }
        }
      `),
    );
    for (const { id, conversations } of contacts?.nodes ?? []) {
      const walked = conversations?.nodes.map((it) => it.id) ?? [];
      let after = conversations?.pageInfo.hasNextPage ? conversations.pageInfo.endCursor : null;
      while (after) {
        const { contact } = await gateway.executeOk(PageOfContact, { id, first: 2, after });
        walked.push(...(contact?.conversations?.nodes.map((it) => it.id) ?? []));
        const info: { hasNextPage: boolean; endCursor: string | null | undefined } | undefined =
          contact?.conversations?.pageInfo;
        after = info?.hasNextPage ? (info.endCursor ?? null) : null;
      }
      expect(walked).toEqual(ofContact(id).map((it) => it.id));
    }
  });

  test("cost a call for the page and one for each count of a single contact", async () => {
    const [{ contacts } = { contacts: { contacts: [] } }] = truth;
    const id = contacts.contacts[0]?.id ?? "";
    const calls = await emulator.costOf(async () => {
      const { contact } = await gateway.executeOk(PageOfContact, { id, first: 5 });
      expect(contact?.conversations?.totalCount).toBe(ofContact(id).length);
      expect(contact?.conversationSummary?.totalCount).toBe(ofContact(id).length);
    });
    expect(calls.byRoute).toEqual({
      "GET /contacts/{contact_id}": 1,
      "POST /conversations/search": 3,
    });
  });
});
