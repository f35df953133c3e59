import { nearest, type Problem, type Rulebook } from "@cokdyby/engine";
import {
  type Cited,
  comparePaths,
  diffWords,
  fingerprint,
  nameOf,
  readWrittenCitation,
  touches,
  type WordChange,
} from "@cokdyby/wordings";
import { namesOf } from "./act-names.ts";
import type { Imported } from "./import-wording.ts";
import { type PinnedSource, pinOn } from "./pins.ts";
import { type RuleBeside, rulesBeside } from "./rules-beside.ts";

/** Official words of a day, and our rules on it. */
export interface WordingAnswer {
  readonly source: string;
  readonly on: string;
  /** The day of the import that was in force then. */
  readonly from: string;
  readonly provisions: readonly {
    readonly provision: string;
    /** Nothing where it is gone since the other day. */
    readonly words?: string;
    /** Against the words of the other day; nothing where they are the same. */
    readonly changes?: readonly WordChange[];
  }[];
  /** The day of the import compared with. */
  readonly since?: string;
  /** Provisions of which other words, never imported, are in force from a later day on: those shown are not the last ones. */
  readonly superseded: readonly { readonly provision: string; readonly from: string }[];
  readonly rules: readonly RuleBeside[];
}

/** What is asked for. */
export interface WordingRequest {
  readonly source: string;
  /** As a person writes it: `§ 192 odst. 3`, `§ 192(3)`. */
  readonly provision: string;
  readonly on: string;
  /** What changed since this day. */
  readonly since?: string | undefined;
}

/** A problem of a request, at the member that is wrong. */
export interface WordingProblem extends Problem {
  readonly code: "PROVISION_MALFORMED" | "WORDING_UNKNOWN" | "PROVISION_UNKNOWN";
  readonly pointer: "/provision" | "/on" | "/since";
}

/** The answer, or all that is wrong with the request. */
export type WordingAnswered =
  | { readonly ok: true; readonly value: WordingAnswer }
  | { readonly ok: false; readonly problems: readonly WordingProblem[] };

/**
 * The official words of a provision on a day beside our rules, or what of them changed since another day.
 *
 * @param kept the wordings of that source, the oldest first
 * @param pins they tell where the words of the day are other ones than those imported before it
 * @returns or every problem: no provision, none of these words, no words of that day
 */
export function answerWording(
  rulebook: Rulebook,
  kept: readonly Imported[],
  pins: readonly PinnedSource[],
  { source, provision, on, since }: WordingRequest,
): WordingAnswered {
  const cited = readWrittenCitation(provision, namesOf(rulebook, source));
  const now = kept.findLast((each) => each.on <= on);
  const then = since === undefined ? undefined : kept.findLast((each) => each.on <= since);
  const problems: WordingProblem[] = [];
  const report = (
    code: WordingProblem["code"],
    pointer: WordingProblem["pointer"],
    near: string | undefined,
  ) =>
    problems.push({
      code,
      detail: code,
      pointer,
      ...(near === undefined ? {} : { suggestion: near }),
    });
  if (cited === undefined) report("PROVISION_MALFORMED", "/provision", undefined);
  if (now === undefined) report("WORDING_UNKNOWN", "/on", kept[0]?.on);
  if (since !== undefined && then === undefined) report("WORDING_UNKNOWN", "/since", kept[0]?.on);
  if (cited === undefined || now === undefined || problems.length > 0)
    return { ok: false, problems };
  const provisions = provisionsOf(cited, now, then);
  if (provisions.length === 0) {
    const names = now.provisions.map(({ path }) => nameOf(path));
    const [{ from }] = cited as readonly [Cited, ...Cited[]];
    report("PROVISION_UNKNOWN", "/provision", nearest(nameOf(from), names));
    return { ok: false, problems };
  }
  return {
    ok: true,
    value: {
      source,
      on,
      from: now.on,
      provisions,
      ...(then === undefined ? {} : { since: then.on }),
      superseded: supersededIn(
        cited,
        pins.find((each) => each.source === source),
        [
          { imported: now, day: on },
          ...(then === undefined || since === undefined ? [] : [{ imported: then, day: since }]),
        ],
      ),
      rules: rulesBeside(rulebook, { source, on, cited }),
    },
  };
}

function supersededIn(
  cited: readonly Cited[],
  pinned: PinnedSource | undefined,
  shown: readonly { readonly imported: Imported; readonly day: string }[],
): WordingAnswer["superseded"] {
  const within = (pinned?.provisions ?? []).filter(({ path }) =>
    cited.some((each) => touches(each, path)),
  );
  return within
    .toSorted((a, b) => comparePaths(a.path, b.path))
    .flatMap((each) => {
      const since = shown.flatMap(({ imported, day }) => {
        const words = imported.provisions.find(({ path }) => nameOf(path) === each.name)?.words;
        const hash = words === undefined ? undefined : fingerprint(words).hash;
        const isShown = pinOn(each, day)?.hash === hash;
        const last = each.pins.findLast(({ from }) => from <= day)?.from ?? "";
        return isShown || last <= imported.on ? [] : [last];
      });
      const [from] = since.toSorted();
      return from === undefined ? [] : [{ provision: each.name, from }];
    });
}

function provisionsOf(
  cited: readonly Cited[],
  now: Imported,
  then: Imported | undefined,
): WordingAnswer["provisions"] {
  const within = ({ path }: { readonly path: readonly string[] }) =>
    cited.some((each) => touches(each, path));
  const old = new Map(then?.provisions.filter(within).map((each) => [nameOf(each.path), each]));
  const shown = now.provisions.filter(within).map(({ path, words }) => {
    const before = old.get(nameOf(path));
    const changes =
      then === undefined || before?.words === words
        ? undefined
        : diffWords(before?.words ?? "", words);
    return { provision: nameOf(path), words, ...(changes === undefined ? {} : { changes }) };
  });
  const names = new Set(shown.map(({ provision }) => provision));
  const gone = [...old.values()]
    .filter(({ path }) => !names.has(nameOf(path)))
    .map(({ path, words }) => ({ provision: nameOf(path), changes: diffWords(words, "") }));
  return [...shown, ...gone];
}
