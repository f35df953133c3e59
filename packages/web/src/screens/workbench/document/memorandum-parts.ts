import type { Citation, Rulebook } from "@cokdyby/engine";
import { type Block, line, linked, list, paragraph, section, strong } from "@cokdyby/paper";
import type { ToldChange } from "../../../worker/compare-laws.ts";
import type { Compliance } from "../impact/compliance.ts";
import { readingsCompared } from "../impact/readings-compared.ts";
import { splitChanges } from "../impact/split-changes.ts";
import { ownProperties, recommendations, turnLine } from "../report/report-lines.ts";
import type { Documented } from "../report/reported.ts";
import { complianceTable, idleBlocks } from "../report/shared-parts.ts";

/** So many kinds of case of one change are told; all of them are in the table of changes. */
const MOST = 10;

/** The parts of an explanatory memorandum that follow from the draft and its analysis. */
export function memorandumParts(from: Documented): readonly Block[] {
  const { d, impact, impactSay, say } = from;
  const { side, meant } = splitChanges(impact);
  const isStated = impact.meant.length > 0;
  const stated: readonly Block[] = [...changeBlocks(from, meant), ...idleBlocks(from)];
  const rest = side.length === 0 ? [paragraph(impactSay("sideNone"))] : changeBlocks(from, side);
  return section(2, d("memorandum"), [
    ...section(3, d("purpose"), purpose(from)),
    ...readingsCompared(impact.comparison, say, impactSay).map((text) => paragraph(text)),
    ...(isStated
      ? [...section(3, d("meantFor"), stated), ...section(3, d("side"), rest)]
      : section(3, d("changesFor"), [paragraph(impactSay("changesUnstated")), ...rest])),
    ...section(3, d("convention"), convention(from)),
    ...section(3, d("time"), temporal(from)),
  ]);
}

/** The reasons that the draft gives itself. */
function purpose({ amendments, say }: Documented): readonly Block[] {
  return amendments.flatMap(({ title, reason, changes }) => [
    paragraph(strong(say.text(title)), " – ", say.text(reason)),
    ...list(changes.map((change) => line(say.text(change.reason)))),
  ]);
}

function changeBlocks(from: Documented, changes: readonly ToldChange[]): readonly Block[] {
  return changes.flatMap((change) => [
    paragraph(strong(`${from.say.outcome(change.outcome)}: ${turnLine(from, change)}`)),
    ...kinds(from, change),
  ]);
}

/** Who is meant by a change; kinds that are told alike are told once. */
function kinds({ say, t }: Documented, change: ToldChange): readonly Block[] {
  const told = [...new Set(change.patterns.map((pattern) => say.text(pattern.told)))];
  const more = told.length - MOST;
  return [
    ...list(told.slice(0, MOST).map((text) => line(text))),
    ...(more > 0 ? [paragraph(t("more", { count: more }))] : []),
  ];
}

/** Sources besides the act that the draft cites, and recommendations and requirements: those that it moves first. */
function convention(from: Documented): readonly Block[] {
  const { amendments, rulebook, say, d } = from;
  const cites = new Map<string, Citation>();
  for (const change of amendments.flatMap((each) => each.changes)) {
    const rule = "enact" in change ? change.enact : "with" in change ? change.with : undefined;
    for (const each of (rule?.wordings ?? []).flatMap((wording) => wording.cites)) {
      if (!each.at.includes("§")) cites.set(say.cited(each), each);
    }
  }
  const items = [...cites].map(([text, { url }]) => line(linked(text, url)));
  const all = [...recommendations(from), ...ownProperties(from)];
  const [same, moved] = [true, false].map((isSame) =>
    all.filter(({ course }) => (course === "same") === isSame),
  );
  const told = (caption: string, some: readonly Compliance[] = []): readonly Block[] =>
    some.length === 0 ? [] : complianceTable(from, caption, some, citedIn);
  const citedIn = (property: string) => {
    const cited = rulebook.properties.find((each) => each.property === property)?.cites;
    return cited === undefined ? "" : say.cited(cited);
  };
  return [
    ...(items.length === 0 ? [] : [paragraph(d("cites")), ...list(items)]),
    ...(moved?.length === 0 ? [paragraph(d("noneMoved"))] : []),
    ...told(d("moved"), moved),
    ...told(d("unmoved"), same),
  ];
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
      const texts = turns
        .filter(({ turn }) => turn.from === answer)
        .flatMap(({ turn, name }) => turn.patterns.map(({ told }) => `${name}: ${say.text(told)}`));
      return [...new Set(texts)].slice(0, MOST);
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
