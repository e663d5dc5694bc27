/** How each field of a thing is read from its payload. */
export type Readers<Raw, Thing> = { readonly [Field in keyof Thing]: (raw: Raw) => Thing[Field] };

/** Makes things that keep their payload and read a field from it whenever they are asked; nothing is read in advance. */
export function readerOf<Raw, Thing>(readers: Readers<Raw, Thing>): (raw: Raw) => Thing {
  class Payload {
    constructor(readonly raw: Raw) {}
  }
  for (const [field, read] of Object.entries<(raw: Raw) => unknown>(readers))
    Object.defineProperty(Payload.prototype, field, {
      get(this: Payload) {
        return read(this.raw);
      },
    });
  return (raw) => new Payload(raw) as unknown as Thing;
}
