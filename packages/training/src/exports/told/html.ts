import { element, type XmlElement } from "../xml/xml.ts";
import type { ToldItem } from "./told-item.ts";

/** What stands above both questions of an item: the story, what else holds, the question. */
export function stemHtml({ story, given, question }: ToldItem): readonly XmlElement[] {
  return [
    paragraph(story.join(" ")),
    list(given),
    element("p", {}, element("strong", {}, question)),
  ];
}

/** What the verdict is, and what it was computed from; it does not give away the grounds. */
function verdictSolutionHtml({ solution }: ToldItem): readonly XmlElement[] {
  return [paragraph(solution.verdict), basisHtml(solution.basis)];
}

/** What the verdict rests on. */
function groundsSolutionHtml({ solution }: ToldItem): readonly XmlElement[] {
  const { restsOn, reasons, basis } = solution;
  const texts = reasons.map(({ ground, says }) => (says === "" ? ground : `${ground}. ${says}`));
  return [paragraph(restsOn), list(texts), basisHtml(basis)];
}

/** Both at once. */
export function solutionHtml(item: ToldItem): readonly XmlElement[] {
  return [paragraph(item.solution.verdict), ...groundsSolutionHtml(item)];
}

/** The solution below each question of an item; below an essay stands none. */
export const SOLUTIONS = {
  verdict: verdictSolutionHtml,
  grounds: groundsSolutionHtml,
  essay: () => [],
} as const;

function basisHtml(basis: string): XmlElement {
  return element("p", {}, element("small", {}, basis));
}

export function paragraph(text: string): XmlElement {
  return element("p", {}, text);
}

function list(texts: readonly string[]): XmlElement {
  return element("ul", {}, ...texts.map((text) => element("li", {}, text)));
}
