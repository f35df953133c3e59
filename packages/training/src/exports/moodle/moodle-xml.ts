import { paragraph, SOLUTIONS, solutionHtml, stemHtml } from "../told/html.ts";
import type { ToldItem, ToldOption, ToldSet } from "../told/told-item.ts";
import { element, htmlText, type XmlElement, xmlDocument } from "../xml/xml.ts";
import { categoryPath } from "./category.ts";
import { shareOf } from "./fractions.ts";

/** What a trainer may choose of a question bank. */
export interface MoodleOptions {
  /** Adds to each item an essay for its reasons, with the solution as notes for the grader. */
  readonly essay?: boolean;
}

/**
 * A set as Moodle XML: a category, and in it for each item one question for the verdict and one for the grounds, each
 * worth half a mark. Format: https://docs.moodle.org/en/Moodle_XML_format
 */
export function moodleXml(set: ToldSet, options: MoodleOptions = {}): string {
  return xmlDocument(
    element(
      "quiz",
      {},
      categoryOf(set),
      ...set.items.flatMap((item) => [
        verdictQuestion(item),
        groundsQuestion(item),
        ...(options.essay === true ? [essayQuestion(item)] : []),
      ]),
    ),
  );
}

function categoryOf(set: ToldSet): XmlElement {
  const category = element("category", {}, text(categoryPath(set)));
  return element("question", { type: "category" }, category);
}

function verdictQuestion(item: ToldItem): XmlElement {
  return choiceQuestion(item, "verdict", true, (option) => (option.isRight ? 100 : 0));
}

function groundsQuestion(item: ToldItem): XmlElement {
  const share = shareOf(item.grounds.filter(({ isRight }) => isRight).length);
  return choiceQuestion(item, "grounds", false, (option) => (option.isRight ? share : -share));
}

function choiceQuestion(
  item: ToldItem,
  part: "verdict" | "grounds",
  isSingle: boolean,
  shareOfOption: (option: ToldOption) => number,
): XmlElement {
  const options = part === "verdict" ? item.verdicts : item.grounds;
  return element(
    "question",
    { type: "multichoice" },
    ...headOf(item, part, 0.5),
    element("single", {}, String(isSingle)),
    // yes, no and cannot be told stand in their order
    element("shuffleanswers", {}, String(!isSingle)),
    element("answernumbering", {}, "none"),
    ...options.map((option) =>
      element(
        "answer",
        { fraction: shareOfOption(option), format: "html" },
        text(htmlText(option.label)),
        element("feedback", { format: "html" }, text(htmlText(option.feedback))),
      ),
    ),
  );
}

function essayQuestion(item: ToldItem): XmlElement {
  return element(
    "question",
    { type: "essay" },
    ...headOf(item, "essay", 1),
    element("responseformat", {}, "editor"),
    element("responserequired", {}, "1"),
    element("responsefieldlines", {}, "10"),
    element("graderinfo", { format: "html" }, text(htmlText(...solutionHtml(item)))),
  );
}

/** What every question has. */
function headOf(item: ToldItem, part: keyof ToldItem["parts"], mark: number): XmlElement[] {
  const asked = [...stemHtml(item), paragraph(item.prompts[part])];
  return [
    element("name", {}, text(`${item.title} (${item.parts[part]})`)),
    element("questiontext", { format: "html" }, text(htmlText(...asked))),
    element("generalfeedback", { format: "html" }, text(htmlText(...SOLUTIONS[part](item)))),
    element("defaultgrade", {}, String(mark)),
    element("penalty", {}, "0"),
    element("idnumber", {}, `${item.item}-${part}`),
    element("tags", {}, ...item.tags.map((tag) => element("tag", {}, text(tag)))),
  ];
}

function text(words: string): XmlElement {
  return element("text", {}, words);
}
