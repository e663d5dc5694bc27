// Takes the Dockerfile's steps without Docker, in clean folders: the same commands over the same files, and then its
// start command with its environment and nothing else. Says how long the start took and how much memory it holds.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const root = mkdtempSync(join(tmpdir(), "image-"));
const context = process.cwd();
const { folder, env, command, healthCheck } = build(readFileSync("Dockerfile", "utf8"));
try {
  await run(folder, env, command, healthCheck);
} finally {
  rmSync(root, { recursive: true });
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

function build(dockerfile) {
  const stages = new Map();
  let stage;
  for (const line of dockerfile.split("\n").filter((text) => /^[A-Z]+ /.test(text))) {
    const [, instruction, rest] = /^([A-Z]+) (.*)$/.exec(line);
    if (instruction === "FROM") {
      const [, name = "final"] = / AS (\w+)$/.exec(rest) ?? [];
      stage = { folder: join(root, name), env: {}, command: [] };
      mkdirSync(stage.folder);
      stages.set(name, stage);
    } else if (instruction === "ENV") {
      for (const pair of rest.split(" ")) stage.env[pair.split("=")[0]] = pair.split("=")[1];
    } else if (instruction === "COPY") {
      const words = rest.split(" ");
      const from = words[0].startsWith("--from=") ? stages.get(words.shift().slice(7)).folder : context;
      const to = join(stage.folder, words.pop());
      for (const path of words) {
        const source = join(from, path.replace(/^\/app\//, ""));
        const isFile = /\.\w+$/.test(path);
        cpSync(source, isFile ? join(to, basename(path)) : to, { recursive: true, verbatimSymlinks: true });
      }
    } else if (instruction === "RUN") {
      say(`RUN ${rest}`);
      execFileSync("sh", ["-c", rest], { cwd: stage.folder, stdio: ["ignore", "inherit", "inherit"] });
    } else if (instruction === "CMD") stage.command = JSON.parse(rest);
    else if (instruction === "HEALTHCHECK") stage.healthCheck = JSON.parse(/ CMD (.*)$/.exec(rest)[1]);
    else if (!["WORKDIR", "USER", "EXPOSE"].includes(instruction))
      throw new Error(`This does not know how to ${instruction}.`);
  }
  return stage;
}

async function run(cwd, env, [program, ...args], [, ...healthArgs]) {
  for (const name of ["vitest", "typescript", "@biomejs/biome"])
    if (existsSync(join(cwd, "node_modules", name, "package.json")))
      throw new Error(`The image holds ${name}, which only development needs.`);

  const beganAt = performance.now();
  if (program !== "node") throw new Error("This knows only how to start node.");
  const [health, metrics] = await freePorts(2);
  const given = { EMULATOR: "on", HOST: "127.0.0.1", PORT: "0", HEALTH_PORT: health, METRICS_PORT: metrics };
  const server = spawn(process.execPath, args, { cwd, env: { ...env, ...given } });
  const exited = new Promise((resolve) => server.on("exit", resolve));
  server.stderr.pipe(process.stderr);
  try {
    const url = await urlOf(server);
    const startMs = performance.now() - beganAt;
    const paths = { "/health/live": health, "/health/ready": health, "/metrics": metrics };
    for (const [path, port] of Object.entries(paths)) {
      const { status } = await fetch(`http://127.0.0.1:${port}${path}`);
      if (status !== 200) throw new Error(`${path} answered ${status}`);
      const { status: beside } = await fetch(new URL(path, url));
      if (beside !== 404) throw new Error(`${path} answered ${beside} on the port of the graph`);
    }
    execFileSync(process.execPath, healthArgs, { cwd, env: { ...env, ...given } });
    const body = JSON.stringify({ query: "{ contacts(first: 5) { nodes { id } } }" });
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    const answer = await response.text();
    if (!/"nodes":\[\{"id"/.test(answer)) throw new Error(`The image answered ${answer}`);
    say(
      `started in ${Math.round(startMs)} ms, ${memoryOf(server.pid)} after its first answer, emulator included`,
    );
  } finally {
    server.kill("SIGTERM");
  }
  const code = await exited;
  if (code !== 0) throw new Error(`It ended with ${code}`);
}

/** Ports that were free a moment ago. */
async function freePorts(count) {
  const servers = Array.from({ length: count }, () => createServer().listen(0, "127.0.0.1"));
  await Promise.all(servers.map((server) => once(server, "listening")));
  const ports = servers.map((server) => String(server.address().port));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

function urlOf(server) {
  return new Promise((resolve, reject) => {
    let said = "";
    server.on("exit", (code) => reject(new Error(`It ended with ${code}: ${said}`)));
    server.stdout.on("data", (chunk) => {
      said += chunk;
      const [, url] = /The graph is at (\S+)/.exec(said) ?? [];
      if (url) resolve(url);
    });
  });
}

function memoryOf(pid) {
  const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, "utf8") : "";
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(status) ?? [];
  return kilobytes ? `${Math.round(kilobytes / 1024)} MB resident` : "memory unknown";
}
