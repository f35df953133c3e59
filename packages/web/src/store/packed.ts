/** Packs a value of JSON into the letters that may stand in the fragment of an address. */
export async function packed(value: unknown): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(value));
  return toBase64Url(await through(new CompressionStream("deflate-raw"), text));
}

/**
 * Reads what {@link packed} made. It is not checked yet.
 *
 * @throws Error when the text is damaged
 */
export async function unpacked(text: string): Promise<unknown> {
  const bytes = await through(new DecompressionStream("deflate-raw"), fromBase64Url(text));
  return JSON.parse(new TextDecoder().decode(bytes));
}

type Bytes = Uint8Array<ArrayBuffer>;

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Bytes,
): Promise<Bytes> {
  const done = new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();
  return new Uint8Array(await done);
}

/** Bytes as base64url (RFC 4648 section 5), without padding. */
export function toBase64Url(bytes: Bytes): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): Bytes {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (each) => each.charCodeAt(0));
}
