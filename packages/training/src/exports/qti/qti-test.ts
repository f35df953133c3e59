import type { ToldSet } from "../told/told-item.ts";
import { element, xmlDocument } from "../xml/xml.ts";
import { itemIdentifier, itemPath, QTI } from "./qti-names.ts";

/** A set as a test of QTI 3: its items in their order, and their scores added up; the schema has no language for a test. */
export function qtiTest({ set, title, items }: ToldSet): string {
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
