import type { Command } from "commander";
import { type Runs, shared } from "./options.ts";
import type { Words } from "./words/words.ts";

/** Adds to `law` the commands by which a lawyer reviews our rules. */
export function addReview(law: Command, words: Words, runs: Runs): void {
  const { help, review: own, training } = words;
  shared(law.command("book"), help)
    .description(own("help.book"))
    .argument("<file>", own("help.out"))
    .option("--force", training("help.force"))
    .action(runs(async () => (await import("./commands/review/book.ts")).book));
  shared(law.command("review"), help)
    .description(own("help.review"))
    .argument("[file]", own("help.file"))
    .action(runs(async () => (await import("./commands/review/review.ts")).review));
}
