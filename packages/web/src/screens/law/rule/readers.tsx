import type { Standing } from "@cokdyby/api/signatures";
import { lawScreenWords } from "@cokdyby/words/web/law-screen";
import { useLaw } from "../../../law/law-context.tsx";
import { useWords } from "../../../words/words.ts";

/** Which lawyers read a rule, and whether it has changed since. */
export function Readers({ signed }: { readonly signed: readonly Standing[] }) {
  const t = useWords(lawScreenWords);
  const { say } = useLaw();
  if (signed.length === 0) return t("byNobody");
  return signed.map(({ name, date, verdict, remark = "", isOfNow }) => (
    <div key={name}>
      {t(isOfNow ? "signed" : "signedBefore", { name, day: say.date(date), verdict, remark })}
    </div>
  ));
}
