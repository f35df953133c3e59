import type { ToldItem } from "../told/told-item.ts";

const SCHEMAS = "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd";
const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** Namespace and schema of items and tests of QTI 3. */
export const QTI = {
  xmlns: "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
  "xmlns:xsi": XSI,
  "xsi:schemaLocation": `http://www.imsglobal.org/xsd/imsqtiasi_v3p0 ${SCHEMAS}/imsqti_asiv3p0_v1p0.xsd`,
} as const;

/** Namespace and schema of the manifest of a package of QTI 3. */
export const QTI_PACKAGE = {
  xmlns: "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
  "xmlns:xsi": XSI,
  "xsi:schemaLocation": `http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1 ${SCHEMAS}/imsqtiv3p0_imscpv1p2_v1p0.xsd`,
} as const;

/** Identifiers may not begin with a digit. */
export function itemIdentifier({ item }: ToldItem): string {
  return `item-${item}`;
}

/** Where an item lies in the package. */
export function itemPath(item: ToldItem): string {
  return `items/${itemIdentifier(item)}.xml`;
}
