import { PassThrough } from "node:stream";
import { type EvaluateFileAnswer, evaluateFile } from "@cokdyby/api/operations/evaluate-file";
import type { Status } from "@cokdyby/engine";
import type { FileInput } from "@cokdyby/engine/file";
import type { Charge } from "@cokdyby/engine/guide";
import { loadGuide, loadPhrases } from "@cokdyby/rules";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fileChargesText } from "../../../packages/cli/src/print/file-charges.ts";
import { tellingFor } from "../../../packages/cli/src/print/telling.ts";
import { wordsIn } from "../../../packages/cli/src/words/words.ts";
import type { Cell } from "../../../packages/engine/src/file/project.ts";
import { runs, tier } from "../../../scripts/vitest/tier.ts";
import { rulebookWithStanding } from "../cases-in-part.ts";
import { expectSound, modelled } from "../expect-sound.ts";
import { CONTEXT, randomFiles, rulebook } from "./random-file.ts";
import { enumerate } from "./reference/enumerate.ts";

const guide = loadGuide();
const { about, offences: group } = guide.conclusion;
const setting = { rulebook, guide, phrases: loadPhrases(), today: () => CONTEXT.today };
const offences = rulebook.outcomes.filter((each) => each.group === group && each.rows);
const standing = rulebookWithStanding(rulebook, offences);

const drawn = randomFiles(tier === "quick" ? 2 : 3);
const files = fc.oneof(drawn, drawn.map(stated));
const numRuns = runs({ quick: 4, full: 60, deep: 500 });
const languages = fc.constantFrom("cs" as const, "en" as const);

type ChargedCell = EvaluateFileAnswer["cells"][number] & { readonly charge: Charge };

async function answered(file: FileInput, language: "cs" | "en") {
  const asked = { ...file, outcomes: [about], language };
  const found = await evaluateFile.run(setting, JSON.parse(JSON.stringify(asked)));
  if (!found.ok) return undefined;
  return { answer: found.value, cells: found.value.cells as readonly ChargedCell[] };
}

/** What the command prints of it. */
function printed(answer: EvaluateFileAnswer, language: "cs" | "en"): string {
  const telling = tellingFor(setting, language, new PassThrough());
  return fileChargesText(telling, answer, guide);
}

/** A file that says more, so that something is certain in it: what an adult did with an image of a child. */
function stated({ presume: _, ...file }: FileInput): FileInput {
  const filled = <Each extends object>(all: Readonly<Record<string, Each>>, usual: object) =>
    Object.fromEntries(Object.entries(all).map(([id, each]) => [id, { ...usual, ...each }]));
  const persons = Object.entries(file.persons ?? {}).map(([id, each]) => {
    const birthDate = id === "A" ? "1990-03-05" : "2011-02-02";
    return [id, "age" in each ? each : { birthDate, ...each }];
  });
  const done = { by: "A", item: "v", conduct: "produce", place: "CZ", when: "2026-02-02" };
  const acts = Object.entries(file.acts).map(([id, act]) => {
    return [id, { ...("helps" in act ? { by: "A" } : done), ...act }];
  });
  return {
    ...file,
    persons: Object.fromEntries(persons),
    items: filled(file.items ?? {}, { shows: ["B"], content: "explicit" }),
    acts: Object.fromEntries(acts),
  };
}

