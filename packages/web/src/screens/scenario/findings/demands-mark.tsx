import type { Status } from "@cokdyby/engine";
import { scenarioWords } from "@cokdyby/words/web/scenario";
import { useFindings } from "../../../findings/findings-context.tsx";
import { DEMANDS } from "../../../law/sections.ts";
import { useWords } from "../../../words/words.ts";

/** How much the Convention and the Committee ask for in the case, in a word. */
export function DemandsMark({ size = "l" }: { readonly size?: "s" | "l" }) {
  const { findings } = useFindings();
  return <DemandsSummary size={size} statusOf={(outcome) => findings[outcome]?.status} />;
}

/** @param statusOf how an outcome comes out; nothing where it was not decided */
export function DemandsSummary({
  size,
  statusOf,
}: {
  readonly size: "s" | "l";
  readonly statusOf: (outcome: string) => Status | undefined;
}) {
  const t = useWords(scenarioWords);
  const decided = DEMANDS.flatMap((outcome) => statusOf(outcome) ?? []);
  if (decided.length === 0) return null;
  const { status, count } = summary(decided);
  const words =
    status === "unknown"
      ? t(size === "s" ? "short_unknown" : "demandsUnknown")
      : status === "contested"
        ? t("demandsContested")
        : t(size === "s" ? "demandsShort" : "demands", { count });
  // no sign and no colour of an answer: what somebody asks for is a remark beside the answers
  return <span className={size === "s" ? "small demands" : "demands"}>{words}</span>;
}

/** One demand that certainly stands says enough; without any, what is open says so. */
function summary(decided: readonly Status[]): { readonly status: Status; readonly count: number } {
  const those = (status: Status) => decided.filter((each) => each === status).length;
  const count = those("yes");
  if (count > 0) return { status: "yes", count };
  if (those("contested") > 0) return { status: "contested", count };
  return { status: those("unknown") > 0 ? "unknown" : "no", count };
}
