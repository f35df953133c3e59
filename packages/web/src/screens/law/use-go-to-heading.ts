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
    if (isEntry) return goToHeading();
    scrollTo({ top: 0 });
    document.getElementById(HERE)?.focus({ preventScroll: true });
  }, [id]);
}

/** The same for an entry that was not there yet when its address was gone to. */
export function useGoToEntry(entry: string | undefined, isThere: boolean): void {
  useEffect(() => {
    if (isThere && entry !== undefined) goToHeading();
  }, [isThere, entry]);
}

function goToHeading(): void {
  const heading = document.getElementById(HERE);
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}
