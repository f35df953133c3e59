import "../../styles/styles.ts";
import type { ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach } from "vitest";

let drawn: { readonly place: HTMLElement; readonly root: Root } | undefined;

/** Draws something on the page for one test, in Czech and in the look that it has in the product. */
export function draw(node: ReactNode): void {
  erase();
  const place = document.createElement("div");
  document.body.append(place);
  const root = createRoot(place);
  root.render(node);
  drawn = { place, root };
}

function erase(): void {
  drawn?.root.unmount();
  drawn?.place.remove();
  drawn = undefined;
}

afterEach(erase);
