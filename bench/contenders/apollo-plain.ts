import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { IntercomClient } from "intercom-client";
import { type ContactsArguments, contactSchema, readContacts, type SdkContact } from "./apollo-schema.js";

// Apollo Server as its README starts it, intercom-client as its README makes it, and one call for each field that the
// payload does not answer.

const client = new IntercomClient({ token: "bench", environment: process.env["INTERCOM_BASE_URL"] ?? "" });

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
    __resolveReference: ({ id }: { id: string }) => client.contacts.find({ contact_id: id }),
    tags: async ({ id }: SdkContact) =>
      (await client.contacts.listAttachedTags({ contact_id: id ?? "" })).data,
    segments: async ({ id }: SdkContact) =>
      (await client.contacts.listAttachedSegments({ contact_id: id ?? "" })).data,
  },
});

await startStandaloneServer(new ApolloServer({ schema }), {
  listen: { port: Number(process.env["PORT"]), host: "127.0.0.1" },
});
