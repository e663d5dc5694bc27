import { setImmediate as nextTurn } from "node:timers/promises";
import { execute, GraphQLInt, GraphQLList, GraphQLObjectType, GraphQLSchema, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { checkFirst } from "../../src/graph/paging/page-args.js";
import { AnswerCount, Turns } from "../../src/graph/price/answer-bounds.js";
import { boundAnswers } from "../../src/graph/price/bound-answers.js";

const CALLS = 15_000;

const row = new GraphQLObjectType({
  name: "Row",
  fields: { value: { type: GraphQLInt, resolve: async () => 1 } },
});
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: "Query",
    fields: {
      rows: {
        type: new GraphQLList(row),
        args: { count: { type: GraphQLInt } },
        resolve: (_, { count }) => Array.from({ length: count }, () => ({})),
      },
    },
  }),
});
boundAnswers(schema);

/** Executes an operation that calls a resolver for each of so many rows. */
const ask = (count: number) =>
  execute({
    schema,
    document: parse(`{ rows(count: ${count}) { value } }`),
    contextValue: { answer: new AnswerCount(1_000_000) },
  });

describe("resolvers of many rows that are called in one go", () => {
  test("run a few hundred in each turn of the event loop, in the order in which they were called", async () => {
    const turns = new Turns();
    const done: number[] = [];
    const run = (n: number) => {
      const turn = turns.forCall();
      return turn ? turn.then(() => done.push(n)) : done.push(n);
    };
    const all = Promise.all(Array.from({ length: CALLS }, (_, n) => run(n)));
    const inTurn = [done.length];
    for (let before = done.length; done.length < CALLS; before = done.length) {
      await nextTurn();
      inTurn.push(done.length - before);
    }
    await all;
    expect(done).toEqual(Array.from({ length: CALLS }, (_, n) => n));
    expect(Math.max(...inTurn)).toBeLessThanOrEqual(600);
  });

  test("wait together: a hundred on one promise", () => {
    const turns = new Turns();
    const waits = new Set(Array.from({ length: CALLS }, () => turns.forCall()));
    expect(waits.size).toBeLessThanOrEqual(CALLS / 100 + 1);
  });

  test("keep no page waiting until all of them have run", async () => {
    const turns = new Turns();
    const order: string[] = [];
    turns.forPageOf(10_000);
    const calls = Array.from({ length: 5_000 }, () => turns.forCall());
    const last = calls.at(-1)?.then(() => order.push("the last call"));
    const page = turns.forPageOf(10_000)?.then(() => order.push("the page"));
    await Promise.all([last, page]);
    expect(order).toEqual(["the page", "the last call"]);
  });

  test("keep no small operation waiting", async () => {
    const isDone: string[] = [];
    const large = Promise.resolve(ask(20_000)).then(() => isDone.push("large"));
    const small = Promise.resolve(ask(5)).then(() => isDone.push("small"));
    await Promise.all([large, small]);
    expect(isDone).toEqual(["small", "large"]);
  });
});

test("the error of an argument that is wrong for every row is made once", () => {
  const errorOf = (first: number): unknown => {
    try {
      return checkFirst(first);
    } catch (error) {
      return error;
    }
  };
  expect(errorOf(0)).toBe(errorOf(501));
  expect(errorOf(0)).toMatchObject({ extensions: { code: "BAD_USER_INPUT", field: ["first"] } });
});
