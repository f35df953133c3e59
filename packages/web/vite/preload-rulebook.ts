import type { Plugin } from "vite";

/** Lets the browser fetch the rulebook while it still reads the scripts. */
export function preloadRulebook(): Plugin {
  return {
    name: "cokdyby-preload-rulebook",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle = {} }) {
        return Object.keys(bundle)
          .filter((name) => /\/(rulebook|phrases)-[^/]*\.json$/.test(name))
          .map((name) => ({
            tag: "link",
            attrs: { rel: "preload", as: "fetch", crossorigin: "", href: `/${name}` },
            injectTo: "head" as const,
          }));
      },
    },
  };
}
