// Writes docs/configuration.md, the table of every variable, from .env.example, which is tested against the code.
// With --check it only compares.
import { readFileSync, writeFileSync } from "node:fs";

const target = "docs/configuration.md";
const blocks = readFileSync(".env.example", "utf8").trim().split(/\n\n+/).slice(1);

const rows = blocks.map((block) => {
  const lines = block.split("\n");
  const [name, value] = lines.at(-1).split("=", 2);
  const meaning = lines
    .filter((line) => line.startsWith("#"))
    .map((line) => line.replace(/^# ?/, ""))
    .join(" ");
  return `| \`${name}\` | ${value === "" ? "" : `\`${value}\``} | ${meaning.replaceAll("|", "\\|")} |`;
});

const page = `# Configuration

The server reads these variables once, when it starts. An empty variable counts as not set. If values are wrong, the server
names all of them at once, with the cure and without the value, and exits with code 2.

| Variable | Default | Meaning |
| --- | --- | --- |
${rows.join("\n")}
`;

if (!process.argv.includes("--check")) writeFileSync(target, page);
else if (readFileSync(target, "utf8") !== page) {
  process.stderr.write(
    `${target} is not what .env.example says. Run \`npm run docs:config\` and commit it.\n`,
  );
  process.exitCode = 1;
}
