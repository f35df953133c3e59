import type { Problem } from "@cokdyby/engine";
import type { Done } from "@cokdyby/engine/file";
import { useEffect, useRef, useState } from "react";
import { useEngines } from "../../../worker/engines.tsx";
import { TaskStopped } from "../../../worker/pause.ts";
import type { WordingPlace } from "./address.ts";

/** A file on its way in, and what became of it. */
export interface ImportState {
  readonly name: string;
  readonly progress?: Done;
  readonly isPending: boolean;
  readonly problems: readonly Problem[];
  /** Other words of that act and day are kept; this file would write over them. */
  readonly asks?: { readonly file: File; readonly place: WordingPlace };
}

/**
 * Imports files, one at a time.
 *
 * @param done called when a file was imported, with its name, how many provisions it has and where it is kept
 */
export function useImportedFile(
  done: (name: string, provisions: number, place: WordingPlace) => void,
) {
  const { later } = useEngines();
  const [state, setState] = useState<ImportState>();
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  const take = async (file: File, place: WordingPlace, replaces: boolean): Promise<void> => {
    const { name } = file;
    setState({ name, isPending: true, problems: [] });
    const running = later().start("importWording", [file, { ...place, replaces }], (progress) =>
      setState({ name, isPending: true, problems: [], progress }),
    );
    stop.current = running.stop;
    try {
      const answer = await running.result;
      if (answer.ok) {
        setState(undefined);
        return done(name, answer.value, place);
      }
      const { problems } = answer;
      const asks = problems.some(({ code }) => code === "WORDING_THERE");
      setState({ name, isPending: false, problems, ...(asks ? { asks: { file, place } } : {}) });
    } catch (error) {
      if (error instanceof TaskStopped) return setState(undefined);
      // what cannot be kept at all is a fault of the store
      const problems = [{ code: "WORDING_NOT_KEPT", detail: String(error) }];
      setState({ name, isPending: false, problems });
    }
  };
  /** Leaves what is kept as it is, where that was asked. */
  const forget = () => setState((now) => (now?.asks === undefined ? now : undefined));
  return { state, take, stop: () => stop.current?.(), forget };
}