/** Acts of each verdict, by one reading of the law but for whether a child shown can be the offender. */
const OF_EACH_VERDICT: FileInput = {
  file: 1,
  persons: { A: { birthDate: "1990-03-05" }, B: { birthDate: "2010-01-20" } },
  items: {
    v: { shows: ["B"], madeBy: ["B"], content: "explicit" },
    w: { shows: ["B"], madeBy: ["B"], content: "neither" },
    x: { shows: ["B"], madeBy: ["A"], content: "explicit" },
  },
  acts: Object.fromEntries(
    [
      { by: "A", conduct: "produce", item: "x" },
      { by: "A", conduct: "possess", item: "w" },
      { by: "B", conduct: "possess", item: "v" },
      { by: "A", conduct: "possess" },
    ].map((act, at) => [`a${at}`, { ...act, place: "CZ", when: "2026-03-01" }]),
  ),
  readings: Object.fromEntries(
    rulebook.readings
      .filter((each) => each.default === undefined && each.reading !== "depictedChildAsOffender")
      .map(({ reading, options }) => [reading, options[0]?.option ?? ""]),
  ),
};

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** Whether nothing follows from a charge, so that its paragraph alone is printed. */
function isPlainNo({ verdict, because }: Charge): boolean {
  return verdict === "no" && because?.otherwiseCriminal.length === 0;
}

test("each cell has a sound charge of its own verdict, which is printed in forty lines, below the earliest day of all", async () => {
  const seen: Record<Status, number> = { yes: 0, no: 0, unknown: 0, contested: 0 };
  await fc.assert(
    fc.asyncProperty(files, languages, async (file, language) => {
      const found = await answered(file, language);
      fc.pre(found !== undefined);
      if (found === undefined) return;
      const { answer, cells } = found;
      const text = printed(answer, language);
      for (const { charge, findings } of cells) {
        seen[charge.verdict] += 1;
        expect(charge.verdict).toBe(findings[about]?.status);
        expectSound(charge, language);
        for (const line of charge.text.split("\n").slice(0, isPlainNo(charge) ? 1 : undefined)) {
          expect(squeezed(text)).toContain(squeezed(line));
        }
      }
      for (const told of text.split(/^(?= {2}\S)/m).slice(1)) {
        expect(told.split(/\n\n/)[0]?.split("\n").length, told).toBeLessThanOrEqual(40);
      }
      expectEarliest(found, text, language);
    }),
    { numRuns, examples: [[OF_EACH_VERDICT, "cs"]] },
  );
  expect(Object.values(seen)).not.toContain(0);
});

function expectEarliest(
  { answer, cells }: { answer: EvaluateFileAnswer; cells: readonly ChargedCell[] },
  text: string,
  language: "cs" | "en",
): void {
  const days = cells.flatMap(({ act, actor: person = "unknown", charge }) =>
    modelled(charge).flatMap(({ offence, barredFrom: { earliest: day } }) =>
      day === undefined ? [] : [{ act, person, offence: `${group}.${offence}`, day }],
    ),
  );
  const { earliest } = answer.file;
  expect(earliest?.day).toBe(days.map(({ day }) => day).toSorted()[0]);
  if (earliest === undefined) return;
  expect(days).toContainEqual(earliest);
  const [first = ""] = text.split(/\n(?:\n| {2})/);
  expect(squeezed(first)).toContain(wordsIn(language).date(earliest.day));
}

test("a count that is told as certain stands in every completion of the file", async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(files, async (file) => {
      const found = await answered(file, "en");
      fc.pre(found !== undefined);
      for (const { charge, act, actor, shown, recipient } of found?.cells ?? []) {
        // of a later law that is charged the file itself says nothing
        if (charge.cites.some(({ at }) => at === "§ 2(1)")) continue;
        const isMeant = (cell: Cell) =>
          [cell.act, cell.actor, cell.shown, cell.recipient].join() ===
          [act, actor, shown, recipient].join();
        for (const { offence } of modelled(charge).filter(({ status }) => status === "yes")) {
          const outcome = `stands.${group}.${offence}`;
          const every = enumerate(standing, file, CONTEXT.today, outcome, isMeant, 300);
          if (every === undefined) continue;
          seen += 1;
          expect(every.status, `${act} ${offence}`).toBe("yes");
        }
      }
    }),
    { numRuns, examples: [[OF_EACH_VERDICT]] },
  );
  expect(seen).toBeGreaterThan(0);
});
