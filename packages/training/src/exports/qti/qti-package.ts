import type { ToldSet } from "../told/told-item.ts";
import { element, type XmlElement, xmlDocument } from "../xml/xml.ts";
import { zipOf } from "../zip.ts";
import { qtiItem } from "./qti-item.ts";
import { itemIdentifier, itemPath, QTI_PACKAGE } from "./qti-names.ts";
import { qtiTest } from "./qti-test.ts";

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
