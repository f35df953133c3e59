import { type Refinement, withRefinements } from "../decide/partial-assignment.ts";
import type { Situation } from "../decide/situation.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { DiagramStore, FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import type { Edit } from "./edit.ts";
import { type Cause, type KeptValues, keptValuesOf } from "./kept-values.ts";

/** Sets of edits that may give a target. */
export interface CandidateEdits {
  /**
   * Those of one size of which the diagram asks about every edit; the edits of each by level.
   *
   * @param isSettled whether a set, and with it each larger one, is of no interest
   */
  readonly ofSize: (
    size: number,
    isSettled: (edits: readonly Edit[]) => boolean,
  ) => readonly (readonly Edit[])[];
  readonly has: (edits: readonly Edit[]) => boolean;
}

/** The variables over edits that stand for one level of the law. */
interface EditVariables {
  /** Which of the kept values is chosen, where there are several; -1: there is one. */
  readonly keptLevel: number;
  /** The first choice is to keep the fact, the others are the edits; -1: the fact is not edited. */
  readonly editLevel: number;
  readonly edits: readonly Edit[];
  readonly kept: readonly KeptValues[];
}

/**
 * Works out, as one decision diagram over edits, which sets of edits may bring an outcome to a target.
 *
 * A set does when some case is left and every case left has the target. Whether a fact is kept as the
 * case says it, is left open because something else moves along, or is as presumed, is chosen in the
 * set's favour among the {@link keptValuesOf} of its level. So every set that does is here, and a few more.
 *
 * @param edits those that may be made
 * @param most of a set
 */
export function candidateEdits(
  situation: Situation,
  root: Node,
  target: "yes" | "no",
  edits: readonly Edit[],
  most: number,
): CandidateEdits {
  const { compiled, bare, known } = situation;
  const law = compiled.space.store;
  const levels = variablesOf(situation, edits);
  const store = new DiagramStore(levels.flatMap(sizesOf));
  const lift = (node: Node, every: boolean) => lifted(store, law, levels, node, every, most);
  const cases = compiled.relevantConstraint(root);

  const isEdited = (level: number) => {
    const { editLevel } = levels[level] as EditVariables;
    return editLevel < 0 ? FALSE : store.literal(editLevel, (choice) => choice > 0);
  };
  const keepsAs = (level: number, at: number) => {
    const { keptLevel } = levels[level] as EditVariables;
    const chosen = keptLevel < 0 ? TRUE : store.literal(keptLevel, (choice) => choice === at);
    return store.minus(chosen, isEdited(level));
  };
  /** That a derivation applies in every case left, and one of its counterparts is edited. */
  const holds = ({ when, counterparts, anyway }: Cause) => {
    const applies = lift(law.implies(compiled.relevantConstraint(when), when), true);
    const edited = counterparts.map(isEdited).reduce((a, b) => store.or(a, b), FALSE);
    return anyway ? applies : store.and(applies, edited);
  };
  /** That some case is left which a refinement allows, where it looks at what the case says. */
  const isMet = (refinement: Refinement) => {
    const both = refinement.facts.map((fact) => {
      const level = compiled.space.byId.get(fact)?.level;
      if (level === undefined) return TRUE;
      const { kept } = levels[level] as EditVariables;
      const at = kept.findIndex(({ open }) => open === (bare.allowed[level] ?? null));
      return at < 0 ? FALSE : keepsAs(level, at);
    });
    const left = lift(withRefinements(compiled, [refinement], cases), false);
    return store.implies(
      both.reduce((a, b) => store.and(a, b), TRUE),
      left,
    );
  };

  let candidates = lift(cases, false);
  for (const refinement of bare.refinements())
    candidates = store.and(candidates, isMet(refinement));
  for (const [level, { kept }] of levels.entries()) {
    kept.forEach(({ only }, at) => {
      if (only === undefined || candidates === FALSE) return;
      const cause = only.map(holds).reduce((a, b) => store.or(a, b), FALSE);
      candidates = store.and(candidates, store.implies(keepsAs(level, at), cause));
    });
  }
  const refinements = [...new Set([...bare.refinements(), ...known.refinements()])];
  const isTarget = target === "yes" ? root : law.not(root);
  const refined = withRefinements(compiled, refinements, cases);
  const everyCase = store.ifThenElse(
    editsPart(store, levels),
    lift(law.implies(law.and(refined, unlinked(situation, edits)), isTarget), true),
    lift(law.implies(refined, isTarget), true),
  );
  const choosing = new Set(levels.map(({ keptLevel }) => keptLevel));
  const both = store.and(
    store.and(candidates, everyCase),
    keepsLinkedFacts(compiled, store, levels),
  );
  const sets = store.exists(both, (level) => choosing.has(level));
  return setsIn(store, sets, levels);
}

function sizesOf({ kept, editLevel, edits }: EditVariables): number[] {
  const choices = kept.length > 1 ? [kept.length] : [];
  return editLevel < 0 ? choices : [...choices, 1 + edits.length];
}

/** That some fact is set to a part of a class. */
function editsPart(store: DiagramStore, levels: readonly EditVariables[]): Node {
  return levels
    .filter(({ edits }) => edits.some(({ part }) => part !== undefined))
    .map(({ editLevel, edits }) =>
      store.literal(editLevel, (choice) => edits[choice - 1]?.part !== undefined),
    )
    .reduce((a, b) => store.or(a, b), FALSE);
}

