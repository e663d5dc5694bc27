/** What the wall clock does to a gateway at work. */
export interface ClockAttack {
  readonly entry: string;
  /** What must hold, as a fact. */
  readonly holds: string;
  /** By how much it is set, in milliseconds, each time before another round of queries. */
  readonly steps: readonly number[];
}

const SECOND = 1_000;
const DAY = 86_400 * SECOND;

export const clocks: readonly ClockAttack[] = [
  { entry: "B6", holds: "a clock set back by ten minutes delays nobody", steps: [-600 * SECOND] },
  {
    entry: "B6",
    holds: "a clock set back by 20 seconds, again and again, delays nobody",
    steps: Array(4).fill(-20 * SECOND),
  },
  { entry: "B6", holds: "a clock set back by a day and right again delays nobody", steps: [-DAY, DAY] },
  { entry: "", holds: "a clock set ahead by ten minutes delays nobody", steps: [600 * SECOND] },
  {
    entry: "",
    holds: "a clock set ahead by ten years and right again delays nobody",
    steps: [3_650 * DAY, -3_650 * DAY],
  },
  {
    entry: "",
    holds: "a clock that sways delays nobody",
    steps: [-27_000, 29_000, -25_000, 31_000, -28_000],
  },
];
