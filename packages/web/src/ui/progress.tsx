import { useEffect, useState } from "react";
import { Icon } from "./icon.tsx";

/** Nothing is said of what takes less, in milliseconds. */
const PATIENCE = 300;

/** Says that something is going on once it takes longer than a moment. */
export function Progress({ label }: { readonly label: string }) {
  const late = useLate(true);
  return (
    <p className="cluster middle quiet progress" role="status">
      {late ? (
        <>
          <Icon name="loader" className="progress-sign" />
          {label}
        </>
      ) : null}
    </p>
  );
}

/** Whether something has been going on for longer than a moment. */
export function useLate(pending: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!pending) {
      setLate(false);
      return;
    }
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [pending]);
  return late;
}
