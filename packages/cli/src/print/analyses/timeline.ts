import type { FavourReason, TimelineAnswer } from "@cokdyby/server/contract";
import { headOf } from "../head.ts";
import { type Cell, columns, heading, paragraph } from "../page.ts";
import { COLOURS } from "../status.ts";
import type { Telling } from "../telling.ts";
import { differing } from "./shown-outcomes.ts";

type Point = TimelineAnswer["points"][number];

/**
 * A case under each law from the act to the decision, for a person.
 *
 * @param asked outcomes to show though nothing changes; only those that change when left out
 */
export function timelineText(
  telling: Telling,
  answer: TimelineAnswer,
  asked: readonly string[] | undefined,
): string {
  const { page, words } = telling;
  const text = words.analysis.timeline;
  const { points } = answer;
  const outcomes = Object.keys(points.find(({ problem }) => problem === undefined)?.findings ?? {});
  const shown = asked === undefined ? differing(outcomes, points.map(({ findings }) => findings)) : outcomes;
  const rows = points.map((point, index): Cell[] => [
    words.date(point.date),
    point.why.map((each) => text.why[each]).join(", "),
    changesOf(telling, point, index === 0),
  ]);
  return [
    headOf(telling, answer),
    heading(page, text.heading),
    columns(page, rows, [20, 20, 60], ["", text.law, text.changes]),
    startTable(telling, points, shown),
    favourTable(telling, answer),
  ].join("");
}

function changesOf(telling: Telling, { changes, problem }: Point, isFirst: boolean): Cell {
  const { words, outcome, cite } = telling;
  const text = words.analysis.timeline;
  if (problem !== undefined) {
    return [text.noFindings, ...problem.errors.map(({ detail }) => detail)];
  }
  if (isFirst) return [{ style: "dim", text: text.start }];
  if (changes.length === 0) return [{ style: "dim", text: text.nothing }];
  return changes.map((change) => {
    const cited = [...new Set(change.provisions.map(cite))].join(", ");
    const turn = `${words.status[change.from]} → ${words.status[change.to]}`;
    return `${outcome(change.outcome)}: ${turn}${cited === "" ? "" : ` (${cited})`}`;
  });
}

/** Where the outcomes shown stood at the act. */
function startTable(telling: Telling, [first]: readonly Point[], shown: readonly string[]): string {
  if (first === undefined || shown.length === 0) return "";
  const { page, words } = telling;
  const { outcome, answer } = words.evaluation;
  const rows = shown.flatMap((id): Cell[][] => {
    const status = first.findings[id]?.status;
    if (status === undefined) return [];
    return [
      [
        [telling.outcome(id), { style: "dim", text: id }],
        [{ style: COLOURS[status], text: words.status[status] }],
      ],
    ];
  });
  const title = `${words.analysis.timeline.lawOf(first.date)}`;
  return heading(page, title) + columns(page, rows, [60, 40], [outcome, answer]);
}

function favourTable(telling: Telling, { moreFavourable }: TimelineAnswer): string {
  const { page, words } = telling;
  const text = words.analysis.timeline;
  const entries = Object.entries(moreFavourable);
  if (entries.length === 0) return "";
  const rows = entries.flatMap(([id, favour]): Cell[][] => {
    if ("same" in favour) return [];
    return [
      [
        [telling.outcome(id), { style: "dim", text: id }],
        "date" in favour ? text.lawOf(favour.date) : text.notComparable,
        favour.reasons.map((reason) => reasonText(telling, reason)),
      ],
    ];
  });
  const same = entries.length - rows.length;
  return [
    heading(page, text.favourable),
    columns(page, rows, [40, 25, 35], [text.outcome, text.more, text.reason]),
    same === 0 ? "" : paragraph(page, text.same(same)),
  ].join("");
}

function reasonText({ words, reading }: Telling, reason: FavourReason): string {
  const text = words.analysis.timeline.reasons;
  const days = "dates" in reason ? reason.dates.map(words.date).join(", ") : "";
  switch (reason.code) {
    case "betterAnswer":
    case "lowerRange":
    case "notSettled":
    case "rangesCross":
    case "otherGrounds":
      return text[reason.code](days);
    case "sameAnswer":
      return text.sameAnswer;
    case "lawOfTheActOnly":
    case "readingOpen":
      return text[reason.code](reading(reason.reading));
  }
}
