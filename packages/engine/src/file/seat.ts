import type { ShapedCase } from "../decide/case-shape.ts";
import type { CaseFile, FactOrigin, Scalar, StateWords } from "../rulebook/rulebook.ts";
import { type ActInput, UNKNOWN } from "./file-shape.ts";
import { actNamed, daysOfMaking, namedIn, type ReadFile, statesIn } from "./read-file.ts";
import { ageOn, statedBirthDays } from "./stated-ages.ts";
import { keyOf, type Unknown } from "./unknown.ts";
import { helpedBy, makingOf, principalOf, wholeAct } from "./whole-act.ts";

/** The value of a fact in a case. */
type FactInput = ShapedCase["facts"][string];
/** How many others there were, where the file says it. */
type Others = Exclude<NonNullable<ActInput["others"]>, "unknown">;

/** Whether two persons are one: nothing where that is open. */
export type Sameness = (one: string, other: string) => boolean | undefined;

/** What the file says of sameness: two ids are two persons, unless they are perhaps the same. */
export function samenessIn({ persons }: ReadFile): Sameness {
  const perhaps = (one: string, other: string) =>
    namedIn(persons.get(one)?.perhapsSameAs)?.includes(other) === true;
  return (one, other) => {
    if (one === other) return true;
    return perhaps(one, other) || perhaps(other, one) ? undefined : false;
  };
}

/** What a fact is that the file leaves open, and its key. */
interface OpenFact {
  readonly unknown: Unknown;
  readonly key: string;
}

export type OpenFacts = Map<string, OpenFact>;

/** What is the same in every cell of a file. */
export interface SeatsOfFile {
  readonly file: ReadFile;
  readonly declared: CaseFile;
  readonly isSame: Sameness;
  /** By fact. */
  readonly origins: ReadonlyMap<string, FactOrigin>;
}

/** What is the same in every cell of an act. */
export interface SeatsOfAct {
  readonly act: string;
  readonly whole: ActInput;
  /** Filled as it is asked for. */
  readonly open: OpenFacts;
}

/** The persons of a cell, as far as they are named. */
interface SeatedPersons {
  readonly actor: string | undefined;
  readonly shown: string | undefined;
  readonly recipient: string | undefined;
}

/** Who and what stands where in one cell. */
export class Seat {
  readonly file: ReadFile;
  readonly declared: CaseFile;
  readonly act: string;
  readonly whole: ActInput;
  readonly actor: string | undefined;
  readonly shown: string | undefined;
  readonly recipient: string | undefined;
  readonly #isSame: Sameness;
  readonly #principal: string;
  readonly #item: string | undefined;
  readonly #state: string | undefined;
  readonly #origins: ReadonlyMap<string, FactOrigin>;
  readonly #open: OpenFacts = new Map();
  readonly #openInAct: OpenFacts;

