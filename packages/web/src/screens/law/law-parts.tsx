import { lawScreenWords } from "@cokdyby/words/web/law-screen";
import { Link } from "../../router/link.tsx";
import { useCurrentInView } from "../../ui/use-current-in-view.ts";
import { useWords } from "../../words/words.ts";
import { LAW_PARTS, type LawPlace, partAddress } from "./address.ts";

/** The parts that the law is laid out in. */
export function LawParts({ place }: { readonly place: LawPlace }) {
  const t = useWords(lawScreenWords);
  const line = useCurrentInView(place.kind === "part" ? place.part : "rules");
  const link = (name: "rules" | (typeof LAW_PARTS)[number], to: string, current: boolean) => (
    <li key={name}>
      <Link to={to} aria-current={current ? "page" : undefined}>
        {t(`part_${name}`)}
      </Link>
    </li>
  );
  return (
    <nav ref={line} className="tab-bar law-parts" aria-label={t("parts")}>
      <ul className="plain">
        {link("rules", "/law", place.kind !== "part")}
        {LAW_PARTS.map((part) =>
          link(part, partAddress(part), place.kind === "part" && place.part === part),
        )}
      </ul>
    </nav>
  );
}
