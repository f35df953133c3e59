import { type Block, columns, line, list, paragraph, strong, table } from "@cokdyby/paper";
import { splitChanges } from "../impact/split-changes.ts";
import { meantLine, turnLine } from "../report/report-lines.ts";
import type { Documented } from "../report/reported.ts";

/** So many kinds of case are told, and each that a change needs; all of them are in the table of changes. */
const MOST = 20;

/** A kind of case, and what changes for it: as meant, and besides. */
interface ChangedKind {
  readonly told: string;
  readonly meant: string[];
  readonly side: string[];
}

/** For whom the draft changes what, and what is meant and does not change. */
export function changeBlocks(from: Documented): readonly Block[] {
  const { d, t, impact, impactSay } = from;
  const { side, meant } = splitChanges(impact);
  const isStated = impact.meant.length > 0;
  const { shown, left } = kindsToTell(changedKinds(from));
  // where nothing is said to be meant, nothing is a side effect
  const told = COLUMNS.filter((each) => (each === "meant" ? isStated : side.length > 0));
  const heads = told.map((each) => [isStated ? each : "change", 56 / told.length] as const);
  const lines = (texts: readonly string[]) => texts.map((text) => line(text));
  const alike = Map.groupBy(shown, ({ meant, side }) => JSON.stringify([meant, side]));
  const rows = [...alike.values()].map((kinds) => [
    lines(kinds.map((kind) => (kinds.length > 1 ? `• ${kind.told}` : kind.told))),
    ...told.map((each) => {
      const turns = kinds[0]?.[each] ?? [];
      return turns.length === 0 ? "–" : lines(turns);
    }),
  ]);
  const isWhole = [...side, ...meant].every(({ complete }) => complete);
  return [
    ...(isStated ? [] : [paragraph(impactSay("changesUnstated"))]),
    ...table(d("changesFor"), columns(d, ["whom", 44], ...heads), rows),
    ...(left === 0 ? [] : [paragraph(t("more", { count: left }))]),
    ...(isWhole ? [] : [paragraph(impactSay("uncovered"))]),
    ...(side.length > 0 ? [] : [paragraph(impactSay("sideNone"))]),
    ...idleBlocks(from),
  ];
}

const COLUMNS = ["meant", "side"] as const;

/** Kinds that are told alike are one, with all that changes for them. */
function changedKinds(from: Documented): readonly ChangedKind[] {
  const { impact, say } = from;
  const kinds = new Map<string, ChangedKind>();
  const split = splitChanges(impact);
  for (const column of COLUMNS) {
    for (const change of split[column]) {
      const turn = `${say.outcome(change.outcome)}: ${turnLine(from, change)}`;
      for (const told of new Set(change.patterns.map((pattern) => say.text(pattern.told)))) {
        const kind = kinds.get(told) ?? { told, meant: [], side: [] };
        kind[column].push(turn);
        kinds.set(told, kind);
      }
    }
  }
  return [...kinds.values()];
}

/** The first kinds, and one at least for whatever changes. */
function kindsToTell(kinds: readonly ChangedKind[]) {
  const told = new Set<string>();
  const needed = kinds.filter(({ meant, side }) => {
    const before = told.size;
    for (const turn of [...meant, ...side]) told.add(turn);
    return told.size > before;
  });
  const others = kinds.filter((each) => !needed.includes(each));
  const most = new Set([...needed, ...others.slice(0, Math.max(0, MOST - needed.length))]);
  const shown = kinds.filter((each) => most.has(each));
  return { shown, left: kinds.length - shown.length };
}

/** What is meant and does not change, in a list. */
function idleBlocks(from: Documented): readonly Block[] {
  const idle = from.impact.meant.filter(({ changes }) => changes?.length === 0);
  if (idle.length === 0) return [];
  const items = idle.map((each) => line(meantLine(from, each)));
  return [paragraph(strong(from.impactSay("meantIdle"))), ...list(items)];
}
