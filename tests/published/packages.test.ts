import { readFileSync } from "node:fs";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Packed, pack, publishable, removeFolders } from "./packed.ts";

let packed: readonly Packed[] = [];
beforeAll(async () => {
  packed = await pack(publishable.map(({ name }) => name));
});
afterAll(removeFolders);

const packedAs = (name: string) => packed.find((each) => each.name === name) as Packed;

test("the engine and the rules are among what can be published", () => {
  expect(publishable.map(({ name }) => name)).toContain("@cokdyby/engine");
  expect(publishable.map(({ name }) => name)).toContain("@cokdyby/rules");
});

describe.each(publishable)("$name", ({ name }) => {
  test("publint finds nothing in the archive", async () => {
    const { tarball } = packedAs(name);
    const bytes = new Uint8Array(readFileSync(tarball)).buffer;
    const { messages, pkg } = await publint({ pack: { tarball: bytes } });
    expect(messages.map((each) => formatMessage(each, pkg, { color: false }))).toEqual([]);
  });

  test("every entry has types that fit, for programs of ES modules", async () => {
    const archive = createPackageFromTarballData(readFileSync(packedAs(name).tarball));
    // what is JSON has no types of its own
    const checked = await checkPackage(archive, { excludeEntrypoints: [/\.json$/] });
    if (checked.types === false) throw new Error(`${name} brings no types`);
    const found = checked.problems.filter(
      (problem) =>
        // the packages are ES modules alone: neither `require` nor Node before 12.7 is meant to find them
        problem.kind !== "CJSResolvesToESM" &&
        !("resolutionKind" in problem && problem.resolutionKind === "node10"),
    );
    expect(found).toEqual([]);
    expect(Object.keys(checked.entrypoints).length).toBeGreaterThan(0);
  });
});