  constructor(
    { file, declared, isSame, origins }: SeatsOfFile,
    { act, whole, open }: SeatsOfAct,
    { actor, shown, recipient }: SeatedPersons,
  ) {
    this.file = file;
    this.declared = declared;
    this.act = act;
    this.whole = whole;
    this.actor = actor;
    this.shown = shown;
    this.recipient = recipient;
    this.#isSame = isSame;
    this.#origins = origins;
    this.#openInAct = open;
    this.#principal = principalOf(file, act);
    this.#item = whole.item ?? actNamed(whole.holds);
    const foreign = (statesIn(file.acts.get(this.#principal)?.place) ?? []).filter(
      (state) => state !== declared.home,
    );
    this.#state = foreign.length === 1 ? foreign[0] : undefined;
  }

  /** What bears the attributes of an origin, and its place in the file. */
  #bearer(origin: FactOrigin): { at: string; held: unknown } | undefined {
    const { persons, acts, items, states } = this.file;
    const within = (list: string, held: ReadonlyMap<string, unknown>, id: string | undefined) =>
      id === undefined ? undefined : { at: `#/${list}/${id}`, held: held.get(id) };
    switch (origin.of) {
      case "act":
        return { at: `#/acts/${this.#actOf(origin.fact)}`, held: this.whole };
      case "principal":
        return within("acts", acts, this.#principal);
      case "actor":
        return within("persons", persons, this.actor);
      case "shown":
        return within("persons", persons, this.shown);
      case "recipient":
        return within("persons", persons, this.recipient);
      case "item":
        return within("items", items, this.#item);
      case "state":
        return within("states", states, this.#state);
    }
  }

  /**
   * The acts that may say a fact: this one; where it helps another and the fact is neither about who acts nor said here,
   * also that one, and so on. Under the name of the last it is open.
   */
  actsOf(fact: string): readonly string[] {
    const found = [this.act];
    for (const helped of helpedBy(this.file, this.act)) {
      const own = this.file.acts.get(found.at(-1) ?? "") ?? {};
      if (!takesOver(this.#origins.get(fact), fact, own)) break;
      found.push(helped);
    }
    return found;
  }

  #actOf(fact: string): string {
    return this.actsOf(fact).at(-1) ?? this.act;
  }

  placeOf(origin: FactOrigin): string {
    if ("making" in origin) return this.#atMaking(origin.making)?.at ?? "#";
    const path = "attribute" in origin ? (origin.attribute?.split(".") ?? []) : [];
    return [this.#bearer(origin)?.at ?? "#", ...path].join("/");
  }

  /** Whether a fact is an attribute of the person who acts. */
  isOfActor(fact: string): boolean {
    return this.declared.facts.some(
      (each) => each.fact === fact && each.of === "actor" && each.attribute !== undefined,
    );
  }

  /** Whether whoever acts is the person shown or harmed, or the recipient. */
  isActor(other: "shown" | "recipient"): boolean {
    return this.#same(this.actor, this[other]) === true;
  }

  /** What the file gives for a fact; nothing where it leaves it open. */
  valueOf(origin: FactOrigin): FactInput | undefined {
    if ("same" in origin) {
      const same = this.#same(this.actor, this.shown);
      return same === undefined ? undefined : same ? origin.same.yes : origin.same.no;
    }
    // told once all cells are there
    if ("helped" in origin) return undefined;
    // whoever acts and is shown is one person: the values stand once, as those of the actor
    if (origin.of === "shown" && this.isActor("shown")) return undefined;
    if ("making" in origin) return this.#atMaking(origin.making)?.value;
    const bearer = this.#bearer(origin);
    if (bearer === undefined || origin.attribute === undefined) return undefined;
    const raw = at(bearer.held, origin.attribute);
    if (raw === undefined || raw === UNKNOWN) return undefined;
    if ("states" in origin) {
      if (origin.states.helping === true && this.whole.helps === undefined) return undefined;
      return fromStates(statesIn(raw as string), origin.states, this.declared.home);
    }
    if ("given" in origin) return raw === false ? origin.none : origin.given;
    if ("makers" in origin) return this.#makers(raw as string, origin.makers);
    if ("made" in origin) {
      return this.#isAmong(this.actor, namedIn(raw as string)) === true ? origin.made : undefined;
    }
    if ("origin" in origin) return this.#cameBy(raw as string, origin.origin);
    if ("holds" in origin) return this.#held(raw as string | false, origin.holds);
    if ("countedWith" in origin)
      return this.#counted(raw as Others, this.whole[origin.countedWith]);
    if (origin.of === "state") return this.#answer(raw);
    if (origin.attribute === "when") return dayIn(raw as ActInput["when"]);
    return raw as FactInput;
  }

  /** How old the person shown was when the item was made, and where the file says so. */
  #atMaking(conduct: Scalar): { readonly value: FactInput; readonly at: string } | undefined {
    const id = this.#item ?? "";
    const item = this.file.items.get(id);
    const person = this.file.persons.get(this.shown ?? "");
    if (typeof item?.made === "object" && "age" in item.made) {
      return item.made.age === UNKNOWN
        ? undefined
        : { value: item.made.age, at: `#/items/${id}/made/age` };
    }
    const act = makingOf(this.file, id, conduct);
    // in the act of the making itself it is the age at the act
    if (item === undefined || person === undefined || act === this.#principal) return undefined;
    const said = daysOfMaking(item);
    const days = said ?? spanOf(this.file.acts.get(act ?? "")?.when);
    const born = statedBirthDays(person.birthDate);
    const years = days && born && ageOn(born, days);
    if (years !== undefined) {
      const { from: min, to: max } = years;
      const at = said === undefined ? `#/acts/${act}/when` : `#/items/${id}/made`;
      return { value: min === max ? min : { min, max }, at };
    }
    if (act === undefined || person.age === undefined || person.age === UNKNOWN) return undefined;
    return { value: person.age, at: `#/persons/${this.shown}/age` };
  }

  #same(one: string | undefined, other: string | undefined): boolean | undefined {
    return one === undefined || other === undefined ? undefined : this.#isSame(one, other);
  }

  /** Whether a person is one of several: nothing where it may be so. */
  #isAmong(
    person: string | undefined,
    several: readonly string[] | undefined,
  ): boolean | undefined {
    const each = several?.map((other) => this.#same(person, other));
    if (each === undefined) return undefined;
    if (each.includes(true)) return true;
    return each.includes(undefined) ? undefined : false;
  }

  #makers(
    raw: string | readonly string[],
    words: { alone: Scalar; together: Scalar; others: Scalar },
  ): Scalar | undefined {
    const makers = namedIn(raw) ?? [];
    const isMaker = this.#isAmong(this.shown, makers);
    if (isMaker === undefined) return undefined;
    if (!isMaker) return words.others;
    // with others it was made together only where one of them can be seen on it too
    const [helped, seen] = [makers, this.#shownOnItem].map((persons) => this.#others(persons));
    if (helped === false || seen === false) return words.alone;
    return helped === true && seen === true ? words.together : undefined;
  }

  get #shownOnItem(): readonly string[] | undefined {
    return this.#item === undefined ? undefined : namedIn(this.file.items.get(this.#item)?.shows);
  }

  /** Whether there is somebody else than the person shown among some: nothing where it may be so. */
  #others(persons: readonly string[] | undefined): boolean | undefined {
    const each = persons?.map((person) => this.#same(this.shown, person));
    if (each === undefined) return undefined;
    if (each.includes(false)) return true;
    return each.includes(undefined) ? undefined : false;
  }

  #cameBy(
    received: string,
    words: { own: Scalar; asked: Scalar; otherwise: Scalar },
  ): FactInput | undefined {
    const own = this.#isAmong(this.actor, namedIn(wholeAct(this.file, received).by));
    if (own === undefined) return undefined;
    if (own) return words.own;
    if (this.whole.asked === UNKNOWN) return { oneOf: [words.asked, words.otherwise] };
    return this.whole.asked === true ? words.asked : words.otherwise;
  }

  #held(item: string | false, words: { shown: Scalar; other: Scalar }): Scalar | undefined {
    if (item === false) return words.other;
    const shown = this.#isAmong(this.shown, namedIn(this.file.items.get(item)?.shows));
    return shown === undefined ? undefined : shown ? words.shown : words.other;
  }

  /** How many there are: the others, and those who are named, but for whoever acts. */
  #counted(others: Others, to: ActInput["to"]): FactInput | undefined {
    const named = to === undefined ? [] : namedIn(to);
    if (named === undefined) return undefined;
    const isAgain = named.map((person, at) =>
      this.#isAmong(person, [...named.slice(0, at), ...(this.actor ? [this.actor] : [])]),
    );
    const { min = 0, max } = typeof others === "number" ? { min: others, max: others } : others;
    const least = min + isAgain.filter((each) => each === false).length;
    const most =
      max === undefined ? undefined : max + isAgain.filter((each) => each !== true).length;
    if (least === most) return most;
    return { ...(least === 0 ? {} : { min: least }), ...(most === undefined ? {} : { max: most }) };
  }

  /** Yes or no, of a state's law perhaps for each conduct. */
  #answer(raw: unknown): boolean | undefined {
    if (typeof raw === "boolean") return raw;
    if (raw === "yes" || raw === "no") return raw === "yes";
    const conduct = this.whole.conduct;
    return typeof raw === "object" && typeof conduct === "string"
      ? this.#answer((raw as Record<string, unknown>)[conduct])
      : undefined;
  }

