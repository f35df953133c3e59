import type { Citation } from "@cokdyby/engine";
import { type Block, columns, line, paragraph, section, strong, table } from "@cokdyby/paper";
import { figureOn } from "../../law/conditions/figure-on.ts";
import { withUnit } from "../../law/conditions/requirement.ts";
import type { Documented } from "../report/reported.ts";
import type { Place } from "./place.ts";
import { changedSections, type Paragraph, type ParagraphChange } from "./sections.ts";

/** The changed sections, each place before and after, and the figures that are moved. */
export function wordingParts(from: Documented): readonly Block[] {
  const { d, rulebook, amended, impact } = from;
  const wording = wordingTable(from, changedSections(rulebook, amended, impact.law.on));
  const figures = figureBlocks(from);
  const none = figures.length === 0 ? [paragraph(d("noWording"))] : [];
  const changed = wording.length === 0 ? none : [paragraph(d("paraphrase")), ...wording];
  return [...section(2, d("wording"), changed), ...section(2, d("figures"), figures)];
}

/** Each place of the changed sections; what is new or reworded stands out. */
function wordingTable(from: Documented, paragraphs: readonly ParagraphChange[]): readonly Block[] {
  const { d } = from;
  const rows = paragraphs.map(({ place, before, after, isChanged }) => {
    const text = after === undefined ? d("repealed") : paragraphText(from, after);
    return [
      placeTitle(from, place),
      before === undefined ? "–" : paragraphText(from, before),
      isChanged ? [line(strong(text))] : from.t("same"),
    ];
  });
  return table(d("wording"), columns(d, ["provision", 18], ["before", 41], ["after", 41]), rows);
}

/** In the form of the Code: "(2) …", "a) …". */
function paragraphText({ say }: Documented, { place, says }: Paragraph): string {
  const text = says.map((each) => say.text(each)).join(" ");
  const last = place.path.at(-1);
  if (last === undefined) return text;
  return /^\d/.test(last) ? `(${last}) ${text}` : `${last}) ${text}`;
}

function placeTitle({ say }: Documented, { source, act, section: number, path }: Place): string {
  const at = `§ ${number}${path.map((part) => `(${part})`).join("")}`;
  if (source !== undefined) return say.cited({ source, at });
  return act === undefined ? at : `${at} (${act})`;
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
