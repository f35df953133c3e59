import type { Rulebook } from "@cokdyby/engine";
import type { LawWords } from "@cokdyby/engine/explain";
import type { SayOf } from "@cokdyby/words";
import type { whatIfWords } from "@cokdyby/words/web/what-if";
import { type Case, presumedIn } from "../../../case/case.ts";

/** One of two cases, with the law it was put before. */
export interface Side {
  readonly shown: Case;
  readonly lawDate: string;
}

/** How two cases are put before the law: one row of words for each thing that can be set. */
export interface SettingRow {
  readonly key: string;
  readonly label: string;
  readonly remembered: string;
  readonly now: string;
  readonly differs: boolean;
}

type Key = "lawDate" | "presumptions" | "presumedAll" | "presumedNone" | "amendments" | "none";
type SettingWords = SayOf<typeof whatIfWords, Key | "readingOpen" | "readingDefault">;

/** Law date, presumptions, amendments and the readings that either case has chosen. */
export function settingRows(
  rulebook: Rulebook,
  remembered: Side,
  now: Side,
  say: LawWords,
  t: SettingWords,
): readonly SettingRow[] {
  const row = (key: string, label: string, words: (side: Side) => string): SettingRow => {
    const [a, b] = [words(remembered), words(now)];
    return { key, label, remembered: a, now: b, differs: a !== b };
  };
  const chosen = rulebook.readings.filter(({ reading }) =>
    [remembered, now].some(({ shown }) => Object.hasOwn(shown.readings, reading)),
  );
  return [
    row("lawDate", t("lawDate"), ({ lawDate }) => say.date(lawDate)),
    row("presumptions", t("presumptions"), ({ shown }) => presumptions(rulebook, shown, say, t)),
    row("amendments", t("amendments"), ({ shown }) => amendments(shown, say, t)),
    ...chosen.map(({ reading, label, default: standing }) =>
      row(`reading ${reading}`, say.text(label), ({ shown }) => {
        const option = shown.readings[reading] ?? standing ?? "open";
        const words = option === "open" ? t("readingOpen") : say.option(reading, option);
        const byDefault = shown.readings[reading] === undefined && option !== "open";
        return byDefault ? `${words} (${t("readingDefault")})` : words;
      }),
    ),
  ];
}

function presumptions(rulebook: Rulebook, shown: Case, say: LawWords, t: SettingWords): string {
  const all = rulebook.facts.flatMap(({ fact, presumed }) => (presumed ? fact : []));
  const used = presumedIn(shown, all);
  if (used.length === all.length) return t("presumedAll");
  return used.length === 0 ? t("presumedNone") : say.and(used.map((fact) => say.fact(fact)));
}

function amendments(shown: Case, say: LawWords, t: SettingWords): string {
  const words = shown.amendments.map((each) => say.amendment(each));
  return words.length === 0 ? t("none") : words.join("; ");
}
