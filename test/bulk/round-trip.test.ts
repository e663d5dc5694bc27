import { join } from "node:path";
import { expect, test } from "vitest";
import { startTestEmulator, type TestEmulator } from "../testkit/emulator.js";
import { exportDirectory, runExport } from "./exports.js";
import { everybody, importFolder, type Json, runImport } from "./imports.js";

const DEFINED = {
  admins: [{ id: "11", name: "Ada", email: "ada@example.com" }],
  tags: ["VIP"],
  companies: [{ company_id: "acme", name: "Acme" }],
  dataAttributes: [
    { model: "contact", name: "plan", data_type: "string" },
    { model: "contact", name: "seats", data_type: "integer" },
    { model: "contact", name: "rate", data_type: "float" },
    { model: "contact", name: "paying", data_type: "boolean" },
    { model: "contact", name: "renewal", data_type: "date" },
    { model: "contact", name: "old_id", data_type: "string" },
  ],
} as const;

const TEXTS = [
  "=1+1",
  "'=1+1",
  "''@x",
  "-5",
  'a "quoted", text',
  "two\nlines",
  "Zoë 😀",
  "'plain",
  "[x]",
  "true",
  "007",
];

const SEED = {
  ...DEFINED,
  contacts: [
    ...TEXTS.map((name, index) => ({
      external_id: `user-${index}`,
      name,
      email: `user-${index}@example.com`,
      phone: "+353871234567",
      owner: "11",
      signed_up_at: 1_700_000_000 + index,
      last_seen_at: 1_750_000_000,
      unsubscribed_from_emails: index % 2 === 0,
      custom_attributes: {
        plan: name,
        seats: -index,
        rate: index + 0.5,
        paying: index % 2 === 1,
        renewal: 1_800_000_000,
      },
    })),
    { email: "only-address@example.com", avatar: "https://example.com/a.png" },
    { external_id: "nothing-else" },
    { role: "lead", name: "Lead", email: "user-1@example.com" },
    { role: "lead" },
  ],
} as const;

/** Leads get their old id as their key; what the attribute held before is left out. */
const MAP = { id: "customAttributes.old_id", "customAttributes.old_id": null };

/** What a contact has that Intercom lets one write; leads go by the id that they had. */
function writable(contact: Json): Json {
  const { external_id, role, email, phone, name, avatar, owner_id, signed_up_at, last_seen_at } = contact;
  const { custom_attributes, unsubscribed_from_emails } = contact;
  const { old_id, ...attributes } = custom_attributes as Json;
  const key = role === "lead" ? { old: old_id ?? contact["id"] } : { external_id };
  return {
    ...{ ...key, role, email, phone, name, avatar, owner_id, signed_up_at, last_seen_at },
    ...{
      unsubscribed_from_emails,
      attributes: Object.fromEntries(Object.entries(attributes).filter(([, it]) => it !== null)),
    },
  };
}

const all = async (emulator: TestEmulator) =>
  (await everybody(emulator)).map(writable).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

test.each([
  ["ndjson", false],
  ["ndjson", true],
  ["csv", false],
  ["csv", true],
] as const)(
  "an export as %s (gzip: %s) is imported into an empty workspace with equal contacts",
  async (format, gzip) => {
    await using emulator = await startTestEmulator({ seed: SEED, searchLagMs: 0 });
    await using directory = await exportDirectory();
    await using folder = await importFolder();
    await runExport(emulator, { out: directory.path, format, gzip });
    const before = await all(emulator);
    await emulator.reset({ seed: DEFINED });
    const [part, ...others] = (await directory.names()).filter((name) => name.startsWith("part-"));
    expect(others).toEqual([]);
    const file = { in: join(directory.path, part as string), results: join(folder.path, "results.ndjson") };
    const result = await runImport(emulator, {
      ...file,
      map: MAP,
      key: "old_id",
    });
    expect(result.faults).toEqual([]);
    expect(result).toMatchObject({ isComplete: true, counts: { created: SEED.contacts.length } });
    expect(await all(emulator)).toEqual(before);
  },
);
