import { paragraph, solutionHtml, stemHtml } from "../told/html.ts";
import type { ToldItem, ToldOption } from "../told/told-item.ts";
import { element, type XmlElement, type XmlNode, xmlDocument } from "../xml/xml.ts";
import { itemIdentifier, QTI } from "./qti-names.ts";

/** Outcomes that show feedback: on what is ticked of each question, and the solution. */
const FEEDBACK = { VERDICT: "VERDICT_FEEDBACK", GROUNDS: "GROUNDS_FEEDBACK" } as const;
const SOLUTION = "SOLUTION";

/** Each half of an item is worth this much of its one mark. */
const HALF = 0.5;

/** One question of an item with the identifiers of its options. */
interface Question {
  readonly response: "VERDICT" | "GROUNDS";
  readonly cardinality: "single" | "multiple";
  readonly prompt: string;
  readonly options: readonly (ToldOption & { readonly identifier: string })[];
  /** What a right option earns and a wrong one costs. */
  readonly right: number;
  readonly wrong: number;
}

/**
 * An item as an assessment item of QTI 3: two choice interactions whose mapped responses are added up to `SCORE`, from
 * 0 to 1. Specification: https://www.imsglobal.org/spec/qti/v3p0/impl
 */
export function qtiItem(item: ToldItem): string {
  const questions = questionsOf(item);
  return xmlDocument(
    element(
      "qti-assessment-item",
      {
        ...QTI,
        identifier: itemIdentifier(item),
        title: item.title,
        "xml:lang": item.language,
        adaptive: false,
        "time-dependent": false,
      },
      ...questions.map(responseDeclaration),
      numberDeclared("SCORE", 0),
      numberDeclared("MAXSCORE", 1),
      ...questions.map(({ response, cardinality }) =>
        feedbackDeclared(FEEDBACK[response], cardinality),
      ),
      feedbackDeclared(SOLUTION, "single"),
      element("qti-item-body", {}, ...stemHtml(item), ...questions.map(interaction)),
      responseProcessing(questions),
      ...feedbackOf(item, questions),
    ),
  );
}

function questionsOf({ prompts, verdicts, grounds }: ToldItem): readonly Question[] {
  const named = (letter: string, options: readonly ToldOption[]) =>
    options.map((option, at) => ({ ...option, identifier: `${letter}${at + 1}` }));
  const share = shareOf(grounds.filter(({ isRight }) => isRight).length);
  return [
    {
      response: "VERDICT",
      cardinality: "single",
      prompt: prompts.verdict,
      options: named("V", verdicts),
      right: HALF,
      wrong: 0,
    },
    {
      response: "GROUNDS",
      cardinality: "multiple",
      prompt: prompts.grounds,
      options: named("G", grounds),
      right: share,
      wrong: -share,
    },
  ];
}

/**
 * A little more than an equal share: binary sums of equal shares fall short of the half, which the upper bound of the
 * mapping holds.
 */
function shareOf(right: number): number {
  return (Math.floor((HALF / right) * 1e6) + 1) / 1e6;
}

function responseDeclaration(question: Question): XmlElement {
  const { response, cardinality, options } = question;
  const right = options.filter(({ isRight }) => isRight);
  return element(
    "qti-response-declaration",
    { identifier: response, cardinality, "base-type": "identifier" },
    element("qti-correct-response", {}, ...right.map(({ identifier }) => valueElement(identifier))),
    element(
      "qti-mapping",
      { "lower-bound": 0, "upper-bound": HALF, "default-value": 0 },
      ...options.map(({ identifier, isRight }) =>
        element("qti-map-entry", {
          "map-key": identifier,
          "mapped-value": isRight ? question.right : question.wrong,
        }),
      ),
    ),
  );
}

function numberDeclared(identifier: string, value: number): XmlElement {
  return element(
    "qti-outcome-declaration",
    { identifier, cardinality: "single", "base-type": "float" },
    element("qti-default-value", {}, valueElement(String(value))),
  );
}

function feedbackDeclared(identifier: string, cardinality: Question["cardinality"]): XmlElement {
  const declared = { identifier, cardinality, "base-type": "identifier" };
  return element("qti-outcome-declaration", declared);
}

function valueElement(text: string): XmlElement {
  return element("qti-value", {}, text);
}

function interaction({ response, cardinality, prompt, options }: Question): XmlElement {
  return element(
    "qti-choice-interaction",
    {
      "response-identifier": response,
      // 0 is no limit
      "max-choices": cardinality === "single" ? 1 : 0,
      "min-choices": 0,
      shuffle: cardinality === "multiple",
    },
    element("qti-prompt", {}, prompt),
    ...options.map(({ identifier, label }) => element("qti-simple-choice", { identifier }, label)),
  );
}

function responseProcessing(questions: readonly Question[]): XmlElement {
  const mapped = questions.map(({ response }) =>
    element("qti-map-response", { identifier: response }),
  );
  const solution = element("qti-base-value", { "base-type": "identifier" }, SOLUTION);
  return element(
    "qti-response-processing",
    {},
    outcomeSet("SCORE", element("qti-sum", {}, ...mapped)),
    ...questions.map(({ response }) =>
      outcomeSet(FEEDBACK[response], element("qti-variable", { identifier: response })),
    ),
    outcomeSet(SOLUTION, solution),
  );
}

function outcomeSet(identifier: string, value: XmlElement): XmlElement {
  return element("qti-set-outcome-value", { identifier }, value);
}

function feedbackOf(item: ToldItem, questions: readonly Question[]): readonly XmlElement[] {
  return [
    ...questions.flatMap(({ response, options }) =>
      options.map(({ identifier, label, feedback }) =>
        modal(FEEDBACK[response], identifier, paragraph(`${label} – ${feedback}`)),
      ),
    ),
    modal(SOLUTION, SOLUTION, ...solutionHtml(item)),
  ];
}

function modal(outcome: string, identifier: string, ...body: readonly XmlNode[]): XmlElement {
  return element(
    "qti-modal-feedback",
    { "outcome-identifier": outcome, identifier, "show-hide": "show" },
    element("qti-content-body", {}, ...body),
  );
}
