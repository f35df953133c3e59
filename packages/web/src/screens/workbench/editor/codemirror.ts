import {
  autocompletion,
  type Completion,
  type CompletionSource,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { Compartment, EditorState, type Extension } from "@codemirror/state";
import { drawSelection, EditorView, type KeyBinding, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { THEME } from "./codemirror-theme.ts";
import type { KeptEditor } from "./kept-editors.ts";
import type { Mark } from "./mark.ts";
import type { YamlPlace } from "./yaml-place.ts";
import { yamlPlace } from "./yaml-place.ts";

/** A suggestion as the list shows it. */
export interface Offered {
  readonly text: string;
  readonly label: string;
  readonly quoted: boolean;
}

export interface EditorOptions {
  readonly text: string;
  /** Where the cursor of an editor stood that was here before with the same text. */
  readonly cursor?: number | undefined;
  /** Read out as its name. */
  readonly name: string;
  /** What the editor itself says, in the language shown: its own English → words. */
  readonly phrases: Readonly<Record<string, string>>;
  readonly offer: (place: YamlPlace) => readonly Offered[];
  readonly onText: (text: string) => void;
  /** The steps of what the text belongs to; the editor has none of its own. */
  readonly undo: () => void;
  readonly redo: () => void;
}

/** An editor of YAML on the page. */
export interface Editor {
  /** Puts another text in, unless it stands there already. */
  readonly write: (text: string) => void;
  readonly mark: (marks: readonly Mark[]) => void;
  readonly goTo: (line: number, column: number) => void;
  readonly speak: (options: Pick<EditorOptions, "name" | "phrases" | "offer">) => void;
  /** @returns its text and cursor, for when it starts again */
  readonly end: () => KeptEditor;
}

const HIGHLIGHT = HighlightStyle.define([
  { tag: tags.definition(tags.propertyName), color: "var(--accent)", fontWeight: "500" },
  { tag: tags.propertyName, color: "var(--accent)", fontWeight: "500" },
  { tag: tags.comment, color: "var(--ink-quiet)", fontStyle: "italic" },
]);

/**
 * Starts an editor. It stands in a shadow root: there its styles need no `<style>` element, which the
 * content security policy of the page would refuse.
 */
export function startEditor(host: HTMLElement, options: EditorOptions): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  root.replaceChildren();
  const spoken = new Compartment();
  const extensions = [
    lineNumbers(),
    drawSelection(),
    EditorView.lineWrapping,
    lintGutter(),
    yaml(),
    syntaxHighlighting(HIGHLIGHT),
    THEME,
    keymap.of([...completionKeymap, ...lintKeymap, ...stepKeymap(options), ...defaultKeymap]),
    spoken.of(speaking(options)),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) options.onText(state.doc.toString());
    }),
  ];
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({ doc: options.text, extensions }),
  });
  if (options.cursor !== undefined) {
    view.dispatch({
      selection: { anchor: options.cursor },
      effects: EditorView.scrollIntoView(options.cursor, { y: "center" }),
    });
  }
  return {
    write: (text) => {
      const before = view.state.doc.toString();
      if (text !== before) view.dispatch({ changes: differenceOf(before, text) });
    },
    mark: (marks) => {
      const diagnostics = marks.map((mark) => diagnosticOf(view.state, mark));
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    goTo: (line, column) => {
      const at = positionOf(view.state, line, column);
      view.dispatch({
        selection: { anchor: at },
        effects: EditorView.scrollIntoView(at, { y: "center" }),
      });
      view.focus();
    },
    speak: (next) => view.dispatch({ effects: spoken.reconfigure(speaking(next)) }),
    end: () => {
      const { doc, selection } = view.state;
      view.destroy();
      return { text: doc.toString(), cursor: selection.main.head };
    },
  };
}

/** Undo and redo by keyboard, as the rest of the page has them. */
function stepKeymap({ undo, redo }: Pick<EditorOptions, "undo" | "redo">): readonly KeyBinding[] {
  const run = (step: () => void) => () => {
    step();
    return true;
  };
  return [
    { key: "Mod-z", run: run(undo), shift: run(redo), preventDefault: true },
    { key: "Mod-y", run: run(redo), preventDefault: true },
  ];
}

/** The one piece in which two texts differ, so that the cursor keeps its place. */
function differenceOf(before: string, after: string) {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}

/** What depends on the language. */
function speaking({
  name,
  phrases,
  offer,
}: Pick<EditorOptions, "name" | "phrases" | "offer">): Extension {
  return [
    EditorState.phrases.of(phrases),
    EditorView.contentAttributes.of({ "aria-label": name, spellcheck: "false", tabindex: "0" }),
    autocompletion({ override: [completing(offer)], icons: false }),
  ];
}

function completing(offer: EditorOptions["offer"]): CompletionSource {
  return ({ state, pos, explicit }) => {
    const place = yamlPlace(state.doc.toString(), pos);
    if (!explicit && place.typed === "" && place.key === undefined) return null;
    const isKey = place.key === undefined;
    const options = offer(place).map(
      ({ text, label, quoted }): Completion => ({
        label: text,
        ...(label === "" ? {} : { detail: label }),
        apply: isKey ? `${text}: ` : quoted ? `"${text}"` : text,
      }),
    );
    return options.length === 0
      ? null
      : { from: pos - place.typed.length, options, validFor: /^[\w.-]*$/ };
  };
}

function positionOf(state: EditorState, line: number, column: number): number {
  const { from, to } = state.doc.line(Math.min(Math.max(line, 1), state.doc.lines));
  return Math.min(from + Math.max(column, 1) - 1, to);
}

/** A mark from its place to the end of the word, or of the line where there is none. */
function diagnosticOf(state: EditorState, { line, column, message }: Mark): Diagnostic {
  const from = positionOf(state, line, column);
  const rest = state.doc.lineAt(from);
  const word = /^[\w.-]+/.exec(state.doc.sliceString(from, rest.to));
  const to = word === null ? rest.to : from + word[0].length;
  return { from, to: Math.max(to, from), severity: "error", message };
}
