import type { Note } from "@cokdyby/paper";
import { sayIn } from "@cokdyby/words";
import { trainingPaperWords } from "@cokdyby/words/web/training-paper";
import { expect, test } from "vitest";

import type { ShownItem } from "../../../worker/training-tasks.ts";
import { type PaperSet, setNote } from "./set-note.ts";

const item: ShownItem = {
  item: "0123456789abcdef",
  language: "en",
  number: 1,
  title: "1. An outcome",
  story: ["A boy sends a picture."],
  given: ["Law date: 1 January 2026"],
  question: "How does it come out?",
  prompts: { verdict: "Choose one.", grounds: "Mark all.", essay: "Why?" },
  parts: { verdict: "answer", grounds: "grounds", essay: "reasons" },
  verdicts: [
    { option: "yes", label: "yes", isRight: true, feedback: "RIGHT" },
    { option: "no", label: "no", isRight: false, feedback: "BECAUSE" },
  ],
  grounds: [{ option: "rule:a", label: "the right ground", isRight: true, feedback: "RIGHT" }],
  solution: {
    verdict: "SOLUTION",
    restsOn: "RESTS",
    reasons: [{ ground: "the right ground", says: "SAYS" }],
    basis: "BASIS",
  },
  tags: [],
};
const set: PaperSet = {
  name: "Monday",
  date: "1 January 2026",
  set: "fedcba9876543210",
  digest: "d".repeat(64),
  items: [item],
};
const textOf = (note: Note) => JSON.stringify(note);

test("the sheet holds the story and every option with a box, and nothing of the key", () => {
  const note = setNote("sheet", set, sayIn(trainingPaperWords, "en"), "en");
  const text = textOf(note);
  for (const part of [item.story[0], item.question, "the right ground", "yes"]) {
    expect(text).toContain(part);
  }
  for (const secret of ["RIGHT", "BECAUSE", "SOLUTION", "RESTS", "SAYS"]) {
    expect(text).not.toContain(secret);
  }
  expect(note.blocks.filter((each) => each.kind === "list" && each.look === "boxes")).toHaveLength(
    2,
  );
});

test("the key holds the solution with its reasons, and why every other option is wrong", () => {
  const text = textOf(setNote("key", set, sayIn(trainingPaperWords, "en"), "en"));
  for (const part of ["SOLUTION", "RESTS", "SAYS", "BECAUSE"]) expect(text).toContain(part);
});
