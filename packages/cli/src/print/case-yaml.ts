import { isMap } from "../input/is-map.ts";

/** Words that YAML readers take for something else than a text. */
const NOT_TEXT = /^(?:true|false|yes|no|on|off|y|n|null|~)$/i;

/** A case as a case file: members one below the other, facts each on a line of its own. */
export function caseYaml(members: Readonly<Record<string, unknown>>): string {
  return Object.entries(members)
    .map(([key, value]) => {
      if (!isMap(value)) return `${key}: ${valueYaml(value)}\n`;
      const entries = Object.entries(value);
      if (entries.length === 0) return `${key}: {}\n`;
      const lines = entries.map(([name, inner]) => `  ${name}: ${valueYaml(inner)}\n`);
      return `${key}:\n${lines.join("")}`;
    })
    .join("");
}

function valueYaml(value: unknown): string {
  if (typeof value === "string") {
    const isPlain = /^[A-Za-z][\w.-]*$/.test(value) && !NOT_TEXT.test(value);
    return isPlain ? value : JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(valueYaml).join(", ")}]`;
  if (!isMap(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${valueYaml(inner)}`);
  return `{ ${entries.join(", ")} }`;
}
