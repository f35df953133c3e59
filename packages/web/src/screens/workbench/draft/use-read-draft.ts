import { useEffect, useMemo, useState } from "react";
import type { ReadDraft } from "../../../worker/read-draft.ts";
import { useTask } from "../../../worker/use-task.ts";
import { type Draft, movedFigures } from "./draft.ts";

/** So long after the last key a text counts as written, in milliseconds. */
const PAUSE = 200;

export interface ReadState {
  /** Of the draft read last; nothing before the first. */
  readonly read?: ReadDraft;
  /** It could not be read for a fault of ours. */
  readonly failed: boolean;
}

/** Reads a draft whenever it changes: what is wrong with it, and its amendments. */
export function useReadDraft({ chosen, figures, text }: Draft): ReadState {
  const [still, setStill] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setStill(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  const asked = useMemo(() => {
    const moved = movedFigures({ figures });
    return { chosen, text: still, ...(moved === undefined ? {} : { moved }) };
  }, [chosen, figures, still]);
  const { value, fault } = useTask("readDraft", [asked]);
  return {
    ...(value === undefined ? {} : { read: value }),
    failed: fault !== undefined,
  };
}