/**
 * That no fact is set to a part of a class while a linked fact is edited too: what is known of that then
 * tells nothing apart, and a set with the whole class, or without that fact, does as well.
 */
function keepsLinkedFacts(
  { links, space }: CompiledLaw,
  store: DiagramStore,
  levels: readonly EditVariables[],
): Node {
  const variablesFor = (fact: string) =>
    levels[space.byId.get(fact)?.level as number] as EditVariables;
  const isEdited = ({ editLevel }: EditVariables) =>
    editLevel < 0 ? FALSE : store.literal(editLevel, (choice) => choice > 0);
  return links.reduce<Node>((node, { leader, follower }) => {
    const [one, other] = [variablesFor(leader), variablesFor(follower)];
    const either = store.or(
      store.and(editsPart(store, [one]), isEdited(other)),
      store.and(editsPart(store, [other]), isEdited(one)),
    );
    return store.minus(node, either);
  }, TRUE);
}

/**
 * That no two facts are one of which one is set to a part of a class. It is the most that such
 * an edit can shut out: both are one at no value of the part, or at some.
 */
function unlinked({ compiled }: Situation, edits: readonly Edit[]): Node {
  const { store } = compiled.space;
  const apart = new Set(
    edits.flatMap(({ variable, part }) => (part === undefined ? [] : [variable.id])),
  );
  return compiled.links
    .filter(({ leader, follower }) => apart.has(leader) || apart.has(follower))
    .reduce<Node>((node, { when }) => store.minus(node, when), TRUE);
}

function variablesOf(situation: Situation, edits: readonly Edit[]): EditVariables[] {
  let level = 0;
  return keptValuesOf(situation).map((kept, at) => {
    const own = edits.filter(({ variable }) => variable.level === at);
    const keptLevel = kept.length > 1 ? level++ : -1;
    const editLevel = own.length > 0 ? level++ : -1;
    return { keptLevel, editLevel, edits: own, kept };
  });
}

/**
 * A function of the law as one of edits: whether every case left, or some case, makes it true. Sets of
 * more edits than `most` are of no interest, and answered false where they are asked about.
 */
function lifted(
  store: DiagramStore,
  lawStore: DiagramStore,
  levels: readonly EditVariables[],
  root: Node,
  every: boolean,
  most: number,
): Node {
  const memos = Array.from({ length: most + 1 }, () => new Map<Node, Node>());
  const visit = (node: Node, left: number): Node => {
    if (node <= TRUE) return node;
    const memo = memos[left] as Map<Node, Node>;
    const found = memo.get(node);
    if (found !== undefined) return found;
    const level = lawStore.levelOf(node);
    const { keptLevel, editLevel, edits, kept } = levels[level] as EditVariables;
    const edited = edits.map(({ index }) =>
      left > 0 ? visit(lawStore.child(node, index), left - 1) : FALSE,
    );
    const choices = kept.map(({ open, anyClass }) => {
      const all = every && anyClass !== true;
      let staying: Node = all ? TRUE : FALSE;
      for (let index = 0; index < (lawStore.sizes[level] as number); index++) {
        if (open !== null && open[index] === 0) continue;
        const child = visit(lawStore.child(node, index), left);
        staying = all ? store.and(staying, child) : store.or(staying, child);
      }
      return editLevel < 0 ? staying : store.make(editLevel, [staying, ...edited]);
    });
    const result = keptLevel < 0 ? (choices[0] as Node) : store.make(keptLevel, choices);
    memo.set(node, result);
    return result;
  };
  return visit(root, most);
}

/** The sets of edits for which a function over edits is true. */
function setsIn(store: DiagramStore, root: Node, levels: readonly EditVariables[]): CandidateEdits {
  const editsAt = new Map(levels.map(({ editLevel, edits }) => [editLevel, edits]));
  const choiceOf = (edit: Edit): readonly [level: number, choice: number] => {
    const { editLevel, edits } = levels[edit.variable.level] as EditVariables;
    return [editLevel, 1 + edits.indexOf(edit)];
  };
  const least = new Map<Node, number>([
    [FALSE, Number.POSITIVE_INFINITY],
    [TRUE, 0],
  ]);
  const leastFrom = (node: Node): number => {
    let fewest = least.get(node);
    if (fewest !== undefined) return fewest;
    const size = store.sizes[store.levelOf(node)] as number;
    fewest = leastFrom(store.child(node, 0));
    for (let choice = 1; choice < size; choice++) {
      fewest = Math.min(fewest, 1 + leastFrom(store.child(node, choice)));
    }
    least.set(node, fewest);
    return fewest;
  };
  return {
    ofSize(size, isSettled) {
      const found: (readonly Edit[])[] = [];
      const from = (node: Node, set: readonly Edit[]) => {
        if (set.length + leastFrom(node) > size) return;
        if (node === TRUE) {
          if (set.length === size) found.push(set);
          return;
        }
        from(store.child(node, 0), set);
        if (set.length === size) return;
        for (const [at, edit] of (editsAt.get(store.levelOf(node)) ?? []).entries()) {
          const child = store.child(node, at + 1);
          if (set.length + 1 + leastFrom(child) > size) continue;
          const next = [...set, edit];
          if (!isSettled(next)) from(child, next);
        }
      };
      from(root, []);
      return found;
    },
    has(set) {
      const choices = new Map(set.map(choiceOf));
      let node = root;
      while (node > TRUE) node = store.child(node, choices.get(store.levelOf(node)) ?? 0);
      return node === TRUE;
    },
  };
}
