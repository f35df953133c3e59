import { z } from "zod";
import {
  checked,
  citation,
  cites,
  condition,
  date,
  grade,
  id,
  listOf,
  listOrNone,
  scalar,
  span,
  strict,
  type Text,
  words,
} from "./shape-parts.ts";

const state = z.string().regex(/^[A-Z]{2}$/, "a state: two capital letters, ISO 3166-1");

const origin = {
  fact: id,
  /** `principal`: the act that the act helps, or else the act itself; `state`: the one foreign state of the act. */
  of: z.enum(["act", "principal", "actor", "shown", "recipient", "item", "state"]),
  /**
   * What a fact differs by besides its bearer: of an act's, the person whom it is about; of a person's,
   * the act. What the file leaves open is then asked for each.
   */
  each: z.enum(["actor", "shown", "recipient", "act"]).exactOptional(),
};
const attributed = { ...origin, attribute: words };

const origins = z.union(
  [
    /** No attribute: it is stated under the act, and this says whose it is. */
    strict(origin),
    strict(attributed),
    strict({
      ...attributed,
      /** By where the home state stands among the states listed: alone, among others, not at all; none listed. */
      states: strict({
        only: scalar.exactOptional(),
        among: scalar,
        away: scalar,
        none: scalar.exactOptional(),
        /** Only of an act that helps another. */
        helping: z.literal(true).exactOptional(),
      }),
    }),
    strict({ ...attributed, given: scalar, none: scalar.exactOptional() }),
    strict({
      ...attributed,
      /** By who made an item: the person shown alone, together with others, others only. */
      makers: strict({ alone: scalar, together: scalar, others: scalar }),
    }),
    strict({ ...attributed, made: scalar }),
    strict({
      ...attributed,
      /** The age of the person shown when the item was made: as stated there, or on the day of the making; with the conduct that makes items. */
      making: scalar,
    }),
    strict({
      ...attributed,
      /** By the act through which something came: an act of the person's own, one that was asked for, any other. */
      origin: strict({ own: scalar, asked: scalar, otherwise: scalar }),
    }),
    strict({ ...attributed, holds: strict({ shown: scalar, other: scalar }) }),
    strict({
      ...attributed,
      /**
       * Only of an act that helps another: by whether an outcome holds of all who did that act, and if so, by whether what the
       * attribute says is so.
       */
      helped: strict({ outcome: id, fails: scalar, said: scalar, denied: scalar }),
    }),
    strict({ ...attributed, countedWith: z.literal("to") }),
    strict({ ...origin, same: strict({ yes: scalar, no: scalar }) }),
  ],
  {
    error:
      "where a fact comes from: { fact, of, attribute? } and one of `states`, `given`, `makers`, `made`, `making`, `origin`, `holds`, `helped`, `countedWith`, or `same`",
  },
);

/** Where a fact of a cell comes from. */
export type FactOrigin = Attributed<z.output<typeof origins>>;
/** Each may be asked for its attribute. */
type Attributed<Origin> = Origin extends { readonly attribute: string }
  ? Origin
  : Origin & { readonly attribute?: never };

const among = z.union(
  [
    /** Each of the first with each of the second, in one act. */
    strict({
      act: strict({
        each: listOf(id),
        with: listOf(id),
        /** How the two come to one offence; left out where they do not. */
        one: z.enum(["sameOffence", "eitherOffence"]).exactOptional(),
      }),
    }),
    /** One act that lasts over several days. */
    strict({ lasting: listOf(id) }),
    strict({
      /**
       * `sameOffence`: acts with the same offence; `severalOffences`: two or more offences that do not come to one;
       * `judgedBefore`: an offence, and proceedings against the person in which a judgment was given; `otherwise`: a pair of
       * offences, of one act or of several, of which nothing else is said.
       */
      acts: z.enum(["sameOffence", "severalOffences", "judgedBefore", "otherwise"]),
    }),
  ],
  {
    error:
      "offences: { act: { each, with, one? } }, { lasting }, or { acts: sameOffence | severalOffences | judgedBefore | otherwise }",
  },
);

