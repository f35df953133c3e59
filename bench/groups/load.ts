import { tell } from "../figure.ts";

// Once in a fresh process: the built rulebook from its file, its modules included.
const start = performance.now();
const { loadRulebook } = await import("@cokdyby/rules");
loadRulebook();
tell([{ name: "load", value: performance.now() - start, unit: "ms" }]);
