// urql: one operation of the collection.
import { Client, cacheExchange, fetchExchange } from "@urql/core";
import { SearchByEmailDocument } from "./generated/graphql.js";

const [url = "http://localhost:4000/graphql"] = process.argv.slice(2);

const client = new Client({
  url,
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false, // a GET without a header of its own could come from any page, so the graph refuses it
});

const { data, error } = await client
  .query(SearchByEmailDocument, { email: "merge.me@example.com" })
  .toPromise();
if (error) throw error;
console.log(JSON.stringify({ found: data?.contacts?.totalCount, contacts: data?.contacts?.nodes }));
