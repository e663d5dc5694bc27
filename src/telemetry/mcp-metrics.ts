import { Counter, type Registry } from "prom-client";

/** Receives calls of tools. */
export interface McpMetrics {
  /**
   * @param tool Of the operator's own list, so that the set of labels stays bounded; "unknown" for every other name.
   * @param outcome `refused` where nothing was executed.
   */
  countToolCall(tool: string, outcome: "ok" | "error" | "refused"): void;
}

/** The metrics of tools for agents. */
export function createMcpMetrics(registry: Registry): McpMetrics {
  const calls = new Counter({
    name: "intercom_graph_tool_calls_total",
    help: "Calls of tools by agents, by tool and outcome",
    labelNames: ["tool", "outcome"],
    registers: [registry],
  });
  return { countToolCall: (tool, outcome) => calls.inc({ tool, outcome }) };
}
