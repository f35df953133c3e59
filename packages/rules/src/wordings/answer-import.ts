import type { Rulebook } from "@cokdyby/engine";
import { type ChangeKind, nameOf, type WordChange } from "@cokdyby/wordings";
import { NOTHING_DECIDES, type ReachedRule } from "./deciders.ts";
import type { ComparedWording } from "./import-wording.ts";
import type { Triage } from "./kept-wording.ts";
import type { Review } from "./reviews.ts";
import { type Beside, type Touched, touchIndex } from "./touches.ts";

/** How far somebody has looked at a change that the law as data rests on. */
export type Looked =
  /** Nothing that decides rests on it, or nothing is known that it could have changed from. */
  | "none"
  /** Every rule, condition and figure that rests on it begins a wording of its own on that day. */
  | "inRules"
  /** Whoever keeps the rules looked at it. */
  | "reviewed"
  | "triaged"
  | "open";

/** A provision, what became of it, and what rests on it. */
export interface ProvisionAnswer {
  readonly provision: string;
  readonly change: ChangeKind;
  readonly was?: string;
  readonly isReplaced?: boolean;
  readonly words?: readonly WordChange[];
  readonly touches: Touched;
  /** Rules that come out by a condition, figure or row that cites it and does not begin on that day. */
  readonly reaches: readonly ReachedRule[];
  readonly looked: Looked;
  readonly triage?: Omit<Triage, "provision">;
  readonly review?: Pick<Review, "decision" | "who" | "why">;
}

/** The answer of an import. */
export interface ImportAnswer extends Omit<ComparedWording, "changes"> {
  readonly provisions: readonly ProvisionAnswer[];
  /** How many of each kind nothing changed for. */
  readonly leavesAlone: Readonly<Record<keyof Touched, number>>;
}

const NOTHING: Touched = {
  rules: [],
  facts: [],
  cases: [],
  properties: [],
  recommendations: [],
  items: [],
  decisions: [],
  others: [],
};

/** What is known beside the rulebook and a compared wording. */
export interface KnownBeside extends Beside {
  readonly reviews: readonly Review[];
  /** What was found of the changes of this wording. */
  readonly triage: readonly Triage[];
}

/**
 * Tells for each provision of a compared wording what rests on it.
 *
 * @param today `YYYY-MM-DD`, for cases without a day
 */
export function answerImport(
  rulebook: Rulebook,
  compared: ComparedWording,
  { reviews, triage, ...beside }: KnownBeside,
  today: string,
): ImportAnswer {
  const { changes, ...head } = compared;
  const { source, on } = compared;
  const index = touchIndex(rulebook, beside, { source, on, today });
  const now = new Set(
    changes
      .filter(({ change }) => change !== "gone" && change !== "missing")
      .map(({ path }) => nameOf(path)),
  );
  const reached = new Set<string>();
  const provisions = changes.map((each): ProvisionAnswer => {
    const { path, change, was, isReplaced, words, before } = each;
    // whoever cites the old number means these words, unless others stand there now
    const old = was !== undefined && !now.has(nameOf(was)) ? was : undefined;
    const touched = change === "same" ? NOTHING : index.touchedBy(path, old);
    const deciding = change === "same" ? NOTHING_DECIDES : index.decidedBy(path, old);
    const provision = nameOf(path);
    const found = triage.find((one) => one.provision === provision && one.before === before);
    const review = reviews.find(
      (one) => one.source === source && one.on === on && one.provisions.includes(provision),
    );
    for (const rule of [...touched.rules, ...deciding.rules]) reached.add(rule);
    const isAny = touched.rules.length > 0 || deciding.isAny;
    const isNew = touched.rules.every(index.beginsOn) && deciding.isNew;
    return {
      provision,
      change,
      ...(was === undefined ? {} : { was: nameOf(was) }),
      ...(isReplaced === undefined ? {} : { isReplaced }),
      ...(words === undefined ? {} : { words }),
      touches: touched,
      reaches: deciding.open.filter(
        ({ rule }) => !touched.rules.includes(rule) || index.beginsOn(rule),
      ),
      looked: lookedAt(compared, { found, review, isAny, isNew }),
      ...(found === undefined ? {} : { triage: withoutProvision(found) }),
      ...(review === undefined ? {} : { review: whatWasFound(review) }),
    };
  });
  const left = (kind: keyof Touched) =>
    index.all[kind] - new Set(provisions.flatMap(({ touches }) => touches[kind])).size;
  const leavesAlone = {
    rules: index.all.rules - reached.size,
    facts: left("facts"),
    cases: left("cases"),
    properties: left("properties"),
    recommendations: left("recommendations"),
    items: left("items"),
    decisions: left("decisions"),
    others: left("others"),
  };
  return { ...head, provisions, leavesAlone };
}

function withoutProvision({ decision, who, why, recorded }: Triage): Omit<Triage, "provision"> {
  return { decision, who, why, recorded };
}

function whatWasFound({ decision, who, why }: Review): Pick<Review, "decision" | "who" | "why"> {
  return { decision, who, why };
}

function lookedAt(
  { base }: Pick<ComparedWording, "base">,
  change: {
    readonly found: Triage | undefined;
    readonly review: Review | undefined;
    readonly isAny: boolean;
    readonly isNew: boolean;
  },
): Looked {
  if (change.found !== undefined) return "triaged";
  if (base === undefined || !change.isAny) return "none";
  if (change.isNew) return "inRules";
  return change.review === undefined ? "open" : "reviewed";
}
