import type { Receipt } from "@cokdyby/api/shapes";
import type { Differences, Reproduction, Verification } from "@cokdyby/server/receipts";
import type { Words } from "../words/words.ts";
import { cellText } from "./file.ts";
import { heading, paragraph, points } from "./page.ts";
import { problemLines } from "./problems.ts";
import { isStatus } from "./status.ts";
import type { Telling } from "./telling.ts";

/** What can be said of a receipt, for people. @param record the receipt itself, for its law date */
export function verificationText(
  telling: Telling,
  record: unknown,
  verification: Verification,
): string {
  const { page } = telling;
  const words = telling.words.verify;
  const {
    verdict,
    intact,
    changed,
    key = "",
    signer,
    problems,
    reproduction,
    rulesOfToday,
  } = verification;
  const head = paragraph(page, words(`verdict.${verdict}`));
  if (!intact) {
    if (changed.includes("#")) return head + paragraph(page, words("noRecord"));
    return head + paragraph(page, words("changed")) + points(page, changed);
  }
  const parts = [head, paragraph(page, words("intact"))];
  const link = linkIn(record);
  if (link !== undefined && problems.length === 0) {
    const day = telling.words.date(link.made.slice(0, 10));
    parts.push(paragraph(page, words("made", { sequence: link.sequence, day, owner: link.owner })));
  }
  if (signer !== "none") parts.push(paragraph(page, words(`signer.${signer}`, { key })));
  if (problems.length > 0) {
    parts.push(paragraph(page, words("unfit")), problemLines(problems, telling.words, undefined));
  }
  if (reproduction !== undefined) parts.push(reproductionText(telling, words, reproduction));
  if (rulesOfToday !== undefined) {
    const { date, sameLawDate, lawOfToday } = rulesOfToday;
    const day = (on: string) => telling.words.date(on);
    const { lawDate } = record as { readonly lawDate?: string };
    parts.push(
      heading(
        page,
        lawDate === undefined ? words("sameLawDates") : words("sameLawDate", { day: day(lawDate) }),
      ),
      differencesText(telling, words, sameLawDate),
      heading(page, words("lawOfToday", { day: day(date) })),
      differencesText(telling, words, lawOfToday),
    );
  }
  return parts.join("");
}

/** Records of before the chain have none. */
function linkIn(record: unknown): Pick<Receipt, "sequence" | "made" | "owner"> | undefined {
  const numbered = typeof record === "object" && record !== null && "sequence" in record;
  return numbered ? (record as Receipt) : undefined;
}

function reproductionText(telling: Telling, words: Words["verify"], found: Reproduction): string {
  const { page } = telling;
  switch (found.kind) {
    case "same":
      return paragraph(page, words("same")) + engineText(telling, words, found.engine);
    case "different":
      return (
        paragraph(page, words("different")) +
        points(page, found.members) +
        engineText(telling, words, found.engine)
      );
    case "needsRulebook": {
      const files = found.files.length === 0 ? "" : paragraph(page, words("otherFiles"));
      return (
        paragraph(page, words("needsRulebook", { digest: found.digest })) +
        files +
        points(page, found.files)
      );
    }
    case "needsEngine":
      return paragraph(page, words("needsEngine", { version: found.engine }));
    case "needsFacts":
      return paragraph(page, words("needsFacts", { facts: found.facts.join(", ") }));
    case "otherFacts":
      return paragraph(page, words("otherFacts", { facts: found.facts.join(", ") }));
    case "refused":
      return (
        paragraph(page, words("refused")) +
        problemLines(found.problems, telling.words, telling.rulebook)
      );
  }
}

function engineText(
  { page }: Telling,
  words: Words["verify"],
  version: string | undefined,
): string {
  return version === undefined ? "" : paragraph(page, words("engine", { version }));
}

function differencesText(telling: Telling, words: Words["verify"], found: Differences): string {
  const { page, words: own } = telling;
  if (!found.ok) {
    const problems = problemLines(found.problems, own, telling.rulebook);
    return paragraph(page, words("notComparable")) + problems;
  }
  if (found.outcomes.length === 0) return paragraph(page, words("nothingDiffers"));
  const status = (text: string) => (isStatus(text) ? telling.status(text) : text);
  const lines = found.outcomes.map(({ cell, outcome, from, to, members }) => {
    const of = cell === undefined ? "" : `${cellText(telling, cell)}: `;
    const before = `${of}${telling.outcome(outcome)} (${outcome}): ${status(from)}`;
    if (to === undefined) return `${before} → ${words("noOutcome")}`;
    if (to !== from) return `${before} → ${status(to)}`;
    return `${before}; ${words("differsIn", { members: members.join(", ") })}`;
  });
  return points(page, lines);
}
