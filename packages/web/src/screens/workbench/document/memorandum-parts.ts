import type { Citation, Rulebook } from "@cokdyby/engine";
import {
  type Block,
  columns,
  line,
  linked,
  list,
  paragraph,
  section,
  strong,
  table,
} from "@cokdyby/paper";
import type { Compliance } from "../impact/compliance.ts";
import { propertyPlace } from "../impact/property-place.ts";
import { readingsCompared } from "../impact/readings-compared.ts";
import { splitChanges } from "../impact/split-changes.ts";
import {
  ownProperties,
  propertyTitle,
  recommendations,
  standingLine,
  turnLine,
} from "../report/report-lines.ts";
import type { Documented } from "../report/reported.ts";
import { complianceTable, idleBlocks } from "../report/shared-parts.ts";

/** So many kinds of case are told, and each that a change needs; all of them are in the table of changes. */
const MOST = 20;

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

/** A kind of case, and what changes for it: as meant, and besides. */
interface ChangedKind {
  readonly told: string;
  readonly meant: string[];
  readonly side: string[];
}

/** For whom the draft changes what, and what is meant and does not change. */
function changeBlocks(from: Documented): readonly Block[] {
  const { d, t, impact, impactSay } = from;
  const { side, meant } = splitChanges(impact);
  const isStated = impact.meant.length > 0;
  const { shown, left } = kindsToTell(changedKinds(from));
  const told = isStated ? (side.length > 0 ? BOTH : (["meant"] as const)) : (["side"] as const);
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

const BOTH = ["meant", "side"] as const;

/** Kinds that are told alike are one, with all that changes for them. */
function changedKinds(from: Documented): readonly ChangedKind[] {
  const { impact, say } = from;
  const kinds = new Map<string, ChangedKind>();
  const split = splitChanges(impact);
  for (const of of BOTH) {
    for (const change of split[of]) {
      const turn = `${say.outcome(change.outcome)}: ${turnLine(from, change)}`;
      for (const told of new Set(change.patterns.map((pattern) => say.text(pattern.told)))) {
        const kind = kinds.get(told) ?? { told, meant: [], side: [] };
        kind[of].push(turn);
        kinds.set(told, kind);
      }
    }
  }
  return [...kinds.values()];
}

/** The first kinds, and one at least for whatever changes. */
function kindsToTell(kinds: readonly ChangedKind[]) {
  const told = new Set<string>();
  const tellsMore = kinds.map(({ meant, side }) => {
    const before = told.size;
    for (const turn of [...meant, ...side]) told.add(turn);
    return told.size > before;
  });
  const others = MOST - tellsMore.filter(Boolean).length;
  let count = 0;
  const shown = kinds.filter((_, at) => tellsMore[at] || ++count <= others);
  return { shown, left: kinds.length - shown.length };
}

/** Recommendations and requirements that the draft moves, the others by where they stand, and what else it cites. */
function convention(from: Documented): readonly Block[] {
  const { amendments, rulebook, say, d } = from;
  const citedIn = (property: string) => {
    const cited = rulebook.properties.find((each) => each.property === property)?.cites;
    return cited === undefined ? "" : say.cited(cited);
  };
  const all = [...recommendations(from), ...ownProperties(from)];
  const [same = [], moved = []] = [true, false].map((isSame) =>
    all.filter(({ course }) => (course === "same") === isSame),
  );
  const told = new Set(moved.map(({ id }) => citedIn(id)));
  const cites = new Map<string, Citation>();
  for (const change of amendments.flatMap((each) => each.changes)) {
    const rule = "enact" in change ? change.enact : "with" in change ? change.with : undefined;
    for (const each of (rule?.wordings ?? []).flatMap((wording) => wording.cites)) {
      const text = say.cited(each);
      if (!each.at.includes("§") && !told.has(text)) cites.set(text, each);
    }
  }
  const items = [...cites].map(([text, { url }]) => line(linked(text, url)));
  return [
    ...(items.length === 0 ? [] : [paragraph(d("cites")), ...list(items)]),
    ...(moved.length === 0
      ? [paragraph(d("noneMoved"))]
      : complianceTable(from, d("moved"), moved, citedIn)),
    ...unmoved(from, same),
  ];
}

/** What fares the same, by how it stands. */
function unmoved(from: Documented, same: readonly Compliance[]): readonly Block[] {
  if (same.length === 0) return [];
  const byStanding = Map.groupBy(same, ({ after }) => standingLine(from, after));
  const named = ({ id, after }: Compliance) => {
    const place = propertyPlace(after, { ...from, t: from.impactSay });
    return propertyTitle(from, id) + (place === "" ? "" : ` (${place})`);
  };
  return [
    paragraph(strong(from.d("unmoved"))),
    ...list(
      [...byStanding].map(([standing, some]) =>
        line(strong(standing), `: ${some.map(named).join("; ")}`),
      ),
    ),
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
