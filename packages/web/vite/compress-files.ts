import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** What gets smaller; fonts are compressed by nature. */
const TEXT = /\.(js|css|json|html|svg)$/;

/** In bytes: what is larger, none of which a first visit loads, takes seconds for the last hundredth of its size. */
const LARGE = 500_000;

/** Writes a Brotli and a gzip twin beside each text file, so that whoever serves them need not compress. */
export function compressFiles(): Plugin {
  return {
    name: "cokdyby-compress-files",
    apply: "build",
    writeBundle({ dir = "" }, bundle) {
      for (const name of Object.keys(bundle).filter((each) => TEXT.test(each))) {
        const file = join(dir, name);
        const content = readFileSync(file);
        const params = {
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
          [constants.BROTLI_PARAM_QUALITY]: content.length > LARGE ? 10 : 11,
        };
        writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
        writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
      }
    },
  };
}
