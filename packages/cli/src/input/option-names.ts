import type { Problem } from "@cokdyby/engine";
import type { InputProblem } from "./bad-input.ts";

/** The same problems, said of the option that gave each member of a request. */
export function byOption(problems: readonly Problem[], options: OptionNames): InputProblem[] {
  return problems.map((problem) => {
    const option = optionAt((problem.pointer ?? "#").split("/").slice(1), options);
    return option === undefined ? problem : { ...problem, where: option };
  });
}

/** Pointer to a member of a request, without `#/` → the option that said it. */
export type OptionNames = Readonly<Record<string, string>>;

/** The option that said a member, or what it stands in. */
export function optionAt(path: readonly string[], options: OptionNames): string | undefined {
  const pointers = path.map((_, at) => path.slice(0, at + 1).join("/")).reverse();
  return pointers.map((pointer) => options[pointer]).find((each) => each !== undefined);
}

/** A whole number from an option; what is none goes on as it is, and the service says so. */
export function wholeNumber(text: string | undefined): number | string | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : text;
}
