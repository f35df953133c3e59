import type { connect } from "./connect.ts";
import type { drawIn } from "./draw.ts";
import type { keptAnswers } from "./kept-answers.ts";
import type { marksOfAnswer } from "./marks.ts";
import type { PlayerSet } from "./player-set.ts";
import type { reportTo } from "./report.ts";

/** The parts that the player is put together from. */
export interface PlayerParts {
  readonly connect: typeof connect;
  readonly marksOfAnswer: typeof marksOfAnswer;
  readonly keptAnswers: typeof keptAnswers;
  readonly reportTo: typeof reportTo;
  readonly drawIn: typeof drawIn;
}

/**
 * Plays a set: one exercise after the other, from the first that is not answered; tells the learning system after each.
 * The text of this function stands in the package: it uses nothing but its arguments.
 */
export function play(set: PlayerSet, parts: PlayerParts, from: Window): void {
  const { items, words, language } = set;
  const main = from.document.querySelector("main");
  if (main === null) return;
  const started = Date.now();
  const lms = parts.connect(set.version, from);
  const kept = parts.keptAnswers(set);
  const report = parts.reportTo(lms, set, parts.marksOfAnswer);
  const draw = parts.drawIn(main, set);
  const answers = [...kept.read(lms?.read("cmi.suspend_data") ?? "")];
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const filled = (text: string, values: Readonly<Record<string, number>>) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : number.format(value);
    });
  const next = (): void => {
    const index = items.findIndex((_, at) => answers[at] === undefined);
    const item = items[index];
    if (item === undefined) {
      const score = filled(words.score, { percent: report.share(answers) * 100 });
      draw.end(score, note());
      return;
    }
    draw.ask(item, (answer) => {
      answers[index] = answer;
      report.answer(index, answer);
      report.state(answers, kept.write(answers));
      const { verdict, grounds } = parts.marksOfAnswer(item, answer);
      const marks = filled(words.marks, { marks: verdict + grounds, of: 1 });
      const isLast = answers.every((each) => each !== undefined);
      draw.solve(item, answer, marks, isLast ? words.toEnd : words.next, next);
    });
  };
  const note = () => {
    if (lms === undefined) return words.alone;
    return lms.isReached() ? undefined : words.notSent;
  };
  const isBegun = answers.some((each) => each !== undefined);
  from.addEventListener("pagehide", () => {
    report.leave(answers, (Date.now() - started) / 1000);
  });
  // a page that comes back from the cache of the browser has left the learning system: it begins anew
  from.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) from.location.reload();
  });
  draw.begin(isBegun ? words.resume : words.start, note(), next);
}
