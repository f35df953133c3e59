import { isUtf8 } from "node:buffer";
import { lookAtText } from "@cokdyby/api";
import { refuse } from "../problems.ts";

/**
 * Bytes as text.
 *
 * @param what what they are, for the words of a problem
 * @throws Refusal NOT_JSON with the member that contains bytes which are no UTF-8
 */
export function textOf(bytes: Buffer, what: string): string {
  const text = bytes.toString();
  if (isUtf8(bytes)) return text;
  const { at, byte } = firstReplaced(bytes, text);
  const detail = `${what} is not text in UTF-8, see byte ${byte + 1}`;
  throw refuse("not-json", "NOT_JSON", detail, { pointer: lookAtText(text.slice(0, at)).end });
}

const REPLACED = "\ufffd";
const WRITTEN = Buffer.from(REPLACED);

/** The first replacement character made for invalid bytes, as opposed to one in the text itself. */
function firstReplaced(bytes: Buffer, text: string) {
  let at = text.indexOf(REPLACED);
  let byte = Buffer.byteLength(text.slice(0, at));
  while (bytes.subarray(byte, byte + WRITTEN.length).equals(WRITTEN)) {
    const next = text.indexOf(REPLACED, at + 1);
    byte += Buffer.byteLength(text.slice(at, next));
    at = next;
  }
  return { at, byte };
}
