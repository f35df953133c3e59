import { expect, test } from "vitest";
import { BLANK_DRAFT } from "../draft/draft.ts";
import { draftFile, draftInFile } from "./draft-file.ts";

test("a draft that was saved to a file opens as it was", async () => {
  const draft = {
    ...BLANK_DRAFT,
    title: "Návrh: nový",
    chosen: ["ii-6"],
    figures: { adulthood: 21 },
    text: "amendment: own\nchanges: []\n",
  };
  expect(await draftInFile(await draftFile(draft))).toEqual(draft);
});

test("an amendment in YAML opens as the text of a draft", async () => {
  const text = "amendment: own\nchanges:\n  - repeal: a.rule # a comment stays\n";
  expect(await draftInFile(text)).toEqual({ ...BLANK_DRAFT, text });
});

test.each(["", "facts: { actor.age: 16 }", "draft: [", "draft: {}", "- a"])(
  "a file that holds neither is refused: %j",
  async (text) => {
    expect(await draftInFile(text)).toBeUndefined();
  },
);
