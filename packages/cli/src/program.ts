import { Command, Option } from "commander";
import type { Call } from "./commands/command.ts";
import type { Io } from "./io.ts";
import {
  langOption,
  matterOptions,
  type Outcome,
  type Runs,
  repeated,
  runsWith,
  shared,
} from "./options.ts";
import { printable } from "./printable.ts";
import { addArchive } from "./program-archive.ts";
import { addOperation, addViews } from "./program-operations.ts";
import { addReview } from "./program-review.ts";
import { addService } from "./program-service.ts";
import { addSheet } from "./program-sheet.ts";
import { addTraining } from "./program-training.ts";
import { addWordings } from "./program-wordings.ts";
import { type Words, wordsIn } from "./words/words.ts";

/** The language, and whether --lang asked for it. */
export type Spoken = Pick<Call, "language" | "languageGiven">;

/**
 * The command line. The code of a command is loaded only when it is called.
 *
 * @param spoken the language of descriptions and answers, as found before
 * @param asked the name of the command that is asked for
 */
export async function programFor(
  io: Io,
  { language, languageGiven }: Spoken,
  outcome: Outcome,
  asked?: string,
): Promise<Command> {
  const words = wordsIn(language);
  const { help } = words;
  const runs = runsWith(
    ({ json }) => ({ io, language, languageGiven, json: json === true }),
    outcome,
  );
  const program = new Command("cokdyby")
    .description(help("program"))
    .helpOption("-h, --help", help("helpOption"))
    .helpCommand("help [command]", help("helpCommand"))
    .addHelpText("after", `\n${help("exitCodes")}`)
    .configureOutput({
      writeOut: (text) => io.stdout.write(printable(text)),
      // the help of a command that lacks one of its own; what is wrong is told in the reader's language
      writeErr: (text) => io.stderr.write(printable(text)),
      outputError: () => undefined,
    })
    .configureHelp({
      styleTitle: (title) => titleIn(help, title),
      styleUsage: (usage) => usageIn(help, usage),
      subcommandTerm: (command) => usageIn(help, `${command.name()} ${command.usage()}`),
      // choices and defaults are in the words
      optionDescription: ({ description }) => description,
    })
    .option("--version", help("version"))
    .addOption(langOption(help))
    .exitOverride();
  addViews(program, words, runs);
  addSheet(program, words, runs);
  addFile(program, words, runs);
  addLaw(program, words, runs);
  addExport(program, help, runs);
  addTraining(program, words, runs);
  addArchive(program, words, runs);
  addService(program, { help, own: words.serviceHelp, runs });
  addServe(program, help, runs);
  addMcp(program, words, runs);
  if (asked === "file") groupOfFiles(program, words);
  else if (asked !== undefined) await addOperation(program, asked, words, runs);
  return program;
}

/** Adds what is asked of a file of several persons and acts alone. */
function addFile(program: Command, { help, file: own }: Words, runs: Runs): void {
  const command = (name: "explain" | "states") =>
    matterOptions(shared(program.command(name), help), help)
      .description(own(`help.${name}`))
      .argument("[file]", own("help.file"));
  command("explain")
    .option("--outcome <id>", own("help.explainOutcome"))
    .option("--act <id>", own("help.act"))
    .option("--actor <id>", own("help.actor"))
    .option("--shown <id>", own("help.shown"))
    .option("--recipient <id>", own("help.recipient"))
    .addOption(new Option("--explain <how>", own("help.explainHow")).choices(["summary", "full"]))
    .option("--limit <number>", own("help.limit"))
    .action(runs(async () => (await import("./commands/file.ts")).explain));
  command("states").action(runs(async () => (await import("./commands/file.ts")).states));
}

/** What was once written `cokdyby file evaluate` is `cokdyby evaluate`: the group holds the same commands. */
function groupOfFiles(program: Command, { help }: Words): void {
  const names = ["evaluate", "ask", "explain", "receipt", "states"];
  const held = program.commands.filter((each) => names.includes(each.name()));
  const group = program
    .command("file", { hidden: true })
    .helpOption("-h, --help", help("helpOption"))
    .helpCommand("help [command]", help("helpCommand"));
  for (const each of held) group.addCommand(each);
}

function addLaw(program: Command, words: Words, runs: Runs): void {
  const { help } = words;
  const list = shared(program.command("law"), help)
    .description(help("law"))
    .argument("[list]", help("list"))
    .argument("[id]", help("id"))
    .option("--on <day>", help("lawOn"))
    .action(runs(async () => (await import("./commands/law.ts")).law));
  addWordings(list, words, runs);
  addReview(list, words, runs);
}

function addExport(program: Command, help: Words["help"], runs: Runs): void {
  shared(program.command("export"), help)
    .description(help("export"))
    .option("--on <day>", help("exportOn"))
    .addOption(repeated("--amend <id|file>", help("amend")))
    .option("--sql <dialect>", help("sql"))
    .addOption(repeated("--outcome <id>", help("sqlOutcome")))
    .addOption(repeated("--with <column>", help("sqlWith")))
    .action(runs(async () => (await import("./commands/export.ts")).exportLaw));
}

function addServe(program: Command, help: Words["help"], runs: Runs): void {
  shared(program.command("serve"), help)
    .description(help("serve"))
    .option("--host <address>", help("host"))
    .option("--port <port>", help("port"))
    .action(runs(async () => (await import("./commands/serve.ts")).serve));
}

function addMcp(program: Command, { help, mcp }: Words, runs: Runs): void {
  program
    .command("mcp")
    .description(mcp("help"))
    .addOption(langOption(help))
    .helpOption("-h, --help", help("helpOption"))
    .allowExcessArguments(false)
    .action(runs(async () => (await import("./commands/mcp.ts")).mcp));
}

/** `[options] [command]` after a command's name. */
function usageIn(help: Words["help"], usage: string): string {
  return usage
    .replace("[options]", help("usageOptions"))
    .replace("[command]", help("usageCommand"));
}

function titleIn(help: Words["help"], title: string): string {
  switch (title) {
    case "Usage:":
      return help("usage");
    case "Options:":
      return help("options");
    case "Commands:":
      return help("commands");
    case "Arguments:":
      return help("arguments");
    default:
      return title;
  }
}
