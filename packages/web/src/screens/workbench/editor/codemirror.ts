import {
  autocompletion,
  type Completion,
  type CompletionSource,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyField, historyKeymap } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { Compartment, EditorState, type Extension } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
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
  /** The steps of an editor that stood here before with the same text. */
  readonly kept?: unknown;
  /** Read out as its name. */
  readonly name: string;
  /** What the editor itself says, in the language shown: its own English → words. */
  readonly phrases: Readonly<Record<string, string>>;
  readonly offer: (place: YamlPlace) => readonly Offered[];
  readonly onText: (text: string) => void;
}

/** An editor of YAML on the page. */
export interface Editor {
  /** Puts another text in, unless it stands there already. */
  readonly write: (text: string) => void;
  readonly mark: (marks: readonly Mark[]) => void;
  readonly goTo: (line: number, column: number) => void;
  readonly speak: (options: Pick<EditorOptions, "name" | "phrases" | "offer">) => void;
  /** @returns its text and steps, for when it starts again */
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
    history(),
    drawSelection(),
    EditorView.lineWrapping,
    lintGutter(),
    yaml(),
    syntaxHighlighting(HIGHLIGHT),
    THEME,
    keymap.of([...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
    spoken.of(speaking(options)),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) options.onText(state.doc.toString());
    }),
  ];
  const view = new EditorView({
    root,
    parent: root,
    state:
      options.kept === undefined
        ? EditorState.create({ doc: options.text, extensions })
        : EditorState.fromJSON(options.kept, { extensions }, { history: historyField }),
  });
  if (options.kept !== undefined) {
    const { head } = view.state.selection.main;
    view.dispatch({ effects: EditorView.scrollIntoView(head, { y: "center" }) });
  }
  return {
    write: (text) => {
      if (text === view.state.doc.toString()) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
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
      const { state } = view;
      view.destroy();
      return { text: state.doc.toString(), state: state.toJSON({ history: historyField }) };
    },
  };
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
