import type { Result } from "@cokdyby/engine";
import { parseJson } from "../http/json-body.ts";
import { Refusal } from "../problems.ts";
import type { Exercises } from "./exercises.ts";

/** Longest custom parameter that is read, in characters. */
const MOST = 16_384;

/**
 * Reads the custom parameter that names a set: its choices as JSON in UTF-8, base64url.
 *
 * @returns the choices, or what is wrong with them, if it was read that far
 */
export function readSet(parameter: unknown, exercises: Exercises): Result<unknown> {
  if (typeof parameter !== "string" || !/^[\w-]+$/.test(parameter) || parameter.length > MOST) {
    return { ok: false, problems: [] };
  }
  const choices = jsonIn(Buffer.from(parameter, "base64url"));
  if (!choices.ok) return choices;
  const checked = exercises.check(choices.value);
  return checked.ok ? choices : checked;
}

function jsonIn(bytes: Buffer): Result<unknown> {
  try {
    return { ok: true, value: parseJson(bytes, "the set") };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, problems: error.problem.errors };
  }
}
