import { trainingWords } from "@cokdyby/words/web/training";
import { Link } from "../../router/link.tsx";
import { useCurrentInView } from "../../ui/use-current-in-view.ts";
import { useWords } from "../../words/words.ts";
import { PARTS, type Part, partAddress } from "./parts.ts";

/** The parts of exercising; each has an address. */
export function TrainingTabs({ part }: { readonly part: Part }) {
  const t = useWords(trainingWords);
  const line = useCurrentInView(part);
  return (
    <nav ref={line} className="tab-bar training-tabs" aria-label={t("tabs")}>
      <ul className="plain">
        {PARTS.map((each) => (
          <li key={each}>
            <Link to={partAddress(each)} aria-current={each === part ? "page" : undefined}>
              {t(`tab_${each}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
