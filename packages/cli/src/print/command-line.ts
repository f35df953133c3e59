import type { FactInput } from "@cokdyby/engine";
import type { Page } from "./page.ts";

/** What an example is run with. */
export interface Example {
  readonly facts: Readonly<Record<string, FactInput>>;
  readonly readings: Readonly<Record<string, string>>;
}

/**
 * A command that runs an example, to be copied into a shell: broken between options, each line but the
 * last with a backslash at its end.
 *
 * @param options before those of the example, as `--on 2026-03-01`
 */
export function commandLine(page: Page, example: Example, options: readonly string[]): string {
  const parts = [
    "cokdyby evaluate",
    ...options,
    ...Object.entries(example.facts).map(
      ([fact, value]) => `--fact ${fact}=${quoted(textOf(value))}`,
    ),
    ...Object.entries(example.readings).map(
      ([reading, option]) => `--reading ${reading}=${option}`,
    ),
  ];
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last === undefined || last.length + part.length + INDENT.length + 3 > page.width) {
      lines.push(lines.length === 0 ? part : `  ${part}`);
    } else lines[lines.length - 1] = `${last} ${part}`;
  }
  return `${lines.map((line) => INDENT + line).join(" \\\n")}\n`;
}

const INDENT = "    ";

/** A value as `--fact` takes it: a range as `15..17`, a choice as `a,b`. */
function textOf(value: FactInput): string {
  if (typeof value !== "object") return String(value);
  if ("oneOf" in value) return value.oneOf.join(",");
  return `${value.min ?? ""}..${value.max ?? ""}`;
}

function quoted(text: string): string {
  return /^[\w.-]+$/.test(text) ? text : `'${text}'`;
}
