import { figure, tell } from "../figure.ts";

// Once in a fresh process: the built rulebook from its file, its modules included.
const start = performance.now();
const { loadRulebook } = await import("@cokdyby/rules");
loadRulebook();
tell([figure("load", performance.now() - start, "ms")]);
