import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { ROOT, readProduction } from "../../scripts/supply/production.ts";
import { billOfMaterials } from "../../scripts/supply/sbom.ts";

interface Listed {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, Listed>>;
  readonly optionalDependencies?: Readonly<Record<string, Listed>>;
}
interface Listing extends Listed {
  readonly components: readonly { readonly "bom-ref": string; readonly purl?: string }[];
  readonly metadata: object;
}

/** What pnpm itself finds for production, our own packages among it. */
function listedByPnpm(): ReadonlySet<string> {
  const selected = ["--recursive", "--filter", "./packages/*"];
  const options = [...selected, "--prod", "--depth", "Infinity", "--json"];
  const printed = execFileSync("pnpm", ["list", ...options], { cwd: ROOT, encoding: "utf8" });
  const found = new Set<string>();
  const follow = (each: Listed) => {
    const all = { ...each.dependencies, ...each.optionalDependencies };
    for (const [name, needed] of Object.entries(all)) {
      if (!needed.version.startsWith("link:")) found.add(`${name}@${needed.version}`);
      follow(needed);
    }
  };
  for (const own of JSON.parse(printed) as readonly Listed[]) {
    found.add(`${own.name}@${own.version}`);
    follow(own);
  }
  return found;
}

const text = await billOfMaterials(readProduction());
const bill: Listing = JSON.parse(text);
const names = bill.components.map((each) => each["bom-ref"]);

test("the bill of materials lists what pnpm finds for production, each once", () => {
  expect([...names].sort()).toEqual([...listedByPnpm()].sort());
});

test("it lists our own packages, and what only tests and builds need is not there", () => {
  expect(names.some((name) => name.startsWith("@cokdyby/engine@"))).toBe(true);
  for (const tool of ["vitest", "fast-check", "z3-solver", "@biomejs/biome"]) {
    expect(names.filter((name) => name.startsWith(`${tool}@`))).toEqual([]);
  }
});

test("it is the same text each time, without a time or a number of its own", async () => {
  expect(await billOfMaterials(readProduction())).toBe(text);
  expect(bill).not.toHaveProperty("serialNumber");
  expect(bill.metadata).not.toHaveProperty("timestamp");
});
