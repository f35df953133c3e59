import { CHARGE_KIND_OUTCOMES } from "@cokdyby/api";
import { type Done, evaluateFile } from "@cokdyby/engine/file";
import { loadGuide, loadPhrases, loadRulebook, loadStories } from "@cokdyby/rules";
import { expect, test } from "vitest";
import { EXAMPLE } from "../screens/file/example-file.ts";
import { file } from "./file-tasks.ts";
import { TaskStopped } from "./pause.ts";
import type { GuidedSetting } from "./setting.ts";

const TODAY = "2026-11-20";
const rulebook = loadRulebook();
const phrases = loadPhrases();

const settingWith = (pause: GuidedSetting["pause"]): GuidedSetting => ({
  rulebook,
  phrases,
  today: () => TODAY,
  wholeGuide: async () => loadGuide(),
  stories: async () => loadStories(),
  pause,
});

test("what the page asks for is what all outcomes have of it", async () => {
  const shown = await file(
    settingWith(async () => undefined),
    EXAMPLE,
    "en",
  );
  const whole = evaluateFile(rulebook, EXAMPLE, { today: TODAY, language: "en" });
  if (!shown.ok || !whole.ok) throw new Error("the example is refused");
  const prosecution = rulebook.caseFile[0]?.charges.prosecution ?? "";
  expect(shown.value.persons).toEqual(whole.value.persons);
  expect(shown.value.cells.map(({ findings }) => findings)).toEqual(
    whole.value.cells.map(({ findings }) =>
      Object.fromEntries(
        [prosecution, ...CHARGE_KIND_OUTCOMES].map((outcome) => [outcome, findings[outcome]]),
      ),
    ),
  );
});

test("it tells how far it is, ever farther and to the end", async () => {
  const told: Done[] = [];
  await file(
    settingWith(async (done) => void (done === undefined || told.push(done))),
    EXAMPLE,
    "cs",
  );
  const parts = told.map(({ done, of }) => done / of);
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
  expect(new Set(parts).size).toBe(parts.length);
  expect(parts.at(-1)).toBe(1);
});

test("it can be stopped in the middle", async () => {
  const pause: GuidedSetting["pause"] = async (done) => {
    if (done !== undefined && done.done * 2 > done.of) throw new TaskStopped();
  };
  await expect(file(settingWith(pause), EXAMPLE, "cs")).rejects.toBeInstanceOf(TaskStopped);
});
