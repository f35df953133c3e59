import { fileWords } from "@cokdyby/words/web/file";
import type { ReactNode } from "react";
import { Link } from "../../router/link.tsx";
import { useWords } from "../../words/words.ts";
import { useFileName } from "./use-file-name.ts";

/** Something of the file that is open, with the way back to it. */
export function FileView({
  title,
  lead,
  className,
  children,
}: {
  readonly title: string;
  readonly lead: string;
  readonly className: string;
  readonly children: ReactNode;
}) {
  const t = useWords(fileWords);
  const name = useFileName();
  return (
    <div className={`wide page stack gap-xl ${className}`}>
      <div className={`stack gap-s ${className}-head`}>
        <Link to="/file" className="file-back">
          {t("back")}
        </Link>
        <h1>{title}</h1>
        <p className="strong">{name}</p>
        <p className="hint measure checklist-lead">{lead}</p>
      </div>
      {children}
    </div>
  );
}
