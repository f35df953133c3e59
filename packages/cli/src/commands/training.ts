import { phrasesIn } from "@cokdyby/api";
import { nearest, type Problem } from "@cokdyby/engine";
import { loadStories } from "@cokdyby/rules";
import { readCasesWithoutStories } from "@cokdyby/rules/worked-cases";
import {
  type ExportFormat,
  type ExportOptions,
  exportSet,
  listItems,
  makeSet,
  problemsOfChoices,
  storyTeller,
  type Telling,
  type TrainingSet,
} from "@cokdyby/training";
import { sayIn } from "@cokdyby/words";
import { playerWords } from "@cokdyby/words/training/player";
import { toldWords } from "@cokdyby/words/training/told";
import { EXIT } from "../exit-code.ts";
import { BadInput, cliProblem, type InputProblem } from "../input/bad-input.ts";
import { byOption } from "../input/option-names.ts";
import {
  CHOICE_OPTIONS,
  type ChoiceOptions,
  choosesSet,
  readChoices,
} from "../input/set-choices.ts";
import { placeIn, readSetFile } from "../input/set-file.ts";
import { write, writeJson } from "../io.ts";
import { writeNewFile } from "../output/write-new-file.ts";
import { columns } from "../print/page.ts";
import { tellingFor } from "../print/telling.ts";
import { wordsIn } from "../words/words.ts";
import { type Call, settingOf } from "./command.ts";
import { topicsOf } from "./training-topics.ts";

export interface MakeOptions extends ChoiceOptions {
  readonly out?: string;
  readonly force?: true;
}

export interface ExportTrainingOptions extends MakeOptions {
  readonly format?: ExportFormat;
  readonly title?: string;
  readonly essay?: true;
  readonly pass?: string;
}

/** `cokdyby training make`: a set as a file. */
export async function make(call: Call, options: MakeOptions): Promise<number> {
  const { out, force = false } = options;
  const made = setByChoices(options);
  const problems = [...made.problems];
  if (out === undefined) problems.push(cliProblem("OUT_NEEDED", "training make"));
  if (made.set === undefined || out === undefined || problems.length > 0) {
    throw new BadInput(problems);
  }
  await writeNewFile(out, `${JSON.stringify(made.set, undefined, 2)}\n`, force, `--out ${out}`);
  await tell(call, made.set, out, "made");
  return EXIT.answered;
}

/**
 * `cokdyby training export`: a set in the format of another system.
 *
 * @param file of the set; by the options where it is left out
 */
export async function exportTraining(
  call: Call,
  file: string | undefined,
  options: ExportTrainingOptions,
): Promise<number> {
  const { io, language } = call;
  const { out, force = false, format, title } = options;
  const given = await givenSet(call, file, options);
  const chosen = exportOptions(options);
  const problems = [...given.problems, ...chosen.problems];
  if (format === undefined) problems.push(cliProblem("FORMAT_NEEDED", "training export"));
  if (out === undefined) problems.push(cliProblem("OUT_NEEDED", "training export"));
  const { set } = given;
  if (set === undefined || out === undefined || format === undefined || problems.length > 0) {
    throw new BadInput(problems);
  }
  const exported = exportSet(set, {
    ...tellingOf(language),
    playerWords: sayIn(playerWords, language),
    format,
    options: chosen.options,
    ...(title === undefined ? {} : { title }),
  });
  if (!exported.ok) throw new BadInput(exported.problems.map((each) => inSet(each, set, file)));
  await writeNewFile(out, exported.value.bytes, force, `--out ${out}`);
  await tell(call, set, out, "exported");
  if (format.startsWith("scorm") && !call.json) {
    await write(io.stdout, `${wordsIn(language).training("keyReadable")}\n`);
  }
  return EXIT.answered;
}

/**
 * `cokdyby training items`: the items of a set as data, or a line for each.
 *
 * @param file of the set; by the options where it is left out
 */
