import type { Citation } from "@cokdyby/engine";
import { type Block, columns, line, linked, list, section, table } from "./note.ts";
import type { NoteCase } from "./note-case.ts";

/** The readings, amendments, warnings and sources that the findings rest on. */
export function lawParts(note: NoteCase): readonly Block[] {
  const { facts, t } = note;
  const notes = new Set(Object.values(facts.reasons).flatMap((tree) => tree.notes));
  const warnings = facts.answer.warnings.map(({ detail }) => detail);
  return [
    ...section(2, t("readings"), readings(note)),
    ...section(2, t("amendments"), amendments(note)),
    ...section(2, t("remarks"), bullets([...warnings, ...notes])),
    ...section(2, t("sources"), sources(note)),
  ];
}

function bullets(texts: readonly string[]): readonly Block[] {
  return list(texts.map((text) => line(text)));
}

/** The questions of law that matter in the case, and how each stands. */
function readings({ facts, rulebook, shown, say, t }: NoteCase): readonly Block[] {
  const named = new Set(
    Object.keys(facts.reasons).flatMap((outcome) => {
      const finding = facts.findings[outcome];
      return finding === undefined ? [] : [...finding.dependsOn, ...finding.defaulted];
    }),
  );
  const rows = rulebook.readings
    .filter(({ reading }) => named.has(reading) || Object.hasOwn(shown.readings, reading))
    .map(({ reading, question, default: standing }) => {
      const chosen = shown.readings[reading] ?? standing ?? "open";
      const words = chosen === "open" ? t("readingOpen") : say.option(reading, chosen);
      const byDefault = shown.readings[reading] === undefined && chosen !== "open";
      return [say.text(question), byDefault ? `${words} (${t("readingDefault")})` : words];
    });
  return table(t("readingsTable"), columns(t, ["question", 60], ["standing", 40]), rows);
}

function amendments({ rulebook, shown, say }: NoteCase): readonly Block[] {
  return bullets(
    shown.amendments.map((each) => {
      const id = typeof each === "string" ? each : each.id;
      return say.text(rulebook.amendments.find((one) => one.id === id)?.title) || id;
    }),
  );
}

/** Each provision that carries a main finding, once, with the address of its official text. */
function sources({ facts, say }: NoteCase): readonly Block[] {
  const cites = new Map<string, Citation>();
  for (const outcome of Object.keys(facts.reasons)) {
    for (const each of facts.findings[outcome]?.provisions ?? []) cites.set(say.cited(each), each);
  }
  const items = [...cites].map(([words, { url }]) => line(linked(words, url)));
  return list(items);
}
