import { trainingWords } from "@cokdyby/words/web/training";
import { useWords } from "../../../words/words.ts";
import type { ShownItem } from "../../../worker/training-tasks.ts";
import { ToldStory } from "./told-story.tsx";

/** What learners are told of an item: the story, of a twin with its changed words, and what holds besides. */
export function ItemTold({ item }: { readonly item: ShownItem }) {
  const t = useWords(trainingWords);
  const { story, given, changed, twinOf } = item;
  return (
    <div className="stack gap-s">
      {twinOf === undefined ? null : <p className="hint">{t("twinOf", { number: twinOf })}</p>}
      <ToldStory story={changed ?? { sentences: story.map((text) => ({ text, facts: [] })) }} />
      {given.length === 0 ? null : (
        <ul className="hint listed measure">
          {given.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
