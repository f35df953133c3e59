import { completedYears, isCalendarDate } from "../facts/calendar.ts";
import type { CaseFile, FileFact, IsoDate } from "../rulebook/rulebook.ts";
import { UNKNOWN } from "./file-shape.ts";
import { anyOf, type FileStatus, opposite } from "./judge-statuses.ts";
import type { Cell } from "./project.ts";
import { ABROAD, type ReadFile, shownIn, statesIn } from "./read-file.ts";
import { principalOf, wholeAct } from "./whole-act.ts";

/** Words of `stage` that proceedings are understood by; any other leaves open how far they got. */
export const STAGES = {
  running: "running",
  /** A court of first instance gave a judgment. */
  judged: "judged",
  /** They ended for good. */
  ended: "ended",
} as const;

/** One act of one person in a file. */
export interface Deed {
  readonly act: string;
  /** Left out where it is not known who acts. */
  readonly person?: string;
  /** Its cells. */
  readonly cells: readonly Pick<Cell, "case">[];
}

/** What a file says of something, and where. */
export interface Said {
  readonly status: FileStatus;
  /** JSON pointers into the file; empty where it says nothing. */
  readonly at: readonly string[];
}

const UNSAID: Said = { status: "unknown", at: [] };
const FOREIGN: Said = { status: "foreignLawNeeded", at: [] };

/**
 * What a file says of one act of one person and one state.
 *
 * A list that is given is complete: a state that is not in it is not meant, proceedings that are not in
 * it are not held. A member that is left out or `unknown` leaves it open, and so does a state that is not
 * named. What is the law of another state is `foreignLawNeeded` until the file gives it.
 */
export class FileFacts {
  readonly #file: ReadFile;
  readonly #declared: CaseFile;
  readonly #deed: Deed;
  readonly #state: string;

  constructor(file: ReadFile, declared: CaseFile, deed: Deed, state: string) {
    this.#file = file;
    this.#declared = declared;
    this.#deed = deed;
    this.#state = state;
  }

  of(fact: FileFact): Said {
    switch (fact) {
      case "file.place":
        return this.#ofPlaces((places, at) => this.#among(places, at));
      case "file.placeAtHome":
        return this.#ofPlaces((places, at) =>
          amongStates(places, this.#declared.home, this.#declared.home, at),
        );
      case "file.effect":
        return this.#ofAct("effect", (states, at) => this.#among(states, at));
      case "file.effectThereOnly":
        return this.#ofAct("effect", (states, at) => this.#only(states, at));
      case "file.craft":
        return this.#ofAct("craft", (states, at) => this.#among(states, at));
      case "file.national":
        return this.#national(this.#deed.person);
      case "file.habitualResident":
        return this.#livesIn(this.#deed.person, ["habitualResidence"]);
      case "file.resident":
        return this.#livesIn(this.#deed.person, ["habitualResidence", "permanentResidence"]);
      case "file.victimNational":
        return this.#ofVictims((victim) => this.#national(victim));
      case "file.victimResident":
        return this.#ofVictims((victim) =>
          this.#livesIn(victim, ["habitualResidence", "permanentResidence"]),
        );
      case "file.present":
        return this.#present();
      case "file.party":
        return this.#ofState("party", FOREIGN);
      case "file.memberState":
        return this.#state === this.#declared.home
          ? { status: "yes", at: [] }
          : this.#ofState("memberState", UNSAID);
      case "file.punishable":
        return this.#punishableIn(this.#state);
      case "file.punishableAtPlace":
        return this.#ofPlaces((places) =>
          either(
            places
              .filter((state) => state !== this.#declared.home)
              .map((state) => this.#punishableIn(state)),
          ),
        );
      case "file.belowAge":
        return this.#belowAge();
      case "file.proceedings":
        return this.#held(STAGES.running, { about: "person", act: "same", there: true });
      case "file.proceedingsForOtherActs":
        return this.#held(STAGES.running, { about: "person", act: "other", there: true });
      case "file.proceedingsAgainstOthers":
        return this.#held(STAGES.running, { about: "others", act: "related", there: true });
      case "file.endedThere":
        return this.#held(STAGES.ended, { about: "person", act: "same", there: true });
      case "file.ended":
        return this.#held(STAGES.ended, { about: "person", act: "same", there: false });
      // known to whoever asks about a transfer
      case "file.transferCovers":
      case "file.conferred":
      case "file.notSaid":
        return UNSAID;
      case "file.foreignLaw":
        return FOREIGN;
    }
  }

