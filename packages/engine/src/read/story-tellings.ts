import type { MessagePart } from "../messages/message.ts";
import { type ReadMessage, readMessage } from "../messages/read-message.ts";
import { pointerOf } from "../rulebook/json-pointer.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import type { StoryArgument, Telling } from "../rulebook/story-plan.ts";
import type { Path, StoryReport } from "./story-problems.ts";
import type { WrittenPlan, WrittenTellings } from "./story-shape.ts";
import { readConditions } from "./story-values.ts";

/** What the texts of a plan are read with. */
export interface StoryReading {
  readonly rulebook: Rulebook;
  readonly plan: WrittenPlan;
  readonly report: StoryReport;
  /** Names of phrases and forms that a text named so far. */
  readonly used: Set<string>;
}

/** The kinds of argument that a telling may have beside phrases and facts: those of a fact told alone. */
type Own = Readonly<Partial<Record<"value" | "count" | "row", "text" | "number">>>;

/** Reads a text of which the arguments are known, as words of a span. */
export function readFixed(
  { plan, report }: StoryReading,
  text: string,
  path: Path,
  wanted: Readonly<Record<string, "text" | "number">>,
): ReadMessage["message"] {
  const read = readText(plan.locale, report, text, path);
  for (const [name, { kind }] of read?.arguments ?? []) {
    if (!Object.hasOwn(wanted, name)) report.unknown(path, "argument", name, Object.keys(wanted));
    else if (kind !== "text" && kind !== wanted[name]) {
      report.misfit(path, `{${name}} stands for words; it has no plural and no choice`);
    }
  }
  return read?.message ?? "";
}

/** Reads one or several wordings. */
export function readTellings(
  reading: StoryReading,
  written: WrittenTellings,
  path: Path,
  own: Own = {},
): readonly Telling[] {
  if (typeof written === "string")
    return [readTelling(reading, { text: written }, path, path, own)];
  return written.map((each, index) => {
    const at = [...path, index];
    return typeof each === "string"
      ? readTelling(reading, { text: each }, at, at, own)
      : readTelling(reading, each, at, [...at, "text"], own);
  });
}

function readTelling(
  reading: StoryReading,
  written: Exclude<Exclude<WrittenTellings, string>[number], string>,
  path: Path,
  textPath: Path,
  own: Own,
): Telling {
  const { rulebook, plan, report } = reading;
  const says = readConditions(rulebook, report, written.says ?? {}, [...path, "says"]);
  const where = readConditions(rulebook, report, written.where ?? {}, [...path, "where"]);
  const read = readText(plan.locale, report, written.text, textPath);
  const found = [...(read?.arguments ?? [])].flatMap(([name, { kind }]): StoryArgument[] => {
    const argument = argumentOf(reading, name, own);
    if (argument === undefined) {
      const facts = rulebook.facts.map(({ fact }) => nameOf(fact));
      const all = [...Object.keys(own), ...Object.keys(plan.phrases), ...facts];
      report.unknown(textPath, "phrase or fact", name, all);
      return [];
    }
    if (!fitsKind(reading, argument, kind, own)) {
      report.misfit(
        textPath,
        `{${name}} is written as ${kind}; that does not fit what it stands for`,
      );
    }
    return [argument];
  });
  if (read !== undefined && hidesArguments(read.message)) {
    report.misfit(
      textPath,
      "within `plural` and `select` stand words alone; write wordings of their own for each case",
    );
  }
  return { says, where, message: read?.message ?? "", arguments: found };
}

/** A fact as an argument: a point cannot stand in a name. */
function nameOf(fact: string): string {
  return fact.replaceAll(".", "_");
}

function argumentOf(reading: StoryReading, name: string, own: Own): StoryArgument | undefined {
  const { rulebook, plan } = reading;
  if (Object.hasOwn(own, name)) return { name: name as "value" | "count" | "row" };
  if (Object.hasOwn(plan.phrases, name)) {
    reading.used.add(name);
    return { name, phrase: name };
  }
  const [form = "", ofFact] = name.split("_of_");
  const fact = rulebook.facts.find((each) => nameOf(each.fact) === (ofFact ?? name))?.fact;
  if (fact === undefined) return undefined;
  if (ofFact === undefined) return { name, fact };
  if (form === "span" || form === "options") return { name, fact, part: form };
  if (!Object.hasOwn(plan.forms, form)) return undefined;
  reading.used.add(form);
  return { name, fact, form };
}

function fitsKind(
  { rulebook }: StoryReading,
  argument: StoryArgument,
  kind: "text" | "number" | "select",
  own: Own,
): boolean {
  if ("phrase" in argument) return kind === "text";
  if (!("fact" in argument)) return kind === own[argument.name];
  const type = rulebook.facts.find(({ fact }) => fact === argument.fact)?.type;
  if ("part" in argument) {
    return kind === "text" && type === (argument.part === "span" ? "integer" : "option");
  }
  if (type === "integer") return argument.form === undefined ? kind !== "select" : kind === "text";
  if (argument.form !== undefined) return false;
  return kind === (type === "date" ? "text" : "select");
}

function readText(
  locale: string,
  report: StoryReport,
  text: string,
  path: Path,
): ReadMessage | undefined {
  const read = readMessage(text, locale);
  if (read.ok) return read.value;
  report.problems.push(...read.problems.map((each) => ({ ...each, pointer: pointerOf(path) })));
  return undefined;
}

/** Whether a phrase or a fact stands within a choice, where it would count as said though it is not chosen. */
function hidesArguments(message: ReadMessage["message"]): boolean {
  if (typeof message === "string") return false;
  return message.some(
    (part) => "options" in part && Object.values(part.options).some(({ value }) => takes(value)),
  );
}

/** Whether parts name an argument; words have `value` too, and `#` has none. */
function takes(parts: readonly MessagePart[]): boolean {
  return parts.some((part) => "value" in part && part.type !== LITERAL);
}

/** The type of words in a message of `@formatjs/icu-messageformat-parser`. */
const LITERAL = 0;
