import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { cokdyby } from "./cokdyby.ts";

const PAGE = readFileSync(join(import.meta.dirname, "../../docs/archives.md"), "utf8");

const { folder, write } = temporaryFolder();

/** What the page says is wrong with the archive in it. */
write(
  "broken.csv",
  "id,actor.agee,actor.age,act.place\n1,,14,czechia\n2,,fourteen,\n2,,121,\n3,,1",
);

/** Words in one line, numbers left aside: they change with the law, and lines with the width. */
function lasting(text: string): string {
  return (
    text
      .replaceAll(`${folder}/`, "")
      // how far it is, where that takes long
      .replace(/^(?:reading|deciding|comparing|writing)\b.* s\n/gm, "")
      .replace(/\d+(?:,\d{3})*/g, "#")
      .replace(/\s+/g, " ")
      .trim()
  );
}

const blocks = [...PAGE.matchAll(/^```text\n([\s\S]*?)^```/gm)].map(([, block = ""]) => block);
const steps = blocks.map((block, at) => {
  if (!block.startsWith("$ cokdyby ")) return { at, file: "answers.csv", lines: block };
  const [command = "", ...lines] = block.replaceAll(/ \\\n\s*/g, " ").split("\n");
  return { at, command: command.slice("$ cokdyby ".length), lines: lines.join("\n") };
});

test("the page makes an archive up, decides it, before and after an amendment too", () => {
  const commands = steps.flatMap(({ command }) => command ?? []);
  expect(commands.map((each) => each.split(" ").slice(0, 2).join(" "))).toEqual([
    "archive sample",
    "archive archive.parquet",
    "archive archive.parquet",
    "archive broken.csv",
  ]);
});

// one after the other: each goes on with what the one before has written
test.each(steps)(
  "what the page shows is what is printed or written: $at",
  {
    timeout: 600_000,
  },
  async ({ command, file, lines }) => {
    if (command === undefined) {
      const written = readFileSync(join(folder, file ?? ""), "utf8").split("\n");
      expect(written.slice(0, lines.trimEnd().split("\n").length)).toEqual(
        lines.trimEnd().split("\n"),
      );
      return;
    }
    const args = command
      .split(" ")
      .map((each) => (/\.(?:csv|parquet)$/.test(each) ? join(folder, each) : each));
    const { stdout, stderr } = await cokdyby(args);
    expect(lasting(stderr + stdout)).toBe(lasting(lines));
  },
);
