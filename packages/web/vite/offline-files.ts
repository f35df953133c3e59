import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** What the service worker's source says where the names of the files belong. */
const PLACE = "__FILES__";

/** Writes the names of all built files, and a name for this very set of them, into the service worker. */
export function offlineFiles(): Plugin {
  return {
    name: "cokdyby-offline-files",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const worker = bundle["sw.js"];
        if (worker?.type !== "chunk") return;
        const hash = createHash("sha256");
        const files = Object.values(bundle)
          .filter(({ fileName }) => fileName !== "sw.js" && !fileName.endsWith(".map"))
          .sort((a, b) => a.fileName.localeCompare(b.fileName))
          .map((file) => {
            hash.update(file.fileName).update(file.type === "chunk" ? file.code : file.source);
            return `/${file.fileName}`;
          });
        const set = { version: hash.digest("hex").slice(0, 16), files };
        if (!worker.code.includes(PLACE)) this.error(`the service worker has no ${PLACE}`);
        worker.code = worker.code.replace(
          new RegExp(`(["'\`])${PLACE}\\1`),
          JSON.stringify(JSON.stringify(set)),
        );
      },
    },
  };
}
