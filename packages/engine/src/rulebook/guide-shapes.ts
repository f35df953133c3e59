import { z } from "zod";
import {
  checked,
  citation,
  cited,
  condition,
  id,
  listOf,
  span,
  strict,
  textIn,
  words,
} from "./shape-parts.ts";
import { makeShapes } from "./shapes.ts";
import { STATUSES } from "./statuses.ts";

const checkedCitation = strict({ ...cited, checked });
const status = z.enum(STATUSES);

/**
 * The lists and the plans of a guide, each as its files may hold it.
 *
 * @param languages those of the rulebook that the guide goes with
 */
export function guideShapes(languages: readonly string[]) {
  const text = textIn(languages);
  const when = condition.exactOptional();
  const said = { when, text, cites: listOf(citation).exactOptional() };
  return {
    /** Sources that the guide alone cites. */
    sources: listOf(makeShapes(languages).sources),
    /** What a charge is about. */
    conclusion: strict({
      /** The outcome that gives the verdict. */
      about: id,
      /** The group of outcomes that are charged. */
      offences: id,
      /** What counts besides them: its words where nothing else is named, and behind what is. It never lapses. */
      beside: listOf(strict({ when: condition, alone: text, also: text })).exactOptional(),
      /**
       * By option of the reading between layers: whose account of the law is followed; a clause, told where that option is not
       * the usual one.
       */
      layers: listOf(strict({ option: id, text })),
      /** Facts that are asked before all others, wherever they matter: which persons are one decides what else is asked. */
      first: listOf(id).exactOptional(),
    }),
    /** What a charge is made of, but for the words that join it (the phrase book has those). */
    charge: strict({
      /** What the Code calls the outcomes of the group; each once. */
      names: listOf(
        strict({
          offences: listOf(id),
          /** The heading of the section. */
          name: text,
          /** The same behind the kind of the offence. */
          of: text,
          /** Where the heading stands. */
          cites: listOf(citation),
        }),
      ),
      /** What an offence is called by the category of its row, which the member names; the first `when` that certainly holds goes before. */
      kinds: listOf(strict({ category: id.exactOptional(), ...said })),
      /** In which cases the range of a juvenile is told. */
      juvenile: condition,
      /** By row: the paragraphs and letters by which it is cited; the first that is in force and certainly fits. */
      places: listOf(strict({ row: words, inForce: strict(span), when, at: words })),
      /** As what a person is charged who is not the perpetrator; the first that certainly fits. */
      roles: listOf(strict({ as: z.enum(["participant", "throughAnother"]), ...said })),
      /** By relation of the concurrence: what it does to the counts of one act. */
      relations: listOf(
        strict({
          relation: id,
          /**
           * What it does to two counts of one act. `excludesEach`: the first offences of the entry leave where a second one stands;
           * `keepsGraver`: the less grave one leaves; `either`: only one is committed; `beside`: both stay.
           */
          effect: z.enum(["excludesEach", "keepsGraver", "either", "beside"]),
          /** Of `{offence}` and `{other}`; without them told once of all pairs; left out where nothing is told. */
          text: text.exactOptional(),
        }),
      ),
      /** By fact that divides two offences of which one is committed: by what. */
      divides: listOf(strict({ fact: id, text })),
      /** Why the law applies, where an act is certainly not one wholly at home; the first that certainly holds is told. */
      grounds: strict({ when: condition, outcomes: listOf(strict({ outcome: id, ...said })) }),
      /** By option of a reading: a clause, "if ...". */
      readings: listOf(strict({ reading: id, option: id, ...said })),
      /** Why not: the first whose `when` certainly holds; the last has none. */
      because: listOf(
        strict({
          /** The outcome that says so. */
          outcome: id,
          ...said,
          /** Tells which element of the offence nearest to the case fails. */
          nearest: z.literal(true).exactOptional(),
        }),
      ),
      /** Where an act is one otherwise criminal. */
      otherwiseCriminal: condition,
      /** By fact that is presumed: what is left to be proved; the first of a fact whose `when` certainly holds. */
      proof: listOf(strict({ fact: id, ...said })),
      /** What is open in place of a prosecution, wherever one is open. */
      waysOut: listOf(strict({ outcome: id, ...said })),
      /** What is told of a later wording that is more favourable, with `{date}`; under which there is no liability; of which it is open. */
      laterLaw: strict({ charged: strict(said), noLiability: strict(said), open: strict(said) }),
      /** In the order in which they come first: steps, as an infinitive. */
      steps: listOf(strict({ step: id, text })),
    }),
    /** What others recommend of the answer. */
    remarks: listOf(
      strict({
        remark: id,
        /** Entries of the catalogue of recommendations that stands beside the rulebook; all of one level. */
        recommendations: listOf(words),
        when: condition,
        /** The outcome that it is about; that of the charge when left out. */
        about: id.exactOptional(),
        /** The answer to it that goes against what is asked; left out where none does. */
        against: z.enum(["yes", "no"]).exactOptional(),
        /** What is asked, behind the verb of the level. */
        brief: text,
        /** Where alone an answer goes against it or agrees, for certain; everywhere when left out. */
        settledWhere: when,
        cites: listOf(citation),
      }),
    ),
    /** How it is said how urgent a recommendation is, as the verb of whoever recommends; one entry for each level of which a remark speaks. */
    levels: listOf(strict({ level: words, verb: text })),
    steps: listOf(
      strict({
        step: id,
        title: text,
        /** Our paraphrase of what is done, by whom, and on what further conditions. */
        says: text,
        cites: listOf(checkedCitation),
        /** Where it opens; it may open where neither this nor the contrary is certain. */
        when,
        /** Opens only while the outcome of the charge has one of these statuses; of a contested one `unknown` by some readings will do. */
        whileAnswer: listOf(status).exactOptional(),
        /** Not told where facts that are missing decide whether it opens. */
        certain: z.boolean().exactOptional(),
        /** In force on the day on which the case is looked at; always when left out. */
        inForce: strict(span).exactOptional(),
        /** A doubt about the provision. */
        doubt: text.exactOptional(),
      }),
    ),
    /** What is to be established about each fact of the rulebook. */
    evidence: listOf(
      strict({
        fact: id,
        /** A clause that completes "it has to be established ...". */
        establish: text,
        /** A clause that completes "it is presumed that ..."; of a fact with a presumption. */
        presumed: text.exactOptional(),
        /** The usual evidence: practice in our own words, not law. */
        usual: text,
      }),
    ),
  };
}
