import { type ReactNode, useRef } from "react";

/** What the files of a case, a draft or a set end in. */
const CASES = ".yaml,.yml,.json,application/json,application/yaml,text/plain";

/**
 * Lets a file be chosen on the device.
 *
 * @param open called with the file that was chosen, also where it is the same again
 * @param accept endings and media types, as HTML has them
 * @returns `choose` asks for one; `input` has to stand in the page
 */
export function useChosenFile(
  open: (file: File) => Promise<void>,
  accept: string = CASES,
): {
  readonly choose: () => void;
  readonly input: ReactNode;
} {
  const input = useRef<HTMLInputElement>(null);
  return {
    choose: () => input.current?.click(),
    input: (
      <input
        ref={input}
        type="file"
        className="hidden"
        tabIndex={-1}
        aria-hidden="true"
        accept={accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = "";
          if (file !== undefined) void open(file);
        }}
      />
    ),
  };
}
