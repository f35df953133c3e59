import type { Problem } from "@cokdyby/engine";

/** Facts that contradict each other, and the sentence that says why. */
export interface Clash {
  readonly facts: readonly string[];
  readonly says: string;
}

/** The contradictions among problems; the engine names the facts in backquotes and says why behind a colon. */
export function clashesIn(problems: readonly Problem[]): readonly Clash[] {
  return problems
    .filter(({ code }) => code === "CLASHING_FACTS")
    .map(({ detail }) => {
      const colon = detail.indexOf(": ");
      const facts = [...detail.slice(0, colon).matchAll(/`([^`]+)`/g)].map(
        (match) => match[1] ?? "",
      );
      return { facts, says: detail.slice(colon + 2) };
    });
}
