import { Gauge, type Registry } from "prom-client";

/** Values that are read when the metrics are requested. */
export interface Gauges {
  readonly inFlight: () => number;
  /** The same by the labels of their callers. */
  readonly inFlightByCaller: () => ReadonlyMap<string, number>;
  /** The rate limit in Intercom's last answer; `null` before its first answer. */
  readonly rateLimit: () => { readonly limit: number; readonly remaining: number } | null;
  /** Whether calls of each class of routes fail at once, because Intercom is down. */
  readonly breakers: () => Readonly<Record<string, { readonly isOpen: boolean }>>;
  /** Times of Intercom's that cannot be written, since the process started. */
  readonly timesOutOfRange: () => number;
}

/** Adds gauges to a registry, which reads them whenever somebody asks. */
export function addGauges(
  registry: Registry,
  { inFlight, inFlightByCaller, rateLimit, breakers, timesOutOfRange }: Gauges,
  callerLabelOf: (caller: string) => string,
): void {
  const registers = [registry];
  const gauge = (name: string, help: string, read: () => number | undefined) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        const value = read();
        if (value !== undefined) this.set(value);
      },
    });
  gauge("intercom_graph_in_flight", "Operations in progress", inFlight);
  gauge("intercom_graph_rate_limit", "Calls that Intercom allows per window", () => rateLimit()?.limit);
  gauge(
    "intercom_graph_rate_limit_remaining",
    "Calls left in Intercom's current window",
    () => rateLimit()?.remaining,
  );
  new Gauge({
    name: "intercom_graph_in_flight_by_caller",
    help: "Operations in progress by caller: the name of an API key, or the client named in a token",
    labelNames: ["caller"],
    registers,
    collect() {
      this.reset();
      for (const [caller, count] of inFlightByCaller()) this.inc({ caller: callerLabelOf(caller) }, count);
    },
  });
  gauge(
    "intercom_graph_upstream_times_out_of_range",
    "Times from Intercom outside the years 1 to 9999, shown as null, since the process started",
    timesOutOfRange,
  );
  new Gauge({
    name: "intercom_graph_breaker_open",
    help: "1 while calls of this class of routes fail at once, because Intercom is down",
    labelNames: ["routes"],
    registers,
    collect() {
      for (const [routes, { isOpen }] of Object.entries(breakers())) this.set({ routes }, isOpen ? 1 : 0);
    },
  });
}