  /** Of a helper's act both places count: that of the act that is helped and its own. */
  #ofPlaces(say: (places: readonly string[], at: string) => Said): Said {
    const { act } = this.#deed;
    const acts = [...new Set([principalOf(this.#file, act), act])];
    return either(acts.map((id) => this.#ofStates(id, "place", say)));
  }

  #ofAct(member: "effect" | "craft", say: (states: readonly string[], at: string) => Said): Said {
    return this.#ofStates(principalOf(this.#file, this.#deed.act), member, say);
  }

  #ofStates(
    act: string,
    member: "place" | "effect" | "craft",
    say: (states: readonly string[], at: string) => Said,
  ): Said {
    const states = statesIn(this.#file.acts.get(act)?.[member]);
    return states === undefined ? UNSAID : say(states, `#/acts/${act}/${member}`);
  }

  #among(states: readonly string[], at: string): Said {
    return amongStates(states, this.#state, this.#declared.home, at);
  }

  #only(states: readonly string[], at: string): Said {
    const among = this.#among(states, at);
    const alone = states.every((each) => each === this.#state);
    return among.status === "yes" && !alone ? { status: "unknown", at: [at] } : among;
  }

  #national(person: string | undefined): Said {
    const held = person === undefined ? undefined : this.#file.persons.get(person);
    const states = statesIn(held?.citizenships);
    if (states !== undefined) return this.#among(states, `#/persons/${person}/citizenships`);
    if (held?.nationality === undefined || held.nationality === UNKNOWN) return UNSAID;
    const words = this.#declared.facts.flatMap((origin) =>
      "states" in origin && origin.attribute === "citizenships" ? [origin.states] : [],
    )[0];
    const at = [`#/persons/${person}/nationality`];
    const atHome = this.#state === this.#declared.home;
    if (held.nationality === words?.none) return { status: "no", at };
    if (held.nationality === words?.among) return { status: atHome ? "yes" : "unknown", at };
    return { status: atHome && held.nationality === words?.away ? "no" : "unknown", at };
  }

  #livesIn(
    person: string | undefined,
    members: readonly ("habitualResidence" | "permanentResidence")[],
  ): Said {
    const held = person === undefined ? undefined : this.#file.persons.get(person);
    return either(
      members.map((member) => {
        const states = statesIn(held?.[member]);
        return states === undefined ? UNSAID : this.#among(states, `#/persons/${person}/${member}`);
      }),
    );
  }

  #ofVictims(say: (victim: string) => Said): Said {
    const victims = shownIn(this.#file, wholeAct(this.#file, this.#deed.act));
    return victims === undefined ? UNSAID : either(victims.map(say));
  }

  #present(): Said {
    const { person } = this.#deed;
    const held = person === undefined ? undefined : this.#file.persons.get(person);
    const apprehended = held?.apprehendedInCzechia;
    if (this.#state !== this.#declared.home || typeof apprehended !== "boolean") return UNSAID;
    const at = [`#/persons/${person}/apprehendedInCzechia`];
    return { status: apprehended ? "yes" : "no", at };
  }

  #ofState(member: "party" | "memberState", otherwise: Said): Said {
    const said = this.#file.states.get(this.#state)?.[member];
    if (typeof said !== "boolean") return otherwise;
    return { status: said ? "yes" : "no", at: [`#/states/${this.#state}/${member}`] };
  }

  #punishableIn(state: string): Said {
    const said = this.#file.states.get(state)?.punishable;
    const { conduct } = wholeAct(this.#file, this.#deed.act);
    const at = [`#/states/${state}/punishable`];
    const answer =
      typeof said !== "object"
        ? said
        : typeof conduct === "string" && Object.hasOwn(said, conduct)
          ? said[conduct]
          : undefined;
    if (answer === true || answer === "yes") return { status: "yes", at };
    return answer === false || answer === "no" ? { status: "no", at } : FOREIGN;
  }

