import type { WireCase } from "@cokdyby/api/shapes";

const MARK = "#case=";

/**
 * An address that holds a case in its fragment alone: browsers never send that part to a server.
 *
 * @param page the address without a fragment
 */
export async function shareLink(page: string, shown: WireCase): Promise<string> {
  const packed = await through(new CompressionStream("deflate-raw"), encode(JSON.stringify(shown)));
  return `${page}${MARK}${toBase64Url(packed)}`;
}

/** Whether a fragment holds a case. */
export function holdsCase(fragment: string): boolean {
  return fragment.startsWith(MARK);
}

/**
 * Reads what {@link shareLink} made. It is not checked yet.
 *
 * @throws Error when the fragment is damaged
 */
export async function caseInLink(fragment: string): Promise<unknown> {
  const packed = fromBase64Url(fragment.slice(MARK.length));
  const bytes = await through(new DecompressionStream("deflate-raw"), packed);
  return JSON.parse(new TextDecoder().decode(bytes));
}

type Bytes = Uint8Array<ArrayBuffer>;

function encode(text: string): Bytes {
  return new TextEncoder().encode(text);
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Bytes,
): Promise<Bytes> {
  const done = new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();
  return new Uint8Array(await done);
}

function toBase64Url(bytes: Bytes): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): Bytes {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (each) => each.charCodeAt(0));
}
