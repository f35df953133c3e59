import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ComponentScope, ComponentType, HashAlgorithm } from "@cyclonedx/cyclonedx-library/Enums";
import { Bom, Component, SpdxLicense } from "@cyclonedx/cyclonedx-library/Models";
import { JSON as AsJson, JsonSerializer } from "@cyclonedx/cyclonedx-library/Serialize";
import { Spec1dot6 } from "@cyclonedx/cyclonedx-library/Spec";
import { JsonStrictValidator } from "@cyclonedx/cyclonedx-library/Validation";
import {
  type ForeignPackage,
  type Package,
  type Production,
  ROOT,
  readProduction,
} from "./production.ts";

/**
 * The bill of materials of what runs in production: CycloneDX 1.6, the same text for the same lock file.
 *
 * @throws when it does not meet the schema of CycloneDX
 */
export async function billOfMaterials({ own, foreign }: Production): Promise<string> {
  const { name, version, license } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const whole = new Component(ComponentType.Application, name, { version, bomRef: name });
  whole.licenses.add(new SpdxLicense(license));

  const components = new Map<string, Component>();
  for (const each of own) {
    const component = componentOf(each);
    component.licenses.add(new SpdxLicense(each.licence));
    components.set(each.id, component);
    whole.dependencies.add(component.bomRef);
  }
  for (const each of foreign) components.set(each.id, foreignComponent(each));
  for (const each of [...own, ...foreign]) {
    const { dependencies } = components.get(each.id) as Component;
    for (const id of each.dependsOn) dependencies.add((components.get(id) as Component).bomRef);
  }

  const bom = new Bom();
  bom.metadata.component = whole;
  for (const component of components.values()) bom.components.add(component);
  const serializer = new JsonSerializer(new AsJson.Normalize.Factory(Spec1dot6));
  const text = serializer.serialize(bom, { sortLists: true, space: 2 });
  const wrong = await new JsonStrictValidator(Spec1dot6.version).validate(text);
  if (wrong !== null) throw new Error(`no valid CycloneDX: ${JSON.stringify(wrong)}`);
  return `${text}\n`;
}

function componentOf({ id, name, version }: Package): Component {
  const [scope, bare] = name.startsWith("@") ? name.split("/") : [undefined, name];
  const group = scope === undefined ? {} : { group: scope };
  return new Component(ComponentType.Library, bare as string, { ...group, version, bomRef: id });
}

function foreignComponent(each: ForeignPackage): Component {
  const component = componentOf(each);
  component.purl = `pkg:npm/${each.name.replace("@", "%40")}@${each.version}`;
  component.scope = each.optional ? ComponentScope.Optional : ComponentScope.Required;
  const sha512 = each.integrity.slice("sha512-".length);
  component.hashes.set(HashAlgorithm["SHA-512"], Buffer.from(sha512, "base64").toString("hex"));
  return component;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(ROOT, "sbom.cdx.json"), await billOfMaterials(readProduction()));
}
