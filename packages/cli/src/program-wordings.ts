import type { Command } from "commander";
import { type CallOf, type Outcome, shared } from "./options.ts";
import type { Words } from "./words/words.ts";

/**
 * Adds to `law` the commands about official wordings. Options that `law` has too (`--on`, `--json`) are taken by it, so those
 * of both are asked for.
 */
export function addWordings(law: Command, words: Words, outcome: Outcome, call: CallOf): void {
  const { help, wording: own } = words;
  shared(law.command("import"), help)
    .description(own("help.import"))
    .argument("<file>", own("help.file"))
    .option("--source <id>", own("help.source"))
    .option("--on <day>", own("help.on"))
    .option("--triage <file>", own("help.triageFile"))
    .option("--force", own("help.force"))
    .action(async (file: string, _, command: Command) => {
      const options = command.optsWithGlobals();
      const { importWording } = await import("./commands/wordings/import.ts");
      outcome.exitCode = await importWording(call(options), file, options);
    });
  shared(law.command("triage"), help)
    .description(own("help.triage"))
    .argument("[file]", own("help.triageFile"))
    .option("--source <id>", own("help.source"))
    .option("--on <day>", own("help.on"))
    .action(async (file: string | undefined, _, command: Command) => {
      const options = command.optsWithGlobals();
      const { triage } = await import("./commands/wordings/triage.ts");
      outcome.exitCode = await triage(call(options), file, options);
    });
  shared(law.command("wording"), help)
    .description(own("help.wording"))
    .argument("<provision>", own("help.provision"))
    .option("--source <id>", own("help.sourceKept"))
    .option("--on <day>", own("help.dayShown"))
    .option("--since <day>", own("help.since"))
    .action(async (provision: string, _, command: Command) => {
      const options = command.optsWithGlobals();
      const { showWording } = await import("./commands/wordings/wording.ts");
      outcome.exitCode = await showWording(call(options), provision, options);
    });
}
