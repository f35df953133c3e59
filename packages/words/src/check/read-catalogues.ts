import type { Problem, Result } from "@cokdyby/engine";
import { type MessageArgument, type ReadMessage, readMessage } from "@cokdyby/engine/messages";
import { parseYaml, placeWithin } from "@cokdyby/engine/read";
import { LANGUAGES, type Language } from "../catalogue.ts";

/** Everything that reading the catalogues can report, beside what a message and YAML themselves can have wrong. */
export const CATALOGUE_PROBLEMS = [
  "CATALOGUE_MISPLACED",
  "CATALOGUE_MALFORMED",
  "CATALOGUE_MISSING",
  "KEY_MALFORMED",
  "KEY_MISSING",
  "ARGUMENT_UNKNOWN",
  "ARGUMENT_MISSING",
  "ARGUMENT_MISFIT",
] as const;
type Code = (typeof CATALOGUE_PROBLEMS)[number];

/** The messages of one screen, read and checked. */
export interface ReadCatalogue {
  /** Who says them: `web`, `cli` or `training`. */
  readonly door: string;
  readonly name: string;
  readonly keys: readonly ReadKey[];
}

/** A key with its message in each language. */
export interface ReadKey {
  readonly key: string;
  /** Where the first language has it. */
  readonly at: Place;
  readonly messages: ReadonlyMap<Language, ReadMessage>;
}

type Place = NonNullable<Problem["at"]>;

/** `packages/words/catalogues/web/why.cs.yaml` */
const PATH = /(?:^|\/)([a-z]+)\/([a-z][a-z-]*)\.([a-z]+)\.yaml$/;

interface Written {
  readonly file: string;
  readonly language: Language;
  readonly entries: Entries | undefined;
  readonly lines: readonly string[];
}

/** In the order of the file. */
type Entries = ReadonlyMap<string, { readonly at: Place; readonly read: Result<ReadMessage> }>;

/**
 * Reads catalogues: flat YAML files of keys and messages, one for each screen and language. The languages have the same
 * keys, and each message the same arguments in every language.
 *
 * @param files path → text
 * @param alone `cli/help` → the one language that it is written in
 * @returns the catalogues in the order of their names; otherwise everything that is wrong, each at its line
 */
export function readCatalogues(
  files: ReadonlyMap<string, string>,
  alone: ReadonlyMap<string, Language> = new Map(),
): Result<readonly ReadCatalogue[]> {
  const problems: Problem[] = [];
  const found = new Map<string, Written[]>();
  for (const [file, text] of [...files].sort(([one], [two]) => (one < two ? -1 : 1))) {
    const [, door = "", name = "", language = ""] = PATH.exec(file) ?? [];
    const known = LANGUAGES.find((each) => each === language);
    if (known === undefined) {
      const detail = "a catalogue is named <who says it>/<screen>.cs.yaml or .en.yaml; rename it";
      problems.push(problem("CATALOGUE_MISPLACED", detail, { file, line: 1, column: 1 }));
      continue;
    }
    const lines = text.split("\n");
    const entries = entriesOf(file, text, known, problems);
    const id = `${door}/${name}`;
    found.set(id, [...(found.get(id) ?? []), { file, language: known, entries, lines }]);
  }
  const catalogues = [...found].map(([id, written]) => {
    compareLanguages(written, problems, alone.get(id));
    return catalogueOf(id, written);
  });
  return problems.length > 0
    ? { ok: false, problems: inOrder(problems) }
    : { ok: true, value: catalogues };
}

/** @returns nothing where the file cannot be read as keys and messages */
function entriesOf(
  file: string,
  text: string,
  language: Language,
  problems: Problem[],
): Entries | undefined {
  const yaml = parseYaml(file, text);
  if (!yaml.ok) {
    problems.push(...yaml.problems);
    return undefined;
  }
  const { value, sourceMap } = yaml.value;
  const placeOf = (pointer: string): Place => sourceMap(pointer).at ?? { file, line: 1, column: 1 };
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const detail = "a catalogue is a map of keys and messages";
    problems.push(problem("CATALOGUE_MALFORMED", detail, placeOf("")));
    return undefined;
  }
  const entries = new Map<string, { at: Place; read: Result<ReadMessage> }>();
  const lines = text.split("\n");
  for (const [key, words] of Object.entries(value)) {
    const at = placeOf(`/${key}`);
    const read = KEY.test(key) ? messageAt(words, language, at, lines) : badKey(at);
    if (!read.ok) problems.push(...read.problems);
    entries.set(key, { at, read });
  }
  return entries;
}

const KEY = /^[A-Za-z]\w*(?:\.\w+)*$/;

