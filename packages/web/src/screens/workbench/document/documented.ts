import type { Rulebook } from "@cokdyby/engine";
import type { SayOf } from "@cokdyby/words";
import type { draftDocumentWords } from "@cokdyby/words/web/draft-document";
import type { Reported } from "../report/reported.ts";

/** What the document of a draft is made of. */
export interface Documented extends Reported {
  /** The rulebook with the draft. */
  readonly amended: Rulebook;
  /** The words of the document; `t` are those of the report. */
  readonly d: SayOf<typeof draftDocumentWords>;
}
