import type { ServiceContext } from "@cokdyby/api";
import type { Problem, Result } from "@cokdyby/engine";
import { BadInput, type InputProblem } from "../input/bad-input.ts";
import { write, writeJson } from "../io.ts";
import { withProgress } from "../progress/with-progress.ts";
import { unreviewedHere } from "../wordings/unreviewed.ts";
import { wordsIn } from "../words/words.ts";
import { type Call, settingOf } from "./command.ts";

/** The request of a command line, and how its answer is printed. */
interface Asked<Answer> {
  /** Everything but the language. */
  readonly request: object;
  /** What was wrong with files and options before the request could be made. */
  readonly problems: readonly InputProblem[];
  /** Says where members with problems were given. */
  readonly locate: (problems: readonly Problem[]) => readonly InputProblem[];
  /** The answer in words. */
  readonly textOf: (answer: Answer) => string;
}

/** An operation as far as it is run here. */
export interface Operation<Answer> {
  readonly inThread: unknown;
  readonly run: (
    setting: ServiceContext,
    request: unknown,
  ) => Result<Answer> | Promise<Result<Answer>>;
}

/**
 * Runs an operation and writes its answer, as JSON where that was asked for.
 *
 * @returns the answer
 * @throws BadInput with every problem at once
 */
export async function answerTo<Answer>(
  { io, language, json }: Call,
  { inThread, run }: Operation<Answer>,
  { request, problems, locate, textOf }: Asked<Answer>,
): Promise<Answer> {
  const setting = settingOf();
  const beside = await unreviewedHere({ io, language }, setting.rulebook);
  const work = () => run({ ...setting, ...beside }, { ...request, language });
  const { analysis } = wordsIn(language);
  const working = (seconds: number) => analysis("working", { seconds });
  const answer = await (inThread === true ? withProgress(io, { working }, work) : work());
  if (!answer.ok) throw new BadInput([...problems, ...locate(answer.problems)]);
  if (problems.length > 0) throw new BadInput(problems);
  if (json) await writeJson(io.stdout, answer.value);
  else await write(io.stdout, textOf(answer.value));
  return answer.value;
}
