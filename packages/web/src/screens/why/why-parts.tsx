import { whyWords } from "@cokdyby/words/web/why";
import { Link } from "../../router/link.tsx";
import { useCurrentInView } from "../../ui/use-current-in-view.ts";
import { useWords } from "../../words/words.ts";
import { addressOf, PARTS, type WhyAddress } from "./address.ts";

/** The ways to look at a finding; each has an address. */
export function WhyParts({ outcome, part }: WhyAddress) {
  const t = useWords(whyWords);
  const line = useCurrentInView(part);
  return (
    <nav ref={line} className="tab-bar why-parts" aria-label={t("parts")}>
      <ul className="plain">
        {PARTS.map((each) => (
          <li key={each}>
            <Link
              to={addressOf({ outcome, part: each })}
              aria-current={each === part ? "page" : undefined}
            >
              {t(`part_${each}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
