import { localize } from "@cokdyby/api";
import type { Rulebook, Text } from "@cokdyby/engine";
import { readCasesWithoutStories } from "@cokdyby/rules/worked-cases";
import { EXIT } from "../exit-code.ts";
import { write, writeJson } from "../io.ts";
import { columns } from "../print/page.ts";
import { tellingFor } from "../print/telling.ts";
import { type Call, settingOf } from "./command.ts";

/** What the exercises of a set can be about. */
export interface Topic {
  readonly topic: string;
  /** Of a group of outcomes: what it is called. */
  readonly label?: Text;
  /** How many worked cases are on it. */
  readonly cases: number;
}

const HEAD = ["topic", "cases", "group"] as const;

/** Groups of outcomes in the order of the rulebook, then the topics of worked cases by their ids. */
export function topicsOf({ groups, outcomes }: Rulebook): readonly Topic[] {
  const counts = new Map<string, number>();
  for (const { topics } of readCasesWithoutStories()) {
    for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  const asked = groups
    .filter(({ group }) => outcomes.some((each) => each.group === group))
    .map(({ group, label }) => ({ topic: group, label, cases: counts.get(group) ?? 0 }));
  const others = [...counts.keys()].filter((id) => asked.every(({ topic }) => topic !== id)).sort();
  return [...asked, ...others.map((topic) => ({ topic, cases: counts.get(topic) ?? 0 }))];
}

/** `cokdyby training topics`: what `--topic` takes. */
export async function topics({ io, language, languageGiven, json }: Call): Promise<number> {
  const setting = settingOf();
  const { rulebook } = setting;
  const all = topicsOf(rulebook);
  if (json) {
    await writeJson(io.stdout, languageGiven ? localize(all, language, rulebook.languages) : all);
    return EXIT.answered;
  }
  const { page, say, words } = tellingFor(setting, language, io.stdout);
  const rows = all.map(({ topic, label, cases }) => [
    topic,
    cases === 0 ? "" : String(cases),
    label === undefined ? "" : say(label),
  ]);
  const head = HEAD.map((each) => words.training(`head.${each}`));
  await write(io.stdout, columns(page, rows, [3, 2, 5], head));
  return EXIT.answered;
}
