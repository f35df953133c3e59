import { diffArrays } from "diff";
import type { Sentence, Story } from "./story.ts";

type Span = readonly [number, number];

/** A word or a mark of a story, and where it stands. */
interface Token {
  readonly text: string;
  readonly sentence: number;
  readonly span: Span;
}

/**
 * Marks in a story the words that the story before does not have. Where words of a sentence are gone and none took
 * their place, the word behind them is marked, or the one before at the end. A sentence that is gone leaves no mark.
 */
export function markChanges(story: Story, before: Story): Story {
  const now = tokensOf(story);
  const then = tokensOf(before);
  const changed = new Set<Token>();
  let [at, old] = [0, 0];
  const steps = diffArrays(then.map(textOf), now.map(textOf));
  for (const [index, { added, removed, count }] of steps.entries()) {
    // what took the place of words stands before or behind them
    const isReplaced = steps[index - 1]?.added === true || steps[index + 1]?.added === true;
    if (added) {
      for (const token of now.slice(at, at + count)) changed.add(token);
      at += count;
    } else if (removed) {
      const gone = then.slice(old, old + count);
      old += count;
      const beside = neighbour(now, at);
      if (!isReplaced && beside !== undefined && !isWhole(gone, then, old)) changed.add(beside);
    } else {
      at += count;
      old += count;
    }
  }
  return {
    sentences: story.sentences.map((sentence, index) =>
      withMarks(sentence, [...changed].filter((token) => token.sentence === index).map(spanOf)),
    ),
  };
}

const textOf = ({ text }: Token): string => text;
const spanOf = ({ span }: Token): Span => span;

function tokensOf({ sentences }: Story): readonly Token[] {
  return sentences.flatMap(({ text }, sentence) =>
    [...text.matchAll(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu)].map((found) => ({
      text: found[0],
      sentence,
      span: [found.index, found.index + found[0].length] as const,
    })),
  );
}

/** The word of the story at a place, not the full stop at the end of a sentence. */
function neighbour(tokens: readonly Token[], at: number): Token | undefined {
  const here = tokens[at];
  return here === undefined || here.text === "." ? tokens[at - 1] : here;
}

/** Whether what is gone are whole sentences. */
function isWhole(gone: readonly Token[], then: readonly Token[], end: number): boolean {
  const [first] = gone;
  const starts = first?.span[0] === 0;
  const last = gone.at(-1);
  return starts && then[end]?.sentence !== last?.sentence;
}

/** Marks with nothing but a space between them are one. */
function withMarks(sentence: Sentence, spans: readonly Span[]): Sentence {
  const marks: Span[] = [];
  for (const [from, to] of [...spans].sort(([a], [b]) => a - b)) {
    const last = marks.at(-1);
    if (last !== undefined && sentence.text.slice(last[1], from).trim() === "") {
      marks[marks.length - 1] = [last[0], to];
    } else marks.push([from, to]);
  }
  return marks.length === 0 ? sentence : { ...sentence, changed: marks };
}
