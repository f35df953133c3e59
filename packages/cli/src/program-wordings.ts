import type { Command } from "commander";
import { type Runs, shared } from "./options.ts";
import type { Words } from "./words/words.ts";

/**
 * Adds to `law` the commands about official wordings. Options that `law` has too (`--on`, `--json`) are taken by it, so those
 * of both are asked for.
 */
export function addWordings(law: Command, words: Words, runs: Runs): void {
  const { help, wording: own } = words;
  shared(law.command("import"), help)
    .description(own("help.import"))
    .argument("<file>", own("help.file"))
    .option("--source <id>", own("help.source"))
    .option("--on <day>", own("help.on"))
    .option("--triage <file>", own("help.triageFile"))
    .option("--force", own("help.force"))
    .action(runs(async () => (await import("./commands/wordings/import.ts")).importWording));
  shared(law.command("triage"), help)
    .description(own("help.triage"))
    .argument("[file]", own("help.triageFile"))
    .option("--source <id>", own("help.source"))
    .option("--on <day>", own("help.on"))
    .action(runs(async () => (await import("./commands/wordings/triage.ts")).triage));
  shared(law.command("wording"), help)
    .description(own("help.wording"))
    .argument("<provision>", own("help.provision"))
    .option("--source <id>", own("help.sourceKept"))
    .option("--on <day>", own("help.dayShown"))
    .option("--since <day>", own("help.since"))
    .action(runs(async () => (await import("./commands/wordings/wording.ts")).showWording));
}
