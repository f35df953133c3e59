import * as z from "zod";
import { checked, citation, day, grade, scalar, span, text } from "../parts.ts";
import { lawAnswer } from "./answer.ts";
import { condition } from "./condition.ts";
import { ruleShape } from "./rules.ts";

/** Answer of GET /v1/rulebook. */
export const rulebookAnswer = lawAnswer("RulebookAnswer", {
  title: text,
  languages: z.array(z.string()),
  earliest: day.describe("No law date before it"),
  wordings: z.array(day).describe("The first days of all wordings of the law"),
  layerReading: z.string().exactOptional().describe("The reading that chooses between layers"),
  setAside: z
    .strictObject({ fact: z.string(), value: scalar })
    .exactOptional()
    .describe("What stands for offences that the rules do not model, and where there is none"),
  layers: z.array(
    z.strictObject({
      layer: z.string(),
      label: text,
      selectedBy: z.string().exactOptional(),
      grade: grade.exactOptional().describe('What a "no" in it is worth; else the strongest'),
    }),
  ),
  groups: z.array(z.strictObject({ group: z.string(), label: text })),
  files: z.record(z.string(), z.string()).describe("sha256 of each file it was read from"),
});

/** Answer of GET /v1/outcomes. */
export const outcomesAnswer = lawAnswer("OutcomesAnswer", {
  outcomes: z.array(
    z.strictObject({
      outcome: z.string(),
      group: z.string(),
      label: text,
      layers: z.array(z.string()),
      notes: z.array(text).exactOptional(),
      sources: z.array(citation).exactOptional(),
      rows: z
        .strictObject({
          table: z.string(),
          counts: condition.exactOptional(),
          lapses: z.strictObject({ condition: z.string(), on: z.string() }).exactOptional(),
          wordings: z.array(
            z.strictObject({
              inForce: span,
              cites: z.array(citation),
              choose: z.array(z.strictObject({ row: z.string(), when: condition.exactOptional() })),
            }),
          ),
        })
        .exactOptional()
        .describe("The row of a table that applies where it holds: the first that fits"),
      relieves: z.boolean().exactOptional().describe("It is in favour of the person of the case"),
      rules: z.array(z.string()).describe("The rules that conclude it"),
    }),
  ),
  laterLaw: z
    .array(
      z.strictObject({
        laterLaw: z.string(),
        cites: z.array(citation),
        before: z.array(
          z.strictObject({
            outcome: z.string(),
            onlyIf: z.strictObject({ reading: z.string(), option: z.string() }).exactOptional(),
          }),
        ),
        gravest: z.array(z.string()),
        gravestWhere: z
          .strictObject({ outcome: z.string(), columns: z.array(z.string()) })
          .exactOptional(),
        alsoCounts: condition.exactOptional(),
      }),
    )
    .describe("How the more favourable law is found, for the act as a whole"),
});

/** Answer of GET /v1/readings. */
export const readingsAnswer = lawAnswer("ReadingsAnswer", {
  readings: z.array(
    z.strictObject({
      reading: z.string(),
      label: text,
      question: text,
      default: z.string().exactOptional().describe("Stands unless another option or `open` is set"),
      options: z.array(
        z.strictObject({
          option: z.string(),
          label: text,
          proponent: text,
          because: text,
          cites: citation,
          grade,
        }),
      ),
    }),
  ),
});

const columnSource = z.union([
  z.strictObject({
    column: z.string(),
    times: z.number(),
    atMost: z.number().exactOptional(),
  }),
  z.strictObject({
    column: z.string(),
    steps: z.array(z.strictObject({ least: z.number(), is: z.union([z.number(), z.string()]) })),
  }),
]);

const figure = { from: day, to: day.exactOptional(), cites: citation, checked };

/** Answer of GET /v1/parameters: single figures, and tables of them. */
export const parametersAnswer = lawAnswer("ParametersAnswer", {
  parameters: z.array(
    z.strictObject({
      parameter: z.string(),
      label: text,
      unit: text.exactOptional(),
      values: z.array(z.strictObject({ ...figure, value: z.number() })),
    }),
  ),
  tables: z
    .array(
      z.strictObject({
        table: z.string(),
        label: text,
        columns: z.array(
          z.strictObject({
            column: z.string(),
            label: text,
            unit: text.exactOptional(),
            from: columnSource.exactOptional().describe("Computed from another column"),
            cites: citation.exactOptional(),
            words: z.record(z.string(), text).exactOptional(),
          }),
        ),
        members: z
          .array(
            z.strictObject({
              member: z.string(),
              column: z.string(),
              where: condition.exactOptional(),
            }),
          )
          .exactOptional()
          .describe("What a finding shows of a row"),
        rows: z.array(
          z.strictObject({
            row: z.string(),
            label: text,
            values: z.array(
              z.strictObject({ ...figure, figures: z.record(z.string(), z.number()) }),
            ),
          }),
        ),
      }),
    )
    .describe("Each figure is also the parameter `<column>.<row>`"),
});

/** Answer of GET /v1/sources. */
export const sourcesAnswer = lawAnswer("SourcesAnswer", {
  sources: z.array(
    z.strictObject({
      source: z.string(),
      title: text,
      short: text,
      url: z.string().exactOptional(),
      read: text.exactOptional().describe("Where and how far it was read"),
    }),
  ),
});

const reason = { reason: text };
const change = z.union([
  z.strictObject({ set: z.string(), to: z.number(), from: day.exactOptional(), ...reason }),
  z.strictObject({ enact: ruleShape, ...reason }),
  z.strictObject({ replace: z.string(), with: ruleShape, ...reason }),
  z.strictObject({ repeal: z.string(), ...reason }),
]);

/** An amendment as shipped. */
export const amendmentShape = z
  .strictObject({
    id: z.string(),
    title: text.exactOptional(),
    ...reason,
    changes: z.array(change),
  })
  .meta({ id: "Amendment" });

/** Answer of GET /v1/amendments. */
export const amendmentsAnswer = lawAnswer("AmendmentsAnswer", {
  amendments: z.array(amendmentShape),
});