/** A message out of quotes, of which YAML takes what follows ` #` for a remark. */
const REMARKED = /^\S+:\s+[^"'|>#].*\s#/;

function badKey(at: Place): Result<ReadMessage> {
  const detail = "a key is one word, or words with dots between them";
  return fail([problem("KEY_MALFORMED", detail, at)]);
}

function messageAt(
  words: unknown,
  language: Language,
  at: Place,
  lines: readonly string[],
): Result<ReadMessage> {
  if (typeof words !== "string") {
    const detail = "a message is a text; put it in quotes";
    return fail([problem("CATALOGUE_MALFORMED", detail, at)]);
  }
  if (REMARKED.test(lines[at.line - 1] ?? "")) {
    const detail = "what follows ` #` is lost as a remark; put the message in quotes";
    return fail([problem("CATALOGUE_MALFORMED", detail, at)]);
  }
  const read = readMessage(words, language);
  return read.ok ? read : fail(read.problems.map((each) => inFile(each, at, lines)));
}

function inFile(found: Problem, at: Place, lines: readonly string[]): Problem {
  return found.at === undefined ? found : { ...found, at: placeWithin(at, found.at, lines) };
}

function compareLanguages(
  written: readonly Written[],
  problems: Problem[],
  alone: Language | undefined,
): void {
  for (const one of written) {
    for (const language of LANGUAGES) {
      if (language === one.language) continue;
      const other = written.find((each) => each.language === language);
      if (other !== undefined) compare(one, other, problems);
      else if (one.language !== alone) {
        const detail = `the catalogue is missing in \`${language}\`; write it beside this one`;
        problems.push(problem("CATALOGUE_MISSING", detail, { file: one.file, line: 1, column: 1 }));
      }
    }
  }
}

/** What the second lacks of the first, and what it takes that the first does not. */
function compare(one: Written, other: Written, problems: Problem[]): void {
  if (one.entries === undefined || other.entries === undefined) return;
  let before: Place = { file: other.file, line: 1, column: 1 };
  for (const [key, { read }] of one.entries) {
    const there = other.entries.get(key);
    if (there === undefined) {
      const detail = `\`${key}\` is missing here, which \`${one.language}\` has; add it`;
      problems.push(problem("KEY_MISSING", detail, before));
      continue;
    }
    before = there.at;
    if (!read.ok || !there.read.ok) continue;
    const wanted = read.value.arguments;
    const taken = there.read.value.arguments;
    for (const [name, argument] of taken) {
      const same = wanted.get(name);
      if (same === undefined) {
        const detail = `\`${one.language}\` has no argument {${name}}; it has ${namesOf(wanted)}`;
        const at = placeWithin(there.at, argument.at, other.lines);
        problems.push(problem("ARGUMENT_UNKNOWN", detail, at));
      } else if (LANGUAGES.indexOf(other.language) > 0 && !alike(argument, same)) {
        const detail = `{${name}} is ${told(argument)}, and ${told(same)} in \`${one.language}\`; write it as the same`;
        problems.push(problem("ARGUMENT_MISFIT", detail, there.at));
      }
    }
    for (const name of wanted.keys()) {
      if (taken.has(name)) continue;
      const detail = `the argument {${name}} is not used, which \`${one.language}\` says; say it too`;
      problems.push(problem("ARGUMENT_MISSING", detail, there.at));
    }
  }
}

/** One language may count what another only shows. */
function alike(one: MessageArgument, two: MessageArgument): boolean {
  if (one.kind === "select" || two.kind === "select") {
    return one.kind === two.kind && one.options?.join() === two.options?.join();
  }
  return true;
}

function told({ kind, options = [] }: MessageArgument): string {
  if (kind === "select") return `a choice of ${options.join(", ")}`;
  return kind === "number" ? "a number" : "a text";
}

function namesOf(named: ReadonlyMap<string, unknown>): string {
  return [...named.keys()].map((name) => `{${name}}`).join(", ") || "none";
}

function catalogueOf(id: string, written: readonly Written[]): ReadCatalogue {
  const [door = "", name = ""] = id.split("/");
  const [first] = written;
  const keys = [...(first?.entries ?? [])].flatMap(([key, { at }]) => {
    const messages = new Map<Language, ReadMessage>();
    for (const { language, entries } of written) {
      const read = entries?.get(key)?.read;
      if (read?.ok) messages.set(language, read.value);
    }
    return messages.size < written.length ? [] : [{ key, at, messages }];
  });
  return { door, name, keys };
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (one, two) =>
      (one.at?.file ?? "").localeCompare(two.at?.file ?? "") ||
      (one.at?.line ?? 0) - (two.at?.line ?? 0),
  );
}

function fail<T>(problems: readonly Problem[]): Result<T> {
  return { ok: false, problems };
}

function problem(code: Code, detail: string, at: Place): Problem {
  return { code, detail, at };
}
