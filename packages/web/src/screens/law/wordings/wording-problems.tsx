import type { Problem } from "@cokdyby/engine";
import type { KeyOf } from "@cokdyby/words";
import { wordingsWords } from "@cokdyby/words/web/wordings";
import { useLaw } from "../../../law/law-context.tsx";
import { useWords } from "../../../words/words.ts";

/** What is wrong with a file or a question about the words, each with what mends it. */
export function WordingProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const t = useWords(wordingsWords);
  const { say } = useLaw();
  return (
    <ul className="problems">
      {problems.map(({ code, detail, pointer = "", suggestion }) => {
        const key = `code.${code}` as const;
        const near =
          suggestion === undefined
            ? undefined
            : code === "WORDING_UNKNOWN"
              ? t("nearDay", { day: say.date(suggestion) })
              : t("near", { provision: suggestion });
        return (
          <li key={`${code} ${pointer}`}>
            {isWorded(key) ? t(key) : detail} {near}
          </li>
        );
      })}
    </ul>
  );
}

type CodeKey = Extract<KeyOf<typeof wordingsWords>, `code.${string}`>;

function isWorded(key: `code.${string}`): key is CodeKey {
  return Object.hasOwn(wordingsWords.cs, key);
}
