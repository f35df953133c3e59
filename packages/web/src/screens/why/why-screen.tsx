import { whyWords } from "@cokdyby/words/web/why";
import { wireOf } from "../../case/case.ts";
import { useCase } from "../../case/case-store.ts";
import { useFindings } from "../../findings/findings-context.tsx";
import { useLaw } from "../../law/law-context.tsx";
import { go } from "../../router/route.ts";
import { Failure } from "../../ui/message.tsx";
import { NotFound } from "../../ui/not-found.tsx";
import { OutcomeSelect } from "../../ui/outcome-select.tsx";
import { useWords } from "../../words/words.ts";
import { addressOf, readAddress } from "./address.ts";
import { ReasonsPart } from "./reasons-part.tsx";
import { SidesPart } from "./sides/sides-part.tsx";
import { WhyParts } from "./why-parts.tsx";

/** What is explained when the address names no outcome. */
const FIRST_OUTCOME = "prosecution.open";

/** Why one outcome comes out as it does: its reasons, or both sides of it. */
export default function WhyScreen({ id }: { readonly id: string }) {
  const t = useWords(whyWords);
  const { rulebook, say } = useLaw();
  const shown = useCase();
  const { findings, decided, problems } = useFindings();
  const { outcome: asked, part } = readAddress(id);
  const known = rulebook.outcomes.some(({ outcome }) => outcome === asked);
  const outcome = known ? asked : FIRST_OUTCOME;
  const possible = decided === shown && problems.length === 0;
  const wire = possible ? wireOf(shown) : undefined;
  if (asked !== "" && !known) return <NotFound to="/why" name={t("toWhy")} />;
  return (
    <div className="wide page stack gap-l why">
      <div className="cluster middle apart why-head">
        <h1>{t("title")}</h1>
        <OutcomeSelect
          label={t("outcome")}
          outcome={outcome}
          onChoose={(chosen) => go(addressOf({ outcome: chosen, part }))}
        />
      </div>
      <WhyParts outcome={outcome} part={part} />
      {problems.length > 0 ? (
        <Failure>{t("cannot")}</Failure>
      ) : part === "sides" ? (
        <SidesPart key={say.language} wire={wire} outcome={outcome} />
      ) : (
        <ReasonsPart key={say.language} wire={wire} outcome={outcome} finding={findings[outcome]} />
      )}
    </div>
  );
}
