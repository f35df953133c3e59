import { readLawQuery } from "@cokdyby/api";
import { nearest, type Rulebook } from "@cokdyby/engine";
import { cliProblem, type InputProblem } from "../../input/bad-input.ts";
import type { Io } from "../../io.ts";
import { storedSources } from "../../wordings/store.ts";

/** What every command about wordings is given. */
export interface WordingOptions {
  readonly source?: string;
  readonly on?: string;
}

/** The source and the day, or all that is wrong with them. */
export type GivenRead =
  | { readonly ok: true; readonly source: string; readonly on: string }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** @param io where nothing is said and wordings of one source alone are kept, that one is meant */
export function readGiven(rulebook: Rulebook, { source, on }: WordingOptions, io?: Io): GivenRead {
  const problems: InputProblem[] = [];
  const kept = io === undefined ? [] : storedSources(io);
  const meant = source ?? (kept.length === 1 ? kept[0] : undefined);
  const known = rulebook.sources.map((each) => each.source);
  if (meant === undefined) {
    const isNoneKept = io !== undefined && kept.length === 0;
    problems.push(
      isNoneKept
        ? cliProblem("WORDING_UNKNOWN", "law wording")
        : cliProblem("SOURCE_NEEDED", "--source"),
    );
  } else if (!known.includes(meant)) {
    problems.push(cliProblem("SOURCE_UNKNOWN", `--source ${meant}`, nearest(meant, known)));
  }
  if (on === undefined) problems.push(cliProblem("DAY_NEEDED", "--on"));
  else problems.push(...dayProblems(rulebook, on, "--on"));
  if (meant === undefined || on === undefined || problems.length > 0)
    return { ok: false, problems };
  return { ok: true, source: meant, on };
}

/** What is wrong with a day; one before the law modelled is none the less a day of a wording. */
export function dayProblems(
  rulebook: Rulebook,
  day: string,
  where: string,
): readonly InputProblem[] {
  const query = readLawQuery(rulebook, { on: day });
  if (query.ok) return [];
  return query.problems
    .filter(({ code }) => code !== "LAW_DATE_TOO_EARLY")
    .map((each) => ({ ...each, where }));
}
