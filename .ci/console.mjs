// Puts the built console into assets/console, which the server serves at /console: `npm run console` installs its packages,
// builds it and calls this. The files are compressed, as they are served. With --check it says whether the files are what
// these sources and this lock were built to, without the packages; the lock of types is the graph's schema, which is not part of it.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const source = "console/";
const built = `${source}dist/`;
const target = "assets/console/";
const manifest = `${target}built-from.json`;
/** The most JavaScript that a page loads before it shows something, in bytes of gzip. */
const MAX_INITIAL = 280_000;

if (process.argv.includes("--check")) check();
else collect();

function check() {
  const before = existsSync(manifest) ? readFileSync(manifest, "utf8") : "";
  if (before === fingerprint()) return;
  process.stderr.write(
    `${target} is not what ${source} was built to. Run \`npm run console\` and commit it.\n`,
  );
  process.exitCode = 1;
}

function collect() {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const page = readFileSync(`${built}index.html`, "utf8");
  writeFileSync(`${target}index.html`, page);
  const sizes = new Map();
  for (const name of readdirSync(`${built}assets`)) {
    const compressed = gzipSync(readFileSync(`${built}assets/${name}`), { level: 9 });
    sizes.set(name, compressed.length);
    writeFileSync(`${target}${name}.gz`, compressed);
  }
  writeFileSync(`${target}LICENSES.txt`, `${licences()}\n`);
  writeFileSync(manifest, fingerprint());
  const initial = [...sizes].filter(([name]) => page.includes(name));
  for (const type of ["js", "css"])
    process.stdout.write(
      `initial ${type}: ${(sum(initial, type) / 1_000).toFixed(1)} kB gzip, all: ${(sum([...sizes], type) / 1_000).toFixed(1)} kB\n`,
    );
  if (sum(initial, "js") <= MAX_INITIAL) return;
  process.stderr.write(`The initial JavaScript of the console is larger than ${MAX_INITIAL / 1_000} kB.\n`);
  process.exitCode = 1;
}

function sum(sizes, type) {
  return sizes.filter(([name]) => name.endsWith(`.${type}`)).reduce((total, [, size]) => total + size, 0);
}

/** What the files were built from, and what they are. */
function fingerprint() {
  const sources = ["index.html", "package-lock.json", "vite.config.ts", ...filesBelow("src")].map(
    (name) => source + name,
  );
  const files = existsSync(target) ? readdirSync(target).filter((name) => name !== "built-from.json") : [];
  const all = [...sources, ...files.sort().map((name) => target + name)].map((path) => [
    path,
    createHash("sha256").update(readFileSync(path)).digest("hex"),
  ]);
  return `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`;
}

/** Without what is generated from the schema and the operations. */
function filesBelow(folder) {
  return readdirSync(source + folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(source.length))
    .filter((path) => !path.startsWith("src/generated/"))
    .sort();
}

/** Of every package that the build may have taken in. */
function licences() {
  const { packages } = JSON.parse(readFileSync(`${source}package-lock.json`, "utf8"));
  const folders = Object.entries(packages).filter(([path, { dev }]) => path !== "" && !dev);
  return folders.map(([path]) => licenceOf(source + path)).join("\n\n");
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(`${folder}/${file}`, "utf8").trim() : "";
  return `${name} ${version} (${license})\n${text}`;
}
