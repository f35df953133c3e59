import type { Point } from "@cokdyby/engine/analyse";
import { fileWords } from "@cokdyby/words/web/file";
import { useLaw } from "../law/law-context.tsx";
import { useWords } from "../words/words.ts";
import type { ToldEntry } from "../worker/to-establish.ts";

/** Words for what a file leaves open. */
export interface UnknownWords {
  /** Of whom or what it is, and what is to be established. */
  readonly nameOf: (entry: ToldEntry) => { readonly whose: string; readonly what: string };
  /** One of its answers. */
  readonly valueOf: (entry: ToldEntry, value: Point) => string;
}

export function useUnknownWords(): UnknownWords {
  const t = useWords(fileWords);
  const { say } = useLaw();
  return {
    nameOf: ({ unknown, establish, acts }) => {
      const { act, person, item, state, attribute } = unknown;
      const whose = [
        ...(act === undefined ? [] : [t("ofAct", { id: act })]),
        ...(item === undefined ? [] : [t("ofItem", { id: item })]),
        ...(state === undefined ? [] : [t("ofState", { id: state })]),
        ...(person === undefined ? [] : [t("ofPerson", { id: person })]),
      ].join(", ");
      const [member = "", other = ""] = attribute.split("/");
      const what =
        member === "birthDate"
          ? t("bornWhen")
          : member === "perhapsSameAs"
            ? t("sameAs", { id: other })
            : establish.join("; ");
      const within = act === undefined && acts.length > 0 ? ` (${acts.join(", ")})` : "";
      return { whose, what: what + within };
    },
    valueOf: ({ facts: [fact = ""] }, value) =>
      "from" in value && typeof value.from === "string"
        ? t("span", { from: say.date(value.from), to: say.date(String(value.to)) })
        : say.point(fact, value),
  };
}
