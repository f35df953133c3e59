import type { LawWords } from "@cokdyby/engine/explain";
import { daysOfMonth } from "@cokdyby/engine/rulebook";
import { fileWords } from "@cokdyby/words/web/file";
import { useLaw } from "../../law/law-context.tsx";
import { useWords } from "../../words/words.ts";
import { type PartOf, said } from "./edit/members.ts";

type Stated = Parameters<LawWords["stated"]>[1];

/** Words for what a member of a file says; a member within another is named with a point between. */
export interface MemberWords {
  /** The fact for which a member stands; nothing where it stands for none. */
  readonly fact: (member: string) => string | undefined;
  /** More than one value, as a range or a choice; nothing where it says one, or nothing. */
  readonly several: (member: string, value: unknown) => string | undefined;
  /** One value or several; nothing where it says nothing. */
  readonly stated: (member: string, value: unknown) => string | undefined;
}

export function useMemberWords(): MemberWords {
  const t = useWords(fileWords);
  const { say, rulebook } = useLaw();
  const fact = (member: string) =>
    rulebook.caseFile[0]?.facts.find(({ attribute }) => attribute === member)?.fact;
  const period = (when: PartOf<"acts">["when"]) => {
    const days = typeof when === "string" ? daysOfMonth(when) : when;
    if (days === undefined) return undefined;
    if ("to" in days) return t("span", { from: say.date(days.from), to: say.date(days.to) });
    return t("someDay", { from: say.date(days.min), to: say.date(days.max) });
  };
  const answer = (each: unknown) =>
    each === "yes" || each === true ? t("yes") : each === "unknown" ? t("unknown") : t("no");
  const several = (member: string, value: unknown) => {
    if (member === "when") return period(value as PartOf<"acts">["when"]);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    if (member === "punishable") {
      const each = Object.entries(value);
      return each
        .map(([conduct, is]) => `${say.stated("act.conduct", conduct)}: ${answer(is)}`)
        .join("; ");
    }
    const of = fact(member);
    return of && say.stated(of, value as Stated);
  };
  return {
    fact,
    several,
    stated: (member, value) => {
      const [of, one] = [fact(member), said(value)];
      return several(member, value) ?? (of && one && say.stated(of, one));
    },
  };
}
