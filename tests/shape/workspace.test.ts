import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

interface Manifest {
  readonly name: string;
  readonly license?: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string): string => readFileSync(`${root}/${file}`, "utf8");

const manifests = [
  "package.json",
  ...globSync(
    ["packages/*/package.json", "{examples,tests,bench}/package.json", "scripts/*/package.json"],
    { cwd: root },
  ),
];

describe.each(manifests)("%s", (file) => {
  const manifest: Manifest = JSON.parse(read(file));

  test("carries the project's licence", () => {
    expect(manifest.license).toBe("EUPL-1.2");
  });

  test("takes every version from the catalog or the workspace", () => {
    const versions = {
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.peerDependencies,
      ...manifest.optionalDependencies,
    };
    const pinnedHere = Object.entries(versions).filter(
      ([, version]) => !version.startsWith("catalog:") && !version.startsWith("workspace:"),
    );
    expect(pinnedHere).toEqual([]);
  });
});

test("every folder of the workspace is looked at", () => {
  expect(manifests.length).toBeGreaterThanOrEqual(8);
});

test("the lock files name no registry", () => {
  expect(read("pnpm-lock.yaml")).not.toMatch(/https?:\/\//);
  const toolchain: { packages: Record<string, { resolved?: string }> } = JSON.parse(
    read("toolchain/package-lock.json"),
  );
  const resolved = Object.values(toolchain.packages).flatMap((entry) => entry.resolved ?? []);
  expect(resolved).toEqual([]);
});
