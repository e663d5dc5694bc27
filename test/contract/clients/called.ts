// biome-ignore lint/suspicious/noExplicitAny: the clients are packages of their own, whose types the product does not have
export type Loose = any;

/** A client whose calls are noted, resource by resource. */
export interface Noted {
  readonly client: Loose;
  /** The methods of the resources that nobody has called yet: "contacts.find". */
  uncalled(): string[];
}

/** Notes what is called of a client's resources. What begins with two underscores is its own affair. */
export function noteCalls(client: Loose, resources: readonly string[]): Noted {
  const uncalled = new Set<string>();
  const noted: Record<string, unknown> = {};
  for (const resource of resources) {
    const target = client[resource];
    const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(target)).filter(
      (name) => name !== "constructor" && !name.startsWith("__") && typeof target[name] === "function",
    );
    for (const method of methods) uncalled.add(`${resource}.${method}`);
    noted[resource] = new Proxy(target, {
      get(object, method) {
        uncalled.delete(`${resource}.${String(method)}`);
        const value = object[method];
        return typeof value === "function" ? value.bind(object) : value;
      },
    });
  }
  return { client: noted, uncalled: () => [...uncalled].sort() };
}
