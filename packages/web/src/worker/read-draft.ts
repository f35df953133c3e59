import { amendedRulebook, type ServiceContext } from "@cokdyby/api";
import type { Amendment, Problem } from "@cokdyby/engine";
import type { AskedLaw } from "./law-checks.ts";

/** A draft as the page has it. */
export interface AskedDraft {
  readonly chosen: readonly string[];
  readonly moved?: Amendment;
  /** The drafter's own amendment in YAML; empty: none. */
  readonly text: string;
}

/** A draft that was read and tried on the law. */
export interface ReadDraft {
  /** The text that was read. */
  readonly text: string;
  /** Everything wrong with it, at its line where it stands in the text. */
  readonly problems: readonly Problem[];
  /** All its amendments, in the order in which they are applied; those chosen by id. */
  readonly amendments: AskedLaw["amendments"];
}

/** Reads a draft, tries each part of it on the law, and then all of them together. */
export async function readDraft(
  { rulebook }: ServiceContext,
  { chosen, moved, text }: AskedDraft,
): Promise<ReadDraft> {
  const others = moved === undefined ? chosen : [...chosen, moved];
  const base = amendedRulebook(rulebook, others);
  const problems = base.ok ? [] : base.problems;
  if (text.trim() === "") return { text, problems, amendments: others };
  // YAML is large, and most who come never write any
  const { parseYaml, readAmendment } = await import("@cokdyby/engine/read");
  const own = readAmendment(FILE, text, base.ok ? base.value : rulebook);
  if (!own.ok) return { text, problems: [...problems, ...own.problems], amendments: others };
  const amendments = [...others, own.value];
  const together = base.ok ? amendedRulebook(rulebook, amendments) : base;
  if (together.ok) return { text, problems, amendments };
  const written = parseYaml(FILE, text);
  const here = `#/amendments/${others.length}`;
  const clashes = together.problems.map((problem) => {
    const { pointer = "" } = problem;
    if (!written.ok || !pointer.startsWith(here)) return problem;
    return { ...problem, ...written.value.sourceMap(pointer.slice(here.length)) };
  });
  return { text, problems: clashes, amendments };
}

/** What the text is called in the places of problems. */
const FILE = "draft";
