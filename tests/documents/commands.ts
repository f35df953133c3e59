import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");

/** All documents of the project. */
export const DOCUMENTS: readonly string[] = globSync(
  ["*.md", "docs/**/*.md", "{bench,examples}/*.md", "packages/*/*.md"],
  { cwd: ROOT, exclude: ["docs/api/**"] },
).sort();

/** What a block may be; `sh` is run line by line, `text` that begins with `$ ` with what it shows. */
export const LANGUAGES = ["json", "mermaid", "sh", "text", "ts", "yaml"];

/** A command as a document shows it. */
export interface Command {
  /** Where it begins. */
  readonly line: number;
  /** For the shell, with its comment and continued lines. */
  readonly text: string;
  /** What the document says is printed; `…` alone on a line stands for lines left out. */
  readonly printed?: string;
}

/** A fenced block of a document. */
export interface Block {
  /** Where its content begins. */
  readonly line: number;
  readonly language: string;
  readonly lines: readonly string[];
}

export function blocksIn(document: string): readonly Block[] {
  const text = readFileSync(join(ROOT, document), "utf8");
  return [...text.matchAll(/^( *)```(.*)\n([\s\S]*?)^ *```$/gm)].map((block) => {
    const [, indent = "", language = "", inner = ""] = block;
    const line = text.slice(0, block.index).split("\n").length + 1;
    const lines = inner.split("\n").map((each) => each.slice(indent.length));
    return { line, language, lines: lines.slice(0, -1) };
  });
}

/** All commands of a document, in order. */
export function commandsIn(document: string): readonly Command[] {
  return blocksIn(document).flatMap(({ language, line, lines }) => {
    const shown = language === "text" && lines[0]?.startsWith("$ ") === true;
    if (!shown && language !== "sh") return [];
    const commands: Command[] = [];
    for (let at = 0; at < lines.length; ) {
      const first = at;
      while (lines[at]?.endsWith("\\")) at++;
      const text = lines.slice(first, ++at).join("\n");
      if (shown) {
        const printed = lines.slice(at).join("\n");
        return [{ line, text: text.slice("$ ".length), printed }];
      }
      if (text.trim() !== "") commands.push({ line: line + first, text });
    }
    return commands;
  });
}
