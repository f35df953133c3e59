import { DOMParser, type Element } from "@xmldom/xmldom";

/** An answer as Moodle would store it. */
export interface ReadAnswer {
  /** In percent. */
  readonly fraction: number;
  readonly text: string;
  readonly feedback: string;
}

/** A question as Moodle would store it; of texts in HTML only what a reader sees. */
export interface ReadQuestion {
  readonly type: string;
  readonly idnumber: string;
  readonly isSingle: boolean;
  readonly mark: number;
  readonly stem: string;
  readonly generalFeedback: string;
  readonly tags: readonly string[];
  readonly answers: readonly ReadAnswer[];
}

/** Reads XML; what is not well formed throws. */
export function readXml(text: string): Element {
  const fail = (level: string, message: string): void => {
    // which stands here for what XML may not hold
    if (message.startsWith("Unicode replacement character")) return;
    throw new Error(`${level}: ${message}`);
  };
  const { documentElement } = new DOMParser({ onError: fail }).parseFromString(text, "text/xml");
  if (documentElement === null) throw new Error("no element");
  return documentElement;
}

/** What a reader sees of HTML that is well formed. */
export function seenIn(html: string): string {
  return (readXml(`<div>${html}</div>`).textContent ?? "").replace(/\s+/g, " ").trim();
}

/** Reads a question bank in Moodle XML, without its category. */
export function readMoodle(xml: string): readonly ReadQuestion[] {
  return [...readXml(xml).getElementsByTagName("question")]
    .filter((question) => question.getAttribute("type") !== "category")
    .map((question) => ({
      type: question.getAttribute("type") ?? "",
      idnumber: wordsIn(question, "idnumber"),
      isSingle: wordsIn(question, "single") === "true",
      mark: Number(wordsIn(question, "defaultgrade")),
      stem: seenIn(wordsIn(question, "questiontext")),
      generalFeedback: seenIn(wordsIn(question, "generalfeedback")),
      tags: [...question.getElementsByTagName("tag")].map((tag) => wordsIn(tag, "text")),
      answers: [...question.getElementsByTagName("answer")].map((answer) => ({
        fraction: Number(answer.getAttribute("fraction")),
        text: seenIn(wordsIn(answer, "text")),
        feedback: seenIn(wordsIn(answer, "feedback")),
      })),
    }));
}

/** The text of the first such element within. */
function wordsIn(element: Element, name: string): string {
  return (element.getElementsByTagName(name)[0]?.textContent ?? "").trim();
}

/**
 * The mark that Moodle gives: of one answer its fraction, of several the sum, never below nothing nor above all.
 * Source: `qtype_multichoice_multi_question::grade_response` of Moodle 4.5.
 */
export function moodleMark(question: ReadQuestion, ticked: readonly number[]): number {
  const sum = ticked.reduce((all, at) => all + (question.answers[at]?.fraction ?? 0), 0);
  return (Math.min(Math.max(0, sum), 100) / 100) * question.mark;
}
