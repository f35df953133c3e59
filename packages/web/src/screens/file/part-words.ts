import { fileWords } from "@cokdyby/words/web/file";
import { useLaw } from "../../law/law-context.tsx";
import { useWords } from "../../words/words.ts";
import type { FileWord } from "./edit/fields.tsx";
import { ABROAD, isNone, named, type PartOf, said } from "./edit/members.ts";
import { useMemberWords } from "./member-words.ts";

/** What a file says of its parts, each in a line. */
export interface PartWords {
  readonly person: (person: PartOf<"persons"> | undefined) => string;
  readonly item: (item: PartOf<"items"> | undefined) => string;
  readonly act: (act: PartOf<"acts"> | undefined) => string;
}

export function usePartWords(): PartWords {
  const t = useWords(fileWords);
  const { say } = useLaw();
  const { several, stated } = useMemberWords();
  const joined = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(" · ");
  const labelled = (label: FileWord, words: string | number | undefined) =>
    words === undefined || words === "" ? "" : `${t(label)}: ${words}`;
  /** Something listed, in a clause; nothing where nothing is. */
  const pointing = (
    ids: string | false | readonly string[] | undefined,
    clause: (ids: string) => string,
  ) => {
    const list = named(ids || undefined).join(", ");
    return list && clause(list);
  };
  const states = (
    member: string | readonly string[] | undefined,
    none?: FileWord,
    clause = (codes: string) => codes,
  ) => {
    const told = named(member).map((each) => (each === ABROAD ? t("foreignState") : each));
    return isNone(member) ? none && t(none) : pointing(told, clause);
  };
  return {
    person: ({ birthDate, age, citizenships, habitualResidence, permanentResidence } = {}) => {
      const born = said(birthDate);
      return joined([
        born === undefined
          ? labelled("birthDate", several("birthDate", birthDate))
          : t("bornOn", { day: say.date(born) }),
        typeof age === "number" ? t("aged", { count: age }) : several("age", age),
        states(citizenships, "stateless", (codes) => t("citizenOf", { states: codes })),
        labelled("residence", states(habitualResidence, "inNoState")),
        labelled("permit", states(permanentResidence, "inNoState")),
      ]);
    },
    item: ({ shows, content } = {}) =>
      joined([pointing(shows, (ids) => t("showing", { ids })), stated("content", content)]),
    act: (act = {}) =>
      joined([
        named(act.by).join(", "),
        stated("conduct", act.conduct),
        said(act.item),
        pointing(act.against, (shown) => t("cellOf", { shown })),
        pointing(act.to, (recipient) => t("cellTo", { recipient })),
        stated("audience", act.audience),
        labelled(
          "unnamedRecipients",
          typeof act.others === "number" ? act.others : several("others", act.others),
        ),
        stated("threat.kind", act.threat?.kind),
        stated("threat.aim", act.threat?.aim),
        pointing(act.holds, (id) => t("holdingItem", { id })),
        pointing(act.under, (id) => t("underAct", { id })),
        pointing(act.received, (id) => t("throughAct", { id })),
        states(act.place),
        stated("when", act.when),
      ]),
  };
}
