import { type ReactNode, useRef } from "react";
import { useAttempt } from "./use-attempt.ts";

/** What the files of a case, a draft or a set end in. */
const CASES = ".yaml,.yml,.json,application/json,application/yaml,text/plain";

interface ChosenFile {
  /** Asks for it. */
  readonly choose: () => void;
  /** Has to stand in the page. */
  readonly input: ReactNode;
}

/**
 * Lets a file be chosen on the device.
 *
 * @param open called with the file that was chosen, also where it is the same again
 * @param accept endings and media types, as HTML has them
 */
export function useChosenFile(
  open: (file: File) => Promise<void>,
  accept: string = CASES,
): ChosenFile {
  const openFirst = async ([file]: readonly File[]) => {
    if (file !== undefined) await open(file);
  };
  return useChosenFiles(openFirst, accept, false);
}

/** The same for several files at once. */
export function useChosenFiles(
  open: (files: readonly File[]) => Promise<void>,
  accept: string,
  multiple = true,
): ChosenFile {
  const attempt = useAttempt();
  const input = useRef<HTMLInputElement>(null);
  return {
    choose: () => input.current?.click(),
    input: (
      <input
        ref={input}
        type="file"
        multiple={multiple}
        className="hidden"
        tabIndex={-1}
        aria-hidden="true"
        accept={accept}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = "";
          attempt(open(files));
        }}
      />
    ),
  };
}
