import { Document, isMap, isScalar, isSeq, visit } from "yaml";

/** Most letters in a map on one line. */
const WIDTH = 110;

/** A text is never broken into lines. */
const ON_LINES = {
  lineWidth: 0,
  flowCollectionPadding: true,
  blockQuote: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const;

/** YAML with short maps on one line, as the rule files have it. */
export function yamlOf(value: unknown): string {
  const document = documentOf(value);
  visit(document, {
    Map: (key, map) => {
      const plain = map.items.every((pair) => isScalar(pair.value) || isFigure(pair.value));
      const long = map.items.reduce((sum, pair) => sum + String(pair.value).length + 12, 0);
      if (key !== null && plain && long < WIDTH) map.flow = true;
    },
  });
  return document.toString(ON_LINES);
}

/** As {@link yamlOf}, where the value stands within something: a short map stands on one line too. */
export function yamlWithin(value: unknown): string {
  return unbroken(yamlOf([value]))
    .slice(2)
    .replaceAll("\n  ", "\n");
}

/** A value on one line, as it can stand within braces. */
export function inlineYaml(value: unknown): string {
  const document = documentOf([value]);
  if (isSeq(document.contents)) document.contents.flow = true;
  const line = document.toString({ ...ON_LINES, collectionStyle: "flow" });
  return unbroken(line).replace(/^\[ */, "").replace(/ *\]$/, "");
}

/** A text of several lines stands in quotes: plain, it would go on in a line that may not stand within braces. */
function documentOf(value: unknown): Document {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_key, scalar) => {
      if (String(scalar.value).includes("\n")) scalar.type = "QUOTE_DOUBLE";
    },
  });
  return document;
}

/** Without the line break at its end. Other blanks, such as one that does not break, may be letters of a text. */
export function unbroken(yaml: string): string {
  return yaml.replace(/\n$/, "");
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
