import { useEffect, useRef } from "react";

/** Id of the heading of whatever the address names. */
export const HERE = "law-here";

/** Going to another address puts the focus on the heading of what it names, and brings that into view. */
export function useGoToHeading(id: string): void {
  const before = useRef<string>(undefined);
  useEffect(() => {
    const first = before.current === undefined;
    if (before.current === id) return;
    before.current = id;
    const isEntry = id.includes("/");
    // arriving from another screen, the frame has put the focus already
    if (first && !isEntry) return;
    const heading = document.getElementById(HERE);
    if (isEntry) heading?.scrollIntoView({ block: "start" });
    else scrollTo({ top: 0 });
    heading?.focus({ preventScroll: true });
  }, [id]);
}
