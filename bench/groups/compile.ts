import { compile, lawOn } from "@cokdyby/engine";
import { tell } from "../figure.ts";
import { LAW_DATE, rulebook } from "../law.ts";

// Once in a fresh process: from the loaded rulebook to the diagrams of one wording of the law.
const start = performance.now();
compile([lawOn(rulebook, LAW_DATE)]);
tell([{ name: "compile", value: performance.now() - start, unit: "ms" }]);
