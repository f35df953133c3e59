import { metWords } from "@cokdyby/words/web/met";
import type { ReactNode } from "react";
import { useWords } from "../words/words.ts";
import { Icon } from "./icon.tsx";

/** Whether the law meets a recommendation or another property. */
export type Met = "met" | "notMet" | "contested";

const SIGN = { met: "yes", notMet: "no", contested: "contested" } as const;

const SIZES = { s: "small", m: "" } as const;

/** Whether it does so for the offences modelled, and where another offence stands too. */
export interface MetTwice {
  readonly status: Met;
  readonly withAnotherOffence: { readonly status: Met };
}

/** Both answers, the second where it is another. @param children stand behind the first */
export function MetTwiceMark({
  answer: { status, withAnotherOffence },
  children,
}: {
  readonly answer: MetTwice;
  readonly children?: ReactNode;
}) {
  const t = useWords(metWords);
  return (
    <>
      <MetMark met={status} />
      {children}
      {withAnotherOffence.status === status ? null : (
        <div className="hint">
          {t("withAnother")} <MetMark met={withAnotherOffence.status} />
        </div>
      )}
    </>
  );
}

/** Whether the law meets something: a sign of its own shape and the word, never a colour alone. */
export function MetMark({ met, size = "s" }: { readonly met: Met; readonly size?: "s" | "m" }) {
  const t = useWords(metWords);
  return (
    <span className={`status ${SIZES[size]}`} data-status={SIGN[met]}>
      <Icon name={SIGN[met]} />
      <span className="status-word">{t(met)}</span>
    </span>
  );
}
