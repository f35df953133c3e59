import type { ExportFormat } from "@cokdyby/training";
import { type Command, Option } from "commander";
import { type Runs, repeated, shared } from "./options.ts";
import type { Words } from "./words/words.ts";

/** Named here, so that the exports are loaded only where one is asked for. */
const FORMATS: readonly ExportFormat[] = ["moodle", "gift", "qti", "scorm12", "scorm2004"];

/** Adds the commands about sets of exercises. */
export function addTraining(program: Command, words: Words, runs: Runs): void {
  const { help, training: own } = words;
  const group = program
    .command("training")
    .description(own("help.group"))
    .helpOption("-h, --help", help("helpOption"))
    .helpCommand("help [command]", help("helpCommand"));
  shared(group.command("topics"), help)
    .description(own("help.topics"))
    .action(runs(async () => (await import("./commands/training-topics.ts")).topics));
  choiceOptions(shared(group.command("make"), help), words)
    .description(own("help.make"))
    .option("--out <file>", own("help.out"))
    .option("--force", own("help.force"))
    .action(runs(async () => (await import("./commands/training.ts")).make));
  choiceOptions(shared(group.command("items"), help), words)
    .description(own("help.items"))
    .argument("[set]", own("help.set"))
    .action(runs(async () => (await import("./commands/training.ts")).items));
  choiceOptions(shared(group.command("export"), help), words)
    .description(own("help.export"))
    .argument("[set]", own("help.set"))
    .addOption(new Option("--format <format>", own("help.format")).choices(FORMATS))
    .option("--title <title>", own("help.title"))
    .option("--essay", own("help.essay"))
    .option("--pass <percent>", own("help.pass"))
    .option("--out <file>", own("help.out"))
    .option("--force", own("help.force"))
    .action(runs(async () => (await import("./commands/training.ts")).exportTraining));
}

/** What a set is chosen by. */
function choiceOptions(command: Command, { help, training: own }: Words): Command {
  return command
    .addOption(repeated("--topic <topic>", own("help.topic")))
    .addOption(repeated("--level <level>", own("help.level")))
    .option("--on <day>", own("help.on"))
    .addOption(repeated("--reading <id=option>", help("reading")))
    .option("--number <number>", own("help.number"))
    .option("--seed <text>", own("help.seed"));
}
