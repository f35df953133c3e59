import { evaluate } from "@cokdyby/engine";
import { inCopy, withCopies } from "../copies.ts";
import { besides, type Figure, tell } from "../figure.ts";
import { CLASHING, context, LAW_DATE, rulebook } from "../law.ts";
import { timeOften } from "../measure.ts";

// A case that is refused: what clashes is found and named. On the shipped rulebook, and with ten copies
// of all that says what is a case, where one copy clashes or all of them do.
const COPIES = 10;
const many = withCopies(rulebook, COPIES);
const inAll = Object.assign({}, ...Array.from({ length: COPIES }, (_, at) => inCopy(CLASHING, at)));

const shipped = figure("refused", rulebook, CLASHING);
tell([
  shipped,
  besides(figure("refused.tenTimes", many, CLASHING), shipped),
  besides(figure("refused.tenTimes.all", many, inAll), shipped),
]);

function figure(name: string, book: typeof rulebook, facts: typeof CLASHING): Figure {
  const ns = timeOften(() => {
    const found = evaluate(book, { facts, on: LAW_DATE }, context, ["liability.exempt"]);
    if (found.ok) throw new Error("a case that clashes was answered");
  });
  return { name, value: Number((ns / 1e6).toPrecision(4)), unit: "ms" };
}
