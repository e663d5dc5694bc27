import { describe, expect, test } from "vitest";
import { refusal, startIntercom } from "./intercom.js";

const { call, create } = await startIntercom();
const OPT_OUT = "101";
const OPT_IN = "103";
const NOT_FOUND = { status: 404, code: "not_found", message: "Resource Not Found" };
const choose = (contactId: string, body: unknown) =>
  call("POST", `/contacts/${contactId}/subscriptions`, body);
const chosen = async (contactId: string) =>
  (await call("GET", `/contacts/${contactId}/subscriptions`)).body.data.map((it: { id: string }) => it.id);

test("types are listed with their consent, two of each, one to opt into first", async () => {
  const { type, data } = (await call("GET", "/subscription_types")).body;
  expect(type).toBe("list");
  expect(data.map((it: { consent_type: string }) => it.consent_type)).toEqual([
    "opt_in",
    "opt_in",
    "opt_out",
    "opt_out",
  ]);
  const translation = {
    name: "Announcements",
    description: "Offers, product and feature announcements",
    locale: "en",
  };
  expect(data[2]).toEqual({
    type: "subscription",
    id: OPT_OUT,
    state: "live",
    default_translation: translation,
    translations: [translation],
    consent_type: "opt_out",
    content_types: ["email"],
  });
});

describe("the subscriptions of a contact", () => {
  test("are only what it chose: out of a type that presumes consent, into one that wants it", async () => {
    const { id } = await create({ external_id: "chooser" });
    expect(await chosen(id)).toEqual([]);
    const answer = await choose(id, { id: OPT_IN, consent_type: "opt_in" });
    expect(answer.body).toMatchObject({ type: "subscription", id: OPT_IN, consent_type: "opt_in" });
    await choose(id, { id: Number(OPT_OUT), consent_type: "opt_out" });
    expect((await choose(id, { id: OPT_OUT, consent_type: "opt_out" })).status).toBe(200);
    expect(await chosen(id)).toEqual([OPT_OUT, OPT_IN]);
    expect((await call("GET", `/contacts/${id}`)).body).toMatchObject({
      opted_out_subscription_types: { data: [{ type: "subscription", id: OPT_OUT }], total_count: 1 },
      opted_in_subscription_types: { data: [{ type: "subscription", id: OPT_IN }], total_count: 1 },
    });
  });

  test("are taken back, also twice", async () => {
    const { id } = await create({ external_id: "fickle" });
    await choose(id, { id: OPT_IN, consent_type: "opt_in" });
    const path = `/contacts/${id}/subscriptions/${OPT_IN}`;
    expect((await call("DELETE", path)).body).toMatchObject({ type: "subscription", id: OPT_IN });
    expect((await call("DELETE", path)).status).toBe(200);
    expect(await chosen(id)).toEqual([]);
  });

  test.each([
    { id: OPT_IN, consent_type: "opt_out" },
    { id: OPT_OUT, consent_type: "opt_in" },
    { id: OPT_IN, consent_type: "maybe" },
    { id: OPT_IN },
  ])("are what the type says, whatever %j says", async (body) => {
    const { id } = await create({ role: "lead" });
    const consent_type = body.id === OPT_IN ? "opt_in" : "opt_out";
    expect((await choose(id, body)).body).toMatchObject({ id: body.id, consent_type });
    const { opted_in_subscription_types, opted_out_subscription_types } = (
      await call("GET", `/contacts/${id}`)
    ).body;
    const counts = [opted_in_subscription_types.total_count, opted_out_subscription_types.total_count];
    expect(counts).toEqual(body.id === OPT_IN ? [1, 0] : [0, 1]);
  });

  test("refuse a choice about no type", async () => {
    const { id } = await create({ role: "lead" });
    expect(refusal(await choose(id, { consent_type: "opt_in" }))).toMatchObject({
      status: 400,
      code: "parameter_invalid",
    });
    expect(await chosen(id)).toEqual([]);
  });

  test("are refused to strangers and of strangers", async () => {
    const { id } = await create({ role: "lead" });
    const body = { id: OPT_IN, consent_type: "opt_in" };
    expect(refusal(await choose(id, { ...body, id: "invalid_id" }))).toEqual(NOT_FOUND);
    expect(refusal(await call("DELETE", `/contacts/${id}/subscriptions/1`))).toEqual(NOT_FOUND);
    for (const answer of [
      await choose("nobody", body),
      await call("GET", "/contacts/nobody/subscriptions"),
      await call("DELETE", `/contacts/nobody/subscriptions/${OPT_IN}`),
    ]) {
      expect(refusal(answer)).toMatchObject({ status: 404, message: "User Not Found" });
    }
  });
});