export async function items(
  call: Call,
  file: string | undefined,
  options: ChoiceOptions,
): Promise<number> {
  const { io, language, json } = call;
  const { set, problems } = await givenSet(call, file, options);
  if (set === undefined || problems.length > 0) throw new BadInput(problems);
  const listed = listItems(set, tellingOf(language));
  if (!listed.ok) throw new BadInput(listed.problems.map((each) => inSet(each, set, file)));
  if (json) await writeJson(io.stdout, listed.value);
  else {
    const { page, status, outcome, words } = tellingFor(settingOf(), language, io.stdout);
    const head = (["item", "outcome", "verdict", "level"] as const).map((each) =>
      words.training(`head.${each}`),
    );
    const rows = listed.value.map((each) => [
      each.id,
      outcome(each.outcome),
      status(each.verdict),
      String(each.level),
    ]);
    await write(io.stdout, columns(page, rows, [16, 50, 20, 8], head));
  }
  return EXIT.answered;
}

/** A set, or all that is wrong. */
interface GivenSet {
  readonly set?: TrainingSet;
  readonly problems: readonly InputProblem[];
}

/** The set of a file, or else that of the options; not both. */
async function givenSet(
  { io }: Call,
  file: string | undefined,
  options: ChoiceOptions,
): Promise<GivenSet> {
  if (file === undefined) return setByChoices(options);
  const given = await readSetFile(file, io.stdin);
  return choosesSet(options)
    ? { ...given, problems: [...given.problems, cliProblem("SET_TWICE", file)] }
    : given;
}

/** What puts items into the words of a language. */
function tellingOf(language: Call["language"]): Telling {
  const setting = settingOf();
  return {
    rulebook: setting.rulebook,
    phrases: phrasesIn(setting, language),
    language,
    teller: storyTeller(setting.rulebook, loadStories()),
    words: sayIn(toldWords, language),
  };
}

function setByChoices(options: ChoiceOptions): GivenSet {
  const { rulebook, today } = settingOf();
  const { choices, problems: unread } = readChoices(options, today());
  const ids = topicsOf(rulebook).map(({ topic }) => topic);
  const unknown = choices.topics.filter((topic) => !ids.includes(topic));
  const problems = [
    ...unread,
    ...unknown.map((each) => cliProblem("TOPIC_UNKNOWN", `--topic ${each}`, nearest(each, ids))),
  ];
  // with topics that there are not, what the choices leave says nothing; what is wrong in them does
  if (unknown.length > 0) {
    const others = byOption(problemsOfChoices(rulebook, choices), CHOICE_OPTIONS);
    return { problems: [...problems, ...others] };
  }
  const made = makeSet(rulebook, choices, readCasesWithoutStories());
  if (made.ok) return { set: made.value, problems };
  return { problems: [...problems, ...byOption(made.problems, CHOICE_OPTIONS)] };
}

function exportOptions({ essay, pass }: ExportTrainingOptions): {
  readonly options: ExportOptions;
  readonly problems: readonly InputProblem[];
} {
  const percent = pass === undefined ? undefined : Number(pass);
  const isShare = percent === undefined || (percent > 0 && percent <= 100);
  return {
    options: {
      ...(essay === true ? { essay } : {}),
      ...(percent === undefined ? {} : { passShare: percent / 100 }),
    },
    problems: isShare ? [] : [cliProblem("PASS_MALFORMED", "--pass")],
  };
}

/** Where an item stands, and its id, in a file or in a set that was made just now. */
function inSet(problem: Problem, { items }: TrainingSet, file = "training export"): InputProblem {
  const { pointer = "" } = problem;
  const [, at] = /^#\/items\/(\d+)\b/.exec(pointer) ?? [];
  const item = items[Number(at)]?.item;
  const where = placeIn(file, pointer);
  return { ...problem, where: item === undefined ? where : `${where} ${item}` };
}

async function tell(
  { io, json, language }: Call,
  { set, items }: TrainingSet,
  file: string,
  what: "made" | "exported",
): Promise<void> {
  const count = items.length;
  const say = wordsIn(language).training;
  const told =
    what === "made" ? say("made", { set, file, count }) : say("exported", { file, count });
  if (json) await writeJson(io.stdout, { set, file, items: count });
  else await write(io.stdout, `${told}\n`);
}
