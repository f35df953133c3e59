import type { Text } from "@cokdyby/engine";
import { type KeyOf, sayIn } from "@cokdyby/words";
import { topicWords } from "@cokdyby/words/web/topic";
import { inEachLanguage } from "../words/languages.ts";

type Key = Extract<KeyOf<typeof topicWords>, `topic.${string}`>;

const say = inEachLanguage((language) => sayIn(topicWords, language));

/** What the topics of the worked cases are called, in the order in which they are offered. */
export const TOPICS: Readonly<Record<string, Text>> = Object.fromEntries(
  (Object.keys(topicWords.cs) as Key[]).map((key) => [
    key.slice("topic.".length),
    inEachLanguage((language) => say[language](key)),
  ]),
);
