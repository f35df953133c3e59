import { type Command, InvalidArgumentError, Option } from "commander";
import type { Call } from "./commands/command.ts";
import type { Words } from "./words/words.ts";

/** Takes the exit code of the command that was run. */
export interface Outcome {
  exitCode: number;
}

/** The options of every command. */
interface Shared {
  readonly json?: boolean;
}
type Loaded = (call: Call, ...given: never[]) => Promise<number>;

/** What is done for a command: it is loaded, called with its arguments and options, and its exit code taken. */
export type Runs = (
  load: (command: Command) => Promise<Loaded>,
) => (...given: unknown[]) => Promise<void>;

export function runsWith(call: (options: Shared) => Call, outcome: Outcome): Runs {
  return (load) =>
    async (...given) => {
      const command = given.at(-1) as Command;
      // the options that a group has as well are taken by it
      const options = command.optsWithGlobals();
      const run = (await load(command)) as (call: Call, ...given: unknown[]) => Promise<number>;
      outcome.exitCode = await run(call(options), ...given.slice(0, -2), options);
    };
}

/** Options that every command has. */
export function shared(command: Command, help: Words["help"]): Command {
  return command
    .option("--json", help("json"))
    .addOption(langOption(help))
    .helpOption("-h, --help", help("helpOption"))
    .allowExcessArguments(false);
}

/**
 * A case and the options that say something of it.
 *
 * @param file what is said of the argument; that it holds a case when left out
 */
export function caseOptions(command: Command, help: Words["help"], file = help("file")): Command {
  const fact = repeated("--fact <id=value>", help("fact"));
  return matterOptions(command.argument("[file]", file).addOption(fact), help);
}

/** The options that say something of a case or of a file. */
export function matterOptions(command: Command, help: Words["help"]): Command {
  return command
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
