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
  return {
    sources: listOf(makeShapes(languages).sources),
    conclusion: strict({
      about: id,
      offences: id,
      beside: listOf(strict({ when: condition, alone: text, also: text })).exactOptional(),
      whom: listOf(strict({ when, text })),
      because: listOf(strict({ when, text, since: text.exactOptional() })),
      layers: listOf(strict({ option: id, text, otherwise: text })),
      laterLaw: strict({ text, cites: listOf(citation) }).exactOptional(),
    }),
    remarks: listOf(
      strict({
        remark: id,
        recommendations: listOf(words),
        when: condition,
        about: id.exactOptional(),
        against: z.enum(["yes", "no"]).exactOptional(),
        settledWhere: when,
        text: strict({ against: text.exactOptional(), agrees: text.exactOptional(), open: text }),
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
        inForce: strict({ from: date, to: date.exactOptional() }).exactOptional(),
        doubt: text.exactOptional(),
      }),
    ),
    evidence: listOf(
      strict({ fact: id, establish: text, presumed: text.exactOptional(), usual: text }),
    ),
  };
}
