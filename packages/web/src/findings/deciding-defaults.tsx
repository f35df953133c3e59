import type { Finding } from "@cokdyby/engine";
import { uiWords } from "@cokdyby/words/web/ui";
import { useLaw } from "../law/law-context.tsx";
import { Link } from "../router/link.tsx";
import { useWords } from "../words/words.ts";
import { defaultWords } from "./default-words.ts";

/** The readings whose default decides, each leading to where it can be chosen, with what else would come out. */
export function DecidingDefaults({ finding }: { readonly finding: Finding }) {
  const t = useWords(uiWords);
  const { rulebook, say } = useLaw();
  const all = defaultWords(finding, rulebook, say, t);
  if (all.length === 0) return null;
  return (
    <div className="pair">
      <dt>{t("defaultDecides")}</dt>
      <dd>
        <ul className="plain stack">
          {all.map(({ reading, says }) => (
            <li key={reading}>
              <Link to={`/readings/${reading}`} className="pill tag">
                {say.reading(reading)}
              </Link>
              <p>{says}</p>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
