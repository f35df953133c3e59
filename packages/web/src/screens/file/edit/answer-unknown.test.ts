import { readFileSync } from "node:fs";
import type { FileInput } from "@cokdyby/engine/file";
import { parseYaml } from "@cokdyby/engine/read";
import { describe, expect, test } from "vitest";
import { file as answersTo } from "../../../worker/file-tasks.ts";
import { guidedSetting } from "../../../worker/testing/guided-setting.ts";
import { type ToldEntry, toEstablish } from "../../../worker/to-establish.ts";
import { withAnswer } from "./answer-unknown.ts";

const { rulebook } = guidedSetting;
const [declared] = rulebook.caseFile;

const example = (name: string): FileInput => {
  const url = new URL(`../../../../../../examples/files/${name}.yaml`, import.meta.url);
  const read = parseYaml(name, readFileSync(url, "utf8"));
  if (!read.ok) throw new Error(name);
  return read.value.value as FileInput;
};

const item = { shows: ["A", "B"], content: "explicit", form: "visual" };
const FILES: Readonly<Record<string, FileInput>> = {
  "one video, five acts": example("one-video-five-acts"),
  "four states": example("four-states"),
  "two are shown, two act, two receive": {
    file: 1,
    persons: { A: { age: 16 }, B: { age: 16, perhapsSameAs: "D" }, C: { age: 20 }, D: {} },
    items: { v: item },
    acts: {
      a1: { by: ["A", "C"], conduct: "transmit", item: "v", to: ["C", "D"], when: "2026-02-02" },
      a2: { by: "C", conduct: "possess", item: "v", received: "a1", asked: "unknown", place: "SK" },
    },
  },
  "somebody helps a person whose age is not known": {
    file: 1,
    persons: { A: {}, B: { age: 17 }, C: { age: 16 } },
    items: { v: { shows: ["C"], madeBy: ["C"], content: "explicit", form: "visual" } },
    acts: {
      a1: { by: "A", item: "v", conduct: "distribute", place: "CZ", when: "2026-02-02" },
      a2: { by: "B", helps: "a1" },
    },
  },
  "the day lies in a week in which somebody completes fifteen years": {
    file: 1,
    persons: { A: { birthDate: "2011-03-04" }, B: { birthDate: "2012-01-01" } },
    items: { v: { shows: ["B"], madeBy: ["B"], content: "explicit", form: "visual" } },
    acts: {
      a1: {
        ...{ by: "A", item: "v", conduct: "distribute", place: "CZ" },
        when: { min: "2026-03-01", max: "2026-03-07" },
      },
    },
  },
  "little is known": {
    file: 1,
    persons: { A: { age: 16 } },
    items: { v: { content: "explicit", form: "visual" } },
    acts: { a1: { by: "A", item: "v", conduct: "distribute", place: "CZ", when: "2026-02-02" } },
  },
};

async function entriesOf(file: FileInput, why: ToldEntry["why"]): Promise<readonly ToldEntry[]> {
  const found = await toEstablish(guidedSetting, file, "en");
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value.filter((each) => each.why === why);
}

describe.each(Object.keys(FILES))("%s", (name) => {
  const file = FILES[name] as FileInput;

  test("an answer that is written leads to what was said of it", async () => {
    let written = 0;
    for (const entry of await entriesOf(file, "missing")) {
      for (const { value, leads } of entry.answers) {
        const after = declared && withAnswer(file, entry, value, declared);
        if (after === undefined) continue;
        written++;
        const what = `${JSON.stringify(entry.unknown)} ${value.label}`;
        const answer = await answersTo(guidedSetting, after, "en");
        if (!answer.ok) throw new Error(`${what}: ${JSON.stringify(answer.problems)}`);
        for (const { act, person, outcome, status } of leads) {
          const then = answer.value.acts[act]?.[person]?.findings[outcome]?.status;
          expect([what, act, person, then]).toEqual([what, act, person, status]);
        }
      }
    }
    expect(written).toBeGreaterThan(0);
  });

  test("what contradicts a presumption is written in its place", async () => {
    for (const entry of await entriesOf(file, "presumed")) {
      for (const { value } of entry.answers) {
        const after = declared && withAnswer(file, entry, value, declared);
        const answer = after && (await answersTo(guidedSetting, after, "en"));
        if (answer?.ok === false) throw new Error(JSON.stringify([entry.unknown, answer.problems]));
      }
    }
  });
});
