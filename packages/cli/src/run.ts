import type { Language } from "@cokdyby/words";
import { CommanderError } from "commander";
import { EXIT } from "./exit-code.ts";
import { BadInput, cliProblem } from "./input/bad-input.ts";
import { type Io, NotWritten, write, writeJson } from "./io.ts";
import type { Outcome } from "./options.ts";
import { problemLines } from "./print/problems.ts";
import { usageProblem } from "./print/usage-problem.ts";
import { programFor } from "./program.ts";
import { isLanguage, languageOf } from "./words/language.ts";
import { type Words, wordsIn } from "./words/words.ts";

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
  const words = wordsIn(language);
  try {
    return await carryOut(args, io, spoken, words);
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    const line = words.problem("notWritten", { what: error.message });
    // where that cannot be told either, the exit code says it
    await write(io.stderr, `${line}\n`).catch(() => {});
    return EXIT.fault;
  }
}

/**
 * Carries it out, and tells of what was wrong.
 *
 * @returns the exit code
 * @throws NotWritten
 */
async function carryOut(
  args: readonly string[],
  io: Io,
  spoken: { readonly language: Language; readonly languageGiven: boolean },
  words: Words,
): Promise<number> {
  const outcome: Outcome = { exitCode: EXIT.answered };
  try {
    const program = await programFor(io, spoken, outcome, askedCommand(args));
    if (askedCommand(args) === undefined && args.includes("--version")) {
      const { version } = await import("./commands/version.ts");
      return await version(io);
    }
    if (args.length === 0) program.help();
    await program.parseAsync([...args], { from: "user" });
    return outcome.exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.answered;
    if (error instanceof NotWritten) throw error;
    const told = isTooIntricate(error) ? new BadInput([cliProblem("NODE_BUDGET", "#")]) : error;
    return asksForJson(args)
      ? await tellAsJson(told, words, io.stdout)
      : await tell(told, words, io.stderr);
  }
}

/** The shipped law fits the engine's diagrams: where they do not, it is for what is asked. */
function isTooIntricate(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "NODE_BUDGET";
}

/** In words. @returns the exit code */
async function tell(error: unknown, words: Words, to: Io["stderr"]): Promise<number> {
  if (error instanceof BadInput) {
    await write(to, problemLines(error.problems, words, await rulebookIfLoaded()));
    return EXIT.badInput;
  }
  if (error instanceof CommanderError) {
    // its help was shown
    if (error.code !== "commander.help") await write(to, `${usageProblem(error, words)}\n`);
    return EXIT.badInput;
  }
  await write(to, `${faultLine(error, words)}\n`);
  return EXIT.fault;
}

/** As the problem that the service answers with. @returns the exit code */
async function tellAsJson(error: unknown, words: Words, to: Io["stdout"]): Promise<number> {
  const { problemDocument, usageDocument, faultDocument } = await import(
    "./print/problem-document.ts"
  );
  if (error instanceof BadInput) {
    await writeJson(to, problemDocument(error.problems, words, await rulebookIfLoaded()));
    return EXIT.badInput;
  }
  if (error instanceof CommanderError) {
    await writeJson(to, usageDocument(usageProblem(error, words), words));
    return EXIT.badInput;
  }
  await writeJson(to, faultDocument(faultLine(error, words), words));
  return EXIT.fault;
}

function faultLine(error: unknown, words: Words): string {
  const { name, message } = error as Error;
  return words.problem("fault", { what: `${name}: ${message}` });
}

/** Whether --json is given anywhere, even on a command line that cannot be parsed. */
function asksForJson(args: readonly string[]): boolean {
  const options = args.includes("--") ? args.slice(0, args.indexOf("--")) : args;
  return options.includes("--json");
}

/** The name of the command: the first word that is no option, and not the language. */
function askedCommand(args: readonly string[]): string | undefined {
  return args.find((each, at) => !each.startsWith("-") && args[at - 1] !== "--lang");
}

/** The language of --lang, anywhere: messages about other options are in it too. */
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
