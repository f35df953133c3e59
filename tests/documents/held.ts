import { describe, expect, test } from "vitest";
import { checkout } from "./checkout.ts";
import { commandsIn } from "./commands.ts";

/** What a document needs besides. */
export interface Needs {
  /** Files of the reader, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the reader does before; what it prints takes the place of a word of the document. */
  readonly first?: { readonly command: string; readonly instead: string };
  /** Commands that end otherwise than with 0, by their beginning: with what, and what they say. */
  readonly ends?: Readonly<Record<string, readonly [code: number, says: RegExp]>>;
  /** Numbers are left aside: they change with the law. */
  readonly anyNumbers?: true;
}

/** Runs every command of a document, in order and in one folder, and holds what it shows to what is printed. */
export function holdDocument(document: string, { files = {}, first, ends = {}, ...needs }: Needs) {
  const commands = commandsIn(document);
  if (commands.length === 0) return;
  describe(document, () => {
    const { run, write } = checkout();
    for (const [name, content] of Object.entries(files)) write(name, content);
    let word = first?.instead ?? "";

    if (first !== undefined) {
      test(first.command, async () => {
        const { code, printed } = await run(first.command);
        expect(code, printed).toBe(0);
        word = printed.trim();
      });
    }
    test.each(commands)(
      "$line: $text",
      async ({ text, printed: shown }) => {
        const { code, printed } = await run(text.replace(first?.instead ?? word, word));
        const [, [end, says]] = Object.entries(ends).find(([each]) => text.startsWith(each)) ?? [
          "",
          [0, /^/],
        ];
        if (shown === undefined || end !== 0) expect(code, printed).toBe(end);
        expect(printed).toMatch(says);
        if (shown === undefined) return;
        const lasting = needs.anyNumbers ? withoutNumbers : withoutDigests;
        const wanted = shown.split(/^…$/m).map(lasting);
        if (wanted.length === 1) expect(lasting(printed)).toBe(wanted[0]);
        // in their order; what stands between them is left out
        let rest = lasting(printed);
        for (const run of wanted) {
          expect(rest).toContain(run);
          rest = rest.slice(rest.indexOf(run) + run.length);
        }
      },
      600_000,
    );
  });
}

/** What changes with every word of the law is left aside: digests, and counts of more than three digits. */
function withoutDigests(text: string): string {
  return inOneLine(text.replace(/[0-9a-f]{12}/g, "digest").replace(/\d{1,3}(?:,\d{3})+/g, "count"));
}

function withoutNumbers(text: string): string {
  return inOneLine(text).replace(/\d+(?:,\d{3})*/g, "#");
}

/** Lines break elsewhere when a number has another length. How far it is, where that takes long, is left out. */
function inOneLine(text: string): string {
  return text
    .replace(/^(?:working|reading|deciding|comparing|writing)\b.* s\n/gm, "")
    .replace(/\s+/g, " ")
    .trim();
}
