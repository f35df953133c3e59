import type { Finding, Rulebook } from "@cokdyby/engine";
import type { LawWords } from "@cokdyby/engine/explain";
import type { SayOf } from "@cokdyby/words";
import type { uiWords } from "@cokdyby/words/web/ui";

/** A reading that decides by its default, in words. */
export interface DefaultWords {
  readonly reading: string;
  /** At which option it stands, and what would come out with each other one. */
  readonly says: string;
}

/** The readings whose default decides a finding, each with what its other options would give. */
export function defaultWords(
  { defaulted, alternatives = [] }: Finding,
  { readings }: Rulebook,
  say: LawWords,
  t: SayOf<typeof uiWords, "defaultStands" | "defaultElse">,
): readonly DefaultWords[] {
  return defaulted.map((reading) => {
    const standing = readings.find((each) => each.reading === reading)?.default ?? "";
    const others = alternatives
      .filter((each) => each.reading === reading)
      .map(({ option, status }) =>
        t("defaultElse", {
          option: say.option(reading, option),
          status: say.phrase(`status.${status}`),
        }),
      );
    const stands = t("defaultStands", { option: say.option(reading, standing) });
    return { reading, says: [stands, ...others].join(" ") };
  });
}
