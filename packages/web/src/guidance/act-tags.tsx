import { guidanceWords } from "@cokdyby/words/web/guidance";
import { useWords } from "../words/words.ts";

/** In a case file: which acts something is said of. Nothing for a case. */
export function ActTags({ acts }: { readonly acts: readonly string[] | undefined }) {
  const t = useWords(guidanceWords);
  if (acts === undefined || acts.length === 0) return null;
  return <span className="pill">{t("acts", { count: acts.length, list: acts.join(", ") })}</span>;
}
