import "./workbench.css";
import { today } from "@cokdyby/api";
import type { Amendment } from "@cokdyby/engine";
import { frameWords } from "@cokdyby/words/web/frame";
import { impactWords } from "@cokdyby/words/web/impact";
import { uiWords } from "@cokdyby/words/web/ui";
import { workbenchWords } from "@cokdyby/words/web/workbench";
import { useEffect, useMemo, useState } from "react";
import { useLaw } from "../../law/law-context.tsx";
import { Link } from "../../router/link.tsx";
import { Failure, Message } from "../../ui/message.tsx";
import { NotFound } from "../../ui/not-found.tsx";
import { tell } from "../../ui/notice.tsx";
import { TabBar } from "../../ui/tab-bar.tsx";
import { useWords } from "../../words/words.ts";
import type { AskedLaw } from "../../worker/law-checks.ts";
import { useRole } from "../start/role-store.ts";
import { CasesPart, type OpenedSheet } from "./cases/cases-part.tsx";
import { DocumentPart } from "./document/document-part.tsx";
import { isEmpty } from "./draft/draft.ts";
import { DraftPart } from "./draft/draft-part.tsx";
import { useDraft } from "./draft/draft-store.ts";
import { useReadDraft } from "./draft/use-read-draft.ts";
import { ImpactPart } from "./impact/impact-part.tsx";
import { ImpactProgress } from "./impact/impact-progress.tsx";
import { useImpact } from "./impact/use-impact.ts";
import { VerifiedPart } from "./impact/verified-part.tsx";
import { statedMeant, writtenOf } from "./intention/stated-meant.ts";
import { PropertiesPart } from "./property/properties-part.tsx";

/** Steps of the workbench, in their order. */
const TABS = ["amendment", "impact", "document"] as const;
type Tab = (typeof TABS)[number];

/**
 * @param rest what follows `/amendment/` in the address
 * @returns nothing where it names no step of the workbench
 */
function tabOf(rest: string): Tab | undefined {
  return rest === "" ? "amendment" : TABS.find((each) => each === rest);
}

function tabAddress(tab: Tab): string {
  return tab === "amendment" ? "/amendment" : `/amendment/${tab}`;
}

/** A draft of an amendment in three steps: what it says, what it changes over all cases, and the document of that. */
export default function WorkbenchScreen({ id }: { readonly id: string }) {
  const t = useWords(workbenchWords);
  const tab = tabOf(id);
  return tab === undefined ? (
    <NotFound to="/amendment" name={t("toDraft")} />
  ) : (
    <Workbench tab={tab} />
  );
}

function Workbench({ tab }: { readonly tab: Tab }) {
  const t = useWords(workbenchWords);
  const frame = useWords(frameWords);
  const impactSay = useWords(impactWords);
  const ui = useWords(uiWords);
  const { rulebook } = useLaw();
  const role = useRole();
  const draft = useDraft();
  const state = useReadDraft(draft);
  const day = draft.on ?? today();
  const { read } = state;
  const sound = read !== undefined && read.problems.length === 0 && day >= rulebook.earliest;
  const law: AskedLaw | undefined = sound ? { on: day, amendments: read.amendments } : undefined;
  const stated = statedMeant(rulebook, draft);
  const computed = useImpact(law, draft.properties.map(writtenOf), stated);
  const { impact } = computed;
  // the reader comes back to it from the draft
  const [sheet, setSheet] = useState<OpenedSheet>();
  const amendments = useMemo(
    () => amendmentsOf(impact?.law.amendments ?? [], rulebook.amendments),
    [impact, rulebook],
  );
  // what was told under one step is past under the next
  useEffect(() => tell(undefined), [tab]);
  const empty = isEmpty(draft);
  const assessed = impact !== undefined && !empty;
  const broken = read !== undefined && !sound;
  return (
    <div className="wide page stack gap-xl bench">
      <header className="bench-title">
        <h1>{frame(tab)}</h1>
        <p className="quiet measure">{t(`lead_${tab}`)}</p>
      </header>
      {role === "drafter" ? null : (
        <TabBar
          label={t("steps")}
          className="numbered bench-tabs"
          parts={TABS}
          current={tab}
          addressOf={tabAddress}
          wordsOf={frame}
        />
      )}
      {state.failed ? <Failure>{ui("fault")}</Failure> : null}
      {tab === "amendment" ? null : (
        <>
          {broken ? (
            <Message kind="warning" role="status">
              <p>
                {impactSay("broken")} {impact === undefined ? "" : impactSay("brokenKept")}
              </p>
              <Link to="/amendment">{frame("amendment")}</Link>
            </Message>
          ) : null}
          <ImpactProgress state={computed} />
          {empty ? (
            <p>
              {impactSay("empty")} <Link to="/amendment">{frame("amendment")}</Link>
            </p>
          ) : null}
        </>
      )}
      {tab === "amendment" ? <DraftPart state={state} day={day} /> : null}
      {tab === "document" && assessed ? (
        <DocumentPart impact={impact} amendments={amendments} />
      ) : null}
      {tab === "impact" ? (
        <>
          {assessed ? <ImpactPart impact={impact} /> : null}
          <PropertiesPart state={computed} law={impact?.law} day={day} />
          <CasesPart law={law} opened={sheet} onOpen={setSheet} />
          {assessed ? <VerifiedPart impact={impact} amendments={amendments} /> : null}
        </>
      ) : null}
    </div>
  );
}

/** Amendments written out, those that ship looked up. */
function amendmentsOf(
  asked: AskedLaw["amendments"],
  shipped: readonly Amendment[],
): readonly Amendment[] {
  return asked.flatMap((each) => {
    if (typeof each !== "string") return [each as Amendment];
    return shipped.filter(({ id }) => id === each);
  });
}
