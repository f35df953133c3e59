import type { Command } from "commander";
import { type Runs, shared } from "./options.ts";
import { VIEWS } from "./views.ts";
import type { Words } from "./words/words.ts";

/** Adds a command for every operation that has a view. */
export function addViews(program: Command, words: Words, runs: Runs): void {
  for (const { operation, command = commandOf(operation), describe, load } of VIEWS) {
    const added = describe(shared(program.command(command), words.help), words);
    const takesFile = added.registeredArguments.length > 0;
    added.action(
      runs(async () => {
        const { run } = await load();
        return takesFile ? run : (call, options) => run(call, undefined, options);
      }),
    );
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
  runs: Runs,
): Promise<void> {
  if (name === "help" || program.commands.some((each) => each.name() === name)) return;
  const { OPERATIONS } = await import("@cokdyby/api");
  const found = Object.entries(OPERATIONS).find(([operation]) => commandOf(operation) === name);
  if (found === undefined || VIEWS.some(({ operation }) => operation === found[0])) return;
  const [, operation] = found;
  shared(program.command(name, { hidden: true }), help)
    .description(operation.summary)
    .argument("[file]", help("file"))
    .action(
      runs(async () => {
        const { runOperation } = await import("./commands/operation.ts");
        return (call, file) => runOperation(call, operation, file);
      }),
    );
}

/** `whatIf` is asked for with `what-if`. */
function commandOf(operation: string): string {
  return operation.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
