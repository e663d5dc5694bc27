import { Counter, Gauge, type Registry } from "prom-client";

export interface LiveMetrics {
  /** @param change 1 where a stream was opened, -1 where one has ended. */
  countStream(transport: string, change: 1 | -1): void;
  countEvent(kind: string, outcome: string): void;
  countReread(outcome: string): void;
  countResync(reason: string): void;
  countOverflow(): void;
}

/** The metrics of subscriptions. */
export function createLiveMetrics(registry: Registry): LiveMetrics {
  const registers = [registry];
  const streams = new Gauge({
    name: "intercom_graph_subscriptions",
    help: "Open subscriptions by transport",
    labelNames: ["transport"],
    registers,
  });
  const events = new Counter({
    name: "intercom_graph_subscription_events_total",
    help: "Changes of contacts by kind and outcome, each once, however many subscribers it had",
    labelNames: ["kind", "outcome"],
    registers,
  });
  const rereads = new Counter({
    name: "intercom_graph_subscription_reads_total",
    help: "Contacts read for subscribers by outcome",
    labelNames: ["outcome"],
    registers,
  });
  const resyncs = new Counter({
    name: "intercom_graph_subscription_resyncs_total",
    help: "Times when subscribers were told to query again, by reason",
    labelNames: ["reason"],
    registers,
  });
  const overflows = new Counter({
    name: "intercom_graph_subscription_overflows_total",
    help: "Times when a subscriber read so slowly that its events were replaced by RESYNC",
    registers,
  });
  return {
    countStream: (transport, change) => streams.inc({ transport }, change),
    countEvent: (kind, outcome) => events.inc({ kind, outcome }),
    countReread: (outcome) => rereads.inc({ outcome }),
    countResync: (reason) => resyncs.inc({ reason }),
    countOverflow: () => overflows.inc(),
  };
}
