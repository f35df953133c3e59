import type { PlayerAnswer, PlayerAnswers, PlayerSet } from "./player-set.ts";

/** Answers as a text for the learning system, and back. */
export interface KeptAnswers {
  readonly write: (answers: PlayerAnswers) => string;
  /** Answers to another set, and what is none, count as no answers. */
  readonly read: (text: string) => PlayerAnswers;
}

/**
 * Answers as a text that is short enough for SCORM 1.2 (4096 characters): `mark:1.04,,0.2`, in which each option is
 * one digit of base 36. The text of this function stands in the package: it uses nothing but its arguments.
 */
export function keptAnswers({ mark, items }: PlayerSet): KeptAnswers {
  const digits = (places: readonly number[]) => places.map((at) => at.toString(36)).join("");
  const answerOf = (text: string, index: number): PlayerAnswer | undefined => {
    const [, verdict, grounds] = /^([0-9a-z])\.([0-9a-z]*)$/.exec(text) ?? [];
    if (verdict === undefined || grounds === undefined) return undefined;
    const item = items[index];
    const chosen = Number.parseInt(verdict, 36);
    const ticked = [...grounds].map((each) => Number.parseInt(each, 36));
    const fits = item?.verdicts[chosen] && ticked.every((at) => item.grounds[at]);
    return fits ? { verdict: chosen, grounds: ticked } : undefined;
  };
  return {
    write: (answers) => {
      const texts = items.map((_, index) => {
        const answer = answers[index];
        return answer && `${digits([answer.verdict])}.${digits(answer.grounds)}`;
      });
      return `${mark}:${texts.join(",")}`;
    },
    read: (text) => {
      const kept = text.startsWith(`${mark}:`) ? text.slice(mark.length + 1).split(",") : [];
      return items.map((_, index) => answerOf(kept[index] ?? "", index));
    },
  };
}
