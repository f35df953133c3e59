/** Apart, so that what explains is fetched with the first explanation. */
export { explain as explainFindings } from "@cokdyby/engine/explain";
