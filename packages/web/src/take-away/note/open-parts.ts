import type { Finding } from "@cokdyby/engine";
import {
  type Block,
  columns,
  type Line,
  line,
  list,
  paragraph,
  section,
  strong,
  table,
} from "@cokdyby/paper";
import { defaultWords } from "../../findings/default-words.ts";
import type { ToldEntry } from "../../worker/to-establish.ts";
import { fixedReadings } from "./assumed-law.ts";
import type { NoteFile } from "./note-file.ts";

/** So many of what is missing stand on the two pages; the others in the appendix. */
const MOST_ON_PAGE = 3;

/** What the answers turn on, and what is missing. */
export function openParts(note: NoteFile): readonly Block[] {
  return [
    ...section(2, note.t("turnsOn"), turnsOn(note)),
    ...section(2, note.t("missing"), missing(note)),
  ];
}

/** The readings on which the answers turn, those that the file fixes or that decide by default, and what is presumed. */
function turnsOn({ file, facts, rulebook, say, t, ui }: NoteFile): readonly Block[] {
  const prosecution = rulebook.caseFile[0]?.charges.prosecution ?? "";
  const open = new Map<string, string[]>();
  for (const [id, person] of Object.entries(facts.answer.persons)) {
    for (const each of person.prosecution.dependsOn) {
      open.set(each, [...(open.get(each) ?? []), id]);
    }
  }
  const defaults = new Map<string, Set<string>>();
  for (const { act, findings } of facts.answer.cells) {
    const finding = findings[prosecution] as Finding | undefined;
    if (finding === undefined) continue;
    for (const { reading, says } of defaultWords(finding, rulebook, say, ui)) {
      const words = `${say.reading(reading)} – ${says}`;
      defaults.set(words, (defaults.get(words) ?? new Set()).add(act));
    }
  }
  const presumed = facts.toEstablish.filter(({ why }) => why === "presumed");
  const items: Line[] = [
    ...[...open].map(([reading, of]) =>
      line(strong(`${t("byReading")} (${of.join(", ")}): `), say.reading(reading)),
    ),
    ...fixedReadings(file, say).map((words) => line(strong(`${t("fixed")}: `), words)),
    ...[...defaults].map(([words, of]) =>
      line(strong(`${t("byDefault")} (${[...of].join(", ")}): `), words),
    ),
    ...presumedLines(presumed, t("presumed")),
  ];
  return items.length === 0 ? [paragraph(t("turnsOnNothing"))] : list(items);
}

/** Presumptions with the same words, once with all acts; those of the same acts in one line. */
function presumedLines(entries: readonly ToldEntry[], label: string): readonly Line[] {
  const groups = new Map<string, Set<string>>();
  for (const { presumed, acts } of entries) {
    const words = presumed.join("; ");
    const group = groups.get(words) ?? new Set();
    for (const each of acts) group.add(each);
    groups.set(words, group);
  }
  const lines = new Map<string, string[]>();
  for (const [words, acts] of groups) {
    const of = [...acts].join(", ");
    lines.set(of, [...(lines.get(of) ?? []), words]);
  }
  return [...lines].map(([of, words]) => line(strong(`${label} (${of}): `), words.join("; ")));
}

function missing(note: NoteFile): readonly Block[] {
  const { facts, t } = note;
  const entries = facts.toEstablish.filter(({ why }) => why === "missing");
  if (entries.length === 0) return [paragraph(t("nothingMissing"))];
  const left = entries.length - MOST_ON_PAGE;
  return [
    ...entryTable(t("worthKnowingNote"), entries.slice(0, MOST_ON_PAGE), note),
    ...(left > 0 ? [paragraph(t("more", { count: left }))] : []),
    paragraph(t("practiceNote")),
  ];
}

/**
 * What is to be established, each with the provision that it serves and the usual evidence.
 *
 * @param effects what the answers lead to, where that is told
 */
export function entryTable(
  caption: string,
  entries: readonly ToldEntry[],
  { t, unknowns }: NoteFile,
  effects?: (entry: ToldEntry) => readonly Line[],
): readonly Block[] {
  return table(
    caption,
    effects === undefined
      ? columns(t, ["establish", 36], ["provisions", 24], ["usual", 40])
      : columns(t, ["establish", 26], ["thenAnswer", 32], ["provisions", 16], ["usual", 26]),
    entries.map((entry) => {
      const { whose, what } = unknowns.nameOf(entry);
      return [
        [line(strong(`${whose}: `), what)],
        ...(effects === undefined ? [] : [effects(entry)]),
        entry.serves.map(({ words }) => words).join("; "),
        entry.usual.join("; "),
      ];
    }),
  );
}
