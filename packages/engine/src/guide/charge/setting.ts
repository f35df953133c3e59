import type { Situation } from "../../decide/situation.ts";
import { derived } from "../../derived.ts";
import type { CompiledLaw } from "../../diagram/compile.ts";
import type { Node, Root } from "../../diagram/diagram-store.ts";
import { type Localizer, localizerFor, textOf } from "../../explain/localizer.ts";
import type { PhraseFormatter } from "../../explain/phrase-formatter.ts";
import type { PhraseBook } from "../../explain/phrases.ts";
import { type RangeWords, rangeWordsFor } from "../../explain/range-words.ts";
import type { ChargePlan, Guide } from "../../rulebook/guide.ts";
import { withSourcesOf } from "../../rulebook/guide.ts";
import type { Citation, Condition, Text } from "../../rulebook/rulebook.ts";
import { howFar } from "../how-far.ts";
import type { Count } from "./charge.ts";

/** What the parts of a charge are made from. */
export interface ChargeSetting {
  /** The case before the law of its date. */
  readonly situation: Situation;
  /** The same before the law that is charged. */
  readonly charged: Situation;
  readonly guide: Guide;
  readonly plan: ChargePlan;
  /** The counts whose ranges a paragraph tells, in their order: the first says for all that they are a juvenile's. */
  readonly ranged?: readonly Count[];
}

/** Writes in one language. */
export interface Writer extends Pick<PhraseFormatter, "say" | "and" | "or" | "date"> {
  readonly localizer: Localizer;
  readonly range: RangeWords["range"];
  readonly words: (text: Text | undefined) => string;
  /** A place with the short title of its source, or without. */
  readonly cite: (citation: Citation, isSourceSaid?: boolean) => string;
}

export function writerFor({ situation, guide }: ChargeSetting, book: PhraseBook): Writer {
  const { compiled, read } = situation;
  const localizer = localizerFor(book, compiled.law, read.lawDate);
  const sources = withSourcesOf(guide, compiled.law.rulebook);
  const { say, and, or, date, cite } = localizer.formatter;
  const words = (text: Text | undefined) => textOf(localizer, text);
  return {
    localizer,
    range: rangeWordsFor(compiled.law.rulebook, book).range,
    ...{ say, and, or, date },
    words,
    cite: ({ source, at }, isSourceSaid = true) => {
      const short = sources.find((each) => each.source === source)?.short;
      return cite(at, isSourceSaid ? words(short) || source : "");
    },
  };
}

/** The first that certainly fits; nothing where none does. */
export function firstFitting<Each extends { readonly when?: Condition }>(
  situation: Situation,
  all: readonly Each[],
): Each | undefined {
  return all.find(({ when }) => howFar(situation, when) === "yes");
}

/** A root beside the rules, made once for a wording of the law. */
export function keptRoot(compiled: CompiledLaw, key: string, make: () => Node): Root {
  const roots = derived(compiled, noRoots);
  const root = roots.get(key) ?? compiled.space.store.keep(make());
  roots.set(key, root);
  return root;
}

function noRoots(_: CompiledLaw): Map<string, Root> {
  return new Map();
}
