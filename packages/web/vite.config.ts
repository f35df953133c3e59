import { defaultClientConditions, defineConfig } from "vite";
import { classesAlone } from "./vite/classes-alone.ts";
import { compressFiles } from "./vite/compress-files.ts";
import { lawData } from "./vite/law-data.ts";
import { offlineFiles } from "./vite/offline-files.ts";
import { smallIcons } from "./vite/small-icons.ts";

/** The engine and the shared answers are bundled from their sources. */
const conditions = ["@cokdyby/source", ...defaultClientConditions];

/** Messages come read: what reads them stays away. */
const alias = {
  "@formatjs/icu-messageformat-parser": "@formatjs/icu-messageformat-parser/no-parser.js",
};

export default defineConfig({
  resolve: { conditions, alias },
  plugins: [lawData(), smallIcons(), offlineFiles(), compressFiles()],
  css: { postcss: { plugins: [classesAlone] } },
  worker: { format: "es" },
  build: {
    target: "es2023",
    // a strict content security policy takes no data: addresses
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: { index: "index.html", sw: "src/offline/service-worker.ts" },
      output: {
        // what the first answer needs comes in one piece beside that of the start: many small ones are larger
        codeSplitting: {
          groups: [
            { name: "start", test: /src\/main\.tsx$/, priority: 2 },
            { name: "scenario-screen", test: /scenario-screen\.tsx$/, priority: 1 },
          ],
        },
        entryFileNames: ({ name }) => (name === "sw" ? "sw.js" : "assets/[name]-[hash].js"),
      },
    },
  },
  preview: { host: "127.0.0.1" },
});
