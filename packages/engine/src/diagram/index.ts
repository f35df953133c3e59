/** `@cokdyby/engine/diagram`: the law compiled to decision diagrams, for whoever measures them or looks for their order. */

export { type CompiledLaw, compile } from "./compile.ts";
export { findVariableOrder } from "./find-order.ts";