/** Shapes of what is said of the findings of a case file. */
export function fileShapes(text: z.ZodType<Text>) {
  const notes = listOrNone(text).exactOptional();
  const passage = strict({
    inForce: strict(span),
    cites,
    /** Our paraphrase. */
    says: text,
    checked,
  });
  const factor = strict({ factor: words, says: text, when: condition, cites });
  const ground = strict({
    ground: words,
    says: text,
    cites,
    /** Under the law of the home state. */
    home: strict({ when: condition, cites: listOrNone(citation).exactOptional() }),
    /** Under that of another. */
    away: strict({ when: condition }),
  });
  const domestic = strict({
    /** What has to hold. */
    conditions: listOrNone(factor).default([]),
    criteria: listOrNone(factor).default([]),
    /** Who decides, and how. */
    steps: listOrNone(passage).default([]),
  });
  return {
    laterLaw: strict({
      laterLaw: id,
      cites,
      /** In this order: a law under which the outcome is `no` goes before one under which it is `yes`. */
      before: listOf(
        strict({
          outcome: id,
          /** Compared only where this reading has this option. */
          onlyIf: strict({ reading: id, option: id }).exactOptional(),
        }),
      ),
      /** Columns of the gravest counted row, compared in this order; the lower is better. */
      gravest: listOf(id),
      /** The columns in their place where this outcome holds; where it is open, told only if both come to the same. */
      gravestWhere: strict({ outcome: id, columns: listOf(id) }).exactOptional(),
      /** Where it may hold, the rows are not all that counts. */
      alsoCounts: condition.exactOptional(),
    }),
    caseFile: strict({
      caseFile: id,
      /** The state whose law the rulebook holds: ISO 3166-1 alpha-2. */
      home: state,
      /** In this order; of two for one fact the first that says something. */
      facts: listOf<z.ZodType<FactOrigin>>(origins),
      /** What a person may be charged with, and whether. */
      charges: strict({
        /** The group of outcomes that are offences; whether one counts, and when it lapses, stands with its rows. */
        offences: id,
        liability: id,
        prosecution: id,
      }),
      /**
       * An outcome that holds of several cells where it holds of one, and of each in which `every` does. One that is not named
       * holds of several cells where it holds of one.
       */
      joins: listOrNone(strict({ outcome: id, every: condition })).default([]),
      /** Acts that usually belong to another one: asked about, and no part of a file before somebody says so. */
      proposes: listOrNone(
        strict({
          proposal: id,
          /** Conducts of the other act, which deals with an item. */
          of: listOf(id),
          /** Each of its recipients; or whoever made the item, where that is not said each whom it shows. */
          by: z.enum(["recipient", "maker"]),
          conduct: id,
          /** The member by which the new act names the other one. */
          through: z.literal("received").exactOptional(),
          /** The question, with `{person}` and `{item}`. */
          says: text,
        }),
      ).default([]),
      /** What may be asked of a file as if it were so, and is no part of it before somebody says so. */
      supposes: listOrNone(
        strict({
          supposition: id,
          /** Facts, each of whoever or whatever in the act bears it. */
          sets: listOf(id),
          value: scalar,
          /** Conducts of the acts in which it is asked; left out: any. */
          of: listOf(id).exactOptional(),
          /** Only where another person than who acts is shown or harmed. */
          shows: z.literal("another").exactOptional(),
          /** What would be so, with `{id}` of the person, item or act. */
          says: text,
        }),
      ).default([]),
    }),
    concurrence: strict({
      concurrence: id,
      /** What the offences are to each other, as a short name. */
      relation: id,
      title: text,
      /** Which offences or acts of one person it is said of. Offences are outcomes. */
      among,
      grade,
      wordings: listOf(passage),
      notes,
    }),
    jurisdictionBases: strict({
      basis: id,
      label: text,
      /** In the home state: by outcomes and by what a file says; never; or as the transfer of proceedings confers it. */
      home: z.union(
        [
          strict({ when: condition, cites }),
          strict({ never: z.literal(true), cites }),
          strict({ conferred: z.literal(true), cites }),
        ],
        { error: "{ when, cites }, { never: true, cites } or { conferred: true, cites }" },
      ),
      /** What a treaty obliges other states to; where nothing is said, foreign law is needed. */
      elsewhere: strict({
        /** The articles, as they are shown. */
        obliges: listOf(words),
        /** By what a file says of the state, the act and its persons. */
        links: condition,
        /** Acts to which the treaty applies, by the facts of a case. */
        where: condition,
        grade,
        cites,
        says: text,
        checked,
      }).exactOptional(),
      notes,
    }),
    transfer: strict({
      transfer: id,
      title: text,
      cites,
      checked,
      grade,
      /** First day on which a request falls under it. */
      appliesFrom: date,
      /** Member States that stand outside. */
      outside: listOrNone(state),
      /** Whether it applies, in words. */
      says: strict({ applies: text, notYet: text, outside: text, notCovered: text, unknown: text }),
      mandatory: listOrNone(ground),
      optional: listOrNone(ground),
      /** Where it gives jurisdiction to the requested state. */
      confers: listOrNone(factor),
      criteria: listOrNone(factor),
      /** The law of the home state, where the above does not apply. */
      domestic: strict({ title: text, says: text, cites, toHome: domestic, fromHome: domestic }),
      notes,
    }),
  };
}