  #belowAge(): Said {
    const least = this.#file.states.get(this.#state)?.ageOfResponsibility;
    if (typeof least !== "number") return FOREIGN;
    const at = [`#/states/${this.#state}/ageOfResponsibility`];
    const ages = this.#ages();
    if (ages.to < least) return { status: "yes", at };
    return { status: ages.from >= least ? "no" : "unknown", at };
  }

  /** The years that the person may have completed on the day of the act. */
  #ages(): { from: number; to: number } {
    const facts = this.#deed.cells[0]?.case.facts ?? {};
    const stated = (attribute: string, of: string) => {
      const origin = this.#declared.facts.find(
        (each) => each.of === of && "attribute" in each && each.attribute === attribute,
      );
      return origin === undefined ? undefined : facts[origin.fact];
    };
    const age = boundsOf(stated("age", "actor"), isNumber);
    const born = boundsOf(stated("birthDate", "actor"), isCalendarDate);
    const day = boundsOf(stated("when", "act"), isCalendarDate);
    const years = (from: IsoDate | undefined, on: IsoDate | undefined) =>
      from === undefined || on === undefined ? undefined : completedYears(from, on);
    return {
      from: Math.max(0, age.from ?? 0, years(born.to, day.from) ?? 0),
      to: Math.min(age.to ?? Infinity, years(born.from, day.to) ?? Infinity),
    };
  }

  /** Whether proceedings at some stage are listed: no where a list is given that holds none. */
  #held(
    stage: string,
    asked: { about: "person" | "others"; act: "same" | "other" | "related"; there: boolean },
  ): Said {
    const { proceedings } = this.#file.input;
    if (proceedings === undefined) return UNSAID;
    const { person, act } = this.#deed;
    return either(
      proceedings.map((each, index): Said => {
        const isPerson = sameId(each.about, person);
        const isAct = sameId(each.act, act);
        const status = allOf([
          asked.there ? this.#among([each.state], "").status : "yes",
          asked.about === "person" ? isPerson : opposite(isPerson),
          asked.act === "same" ? isAct : asked.act === "other" ? opposite(isAct) : mayBe(isAct),
          stageIs(each.stage, stage),
        ]);
        return { status, at: status === "no" ? [] : [`#/proceedings/${index}`] };
      }),
      "#/proceedings",
    );
  }
}

function amongStates(states: readonly string[], state: string, home: string, at: string): Said {
  if (states.includes(state)) return { status: "yes", at: [at] };
  // a state that is not named may be any foreign one
  const open = state === ABROAD ? states.some((each) => each !== home) : states.includes(ABROAD);
  return { status: open && state !== home ? "unknown" : "no", at: [at] };
}

/** What holds where one of several does, and the places that make it so. */
function either(each: readonly Said[], otherwise?: string): Said {
  const status = anyOf(each.map((said) => said.status));
  const at = each.flatMap((said) => (said.status === status ? said.at : []));
  return { status, at: at.length === 0 && otherwise !== undefined ? [otherwise] : at };
}

function allOf(statuses: readonly FileStatus[]): FileStatus {
  if (statuses.includes("no")) return "no";
  return statuses.every((status) => status === "yes") ? "yes" : "unknown";
}

function sameId(one: string | undefined, other: string | undefined): FileStatus {
  if (one === undefined || one === UNKNOWN || other === undefined) return "unknown";
  return one === other ? "yes" : "no";
}

/** Whether another act is related to this one is open. */
function mayBe(status: FileStatus): FileStatus {
  return status === "yes" ? "yes" : "unknown";
}

function ascending<Value extends number | string>(one: Value, other: Value): number {
  return one < other ? -1 : 1;
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

function stageIs(stage: string | undefined, asked: string): FileStatus {
  if (stage === asked) return "yes";
  return Object.values(STAGES).some((each) => each === stage) ? "no" : "unknown";
}

/** The first and the last value that a fact may have. */
function boundsOf<Value extends number | string>(
  stated: Cell["case"]["facts"][string] | undefined,
  fits: (value: unknown) => value is Value,
): { from?: Value; to?: Value } {
  if (stated === undefined) return {};
  if (typeof stated !== "object") return fits(stated) ? { from: stated, to: stated } : {};
  if ("oneOf" in stated) {
    const [first, ...others] = [...stated.oneOf].filter(fits).sort(ascending);
    return first === undefined ? {} : { from: first, to: others.at(-1) ?? first };
  }
  return {
    ...(fits(stated.min) ? { from: stated.min } : {}),
    ...(fits(stated.max) ? { to: stated.max } : {}),
  };
}

/** Every state of a file: the home state first, then in the order in which the file names them. */
export function statesOf({ input, persons, acts, states }: ReadFile, home: string): string[] {
  const named = [
    ...states.keys(),
    ...[...acts.values()].flatMap(({ place, effect, craft }) => [place, effect, craft]),
    ...[...persons.values()].flatMap((each) => [
      each.citizenships,
      each.habitualResidence,
      each.permanentResidence,
    ]),
    ...(input.proceedings ?? []).map(({ state }) => state),
  ].flatMap((each) => statesIn(each) ?? []);
  return [...new Set([home, ...named])];
}
