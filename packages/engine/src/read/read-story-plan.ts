import { fail, type Result, succeed } from "../problem.ts";
import { freeze } from "../rulebook/freeze.ts";
import { pointerOf } from "../rulebook/json-pointer.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import type { StoryPart, StoryPlan, Telling } from "../rulebook/story-plan.ts";
import { storyReport } from "./story-problems.ts";
import { storyPlanShape } from "./story-shape.ts";
import { readFixed, readTellings, type StoryReading } from "./story-tellings.ts";
import { keysOf } from "./story-values.ts";

/**
 * Reads a plan of stories: each fact of the rulebook has a place and a sentence for every value, and nothing is named
 * that there is not.
 *
 * @param value any value
 * @returns the plan, frozen, its messages read; otherwise every problem, its `pointer` at the text and its `at` a line of it
 */
export function readStoryPlan(value: unknown, rulebook: Rulebook): Result<StoryPlan> {
  const shape = storyPlanShape.safeParse(value);
  if (!shape.success) {
    return fail(
      shape.error.issues.map(({ code, path }) => ({
        code: "STORY_MALFORMED",
        detail: `the plan has not the expected form here (${code}); see docs/stories.md`,
        pointer: pointerOf(path),
      })),
    );
  }
  const plan = shape.data;
  const reading: StoryReading = { rulebook, plan, report: storyReport(), used: new Set() };
  const read: StoryPlan = {
    language: plan.language,
    locale: plan.locale,
    ...readWords(reading),
    phrases: readPhrases(reading),
    facts: readFacts(reading),
    parts: readParts(reading),
    title: withLast(reading, readTellings(reading, plan.title, ["title"]), ["title"]),
    kind: readKind(reading),
  };
  reportUnused(reading);
  const { problems } = reading.report;
  return problems.length > 0 ? fail(problems) : succeed(freeze(read));
}

function readWords(
  reading: StoryReading,
): Pick<StoryPlan, "spans" | "provision" | "oneOf" | "forms"> {
  const { spans, provision, oneOf, forms } = reading.plan;
  const days = { from: "text", to: "text" } as const;
  const span = (name: "between" | "atLeast" | "atMost") =>
    readFixed(reading, spans[name], ["spans", name], days);
  return {
    spans: {
      day: readFixed(reading, spans.day, ["spans", "day"], { date: "text" }),
      days: readFixed(reading, spans.days, ["spans", "days"], days),
      between: span("between"),
      atLeast: span("atLeast"),
      atMost: span("atMost"),
    },
    provision: {
      paragraph: readFixed(reading, provision.paragraph, ["provision", "paragraph"], {
        number: "text",
      }),
      point: readFixed(reading, provision.point, ["provision", "point"], { letter: "text" }),
    },
    oneOf: readFixed(reading, oneOf, ["oneOf"], { list: "text" }),
    forms: Object.fromEntries(
      Object.entries(forms).map(([form, text]) => [
        form,
        readFixed(reading, text, ["forms", form], { number: "number" }),
      ]),
    ),
  };
}

function readKind(reading: StoryReading): StoryPlan["kind"] {
  const { says, oneOf, numbers } = reading.plan.kind;
  const ends = { from: "number", to: "number", next: "number" } as const;
  const number = (name: keyof typeof numbers) =>
    readFixed(reading, numbers[name], ["kind", "numbers", name], ends);
  return {
    says: withLast(reading, readTellings(reading, says, ["kind", "says"]), ["kind", "says"]),
    oneOf: readFixed(reading, oneOf, ["kind", "oneOf"], { list: "text" }),
    numbers: {
      one: number("one"),
      between: number("between"),
      atLeast: number("atLeast"),
      atMost: number("atMost"),
    },
  };
}

