import type { EvaluateFileAnswer } from "@cokdyby/api/operations/evaluate-file";
import { chargeLines, type Guide } from "@cokdyby/engine/guide";
import { cellText } from "./file.ts";
import { heading, paragraph, points } from "./page.ts";
import type { Telling } from "./telling.ts";

type Cell = EvaluateFileAnswer["cells"][number];
type Charged = Cell & { readonly charge: NonNullable<Cell["charge"]> };

/** What can be charged in a file: the earliest day, then person by person each act, and below them what is a plain "no". */
export function fileChargesText(
  telling: Telling,
  answer: EvaluateFileAnswer,
  guide: Guide,
): string {
  const { page } = telling;
  const text = telling.words.file;
  const charged = answer.cells.flatMap((cell): Charged[] =>
    cell.charge === undefined ? [] : [{ ...cell, charge: cell.charge }],
  );
  const persons = Map.groupBy(
    charged.filter((cell) => !isPlainNo(cell)),
    ({ actor }) => actor,
  );
  const plainNo = Map.groupBy(charged.filter(isPlainNo), paragraphOf);
  const day = earliestDay(telling, answer);
  return [
    day === "" ? "" : page.style("bold", paragraph(page, day, "")),
    ...[...persons].flatMap(([person, own]) => [
      heading(page, person === undefined ? text("unnamed") : text("charges", { id: person })),
      // what is the same of several acts is told once
      ...[...Map.groupBy(own, ({ charge }) => charge.text).values()].map((cells) =>
        chargeText(telling, answer, guide, cells),
      ),
    ]),
    plainNo.size === 0 ? "" : heading(page, text("otherActs")),
    points(
      page,
      [...plainNo].map(([no, cells]) => `${namesOf(telling, answer, cells, true)}: ${no}`),
    ),
  ].join("");
}

/** Nothing follows from it: no offence, not even an act otherwise criminal. */
function isPlainNo({ charge: { verdict, because } }: Charged): boolean {
  return verdict === "no" && because?.otherwiseCriminal.length === 0;
}

function paragraphOf({ charge: { text } }: Charged): string {
  return chargeLines(text).first;
}

/** @param cells of one person, of which the same is said */
function chargeText(
  telling: Telling,
  answer: EvaluateFileAnswer,
  guide: Guide,
  cells: readonly Charged[],
): string {
  const { page } = telling;
  const told = cells.slice(0, 1).map(paragraphOf);
  const lines = cells.slice(0, 1).flatMap(({ charge }) => chargeLines(charge.text).lines);
  const paragraphs = `${namesOf(telling, answer, cells)}: ${told.join("")}`;
  return [
    page.style("bold", paragraph(page, paragraphs)),
    points(page, [...otherwiseInFile(telling, answer, guide, cells), ...lines]),
  ].join("");
}

/** Of an act that is one cell: that the rest of the file makes another answer of it. */
function otherwiseInFile(
  telling: Telling,
  answer: EvaluateFileAnswer,
  { conclusion: { about } }: Guide,
  cells: readonly Charged[],
): readonly string[] {
  const { words, status } = telling;
  const told = cells.flatMap(({ act, actor = "unknown", charge: { verdict } }) => {
    const inFile = answer.acts[act]?.[actor]?.findings[about]?.status ?? verdict;
    const isOne =
      answer.cells.filter((each) => each.act === act && each.actor === actor).length < 2;
    if (!isOne || inFile === verdict) return [];
    return [words.file("inFile", { alone: status(verdict), inFile: status(inFile) })];
  });
  return [...new Set(told)];
}

/** Which acts, each towards whom where it is not told of all of them together. */
function namesOf(
  telling: Telling,
  answer: EvaluateFileAnswer,
  cells: readonly Cell[],
  isPersonNamed = false,
): string {
  const byAct = Map.groupBy(cells, ({ act, actor }) => JSON.stringify([act, actor]));
  const names = [...byAct.values()].flatMap((own) => {
    const all = answer.cells.filter(
      ({ act, actor }) => act === own[0]?.act && actor === own[0]?.actor,
    );
    const isWhole = own.length === all.length;
    return own.slice(0, isWhole ? 1 : undefined).map(({ act, actor, shown, recipient }) =>
      cellText(telling, {
        act,
        ...(isPersonNamed ? { actor } : {}),
        ...(isWhole ? {} : { shown, recipient }),
      }),
    );
  });
  return names.join("; ");
}

/** The first day of all on which something may be barred that may be charged. */
function earliestDay(telling: Telling, { file: { earliest } }: EvaluateFileAnswer): string {
  if (earliest === undefined) return "";
  const { act, person, offence, day } = earliest;
  const { words } = telling;
  return words.file("earliest", {
    day: words.date(day),
    offence: telling.outcome(offence),
    where: cellText(telling, { act, actor: person === "unknown" ? undefined : person }),
  });
}
