/** A caller who asks for all there is, and another who asks for little. */
export interface ShareAttack {
  readonly entry: string;
  /** What must hold, as a fact: every query of the other is answered while the first one goes on. */
  readonly holds: string;
  readonly emulator: { readonly rateLimit?: number; readonly latencyMs?: number };
  readonly env: Readonly<Record<string, string>>;
  /** Each of `loops` sends it again and again; `$ids` are `idsEach` that nobody has. */
  readonly greedy: { readonly query: string; readonly idsEach: number; readonly loops: number };
  /** In the metrics as soon as it has all there is. */
  readonly begunAt: RegExp;
}

export const shares: readonly ShareAttack[] = [
  {
    entry: "W3",
    holds: "a caller who asks for all that Intercom's rate limit allows leaves its turns to another",
    emulator: { rateLimit: 100 },
    env: {},
    greedy: {
      query: "query ($ids: [ID!]!) { contactsByExternalIds(externalIds: $ids) { id } }",
      idsEach: 190,
      loops: 12,
    },
    begunAt: /^intercom_graph_in_flight 12$/m,
  },
  {
    entry: "B4",
    holds: "a caller who asks for all slots leaves its turns to another",
    emulator: { latencyMs: 100 },
    env: { MAX_IN_FLIGHT: "4" },
    greedy: {
      query: "query ($ids: [ID!]!) { contactsByExternalIds(externalIds: $ids) { id } }",
      idsEach: 1,
      loops: 12,
    },
    begunAt: /^intercom_graph_in_flight 4$/m,
  },
];
