import { Document, isMap, isNode, isScalar, isSeq, type Node, parseDocument, visit } from "yaml";
import { isRecord } from "../../../store/is-record.ts";
import { same } from "./same.ts";

/** Where data stand in a YAML text: members and places in lists, from the top. */
export type YamlPath = readonly (string | number)[];

/** Most letters in a map on one line. */
const WIDTH = 110;

/** A text is never broken into lines. */
const ON_LINES = { lineWidth: 0, flowCollectionPadding: true } as const;

/** YAML with short maps on one line, as the rule files have it. */
export function yamlOf(value: unknown): string {
  const document = new Document();
  document.contents = nodeOf(document, value);
  if (isMap(document.contents)) document.contents.flow = false;
  return document.toString(ON_LINES);
}

/**
 * Writes other data into a YAML text. What says the same stays with its comments, in its order.
 *
 * @param path of what is written; it must be there
 * @param value plain data that take its place
 * @throws Error where the text is no YAML or has nothing at the path
 */
export function patchYaml(text: string, path: YamlPath, value: unknown): string {
  const document = parseDocument<Node>(text, { version: "1.2", schema: "core" });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  const node = document.getIn(path, true);
  if (!isNode(node)) throw new Error(`the text has nothing at ${path.join("/")}`);
  if (same(node.toJS(document), value)) return text;
  const patched = merged(document, node, value);
  if (path.length === 0) document.contents = patched;
  else document.setIn(path, patched);
  return document.toString(ON_LINES);
}

/** A node that says the value: the old one as far as it goes. */
function merged(document: Document, node: unknown, value: unknown): Node {
  if (!isNode(node)) return nodeOf(document, value);
  if (same(node.toJS(document), value)) return node;
  if (isMap(node) && isRecord(value)) {
    node.items = Object.entries(value).map(([key, each]) => {
      const pair = node.items.find((old) => String(old.key) === key);
      if (pair === undefined) return document.createPair(key, nodeOf(document, each));
      pair.value = merged(document, pair.value, each);
      return pair;
    });
    return node;
  }
  if (isSeq(node) && Array.isArray(value)) {
    const old = node.items.map((each) => (isNode(each) ? each.toJS(document) : each));
    let last = 0;
    const most = Math.min(old.length, value.length);
    while (last < most && same(old.at(-1 - last), value.at(-1 - last))) last += 1;
    // entries behind what comes or goes stay themselves
    const more = value.length - old.length;
    const aligned: readonly unknown[] =
      more < 0
        ? node.items.toSpliced(value.length - last, -more)
        : node.items.toSpliced(old.length - last, 0, ...Array(more));
    node.items = value.map((each, at) => merged(document, aligned[at], each));
    return node;
  }
  const created = nodeOf(document, value);
  created.comment = node.comment ?? null;
  created.commentBefore = node.commentBefore ?? null;
  return created;
}

function nodeOf(document: Document, value: unknown): Node {
  const node = document.createNode(value, { aliasDuplicateObjects: false });
  visit(node as Node, {
    Scalar: (_key, scalar) => {
      // plain, it would go on in a line that may not stand within braces
      if (String(scalar.value).includes("\n")) scalar.type = "QUOTE_DOUBLE";
    },
    Map: (_key, map) => {
      const plain = map.items.every((pair) => isScalar(pair.value) || isFigure(pair.value));
      const long = map.items.reduce((sum, pair) => sum + String(pair.value).length + 12, 0);
      if (plain && long < WIDTH) map.flow = true;
    },
  });
  return node as Node;
}

/** `{ fact: parameter.… }`, or a list of plain values. */
function isFigure(value: unknown): boolean {
  if (isSeq(value)) {
    if (!value.items.every((item) => isScalar(item))) return false;
    value.flow = true;
    return true;
  }
  return isMap(value) && value.items.length === 1 && isScalar(value.items[0]?.value);
}
