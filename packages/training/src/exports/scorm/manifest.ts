import type { ToldSet } from "../told/told-item.ts";
import { element, type XmlElement, xmlDocument } from "../xml/xml.ts";
import type { ScormVersion } from "./player/player-set.ts";

/** The page of the package. */
export const PAGE = "index.html";

/** What the two versions write otherwise; the namespaces are those of ADL. */
const VERSIONS = {
  "1.2": {
    names: {
      xmlns: "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
      "xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_rootv1p2",
    },
    schemaversion: "1.2",
    type: { "adlcp:scormtype": "sco" },
  },
  "2004": {
    names: {
      xmlns: "http://www.imsglobal.org/xsd/imscp_v1p1",
      "xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_v1p3",
    },
    schemaversion: "2004 4th Edition",
    type: { "adlcp:scormType": "sco" },
  },
} as const;

/** `imsmanifest.xml`: one organization with one page. */
export function scormManifest({ set, title }: ToldSet, version: ScormVersion): string {
  const { names, schemaversion, type } = VERSIONS[version];
  const ids = { organization: `organization-${set}`, resource: `resource-${set}` };
  return xmlDocument(
    element(
      "manifest",
      { ...names, identifier: `package-${set}`, version: "1.0" },
      element(
        "metadata",
        {},
        element("schema", {}, "ADL SCORM"),
        element("schemaversion", {}, schemaversion),
      ),
      element(
        "organizations",
        { default: ids.organization },
        element(
          "organization",
          { identifier: ids.organization },
          titled(title),
          element(
            "item",
            { identifier: `item-${set}`, identifierref: ids.resource },
            titled(title),
          ),
        ),
      ),
      element(
        "resources",
        {},
        element(
          "resource",
          { identifier: ids.resource, type: "webcontent", ...type, href: PAGE },
          element("file", { href: PAGE }),
        ),
      ),
    ),
  );
}

function titled(title: string): XmlElement {
  return element("title", {}, title);
}
