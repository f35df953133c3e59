import { type Command, CommanderError } from "commander";
import { BadInput, cliProblem } from "./input/bad-input.ts";
import { type Runs, repeated, shared } from "./options.ts";
import type { Words } from "./words/words.ts";

/** Adds the commands about archives. The database that they need is loaded when one is called. */
export function addArchive(program: Command, { help, archive: own }: Words, runs: Runs): void {
  const group = shared(program.command("archive"), help)
    .description(own("help.archive"))
    .helpCommand(false)
    .argument("[file]", own("help.file"))
    .option("--postgres <address>", own("help.postgres"))
    .option("--table <name>", own("help.table"))
    .addOption(repeated("--outcome <id>", own("help.outcome")))
    .option("--on <day>", own("help.on"))
    .addOption(repeated("--amend <id|file>", own("help.amend")))
    .option("--out <file>", own("help.out"))
    .addOption(repeated("--with <column>", own("help.with")))
    .addOption(repeated("--by <column>", own("help.by")))
    .option("--memory <size>", own("help.memory"))
    .option("--threads <number>", own("help.threads"))
    .option("--temp <folder>", own("help.temp"))
    .action(runs(async () => (await withDuckDb(() => import("./commands/archive.ts"))).archive));
  shared(group.command("sample"), help)
    .description(own("help.sample"))
    .option("--number <number>", own("help.number"))
    .option("--seed <number>", own("help.seed"))
    .option("--on <day>", own("help.on"))
    .option("--out <file>", own("help.sampleOut"))
    .option("--memory <size>", own("help.memory"))
    .option("--threads <number>", own("help.threads"))
    .option("--temp <folder>", own("help.temp"))
    .action(
      runs(async (command) => {
        refuseOthers(group, command);
        return (await withDuckDb(() => import("./commands/archive-sample.ts"))).sample;
      }),
    );
}

/** Refuses options that the group took and its command does not know. @throws CommanderError */
function refuseOthers(group: Command, command: Command): void {
  const known = new Set(command.options.map((option) => option.attributeName()));
  const other = group.options.find((option) => {
    const name = option.attributeName();
    return !known.has(name) && group.getOptionValueSource(name) !== undefined;
  });
  if (other === undefined) return;
  const message = `error: unknown option '${other.long}'`;
  throw new CommanderError(1, "commander.unknownOption", message);
}

/** Loads what needs the database. @throws BadInput where its program for this platform is not installed */
async function withDuckDb<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof Error && error.message.includes("@duckdb/"))) throw error;
    throw new BadInput([cliProblem("DUCKDB_MISSING", "archive")]);
  }
}
