import Fastify from "fastify";
import { defineConfig, mountGraph } from "./src/index.js";

const app = Fastify();
const { path } = await mountGraph(app, defineConfig({ AUTH: "none" }), { prefix: "/intercom" });
console.log(`${await app.listen({ port: 0 })}${path}`); // http://[::1]:54321/intercom/graphql
await app.close();
