import { fileWords } from "@cokdyby/words/web/file";
import { useWords } from "../../words/words.ts";
import { labelOf } from "./edit/part-fields.tsx";

/** The parts of a file that have a card on the page. */
export const CARDS = { persons: "person", items: "item", acts: "act", states: "state" } as const;
/** A place in a file as the page has it. */
export interface PagePlace {
  /** As the page names the card, and the field where there is one. */
  readonly name: string;
  /** Whether there is a field for it, or the card alone. */
  readonly isField: boolean;
  readonly go: () => void;
}

/** Where on the page a place in the file is; nothing where it has no card. */
export function usePagePlace(): (path: readonly string[]) => PagePlace | undefined {
  const t = useWords(fileWords);
  return ([part = "", id, ...members]) => {
    if (!isCard(part) || id === undefined) return undefined;
    const own = labelOf(part, members.join("."));
    const label = own ?? labelOf(part, members[0] ?? "");
    const card = t(CARDS[part], { id });
    return {
      name: label === undefined ? card : `${card}, ${t(label)}`,
      isField: own !== undefined,
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

function isCard(part: string): part is keyof typeof CARDS {
  return Object.hasOwn(CARDS, part);
}
