import { expect, test } from "vitest";
import {
  type Calls,
  createEmulator,
  type Emulator,
  type EmulatorAnswer,
  type EmulatorOptions,
  type EmulatorSeed,
  type FaultRule,
  type ResetOptions,
  type SeedContact,
  type SeedSegment,
  type Sleep,
  type WorkspaceSettings,
} from "../../src/emulator/emulator.js";

test("every type that a user of the emulator needs comes with its entry, and it ends with its scope", async () => {
  const answers: EmulatorAnswer[] = [];
  const waited: number[] = [];
  const sleep: Sleep = async (milliseconds) => void waited.push(milliseconds);
  const una: SeedContact = { external_id: "u1", tags: ["vip"] };
  const segment: SeedSegment = { name: "By hand", members: ["u1"] };
  const seed: EmulatorSeed = { tags: ["vip"], contacts: [una], segments: [segment] };
  const settings: Partial<WorkspaceSettings> = { latencyMs: 30, seed };
  const options: EmulatorOptions = { ...settings, sleep, onAnswer: (answer) => void answers.push(answer) };
  const rule: FaultRule = { method: "GET", route: "/tags", times: 1, status: 503 };
  const anew: ResetOptions = { state: true, latencyMs: 0 };
  const ask = (emulator: Emulator) =>
    fetch(`${emulator.url}/tags`, { headers: { authorization: "Bearer any" } }).then(({ status }) => status);

  let url: string;
  {
    await using emulator = await createEmulator(options);
    url = emulator.url;
    emulator.faults([rule]);
    expect([await ask(emulator), await ask(emulator)]).toEqual([503, 200]);
    const calls: Calls = emulator.calls();
    expect(calls).toEqual({ total: 2, byRoute: { "GET /tags": 2 } });
    expect(waited).toEqual([30, 30]);
    await emulator.reset(anew);
    expect(await ask(emulator)).toBe(200);
    expect(waited).toEqual([30, 30]);
    expect(answers.map(({ status, faulted }) => [status, faulted])).toEqual([
      [503, true],
      [200, false],
      [200, false],
    ]);
  }
  await expect(fetch(url)).rejects.toThrow();
});
