import { fileWords } from "@cokdyby/words/web/file";
import { useLaw } from "../../law/law-context.tsx";
import { useWords } from "../../words/words.ts";
import { named, type PartOf } from "./edit/members.ts";

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
    if (typeof when !== "object")
      return when === undefined || when === "unknown" ? "" : say.date(when);
    if ("to" in when) return t("span", { from: say.date(when.from), to: say.date(when.to) });
    const { min, max } = when;
    return say.span(min && say.date(min), max && say.date(max));
  };
  return {
    person: (person = {}) =>
      joined([
        typeof person.birthDate === "string"
          ? t("bornOn", { day: say.date(person.birthDate) })
          : undefined,
        typeof person.age === "number" ? t("aged", { count: person.age }) : undefined,
        named(person.citizenships).join(", "),
        named(person.habitualResidence).length === 0
          ? undefined
          : `${t("residence")}: ${named(person.habitualResidence).join(", ")}`,
      ]),
    item: (item = {}) =>
      joined([
        named(item.shows).length === 0
          ? undefined
          : t("showing", { ids: named(item.shows).join(", ") }),
        typeof item.content === "string" ? say.stated("material.content", item.content) : undefined,
      ]),
    act: (act = {}) =>
      joined([
        named(act.by).join(", "),
        typeof act.conduct === "string" ? say.stated("act.conduct", act.conduct) : undefined,
        act.item,
        named(act.to).length === 0
          ? undefined
          : t("cellTo", { recipient: named(act.to).join(", ") }),
        named(act.place).join(", "),
        whenText(act.when),
      ]),
  };
}
