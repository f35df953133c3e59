import { lawOn, type Rulebook, type Text } from "@cokdyby/engine";
import type { Rule, Wording } from "@cokdyby/engine/rulebook";
import { byPath, type Place, placeOf, sectionKey } from "./place.ts";

/** What stands at one place of a section, in our words. */
export interface Paragraph {
  readonly place: Place;
  /** One for each rule that rests on the place; of rules that say the same, one. */
  readonly says: readonly Text[];
}

/** A paragraph before and after a draft. */
export interface ParagraphChange {
  readonly place: Place;
  /** Nothing: the place is new. */
  readonly before?: Paragraph;
  /** Nothing: nothing stands there any more. */
  readonly after?: Paragraph;
  readonly isChanged: boolean;
}

/**
 * The sections that an amended law words otherwise, each place of them that our rules on the wording of the law know,
 * in the order of the Code.
 */
export function changedSections(
  base: Rulebook,
  amended: Rulebook,
  on: string,
): readonly ParagraphChange[] {
  const [before, after] = [paragraphsOf(base, on), paragraphsOf(amended, on)];
  const sections = new Map<string, ParagraphChange[]>();
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key), after.get(key)];
    const place = (is ?? was)?.place;
    if (place === undefined) continue;
    const own = sections.get(sectionKey(place)) ?? [];
    own.push({
      place,
      ...(was === undefined ? {} : { before: was }),
      ...(is === undefined ? {} : { after: is }),
      isChanged: JSON.stringify(was?.says) !== JSON.stringify(is?.says),
    });
    sections.set(sectionKey(place), own);
  }
  return [...sections.values()]
    .filter((paragraphs) => paragraphs.some(({ isChanged }) => isChanged))
    .flatMap((paragraphs) => paragraphs.toSorted((a, b) => byPath(a.place, b.place)));
}

/** What the rules of the first layer, that of the wording, say at each place. */
function paragraphsOf(rulebook: Rulebook, on: string): ReadonlyMap<string, Paragraph> {
  const [layer] = rulebook.layers;
  const found = new Map<string, Paragraph>();
  for (const each of lawOn(rulebook, on).rules) {
    if (each.rule.layer !== layer?.layer) continue;
    const place = placeOfRule(rulebook, each);
    if (place === undefined) continue;
    const key = `${sectionKey(place)} ${place.path.join(".")}`;
    const says = found.get(key)?.says ?? [];
    const isSaid = says.some((one) => JSON.stringify(one) === JSON.stringify(each.wording.says));
    found.set(key, { place, says: isSaid ? says : [...says, each.wording.says] });
  }
  return found;
}

function placeOfRule(
  rulebook: Rulebook,
  { rule, wording }: { readonly rule: Rule; readonly wording: Wording },
): Place | undefined {
  const [first] = wording.cites;
  if (first === undefined) return undefined;
  const beside = rulebook.rules.filter(({ concludes }) => concludes === rule.concludes);
  const near = [rule.rule, rule.exceptionTo ?? [], beside.map((each) => each.rule)].flat();
  return placeOf(rulebook, near, first);
}