  /** What a fact is that the file leaves open, and its key; worked out once. */
  open(fact: string): OpenFact {
    const known = isOfPersons(this.#origins.get(fact)) ? this.#open : this.#openInAct;
    let open = known.get(fact);
    if (open === undefined) {
      const unknown = this.#unknownOf(fact);
      open = { unknown, key: keyOf(unknown) };
      known.set(fact, open);
    }
    return open;
  }

  /** Whose a fact is that the file leaves open, and under what name. */
  #unknownOf(fact: string): Unknown {
    const origin = this.#origins.get(fact);
    // the place of an act that helps no other says nothing of a participant
    const isHelping = origin !== undefined && "states" in origin && origin.states.helping === true;
    // how many there are is asked, not how many of them are not named
    const isCounted = origin !== undefined && "countedWith" in origin;
    const attribute = isHelping || isCounted ? fact : (origin?.attribute ?? fact);
    const ofAct = (): Unknown => {
      const each = origin?.each;
      const person = each === undefined || each === "act" ? undefined : this[each];
      return { act: this.#actOf(fact), ...(person === undefined ? {} : { person }), attribute };
    };
    switch (origin?.of) {
      case undefined:
      case "act":
        return ofAct();
      case "principal":
        return { act: this.#principal, attribute };
      case "item":
        return this.#item === undefined
          ? { act: this.#actOf(fact), attribute: fact }
          : {
              item: this.#item,
              ...(isOfPersons(origin) && this.shown !== undefined ? { person: this.shown } : {}),
              attribute,
            };
      case "state": {
        if (this.#state === undefined) return { act: this.#actOf(fact), attribute: fact };
        const conduct = this.whole.conduct;
        const perConduct = attribute === "punishable" && typeof conduct === "string";
        return {
          state: this.#state,
          attribute: perConduct ? `${attribute}/${conduct}` : attribute,
        };
      }
      case "actor":
      case "shown":
      case "recipient": {
        if ("same" in origin) return this.#unknownSameness(fact);
        const person =
          origin.of === "shown" && this.#same(this.actor, this.shown) === true
            ? this.actor
            : this[origin.of];
        if (person !== undefined) {
          return origin.each === "act"
            ? { act: this.#actOf(fact), person, attribute }
            : { person, attribute };
        }
        return this.#unnamed(origin.of, fact);
      }
    }
  }

  #unknownSameness(fact: string): Unknown {
    if (this.actor !== undefined && this.shown !== undefined) {
      const [person = "", other = ""] = [this.actor, this.shown].sort();
      return { person, attribute: `perhapsSameAs/${other}` };
    }
    const item = this.shown === undefined ? this.#item : undefined;
    return {
      ...(item === undefined ? { act: this.act } : { item }),
      ...(this.actor === undefined ? {} : { person: this.actor }),
      attribute: fact,
    };
  }

  /** A person who is not named: of an item one for all acts, but for the age, which is one at each. */
  #unnamed(of: "actor" | "shown" | "recipient", fact: string): Unknown {
    const byDate = this.declared.facts.some(
      (each) => each.fact === fact && (each.attribute === "age" || each.attribute === "birthDate"),
    );
    if (of === "shown" && this.#item !== undefined && !byDate && this.whole.against === undefined) {
      return { item: this.#item, attribute: fact };
    }
    return { act: this.#actOf(fact), attribute: fact };
  }
}

/** Whether an act that helps another takes a fact from there: one that is not about who acts, and that it does not say. */
function takesOver(origin: FactOrigin | undefined, fact: string, own: ActInput): boolean {
  const isSaid = (...members: (keyof ActInput)[]) =>
    members.some((member) => own[member] !== undefined);
  if (own.facts?.[fact] !== undefined) return false;
  if (origin === undefined) return true;
  if (origin.each === "actor" || (origin.each === "act" && isSaid("when"))) return false;
  switch (origin.of) {
    case "actor":
      return false;
    case "act":
      // its own place is that of whoever helps
      if ("states" in origin) return false;
      return origin.attribute === undefined || !isSaid(origin.attribute.split(".")[0] as "when");
    case "shown":
      return !isSaid("against", "item");
    case "recipient":
      return !isSaid("to");
    case "item":
      return !isSaid("item", "holds");
    case "principal":
    case "state":
      return true;
  }
}

/** Whether whose a fact is, or about whom, differs with the persons of a cell. */
function isOfPersons(origin: FactOrigin | undefined): boolean {
  switch (origin?.of) {
    case undefined:
    case "act":
      return origin?.each !== undefined && origin.each !== "act";
    case "principal":
    case "state":
      return false;
    case "item":
      return "makers" in origin || origin.each === "shown";
    case "actor":
    case "shown":
    case "recipient":
      return true;
  }
}

/** Of each fact the entry under whose name it is open: the first; one that gives a single value leaves nothing open. */
export function firstOrigins({ facts }: CaseFile): ReadonlyMap<string, FactOrigin> {
  const names = facts.filter((origin) => !("made" in origin));
  return new Map(names.reverse().map((origin) => [origin.fact, origin]));
}

function at(held: unknown, path: string): unknown {
  let value = held;
  for (const part of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part))
      return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

function fromStates(
  states: readonly string[] | undefined,
  words: StateWords,
  home: string,
): Scalar | undefined {
  if (states === undefined) return undefined;
  if (states.length === 0) return words.none ?? words.away;
  if (!states.includes(home)) return words.away;
  return words.only !== undefined && states.every((state) => state === home)
    ? words.only
    : words.among;
}

/** The days on which something was done, the whole of a period. */
function spanOf(when: ActInput["when"]): { from: string; to: string } | undefined {
  if (when === undefined || when === UNKNOWN) return undefined;
  if (typeof when === "string") return { from: when, to: when };
  return "to" in when ? when : { from: when.min, to: when.max };
}

/** Of a period the last day: the act is over then. */
function dayIn(when: ActInput["when"]): FactInput | undefined {
  return typeof when === "object" && "to" in when ? when.to : when;
}
