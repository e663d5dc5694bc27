import { afterAll, describe, expect, test } from "vitest";
import { createEmulator, type EmulatorSeed } from "../../src/emulator/emulator.js";
import { callOf } from "./intercom.js";

/** What the emulator says of a seed, line by line. A seed may come from JSON, so its type proves nothing. */
async function faultsOf(seed: object): Promise<string[]> {
  const started = await createEmulator({ seed: seed as EmulatorSeed }).catch((error: Error) => error);
  if (!(started instanceof Error)) {
    await started.close();
    return [];
  }
  const [head = "", ...faults] = started.message.split("\n");
  expect(head).toBe(`The seed has ${faults.length === 1 ? "one fault" : `${faults.length} faults`}:`);
  return faults.map((line) => line.trim());
}

describe("a seed with faults", () => {
  test("is refused with all of them at once, each with its path", async () => {
    const faults = await faultsOf({
      tags: ["vip", { name: "VIP" }, { name: 5 }],
      companies: [{ company_id: "acme" }, { company_id: "acme", tags: ["gold"] }],
      contacts: [
        { id: "c1", external_id: "u1", tags: ["vpi"], companies: ["acme"] },
        { id: "c1", external_id: "u1", owner: "nobody@acme.example", custom_attributes: { plan: "pro" } },
        { nmae: "Una", created_at: "yesterday" },
      ],
      notes: [{ contact: "u9", body: "x" }, { body: "x" }],
      segments: [{ name: "S", members: ["c9"] }, { name: "T" }],
      contact: [],
    });
    expect(faults).toEqual([
      "contact: is not a list of a seed",
      "tags[2].name: Invalid input: expected string, received number",
      "tags[1].name: is the same as that of tags[0]",
      "companies[1].company_id: is the same as that of companies[0]",
      "companies[1].tags[0]: does not match anything in tags",
      "contacts[2].created_at: Invalid input: expected number, received string",
      'contacts[2]: Unrecognized key: "nmae"',
      "contacts[1].id: is the same as that of contacts[0]",
      "contacts[0].tags[0]: does not match anything in tags",
      "contacts[1].external_id: is the same as that of contacts[0]",
      "contacts[1].owner: does not match anything in admins",
      "contacts[1].custom_attributes.plan: Custom attribute 'plan' does not exist",
      "notes[0].contact: does not match anything in contacts",
      "notes[1]: must have either a contact or a company",
      "segments[0].members[0]: does not match anything in contacts",
      "segments[1]: must have either a query or members",
    ]);
  });

  test.each<[string, object, string]>([
    ["a list that is none", { tags: {} }, "tags: must be a list"],
    [
      "the same id twice",
      {
        contacts: [{ external_id: "u" }],
        notes: [
          { id: "1", contact: "u", body: "a" },
          { id: "1", contact: "u", body: "b" },
        ],
      },
      "notes[1].id: is the same as that of notes[0]",
    ],
    [
      "an id that searches could not find",
      { contacts: [{ id: "Upper" }] },
      "contacts[0].id: must be an id of small letters, digits, _ and -",
    ],
    [
      "an address that is none",
      { contacts: [{ email: "nobody" }] },
      "contacts[0].email: must be an email address",
    ],
    [
      "two users of one address without an external id",
      { contacts: [{ email: "a@b.example" }, { email: "A@b.example" }] },
      "contacts[1].email: is the same as that of contacts[0]",
    ],
    [
      "an unknown field",
      { contacts: [{ location: { town: "Cork" } }] },
      'contacts[0].location: Unrecognized key: "town"',
    ],
    [
      "an unknown word",
      { contacts: [{ role: "customer" }] },
      'contacts[0].role: Invalid option: expected one of "user"|"lead"',
    ],
    [
      "the name of a standard attribute",
      { dataAttributes: [{ model: "contact", name: "email", data_type: "string" }] },
      "dataAttributes[0].name: You already have 'email' in your people data. To save this as new people data, use a different name.",
    ],
    [
      "an attribute's value of another type",
      {
        dataAttributes: [{ model: "contact", name: "plan", data_type: "string" }],
        contacts: [{ custom_attributes: { plan: 5 } }],
      },
      "contacts[0].custom_attributes.plan: Custom attribute 'plan' must be a string",
    ],
    [
      "a reference that means several",
      {
        contacts: [
          { role: "lead", email: "a@b.example" },
          { role: "lead", email: "a@b.example" },
        ],
        notes: [{ contact: "a@b.example", body: "x" }],
      },
      "notes[0].contact: matches several items in contacts; use an id",
    ],
    [
      "a member of the other role",
      { contacts: [{ id: "lee", role: "lead" }], segments: [{ name: "S", members: ["lee"] }] },
      "segments[0].members[0]: is a lead, but only a user can be a member of this segment",
    ],
    [
      "a query that Intercom would refuse",
      { segments: [{ name: "S", query: { field: "shoe_size", operator: "=", value: 1 } }] },
      "segments[0].query: shoe_size is not a valid search field",
    ],
    [
      "a segment made of segments",
      { segments: [{ name: "S", query: { field: "segment_id", operator: "=", value: "1" } }] },
      "segments[0].query: cannot filter by segment_id: a segment cannot contain segments",
    ],
    [
      "an unknown tag in a query",
      {
        segments: [
          {
            name: "S",
            query: { operator: "AND", value: [{ field: "tag_id", operator: "=", value: "gold" }] },
          },
        ],
      },
      "segments[0].query.value[0].value: does not match anything in tags",
    ],
    [
      "a field that segments of companies lack",
      { companySegments: [{ name: "S", query: { field: "name", operator: "=", value: "x" } }] },
      'companySegments[0].query.field: Invalid option: expected one of "plan.name"|"size"|"industry"|"monthly_spend"|"user_count"|"tag_id"',
    ],
  ])("names the place of %s", async (_what, seed, fault) => {
    expect(await faultsOf(seed)).toEqual([fault]);
  });

  test("is not told of what follows from a fault that it is told of", async () => {
    const seed = {
      tags: [{ name: "vip", colour: "red" }],
      dataAttributes: [{ model: "contact", name: "plan", data_type: "text" }],
      contacts: [{ tags: ["vip"], custom_attributes: { plan: "pro" } }],
    };
    expect(await faultsOf(seed)).toEqual([
      'tags[0]: Unrecognized key: "colour"',
      'dataAttributes[0].data_type: Invalid option: expected one of "string"|"integer"|"float"|"boolean"|"date"',
    ]);
  });

  test("cannot be given beside a number of contacts", async () => {
    await expect(createEmulator({ contacts: 5, seed: {} })).rejects.toThrow(
      "contacts cannot be combined with a seed of your own data",
    );
  });
});

describe("a reset to a seed with faults", async () => {
  const emulator = await createEmulator({ controls: true, seed: { contacts: [{ external_id: "kept" }] } });
  afterAll(() => emulator.close());
  const call = callOf(emulator.url);

  test("is refused with the same text, and changes nothing", async () => {
    const seed = { contacts: [{ tags: ["vip"] }] };
    const { status, body } = await call("POST", "/_emulator/reset", { state: true, seed });
    expect([status, body.errors[0].message]).toEqual([
      400,
      "The seed has one fault:\n  contacts[0].tags[0]: does not match anything in tags",
    ]);
    expect((await call("GET", "/contacts")).body.data).toMatchObject([{ external_id: "kept" }]);
  });
});
