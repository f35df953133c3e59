import type { Rulebook } from "@cokdyby/engine";
import { type ChangeKind, nameOf, type WordChange } from "@cokdyby/wordings";
import type { ComparedWording } from "./import-wording.ts";
import type { Triage } from "./kept-wording.ts";
import type { Review } from "./reviews.ts";
import { type Beside, type Touched, touchIndex } from "./touches.ts";

/** How far somebody has looked at a change that rules rest on. */
export type Looked =
  /** No rule rests on it. */
  | "none"
  /** Every rule that rests on it begins a wording of its own on that day. */
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
    changes.filter(({ change }) => change !== "gone").map(({ path }) => nameOf(path)),
  );
  const provisions = changes.map(({ path, change, was, isReplaced, words }): ProvisionAnswer => {
    // whoever cites the old number means these words, unless others stand there now
    const old = was !== undefined && !now.has(nameOf(was)) ? was : undefined;
    const touched = change === "same" ? NOTHING : index.touchedBy(path, old);
    const provision = nameOf(path);
    const found = triage.find((each) => each.provision === provision);
    const review = reviews.find(
      (each) => each.source === source && each.on === on && each.provisions.includes(provision),
    );
    return {
      provision,
      change,
      ...(was === undefined ? {} : { was: nameOf(was) }),
      ...(isReplaced === undefined ? {} : { isReplaced }),
      ...(words === undefined ? {} : { words }),
      touches: touched,
      looked: found === undefined ? lookedAt(touched, review, index.beginsOn) : "triaged",
      ...(found === undefined ? {} : { triage: withoutProvision(found) }),
      ...(review === undefined ? {} : { review: whatWasFound(review) }),
    };
  });
  const left = (kind: keyof Touched) =>
    index.all[kind] - new Set(provisions.flatMap(({ touches }) => touches[kind])).size;
  const leavesAlone = {
    rules: left("rules"),
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
  { rules }: Touched,
  review: Review | undefined,
  beginsOn: (rule: string) => boolean,
): Looked {
  if (rules.length === 0) return "none";
  if (rules.every(beginsOn)) return "inRules";
  return review === undefined ? "open" : "reviewed";
}
