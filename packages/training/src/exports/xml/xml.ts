import XMLBuilder from "fast-xml-builder";

/** An element of XML. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
}

/** An element, or text. */
export type XmlNode = XmlElement | string;

type Attributes = Readonly<Record<string, string | number | boolean>>;

/** An element; with text alone or with elements alone, so that the writer may indent it. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly XmlNode[]
): XmlElement {
  return { name, attributes, children };
}

const OPTIONS = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
} as const;

/** A document of XML 1.0 in UTF-8, indented. */
export function xmlDocument(root: XmlElement): string {
  const declaration = { "?xml": [], ":@": { version: "1.0", encoding: "UTF-8" } };
  const builder = new XMLBuilder({ ...OPTIONS, format: true, indentBy: "  " });
  return `${builder.build([declaration, orderedOf(root)])}\n`;
}

/** Markup of HTML that is XML as well, on one line: to stand in a text of another format. */
export function htmlText(...nodes: readonly XmlNode[]): string {
  const builder = new XMLBuilder({ ...OPTIONS, suppressEmptyNode: false });
  return builder.build(nodes.map(orderedOf));
}

/** A node as the writer takes it: one member is the name with the children, one the attributes. */
function orderedOf(node: XmlNode): object {
  if (typeof node === "string") return { "#text": legal(node) };
  const { name, attributes, children } = node;
  const written = Object.entries(attributes).map(([key, value]) => [key, legal(String(value))]);
  return { [name]: children.map(orderedOf), ":@": Object.fromEntries(written) };
}

/** XML 1.0 has no place for some characters, escaped or not: a mark of replacement stands for each. */
function legal(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}
