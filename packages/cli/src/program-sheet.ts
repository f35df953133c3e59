import type { Command } from "commander";
import { type Runs, repeated, shared } from "./options.ts";
import type { Words } from "./words/words.ts";

/** Adds the command about sheets of cases. */
export function addSheet(program: Command, words: Words, runs: Runs): void {
  const { help, sheet: own, training } = words;
  shared(program.command("cases"), help)
    .description(own("help.cases"))
    .argument("<file>", own("help.file"))
    .addOption(repeated("--amend <id|file>", own("help.amend")))
    .option("--csv <file>", own("help.csv"))
    .option("--force", training("help.force"))
    .action(runs(async () => (await import("./commands/cases.ts")).cases));
}
