import { Document, isMap, isScalar, isSeq, visit } from "yaml";

/** Most letters in a map on one line. */
const WIDTH = 110;

/** YAML with short maps on one line, as the rule files have it; a text is never broken into lines. */
export function yamlOf(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Map: (key, map) => {
      const plain = map.items.every((pair) => isScalar(pair.value) || isFigure(pair.value));
      const long = map.items.reduce((sum, pair) => sum + String(pair.value).length + 12, 0);
      if (key !== null && plain && long < WIDTH) map.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true, blockQuote: false });
}

/** As {@link yamlOf}, where the value stands within something: a short map stands on one line too. */
export function yamlWithin(value: unknown): string {
  return yamlOf([value]).trimEnd().slice(2).replaceAll("\n  ", "\n");
}

/** A value on one line, as it can stand within braces. */
export function inlineYaml(value: unknown): string {
  const document = new Document([value], { aliasDuplicateObjects: false });
  if (isSeq(document.contents)) document.contents.flow = true;
  const line = document.toString({
    lineWidth: 0,
    flowCollectionPadding: true,
    blockQuote: false,
    collectionStyle: "flow",
  });
  return line.trim().slice(1, -1).trim();
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
