import type { Faker } from "@faker-js/faker";

/** Chances and choices, all drawn from one seeded source. */
export interface Random {
  readonly faker: Faker;
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number;
  /** True in `chance` of a hundred cases. */
  percent(chance: number): boolean;
  pick<T>(items: readonly T[]): T;
}

/**
 * Seeds faker and draws from it. It is one instance for the whole process: whoever draws has to be done before
 * anything is awaited, or two workspaces seeded at once would draw from each other's numbers.
 */
export function createRandom(faker: Faker, seed: number): Random {
  faker.seed(seed);
  const below = (limit: number) => faker.number.int(limit - 1);
  return {
    faker,
    below,
    percent: (chance) => below(100) < chance,
    pick: <T>(items: readonly T[]): T => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error("The list to pick from is empty");
      return item;
    },
  };
}
