import { fail, type Problem, type Result, succeed } from "../problem.ts";
import { checkGuide } from "../rulebook/check-guide.ts";
import { freeze } from "../rulebook/freeze.ts";
import type { Guide, WrittenGuide } from "../rulebook/guide.ts";
import { guideShapes } from "../rulebook/guide-shapes.ts";
import { isMembers } from "../rulebook/normalize.ts";
import { located, suggest } from "../rulebook/problems.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { fitShape } from "../rulebook/shape-problems.ts";
import {
  joinedSourceMap,
  keyPointer,
  member,
  type SourceMap,
  sourceMapUnder,
} from "../rulebook/source-map.ts";
import { parseYaml } from "./parse-yaml.ts";

/**
 * Reads the guide that goes with a rulebook.
 *
 * @param files path → text; each file holds one or more of the members of a {@link Guide}
 * @param levelOf by entry of the catalogue of recommendations that goes with the rulebook: how urgent it is
 * @returns the guide, frozen; or every problem with file, line, column and mend. What entries say about
 *   each other is checked only when each member could be read.
 */
export function readGuide(
  files: ReadonlyMap<string, string>,
  rulebook: Rulebook,
  levelOf: ReadonlyMap<string, string>,
): Result<Guide> {
  const shapes = guideShapes(rulebook.languages);
  const problems: Problem[] = [];
  const parts = new Map<string, SourceMap>();
  const members: { -readonly [Name in keyof WrittenGuide]?: WrittenGuide[Name] } = {};
  const names = Object.keys(shapes) as (keyof WrittenGuide)[];
  let last: SourceMap = () => ({});
  for (const [file, text] of files) {
    const written = parseYaml(file, text);
    if (!written.ok) {
      problems.push(...written.problems);
      continue;
    }
    const { value, sourceMap } = written.value;
    last = sourceMap;
    for (const [name, inner] of Object.entries(isMembers(value) ? value : {})) {
      const own = sourceMapUnder(sourceMap, member("", name));
      const known = names.find((each) => each === name);
      if (known === undefined || parts.has(member("", name))) {
        const detail =
          known === undefined
            ? `a guide holds ${names.join(", ")}`
            : `\`${name}\` stands in another file already`;
        const code = known === undefined ? "FILE_KIND_UNKNOWN" : "ID_DUPLICATE";
        const at = sourceMap(keyPointer(member("", name)));
        problems.push(located(suggest({ code, detail }, name, names), at));
        continue;
      }
      parts.set(member("", name), own);
      const fitted = fitShape<WrittenGuide[keyof WrittenGuide]>(shapes[known], inner, own);
      if (fitted.ok) (members as Record<string, unknown>)[known] = fitted.value;
      else problems.push(...fitted.problems);
    }
  }
  for (const name of names) {
    if (parts.has(member("", name)) || problems.length > 0) continue;
    const detail = `\`${name}\` is missing; a guide holds ${names.join(", ")}`;
    problems.push(located({ code: "MEMBER_MISSING", detail }, last("")));
  }
  if (problems.length > 0) return fail(problems);
  const guide = members as WrittenGuide;
  const found = checkGuide(guide, rulebook, joinedSourceMap(parts, last), levelOf);
  if (found.length > 0) return fail(found);
  const remarks = guide.remarks.map((remark) => {
    const [first = ""] = remark.recommendations;
    return { ...remark, level: levelOf.get(first) ?? "" };
  });
  return succeed(freeze({ ...guide, remarks }));
}
