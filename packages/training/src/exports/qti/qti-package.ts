import type { ToldSet } from "../told/told-item.ts";
import { element, type XmlElement, xmlDocument } from "../xml/xml.ts";
import { zipOf } from "../zip.ts";
import { qtiItem } from "./qti-item.ts";
import { itemIdentifier, itemPath, QTI, QTI_PACKAGE } from "./qti-names.ts";

const TEST = "test.xml";

/** A set as a content package of QTI 3: manifest, test and items, zipped. */
export function qtiPackage(set: ToldSet): Uint8Array {
  return zipOf(qtiFiles(set));
}

/** What stands in the package: path → text. */
function qtiFiles(set: ToldSet): ReadonlyMap<string, string> {
  return new Map([
    ["imsmanifest.xml", manifest(set)],
    [TEST, qtiTest(set)],
    ...set.items.map((item) => [itemPath(item), qtiItem(item)] as const),
  ]);
}

function manifest({ set, items }: ToldSet): string {
  const identifiers = items.map(itemIdentifier);
  return xmlDocument(
    element(
      "manifest",
      { ...QTI_PACKAGE, identifier: `package-${set}` },
      element(
        "metadata",
        {},
        element("schema", {}, "QTI Package"),
        element("schemaversion", {}, "3.0.0"),
      ),
      element("organizations"),
      element(
        "resources",
        {},
        resource(
          `test-${set}`,
          "imsqti_test_xmlv3p0",
          TEST,
          identifiers.map((identifierref) => element("dependency", { identifierref })),
        ),
        ...items.map((item) =>
          resource(itemIdentifier(item), "imsqti_item_xmlv3p0", itemPath(item), []),
        ),
      ),
    ),
  );
}

function resource(
  identifier: string,
  type: string,
  href: string,
  dependencies: readonly XmlElement[],
): XmlElement {
  return element(
    "resource",
    { identifier, type, href },
    element("file", { href }),
    ...dependencies,
  );
}

/** A set as a test of QTI 3: its items in their order, and their scores added up; the schema has no language for a test. */
function qtiTest({ set, title, items }: ToldSet): string {
  const score = element(
    "qti-set-outcome-value",
    { identifier: "SCORE" },
    element("qti-sum", {}, element("qti-test-variables", { "variable-identifier": "SCORE" })),
  );
  return xmlDocument(
    element(
      "qti-assessment-test",
      { ...QTI, identifier: `set-${set}`, title },
      element(
        "qti-outcome-declaration",
        { identifier: "SCORE", cardinality: "single", "base-type": "float" },
        element("qti-default-value", {}, element("qti-value", {}, "0")),
      ),
      element(
        "qti-test-part",
        { identifier: "part", "navigation-mode": "linear", "submission-mode": "individual" },
        element(
          "qti-assessment-section",
          { identifier: "section", title, visible: true },
          ...items.map((item) => {
            const identifier = itemIdentifier(item);
            return element("qti-assessment-item-ref", { identifier, href: itemPath(item) });
          }),
        ),
      ),
      element("qti-outcome-processing", {}, score),
    ),
  );
}
