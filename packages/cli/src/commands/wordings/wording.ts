import { nearest, type Rulebook } from "@cokdyby/engine";
import { rulesBeside } from "@cokdyby/rules/wordings";
import { type Cited, diffWords, nameOf, readCitation, touches } from "@cokdyby/wordings";
import { EXIT } from "../../exit-code.ts";
import { BadInput, cliProblem, type InputProblem } from "../../input/bad-input.ts";
import { write, writeJson } from "../../io.ts";
import { tellingFor } from "../../print/telling.ts";
import { type WordingAnswer, wordingText } from "../../print/wordings/wording.ts";
import { type StoredWording, storedWordings } from "../../wordings/store.ts";
import { type Call, settingOf } from "../command.ts";
import { dayProblems, readGiven, type WordingOptions } from "./given.ts";

export interface ShowWordingOptions extends WordingOptions {
  readonly since?: string;
}

/**
 * `cokdyby law wording`: the official words of a provision on a day, as far as they were imported, beside our rules; or what
 * of them changed since another day.
 *
 * @throws BadInput with every problem at once
 */
export async function showWording(
  call: Call,
  provision: string,
  options: ShowWordingOptions,
): Promise<number> {
  const { io, json, language } = call;
  const setting = settingOf();
  const { rulebook } = setting;
  const cited = readCitation(provision);
  const given = readGiven(rulebook, options, io);
  const { since } = options;
  const problems: InputProblem[] = [
    ...(cited === undefined ? [cliProblem("PROVISION_MALFORMED", `law wording ${provision}`)] : []),
    ...(given.ok ? [] : given.problems),
    ...(since === undefined ? [] : dayProblems(rulebook, since, "--since")),
  ];
  if (!given.ok || cited === undefined || problems.length > 0) throw new BadInput(problems);
  const { source, on } = given;
  const kept = storedWordings(io, source);
  const now = kept.findLast((each) => each.on <= on);
  const then = since === undefined ? undefined : kept.findLast((each) => each.on <= since);
  const missing = (day: string, option: string) =>
    cliProblem("WORDING_UNKNOWN", `--source ${source} ${option} ${day}`, kept[0]?.on);
  if (now === undefined) throw new BadInput([missing(on, "--on")]);
  if (since !== undefined && then === undefined) throw new BadInput([missing(since, "--since")]);
  const answer = answerWording(rulebook, { source, on, cited, now, then });
  if (answer.provisions.length === 0) {
    const names = now.provisions.map(({ path }) => nameOf(path));
    throw new BadInput([
      cliProblem("PROVISION_UNKNOWN", `law wording ${provision}`, nearest(provision, names)),
    ]);
  }
  if (json) await writeJson(io.stdout, answer);
  else await write(io.stdout, wordingText(tellingFor(setting, language, io.stdout), answer));
  return EXIT.answered;
}

interface Asked {
  readonly source: string;
  readonly on: string;
  readonly cited: readonly Cited[];
  readonly now: StoredWording;
  readonly then: StoredWording | undefined;
}

function answerWording(rulebook: Rulebook, { source, on, cited, now, then }: Asked): WordingAnswer {
  const within = ({ path }: { readonly path: readonly string[] }) =>
    cited.some((each) => touches(each, path));
  const old = new Map(then?.provisions.filter(within).map((each) => [nameOf(each.path), each]));
  const shown = now.provisions.filter(within).map(({ path, words }) => {
    const before = old.get(nameOf(path));
    const changes =
      then === undefined || before?.words === words
        ? undefined
        : diffWords(before?.words ?? "", words);
    return { provision: nameOf(path), words, ...(changes === undefined ? {} : { changes }) };
  });
  const names = new Set(shown.map(({ provision }) => provision));
  const gone = [...old.values()]
    .filter(({ path }) => !names.has(nameOf(path)))
    .map(({ path, words }) => ({ provision: nameOf(path), changes: diffWords(words, "") }));
  return {
    source,
    on,
    from: now.on,
    provisions: [...shown, ...gone],
    ...(then === undefined ? {} : { since: then.on }),
    rules: rulesBeside(rulebook, { source, on, cited }),
  };
}
