import { frameWords } from "@cokdyby/words/web/frame";
import { bringWholeLaw } from "../law/whole-law.ts";
import { tell } from "../ui/notice.tsx";
import { speak, useLanguage } from "../words/language.tsx";
import { useWords } from "../words/words.ts";

/** Leads to the same in the other language. */
export function LanguageSwitch({ className }: { readonly className: string }) {
  const t = useWords(frameWords);
  const other = useLanguage() === "cs" ? "en" : "cs";
  // the page begins with the law in one language
  const change = () =>
    bringWholeLaw().then(
      () => speak(other),
      () => tell(t("loadFailed")),
    );
  return (
    <button type="button" className={className} lang={other} onClick={change}>
      {t("otherLanguage")}
    </button>
  );
}
