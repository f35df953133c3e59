import { check, type Problem, type Property, type Result } from "@cokdyby/engine";
import { type CheckAnswer, type CheckRequest, checkRequest, property } from "../shapes/check.ts";
import { lawOfDay } from "./dated-law.ts";
import { decided } from "./decided.ts";
import { problemsIn, putCase } from "./put-case.ts";
import { readProperty } from "./read-property.ts";
import { readParts } from "./read-shape.ts";
import type { Setting } from "./setting.ts";

/**
 * Answers POST /v1/check and `cokdyby check`.
 *
 * @param body any value; nothing of it is trusted
 * @returns for each property whether the law meets it over all cases and readings, or every problem
 */
export function answerCheck(setting: Setting, body: unknown): Result<CheckAnswer> {
  const read = readParts(checkRequest, body);
  const { on, amendments, properties, language = "cs" } = read.parts;
  const named = (properties ?? fitting(body) ?? allOf(setting)).flatMap((property, index) =>
    property === undefined
      ? []
      : [readProperty(setting.rulebook, property, `/properties/${index}`)],
  );
  const law = lawOfDay(setting, { on, amendments }, "#", setting.today());
  const problems: Problem[] = [...read.problems, ...problemsIn(law, ...named)];
  if (problems.length > 0 || !law.ok) return { ok: false, problems };
  // a case without facts: what is to be known about the law of the day stands in its warnings
  const put = putCase(setting, { ...(on === undefined ? {} : { on }), amendments }, language);
  if (!put.situation.ok) return put.situation;
  const checked = check(law.value.law, named.flatMap(valuesOf));
  const answer = { ...decided(put, put.situation.value), properties: checked };
  return { ok: true, value: answer as CheckAnswer };
}

type Asked = NonNullable<CheckRequest["properties"]>[number];

function allOf({ rulebook }: Setting): Asked[] {
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

/** Most properties of a list that are looked at. */
const MOST = 200;

function valuesOf(property: Result<Property>): Property[] {
  return property.ok ? [property.value] : [];
}
