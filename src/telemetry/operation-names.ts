/** Names are the clients' to choose, and every new one would be a new time series: past this many they are one. */
const MAX_NAMES = 200;
const MAX_LENGTH = 64;

/** Turns what operations are called into labels of a bounded set. */
export function createOperationLabels(): (name: string | null) => string {
  const labelOf = createLabels();
  return (name) => (name === null ? "anonymous" : labelOf(name));
}

/** Turns names into labels of a bounded set. */
export function createLabels(): (name: string) => string {
  const known = new Set<string>();
  return (name) => {
    if (known.has(name)) return name;
    if (known.size >= MAX_NAMES || name.length > MAX_LENGTH) return "other";
    known.add(name);
    return name;
  };
}
