type Makers<Setting> = Readonly<Record<string, (setting: Setting) => unknown>>;

/** What the makers make. */
export type Made<M> = {
  readonly [Name in keyof M]: M[Name] extends (setting: never) => infer Part ? Part : never;
} & {
  /** Lets go of every part; who asks again is given a new one. */
  letGo(): void;
};

/** Makes each part at its first use, and keeps it. The accessors are defined once, not for each object. */
export function lazily<Setting extends object, const M extends Makers<Setting>>(
  makers: M,
): (setting: Setting) => Made<M> {
  class Parts {
    readonly #made: Partial<Record<string, unknown>> = {};

    constructor(readonly setting: Setting) {}

    made(name: string, make: (setting: Setting) => unknown): unknown {
      this.#made[name] ??= make(this.setting);
      return this.#made[name];
    }

    letGo(): void {
      for (const name of Object.keys(this.#made)) this.#made[name] = undefined;
    }
  }
  for (const [name, make] of Object.entries(makers))
    Object.defineProperty(Parts.prototype, name, {
      get(this: Parts) {
        return this.made(name, make);
      },
    });
  return (setting) => new Parts(setting) as unknown as Made<M>;
}
