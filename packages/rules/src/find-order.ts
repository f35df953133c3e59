// Looks for an order of variables under which the law of today has small diagrams, and writes it to
// variable-order.json after each pass: `pnpm --filter @cokdyby/rules run order`, after the law has grown; it
// takes some minutes and starts from the order that is there. The test of the order says when it is time.
import { writeFileSync } from "node:fs";
import { lawOn, wordingStarts } from "@cokdyby/engine";
import { findVariableOrder } from "@cokdyby/engine/diagram";
import { readSource } from "./read-source.ts";
import { ORDER_FILE } from "./variable-order.ts";

const rulebook = readSource();
const newest = wordingStarts(rulebook).at(-1) ?? rulebook.earliest;
findVariableOrder(lawOn(rulebook, newest), (nodes, order) => {
  console.error(`${nodes} nodes`);
  writeFileSync(ORDER_FILE, `${JSON.stringify(order, null, 2)}\n`);
});
