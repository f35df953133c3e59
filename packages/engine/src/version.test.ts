import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ENGINE_VERSION } from "./version.ts";

const PACKAGES = new URL("../../", import.meta.url);

test.each(readdirSync(PACKAGES))(
  "is that of every package, as the command and filed notes name it: %s",
  (name) => {
    const text = readFileSync(new URL(`${name}/package.json`, PACKAGES), "utf8");
    expect(JSON.parse(text).version).toBe(ENGINE_VERSION);
  },
);
