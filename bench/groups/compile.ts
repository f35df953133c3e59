import { situationOf } from "@cokdyby/engine";
import { tell } from "../figure.ts";
import { context, rulebook } from "../law.ts";

// Once in a fresh process: from the loaded rulebook to diagrams that are ready to be asked.
const start = performance.now();
situationOf(rulebook, { facts: {} }, context);
tell([{ name: "compile", value: performance.now() - start, unit: "ms" }]);