function readPhrases(reading: StoryReading): StoryPlan["phrases"] {
  const phrases = Object.fromEntries(
    Object.entries(reading.plan.phrases).map(([phrase, written]) => [
      phrase,
      readTellings(reading, written, ["phrases", phrase]),
    ]),
  );
  // remove phrases that use no phrase that remains, until none is left to remove: the rest use each other in a ring
  const left = new Map(Object.entries(phrases));
  for (let isDone = false; !isDone; ) {
    const free = [...left].filter(
      ([, tellings]) => !usesOf(tellings).some((each) => left.has(each)),
    );
    for (const [phrase] of free) left.delete(phrase);
    isDone = free.length === 0;
  }
  for (const phrase of left.keys()) {
    reading.report.misfit(["phrases", phrase], "phrases use each other in a ring; break it");
  }
  return phrases;
}

function usesOf(tellings: readonly Telling[]): readonly string[] {
  return tellings.flatMap((telling) =>
    telling.arguments.flatMap((each) => ("phrase" in each ? [each.phrase] : [])),
  );
}

function readFacts(reading: StoryReading): StoryPlan["facts"] {
  const { rulebook, plan, report } = reading;
  const ids = rulebook.facts.map(({ fact }) => fact);
  for (const id of Object.keys(plan.facts)) {
    if (!ids.includes(id)) report.unknown(["facts", id], "fact", id, ids);
  }
  return Object.fromEntries(
    rulebook.facts.map((fact) => {
      const written = plan.facts[fact.fact] ?? {};
      const path = ["facts", fact.fact];
      const keys = keysOf(fact);
      for (const key of Object.keys(written)) {
        if (!keys.includes(key)) report.unknown([...path, key], "value", key, keys);
      }
      const told = keys.flatMap((key) => {
        const at = [...path, key];
        const each = written[key];
        if (each === undefined) {
          report.missing(
            plan.facts[fact.fact] === undefined ? ["facts"] : path,
            `the sentence of \`${fact.fact}\` for \`${key}\` is missing; add it`,
          );
          return [];
        }
        const tellings = readTellings(reading, each, at, ownArguments(key, fact.type));
        return [[key, withLast(reading, tellings, at)] as const];
      });
      return [fact.fact, Object.fromEntries(told)];
    }),
  );
}

function ownArguments(key: string, type: string) {
  if (key === "row") return { row: "text" } as const;
  if (key !== "value") return {};
  return type === "integer"
    ? ({ value: "text", count: "number" } as const)
    : ({ value: "text" } as const);
}

function reportUnused({ plan, report, used }: StoryReading): void {
  for (const kind of ["phrases", "forms"] as const) {
    for (const name of Object.keys(plan[kind])) {
      if (!used.has(name)) report.misfit([kind, name], "no text names this; remove it");
    }
  }
}

/** The last of tellings that always have to say something asks for nothing. */
function withLast(
  { report }: StoryReading,
  tellings: readonly Telling[],
  path: readonly PropertyKey[],
): readonly Telling[] {
  const last = tellings.at(-1);
  const asks =
    last !== undefined &&
    (Object.keys({ ...last.says, ...last.where }).length > 0 ||
      last.arguments.some((each) => "fact" in each));
  if (asks)
    report.misfit(path, "the last wording fits every case; it asks for no fact and shows none");
  return tellings;
}

function readParts(reading: StoryReading): readonly StoryPart[] {
  const { rulebook, plan, report } = reading;
  const placed = new Set<string>();
  const parts = plan.parts.map((part, index): StoryPart => {
    const path = ["parts", index];
    if ("part" in part) {
      return { part: part.part, tellings: readTellings(reading, part.say, [...path, "say"]) };
    }
    if (placed.has(part.fact)) report.misfit(path, "this fact has its place already; remove one");
    placed.add(part.fact);
    return part;
  });
  const ids = rulebook.facts.map(({ fact }) => fact);
  for (const [index, part] of plan.parts.entries()) {
    if ("fact" in part && !ids.includes(part.fact)) {
      report.unknown(["parts", index, "fact"], "fact", part.fact, ids);
    }
  }
  for (const fact of ids) {
    if (!placed.has(fact))
      report.missing(["parts"], `\`${fact}\` has no place; add \`- fact: ${fact}\``);
  }
  return parts;
}
