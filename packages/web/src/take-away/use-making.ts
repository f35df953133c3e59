import { useState } from "react";
import { tell } from "../ui/notice.tsx";

/** Files that are made while the reader waits: one is being made, or the last one was not. */
export interface Making {
  readonly making: boolean;
  readonly failed: boolean;
  /** @param make makes a file and hands it over; gives its name */
  readonly run: (make: () => Promise<string>) => Promise<void>;
}

/** @param made the notice that a file of some name was made */
export function useMaking(made: (name: string) => string): Making {
  const [making, setMaking] = useState(false);
  const [failed, setFailed] = useState(false);
  const run = async (make: () => Promise<string>) => {
    setFailed(false);
    setMaking(true);
    try {
      tell(made(await make()));
    } catch {
      setFailed(true);
    } finally {
      setMaking(false);
    }
  };
  return { making, failed, run };
}
