import { nearest, type Problem } from "@cokdyby/engine";
import { fitShape, listOf, parseYaml, strict, words } from "@cokdyby/engine/read";
import { DECISIONS, type Triage } from "@cokdyby/rules/wordings";
import * as z from "zod";
import { atPlace, cliProblem, type InputProblem } from "../input/bad-input.ts";

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
 * @param changed the provisions that changed
 * @param recorded the day on which it is recorded
 */
export function readTriage(
  name: string,
  text: string,
  changed: readonly string[],
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
    for (const [at, provision] of provisions.entries()) {
      const place = sourceMap(`/triage/${index}/provisions/${at}`);
      const where = `${name} ${provision}`;
      if (!changed.includes(provision)) {
        const near = nearest(provision, changed);
        problems.push(atPlace({ ...cliProblem("NOTHING_TO_TRIAGE", where, near), ...place }));
      } else if (triage.some((each) => each.provision === provision)) {
        problems.push(atPlace({ ...cliProblem("GIVEN_TWICE", where), ...place }));
      } else triage.push({ provision, decision, who, why, recorded });
    }
  }
  return { triage, problems };
}
