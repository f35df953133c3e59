import { sayIn } from "@cokdyby/words";
import { playerWords } from "@cokdyby/words/training/player";
import fc from "fast-check";
import { Scorm12API, Scorm2004API } from "scorm-again";
import { afterEach, expect, test } from "vitest";
import { runs } from "../../../../../scripts/vitest/tier.ts";
import { itemAsked } from "../../../test-data/item-asked.ts";
import { openPackage } from "../../../test-data/scorm-learner.ts";
import { answerTo, type Ticked, toldSet } from "../../../test-data/told-sets.ts";
import { marksOf } from "../../marks/marks-of.ts";
import type { ToldSet } from "../told/told-item.ts";
import { playerPage } from "./page.ts";
import type { ScormVersion } from "./player/player-set.ts";
import { playerSetOf, type ScormOptions } from "./player-set-of.ts";

const PLACES = { "1.2": "API", "2004": "API_1484_11" } as const;
const QUIET = { autocommit: false, logLevel: 5 } as const;

/** A learning system in the window around the package; it takes nothing that its version does not allow. */
function systemOf(version: ScormVersion, kept = "") {
  const api = version === "1.2" ? new Scorm12API(QUIET) : new Scorm2004API(QUIET);
  api.cmi.suspend_data = kept;
  Object.assign(window, { [PLACES[version]]: api });
  const get = (element: string) =>
    api instanceof Scorm12API ? api.LMSGetValue(element) : api.GetValue(element);
  return { api, kept: () => api.cmi.suspend_data, get };
}

function pageOf(set: ToldSet, version: ScormVersion, options: ScormOptions = {}): string {
  const say = sayIn(playerWords, set.language);
  return playerPage(playerSetOf(set, version, say, options));
}

/** The share of all marks that our own marks give. */
function shareOf(set: ToldSet, answers: readonly Ticked[]): number {
  const marks = set.items.map((item, at) => {
    const ticked = answers[at];
    if (ticked === undefined) return 0;
    const { asked, answer } = itemAsked(item, ticked);
    const { mark } = marksOf(asked, answer);
    return mark.points / mark.of;
  });
  return marks.reduce((sum, each) => sum + each, 0) / marks.length;
}

const answered = toldSet.chain((set) =>
  fc.tuple(fc.constant(set), fc.tuple(...set.items.map(answerTo))),
);

const SCORES = { "1.2": "cmi.core.score.raw", "2004": "cmi.score.raw" } as const;
const STATUSES = { "1.2": "cmi.core.lesson_status", "2004": "cmi.completion_status" } as const;

afterEach(() => {
  for (const frame of document.querySelectorAll("iframe")) frame.remove();
  for (const place of Object.values(PLACES)) Reflect.deleteProperty(window, place);
});

test.each(["1.2", "2004"] as const)(
  "the player reports to SCORM %s the score that we give, whatever is answered",
  async (version) => {
    await fc.assert(
      fc.asyncProperty(answered, async ([set, answers]) => {
        const { get } = systemOf(version);
        const learner = await openPackage(pageOf(set, version));
        expect(learner.document.documentElement.lang).toBe(set.language);
        learner.press();
        for (const [at, ticked] of answers.entries()) {
          learner.answer(ticked);
          const isLast = at === answers.length - 1;
          expect(get(STATUSES[version])).toBe(isLast ? "completed" : "incomplete");
          learner.press();
        }
        const share = shareOf(set, answers);
        expect(Math.abs(Number(get(SCORES[version])) - share * 100)).toBeLessThan(1e-3);
        expect(Number(get("cmi.interactions._count"))).toBe(set.items.length * 2);
        // it would say so if the learning system had refused anything
        expect(learner.seen()).not.toContain(sayIn(playerWords, set.language)("notSent"));
        expect(learner.seen()).toContain(sayIn(playerWords, set.language)("finished"));
        learner.leave();
      }),
      { numRuns: runs({ full: 10, deep: 100 }), endOnFailure: true },
    );
  },
  120_000,
);

