import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";

const ROOT = join(import.meta.dirname, "../..");
const textOf = (file: string) => readFileSync(join(ROOT, file), "utf8");

const words = z.string().trim().min(1);
const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/);

/** Of publiccode.yml 0.5 what is mandatory, and what else we say; no package of npm validates it. */
const shape = z.strictObject({
  publiccodeYmlVersion: z.literal("0.5"),
  name: words,
  url: z.url({ protocol: /^https$/ }),
  platforms: z.array(z.enum(["web", "windows", "mac", "linux", "ios", "android"])).min(1),
  // those of the standard's list that are ours
  categories: z
    .array(z.enum(["compliance-management", "educational-content", "knowledge-management"]))
    .min(1),
  developmentStatus: z.enum(["concept", "development", "beta", "stable", "obsolete"]),
  softwareType: z.literal("standalone/web"),
  intendedAudience: z.strictObject({ countries: z.array(z.string().regex(/^[a-z]{2}$/)) }),
  description: z.record(
    language,
    z.strictObject({
      shortDescription: words.max(150),
      longDescription: words.min(150).max(10_000),
      features: z.array(words).min(1),
      screenshots: z.array(z.string().regex(/\.(?:png|jpg)$/)),
    }),
  ),
  legal: z.strictObject({ license: words, mainCopyrightOwner: words }),
  // other types ask for contacts or contractors
  maintenance: z.strictObject({ type: z.literal("none") }),
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(language).min(1),
  }),
  dependsOn: z.strictObject({
    open: z.array(
      z.strictObject({
        name: words,
        versionMin: z.string().optional(),
        optional: z.boolean().optional(),
      }),
    ),
  }),
});

test("publiccode.yml has what the standard asks for, and says what else the project says", () => {
  const { description, legal, localisation } = shape.parse(parse(textOf("publiccode.yml")));
  expect(legal.license).toBe(JSON.parse(textOf("package.json")).license);
  expect(textOf("REUSE.toml")).toContain(`"${legal.mainCopyrightOwner}"`);
  expect(Object.keys(description)).toEqual(localisation.availableLanguages);
  for (const { screenshots } of Object.values(description)) {
    for (const picture of screenshots) expect(existsSync(join(ROOT, picture))).toBe(true);
  }
});
