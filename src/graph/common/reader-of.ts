/** How each field of a thing is read from its payload. */
export type Readers<Raw, Thing> = { readonly [Field in keyof Thing]: (raw: Raw) => Thing[Field] };

/**
 * Makes things that keep their payload and read a field from it whenever they are asked; nothing is read in advance.
 * @param objects Fields that are read once and kept: compiled queries read an object several times for each of its fields.
 */
export function readerOf<Raw, Thing>(
  readers: Readers<Raw, Thing>,
  objects: readonly (keyof Thing)[] = [],
): (raw: Raw) => Thing {
  class Payload {
    kept: Partial<Record<string, unknown>> | undefined;

    constructor(readonly raw: Raw) {
      this.kept = undefined;
    }
  }
  for (const [field, read] of Object.entries<(raw: Raw) => unknown>(readers))
    Object.defineProperty(Payload.prototype, field, {
      get: objects.includes(field as keyof Thing)
        ? function (this: Payload) {
            this.kept ??= {};
            if (this.kept[field] === undefined) this.kept[field] = read(this.raw);
            return this.kept[field];
          }
        : function (this: Payload) {
            return read(this.raw);
          },
    });
  return (raw) => new Payload(raw) as unknown as Thing;
}
