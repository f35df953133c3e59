import { type LoadedPart, firstLoad as partsOfFirstLoad } from "../../scripts/first-load.ts";
import type { Figure } from "../figure.ts";

/** What the page needs before it answers. */
export function firstLoad(): Figure[] {
  return partsOfFirstLoad().map(figureOf);
}

function figureOf({ part, bytes }: LoadedPart): Figure {
  return {
    name: `page.firstLoad.${part}`,
    value: Number((bytes / 1024).toFixed(1)),
    unit: "KiB",
  };
}
