import type { ExplanationTree } from "@cokdyby/engine";
import { type FullRule, rulesIn } from "../../law/rules-in.ts";
import { type Block, columns, line, linked, paragraph, statusRun, strong, table } from "./note.ts";
import type { NoteCase } from "./note-case.ts";

/**
 * The rules that carry a finding, each with its provisions and, in short, what it says.
 *
 * @param told rules that were told before in the note; they are named, not told again
 */
export function reasonParts(
  tree: ExplanationTree | undefined,
  told: ReadonlySet<string>,
  note: NoteCase,
): readonly Block[] {
  if (tree === undefined) return [];
  const { say, t } = note;
  const carrying = carryingRules(tree);
  const again = carrying.filter(({ rule }) => told.has(rule)).map(({ title }) => title);
  return [
    ...table(
      t("byReading"),
      columns(t, ["reading", 70], ["answer", 30]),
      tree.byReading.map(({ readings, status, statusInWords, missing }) => [
        readings.map(({ label, chosen }) => line(`${label}: `, strong(chosen.label))),
        [
          line(statusRun(status, statusInWords)),
          ...(missing.length === 0
            ? []
            : [line(t("rowMissing", { facts: say.and(missing.map(({ label }) => label)) }))]),
        ],
      ]),
    ),
    ...table(
      t("rules"),
      columns(t, ["rule", 38], ["state", 17], ["says", 45]),
      carrying
        .filter(({ rule }) => !told.has(rule))
        .map(({ title, provisions, stateInWords, says }) => [
          [
            line(title),
            line(
              ...provisions.flatMap(({ words, url }, index) => [
                ...(index > 0 ? ["; "] : []),
                linked(words, url),
              ]),
            ),
          ],
          stateInWords,
          says,
        ]),
    ),
    ...(again.length === 0 ? [] : [paragraph(t("toldBefore", { rules: again.join("; ") }))]),
  ];
}

/** The rules of a tree that hold or still may, from the top down, each once. */
export function carryingRules(tree: ExplanationTree): readonly FullRule[] {
  return rulesIn(tree).filter(({ state }) => state !== "fails");
}
