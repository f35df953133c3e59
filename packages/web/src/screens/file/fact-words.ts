import type { LawWords } from "@cokdyby/engine/explain";
import { daysOfMonth } from "@cokdyby/engine/rulebook";
import { fileWords } from "@cokdyby/words/web/file";
import { useLaw } from "../../law/law-context.tsx";
import { useWords } from "../../words/words.ts";
import type { PartOf } from "./edit/members.ts";

/** Words for what a member of a file says. */
export interface FactWords {
  /** Of a fact more than one value, as a range or a choice; nothing where it says one, or nothing. */
  readonly several: (fact: string, member: unknown) => string | undefined;
  /** When an act was, where that is no single day. */
  readonly period: (when: PartOf<"acts">["when"]) => string | undefined;
  /** Whether an act is punishable, where that is said conduct by conduct. */
  readonly byConduct: (punishable: PartOf<"states">["punishable"]) => string | undefined;
}

/** The fact in whose words a number of recipients is told. */
export const RECIPIENTS = "sharing.recipientCount";

export function useFactWords(): FactWords {
  const t = useWords(fileWords);
  const { say } = useLaw();
  const answer = (said: string | boolean) =>
    said === "yes" || said === true ? t("yes") : said === "unknown" ? t("unknown") : t("no");
  return {
    several: (fact, member) =>
      isObject(member) ? say.stated(fact, member as Parameters<LawWords["stated"]>[1]) : undefined,
    period: (when) => {
      const days = typeof when === "string" ? daysOfMonth(when) : when;
      if (days === undefined) return undefined;
      if ("to" in days) return t("span", { from: say.date(days.from), to: say.date(days.to) });
      return t("someDay", { from: say.date(days.min), to: say.date(days.max) });
    },
    byConduct: (punishable) =>
      isObject(punishable)
        ? Object.entries(punishable)
            .map(([conduct, said]) => `${say.stated("act.conduct", conduct)}: ${answer(said)}`)
            .join("; ")
        : undefined,
  };
}

function isObject(member: unknown): member is object {
  return typeof member === "object" && member !== null && !Array.isArray(member);
}
