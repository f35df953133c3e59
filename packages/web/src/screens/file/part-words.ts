import { fileWords } from "@cokdyby/words/web/file";
import { useLaw } from "../../law/law-context.tsx";
import { useWords } from "../../words/words.ts";
import { ABROAD, isNone, named, type PartOf, said, saidDay } from "./edit/members.ts";
import { RECIPIENTS, useFactWords } from "./fact-words.ts";

/** What a file says of its parts, each in a line. */
export interface PartWords {
  readonly person: (person: PartOf<"persons"> | undefined) => string;
  readonly item: (item: PartOf<"items"> | undefined) => string;
  readonly act: (act: PartOf<"acts"> | undefined) => string;
}

export function usePartWords(): PartWords {
  const t = useWords(fileWords);
  const { say } = useLaw();
  const joined = (parts: readonly (string | undefined)[]) =>
    parts.filter((each) => each !== undefined && each !== "").join(" · ");
  const words = useFactWords();
  const stated = (fact: string, member: unknown) => {
    const one = said(member);
    return one === undefined ? words.several(fact, member) : say.stated(fact, one);
  };
  const whenText = (when: PartOf<"acts">["when"]) => {
    const day = saidDay(when);
    return day === undefined ? words.period(when) : say.date(day);
  };
  const othersText = (others: PartOf<"acts">["others"]) => {
    const count = typeof others === "number" ? others : words.several(RECIPIENTS, others);
    return count === undefined ? "" : `${t("unnamedRecipients")}: ${count}`;
  };
  const statesText = (states: string | readonly string[] | undefined, none: string) =>
    isNone(states)
      ? none
      : named(states)
          .map((each) => (each === ABROAD ? t("foreignState") : each))
          .join(", ");
  const residence = (states: string | readonly string[] | undefined) =>
    states === undefined ? "" : `${t("residence")}: ${statesText(states, t("inNoState"))}`;
  const citizenship = (states: string | readonly string[] | undefined) => {
    if (isNone(states)) return t("stateless");
    const codes = statesText(states, "");
    return codes === "" ? "" : t("citizenOf", { states: codes });
  };
  /** That something points to another part. */
  const pointing = (ids: readonly string[], words: (ids: string) => string) =>
    ids.length === 0 ? "" : words(ids.join(", "));
  return {
    person: (person = {}) => {
      const born = said(person.birthDate);
      const bornWithin = words.several("actor.birthDate", person.birthDate);
      return joined([
        born === undefined
          ? bornWithin && `${t("birthDate")}: ${bornWithin}`
          : t("bornOn", { day: say.date(born) }),
        typeof person.age === "number"
          ? t("aged", { count: person.age })
          : words.several("actor.age", person.age),
        citizenship(person.citizenships),
        residence(person.habitualResidence),
        named(person.permanentResidence).length === 0
          ? undefined
          : `${t("permit")}: ${statesText(person.permanentResidence, t("inNoState"))}`,
      ]);
    },
    item: (item = {}) => {
      return joined([
        named(item.shows).length === 0
          ? undefined
          : t("showing", { ids: named(item.shows).join(", ") }),
        stated("material.content", item.content),
      ]);
    },
    act: (act = {}) => {
      return joined([
        named(act.by).join(", "),
        stated("act.conduct", act.conduct),
        said(act.item),
        pointing(named(act.against), (shown) => t("cellOf", { shown })),
        pointing(named(act.to), (recipient) => t("cellTo", { recipient })),
        stated("sharing.audience", act.audience),
        othersText(act.others),
        stated("threat.kind", act.threat?.kind),
        stated("threat.aim", act.threat?.aim),
        pointing(named(act.holds || undefined), (id) => t("holdingItem", { id })),
        pointing(named(act.under || undefined), (id) => t("underAct", { id })),
        pointing(named(act.received), (id) => t("throughAct", { id })),
        statesText(act.place, ""),
        whenText(act.when),
      ]);
    },
  };
}
