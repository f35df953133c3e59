import { z } from "zod";
import type { CheckedCitation, WrittenGuide } from "./guide.ts";
import {
  checked,
  citation,
  condition,
  date,
  httpsUrl,
  id,
  listOf,
  strict,
  textIn,
  words,
} from "./shape-parts.ts";
import { makeShapes } from "./shapes.ts";

/** The lists and the plan of a guide, each as its files may hold it. */
export type GuideShapes = { readonly [Name in keyof WrittenGuide]: z.ZodType<WrittenGuide[Name]> };

const checkedCitation: z.ZodType<CheckedCitation> = strict({
  source: id,
  at: words,
  url: httpsUrl.exactOptional(),
  checked,
});

const status = z.enum(["yes", "no", "unknown", "contested"]);

/** @param languages those of the rulebook that the guide goes with */
export function guideShapes(languages: readonly string[]): GuideShapes {
  const text = textIn(languages);
  const when = condition.exactOptional();
  const span = strict({ from: date, to: date.exactOptional() });
  const said = { when, text, cites: listOf(citation).exactOptional() };
  return {
    sources: listOf(makeShapes(languages).sources),
    conclusion: strict({
      about: id,
      offences: id,
      beside: listOf(strict({ when: condition, alone: text, also: text })).exactOptional(),
      layers: listOf(strict({ option: id, text })),
    }),
    charge: strict({
      names: listOf(
        strict({ offences: listOf(id), name: text, of: text, cites: listOf(citation) }),
      ),
      kinds: listOf(strict({ category: id.exactOptional(), ...said })),
      juvenile: condition,
      places: listOf(strict({ row: words, inForce: span, when, at: words })),
      roles: listOf(strict({ as: z.enum(["participant", "throughAnother"]), ...said })),
      relations: listOf(
        strict({
          relation: id,
          effect: z.enum(["excludesEach", "keepsGraver", "either", "beside"]),
          text: text.exactOptional(),
        }),
      ),
      divides: listOf(strict({ fact: id, text })),
      grounds: strict({ when: condition, outcomes: listOf(strict({ outcome: id, ...said })) }),
      readings: listOf(strict({ reading: id, option: id, ...said })),
      because: listOf(strict({ outcome: id, ...said, nearest: z.literal(true).exactOptional() })),
      otherwiseCriminal: condition,
      proof: listOf(strict({ fact: id, ...said })),
      waysOut: listOf(strict({ outcome: id, ...said })),
      laterLaw: strict({ charged: strict(said), noLiability: strict(said), open: strict(said) }),
      steps: listOf(strict({ step: id, text })),
    }),
    remarks: listOf(
      strict({
        remark: id,
        recommendations: listOf(words),
        when: condition,
        about: id.exactOptional(),
        against: z.enum(["yes", "no"]).exactOptional(),
        brief: text,
        settledWhere: when,
        cites: listOf(citation),
      }),
    ),
    levels: listOf(strict({ level: words, verb: text })),
    steps: listOf(
      strict({
        step: id,
        title: text,
        says: text,
        cites: listOf(checkedCitation),
        when,
        whileAnswer: listOf(status).exactOptional(),
        certain: z.boolean().exactOptional(),
        inForce: span.exactOptional(),
        doubt: text.exactOptional(),
      }),
    ),
    evidence: listOf(
      strict({ fact: id, establish: text, presumed: text.exactOptional(), usual: text }),
    ),
  };
}
