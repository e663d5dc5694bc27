// Builds assets/graphiql, which the page /graphiql loads, from the packages of .ci/graphiql: GraphiQL 5 holds modules only, and
// its editor needs workers. `npm run graphiql` installs them first. The files are compressed, as they are served.
// With --check it says whether the files are what these sources and this lock were built to, without the packages.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";

const source = ".ci/graphiql/";
const target = "assets/graphiql/";
const manifest = `${target}built-from.json`;
const entries = readdirSync(source)
  .filter((name) => name.endsWith(".js"))
  .sort();

if (process.argv.includes("--check")) check();
else await build();

function check() {
  const built = existsSync(manifest) ? readFileSync(manifest, "utf8") : "";
  if (built === fingerprint()) return;
  process.stderr.write(
    `${target} is not what ${source} was built to. Run \`npm run graphiql\` and commit it.\n`,
  );
  process.exitCode = 1;
}

async function build() {
  const { build: bundle } = createRequire(new URL(`../${source}`, import.meta.url))("esbuild");
  const { outputFiles, metafile } = await bundle({
    entryPoints: entries.map((name) => source + name),
    outdir: target,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    logLevel: "error",
    loader: { ".ttf": "dataurl", ".woff2": "dataurl" },
    define: { "process.env.NODE_ENV": '"production"' },
  });
  for (const name of readdirSync(target)) rmSync(target + name);
  for (const { path, contents } of outputFiles)
    writeFileSync(`${target}${path.split("/").at(-1)}.gz`, gzipSync(contents, { level: 9 }));
  writeFileSync(`${target}LICENSES.txt`, `${licences(metafile)}\n`);
  writeFileSync(manifest, fingerprint());
}

/** What the files were built from, and what they are. */
function fingerprint() {
  const sources = ["package-lock.json", ...entries].map((name) => source + name);
  const files = existsSync(target) ? readdirSync(target).filter((name) => name !== "built-from.json") : [];
  const all = [...sources, ...files.sort().map((name) => target + name)].map((path) => [
    path,
    createHash("sha256").update(readFileSync(path)).digest("hex"),
  ]);
  return `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`;
}

/** Of every package that is part of the files. */
function licences({ inputs }) {
  const folders = Object.keys(inputs).map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
  return [...new Set(folders)].filter(Boolean).sort().map(licenceOf).join("\n\n");
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(`${folder}/${file}`, "utf8").trim() : "";
  return `${name} ${version} (${license})\n${text}`;
}
