import { type LtiScore, ltiScoreAnswer } from "@cokdyby/api/shapes";
import type { Answer } from "@cokdyby/training";

/** What came of sending answers: marks that the platform has, or the code of the problem; empty: no answer came. */
export type Sent = { readonly score: Pick<LtiScore, "points" | "of"> } | { readonly code: string };

/** Gives the answers to the service, which marks them and sends the grade to the platform. */
export async function sendGrade(answers: readonly Answer[]): Promise<Sent> {
  try {
    const response = await fetch("/lti/score", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ answers }),
    });
    const answer: unknown = await response.json();
    return response.ok ? { score: ltiScoreAnswer.parse(answer) } : { code: codeIn(answer) };
  } catch {
    return { code: "" };
  }
}

/** The code of a problem document. */
function codeIn(answer: unknown): string {
  if (typeof answer !== "object" || answer === null) return "";
  const { code, problems } = answer as { code?: unknown; problems?: readonly { code?: unknown }[] };
  return String(code ?? problems?.[0]?.code ?? "");
}
