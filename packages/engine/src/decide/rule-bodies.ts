import { type Formula, formulaOf } from "../conditions/formula.ts";
import { derived } from "../derived.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE, type Root } from "../diagram/diagram-store.ts";
import { exceptionsOf, layered, rulesOf } from "../diagram/rules-of.ts";
import type { RuleInLaw } from "../rulebook/law-on.ts";
import { type Citation, GRADES, type Grade } from "../rulebook/rulebook.ts";

const [STRONGEST_GRADE] = GRADES;

/** A rule of a compiled law with all that findings need of it. */
export interface RuleBody {
  readonly id: string;
  /** Its index among the rules in force, in rulebook order. */
  readonly place: number;
  readonly grade: Grade;
  /** What a denial in its layer is worth. */
  readonly denialGrade: Grade;
  /** Whether it only combines other outcomes. */
  readonly gathers: boolean;
  readonly formula: Formula;
  /** Where it holds, undefeated, in its layer; its diagram is made when it is first asked for. */
  readonly root: () => Root;
  readonly exceptions: readonly RuleBody[];
  /** Where the layer reading selects its layer; left out where layers do not matter. */
  readonly selected?: Root;
  readonly cites: readonly { readonly key: string; readonly citation: Citation }[];
}

export interface RuleBodies {
  /** By place. */
  readonly all: readonly RuleBody[];
  /** The rules that conclude an outcome and are no exception to another. */
  readonly concluding: ReadonlyMap<string, readonly RuleBody[]>;
}

/** The rules of a compiled law, made ready once. */
export function ruleBodiesOf(compiled: CompiledLaw): RuleBodies {
  return derived(compiled, makeBodies);
}

function makeBodies(compiled: CompiledLaw): RuleBodies {
  const { law } = compiled;
  const places = new Map(law.rules.map((each, place) => [each, place]));
  const denials = new Map(law.rulebook.layers.map((each) => [each.layer, each.grade]));
  const made = new Map<RuleInLaw, RuleBody>();
  const bodyOf = (each: RuleInLaw): RuleBody => {
    const known = made.get(each);
    if (known !== undefined) return known;
    const { rule, wording } = each;
    const selected = layered(law, rule.concludes) ? compiled.layers.get(rule.layer) : undefined;
    const body: RuleBody = {
      id: rule.rule,
      place: places.get(each) as number,
      grade: rule.grade,
      denialGrade: denials.get(rule.layer) ?? STRONGEST_GRADE,
      gathers: rule.gathers === true,
      formula: formulaOf(wording.when, law),
      root: () => compiled.rules.get(rule.rule) ?? FALSE,
      exceptions: exceptionsOf(law, rule.rule).map(bodyOf),
      ...(selected === undefined ? {} : { selected }),
      cites: wording.cites.map((citation) => ({
        key: `${citation.source} ${citation.at}`,
        citation,
      })),
    };
    made.set(each, body);
    return body;
  };
  return {
    all: law.rules.map(bodyOf),
    concluding: new Map(
      law.rulebook.outcomes.map(({ outcome }) => [outcome, rulesOf(law, outcome).map(bodyOf)]),
    ),
  };
}
