import type { Citation } from "@cokdyby/engine";
import { type Block, columns, line, paragraph, section, strong, table } from "@cokdyby/paper";
import { figureOn } from "../../law/conditions/figure-on.ts";
import { withUnit } from "../../law/conditions/requirement.ts";
import type { Documented } from "../report/reported.ts";
import type { Place } from "./place.ts";
import { changedSections, type Paragraph, type SectionChange } from "./sections.ts";

/** The changed sections before and after, the figures that are moved, and a table of what differs. */
export function wordingParts(from: Documented): readonly Block[] {
  const { d, rulebook, amended, impact } = from;
  const sections = changedSections(rulebook, amended, impact.law.on);
  const wording = sections.flatMap((each) => sectionBlocks(from, each));
  const figures = figureBlocks(from);
  const none = wording.length === 0 && figures.length === 0 ? [paragraph(d("noWording"))] : [];
  return [
    ...section(2, d("wording"), [paragraph(d("paraphrase")), ...wording, ...none]),
    ...section(2, d("figures"), figures),
    ...section(2, d("comparison"), comparison(from, sections)),
  ];
}

function sectionBlocks(from: Documented, { place, paragraphs }: SectionChange): readonly Block[] {
  const { d } = from;
  const written = (all: readonly (Paragraph | undefined)[], isNew: (at: number) => boolean) =>
    all.flatMap((each, at): readonly Block[] => {
      if (each === undefined) return [];
      const text = paragraphText(from, each);
      return [paragraph(isNew(at) ? strong(text) : text)];
    });
  const before = written(
    paragraphs.map((each) => each.before),
    () => false,
  );
  const after = written(
    paragraphs.map((each) => each.after),
    (at) => paragraphs[at]?.isChanged === true,
  );
  return section(3, sectionTitle(from, place), [
    paragraph(strong(d("before"))),
    ...(before.length === 0 ? [paragraph(d("notYet"))] : before),
    paragraph(strong(d("after"))),
    ...(after.length === 0 ? [paragraph(d("noMore"))] : after),
  ]);
}

/** In the form of the Code: "(2) …", "a) …". */
function paragraphText({ say }: Documented, { place, says }: Paragraph): string {
  const text = says.map((each) => say.text(each)).join(" ");
  const last = place.path.at(-1);
  if (last === undefined) return text;
  return /^\d/.test(last) ? `(${last}) ${text}` : `${last}) ${text}`;
}

function sectionTitle(from: Documented, place: Place): string {
  return placeTitle(from, { ...place, path: [] });
}

function placeTitle({ say }: Documented, { source, act, section: number, path }: Place): string {
  const at = `§ ${number}${path.map((part) => `(${part})`).join("")}`;
  if (source !== undefined) return say.cited({ source, at });
  return act === undefined ? at : `${at} (${act})`;
}

function comparison(from: Documented, sections: readonly SectionChange[]): readonly Block[] {
  const { d } = from;
  const rows = sections
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(({ isChanged }) => isChanged)
    .map(({ place, before, after }) => [
      placeTitle(from, place),
      before === undefined ? "–" : paragraphText(from, before),
      after === undefined ? d("repealed") : paragraphText(from, after),
    ]);
  return table(d("comparison"), columns(d, ["provision", 18], ["before", 41], ["after", 41]), rows);
}

/** The figures that the draft moves, and where each stands in the law. */
function figureBlocks(from: Documented): readonly Block[] {
  const { amendments, amended, rulebook, say, d, impact } = from;
  const ids = amendments.flatMap(({ changes }) =>
    changes.flatMap((change) => ("set" in change ? [change.set] : [])),
  );
  const { on } = impact.law;
  const rows = [...new Set(ids)].map((id) => {
    const [was, is] = [figureOn(rulebook, id, on), figureOn(amended, id, on)];
    const value = (each: typeof was) =>
      each.value === undefined ? "–" : withUnit(say, say.number(each.value), each.unit, each.value);
    const name = [was.label, was.row].map((each) => say.text(each)).filter((each) => each !== "");
    return [
      [line(strong(name.join(" – ") || id)), ...citedLines(from, was.cites)],
      value(was),
      value(is),
    ];
  });
  return table(d("figures"), columns(d, ["figure", 50], ["before", 25], ["after", 25]), rows);
}

function citedLines({ say }: Documented, cites: Citation | undefined) {
  return cites === undefined ? [] : [line(say.cited(cites))];
}
