import type { ImportAnswer, ProvisionAnswer } from "@cokdyby/rules/wordings";
import { stringify } from "yaml";
import { heading, paragraph } from "../page.ts";
import type { Telling } from "../telling.ts";
import { provisionText } from "./import.ts";

/** What was found of each change, and a file to fill in for those that are open. */
export function triageText(telling: Telling, { provisions, source, base }: ImportAnswer): string {
  const { page } = telling;
  const words = telling.words.wording;
  if (base === undefined) return paragraph(page, words("noBase"));
  const rests = provisions.filter(({ looked }) => looked !== "none");
  const open = rests.filter(({ looked }) => looked === "open");
  const told = rests.map((each) => provisionText(telling, each, source)).join("");
  const named = (list: readonly ProvisionAnswer[]) => list.map(({ provision }) => provision);
  const missing = named(open.filter(({ change }) => change === "missing"));
  // what a file lacks, it mostly lacks for one reason
  const entries = [
    ...named(open.filter(({ change }) => change !== "missing")).map((each) => [each]),
    ...(missing.length === 0 ? [] : [missing]),
  ];
  if (rests.length === 0) return paragraph(page, words("nothingRests"));
  if (open.length === 0) return told + heading(page, words("noneOpen"));
  const file = stringify({
    triage: entries.map((provisions) => ({
      provisions,
      decision: "noChangeOfMeaning",
      who: "",
      why: "",
    })),
  });
  const head = heading(page, words("toFillIn")) + paragraph(page, words("decisions"));
  return `${told}${head}\n${file}`;
}
