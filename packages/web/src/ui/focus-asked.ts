import { useEffect } from "react";

let asked: string | undefined;

/** Asks for the focus to go to a heading once that is drawn. @param id of the element */
export function askFocus(id: string): void {
  asked = id;
}

/** For whoever draws the heading. */
export function useAskedFocus(id: string): void {
  useEffect(() => {
    const heading = asked === id ? document.getElementById(id) : null;
    if (heading === null) return;
    asked = undefined;
    heading.scrollIntoView({ block: "start" });
    heading.focus({ preventScroll: true });
  });
}
