import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import { PACKAGE } from "./read-folder.ts";

const text = z.strictObject({ en: z.string().min(1), cs: z.string().min(1) });
const ids = z.array(z.string()).min(1);

const members = {
  id: z.string(),
  addressee: z.enum(["CZ", "all"]),
  chapter: z.string(),
  paragraphs: z.array(z.int().positive()),
  footnotes: z.array(z.int().positive()),
  text,
  status: z.union([
    z.strictObject({ encoded: z.strictObject({ rules: ids }) }),
    z.strictObject({ checked: z.strictObject({ properties: ids }) }),
    z.strictObject({ outside: z.strictObject({ reason: text, towards: text.exactOptional() }) }),
  ]),
};

const shape = z.strictObject({
  recommendations: z.array(
    z.discriminatedUnion("kind", [
      z.strictObject({
        ...members,
        kind: z.literal("recommendation"),
        level: z.enum(["require", "request", "invite"]),
      }),
      z.strictObject({ ...members, kind: z.enum(["observation", "promisingPractice"]) }),
    ]),
  ),
});

/** A recommendation or observation of the factsheet in our words, and what became of it here. */
export type Recommendation = z.infer<typeof shape>["recommendations"][number];

const FOLDER = join(PACKAGE, "recommendations");
/** Files by the chapter they hold, in the order of the factsheet. */
const CHAPTERS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi"];

/**
 * Reads the catalogue of recommendations from its YAML files, one for each chapter.
 *
 * @returns in the order of the chapters
 * @throws Error naming the file and everything in it that does not fit
 */
export function readRecommendations(): readonly Recommendation[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".yaml"));
  const place = (name: string) => CHAPTERS.indexOf(name.split("-", 1)[0] ?? "");
  const read = names.sort((a, b) => place(a) - place(b)).flatMap(readChapter);
  const twice = read.filter(({ id }, at) => read.findIndex((each) => each.id === id) !== at);
  if (twice.length === 0) return read;
  throw new Error(`listed twice: ${twice.map(({ id }) => id).join(", ")}`);
}

function readChapter(name: string): readonly Recommendation[] {
  const read = shape.safeParse(parse(readFileSync(join(FOLDER, name), "utf8")));
  if (!read.success) throw new Error(`${name}: ${z.prettifyError(read.error)}`);
  const chapter = (name.split("-", 1)[0] ?? "").toUpperCase();
  const astray = read.data.recommendations.filter((each) => each.chapter !== chapter);
  if (astray.length === 0) return read.data.recommendations;
  throw new Error(`${name}: of another chapter: ${astray.map(({ id }) => id).join(", ")}`);
}
