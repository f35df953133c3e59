import { promisify } from "node:util";
import { brotliCompress, brotliDecompressSync, constants } from "node:zlib";

const compress = promisify(brotliCompress);

/** Packs a text: receipts and rulebooks say much the same over and over. Off the main thread. */
export function pack(text: string): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 6,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  return compress(text, { params });
}

/** @throws Error for bytes that `pack` did not make */
export function unpack(packed: Uint8Array): string {
  return brotliDecompressSync(packed).toString("utf8");
}
