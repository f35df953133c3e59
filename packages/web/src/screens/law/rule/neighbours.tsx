import { lawScreenWords } from "@cokdyby/words/web/law-screen";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { useWords } from "../../../words/words.ts";
import { ruleAddress } from "../address.ts";
import { neighboursOf } from "../browse/rules-by-source.ts";

/** The rules before and behind a rule in its source. */
export function Neighbours({ id }: { readonly id: string }) {
  const t = useWords(lawScreenWords);
  const { rulebook, say } = useLaw();
  const { before, behind } = neighboursOf(rulebook, id);
  if (before === undefined && behind === undefined) return null;
  return (
    <nav className="stack law-neighbours" aria-label={t("neighbours")}>
      {before === undefined ? null : (
        <Link to={ruleAddress(before.rule)} className="pick" data-side="before">
          <span className="hint">{t("previousRule")}</span> {say.text(before.title)}
        </Link>
      )}
      {behind === undefined ? null : (
        <Link to={ruleAddress(behind.rule)} className="pick" data-side="behind">
          <span className="hint">{t("nextRule")}</span> {say.text(behind.title)}
        </Link>
      )}
    </nav>
  );
}
