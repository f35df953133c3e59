import { z } from "zod";
import { derived } from "../derived.ts";
import { fileShapes } from "./file-shapes.ts";
import { limitShapes } from "./limit-shapes.ts";
import {
  checked,
  citation,
  cites,
  condition,
  date,
  factInput,
  grade,
  httpsUrl,
  id,
  listOf,
  listOrNone,
  named,
  scalar,
  span,
  strict,
  type Text,
  textIn,
  words,
} from "./shape-parts.ts";
import { STATUSES } from "./statuses.ts";

/** The shape of `rulebook.yaml`, its member `rulebook` renamed to `id`. */
export function manifestShape(languages: readonly string[]) {
  const text = textIn(languages);
  return strict({
    id,
    version: words,
    title: text,
    languages: listOf(words),
    /** No law date before it. */
    earliest: date,
    /** The reading that chooses between layers. */
    layerReading: id.exactOptional(),
    /**
     * The fact that stands for what the rules do not model, and its value where there is nothing of it: recommendations are
     * answered with that first, and then whatever the fact is.
     */
    setAside: strict({ fact: id, value: scalar }).exactOptional(),
    layers: listOf(
      strict({
        layer: id,
        label: text,
        selectedBy: words.exactOptional(),
        /** What a "no" is worth that rests on the layer's saying nothing else. Left out: the strongest. */
        grade: grade.exactOptional(),
      }),
    ),
    groups: listOf(strict({ group: id, label: text })),
    /** A file, or with `/` at its end every `*.yaml` below that folder, by path. */
    files: listOf(words),
  });
}

/** `rulebook.yaml`: the head of a rulebook, and the files to read, in order. */
export interface Manifest extends z.output<ReturnType<typeof manifestShape>> {}

/** The shape of each kind of entry in a rulebook. */
export interface Shapes
  extends ReturnType<typeof vocabularyShapes>,
    ReturnType<typeof figureShapes>,
    ReturnType<typeof ruleShapes>,
    ReturnType<typeof limitShapes>,
    ReturnType<typeof fileShapes> {}

/** Of what a rulebook's texts are in. */
interface Languages {
  readonly languages: readonly string[];
}

/** The shapes of further entries of a rulebook. */
export function shapesFor(rulebook: Languages): Shapes {
  return derived(rulebook, shapesOfRulebook);
}

function shapesOfRulebook({ languages }: Languages): Shapes {
  return makeShapes(languages);
}

/** The shapes of entries whose texts are in these languages. Making them takes milliseconds. */
export function makeShapes(languages: readonly string[]): Shapes {
  const text = textIn(languages);
  return {
    ...vocabularyShapes(text),
    ...figureShapes(text),
    ...ruleShapes(text),
    ...limitShapes(text),
    ...fileShapes(text),
  };
}

const presumedDate = z.union(
  [
    /** The law date, where the case names one. */
    strict({ date: z.literal("law") }),
    /** Today, or the day of another fact if that is later. */
    strict({ date: z.literal("today"), notBefore: id.exactOptional() }),
    /** The day never came. */
    strict({ date: z.literal("none") }),
  ],
  { error: "{ date: law }, { date: today, notBefore? } or { date: none }" },
);

function vocabularyShapes(text: z.ZodType<Text>) {
  return {
    sources: strict({
      source: id,
      title: text,
      short: text,
      url: httpsUrl.exactOptional(),
      /** Where and how far it was read. */
      read: text.exactOptional(),
    }),
    facts: strict({
      fact: id,
      group: id,
      type: z.enum(["option", "bool", "integer", "date"]),
      label: text,
      question: text,
      help: text.exactOptional(),
      options: listOf(
        strict({ option: id, label: text, note: text.exactOptional() }),
      ).exactOptional(),
      /** Options of an earlier edition: no case may say one any longer, and one that does is told the replacement. */
      replaced: listOf(
        strict({
          option: id,
          label: text,
          /** Those that took its place: what it said is that one of them holds. */
          by: listOf(id),
        }),
      ).exactOptional(),
      /** Options are the rows of this table that are in force on the law date. */
      optionsFrom: id.exactOptional(),
      range: strict({ min: z.int(), max: z.int() }).exactOptional(),
      unit: text.exactOptional(),
      /** Used only while the fact is missing; visible, never a presumption of law. */
      presumed: strict({
        value: z.union([scalar, presumedDate], {
          error: "a value, { date: law }, { date: today } or { date: none }",
        }),
        because: text,
        /** Not used where one of these facts is given or presumed. */
        unlessStated: listOf(id).exactOptional(),
        /** Used only where what is given, and the days presumed, make it certain that this does not hold. */
        unless: condition.exactOptional(),
        /** Not used where they make it certain that this holds. */
        unlessCertain: condition.exactOptional(),
        /** A case that contradicts it is refused; others give way to the case. */
        always: z.boolean().exactOptional(),
      }).exactOptional(),
      /** Where it does not belong, every leaf on it reads "not so". */
      belongs: condition.exactOptional(),
      /** Says what the case is about: where changes of a case are looked for, it stays as it is unless asked for. */
      fixed: z.boolean().exactOptional(),
      /** What it mostly is: of examples that are as small the one with it is taken. It says nothing of a case. */
      typical: scalar.exactOptional(),
      /** Never missing: when not given, the fact has this option of its own. */
      absent: id.exactOptional(),
      sources: listOrNone(citation).exactOptional(),
    }),
    readings: strict({
      reading: id,
      label: text,
      question: text,
      /** Stands unless the user sets another option or `open`; without it the reading is open. */
      default: id.exactOptional(),
      options: listOf(
        strict({
          option: id,
          label: text,
          proponent: text,
          because: text,
          cites: citation,
          grade,
        }),
      ),
    }),
    outcomes: strict({
      outcome: id,
      group: id,
      label: text,
      /** Layers that state it themselves; the first one serves a selected layer that states nothing. */
      layers: listOf(id),
      /** Said with every finding on it. */
      notes: listOrNone(text).exactOptional(),
      sources: listOrNone(citation).exactOptional(),
      /** The row of a table that applies where it holds. */
      rows: strict({
        table: id,
        /** Where the outcome counts when laws are compared; left out: wherever it holds. */
        counts: condition.exactOptional(),
        /** A named condition, and the date fact that brings it about in time. */
        lapses: strict({ condition: id, on: id }).exactOptional(),
        wordings: listOf(
          strict({
            inForce: strict(span),
            cites,
            /** The first whose `when` holds; the last one has none. */
            choose: listOf(strict({ row: id, when: condition.exactOptional() })),
          }),
        ),
      }).exactOptional(),
      /** It is in favour of the person of the case; left out of one that burdens that person, or neither. */
      relieves: z.boolean().exactOptional(),
    }),
  };
}

