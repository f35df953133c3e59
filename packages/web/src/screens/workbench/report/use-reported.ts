import type { Amendment } from "@cokdyby/engine";
import { frameWords } from "@cokdyby/words/web/frame";
import { impactWords } from "@cokdyby/words/web/impact";
import { metWords } from "@cokdyby/words/web/met";
import { reportWords } from "@cokdyby/words/web/report";
import { workbenchWords } from "@cokdyby/words/web/workbench";
import { useMemo } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { useWords } from "../../../words/words.ts";
import { useDraft } from "../draft/draft-store.ts";
import type { Impact } from "../impact/use-impact.ts";
import type { Reported } from "./reported.ts";

/** What is computed of the draft, as papers on it are made of it. */
export interface OfDraft {
  readonly impact: Impact;
  readonly amendments: readonly Amendment[];
}

/** What papers on the draft are made of: the same object until something of it changes. */
export function useReported({ impact, amendments }: OfDraft): Reported {
  const t = useWords(reportWords);
  const bench = useWords(workbenchWords);
  const impactSay = useWords(impactWords);
  const met = useWords(metWords);
  const frame = useWords(frameWords);
  const { rulebook, say } = useLaw();
  const draft = useDraft();
  const name = draft.title || bench("untitled");
  // the moment at which the impact was computed is that of the papers
  const made = useMemo(() => new Date(), [impact]);
  return useMemo(
    () => ({ draft, name, amendments, impact, rulebook, made, say, t, impactSay, met, frame }),
    [impact, amendments, name, draft.properties, say.language],
  );
}
