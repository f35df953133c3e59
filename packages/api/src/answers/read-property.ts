import { nearest, type Problem, type Result, type Rulebook } from "@cokdyby/engine";
import {
  type Property,
  parseCondition,
  parseExpectation,
  pointerOf,
} from "@cokdyby/engine/rulebook";
import { problemsIn } from "./prepare-case.ts";

/** Everything this step can report beside what the engine says of a condition. */
export const PROPERTY_PROBLEMS = ["PROPERTY_UNKNOWN", "MEMBER_UNKNOWN", "MEMBER_MISSING"] as const;

const MEMBERS = ["id", "given", "expect"];

/** @param pointer of the property in the request, as `/properties/0` */
export function readProperty(
  rulebook: Rulebook,
  property: string | { readonly id: string },
  pointer: string,
): Result<Property> {
  return typeof property === "string"
    ? shipped(rulebook, property, pointer)
    : writtenOut(rulebook, property, pointer);
}

type Code = (typeof PROPERTY_PROBLEMS)[number];

function problem(code: Code, detail: string, pointer: string, suggestion?: string): Problem {
  const found = { code, detail, pointer: `#${pointer}` };
  return suggestion === undefined ? found : { ...found, suggestion };
}

function shipped(rulebook: Rulebook, id: string, pointer: string): Result<Property> {
  const found = rulebook.properties.find(({ property }) => property === id);
  if (found !== undefined) return { ok: true, value: found };
  const ids = rulebook.properties.map(({ property }) => property);
  const detail = "no property with this id is shipped";
  return { ok: false, problems: [problem("PROPERTY_UNKNOWN", detail, pointer, nearest(id, ids))] };
}

function writtenOut(
  rulebook: Rulebook,
  written: { readonly id: string; readonly given?: unknown; readonly expect?: unknown },
  pointer: string,
): Result<Property> {
  const strangers = Object.keys(written).filter((key) => !MEMBERS.includes(key));
  const problems = strangers.map((key) => {
    const detail = "there is no such member here; remove it";
    const at = pointer + pointerOf([key]).slice("#".length);
    return problem("MEMBER_UNKNOWN", detail, at, nearest(key, MEMBERS));
  });
  for (const key of ["given", "expect"] as const) {
    if (written[key] !== undefined) continue;
    const detail = "this member is missing; add a condition";
    problems.push(problem("MEMBER_MISSING", detail, `${pointer}/${key}`));
  }
  const given = parseCondition(written.given, rulebook, `${pointer}/given`);
  const expect = parseExpectation(written.expect, rulebook, `${pointer}/expect`);
  if (written.given !== undefined) problems.push(...problemsIn(given));
  if (written.expect !== undefined) problems.push(...problemsIn(expect));
  if (problems.length > 0 || !given.ok || !expect.ok) return { ok: false, problems };
  const { id } = written;
  return {
    ok: true,
    value: { property: id, title: {}, given: given.value, expect: expect.value },
  };
}
