import { entryTitle, type Touched } from "@cokdyby/rules/wordings";
import { wordingsWords } from "@cokdyby/words/web/wordings";
import { useLaw } from "../../../law/law-context.tsx";
import { useWords } from "../../../words/words.ts";
import { caseAddress } from "../../exercise/address.ts";
import { useCases } from "../../exercise/cases/use-cases.ts";
import { LAW_PARTS, partAddress, ruleAddress } from "../address.ts";
import { useDecisionWords } from "../decisions/use-decision-words.ts";
import { useDecisions } from "../decisions/use-decisions.ts";
import type { LawLink } from "../parts/law-links.tsx";
import { useRecommendations } from "../recommendations/use-recommendations.ts";

/** So much of a recommendation names it. */
const NAMED = 120;

/** What names each thing that rests on a provision, and where in the page it stands, where it does. */
export function useTouchedLinks(): (
  kind: Exclude<keyof Touched, "items">,
  ids: readonly string[],
) => readonly LawLink[] {
  const t = useWords(wordingsWords);
  const { rulebook, say } = useLaw();
  const { value: cases = [] } = useCases();
  const { value: bank = [] } = useDecisions();
  const { docketOf } = useDecisionWords();
  const { value: catalogue = [] } = useRecommendations();
  const linkOf = (kind: Exclude<keyof Touched, "items">, id: string): Omit<LawLink, "id"> => {
    switch (kind) {
      case "rules":
        return { to: ruleAddress(id), words: say.rule(id) };
      case "facts":
        return { to: partAddress("facts", id), words: say.fact(id) };
      case "cases":
        return { to: caseAddress(id), words: titleOf(id) };
      case "properties": {
        const found = rulebook.properties.find(({ property }) => property === id);
        return { words: found === undefined ? id : say.text(found.title) };
      }
      case "recommendations": {
        const text = say.text(catalogue.find((each) => each.id === id)?.text);
        const short = text.length > NAMED ? `${text.slice(0, NAMED)}…` : text;
        return { to: partAddress("recommendations", id), words: short || id };
      }
      case "decisions": {
        const found = bank.find((each) => each.id === id);
        return {
          to: partAddress("decisions", id),
          words: found === undefined ? id : docketOf(found),
        };
      }
      case "others":
        return otherLink(id);
    }
  };
  return (kind, ids) => ids.map((id) => ({ id, ...linkOf(kind, id) }));

  function titleOf(id: string): string {
    const found = cases.find((each) => each.case === id);
    return found === undefined ? id : say.text(found.neutral);
  }

  /** @param id the list of the rulebook, and the id there: `conditions:work.ofChild` */
  function otherLink(id: string): Omit<LawLink, "id"> {
    const at = id.indexOf(":");
    const [list, entry] = [id.slice(0, at), id.slice(at + 1)];
    const words = list === "laterLaw" ? t("laterLaw") : say.text(entryTitle(rulebook, id)) || entry;
    const part = LAW_PARTS.find((each) => each === list);
    return part === undefined ? { words } : { to: partAddress(part, entry), words };
  }
}
