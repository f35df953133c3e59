import type { Command } from "commander";
import { type CallOf, caseOptions, repeated, shared } from "./options.ts";
import type { Outcome } from "./program.ts";
import type { AnalysisHelp } from "./words/analysis-words.ts";
import type { Help, Words } from "./words/words.ts";

interface Adding {
  readonly program: Command;
  readonly help: Help;
  readonly own: AnalysisHelp;
  readonly outcome: Outcome;
  readonly call: CallOf;
}

/** Adds the commands that reason about a case or about the law as a whole. */
export function addAnalyses(program: Command, words: Words, outcome: Outcome, call: CallOf): void {
  const adding = { program, help: words.help, own: words.analysis.help, outcome, call };
  addAsk(adding);
  addWhatIf(adding);
  addCounterfactual(adding);
  addTimeline(adding);
  addCompare(adding);
  addCheck(adding);
}

function addAsk({ program, help, own, outcome, call }: Adding): void {
  caseOptions(shared(program.command("ask"), help), help)
    .description(own.ask)
    .addOption(repeated("--goal <outcome>", own.goal))
    .option("--save <file>", own.save)
    .action(async (file: string | undefined, options) => {
      const { ask } = await import("./commands/ask.ts");
      outcome.exitCode = await ask(call(options), file, options);
    });
}

function addWhatIf({ program, help, own, outcome, call }: Adding): void {
  caseOptions(shared(program.command("what-if"), help), help)
    .description(own.whatIf)
    .addOption(repeated("--vary <fact>", own.vary).makeOptionMandatory())
    .addOption(repeated("--outcome <id>", help.outcome))
    .action(async (file: string | undefined, options) => {
      const { whatIf } = await import("./commands/what-if.ts");
      outcome.exitCode = await whatIf(call(options), file, options);
    });
}

function addCounterfactual({ program, help, own, outcome, call }: Adding): void {
  caseOptions(shared(program.command("counterfactual"), help), help)
    .description(own.counterfactual)
    .requiredOption("--outcome <id>", own.turn)
    .option("--target <yes|no>", own.target)
    .addOption(repeated("--fix <fact>", own.fix))
    .option("--max-facts <number>", own.maxFacts)
    .option("--limit <number>", own.mostChanges)
    .action(async (file: string | undefined, options) => {
      const { counterfactual } = await import("./commands/counterfactual.ts");
      outcome.exitCode = await counterfactual(call(options), file, options);
    });
}

function addTimeline({ program, help, own, outcome, call }: Adding): void {
  caseOptions(shared(program.command("timeline"), help), help)
    .description(own.timeline)
    .addOption(repeated("--outcome <id>", help.outcome))
    .action(async (file: string | undefined, options) => {
      const { timeline } = await import("./commands/timeline.ts");
      outcome.exitCode = await timeline(call(options), file, options);
    });
}

function addCompare({ program, help, own, outcome, call }: Adding): void {
  shared(program.command("compare"), help)
    .description(own.compare)
    .addOption(repeated("--amend <id|file>", own.amended))
    .addOption(repeated("--base-amend <id|file>", own.baseAmend))
    .option("--on <day>", own.amendedOn)
    .option("--base-on <day>", own.baseOn)
    .addOption(repeated("--reading <id=option>", help.reading))
    .option("--where <file|condition>", own.where)
    .addOption(repeated("--outcome <id>", help.outcome))
    .option("--limit <number>", own.mostPatterns)
    .action(async (options) => {
      const { compare } = await import("./commands/compare.ts");
      outcome.exitCode = await compare(call(options), options);
    });
}

function addCheck({ program, help, own, outcome, call }: Adding): void {
  shared(program.command("check"), help)
    .description(own.check)
    .addOption(repeated("--amend <id|file>", own.checkAmend))
    .option("--on <day>", own.checkOn)
    .addOption(repeated("--property <id|file>", own.property))
    .action(async (options) => {
      const { check } = await import("./commands/check.ts");
      outcome.exitCode = await check(call(options), options);
    });
}
