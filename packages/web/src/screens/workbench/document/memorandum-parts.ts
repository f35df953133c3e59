import type { Rulebook } from "@cokdyby/engine";
import {
  type Block,
  columns,
  line,
  linked,
  list,
  paragraph,
  type Run,
  section,
  strong,
  table,
} from "@cokdyby/paper";
import type { Compliance } from "../impact/compliance.ts";
import { propertyPlace } from "../impact/property-place.ts";
import { readingsCompared } from "../impact/readings-compared.ts";
import { splitChanges } from "../impact/split-changes.ts";
import {
  courseLine,
  ownProperties,
  propertyTitle,
  recommendations,
  standingLine,
  turnLine,
} from "../report/report-lines.ts";
import type { Documented } from "../report/reported.ts";
import { changeBlocks } from "./change-blocks.ts";

/** The parts of an explanatory memorandum that follow from the draft and its analysis. */
export function memorandumParts(from: Documented): readonly Block[] {
  const { d, impact, impactSay, say } = from;
  return section(2, d("memorandum"), [
    ...section(3, d("purpose"), purpose(from)),
    ...readingsCompared(impact.comparison, say, impactSay).map((text) => paragraph(text)),
    ...section(3, d("changesFor"), changeBlocks(from)),
    ...section(3, d("convention"), convention(from)),
    ...section(3, d("time"), temporal(from)),
  ]);
}

/** The reasons that the draft gives itself, each once. */
function purpose({ amendments, say }: Documented): readonly Block[] {
  return amendments.flatMap(({ title, reason, changes }) => {
    const texts = [title, reason, ...changes.map((change) => change.reason)];
    const [named = "", ...reasons] = new Set(texts.map((each) => say.text(each)));
    return [paragraph(strong(named)), ...list(reasons.map((text) => line(text)))];
  });
}

/** Recommendations and requirements that the draft moves, the others by where they stand, and what else it cites. */
function convention(from: Documented): readonly Block[] {
  const { amendments, say, d } = from;
  const all = [...recommendations(from), ...ownProperties(from)];
  const moved = all.filter(({ course }) => course !== "same");
  const same = all.filter(({ course }) => course === "same");
  const told = new Set(moved.flatMap(({ id }) => citedIn(from, id)).map(({ text }) => text));
  const cites = new Map<string, Run>();
  for (const change of amendments.flatMap((each) => each.changes)) {
    const rule = "enact" in change ? change.enact : "with" in change ? change.with : undefined;
    for (const each of (rule?.wordings ?? []).flatMap((wording) => wording.cites)) {
      const cited = linked(say.cited(each), each.url);
      if (!each.at.includes("§") && !told.has(cited.text)) cites.set(cited.text, cited);
    }
  }
  const items = [...cites.values()].map((cited) => line(cited));
  return [
    ...(items.length === 0 ? [] : [paragraph(d("cites")), ...list(items)]),
    ...(moved.length === 0 ? [paragraph(d("noneMoved"))] : movedTable(from, moved)),
    ...unmoved(from, same),
  ];
}

/** Where a property comes from; nothing for one of the drafter's own. */
function citedIn({ rulebook, say }: Documented, id: string): readonly Run[] {
  const cites = rulebook.properties.find(({ property }) => property === id)?.cites;
  return cites === undefined ? [] : [linked(say.cited(cites), cites.url)];
}

/** What fares otherwise, before and after, with where it comes from. */
function movedTable(from: Documented, moved: readonly Compliance[]): readonly Block[] {
  const { d, t, impactSay } = from;
  const rows = moved.map((row) => {
    const place = propertyPlace(row.after, { ...from, t: impactSay });
    const cited = citedIn(from, row.id).filter(({ text }) => !place.endsWith(text));
    return [
      [strong(propertyTitle(from, row.id)), ...(place === "" ? [] : [place]), ...cited].map(
        (each) => line(each),
      ),
      standingLine(from, row.before),
      standingLine(from, row.after),
      courseLine(from, row),
    ];
  });
  const heads = columns(impactSay, ["recommendation", 52], ["before", 16], ["after", 16]);
  return table(d("moved"), [...heads, [t("course"), 16]], rows);
}

/** What fares the same, by how it stands; where that speaks of other cases than before, with both. */
function unmoved(from: Documented, same: readonly Compliance[]): readonly Block[] {
  const { d, impactSay } = from;
  const byStanding = Map.groupBy(same, (row) => {
    const [before, after] = [standingLine(from, row.before), standingLine(from, row.after)];
    return before === after ? after : impactSay("beforeAfter", { before, after });
  });
  const named = ({ id, after }: Compliance) => {
    const place = propertyPlace(after, { ...from, t: impactSay });
    return propertyTitle(from, id) + (place === "" ? "" : ` (${place})`);
  };
  const items = [...byStanding].map(([standing, some]) =>
    line(strong(standing), `: ${some.map(named).join("; ")}`),
  );
  return items.length === 0 ? [] : [paragraph(strong(d("unmoved"))), ...list(items)];
}

/** From which day, and for whose earlier act the draft is the more favourable law, as the rulebook compares laws. */
function temporal(from: Documented): readonly Block[] {
  const { rulebook, impact, say, d } = from;
  const { side, meant } = splitChanges(impact);
  return rulebook.laterLaw.flatMap(({ cites, before }) => {
    const turns = [...meant, ...side].flatMap((turn) => {
      const compared = before.find(({ outcome }) => outcome === turn.outcome);
      return compared === undefined ? [] : [{ turn, name: comparedName(from, compared) }];
    });
    const of = (answer: "yes" | "no") => {
      const moved = turns.filter(({ turn }) => turn.from === answer);
      return [...new Set(moved.map(({ turn, name }) => `${name}: ${turnLine(from, turn)}`))];
    };
    const listed = (title: string, texts: readonly string[]): readonly Block[] =>
      texts.length === 0 ? [] : [paragraph(title), ...list(texts.map((text) => line(text)))];
    const named = before.map((each) => comparedName(from, each)).join("; ");
    return [
      paragraph(d("timeRule", { cites: cites.map((each) => say.cited(each)).join(", ") })),
      ...listed(d("timeBetter"), of("yes")),
      ...listed(d("timeWorse"), of("no")),
      ...(turns.length === 0 ? [paragraph(d("timeSame"))] : []),
      paragraph(d("timeLimits", { outcomes: named })),
    ];
  });
}

/** An outcome by which laws are compared, with the reading under which it is. */
function comparedName(
  { say, impactSay }: Documented,
  { outcome, onlyIf }: Rulebook["laterLaw"][number]["before"][number],
): string {
  if (onlyIf === undefined) return say.outcome(outcome);
  const reading = impactSay("readingOf", { reading: say.reading(onlyIf.reading) });
  return `${say.outcome(outcome)} (${reading}: ${say.option(onlyIf.reading, onlyIf.option)})`;
}
