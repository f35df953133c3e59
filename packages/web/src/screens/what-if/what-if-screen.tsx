import { useFindings } from "../../findings/findings-context.tsx";
import { useLaw } from "../../law/law-context.tsx";
import { Link } from "../../router/link.tsx";
import { Failure } from "../../ui/message.tsx";
import { NotFound } from "../../ui/not-found.tsx";
import { useCurrentInView } from "../../ui/use-current-in-view.ts";
import { useWords } from "../../words/words.ts";
import { addressOf, PARTS, readAddress } from "./address.ts";
import { ComparePart } from "./compare/compare-part.tsx";
import { TimelinePart } from "./timeline/timeline-part.tsx";
import { VaryPart } from "./vary/vary-part.tsx";
import "./what-if.css";
import { whatIfWords } from "@cokdyby/words/web/what-if";

/** What the findings would be if the case, some of its facts, or the law were otherwise. */
export default function WhatIfScreen({ id }: { readonly id: string }) {
  const t = useWords(whatIfWords);
  const { rulebook } = useLaw();
  const address = readAddress(id);
  const line = useCurrentInView(address?.part ?? "");
  const { outcome, facts = [] } = address ?? {};
  const known =
    (outcome === undefined || rulebook.outcomes.some((each) => each.outcome === outcome)) &&
    facts.every((fact) => rulebook.facts.some((each) => each.fact === fact));
  const { problems } = useFindings();
  if (address === undefined || !known) return <NotFound to="/what-if" name={t("toWhatIf")} />;
  return (
    <div className="wide page stack gap-l">
      <h1>{t("title")}</h1>
      <nav ref={line} className="tab-bar what-if-parts" aria-label={t("parts")}>
        <ul className="plain">
          {PARTS.map((part) => (
            <li key={part}>
              <Link
                to={addressOf({ part, facts: [] })}
                aria-current={part === address.part ? "page" : undefined}
              >
                {t(`part_${part}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {problems.length > 0 ? (
        <Failure>{t("cannot")}</Failure>
      ) : address.part === "compare" ? (
        <ComparePart />
      ) : address.part === "vary" ? (
        <VaryPart address={address} />
      ) : (
        <TimelinePart />
      )}
    </div>
  );
}
