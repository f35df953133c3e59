import type { Page } from "./page.ts";

/** What an example is run with. */
export interface Example {
  readonly facts: Readonly<Record<string, string | number | boolean>>;
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
    ...Object.entries(example.facts).map(([fact, value]) => `--fact ${fact}=${quoted(value)}`),
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

function quoted(value: string | number | boolean): string {
  const text = String(value);
  return /^[\w.-]+$/.test(text) ? text : `'${text}'`;
}
