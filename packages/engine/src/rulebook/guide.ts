import type { Checked, Citation, Condition, Rulebook, Source, Span, Text } from "./rulebook.ts";

/**
 * What stands beside the law to put its answers to use: what a charge is made of,
 * the steps that the answers open, and the usual evidence for each fact. Plain data; no finding rests on
 * it, and it is no part of the digest of a rulebook.
 */
export interface Guide {
  /** Sources that the guide alone cites. */
  readonly sources: readonly Source[];
  readonly conclusion: ConclusionPlan;
  readonly charge: ChargePlan;
  /** What others recommend of the answer. */
  readonly remarks: readonly RemarkDeclaration[];
  /** How it is said how urgent a recommendation is; one entry for each level of which a remark speaks. */
  readonly levels: readonly LevelWords[];
  readonly steps: readonly StepDeclaration[];
  /** One entry for each fact of the rulebook. */
  readonly evidence: readonly EvidenceDeclaration[];
}

/** What a charge is about. */
export interface ConclusionPlan {
  /** The outcome that gives the verdict. */
  readonly about: string;
  /** The group of outcomes that are charged. */
  readonly offences: string;
  /** What counts besides them: its words where nothing else is named, and behind what is. It never lapses. */
  readonly beside?: readonly {
    readonly when: Condition;
    readonly alone: Text;
    readonly also: Text;
  }[];
  /** By option of the reading between layers: whose account of the law is followed. */
  readonly layers: readonly LayerWords[];
}

/** What a charge is made of, but for the words that join it (the phrase book has those). */
export interface ChargePlan {
  /** What the Code calls the outcomes of the group; each once. */
  readonly names: readonly OffenceName[];
  /** What an offence is called by the category of its row, which the member names; the first `when` that certainly holds goes before. */
  readonly kinds: readonly (Words & { readonly category?: string })[];
  /** In which cases the range of a juvenile is told. */
  readonly juvenile: Condition;
  /** By row: the paragraphs and letters by which it is cited; the first that is in force and certainly fits. */
  readonly places: readonly RowPlace[];
  /** As what a person is charged who is not the perpetrator; the first that certainly fits. */
  readonly roles: readonly (Words & { readonly as: "participant" | "throughAnother" })[];
  /** By relation of the concurrence: what it does to the counts of one act. */
  readonly relations: readonly RelationPlan[];
  /** By fact that divides two offences of which one is committed: by what. */
  readonly divides: readonly { readonly fact: string; readonly text: Text }[];
  /** Why the law applies, where an act is certainly not one wholly at home; the first that certainly holds is told. */
  readonly grounds: {
    readonly when: Condition;
    readonly outcomes: readonly (Words & { readonly outcome: string })[];
  };
  /** By option of a reading: a clause, "if ...". */
  readonly readings: readonly (Words & { readonly reading: string; readonly option: string })[];
  /** Why not: the first whose `when` certainly holds; the last has none. */
  readonly because: readonly ChargeGround[];
  /** Where an act is one otherwise criminal. */
  readonly otherwiseCriminal: Condition;
  /** By fact that is presumed: what is left to be proved; the first of a fact whose `when` certainly holds. */
  readonly proof: readonly (Words & { readonly fact: string })[];
  /** What is open in place of a prosecution, wherever one is open. */
  readonly waysOut: readonly (Words & { readonly outcome: string })[];
  /** What is told of a later wording that is more favourable, with `{date}`; under which there is no liability; of which it is open. */
  readonly laterLaw: {
    readonly charged: Words;
    readonly noLiability: Words;
    readonly open: Words;
  };
  /** In the order in which they come first: steps, as an infinitive. */
  readonly steps: readonly { readonly step: string; readonly text: Text }[];
}

/** Words with what they cite. */
export interface Words {
  readonly when?: Condition;
  readonly text: Text;
  readonly cites?: readonly Citation[];
}

