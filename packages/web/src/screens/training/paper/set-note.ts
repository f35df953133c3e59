import {
  type Block,
  columns,
  line,
  list,
  type Note,
  paragraph,
  section,
  strong,
  table,
} from "@cokdyby/paper";
import type { ToldOption } from "@cokdyby/training";
import type { SayOf } from "@cokdyby/words";
import type { trainingPaperWords } from "@cokdyby/words/web/training-paper";
import type { ShownItem } from "../../../worker/training-tasks.ts";
import type { Paper } from "./papers.ts";

/** What is told of a set beside its items. */
export interface PaperSet {
  readonly name: string;
  /** Law date in words. */
  readonly date: string;
  readonly set: string;
  readonly digest: string;
  readonly items: readonly ShownItem[];
}

/** A set on paper: the same for the screen, for print and for a word processor. */
export function setNote(
  paper: Paper,
  set: PaperSet,
  say: SayOf<typeof trainingPaperWords>,
  language: string,
): Note {
  const { name, date, items, digest } = set;
  const head = paper === "sheet" ? sheetHead(say, date) : keyHead(set, say);
  const each = paper === "sheet" ? sheetItem : keyItem;
  return {
    language,
    title: say(paper === "sheet" ? "sheetTitle" : "keyTitle", { name: name || say("nameless") }),
    foot: say("foot", { set: set.set, digest: digest.slice(0, 16) }),
    blocks: [...head, ...items.flatMap((item) => section(2, item.title, each(item, say)))],
  };
}

function sheetHead(say: SayOf<typeof trainingPaperWords>, date: string): readonly Block[] {
  return [paragraph(say("code")), paragraph(say("sheetLead", { date }))];
}

function keyHead(
  { items, date }: PaperSet,
  say: SayOf<typeof trainingPaperWords>,
): readonly Block[] {
  const rows = items.map((item) => [
    say("number", { number: item.number }),
    item.verdicts.find(({ isRight }) => isRight)?.label ?? "",
    String(item.grounds.filter(({ isRight }) => isRight).length),
  ]);
  return [
    paragraph(say("keyLead", { date })),
    ...table(
      say("overview"),
      columns(say, ["item", 15], ["verdict", 65], ["groundsCount", 20]),
      rows,
    ),
  ];
}

function told({ story, given, twinOf }: ShownItem, say: SayOf<typeof trainingPaperWords>): Block[] {
  return [
    ...(twinOf === undefined ? [] : [paragraph(say("twinOf", { number: twinOf }))]),
    paragraph(story.join(" ")),
    ...list(given.map((each) => line(each))),
  ];
}

function boxes(options: readonly ToldOption[]): readonly Block[] {
  return list(
    options.map(({ label }) => line(label)),
    "boxes",
  );
}

function sheetItem(item: ShownItem, say: SayOf<typeof trainingPaperWords>): readonly Block[] {
  const { question, prompts, verdicts, grounds } = item;
  return [
    ...told(item, say),
    paragraph(strong(question)),
    paragraph(prompts.verdict),
    ...boxes(verdicts),
    paragraph(prompts.grounds),
    ...boxes(grounds),
  ];
}

function keyItem(item: ShownItem, say: SayOf<typeof trainingPaperWords>): readonly Block[] {
  const { question, solution, verdicts, grounds } = item;
  const wrong = [...verdicts, ...grounds].filter(({ isRight }) => !isRight);
  return [
    ...told(item, say),
    paragraph(strong(question)),
    paragraph(strong(solution.verdict)),
    paragraph(solution.restsOn),
    ...list(
      solution.reasons.map(({ ground, says }) =>
        says === "" ? line(ground) : line(strong(ground), `. ${says}`),
      ),
    ),
    ...table(
      say("others", { number: item.number }),
      columns(say, ["offered", 55], ["why", 45]),
      wrong.map(({ label, feedback }) => [label, feedback]),
    ),
  ];
}
