import { fileWords } from "@cokdyby/words/web/file";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useWords } from "../../../words/words.ts";
import { useMemberWords } from "../member-words.ts";

/** What every kind of field takes. */
export interface FieldProps {
  /** The part in which the member stands. */
  readonly part: string;
  readonly id: string;
  /** One within another with a point between. */
  readonly member: string;
  readonly label: string;
  /** As it stands in the file. */
  readonly value: unknown;
  /** Told what takes its place; `undefined` where nothing does. */
  readonly onValue: (value: unknown) => void;
}

/**
 * A field, or in its place what the file says where the field cannot hold it, as a range: it is seen, and gives way
 * only to whoever means it.
 */
export function Given({
  member,
  label,
  value,
  children,
}: Pick<FieldProps, "member" | "label" | "value"> & { readonly children: ReactNode }) {
  const t = useWords(fileWords);
  const words = useMemberWords().several(member, value);
  const place = useRef<HTMLDivElement>(null);
  const [changes, setChanges] = useState(false);
  useEffect(() => {
    if (changes) place.current?.querySelector<HTMLElement>("input, select")?.focus();
  }, [changes]);
  return words === undefined || changes ? (
    <div ref={place} className="stack gap-xs">
      {children}
      {words === undefined ? null : <p className="hint">{t("replacesGiven", { words })}</p>}
    </div>
  ) : (
    <div className="field">
      <span className="field-label">{label}</span>
      <p>{words}</p>
      <div>
        <button
          type="button"
          className="small link-button"
          aria-label={t("changeOf", { label })}
          onClick={() => setChanges(true)}
        >
          {t("change")}
        </button>
      </div>
    </div>
  );
}
