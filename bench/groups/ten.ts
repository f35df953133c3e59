import { evaluate, lawOn } from "@cokdyby/engine";
import { type CompiledLaw, compile } from "@cokdyby/engine/diagram";
import { type Figure, figure, tell } from "../figure.ts";
import { CLASHING, context, LAW_DATE, rulebook } from "../law.ts";
import { inCopy, tenFold } from "../ten-fold.ts";

// A law ten times as large, once in a fresh process: its diagrams; the first outcome of a first case; a case
// that clashes in each copy. Each is asked of a rulebook of its own.
const COPIES = 10;
const COMPLETE = { "act.conduct": "possess", "actor.age": 16, "child.age": 14 };

const figures = [
  measured("ten.compile", (book) => {
    const [compiled] = compile([lawOn(book, LAW_DATE)]) as [CompiledLaw];
    for (const all of [compiled.outcomes, compiled.rows]) for (const _ of all);
  }),
  measured("ten.first", (book) => {
    const found = evaluate(book, { facts: COMPLETE, on: LAW_DATE }, context, ["prosecution.open"]);
    if (!found.ok) throw new Error("a case was refused");
  }),
  measured("ten.refused", (book) => {
    const facts = Object.assign(
      {},
      ...Array.from({ length: COPIES }, (_, at) => inCopy(CLASHING, at)),
    );
    const ask = () => evaluate(book, { facts, on: LAW_DATE }, context, ["liability.exempt"]);
    if (ask().ok) throw new Error("a case that clashes was answered");
    const start = performance.now();
    ask();
    return performance.now() - start;
  }),
];
tell(figures);

/** @param run what is timed, unless it gives its own milliseconds */
function measured(name: string, run: (book: ReturnType<typeof tenFold>) => unknown): Figure {
  const book = tenFold(rulebook, COPIES);
  const start = performance.now();
  const own = run(book);
  const value = typeof own === "number" ? own : performance.now() - start;
  return figure(name, value, "ms");
}
