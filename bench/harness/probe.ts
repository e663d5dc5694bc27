import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Usage } from "./server-process.js";

// Preloaded into every measured process (`node --import`): answers the bench over the IPC channel what the process has
// used so far, so that nothing in a contender has to know that it is measured.

const RESOLUTION_MS = 10;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();

process.on("message", (message) => {
  if (message !== "usage") return;
  const { user, system } = process.cpuUsage();
  const usage: Usage = {
    cpuMicros: user + system,
    rssBytes: process.memoryUsage.rss(),
    // The histogram holds the time between two ticks of its timer, of which the timer itself is no delay.
    loopDelayMs: Math.max(0, delay.percentile(99) / 1e6 - RESOLUTION_MS),
    longestDelayMs: Math.max(0, delay.max / 1e6 - RESOLUTION_MS),
    peakRssBytes: process.resourceUsage().maxRSS * 1024,
  };
  delay.reset();
  process.send?.(usage);
});

// Nobody is left behind when the bench is interrupted.
process.on("disconnect", () => process.exit());
