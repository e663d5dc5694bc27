/** Runs jobs in a number of lanes at a time, in their order. The first failure ends all lanes after their jobs. */
export async function inLanes(lanes: number, jobs: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = [...jobs];
  let failure: unknown;
  const lane = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift())
      await job().catch((error: unknown) => {
        failure ??= error;
        waiting.length = 0;
      });
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (failure) throw failure;
}
