import { EditorView } from "@codemirror/view";

/** The editor in the colours of the page. */
export const THEME = EditorView.theme({
  "&": {
    color: "var(--ink)",
    backgroundColor: "var(--surface)",
    border: "1px solid var(--border-neutral)",
    borderRadius: "var(--radius)",
    fontSize: "0.875rem",
  },
  "&.cm-focused": {
    outline: "0.125rem solid var(--status-focus)",
    outlineOffset: "0.125rem",
  },
  ".cm-scroller": {
    fontFamily: "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace",
    lineHeight: "1.5",
    maxHeight: "32rem",
    minHeight: "10rem",
  },
  ".cm-content": { caretColor: "var(--ink)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": {
    color: "var(--ink-quiet)",
    backgroundColor: "var(--surface-sunk)",
    borderRight: "1px solid var(--line)",
    borderRadius: "var(--radius) 0 0 var(--radius)",
  },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground":
    { backgroundColor: "var(--accent-soft)" },
  ".cm-tooltip": {
    color: "var(--ink)",
    backgroundColor: "var(--surface)",
    border: "1px solid var(--border-neutral)",
    maxWidth: "min(40rem, 90vw)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "0.125rem 0.5rem" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    color: "var(--ink)",
    backgroundColor: "var(--accent-soft)",
  },
  ".cm-completionDetail": { color: "var(--ink-quiet)", fontStyle: "normal" },
  ".cm-diagnostic": { padding: "0.375rem 0.625rem" },
  // the editor's own picture is a data: address, which the content security policy of the page refuses
  ".cm-lint-marker-error": {
    content: "normal",
    boxSizing: "border-box",
    width: "0.75em",
    height: "0.75em",
    margin: "0.25em 0.1em",
    border: "0.3em solid var(--text-status-error)",
    borderRadius: "50%",
  },
  ".cm-lintRange-error": {
    backgroundImage: "none",
    textDecoration: "underline wavy var(--text-status-error)",
  },
});
