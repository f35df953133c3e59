import { nearest, type Problem } from "@cokdyby/engine";
import { fitShape, listOf, parseYaml, strict, words } from "@cokdyby/engine/read";
import { DECISIONS, type Triage } from "@cokdyby/rules/wordings";
import { nameOf, readName, readWrittenCitation, touches } from "@cokdyby/wordings";
import * as z from "zod";
import { atPlace, type CliCode, cliProblem, type InputProblem } from "../input/bad-input.ts";

/** What a person writes: one finding for one or several provisions. */
const shape = strict({
  triage: listOf(
    strict({
      provisions: listOf(words),
      decision: z.enum(DECISIONS),
      who: words,
      why: words,
    }),
  ),
});

/** Findings in a file, or all that is wrong with them. */
export interface TriageRead {
  readonly triage: readonly Triage[];
  readonly problems: readonly InputProblem[];
}

/**
 * Reads what a person found of the changes of a wording.
 *
 * @param changed the provisions that changed, each with the hash of its words before
 * @param names how the act is named beside its provisions
 * @param recorded the day on which it is recorded
 */
export function readTriage(
  name: string,
  text: string,
  changed: ReadonlyMap<string, string>,
  names: readonly string[],
  recorded: string,
): TriageRead {
  const failed = (problems: readonly Problem[]): TriageRead => ({
    triage: [],
    problems: problems.map(atPlace),
  });
  const written = parseYaml(name, text);
  if (!written.ok) return failed(written.problems);
  const { value, sourceMap } = written.value;
  const fitted = fitShape(shape, value, sourceMap);
  if (!fitted.ok) return failed(fitted.problems);
  const triage: Triage[] = [];
  const problems: InputProblem[] = [];
  for (const [index, { provisions, decision, who, why }] of fitted.value.triage.entries()) {
    for (const [at, written] of provisions.entries()) {
      const place = sourceMap(`/triage/${index}/provisions/${at}`);
      const report = (code: CliCode, provision: string, near?: string) =>
        problems.push(atPlace({ ...cliProblem(code, `${name} ${provision}`, near), ...place }));
      const named = namedIn(written, names, [...changed.keys()]);
      if (named === undefined) report("PROVISION_MALFORMED", written);
      for (const provision of named ?? []) {
        const before = changed.get(provision);
        if (before === undefined) {
          report("NOTHING_TO_TRIAGE", provision, nearest(provision, [...changed.keys()]));
        } else if (triage.some((each) => each.provision === provision)) {
          report("GIVEN_TWICE", provision);
        } else triage.push({ provision, decision, who, why, before, recorded });
      }
    }
  }
  return { triage, problems };
}

/** Provisions as they are written; of a span those of its level that changed. */
function namedIn(
  written: string,
  names: readonly string[],
  changed: readonly string[],
): readonly string[] | undefined {
  return readWrittenCitation(written, names)?.flatMap((cited) => {
    const { from, to } = cited;
    if (nameOf(from) === nameOf(to)) return [nameOf(from)];
    const within = changed.filter((each) => {
      const path = readName(each) ?? [];
      return path.length === from.length && touches(cited, path);
    });
    return within.length === 0 ? [nameOf(from)] : within;
  });
}
