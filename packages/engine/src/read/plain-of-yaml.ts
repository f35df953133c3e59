import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from "yaml";
import { FORBIDDEN_KEYS, forbiddenKey, malformedText } from "../rulebook/plain-data.ts";
import type { Diagnostic } from "../rulebook/problems.ts";
import { keyPointer, member } from "../rulebook/source-map.ts";

/** Reports a problem at an offset of the text. */
export type ReportAt = (diagnostic: Diagnostic, offset: number) => void;

/** Plain data, and the offset in the text of each member by its pointer. */
export interface PlainYaml {
  readonly value: unknown;
  readonly offsets: ReadonlyMap<string, number>;
}

/**
 * Turns YAML nodes into plain data and reports what plain data cannot or may not hold. The offset of a
 * member is that of its value; of a block below a key, that of the key.
 */
export function plainOf(contents: ParsedNode | null, report: ReportAt): PlainYaml {
  const offsets = new Map<string, number>();

  function plain(node: ParsedNode | null, pointer: string, offset: number): unknown {
    const start = node?.range[0] ?? offset;
    offsets.set(pointer, isBlock(node) ? offset : start);
    if (node === null) return empty(offset);
    if (isAlias(node)) return anchored(start);
    if (node.anchor !== undefined) anchored(start);
    if (node.tag !== undefined) {
      const detail = "the value has a tag (!); write the plain value";
      report({ code: "YAML_FEATURE", detail }, start);
    }
    if (isSeq(node)) {
      return node.items.map((item, index) =>
        plain(item as ParsedNode, member(pointer, index), (item as ParsedNode)?.range[0] ?? start),
      );
    }
    if (isMap(node)) return plainMap(node as YAMLMap.Parsed, pointer);
    return plainScalar(node as Scalar.Parsed, start);
  }

  function plainMap(map: YAMLMap.Parsed, pointer: string): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    for (const pair of map.items) {
      const offset = pair.key.range[0];
      const key = keyOf(pair.key);
      if (key === undefined) continue;
      if (Object.hasOwn(value, key)) {
        const detail = `\`${key}\` is written twice; keep one`;
        report({ code: "YAML_DUPLICATE_KEY", detail }, offset);
      } else {
        value[key] = plain(pair.value, member(pointer, key), offset);
        offsets.set(keyPointer(member(pointer, key)), offset);
      }
    }
    return value;
  }

  /** The text of a key: a plain number or truth value as it is written. */
  function keyOf(node: ParsedNode): string | undefined {
    const offset = node.range[0];
    if (node.tag !== undefined || !isScalar(node) || node.source === "") {
      if (isAlias(node)) anchored(offset);
      else report({ code: "YAML_FEATURE", detail: "a key must be a plain text" }, offset);
      return undefined;
    }
    if (node.anchor !== undefined) anchored(offset);
    const key = node.source ?? String(node.value);
    if (!key.isWellFormed()) report(malformedText, offset);
    if (!FORBIDDEN_KEYS.has(key)) return key;
    report(forbiddenKey(key), offset);
    return undefined;
  }

  function plainScalar({ value, source }: Scalar.Parsed, offset: number): unknown {
    if (value === null) return empty(offset);
    if (typeof value === "string" && !value.isWellFormed()) report(malformedText, offset);
    if (typeof value === "number" && !keepsItsValue(value)) {
      const detail = `\`${source}\` is no number that can be kept exactly; write it in quotes if it is a name`;
      report({ code: "YAML_NUMBER", detail }, offset);
    }
    return value;
  }

  function empty(offset: number): undefined {
    const detail = "nothing is written here; write a value or leave the member out";
    report({ code: "YAML_EMPTY_VALUE", detail }, offset);
  }

  function anchored(offset: number): undefined {
    const detail = "anchors (&), aliases (*) and what they repeat are refused; write the value out";
    report({ code: "YAML_ANCHOR", detail }, offset);
  }

  return { value: plain(contents, "", 0), offsets };
}

function isBlock(node: ParsedNode | null): boolean {
  return (isMap(node) || isSeq(node)) && node.flow !== true;
}

function keepsItsValue(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
