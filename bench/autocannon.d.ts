// The part that is used here: types are checked without the bench's own packages.

declare module "autocannon" {
  interface Request {
    method: string;
    path: string;
    headers?: Record<string, string>;
    body?: string;
    setupRequest?(request: Request, context: { answer?: string }): Request;
    onResponse?(status: number, body: string, context: { answer?: string }): void;
  }
  interface Options {
    url: string;
    connections: number;
    amount?: number;
    duration?: number;
    sampleInt?: number;
    timeout?: number;
    requests: Request[];
    verifyBody?(body: string): boolean;
  }
  interface Result {
    errors: number;
    timeouts: number;
    mismatches: number;
    non2xx: number;
  }
  interface Instance {
    on(
      event: "response",
      listener: (client: unknown, status: number, bytes: number, milliseconds: number) => void,
    ): void;
  }
  function autocannon(options: Options, done: (error: Error | null, result: Result) => void): Instance;

  // biome-ignore lint/style/noDefaultExport: it is what the package exports
  export { autocannon as default };
}
