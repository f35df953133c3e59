import { stringify } from "yaml";
import { formConditions, type OwnProperty } from "./own-property.ts";

/** What the form says as YAML, to be written on. */
export function propertyYaml(property: Pick<OwnProperty, "given" | "expect">): string {
  return stringify(formConditions(property), { lineWidth: 0, aliasDuplicateObjects: false });
}
