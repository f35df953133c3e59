import { lawOn } from "@cokdyby/engine";
import { type CompiledLaw, compile } from "@cokdyby/engine/diagram";
import { figure, tell } from "../figure.ts";
import { LAW_DATE, rulebook } from "../law.ts";

// Once in a fresh process: from the loaded rulebook to the diagrams of one wording of the law.
const start = performance.now();
const [compiled] = compile([lawOn(rulebook, LAW_DATE)]) as [CompiledLaw];
for (const all of [compiled.outcomes, compiled.rows]) for (const _ of all);
tell([figure("compile", performance.now() - start, "ms")]);
