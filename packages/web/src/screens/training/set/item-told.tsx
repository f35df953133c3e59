import type { Sentence, Story } from "@cokdyby/training";
import { trainingWords } from "@cokdyby/words/web/training";
import { Fragment } from "react";
import { useWords } from "../../../words/words.ts";
import type { ShownItem } from "../../../worker/training-tasks.ts";

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

/** A told story; the words that another story has otherwise are marked. */
function ToldStory({ story }: { readonly story: Story }) {
  return (
    <p className="large measure training-story">
      {story.sentences.map((sentence, at) => (
        <Fragment key={`${at} ${sentence.text}`}>
          {at === 0 ? "" : " "}
          <SentenceView sentence={sentence} />
        </Fragment>
      ))}
    </p>
  );
}

function SentenceView({ sentence: { text, changed = [] } }: { readonly sentence: Sentence }) {
  const t = useWords(trainingWords);
  const ends = [0, ...changed.map(([, to]) => to)];
  return (
    <>
      {changed.map(([from, to], at) => (
        <Fragment key={from}>
          {text.slice(ends[at], from)}
          <mark>
            <span className="hidden">{t("changedFrom")} </span>
            {text.slice(from, to)}
            <span className="hidden"> {t("changedTo")}</span>
          </mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
