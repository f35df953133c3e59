import { CommanderError } from "commander";
import { EXIT } from "./exit-code.ts";
import { BadInput } from "./input/bad-input.ts";
import { type Io, write } from "./io.ts";
import { problemLines } from "./print/problems.ts";
import { usageProblem } from "./print/usage-problem.ts";
import { type Outcome, programFor } from "./program.ts";
import { isLanguage, type Language, languageOf, WORDS } from "./words/language.ts";

/**
 * Carries out a command line.
 *
 * @param args without the program's own name
 * @returns the exit code, see {@link EXIT}
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const asked = askedLanguage(args);
  const language = asked ?? languageOf(io.environment);
  const spoken = { language, languageGiven: asked !== undefined };
  const words = WORDS[language];
  const outcome: Outcome = { exitCode: EXIT.answered };
  try {
    const program = programFor(io, spoken, outcome);
    if (args[0] === "--version") {
      const { version } = await import("./commands/version.ts");
      return await version(io);
    }
    if (args.length === 0) program.help();
    await program.parseAsync([...args], { from: "user" });
    return outcome.exitCode;
  } catch (error) {
    if (error instanceof BadInput) {
      await write(io.stderr, problemLines(error.problems, words, await rulebookIfLoaded()));
      return EXIT.badInput;
    }
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.answered;
      await write(io.stderr, `${usageProblem(error, words.problem)}\n`);
      return EXIT.badInput;
    }
    const { name, message } = error as Error;
    await write(io.stderr, `${words.problem.fault(`${name}: ${message}`)}\n`);
    return EXIT.fault;
  }
}

/** --lang, wherever it stands: messages about the other options are in it too. */
function askedLanguage(args: readonly string[]): Language | undefined {
  const at = args.findLastIndex((each) => each === "--lang" || each.startsWith("--lang="));
  const asked = args[at]?.startsWith("--lang=") ? args[at].slice("--lang=".length) : args[at + 1];
  return at >= 0 && isLanguage(asked) ? asked : undefined;
}

/** Bad input was found against a rulebook, so it is loaded already. */
async function rulebookIfLoaded() {
  const { loadRulebook } = await import("@cokdyby/rules");
  return loadRulebook();
}
