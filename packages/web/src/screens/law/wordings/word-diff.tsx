import type { WordChange } from "@cokdyby/wordings";
import { wordingsWords } from "@cokdyby/words/web/wordings";
import { Fragment } from "react";
import { useLanguage } from "../../../words/language.tsx";
import { useWords } from "../../../words/words.ts";

/** Czech words of the law with what was taken out and put in; told by line and word, never by colour alone. */
export function WordDiff({ changes }: { readonly changes: readonly WordChange[] }) {
  const t = useWords(wordingsWords);
  const language = useLanguage();
  return (
    <p className="measure wordings-words" lang="cs">
      {changes.map(({ is, words }, at) => {
        if (is === "kept") return <span key={at}>{words}</span>;
        const Sign = is === "added" ? "ins" : "del";
        return (
          <Fragment key={at}>
            {/* what was struck and what took its place are two words */}
            {is === "added" && changes[at - 1]?.is === "removed" ? " " : null}
            <Sign>
              <span className="hidden" lang={language}>
                {t(is === "added" ? "added" : "taken")}{" "}
              </span>
              {/* a space alone is to be seen too */}
              {words.trim() === "" ? "␣" : words}
            </Sign>
          </Fragment>
        );
      })}
    </p>
  );
}