const [set] = fc.sample(
  toldSet.filter(({ items }) => items.length === 3),
  { numRuns: 1, seed: 1 },
);
if (set === undefined) throw new Error("no set");
const right = set.items.map(
  ({ verdicts, grounds }): Ticked => ({
    verdict: verdicts.findIndex(({ isRight }) => isRight),
    grounds: grounds.flatMap(({ isRight }, at) => (isRight ? [at] : [])),
  }),
);
const say = sayIn(playerWords, set.language);

test.each(["1.2", "2004"] as const)(
  "what was answered is there again in a new session of SCORM %s",
  async (version) => {
    const first = systemOf(version);
    const before = await openPackage(pageOf(set, version));
    before.press();
    before.answer(right[0] ?? { verdict: 0, grounds: [] });
    before.leave();
    const kept = first.kept();
    const second = systemOf(version, kept);
    const after = await openPackage(pageOf(set, version));
    expect(after.seen()).toContain(say("resume"));
    after.press();
    expect(after.seen()).toContain(say("of", { at: 2, of: 3 }));
    for (const ticked of right.slice(1)) {
      after.answer(ticked);
      after.press();
    }
    expect(second.get(SCORES[version])).toBe("100");
    expect(second.get(STATUSES[version])).toBe("completed");
  },
);

test("answers to another set are not taken up", async () => {
  const other = { ...set, items: set.items.slice(1) };
  const first = systemOf("1.2");
  const before = await openPackage(pageOf(other, "1.2"));
  before.press();
  before.answer(right[1] ?? { verdict: 0, grounds: [] });
  before.leave();
  systemOf("1.2", first.kept());
  expect((await openPackage(pageOf(set, "1.2"))).seen()).toContain(say("start"));
});

test.each([
  ["1.2", "cmi.core.lesson_status"],
  ["2004", "cmi.success_status"],
] as const)("a set with a pass mark is passed or failed in SCORM %s", async (version, element) => {
  for (const [passShare, status] of [
    [1, "passed"],
    [0.9, "passed"],
  ] as const) {
    const { get } = systemOf(version);
    const learner = await openPackage(pageOf(set, version, { passShare }));
    learner.press();
    for (const ticked of right) {
      learner.answer(ticked);
      learner.press();
    }
    expect(get(element)).toBe(status);
    learner.leave();
  }
  const { get } = systemOf(version);
  const learner = await openPackage(pageOf(set, version, { passShare: 0.5 }));
  learner.press();
  for (const item of set.items) {
    learner.answer({ verdict: item.verdicts.findIndex(({ isRight }) => !isRight), grounds: [] });
    learner.press();
  }
  expect(get(element)).toBe("failed");
});

test("outside a learning system it says that the result goes nowhere", async () => {
  expect((await openPackage(pageOf(set, "2004"))).seen()).toContain(say("alone"));
});

test("every control has a name, the groups have legends, and the heading takes the focus", async () => {
  systemOf("2004");
  const learner = await openPackage(pageOf(set, "2004"));
  learner.press();
  const { document: page } = learner;
  expect(page.activeElement?.tagName).toBe("H2");
  for (const input of page.querySelectorAll("input")) {
    expect(input.labels?.[0]?.textContent?.trim()).not.toBe("");
  }
  expect([...page.querySelectorAll("legend")].map((each) => each.textContent)).toEqual([
    set.items[0]?.prompts.verdict,
    set.items[0]?.prompts.grounds,
  ]);
  learner.press();
  expect(page.querySelector("[role=alert]")?.textContent).toBe(say("chooseFirst"));
  expect(page.activeElement?.getAttribute("type")).toBe("radio");
  learner.answer(right[0] ?? { verdict: 0, grounds: [] });
  expect(page.activeElement?.tagName).toBe("H2");
});
