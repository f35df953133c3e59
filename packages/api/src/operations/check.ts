import type { Problem, Result } from "@cokdyby/engine";
import {
  check as checkLaw,
  type PropertyResult,
  readingsHeldByCheck,
} from "@cokdyby/engine/analyse";
import type { Property } from "@cokdyby/engine/rulebook";
import * as z from "zod";
import { answerHead } from "../answers/answer-head.ts";
import { lawOfDay } from "../answers/dated-law.ts";
import { prepareCase, problemsIn } from "../answers/prepare-case.ts";
import { readProperty } from "../answers/read-property.ts";
import { readMembers } from "../answers/read-shape.ts";
import type { ServiceContext } from "../answers/service-context.ts";
import { operation } from "../operation.ts";
import { count, languageMember, runnableCase } from "../shapes/analysis-members.ts";
import { decidedMembers } from "../shapes/finding.ts";
import { lawInput } from "../shapes/law-input.ts";
import { id } from "../shapes/parts.ts";
import type { Shaped } from "../shapes/shaped.ts";
import { on } from "./example-case.ts";

const ownProperty = z
  .looseObject({ id })
  .meta({ id: "OwnProperty", description: "{ id, given, expect }, see GET /v1/properties" });

/** Most properties of a request. */
const MOST = 200;

/** A property of a request: the id of a shipped one, or one written out. */
const property = z.union([id, ownProperty]);

/** Body of POST /v1/check. */
const checkRequest = z
  .strictObject({
    ...lawInput.shape,
    properties: z
      .array(property)
      .min(1)
      .max(MOST)
      .optional()
      .describe("Ids of shipped properties, or properties written out; all shipped when left out"),
    language: languageMember,
  })
  .meta({ id: "CheckRequest" });

type CheckRequest = z.infer<typeof checkRequest>;

const metOrNot = z.enum(["met", "notMet"]);

/** Answer of POST /v1/check. */
const checkAnswer = z
  .strictObject({
    ...decidedMembers,
    readings: z
      .record(z.string(), z.string())
      .describe("Readings that stand at their default; every other is open"),
    properties: z.array(
      z.strictObject({
        id: z.string(),
        status: z
          .enum(["met", "notMet", "contested"])
          .describe("One that speaks of no case is not met"),
        dependsOn: z.array(z.string()).describe("Open readings that it turns on"),
        byReading: z.array(
          z.strictObject({ readings: z.record(z.string(), z.string()), status: metOrNot }),
        ),
        failing: count.describe("Cases that fail under some choice of the open readings"),
        of: count.describe("Cases that the property speaks of"),
        counterexample: runnableCase
          .exactOptional()
          .describe("The smallest part of one that fails"),
        changes: z
          .strictObject({ outcome: z.string(), fact: z.string() })
          .exactOptional()
          .describe("For a fact that must not matter: an outcome that it moves"),
        withAnotherOffence: z
          .strictObject({
            status: z.enum(["met", "notMet", "contested"]),
            failing: count,
            counterexample: runnableCase.exactOptional(),
          })
          .describe(
            "The same where an offence outside the rules may be stated too; all that stands before is for the offences modelled",
          ),
        level: z.string().exactOptional(),
        addressee: z.string().exactOptional(),
        paragraph: z.string().exactOptional(),
      }),
    ),
  })
  .meta({ id: "CheckAnswer" }) satisfies z.ZodType<{
  readonly properties: readonly Checked[];
}>;

/** How a property was answered, as the wire names it. */
type Checked = Omit<PropertyResult, "atLarge"> & {
  readonly withAnotherOffence: PropertyResult["atLarge"];
};

/** What {@link check} answers, on the wire. */
export type CheckAnswer = Shaped<typeof checkAnswer>;

/**
 * Whether the law meets properties over all cases and readings.
 *
 * @param body any value; nothing of it is trusted
 * @returns for each property whether the law meets it over all cases and readings, or every problem
 */
export function answerCheck(service: ServiceContext, body: unknown): Result<CheckAnswer> {
  const read = readMembers(checkRequest, body);
  const { on, amendments, properties, language = "cs" } = read.members;
  const named = (properties ?? fitting(body) ?? allOf(service)).flatMap((property, index) =>
    property === undefined
      ? []
      : [readProperty(service.rulebook, property, `/properties/${index}`)],
  );
  const law = lawOfDay(service, { on, amendments }, "#", service.today());
  const problems: Problem[] = [...read.problems, ...problemsIn(law, ...named)];
  if (problems.length > 0 || !law.ok) return { ok: false, problems };
  // a case without facts, for the warnings about the law of the day
  const prepared = prepareCase(
    service,
    { ...(on === undefined ? {} : { on }), amendments },
    language,
  );
  if (!prepared.situation.ok) return prepared.situation;
  const checked = checkLaw(law.value.law, named.flatMap(valuesOf));
  return {
    ok: true,
    value: {
      ...answerHead(prepared, prepared.situation.value),
      readings: readingsHeldByCheck(law.value.law),
      properties: checked.map(({ atLarge, ...modelled }) => ({
        ...modelled,
        withAnotherOffence: atLarge,
      })),
    },
  };
}

type Asked = NonNullable<CheckRequest["properties"]>[number];

function allOf({ rulebook }: ServiceContext): Asked[] {
  return rulebook.properties.map(({ property }) => property);
}

/** Of a list that does not fit as a whole the properties that do, each in its place. */
function fitting(body: unknown): (Asked | undefined)[] | undefined {
  const list = (body as { readonly properties?: unknown } | null)?.properties;
  if (!Array.isArray(list)) return undefined;
  return list.slice(0, MOST).map((each) => {
    const read = property.safeParse(each);
    return read.success ? read.data : undefined;
  });
}

function valuesOf(property: Result<Property>): Property[] {
  return property.ok ? [property.value] : [];
}

/** The operation: which properties the law meets, over all cases and readings. */
export const check = operation({
  path: "/v1/check",
  action: "law.analyse",
  summary: "Which properties the law meets, over all cases and readings",
  request: checkRequest,
  answer: checkAnswer,
  example: { on, properties: ["ii-6-own-possession"] },
  inThread: true,
  run: answerCheck,
});
