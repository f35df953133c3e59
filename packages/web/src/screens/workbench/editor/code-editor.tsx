import { editorWords } from "@cokdyby/words/web/editor";
import { useEffect, useRef, useState } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Waiting } from "../../../ui/waiting.tsx";
import { useWords } from "../../../words/words.ts";
import { draftStore } from "../draft/draft-store.ts";
import type { Editor, EditorOptions } from "./codemirror.ts";
import { suggestionsAt } from "./completions.ts";
import { keepEditor, keptCursor } from "./kept-editors.ts";
import type { Mark } from "./mark.ts";

/** Where the reader is to be taken; a new object each time. */
export interface GoTo {
  readonly line: number;
  readonly column: number;
}

/**
 * A text in YAML with its mistakes marked and completion of what the law knows. Its code is fetched when
 * it is first drawn. Undo and redo within it are those of the draft.
 *
 * @param top members that the text itself may have
 */
export function CodeEditor({
  id,
  name,
  text,
  onText,
  marks,
  goTo,
  top,
}: {
  /** Its cursor is remembered by it while it is away from the page. */
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly marks: readonly Mark[];
  readonly goTo?: GoTo | undefined;
  readonly top?: readonly string[];
}) {
  const t = useWords(editorWords);
  const { rulebook, say } = useLaw();
  const host = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor>();
  const [failed, setFailed] = useState(false);
  const spoken = {
    name,
    // what the editor itself says, by its own English
    phrases: {
      Completions: t("completions"),
      Diagnostics: t("diagnostics"),
      "No diagnostics": t("noDiagnostics"),
      close: t("close"),
    },
    offer: (place) =>
      suggestionsAt(rulebook, place, top).map((each) => ({
        text: each.text,
        label: say.text(each.name),
        quoted: each.quoted === true,
      })),
  } satisfies Pick<EditorOptions, "name" | "phrases" | "offer">;
  const latest = useRef({ onText, spoken, text });
  latest.current = { onText, spoken, text };
  useEffect(() => {
    let started: Editor | undefined;
    let ended = false;
    import("./codemirror.ts").then(
      ({ startEditor }) => {
        if (ended || host.current === null) return;
        started = startEditor(host.current, {
          ...latest.current.spoken,
          text: latest.current.text,
          cursor: keptCursor(id, latest.current.text),
          undo: draftStore.undo,
          redo: draftStore.redo,
          onText: (typed) => latest.current.onText(typed),
        });
        setEditor(started);
      },
      () => setFailed(true),
    );
    return () => {
      ended = true;
      if (started !== undefined) keepEditor(id, started.end());
    };
  }, [id]);
  useEffect(() => editor?.write(text), [editor, text]);
  useEffect(() => editor?.mark(marks), [editor, marks]);
  useEffect(() => editor?.speak(latest.current.spoken), [editor, say.language, name]);
  useEffect(() => {
    if (goTo !== undefined) editor?.goTo(goTo.line, goTo.column);
  }, [editor, goTo]);
  return (
    <>
      {editor === undefined ? (
        <Waiting failed={failed} label={t("loading")} words={t("failed")} />
      ) : null}
      <div ref={host} />
      <p className="hint">{t("hint")}</p>
    </>
  );
}
