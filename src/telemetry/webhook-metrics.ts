import { Counter, Gauge, Histogram, type Registry } from "prom-client";

/** A webhook as it is counted. */
export interface WebhookRecord {
  readonly outcome: string;
  /** The topic if it is a known one; `null` otherwise. */
  readonly topic: string | null;
  /** How long ago it happened, in milliseconds; `null` where unknown. */
  readonly lagMs: number | null;
}

const LAG_SECONDS = [0.5, 1, 2, 5, 15, 60, 300, 1_800, 7_200, 10_800];

/** The metrics of webhooks. Topics are labels only if they are known, so that the set of labels stays bounded. */
export function createWebhookMetrics(registry: Registry): (record: WebhookRecord) => void {
  const registers = [registry];
  const webhooks = new Counter({
    name: "intercom_graph_webhooks_total",
    help: "Webhooks from Intercom by topic and outcome",
    labelNames: ["topic", "outcome"],
    registers,
  });
  const lag = new Histogram({
    name: "intercom_graph_webhook_lag_seconds",
    help: "Time from a change in Intercom to the arrival of its webhook",
    buckets: LAG_SECONDS,
    registers,
  });
  const lastSeen = new Gauge({
    name: "intercom_graph_webhook_last_taken_timestamp_seconds",
    help: "When the last webhook of a topic was taken, in Unix seconds",
    labelNames: ["topic"],
    registers,
  });
  return ({ outcome, topic, lagMs }) => {
    webhooks.inc({ topic: topic ?? "other", outcome });
    if (lagMs !== null) lag.observe(lagMs / 1_000);
    if (outcome === "taken" && topic !== null) lastSeen.set({ topic }, Math.floor(Date.now() / 1_000));
  };
}
