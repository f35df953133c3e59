import { answerRecommendations } from "@cokdyby/api";
import type { LawQuery } from "@cokdyby/api/shapes";
import { nearest } from "@cokdyby/engine";
import { loadRecommendations } from "@cokdyby/rules";
import { BadInput, cliProblem } from "../input/bad-input.ts";
import { write, writeJson } from "../io.ts";
import { recommendationList, recommendationText } from "../print/law/recommendations.ts";
import { tellingFor } from "../print/telling.ts";
import { type Call, settingOf } from "./command.ts";

/** What the list is called on the command line. */
export const RECOMMENDATIONS = "recommendations";

/**
 * `cokdyby law recommendations`: the catalogue, or one entry of it. It is the same on every day.
 *
 * @throws BadInput when there is no such entry
 */
export async function recommendations(
  { io, language, languageGiven, json }: Call,
  id: string | undefined,
  query: LawQuery,
): Promise<void> {
  const setting = { ...settingOf(), recommendations: loadRecommendations() };
  const catalogue = setting.recommendations;
  const entry = catalogue.find((each) => each.id === id);
  if (id !== undefined && entry === undefined) {
    const near = nearest(
      id,
      catalogue.map((each) => each.id),
    );
    throw new BadInput([
      cliProblem("RECOMMENDATION_UNKNOWN", `law ${RECOMMENDATIONS} ${id}`, near),
    ]);
  }
  if (json) {
    const asked = languageGiven ? { ...query, language } : query;
    const { recommendations: all, ...head } = answerRecommendations(setting, asked);
    const shown = all as readonly { readonly id: string }[];
    const one = shown.find((each) => each.id === id);
    await writeJson(
      io.stdout,
      one === undefined ? { ...head, recommendations: all } : { ...head, recommendation: one },
    );
    return;
  }
  const telling = tellingFor(setting, language, io.stdout);
  await write(
    io.stdout,
    entry === undefined
      ? recommendationList(telling, catalogue)
      : recommendationText(telling, entry),
  );
}
