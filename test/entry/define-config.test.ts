import { expect, expectTypeOf, test } from "vitest";
import { ConfigError, defineConfig, readConfig, type Settings } from "../../src/index.js";

test("a configuration in code is what the same variables say", () => {
  const API_KEYS = ["web", "export"].map((name) => `${name}:${"a".repeat(64)}:contacts:read,pii`);
  const settings: Settings = {
    NODE_ENV: "production",
    EMULATOR: true,
    PORT: 0,
    READ_ONLY: true,
    SAFELIST_ONLY: false,
    AUTH: "api-key",
    API_KEYS,
    CORS_ORIGINS: ["https://one.example", "https://two.example"],
    TRUSTED_PROXIES: ["10.0.0.0/8", "::1"],
    JWT_ALGORITHMS: ["RS256", "EdDSA"],
    MAX_DEPTH: 12,
  };
  expect(defineConfig(settings)).toEqual(
    readConfig({
      NODE_ENV: "production",
      EMULATOR: "on",
      PORT: "0",
      READ_ONLY: "on",
      SAFELIST_ONLY: "off",
      AUTH: "api-key",
      API_KEYS: API_KEYS.join(" "),
      CORS_ORIGINS: "https://one.example,https://two.example",
      TRUSTED_PROXIES: "10.0.0.0/8,::1",
      JWT_ALGORITHMS: "RS256,EdDSA",
      MAX_DEPTH: "12",
    }),
  );
});

test("it reads no environment, and names every fault", () => {
  expect(defineConfig({})).toEqual(readConfig({}));
  expect(() => defineConfig({ PORT: 70_000, MAX_DEPTH: 0 })).toThrow(ConfigError);
  expect(() => defineConfig({ PORT: 70_000, MAX_DEPTH: 0 })).toThrow(/PORT must.*MAX_DEPTH must/s);
});

test("its types know the variables and their words", () => {
  expectTypeOf<{ AUTH: "jwt"; REPLICAS: 2; EMULATOR: false }>().toExtend<Settings>();
  expectTypeOf<{ AUTH: "nobody" }>().not.toExtend<Settings>();
  expectTypeOf<{ AUTH: true }>().not.toExtend<Settings>();
  expectTypeOf<{ PORT: true }>().not.toExtend<Settings>();
});
