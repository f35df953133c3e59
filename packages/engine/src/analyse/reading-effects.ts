import { READING } from "../conditions/formula.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE } from "../diagram/diagram-store.ts";
import { classOf } from "../diagram/space.ts";

/** What the options of a reading do to an outcome. */
export interface ReadingEffect {
  readonly reading: string;
  /** In the order declared. `yes`: in some case the outcome holds under it and not under another option. */
  readonly options: readonly { readonly option: string; readonly favours: "yes" | "no" }[];
}

/**
 * The readings on which an outcome turns in some case that the law allows, each with the side that its
 * options take. Where in one case the one option takes the outcome away and in another case the other,
 * the first option declared counts as the one that favours it.
 *
 * @returns in rulebook order
 */
export function readingEffects(compiled: CompiledLaw, outcome: string): readonly ReadingEffect[] {
  const { store, byId } = compiled.space;
  const root = compiled.outcomes.get(outcome) ?? FALSE;
  const support = new Set(store.support(root));
  return compiled.law.rulebook.readings.flatMap(({ reading, options }): ReadingEffect[] => {
    const variable = byId.get(`${READING}${reading}`);
    if (variable === undefined || !support.has(variable.level)) return [];
    const under = options.map(({ option }) => {
      const choice = new Int32Array(store.sizes.length).fill(-1);
      choice[variable.level] = classOf(variable, option);
      return store.restrict(root, choice);
    });
    const favours = under.map((one) =>
      under.some(
        (other) =>
          one !== other && store.and(store.minus(one, other), compiled.constraint) !== FALSE,
      ),
    );
    if (!favours.includes(true)) return [];
    const isEither = favours.every((each) => each);
    return [
      {
        reading,
        options: options.map(({ option }, at) => ({
          option,
          favours: (isEither ? at === 0 : favours[at]) ? ("yes" as const) : ("no" as const),
        })),
      },
    ];
  });
}
