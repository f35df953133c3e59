import type { TimelineAnswer } from "@cokdyby/api/operations/timeline";
import type { WireFindingRow } from "@cokdyby/api/shapes";
import { toldFavour } from "@cokdyby/engine/explain";
import { headOf } from "../head.ts";
import { type Cell, columns, heading } from "../page.ts";
import { COLOURS } from "../status.ts";
import type { Telling } from "../telling.ts";
import { newlyCited } from "./newly-cited.ts";
import { differing } from "./shown-outcomes.ts";

/** What is told of the law that is more favourable: whether it is too late under it. */
const BARRED = "prosecution.timeBarred";

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
  const text = words.timeline;
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
    point.why.length === 0 && index === 0
      ? text("why.chosen")
      : point.why.map((each) => text(`why.${each}`)).join(", "),
    changesOf(telling, point, points.slice(0, index)),
  ]);
  return [
    headOf(telling, answer),
    heading(page, text("heading")),
    columns(page, rows, [20, 20, 60], ["", text("law"), text("changes")]),
    startTable(telling, points, shown),
    favourTable(telling, answer),
  ].join("");
}

/** So many provisions are named for a change. */
const MOST_CITED = 6;

function changesOf(
  telling: Telling,
  { changes, problem, findings }: Point,
  earlier: readonly Point[],
): Cell {
  const { words, outcome, cite } = telling;
  const text = words.timeline;
  if (problem !== undefined) {
    return [text("noFindings"), ...problem.errors.map(({ detail }) => detail)];
  }
  const before = earlier.findLast((point) => point.problem === undefined);
  if (before === undefined) return [{ style: "dim", text: text("start") }];
  if (changes.length === 0) return [{ style: "dim", text: text("nothing") }];
  return changes.map(({ outcome: id, from, to, rows }) => {
    const { cited } = newlyCited(
      cite,
      findings[id]?.provisions ?? [],
      // what the contrary rested on may carry the new answer too
      from === to ? (before.findings[id]?.provisions ?? []) : [],
      MOST_CITED,
    );
    const turn =
      from === to && rows !== undefined
        ? text("ranges", { from: rangesText(telling, rows.from), to: rangesText(telling, rows.to) })
        : `${telling.status(from)} → ${telling.status(to)}`;
    return `${outcome(id)}: ${turn}${cited === "" ? "" : ` (${cited})`}`;
  });
}

/** Where the outcomes shown stood at the act. */
function startTable(telling: Telling, [first]: readonly Point[], shown: readonly string[]): string {
  if (first === undefined || shown.length === 0) return "";
  const { page, words } = telling;
  const rows = shown.flatMap((id): Cell[][] => {
    const status = first.findings[id]?.status;
    if (status === undefined) return [];
    return [
      [
        [telling.outcome(id), { style: "dim", text: id }],
        [{ style: COLOURS[status], text: telling.status(status) }],
      ],
    ];
  });
  return (
    heading(page, words.timeline(first.why.includes("act") ? "atTheAct" : "atTheStart")) +
    columns(page, rows, [60, 40], [words.evaluation("outcome"), words.evaluation("answer")])
  );
}

function rangesText(telling: Telling, rows: readonly WireFindingRow[]): string {
  return rows.map(telling.range).join(" / ");
}

/** The law more favourable for the act as a whole, why, and the gravest range under each. */
function favourTable({ page, words, law }: Telling, answer: TimelineAnswer): string {
  const text = words.timeline;
  const { moreFavourable, points } = answer;
  if (moreFavourable === undefined || points.length < 2) return "";
  const { verdict, reasons, rows } = toldFavour(moreFavourable, points, BARRED, law);
  const ranges = rows.map(({ date, text: told, mayBe }): Cell[] => [
    words.date(date),
    [told, mayBe.join("; ")].join(" ").trim(),
  ]);
  return [
    heading(page, text("favourable")),
    columns(page, [[verdict, reasons]], [50, 50], [text("more"), text("reason")]),
    columns(page, ranges, [20, 80], ["", text("row")]),
  ].join("");
}
