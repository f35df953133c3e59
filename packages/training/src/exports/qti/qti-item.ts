import { groundsSolutionHtml, paragraph, stemHtml, verdictSolutionHtml } from "../told/html.ts";
import type { ToldItem, ToldOption } from "../told/told-item.ts";
import { element, type XmlElement, type XmlNode, xmlDocument } from "../xml/xml.ts";
import { itemIdentifier, QTI } from "./qti-names.ts";

/** Outcome of an item that shows feedback: the options ticked, and `SOLUTION`. */
const FEEDBACK = "FEEDBACK";
const SOLUTION = "SOLUTION";

/** Each half of an item is worth this much of its one mark. */
const HALF = 0.5;

/** One question of an item with the identifiers of its options. */
interface Question {
  readonly response: "VERDICT" | "GROUNDS";
  readonly cardinality: "single" | "multiple";
  readonly prompt: string;
  readonly options: readonly (ToldOption & { readonly identifier: string })[];
  /** What a wrong option costs. */
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
      element("qti-outcome-declaration", {
        identifier: FEEDBACK,
        cardinality: "multiple",
        "base-type": "identifier",
      }),
      element("qti-item-body", {}, ...stemHtml(item), ...questions.map(interaction)),
      responseProcessing(questions),
      ...feedbackOf(item, questions),
    ),
  );
}

function questionsOf({ prompts, verdicts, grounds }: ToldItem): readonly Question[] {
  const named = (letter: string, options: readonly ToldOption[]) =>
    options.map((option, at) => ({ ...option, identifier: `${letter}${at + 1}` }));
  const right = grounds.filter(({ isRight }) => isRight).length;
  return [
    {
      response: "VERDICT",
      cardinality: "single",
      prompt: prompts.verdict,
      options: named("V", verdicts),
      wrong: 0,
    },
    {
      response: "GROUNDS",
      cardinality: "multiple",
      prompt: prompts.grounds,
      options: named("G", grounds),
      wrong: -HALF / right,
    },
  ];
}

function responseDeclaration({ response, cardinality, options, wrong }: Question): XmlElement {
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
          "mapped-value": isRight ? HALF / right.length : wrong,
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
  const each = (name: string) =>
    questions.map(({ response }) => element(name, { identifier: response }));
  const solution = element("qti-base-value", { "base-type": "identifier" }, SOLUTION);
  return element(
    "qti-response-processing",
    {},
    outcomeSet("SCORE", element("qti-sum", {}, ...each("qti-map-response"))),
    outcomeSet(FEEDBACK, element("qti-multiple", {}, ...each("qti-variable"), solution)),
  );
}

function outcomeSet(identifier: string, value: XmlElement): XmlElement {
  return element("qti-set-outcome-value", { identifier }, value);
}

function feedbackOf(item: ToldItem, questions: readonly Question[]): readonly XmlElement[] {
  const options = questions.flatMap((question) => question.options);
  return [
    ...options.map(({ identifier, label, feedback }) => {
      return modal(identifier, paragraph(`${label} – ${feedback}`));
    }),
    modal(SOLUTION, ...verdictSolutionHtml(item), ...groundsSolutionHtml(item)),
  ];
}

function modal(identifier: string, ...body: readonly XmlNode[]): XmlElement {
  return element(
    "qti-modal-feedback",
    { "outcome-identifier": FEEDBACK, identifier, "show-hide": "show" },
    element("qti-content-body", {}, ...body),
  );
}
