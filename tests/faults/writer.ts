import { writeSync } from "node:fs";
import { openStore, StoreFault } from "@cokdyby/server/store";

/*
 * A program that saves one thing after another and says so after each, until it is killed or cannot go on.
 *
 *   node --conditions=@cokdyby/source writer.ts '<options of openStore>' <owner>
 *
 * Lines: `ready`, then `<id> <version>` for what was acknowledged, at last `fault <code>`.
 */
const [options = "{}", owner = "writer"] = process.argv.slice(2);
const opened = await openStore(JSON.parse(options));
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const { things } = opened.value;
writeSync(1, "ready\n");
for (let number = 0; ; number += 1) {
  const id = `n${number}`;
  const thing = { owner, kind: "draft", id, visibility: "private" } as const;
  const content = { number, filling: "x".repeat((number * 37) % 5000) };
  try {
    const made = await things.put({ ...thing, content });
    if (made.kind === "stored") writeSync(1, `${id} ${made.thing.version}\n`);
    if (number % 3 > 0) continue;
    const changed = await things.put({ ...thing, content: { ...content, changed: 1 }, basedOn: 1 });
    if (changed.kind === "stored") writeSync(1, `${id} ${changed.thing.version}\n`);
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    writeSync(1, `fault ${error.code}\n`);
    process.exit(3);
  }
}
