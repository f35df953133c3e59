import { csvOf } from "@cokdyby/api/sheet/csv";
import type { Problem } from "@cokdyby/engine";
import type { LawWords } from "@cokdyby/engine/explain";
import type { SayOf } from "@cokdyby/words";
import { uiWords } from "@cokdyby/words/web/ui";
import { whatIfWords } from "@cokdyby/words/web/what-if";
import { useMemo } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { download } from "../../../take-away/download.ts";
import { Button } from "../../../ui/button.tsx";
import { Failure, Message } from "../../../ui/message.tsx";
import { ProblemList } from "../../../ui/problem-list.tsx";
import { Progress } from "../../../ui/progress.tsx";
import { useWords } from "../../../words/words.ts";
import type { TaskInput } from "../../../worker/tasks.ts";
import { useTask } from "../../../worker/use-task.ts";
import type { VariedCase } from "../../../worker/vary.ts";
import { type Content, type Grid, gridOf } from "./grid.ts";
import { HeatMap } from "./heat-map.tsx";
import { Line } from "./line.tsx";

/** The line or the heat map of what was asked for, as soon as it is computed. */
export function VariedView({
  input,
  facts,
}: {
  readonly input: TaskInput<"vary"> | undefined;
  readonly facts: readonly string[];
}) {
  const t = useWords(whatIfWords);
  const ui = useWords(uiWords);
  const { value, pending, fault } = useTask("vary", input);
  const varied = value?.ok ? value.value : undefined;
  const grid = useMemo(() => (varied === undefined ? undefined : lying(varied)), [varied]);
  const fits =
    grid !== undefined &&
    grid.axes.length === facts.length &&
    grid.axes.every(({ fact }) => facts.includes(fact));
  if (fault !== undefined) {
    return <Failure>{ui("fault")}</Failure>;
  }
  if (value !== undefined && !value.ok && !pending) return <Refused problems={value.problems} />;
  if (!fits || varied === undefined) return <Progress label={t("computing")} />;
  return (
    <div className="stack starts varied" data-stale={pending || undefined}>
      <LeftBehind facts={varied.leftBehind} />
      <p className="hint">{t(grid.axes.length > 1 ? "gridHint" : "lineHint")}</p>
      {grid.axes.length > 1 ? <HeatMap grid={grid} /> : <Line grid={grid} />}
      <TakeTable grid={grid} />
    </div>
  );
}

/** The axis with more classes runs down the page. */
function lying(varied: VariedCase): Grid {
  const [first, second] = varied.axes;
  if (first === undefined || second === undefined) return gridOf(varied);
  if (first.points.length >= second.points.length) return gridOf(varied);
  return gridOf({
    ...varied,
    axes: [second, first],
    cells: varied.cells.map((cell) => ({ ...cell, at: [...cell.at].reverse() })),
  });
}

/** What the case says and the answer does not use. */
function LeftBehind({ facts }: { readonly facts: readonly string[] }) {
  const { say } = useLaw();
  if (facts.length === 0) return null;
  return (
    <Message kind="warning" role="status">
      {facts.map((fact) => (
        <p key={fact}>
          <strong>{say.fact(fact)}.</strong> {say.phrase("warning.FACT_LEFT_BEHIND")}
        </p>
      ))}
    </Message>
  );
}

function Refused({ problems }: { readonly problems: readonly Problem[] }) {
  const t = useWords(whatIfWords);
  const notRead = problems.every(({ code }) => code === "VARY_NOT_READ");
  const needsValues = problems.every(({ code }) => code === "VARY_NEEDS_VALUES");
  const tooLarge = problems.some(({ code }) => code === "VARY_TOO_LARGE");
  return (
    <Message role="status">
      {notRead ? (
        <p>{t("notRead")}</p>
      ) : needsValues ? (
        <p>{t("needsValues")}</p>
      ) : tooLarge ? (
        <p>{t("tooLarge")}</p>
      ) : (
        <ProblemList problems={problems} />
      )}
    </Message>
  );
}

function TakeTable({ grid }: { readonly grid: Grid }) {
  const t = useWords(whatIfWords);
  const { say } = useLaw();
  return (
    <Button
      look="base"
      icon="download"
      onClick={() =>
        download(`${t("tableName")}.csv`, "text/csv", csvOf(gridTable(grid, say, t), say.language))
      }
    >
      {t("takeTable")}
    </Button>
  );
}

/** The grid as rows of words, the headings in the first: for a table that is taken away. */
function gridTable(
  { axes, cells, outcome }: Grid,
  say: LawWords,
  t: SayOf<typeof whatIfWords, "impossible">,
): readonly (readonly string[])[] {
  const [rows, columns] = axes;
  if (rows === undefined) return [];
  const words = (content: Content | undefined) =>
    content === undefined || "problem" in content
      ? t("impossible")
      : say.phrase(`status.${content.status}`);
  const label = (fact: string, index: number) => {
    const point = axes.find((axis) => axis.fact === fact)?.stretches[index]?.point;
    return point === undefined ? "" : say.point(fact, point);
  };
  if (columns === undefined) {
    return [
      [say.fact(rows.fact), say.outcome(outcome)],
      ...rows.stretches.map((_, i) => [label(rows.fact, i), words(cells.get(`${i}`))]),
    ];
  }
  return [
    [
      `${say.outcome(outcome)}: ${say.fact(rows.fact)} / ${say.fact(columns.fact)}`,
      ...columns.stretches.map((_, j) => label(columns.fact, j)),
    ],
    ...rows.stretches.map((_, i) => [
      label(rows.fact, i),
      ...columns.stretches.map((_, j) => words(cells.get(`${i},${j}`))),
    ]),
  ];
}
