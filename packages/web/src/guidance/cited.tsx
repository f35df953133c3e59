import { uiWords } from "@cokdyby/words/web/ui";
import { Icon } from "../ui/icon.tsx";
import { useWords } from "../words/words.ts";
import type { Cited } from "../worker/guidance.ts";

/** A provision in words that are already told, with a link to its official text where there is one. */
export function CitedLink({ cited }: { readonly cited: Cited }) {
  const t = useWords(uiWords);
  if (cited.url === undefined) return <span className="provision">{cited.words}</span>;
  return (
    <a className="provision" href={cited.url} target="_blank" rel="noreferrer">
      {cited.words}
      <Icon name="arrowOut" className="provision-out" />
      <span className="hidden">{t("opensNewWindow")}</span>
    </a>
  );
}
