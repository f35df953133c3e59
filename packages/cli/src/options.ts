import { type Command, InvalidArgumentError, Option } from "commander";
import type { Call } from "./commands/command.ts";
import type { Words } from "./words/words.ts";

/** Takes the exit code of the command that was run. */
export interface Outcome {
  exitCode: number;
}

/** The options of every command. */
export interface Shared {
  readonly json?: boolean;
}
export type CallOf = (options: Shared) => Call;

/** Options that every command has. */
export function shared(command: Command, help: Words["help"]): Command {
  return command
    .option("--json", help("json"))
    .addOption(langOption(help))
    .helpOption("-h, --help", help("helpOption"))
    .allowExcessArguments(false);
}

/** A case file and the options that say something of a case. */
export function caseOptions(command: Command, help: Words["help"]): Command {
  return command
    .argument("[file]", help("file"))
    .addOption(repeated("--fact <id=value>", help("fact")))
    .addOption(repeated("--reading <id=option>", help("reading")))
    .option("--on <day>", help("on"))
    .addOption(repeated("--amend <id|file>", help("amend")))
    .option("--presume <yes|no|list>", help("presume"));
}

export function langOption(help: Words["help"]): Option {
  return new Option("--lang <language>", help("lang")).choices(["cs", "en"]);
}

/** An option that may be given several times. */
export function repeated(flags: string, description: string): Option {
  return new Option(flags, description).argParser(
    (value: string, before: readonly string[] = []) => {
      if (value === "") throw new InvalidArgumentError("");
      return [...before, value];
    },
  );
}
