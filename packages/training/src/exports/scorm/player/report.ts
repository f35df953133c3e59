import type { LearningSystem } from "./connect.ts";
import type { PlayerMarks } from "./marks.ts";
import type { PlayerAnswer, PlayerAnswers, PlayerItem, PlayerSet } from "./player-set.ts";

type MarksOf = (item: PlayerItem, answer: PlayerAnswer) => PlayerMarks;

/** Tells the learning system how far a learner is. */
export interface Report {
  /** The share of all marks that the answers earn, 0 to 1; what is not answered earns nothing. */
  readonly share: (answers: PlayerAnswers) => number;
  /** Score, status and the text to resume from. */
  readonly state: (answers: PlayerAnswers, kept: string) => void;
  /** One answer, as two interactions. */
  readonly answer: (index: number, answer: PlayerAnswer) => void;
  /** Leaves: to be resumed, unless all is answered. */
  readonly leave: (answers: PlayerAnswers, seconds: number) => void;
}

/**
 * In the elements of the version of SCORM. The text of this function stands in the package: it uses nothing but its
 * arguments.
 */
export function reportTo(
  lms: LearningSystem | undefined,
  { version, language, passShare, items }: PlayerSet,
  marksOf: MarksOf,
): Report {
  const isOld = version === "1.2";
  const write = (element: string, value: string) => lms?.write(element, value);
  const share = (answers: PlayerAnswers) => {
    const earned = items.map((item, index) => {
      const answer = answers[index];
      if (answer === undefined) return 0;
      const { verdict, grounds } = marksOf(item, answer);
      return verdict + grounds;
    });
    return earned.reduce((sum, each) => sum + each, 0) / items.length;
  };
  const rounded = (value: number) => String(Math.round(value * 10_000) / 10_000);
  const isDone = (answers: PlayerAnswers) => items.every((_, index) => answers[index]);
  // one line of at most 250 characters, which does not begin like a tag of language
  const short = (text: string) =>
    text
      .replace(/[\s{]+/g, " ")
      .trim()
      .slice(0, 240)
      .replace(/[\uD800-\uDBFF]$/, "");
  const interaction = (
    id: string,
    description: string,
    ticked: readonly number[],
    result: number,
  ) => {
    const at = `cmi.interactions.${Number(lms?.read("cmi.interactions._count")) || 0}`;
    const response = ticked.map((each) => each.toString(36)).join(isOld ? "," : "[,]");
    const whole = isOld ? "wrong" : "incorrect";
    write(`${at}.id`, id);
    write(`${at}.type`, "choice");
    if (!isOld) write(`${at}.description`, `{lang=${language}}${short(description)}`);
    if (response !== "") write(`${at}.${isOld ? "student" : "learner"}_response`, response);
    write(`${at}.result`, result >= 1 ? "correct" : result <= 0 ? whole : rounded(result));
  };
  return {
    share,
    state: (answers, kept) => {
      const percent = rounded(share(answers) * 100);
      const passed = passShare !== null && share(answers) + 1e-9 >= passShare;
      const verdict = passed ? "passed" : "failed";
      const score = isOld ? "cmi.core.score" : "cmi.score";
      write(`${score}.min`, "0");
      write(`${score}.max`, "100");
      write(`${score}.raw`, percent);
      if (isOld) {
        const done = passShare === null ? "completed" : verdict;
        write("cmi.core.lesson_status", isDone(answers) ? done : "incomplete");
      } else {
        write("cmi.score.scaled", rounded(share(answers)));
        write("cmi.completion_status", isDone(answers) ? "completed" : "incomplete");
        if (passShare !== null && isDone(answers)) write("cmi.success_status", verdict);
      }
      write("cmi.suspend_data", kept);
      lms?.commit();
    },
    answer: (index, answer) => {
      const item = items[index];
      if (item === undefined) return;
      const { verdict, grounds } = marksOf(item, answer);
      interaction(`${item.id}-verdict`, item.question, [answer.verdict], verdict * 2);
      interaction(`${item.id}-grounds`, item.groundsPrompt, answer.grounds, grounds * 2);
    },
    leave: (answers, seconds) => {
      const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
      const clock = `${two(seconds / 3600).padStart(4, "0")}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
      if (isOld) write("cmi.core.session_time", clock);
      else write("cmi.session_time", `PT${Math.floor(seconds)}S`);
      const done = isOld ? "" : "normal";
      write(isOld ? "cmi.core.exit" : "cmi.exit", isDone(answers) ? done : "suspend");
      lms?.commit();
      lms?.finish();
    },
  };
}
