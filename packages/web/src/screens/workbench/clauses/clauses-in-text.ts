import type { Text } from "@cokdyby/engine";
import { isNode, isSeq, LineCounter, parseDocument } from "yaml";
import { isRecord } from "../../../store/is-record.ts";
import { changeOf } from "./change-of-clause.ts";
import type { Clause } from "./clause.ts";
import { textOf } from "./clause-of-change.ts";
import { patchYaml, yamlOf } from "./patch-yaml.ts";

/** What stands for the reasons of a draft until its author gives others. */
export const FIRST_REASON = { cs: "Návrh k posouzení", en: "A draft to be assessed" };

/** Drafts are read as rule files are. */
const CORE = { version: "1.2", schema: "core" } as const;

/**
 * The changes of a draft's own text as plain data.
 *
 * @returns nothing where the text is no YAML, or has no list of changes
 */
export function changesIn(text: string): readonly unknown[] | undefined {
  if (text.trim() === "") return [];
  const document = parseDocument(text, CORE);
  if (document.errors.length > 0) return undefined;
  const whole: unknown = document.toJSON();
  if (!isRecord(whole)) return undefined;
  const { changes } = whole;
  return Array.isArray(changes) ? changes : undefined;
}

/**
 * Which change of a draft's own text stands on each line.
 *
 * @returns the index of the change on a line, counted from 1; nothing where there is none
 */
export function changeOnLine(text: string): (line: number) => number | undefined {
  const lineCounter = new LineCounter();
  const changes = parseDocument(text, { ...CORE, lineCounter }).get("changes");
  const items: readonly unknown[] = isSeq(changes) ? changes.items : [];
  const starts = items.map((item) =>
    isNode(item) && item.range ? lineCounter.linePos(item.range[0]).line : Number.POSITIVE_INFINITY,
  );
  return (line) => {
    const index = starts.findLastIndex((start) => start <= line);
    return index < 0 ? undefined : index;
  };
}

/** What an amendment is called, and why it is drafted as a whole. */
export interface Head {
  readonly title: Text;
  readonly reason: Text;
}

/** Of a text that is no YAML, or holds no amendment: empty texts. */
export function headIn(text: string): Head {
  const { title, reason } = membersIn(text);
  return { title: textOf(title), reason: textOf(reason) };
}

/** The text with another heading and reason of the whole. */
export function withHead(text: string, head: Head): string {
  return patchYaml(text, [], { ...membersIn(text), ...head });
}

function membersIn(text: string): Readonly<Record<string, unknown>> {
  const whole: unknown = parseDocument(text, CORE).toJSON();
  return isRecord(whole) ? whole : {};
}

/** The text with one clause saying something else; the rest stays, comments and order too. */
export function withClause(text: string, index: number, clause: Clause): string {
  const before = changesIn(text)?.[index];
  return patchYaml(text, ["changes", index], changeOf(clause, before));
}

/** The text with one more clause, behind the others. */
export function withNewClause(text: string, clause: Clause): string {
  return withChange(text, changeOf(clause));
}

/** The text with one more change, behind the others. */
export function withChange(text: string, change: unknown): string {
  if (text.trim() === "") {
    return yamlOf({
      amendment: "own-draft",
      title: FIRST_REASON,
      reason: FIRST_REASON,
      changes: [change],
    });
  }
  return patchYaml(text, ["changes"], [...(changesIn(text) ?? []), change]);
}

/** The text without one clause; without its last one nothing remains. */
export function withoutClause(text: string, index: number): string {
  const changes = changesIn(text) ?? [];
  if (changes.length <= 1) return "";
  return patchYaml(text, ["changes"], changes.toSpliced(index, 1));
}
