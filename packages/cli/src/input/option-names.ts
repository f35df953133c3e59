import type { Problem } from "@cokdyby/engine";
import type { InputProblem } from "./bad-input.ts";

/** The same problems, said of the option that gave each member of a request. */
export function byOption(
  problems: readonly Problem[],
  options: Readonly<Record<string, string>>,
): InputProblem[] {
  return problems.map((problem) => {
    const [, ...path] = (problem.pointer ?? "#").split("/");
    const pointers = path.map((_, at) => path.slice(0, at + 1).join("/")).reverse();
    const option = pointers.map((pointer) => options[pointer]).find((each) => each !== undefined);
    return option === undefined ? problem : { ...problem, where: option };
  });
}

/** A whole number from an option; what is none goes on as it is, and the service says so. */
export function wholeNumber(text: string | undefined): number | string | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : text;
}