export interface OffenceName {
  readonly offences: readonly string[];
  /** The heading of the section. */
  readonly name: Text;
  /** The same behind the kind of the offence. */
  readonly of: Text;
  /** Where the heading stands. */
  readonly cites: readonly Citation[];
}

export interface RowPlace {
  readonly row: string;
  readonly inForce: Span;
  readonly when?: Condition;
  readonly at: string;
}

export interface RelationPlan {
  readonly relation: string;
  /**
   * What it does to two counts of one act. `excludesEach`: the first offences of the entry leave where a second one stands;
   * `keepsGraver`: the less grave one leaves; `either`: only one is committed; `beside`: both stay.
   */
  readonly effect: "excludesEach" | "keepsGraver" | "either" | "beside";
  /** Of `{offence}` and `{other}`; without them told once of all pairs; left out where nothing is told. */
  readonly text?: Text;
}

export interface ChargeGround extends Words {
  /** The outcome that says so. */
  readonly outcome: string;
  /** Tells which element of the offence nearest to the case fails. */
  readonly nearest?: true;
}

/** What is told where an option of the reading between layers is followed, though it is not the usual one. */
export interface LayerWords {
  readonly option: string;
  /** A clause. */
  readonly text: Text;
}

/** A level of urgency, as the verb of whoever recommends. */
export interface LevelWords {
  readonly level: string;
  readonly verb: Text;
}

/** A remark as it is written. */
export interface WrittenRemark {
  readonly remark: string;
  /** Entries of the catalogue of recommendations that stands beside the rulebook; all of one level. */
  readonly recommendations: readonly string[];
  readonly when: Condition;
  /** The outcome that it is about; that of the charge when left out. */
  readonly about?: string;
  /** The answer to it that goes against what is asked; left out where none does. */
  readonly against?: "yes" | "no";
  /** What is asked, behind the verb of the level. */
  readonly brief: Text;
  /** Where alone an answer goes against it or agrees, for certain; everywhere when left out. */
  readonly settledWhere?: Condition;
  readonly cites: readonly Citation[];
}

/** What somebody recommends of an answer; no finding turns on it. */
export interface RemarkDeclaration extends WrittenRemark {
  /** How urgent it is, by the catalogue. */
  readonly level: string;
}

/** A guide as its files hold it: how urgent a recommendation is stands in the catalogue alone. */
export type WrittenGuide = Omit<Guide, "remarks"> & { readonly remarks: readonly WrittenRemark[] };

/** A citation, and how far it was read. */
export interface CheckedCitation extends Citation {
  readonly checked: Checked;
}

/** A step of procedure. Help, not advice. */
export interface StepDeclaration {
  readonly step: string;
  readonly title: Text;
  /** Our paraphrase of what is done, by whom, and on what further conditions. */
  readonly says: Text;
  readonly cites: readonly CheckedCitation[];
  /** Where it opens; it may open where neither this nor the contrary is certain. */
  readonly when?: Condition;
  /** Opens only while the outcome of the charge has one of these statuses; of a contested one `unknown` by some readings will do. */
  readonly whileAnswer?: readonly ("yes" | "no" | "unknown" | "contested")[];
  /** Not told where facts that are missing decide whether it opens. */
  readonly certain?: boolean;
  /** In force on the day on which the case is looked at; always when left out. */
  readonly inForce?: Span;
  /** A doubt about the provision. */
  readonly doubt?: Text;
}

/** What is to be established about a fact. */
export interface EvidenceDeclaration {
  readonly fact: string;
  /** A clause that completes "it has to be established ...". */
  readonly establish: Text;
  /** A clause that completes "it is presumed that ..."; of a fact with a presumption. */
  readonly presumed?: Text;
  /** The usual evidence: practice in our own words, not law. */
  readonly usual: Text;
}

/** The rulebook with the sources of a guide beside its own, for whoever names them. */
export function withSourcesOf(
  guide: Pick<Guide, "sources">,
  rulebook: Rulebook,
): readonly Source[] {
  return [...rulebook.sources, ...guide.sources];
}
