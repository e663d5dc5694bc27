import { Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { createLogOutput, type LineCount, MAX_WAITING_BYTES } from "../../src/telemetry/log-output.js";
import { createLog } from "../../src/telemetry/logger.js";

const LINE = `${"x".repeat(999)}\n`;

/** A reader that takes nothing until it is told to go on. */
function startReader() {
  let text = "";
  let isReading = false;
  let goOn = () => {};
  const stream = new Writable({
    write(chunk, _, taken) {
      text += String(chunk);
      if (isReading) taken();
      else goOn = taken;
    },
  });
  return {
    stream,
    text: () => text,
    read() {
      isReading = true;
      goOn();
    },
  };
}

describe("the room of audit lines", () => {
  test("is theirs alone: a reader that is behind loses other lines first", async () => {
    const reader = startReader();
    const dropped: LineCount[] = [];
    const output = createLogOutput(reader.stream, (count) => dropped.push(count));
    const log = createLog("info", output);
    const others = Math.ceil(MAX_WAITING_BYTES / LINE.length) + 10;
    for (let i = 0; i < others; i += 1) output.write(LINE);
    expect(sumOf(dropped)).toEqual({ lines: expect.any(Number), auditLines: 0 });
    expect(sumOf(dropped).lines).toBeGreaterThanOrEqual(10);

    let written = 0;
    while (sumOf(dropped).auditLines === 0) {
      log.audit(recordOf(written), undefined);
      written += 1;
    }
    expect(written).toBeGreaterThan(1_000);

    reader.read();
    await output.drain(5_000);
    const ids = [...reader.text().matchAll(/"id":"(\d+)"/g)].map(([, id]) => Number(id));
    expect(ids).toEqual(Array.from({ length: written - 1 }, (_, index) => index));
    expect(reader.text().split(LINE)).toHaveLength(others - sumOf(dropped).lines + 1);
  });

  test("is not waited for: an audit line is handed over as it comes, with what was collected before", () => {
    const reader = startReader();
    const output = createLogOutput(reader.stream, () => {});
    output.write("one\n");
    expect(reader.text()).toBe("");
    output.audit.write("two\n");
    expect(reader.text()).toBe("one\ntwo\n");
  });

  test("counts both kinds of lines that a reader that has gone did not take", async () => {
    const dropped: LineCount[] = [];
    const gone = new Writable({ write: (_chunk, _, taken) => taken(new Error("EPIPE")) });
    const output = createLogOutput(gone, (count) => dropped.push(count));
    output.write("one\n");
    output.write("two\n");
    output.audit.write("three\n");
    await expect.poll(() => dropped).toEqual([{ lines: 2, auditLines: 1 }]);
  });
});

function sumOf(counts: readonly LineCount[]): LineCount {
  return {
    lines: counts.reduce((sum, { lines }) => sum + lines, 0),
    auditLines: counts.reduce((sum, { auditLines }) => sum + auditLines, 0),
  };
}

const recordOf = (id: number) => ({
  requestId: "b6f5a1c2-0000-4000-8000-000000000000",
  name: "Delete",
  caller: "frontend",
  field: "deleteTag",
  ids: { id: String(id) },
  given: { id: 1 },
  outcome: "done",
  errors: [],
});
