type Makers<Setting> = Readonly<Record<string, (setting: Setting) => unknown>>;

/** What the makers make. */
export type Made<M> = {
  readonly [Name in keyof M]: M[Name] extends (setting: never) => infer Part ? Part : never;
};

/** Makes each part at its first use, and keeps it. The accessors are defined once, not for each object. */
export function lazily<Setting extends object, const M extends Makers<Setting>>(
  makers: M,
): (setting: Setting) => Made<M> {
  class Parts {
    constructor(readonly setting: Setting) {}
  }
  for (const [name, make] of Object.entries(makers))
    Object.defineProperty(Parts.prototype, name, {
      get(this: Parts) {
        const value = make(this.setting);
        Object.defineProperty(this, name, { value });
        return value;
      },
    });
  return (setting) => new Parts(setting) as unknown as Made<M>;
}
