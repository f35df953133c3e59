import type { FavourReason, TimelineAnswer } from "@cokdyby/server/contract";
import { headOf } from "../head.ts";
import { type Cell, columns, heading, paragraph } from "../page.ts";
import { COLOURS } from "../status.ts";
import type { Telling } from "../telling.ts";
import { newlyCited } from "./newly-cited.ts";
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
  const shown =
    asked === undefined
      ? differing(
          outcomes,
          points.map(({ findings }) => findings),
        )
      : outcomes;
  const rows = points.map((point, index): Cell[] => [
    words.date(point.date),
    point.why.map((each) => text.why[each]).join(", "),
    changesOf(telling, point, points.slice(0, index)),
  ]);
  return [
    headOf(telling, answer),
    heading(page, text.heading),
    columns(page, rows, [20, 20, 60], ["", text.law, text.changes]),
    startTable(telling, points, shown),
    favourTable(telling, answer),
  ].join("");
}

function changesOf(
  telling: Telling,
  { changes, problem, findings }: Point,
  earlier: readonly Point[],
): Cell {
  const { words, outcome, cite } = telling;
  const text = words.analysis.timeline;
  if (problem !== undefined) {
    return [text.noFindings, ...problem.errors.map(({ detail }) => detail)];
  }
  const before = earlier.findLast((point) => point.problem === undefined);
  if (before === undefined) return [{ style: "dim", text: text.start }];
  if (changes.length === 0) return [{ style: "dim", text: text.nothing }];
  return changes.map(({ outcome: id, from, to }) => {
    const { cited } = newlyCited(
      cite,
      findings[id]?.provisions ?? [],
      before.findings[id]?.provisions ?? [],
    );
    const turn = `${words.status[from]} → ${words.status[to]}`;
    return `${outcome(id)}: ${turn}${cited === "" ? "" : ` (${cited})`}`;
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
  return (
    heading(page, words.analysis.timeline.atTheAct) +
    columns(page, rows, [60, 40], [outcome, answer])
  );
}

function favourTable(telling: Telling, answer: TimelineAnswer): string {
  const { page, words } = telling;
  const text = words.analysis.timeline;
  const entries = Object.entries(answer.moreFavourable);
  if (entries.length === 0) return "";
  const notSame = entries.filter(([, favour]) => !("same" in favour));
  // outcomes for which the same is to be said share a row
  const rows = [...Map.groupBy(notSame, ([, favour]) => JSON.stringify(favour)).values()];
  const cells = rows.map((alike): Cell[] => {
    const [, favour] = alike[0] as (typeof notSame)[number];
    return [
      alike.map(([id]) => telling.outcome(id)),
      "date" in favour ? text.lawOf(favour.date) : text.notComparable,
      favour.reasons.map((reason) => reasonText(telling, reason, answer)),
    ];
  });
  const same = entries.length - notSame.length;
  return [
    heading(page, text.favourable),
    columns(page, cells, [40, 25, 35], [text.outcome, text.more, text.reason]),
    same === 0 ? "" : paragraph(page, text.same(same)),
  ].join("");
}

function reasonText(
  { words, reading }: Telling,
  reason: FavourReason,
  { points }: TimelineAnswer,
): string {
  const text = words.analysis.timeline;
  switch (reason.code) {
    case "betterAnswer":
    case "lowerRange":
    case "notAnswered":
    case "notSettled":
    case "rangesCross":
    case "otherGrounds": {
      const isEvery = reason.dates.length === points.length;
      return text.reasons[reason.code](isEvery ? text.everyDay : text.days(reason.dates));
    }
    case "sameAnswer":
      return text.reasons.sameAnswer;
    case "lawOfTheActOnly":
    case "readingOpen":
      return text.reasons[reason.code](reading(reason.reading));
  }
}
