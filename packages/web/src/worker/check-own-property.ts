import type { ServiceContext } from "@cokdyby/api";
import type { Problem } from "@cokdyby/engine";
import { type AskedLaw, type CheckedProperty, checkLaw } from "./law-checks.ts";

/** A property as the drafter wrote it: in the form, or, in an earlier edition, as YAML with `given` and `expect`. */
export type WrittenProperty = { readonly id: string } & (
  | { readonly given: unknown; readonly expect: unknown }
  | { readonly text: string }
);

/** How the property stands before and after the draft, or everything wrong with it. */
export type OwnCheck =
  | { readonly id: string; readonly problems: readonly Problem[] }
  | {
      readonly id: string;
      readonly before: CheckedProperty;
      readonly after: CheckedProperty;
      /** What was written as YAML, as plain data. */
      readonly said?: object;
    };

/** Checks a drafter's own property on the law as it is and as it is drafted. */
export async function checkOwnProperty(
  setting: ServiceContext,
  property: WrittenProperty,
  before: AskedLaw,
  after: AskedLaw,
): Promise<OwnCheck> {
  const { id } = property;
  if (!("text" in property)) return checkBoth(setting, property, before, after);
  // YAML is large, and most write their properties in the form
  const { parseYaml } = await import("@cokdyby/engine/read");
  const written = parseYaml("property", property.text);
  if (!written.ok) return { id, problems: written.problems };
  const { value, sourceMap } = written.value;
  const members = typeof value === "object" && value !== null ? value : {};
  const checked = checkBoth(
    setting,
    { given: undefined, expect: undefined, ...members, id },
    before,
    after,
  );
  if (!("problems" in checked)) return { ...checked, said: members };
  const placed = checked.problems.map((problem) => {
    const { pointer = "" } = problem;
    return { ...problem, ...sourceMap(pointer.replace(/^#\/properties\/0/, "")) };
  });
  return { id, problems: placed };
}

function checkBoth(
  setting: ServiceContext,
  property: { readonly id: string; readonly given: unknown; readonly expect: unknown },
  before: AskedLaw,
  after: AskedLaw,
): OwnCheck {
  const { id } = property;
  const [was, is] = [before, after].map((law) => checkLaw(setting, law, [property]));
  if (was === undefined || is === undefined) throw new Error("two laws are checked");
  if (!is.ok) return { id, problems: is.problems };
  if (!was.ok) return { id, problems: was.problems };
  const [first] = was.value;
  const [second] = is.value;
  if (first === undefined || second === undefined) throw new Error("a property has no answer");
  return { id, before: first, after: second };
}
