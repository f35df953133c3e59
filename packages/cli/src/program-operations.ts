import type { Command } from "commander";
import { type CallOf, type Outcome, shared } from "./options.ts";
import { VIEWS } from "./views/index.ts";
import type { Words } from "./words/words.ts";

/** Adds a command for every operation that has a view. */
export function addViews(program: Command, words: Words, outcome: Outcome, call: CallOf): void {
  for (const { operation, command = commandOf(operation), describe, load } of VIEWS) {
    const added = describe(shared(program.command(command), words.help), words);
    const takesFile = added.registeredArguments.length > 0;
    added.action(async (...given) => {
      const [file, options] = takesFile ? given : [undefined, given[0]];
      const { run } = await load();
      outcome.exitCode = await run(call(options), file, options);
    });
  }
}

/**
 * Adds the command of an operation that has no view, as far as there is such an operation; the help does not
 * show it. All operations have to be loaded for that, which other commands do not wait for.
 *
 * @param name of the command
 */
export async function addOperation(
  program: Command,
  name: string,
  { help }: Words,
  outcome: Outcome,
  call: CallOf,
): Promise<void> {
  if (name === "help" || program.commands.some((each) => each.name() === name)) return;
  const { OPERATIONS } = await import("@cokdyby/api");
  const found = Object.entries(OPERATIONS).find(([operation]) => commandOf(operation) === name);
  if (found === undefined || VIEWS.some(({ operation }) => operation === found[0])) return;
  const [, operation] = found;
  shared(program.command(name, { hidden: true }), help)
    .description(operation.summary)
    .argument("[file]", help("file"))
    .action(async (file: string | undefined, options) => {
      const { runOperation } = await import("./commands/operation.ts");
      outcome.exitCode = await runOperation(call(options), operation, file);
    });
}

/** `whatIf` is asked for with `what-if`. */
function commandOf(operation: string): string {
  return operation.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
