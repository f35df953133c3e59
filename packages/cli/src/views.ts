import type { OperationName } from "@cokdyby/api";
import { type Command, Option } from "commander";
import type { Call } from "./commands/command.ts";
import { caseOptions, repeated } from "./options.ts";
import type { Words } from "./words/words.ts";

/**
 * How the command line asks for an operation and shows its answer. It is loaded at every start; what it
 * does is loaded when it is asked for.
 */
interface View<Options = object> {
  readonly operation: OperationName;
  /** The name of its command, where that is not the operation's own. */
  readonly command?: string;
  /** Adds the description, the arguments and the options. */
  readonly describe: (command: Command, words: Words) => Command;
  readonly load: () => Promise<Run<Options>>;
}

/** A module of `commands/`. */
interface Run<Options> {
  /**
   * @param file the argument of a command that takes one
   * @returns the exit code
   * @throws BadInput with every problem at once
   */
  run(call: Call, file: string | undefined, options: Options): Promise<number>;
}

/** The operations with a view in words, in the order of the help. */
export const VIEWS: readonly View[] = [
  {
    operation: "evaluate",
    describe: (command, { help }) =>
      caseOptions(command, help, help("matter"))
        .description(help("evaluate"))
        .option("--all", help("all"))
        .addOption(repeated("--outcome <id>", help("outcome")))
        .addOption(new Option("--explain <how>", help("explain")).choices(["summary", "full"]))
        .option("--require <outcome>", help("require")),
    load: () => import("./commands/evaluate.ts"),
  },
  {
    operation: "questionPlan",
    command: "ask",
    describe: (command, { help, analysisHelp: own }) =>
      caseOptions(command, help, help("matter"))
        .description(own("ask"))
        .addOption(repeated("--goal <outcome>", own("goal")))
        .option("--save <file>", own("save"))
        .option("--checklist", own("checklist")),
    load: () => import("./commands/ask.ts"),
  },
  {
    operation: "whatIf",
    describe: (command, { help, analysisHelp: own }) =>
      caseOptions(command, help)
        .description(own("whatIf"))
        .addOption(repeated("--vary <fact>", own("vary")).makeOptionMandatory())
        .addOption(repeated("--outcome <id>", help("outcome"))),
    load: () => import("./commands/what-if.ts"),
  },
  {
    operation: "counterfactual",
    describe: (command, { help, analysisHelp: own }) =>
      caseOptions(command, help)
        .description(own("counterfactual"))
        .requiredOption("--outcome <id>", own("turn"))
        .option("--target <yes|no>", own("target"))
        .addOption(repeated("--fix <fact>", own("fix")))
        .addOption(repeated("--vary <fact>", own("varyFixed")))
        .option("--max-facts <number>", own("maxFacts"))
        .option("--limit <number>", own("mostChanges")),
    load: () => import("./commands/counterfactual.ts"),
  },
  {
    operation: "sides",
    describe: (command, { help, analysisHelp: own }) =>
      caseOptions(command, help)
        .description(own("sides"))
        .requiredOption("--outcome <id>", own("weighed"))
        .option("--all", own("weighedAll")),
    load: () => import("./commands/sides.ts"),
  },
  {
    operation: "timeline",
    describe: (command, { help, analysisHelp: own }) =>
      caseOptions(command, help)
        .description(own("timeline"))
        .addOption(repeated("--outcome <id>", help("outcome"))),
    load: () => import("./commands/timeline.ts"),
  },
  {
    operation: "compare",
    describe: (command, { help, analysisHelp: own }) =>
      command
        .description(own("compare"))
        .addOption(repeated("--amend <id|file>", own("amended")))
        .addOption(repeated("--base-amend <id|file>", own("baseAmend")))
        .option("--on <day>", own("amendedOn"))
        .option("--base-on <day>", own("baseOn"))
        .addOption(repeated("--reading <id=option>", help("reading")))
        .option("--where <file|condition>", own("where"))
        .option("--meant <file>", own("meant"))
        .addOption(repeated("--outcome <id>", help("outcome")))
        .option("--limit <number>", own("mostPatterns")),
    load: () => import("./commands/compare.ts"),
  },
  {
    operation: "check",
    describe: (command, { analysisHelp: own }) =>
      command
        .description(own("check"))
        .addOption(repeated("--amend <id|file>", own("checkAmend")))
        .option("--on <day>", own("checkOn"))
        .addOption(repeated("--property <id|file>", own("property"))),
    load: () => import("./commands/check.ts"),
  },
];