const columnSource = z.union(
  [
    strict({ column: id, times: z.number(), atMost: z.number().exactOptional() }),
    strict({
      column: id,
      /** The first step that the figure reaches. */
      steps: listOf(strict({ least: z.number(), is: z.union([z.number(), id]) })),
    }),
  ],
  { error: "a source: { column, times, atMost? } or { column, steps }" },
);

function figureShapes(text: z.ZodType<Text>) {
  const unit = text.exactOptional();
  return {
    parameters: strict({
      parameter: id,
      label: text,
      unit,
      values: listOf(strict({ ...span, value: z.number(), cites: citation, checked })),
    }),
    tables: strict({
      table: id,
      label: text,
      columns: listOf(
        strict({
          column: id,
          label: text,
          unit,
          /** Computed from another column, some times as much or by steps, and written in no row. */
          from: columnSource.exactOptional(),
          cites: citation.exactOptional(),
          /** The words of a column that holds ids. */
          words: named(text).exactOptional(),
        }),
      ),
      /** What a finding shows of a row; of two for one member the first whose `where` holds. */
      members: listOf(
        strict({
          /** A point makes an object: `tenant.upper`. */
          member: id,
          column: id,
          where: condition.exactOptional(),
        }),
      ).exactOptional(),
      rows: listOf(
        strict({
          row: id,
          label: text,
          values: listOf(strict({ ...span, figures: named(z.number()), cites: citation, checked })),
        }),
      ),
    }),
  };
}

const example = strict({
  name: words,
  on: date.exactOptional(),
  facts: named(factInput),
  readings: named(z.string()).exactOptional(),
  presume: z
    .union([z.boolean(), listOrNone(z.string())], { error: "true, false or a list of facts" })
    .exactOptional(),
  /** Defaults to what the rule concludes. */
  outcome: id.exactOptional(),
  expect: z.enum(STATUSES),
});

/** The shape of what a property expects: a condition that must hold, or outcomes that must not change when a fact alone changes. */
export const expectationShape = z.union(
  [strict({ unchanged: listOf(id), by: listOf(id) }), condition],
  { error: "a condition or { unchanged, by }" },
);

function ruleShapes(text: z.ZodType<Text>) {
  const wordings = listOf(
    strict({
      inForce: strict(span),
      cites,
      /** Our paraphrase. */
      says: text,
      checked,
      when: condition,
    }),
  );
  const rules = strict({
    rule: id,
    title: text,
    concludes: id,
    layer: id,
    grade,
    /** This rule defeats that one where it holds. */
    exceptionTo: id.exactOptional(),
    /** Only combines other outcomes: its own citations are shown with a `no` only. */
    gathers: z.boolean().exactOptional(),
    wordings,
    /** What the rule leaves out, one sentence each. */
    leavesOut: listOrNone(text).exactOptional(),
    notes: listOrNone(text).exactOptional(),
    examples: listOrNone(example).default([]),
  });
  return {
    conditions: strict({ condition: id, title: text, wordings }),
    rules,
    properties: strict({
      property: id,
      title: text,
      given: condition,
      expect: expectationShape,
      level: words.exactOptional(),
      addressee: words.exactOptional(),
      paragraph: words.exactOptional(),
      footnote: z.int().exactOptional(),
      cites: citation.exactOptional(),
      notes: listOrNone(text).exactOptional(),
    }),
    amendments: strict({
      id,
      title: text.exactOptional(),
      reason: text,
      changes: listOf(
        z.union(
          [
            strict({ set: id, to: z.number(), from: date.exactOptional(), reason: text }),
            strict({ enact: rules, reason: text }),
            strict({ replace: id, with: rules, reason: text }),
            strict({ repeal: id, reason: text }),
          ],
          { error: "a change: { set, to }, { enact }, { replace, with } or { repeal }" },
        ),
      ),
    }),
  };
}
