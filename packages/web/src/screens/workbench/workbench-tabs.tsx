import { workbenchWords } from "@cokdyby/words/web/workbench";
import { Link } from "../../router/link.tsx";
import { useCurrentInView } from "../../ui/use-current-in-view.ts";
import { useWords } from "../../words/words.ts";
import { TABS, type Tab, tabAddress } from "./tabs.ts";

/** The parts of the workbench; each has an address. */
export function WorkbenchTabs({ tab }: { readonly tab: Tab }) {
  const t = useWords(workbenchWords);
  const line = useCurrentInView(tab);
  return (
    <nav ref={line} className="tab-bar bench-tabs" aria-label={t("tabs")}>
      <ul className="plain">
        {TABS.map((each) => (
          <li key={each}>
            <Link to={tabAddress(each)} aria-current={each === tab ? "page" : undefined}>
              {t(`tab_${each}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
