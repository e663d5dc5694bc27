import { Counter, Gauge, type Registry } from "prom-client";

export interface ExportMetrics {
  /** @param change 1 where an export began, -1 where one has ended. */
  countExport(change: 1 | -1): void;
  countExportedRows(rows: number): void;
}

/** The metrics of exports over HTTP. */
export function createExportMetrics(registry: Registry): ExportMetrics {
  const registers = [registry];
  const exports = new Gauge({
    name: "intercom_graph_exports",
    help: "Exports over HTTP that are in progress",
    registers,
  });
  const rows = new Counter({
    name: "intercom_graph_exported_rows_total",
    help: "Contacts that were sent by exports over HTTP",
    registers,
  });
  return {
    countExport: (change) => exports.inc(change),
    countExportedRows: (count) => rows.inc(count),
  };
}
