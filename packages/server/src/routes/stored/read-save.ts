import { amendedRulebook, problemsIn, readMembers, withProblemsAt } from "@cokdyby/api";
import { savedAmendment, savedCase, savedDraft, savedFile } from "@cokdyby/api/shapes";
import type { Problem, Result, Rulebook } from "@cokdyby/engine";
import type * as z from "zod";
import type { Visibility } from "../../store/thing.ts";

/** Kinds of things that clients save as they are; receipts are made here. */
export type SavedKind = "case" | "file" | "amendment" | "draft";

/** What a client asks to be kept. */
export interface Save {
  readonly content: unknown;
  readonly title?: string;
  readonly visibility: Visibility;
  readonly basedOn: number;
}

const BODIES: Readonly<Record<SavedKind, z.ZodObject>> = {
  case: savedCase.save,
  file: savedFile.save,
  amendment: savedAmendment.save,
  draft: savedDraft.save,
};

/**
 * Reads the body of a PUT.
 *
 * A case or a file must have the shape of one, an amendment must fit the rulebook; a draft may be anything.
 *
 * @returns what to keep, or every problem at once
 */
export function readSave(kind: SavedKind, body: unknown, rulebook: Rulebook): Result<Save> {
  const { problems: misfits, members } = readMembers(BODIES[kind], body);
  const { content, title, visibility = "private", basedOn = 0 } = members as Partial<Save>;
  const problems: Problem[] = [...misfits];
  if (kind === "amendment" && content !== undefined) {
    const fits = amendedRulebook(rulebook, [content as { readonly id: string }]);
    problems.push(...problemsIn(withProblemsAt(fits, "#/amendments/0", "#/content")));
  }
  if (problems.length > 0) return { ok: false, problems };
  const shown = title ?? titleIn(content);
  const save = { content, visibility, basedOn };
  return { ok: true, value: shown === undefined ? save : { ...save, title: shown } };
}

/** The title that a case or a file carries itself. */
function titleIn(content: unknown): string | undefined {
  if (typeof content !== "object" || content === null || !("title" in content)) return undefined;
  return typeof content.title === "string" ? content.title.slice(0, 500) : undefined;
}
