import type { FactDeclaration, StoryArgument, StoryPlan, Telling } from "@cokdyby/engine/rulebook";
import { fits } from "./fits.ts";
import type { KnownFacts } from "./known.ts";
import type { Words } from "./words.ts";

/** Words for some facts of a case. */
export interface Told {
  readonly text: string;
  readonly says: ReadonlySet<string>;
  /** The facts that the choice of the words rests on. */
  readonly restsOn: ReadonlySet<string>;
}

/** A case as it is told in one language. */
export interface Narration {
  readonly plan: StoryPlan;
  readonly words: Words;
  readonly declarations: ReadonlyMap<string, FactDeclaration>;
  readonly facts: KnownFacts;
}

/** The words of a fact that is told alone. */
export type OwnArguments = Readonly<Partial<Record<"value" | "count" | "row", string | number>>>;

const NOTHING: Told = { text: "", says: new Set(), restsOn: new Set() };

/** Says the first telling that fits, and what is asked for beside; nothing where there is none. */
export function tell(
  of: Narration,
  tellings: readonly Telling[],
  own: OwnArguments = {},
  isWelcome: (told: Told) => boolean = () => true,
): Told | undefined {
  const looked = new Set<string>();
  for (const telling of tellings) {
    for (const fact of asksOf(telling)) looked.add(fact);
    if (!fits(telling, of.facts)) continue;
    const told = say(of, telling, own);
    if (isWelcome(told)) return { ...told, restsOn: new Set([...looked, ...told.restsOn]) };
  }
  return undefined;
}

function say(of: Narration, telling: Telling, own: OwnArguments): Told {
  const says = new Set(Object.keys(telling.says));
  const restsOn = new Set<string>();
  const values = telling.arguments.map((argument) => {
    if ("phrase" in argument) {
      const told = tell(of, of.plan.phrases[argument.phrase] ?? []) ?? NOTHING;
      for (const fact of told.says) says.add(fact);
      for (const fact of told.restsOn) restsOn.add(fact);
      return [argument.name, told.text] as const;
    }
    if (!("fact" in argument)) return [argument.name, own[argument.name] ?? ""] as const;
    says.add(argument.fact);
    const words = "part" in argument ? partWords(of, argument) : argumentWords(of, argument);
    return [argument.name, words] as const;
  });
  const text = of.words.format(telling.message, Object.fromEntries(values));
  return { text, says, restsOn };
}

type FactArgument = Extract<StoryArgument, { readonly fact: string }>;

function partWords(
  { words, declarations, facts }: Narration,
  { fact, part }: Extract<FactArgument, { readonly part: string }>,
): string {
  const known = facts.get(fact);
  const declaration = declarations.get(fact);
  if (known === undefined || declaration === undefined) return "";
  return part === "span" ? words.numbers(declaration, known) : words.options(declaration, known);
}

function argumentWords(
  { plan, words, declarations, facts }: Narration,
  { fact, form }: Exclude<FactArgument, { readonly part: string }>,
): string | number {
  const known = facts.get(fact);
  const declaration = declarations.get(fact);
  if (known?.kind !== "plain" || declaration === undefined) return "";
  if (declaration.type === "date") return words.value(declaration, known);
  if (typeof known.value !== "number") return String(known.value);
  const message = form === undefined ? undefined : plan.forms[form];
  return message === undefined ? known.value : words.format(message, { number: known.value });
}

function asksOf(telling: Telling): readonly string[] {
  const named = telling.arguments.flatMap((each) => ("fact" in each ? [each.fact] : []));
  return [...Object.keys(telling.says), ...Object.keys(telling.where), ...named];
}
