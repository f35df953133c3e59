import type { Condition } from "@cokdyby/engine";
import { OPERATORS } from "@cokdyby/engine/rulebook";
import { isRecord } from "../store/is-record.ts";

/** Whether data have the shape of a condition; what its leaves speak of is checked elsewhere. */
export function isCondition(value: unknown): value is Condition {
  if (!isRecord(value)) return false;
  const keys = Object.keys(value).sort().join(" ");
  if (keys === "all" || keys === "any") {
    const parts = value.all ?? value.any;
    return Array.isArray(parts) && parts.every(isCondition);
  }
  if (keys === "not") return isCondition(value.not);
  if (keys === "condition") return typeof value.condition === "string";
  const { fact, operator } = value;
  const isLeaf = keys === "fact operator value" || keys === "fact operator path value";
  const isKnown = OPERATORS.some((each) => each === operator);
  return isLeaf && typeof fact === "string" && isKnown && isOperand(value.value);
}

function isOperand(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isScalar);
  return isScalar(value) || (isRecord(value) && typeof value.fact === "string");
}

function isScalar(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}
