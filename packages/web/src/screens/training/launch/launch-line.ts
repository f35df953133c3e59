import type { Choices } from "@cokdyby/training";

/** A custom parameter of LTI: the choices as JSON in UTF-8, base64url (RFC 4648 section 5). */
export function launchLine(choices: Choices): string {
  const bytes = new TextEncoder().encode(JSON.stringify(choices));
  const base64 = btoa(String.fromCharCode(...bytes));
  return `set=${base64.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
}
