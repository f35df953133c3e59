import { type LtiScore, ltiScoreAnswer, problemShape } from "@cokdyby/api/shapes";
import type { Answer } from "@cokdyby/training";

/** What came of sending answers: marks that the platform has, or the code of the problem; empty: no answer came. */
export type Sent = { readonly score: Pick<LtiScore, "points" | "of"> } | { readonly code: string };

/** Gives the answers of a launch to the service, which marks them and sends the grade to the platform. */
export async function sendGrade(launch: string, answers: readonly Answer[]): Promise<Sent> {
  try {
    const response = await fetch("/lti/score", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ launch, answers }),
    });
    const answer: unknown = await response.json();
    return response.ok ? { score: ltiScoreAnswer.parse(answer) } : { code: codeIn(answer) };
  } catch {
    return { code: "" };
  }
}

/** The code of a problem document. */
function codeIn(answer: unknown): string {
  return problemShape.safeParse(answer).data?.errors[0]?.code ?? "";
}
