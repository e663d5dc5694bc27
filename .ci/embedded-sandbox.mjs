// Builds assets/embedded-sandbox.js, which the landing page loads, from the package @apollo/sandbox: since 2.7 the package
// holds modules only, and a browser cannot load them without their dependencies. With --check it only compares.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "vite";

const target = "assets/embedded-sandbox.js";
const { version } = createRequire(import.meta.url)("@apollo/sandbox/package.json");

const [{ output }] = await build({
  configFile: false,
  logLevel: "error",
  define: { "process.env.NODE_ENV": '"production"' },
  build: {
    write: false,
    target: "es2022",
    lib: { entry: "node_modules/@apollo/sandbox/index.mjs", formats: ["iife"], name: "ApolloEmbed" },
  },
});
const [chunk] = output;
const script = `/*! @apollo/sandbox ${version}, built by .ci/embedded-sandbox.mjs. Licences of what it holds:\n\n${licences()}\n*/\n${chunk.code}`;

if (!process.argv.includes("--check")) writeFileSync(target, script);
else if (!existsSync(target) || readFileSync(target, "utf8") !== script) {
  process.stderr.write(
    `${target} is not what the installed packages build to. Run \`npm run sandbox\` and commit it.\n`,
  );
  process.exitCode = 1;
}

/** Of every package that is part of the script. */
function licences() {
  const folders = chunk.moduleIds.map((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0]);
  return [...new Set(folders)].filter(existsSync).sort().map(licenceOf).join("\n\n");
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(`${folder}/${file}`, "utf8").trim() : "";
  return `${name} ${version} (${license})\n${text}`.replaceAll("*/", "* /");
}
