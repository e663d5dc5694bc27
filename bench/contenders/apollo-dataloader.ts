import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import DataLoader from "dataloader";
import { type Intercom, IntercomClient } from "intercom-client";
import { type ContactsArguments, contactSchema, readContacts, type SdkContact } from "./apollo-schema.js";

// The same with a DataLoader for whatever Intercom can batch: contacts by one search for their ids, tags by one list of
// all. Segments of contacts it can only tell one by one.

const client = new IntercomClient({ token: "bench", environment: process.env["INTERCOM_BASE_URL"] ?? "" });

const createLoaders = () => ({
  contacts: new DataLoader(
    async (ids: readonly string[]) => {
      const page = await client.contacts.search({
        query: { field: "id", operator: "IN", value: ids as unknown as string },
        pagination: { per_page: ids.length },
      });
      const found = new Map(page.data.map((contact) => [contact.id, contact]));
      return ids.map((id) => found.get(id) ?? null);
    },
    { maxBatchSize: 150 },
  ),
  tags: new DataLoader(async (ids: readonly string[]) => {
    const { data = [] } = await client.tags.list();
    const known = new Map(data.map((tag) => [tag.id, tag]));
    return ids.map((id) => known.get(id) ?? null);
  }),
  segments: new DataLoader((ids: readonly string[]) =>
    Promise.all(
      ids.map(async (id) => (await client.contacts.listAttachedSegments({ contact_id: id })).data ?? []),
    ),
  ),
});
type Loaders = ReturnType<typeof createLoaders>;

const schema = contactSchema({
  Query: {
    contact: (_: unknown, { id }: { id: string }) => client.contacts.find({ contact_id: id }),
    contacts: (_: unknown, asked: ContactsArguments) => readContacts(client, asked),
  },
  Mutation: {
    createContact: async (_: unknown, { input }: { input: { externalId: string; name: string } }) => ({
      contact: await client.contacts.create({ external_id: input.externalId, name: input.name }),
    }),
  },
  Contact: {
    __resolveReference: ({ id }: { id: string }, loaders: Loaders) => loaders.contacts.load(id),
    tags: async ({ id, tags }: SdkContact, _: unknown, loaders: Loaders) => {
      const embedded = tags as Intercom.ContactTags | undefined;
      if (embedded?.has_more) return (await client.contacts.listAttachedTags({ contact_id: id ?? "" })).data;
      return loaders.tags.loadMany((embedded?.data ?? []).map((tag) => tag.id ?? ""));
    },
    segments: ({ id }: SdkContact, _: unknown, loaders: Loaders) => loaders.segments.load(id ?? ""),
  },
});

await startStandaloneServer(new ApolloServer({ schema }), {
  context: async () => createLoaders(),
  listen: { port: Number(process.env["PORT"]), host: "127.0.0.1" },
});
