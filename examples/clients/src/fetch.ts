// No client at all: fetch, and an operation that is sent by its hash. Only a server that does not know it yet is sent the
// text as well.
import { readFileSync } from "node:fs";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { ContactSegmentsDocument, SearchByEmailDocument } from "./generated/graphql.js";

const [url = "http://localhost:4000/graphql"] = process.argv.slice(2);

// What the codegen writes: the text of every operation by its hash, which it calls `sha256:…`.
const manifest = JSON.parse(
  readFileSync(new URL("../src/generated/persisted-documents.json", import.meta.url), "utf8"),
) as Readonly<Record<string, string>>;

const search = await ask(SearchByEmailDocument, { email: "merge.me@example.com" });
const [contact] = search.contacts?.nodes ?? [];
if (!contact) throw new Error("Nobody has this address.");
console.log(JSON.stringify(await ask(ContactSegmentsDocument, { id: contact.id })));
console.log(JSON.stringify(await ask(ContactSegmentsDocument, { id: contact.id })));

async function ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables) {
  const { hash } = (document as { __meta__?: { hash: string } }).__meta__ ?? { hash: "" };
  const persistedQuery = { version: 1, sha256Hash: hash.replace("sha256:", "") };
  let answer = await post<Data>({ variables, extensions: { persistedQuery } });
  if (answer.errors?.some(({ extensions }) => extensions.code === "PERSISTED_QUERY_NOT_FOUND"))
    answer = await post<Data>({ query: manifest[hash], variables, extensions: { persistedQuery } });
  if (!answer.data || answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

async function post<Data>(body: object) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  console.log(JSON.stringify({ sent: "query" in body ? "text and hash" : "hash", status: response.status }));
  return (await response.json()) as { data?: Data; errors?: { extensions: { code: string } }[] };
}
