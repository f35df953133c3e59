import { amendedRulebook, readLawQuery } from "@cokdyby/api";
import { ArchiveCancelled, type ArchiveProgress, decideArchive } from "@cokdyby/archive";
import { type Problem, rulebookStamp } from "@cokdyby/engine";
import { EXIT } from "../exit-code.ts";
import { readAmendments } from "../input/amendments.ts";
import {
  type ArchiveOptions,
  MEANS_OPTIONS,
  readArchiveOptions,
} from "../input/archive-options.ts";
import { BadInput, type InputProblem } from "../input/bad-input.ts";
import { byOption } from "../input/option-names.ts";
import { write, writeJson } from "../io.ts";
import { archiveText } from "../print/archive/archive.ts";
import { noteLines } from "../print/archive/notes.ts";
import { stepProgress } from "../progress/step-progress.ts";
import { untilCancelled } from "../progress/until-cancelled.ts";
import { type Words, wordsIn } from "../words/words.ts";
import { type Call, settingOf } from "./command.ts";
import { tellingForLaw } from "./telling-for-law.ts";

/**
 * `cokdyby archive`: decides every row of an archive, by an amendment too where one is named.
 *
 * @returns the exit code: 1 where lines of the archive could not be read, 130 when it was broken off
 */
export async function archive(
  call: Call,
  file: string | undefined,
  options: ArchiveOptions,
): Promise<number> {
  const { io, json, language } = call;
  const { rulebook: shipped, today } = settingOf();
  const { on, amend = [], out, by = [], outcome = [] } = options;
  const read = readArchiveOptions(file, options);
  const query = readLawQuery(shipped, { on: on ?? today() });
  const named = await readAmendments(amend, shipped, io.stdin);
  const rulebook = amendedRulebook(shipped, named.amendments);
  const problems: InputProblem[] = [...named.problems, ...read.problems];
  if (!query.ok) problems.push(...query.problems.map((each) => ({ ...each, where: "--on" })));
  if (!rulebook.ok) {
    problems.push(...rulebook.problems.map((each) => ({ ...each, where: "--amend" })));
  }
  const { source, columns, means } = read;
  if (!query.ok || !rulebook.ok || source === undefined || problems.length > 0) {
    throw new BadInput(problems);
  }

  const words = wordsIn(language);
  const lawDate = query.value.on ?? today();
  const progress = progressOf(io.stderr, words);
  const amended = amend.length === 0 ? {} : { amended: rulebook.value };
  try {
    const result = await untilCancelled((signal) =>
      decideArchive({
        source,
        rulebook: shipped,
        ...amended,
        outcomes: outcome,
        on: lawDate,
        today: today(),
        columns,
        by,
        ...(out === undefined ? {} : { out }),
        ...means,
        signal,
        onProgress: progress.say,
      }),
    ).finally(progress.end);
    if (!result.ok) throw new BadInput(located(result.problems, file ?? "--postgres"));
    const report = result.value;
    const told = file ?? options.table ?? "cases";
    if (json) {
      const stamps = {
        rulebook: rulebookStamp(shipped),
        ...(amend.length === 0 ? {} : { amendedRulebook: rulebookStamp(rulebook.value) }),
      };
      await writeJson(io.stdout, { ...stamps, lawDate, ...report, ...(out && { file: out }) });
    } else {
      await write(io.stderr, noteLines(words, report.notes, told));
      const telling = tellingForLaw(call, { amendments: named.amendments });
      await write(io.stdout, archiveText(telling, report, { lawDate, by, amend, out }));
    }
    const isShort = report.notes.some(({ code }) => code === "LINES_NOT_READ");
    return isShort ? EXIT.fellShort : EXIT.answered;
  } catch (error) {
    if (!(error instanceof ArchiveCancelled)) throw error;
    await write(io.stderr, `${words.archive("cancelled")}\n`);
    return EXIT.brokenOff;
  }
}

function progressOf(stderr: Call["io"]["stderr"], { archive: say }: Words) {
  const progress = stepProgress(stderr, (step, seconds) => say("elapsed", { step, seconds }));
  return {
    end: progress.end,
    say: ({ step, done, of }: ArchiveProgress) => {
      if (step === "deciding") progress.say(say("step.deciding", { done: done ?? 0, of: of ?? 0 }));
      else if (step === "reading" && done !== undefined) {
        progress.say(say("step.readingRows", { done }));
      } else progress.say(say(`step.${step}`));
    },
  };
}

const OPTIONS: Readonly<Record<string, string>> = {
  outcomes: "--outcome",
  on: "--on",
  out: "--out",
  by: "--by",
  ...MEANS_OPTIONS,
};

function located(problems: readonly Problem[], source: string): InputProblem[] {
  return byOption(problems, { ...OPTIONS, source }).map((problem) => {
    const [, member, ...names] = (problem.pointer ?? "").split("/");
    if (member === "columns") return { ...problem, where: `${source} ${names.join("/")}` };
    return member === "by" && names.length > 0
      ? { ...problem, where: `--by ${names.join("/")}` }
      : problem;
  });
}
