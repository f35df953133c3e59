import { TOUCHED_KINDS, type Touched } from "@cokdyby/rules/wordings";
import { wordingsWords } from "@cokdyby/words/web/wordings";
import { useWords } from "../../../words/words.ts";
import { Named } from "../parts/law-entry.tsx";
import { Links } from "../parts/law-links.tsx";
import { useTouchedLinks } from "./use-touched-links.ts";

/** What rests on a changed provision, by kind, each with a link to its place. */
export function TouchedList({
  touched,
  of,
}: {
  readonly touched: Touched;
  /** Name of the provision. */
  readonly of: string;
}) {
  const t = useWords(wordingsWords);
  const linksOf = useTouchedLinks();
  const kinds = TOUCHED_KINDS.filter((kind) => touched[kind].length > 0);
  if (kinds.length === 0) return <p className="hint">{t("touchesNothing")}</p>;
  return (
    <dl>
      {kinds.map((kind) => (
        <Named key={kind} name={`${t(`kind.${kind}`)} (${touched[kind].length})`}>
          {kind === "items" ? (
            t("itemsNote", { count: touched.items.length })
          ) : (
            <Links of={`${t(`kind.${kind}`)}, ${of}`} all={linksOf(kind, touched[kind])} />
          )}
        </Named>
      ))}
    </dl>
  );
}
