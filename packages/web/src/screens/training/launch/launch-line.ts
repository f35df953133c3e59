import type { Choices } from "@cokdyby/training";
import { toBase64Url } from "../../../store/packed.ts";

/** A custom parameter of LTI: the choices as JSON in UTF-8, base64url (RFC 4648 section 5). */
export function launchLine(choices: Choices): string {
  return `set=${toBase64Url(new TextEncoder().encode(JSON.stringify(choices)))}`;
}
