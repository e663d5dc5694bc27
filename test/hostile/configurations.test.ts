import { expect, test } from "vitest";
import { readConfig } from "../../src/config/config.js";
import { ConfigError } from "../../src/config/config-error.js";
import { configurations } from "./attacks/configurations.js";
import { CANARY, titled } from "./target.js";

test.each(titled(configurations))("%s", (_, { env, blames }) => {
  const fault = faultOf(env);
  expect(fault).toBeInstanceOf(ConfigError);
  expect(String(fault)).toContain(blames);
  expect(String(fault)).not.toContain(CANARY);
});

function faultOf(env: Readonly<Record<string, string>>): unknown {
  try {
    return readConfig(env);
  } catch (error) {
    return error;
  }
}
