import { fileWords } from "@cokdyby/words/web/file";
import { useLaw } from "../../law/law-context.tsx";
import { useWords } from "../../words/words.ts";
import { named, type PartOf, said } from "./edit/members.ts";

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
  const whenText = (when: PartOf<"acts">["when"]) => {
    const day = said(when);
    if (typeof when !== "object") return day && say.date(day);
    if ("to" in when) return t("span", { from: say.date(when.from), to: say.date(when.to) });
    const { min, max } = when;
    return say.span(min && say.date(min), max && say.date(max));
  };
  return {
    person: (person = {}) => {
      const birthDate = said(person.birthDate);
      return joined([
        birthDate && t("bornOn", { day: say.date(birthDate) }),
        typeof person.age === "number" ? t("aged", { count: person.age }) : undefined,
        named(person.citizenships).join(", "),
        named(person.habitualResidence).length === 0
          ? undefined
          : `${t("residence")}: ${named(person.habitualResidence).join(", ")}`,
      ]);
    },
    item: (item = {}) => {
      const content = said(item.content);
      return joined([
        named(item.shows).length === 0
          ? undefined
          : t("showing", { ids: named(item.shows).join(", ") }),
        content && say.stated("material.content", content),
      ]);
    },
    act: (act = {}) => {
      const conduct = said(act.conduct);
      return joined([
        named(act.by).join(", "),
        conduct && say.stated("act.conduct", conduct),
        said(act.item),
        named(act.to).length === 0
          ? undefined
          : t("cellTo", { recipient: named(act.to).join(", ") }),
        named(act.place).join(", "),
        whenText(act.when),
      ]);
    },
  };
}
