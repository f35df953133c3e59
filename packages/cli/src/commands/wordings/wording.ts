import { answerWording } from "@cokdyby/rules/wordings";
import { readCitation } from "@cokdyby/wordings";
import { EXIT } from "../../exit-code.ts";
import { BadInput, cliProblem, type InputProblem } from "../../input/bad-input.ts";
import { write, writeJson } from "../../io.ts";
import { tellingFor } from "../../print/telling.ts";
import { wordingText } from "../../print/wordings/wording.ts";
import { storedWordings } from "../../wordings/store.ts";
import { type Call, settingOf } from "../command.ts";
import { dayProblems, readGiven, type WordingOptions } from "./given.ts";

export interface ShowWordingOptions extends WordingOptions {
  readonly since?: string;
}

/**
 * `cokdyby law wording`: the official words of a provision on a day, as far as they were imported, beside our rules; or what
 * of them changed since another day.
 */
export async function showWording(
  call: Call,
  provision: string,
  options: ShowWordingOptions,
): Promise<number> {
  const { io, json, language } = call;
  const setting = settingOf();
  const { rulebook } = setting;
  const given = readGiven(rulebook, options, io);
  const { since } = options;
  const problems: InputProblem[] = [
    ...(readCitation(provision) === undefined
      ? [cliProblem("PROVISION_MALFORMED", `law wording ${provision}`)]
      : []),
    ...(given.ok ? [] : given.problems),
    ...(since === undefined ? [] : dayProblems(rulebook, since, "--since")),
  ];
  if (!given.ok || problems.length > 0) throw new BadInput(problems);
  const { source, on } = given;
  const asked = { source, provision, on, since };
  const answered = answerWording(rulebook, storedWordings(io, source), asked);
  if (!answered.ok) {
    const where = {
      "/provision": `law wording ${provision}`,
      "/on": `--source ${source} --on ${on}`,
      "/since": `--source ${source} --since ${since}`,
    };
    throw new BadInput(
      answered.problems.map(({ code, pointer, suggestion }) =>
        cliProblem(code, where[pointer], suggestion),
      ),
    );
  }
  const answer = answered.value;
  if (json) await writeJson(io.stdout, answer);
  else await write(io.stdout, wordingText(tellingFor(setting, language, io.stdout), answer));
  return EXIT.answered;
}
