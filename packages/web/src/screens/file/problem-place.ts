import { type Problem, pathOf } from "@cokdyby/engine";
import { fileWords } from "@cokdyby/words/web/file";
import { useWords } from "../../words/words.ts";

/** The parts of a file that have a card on the page. */
const CARDS = { persons: "person", items: "item", acts: "act", states: "state" } as const;
/** Members whose field is called otherwise. */
const LABELS = {
  habitualResidence: "residence",
  permanentResidence: "permit",
  apprehendedInCzechia: "apprehended",
  ageOfResponsibility: "ageThere",
  item: "withItem",
} as const;
const NAMED = [
  ...["birthDate", "age", "citizenships", "shows", "madeBy", "content", "form", "by", "conduct"],
  ...["to", "against", "when", "place", "effect", "received", "asked", "under", "holds"],
  ...["audience", "punishable"],
] as const;

/** Of a problem the name of its place on the page, and the way there; nothing where it has no card. */
export function useProblemPlace(): (
  problem: Problem,
) => { readonly name: string; readonly go: () => void } | undefined {
  const t = useWords(fileWords);
  return ({ pointer = "" }) => {
    const [part = "", id, member = ""] = pathOf(pointer);
    if (!isCard(part) || id === undefined) return undefined;
    const label = isOther(member) ? LABELS[member] : NAMED.find((each) => each === member);
    const card = t(CARDS[part], { id });
    return {
      name: label === undefined ? card : `${card}, ${t(label)}`,
      go: () => goToCard(part, id),
    };
  };
}

/** Opens the card of a part and puts the focus on it. */
function goToCard(part: keyof typeof CARDS, id: string): void {
  const card = document.getElementById(`file-${part}-${id}`);
  const button = card?.querySelector<HTMLElement>(".disclosure-button");
  if (button?.getAttribute("aria-expanded") === "false") button.click();
  card?.scrollIntoView({ block: "start" });
  button?.focus({ preventScroll: true });
}

function isOther(member: string): member is keyof typeof LABELS {
  return Object.hasOwn(LABELS, member);
}

function isCard(part: string): part is keyof typeof CARDS {
  return Object.hasOwn(CARDS, part);
}
