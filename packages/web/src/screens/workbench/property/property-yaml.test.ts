import { parseYaml } from "@cokdyby/engine/read";
import { expect, test } from "vitest";
import { formConditions, type Statement } from "./own-property.ts";
import { propertyYaml } from "./property-yaml.ts";

const expected: Statement = { subject: "prosecution.open", operator: "equal", value: false };
const given: readonly Statement[] = [{ subject: "actor.age", operator: "lessThan", value: 15 }];

test.each([[given], [[]]])("the form as YAML says what the form says: %j", (those) => {
  const property = { given: those, expect: expected };
  const read = parseYaml("property", propertyYaml(property));
  expect(read.ok ? read.value.value : read.problems).toEqual(formConditions(property));
});
