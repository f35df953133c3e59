import type { WireFinding } from "@cokdyby/api/shapes";
import type { FactDeclaration } from "@cokdyby/engine/rulebook";
import { valueWords } from "./law/condition.ts";
import { datePresumed } from "./law/fact.ts";
import { columns, heading, paragraph, points } from "./page.ts";
import type { Telling } from "./telling.ts";

type Findings = readonly WireFinding[];

/** What findings leave open or take for granted: missing facts, readings, defaults, presumptions. */
export function openPoints(telling: Telling, findings: Findings): string {
  return [
    missingFacts(telling, findings),
    contested(telling, findings),
    defaults(telling, findings),
    presumptions(telling, findings),
  ].join("");
}

function missingFacts({ page, words, rulebook, say }: Telling, findings: Findings): string {
  const rows = rulebook.facts.flatMap(({ fact, question }) => {
    const count = findings.filter(({ missing }) => missing.includes(fact)).length;
    if (count === 0) return [];
    return [[fact, say(question), words.evaluation("matters", { count })]];
  });
  if (rows.length === 0) return "";
  return heading(page, words.evaluation("missing")) + columns(page, rows, [32, 54, 14]);
}

function contested(telling: Telling, findings: Findings): string {
  const { page, words, outcome } = telling;
  const blocks = findings
    .filter(({ status }) => status === "contested")
    .map((finding) => {
      const rows = finding.byReading.map((row) => {
        const missing = words.evaluation("missingIn", {
          facts: row.missing.map(telling.fact).join("; "),
        });
        const more = row.missing.length === 0 ? "" : ` (${missing})`;
        return `${choiceText(telling, row.readings)}: ${telling.status(row.status)}${more}`;
      });
      return paragraph(page, outcome(finding.outcome)) + points(page, rows);
    });
  return blocks.length === 0 ? "" : heading(page, words.evaluation("contested")) + blocks.join("");
}

/** Options of readings in words. */
export function choiceText(telling: Telling, readings: Readonly<Record<string, string>>): string {
  return Object.entries(readings)
    .map(([id, option]) => `${telling.reading(id)} = ${telling.option(id, option)}`)
    .join("; ");
}

function defaults(telling: Telling, findings: Findings): string {
  const { page, words, rulebook } = telling;
  const deciding = new Set(findings.flatMap(({ defaulted }) => defaulted));
  const texts = rulebook.readings
    .filter(({ reading }) => deciding.has(reading))
    .map(({ reading, default: option = "", options }) => {
      const label = choiceText(telling, { [reading]: option });
      const others = options
        .filter((each) => each.option !== option)
        .map((each) => otherwise(telling, findings, reading, each.option));
      return [`${label} (--reading ${reading}=${option})`, ...others].join("; ");
    });
  return texts.length === 0
    ? ""
    : heading(page, words.evaluation("defaulted")) + points(page, texts);
}

/** What the outcomes come to that another option of a reading would turn. */
function otherwise(telling: Telling, findings: Findings, reading: string, option: string): string {
  const { words } = telling;
  const answers = findings.flatMap(({ outcome, status, alternatives = [] }) => {
    const other = alternatives.find((each) => each.reading === reading && each.option === option);
    if (other === undefined || other.status === status) return [];
    return [`${telling.outcome(outcome)}: ${telling.status(other.status)}`];
  });
  return words.evaluation("otherwise", {
    option: telling.option(reading, option),
    answers: answers.join(", "),
  });
}

function presumptions(telling: Telling, findings: Findings): string {
  const { page, words, rulebook, say } = telling;
  const used = new Set(findings.flatMap(({ presumed }) => presumed));
  const texts = rulebook.facts
    .filter(({ fact }) => used.has(fact))
    .map((declared) => {
      const value = presumedWords(telling, declared);
      return `${telling.fact(declared.fact)}: ${value}. ${say(declared.presumed?.because)}`;
    });
  return texts.length === 0
    ? ""
    : heading(page, words.evaluation("presumed")) + points(page, texts);
}

function presumedWords(telling: Telling, { fact, presumed }: FactDeclaration): string {
  const value = presumed?.value;
  if (typeof value === "object") return datePresumed(telling.words, value);
  return value === undefined ? "" : valueWords(telling, fact, value);
}
