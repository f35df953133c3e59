import type { GivenMatter } from "../input/matter.ts";
import type { Telling } from "../print/telling.ts";
import { answerTo, type Operation } from "./answer-to.ts";
import type { Call } from "./command.ts";
import { tellingForLaw } from "./telling-for-law.ts";

/**
 * Asks an operation about a case or a file, and writes its answer.
 *
 * @param asked what the request says beside it
 * @param textOf the answer in words
 * @throws BadInput with every problem at once
 */
export function answerAbout<Answer>(
  call: Call,
  { members, problems, locate }: GivenMatter,
  operation: Operation<Answer>,
  asked: object,
  textOf: (telling: Telling, answer: Answer) => string,
): Promise<Answer> {
  return answerTo(call, operation, {
    request: { ...members, ...asked },
    problems,
    locate: (found) => found.map(locate),
    textOf: (answer) => textOf(tellingForLaw(call, members), answer),
  });
}
