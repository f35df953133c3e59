import { isFileId } from "@cokdyby/engine/file";
import { fileWords } from "@cokdyby/words/web/file";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { drawAndFocus } from "../../../ui/draw-and-focus.ts";
import { tell } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { useWords } from "../../../words/words.ts";
import { fileStore, useFile } from "../file-store.ts";
import { useOtherMembers } from "../other-members.ts";
import { CARDS } from "../page-place.ts";
import { nextId, type Part, type PartOf, renamed, withMember, without } from "./members.ts";
import { OtherList } from "./other-list.tsx";
import { PartForm } from "./part-form.tsx";

/** The persons, items or acts of a file: a card with a short form for each, and one more on demand. */
export function PartEditor<Name extends Exclude<Part, "states">>({
  part,
  startsOpen,
  line,
  add,
  none,
  below,
}: {
  readonly part: Name;
  readonly startsOpen: boolean;
  /** What is said so far, in short. */
  readonly line: (held: PartOf<Name> | undefined) => string;
  readonly add: string;
  readonly none: string;
  /** What stands below the card of a part, also while it is folded. */
  readonly below?: (id: string) => ReactNode;
}) {
  const t = useWords(fileWords);
  const held = (useFile().file[part] ?? {}) as Readonly<Record<string, PartOf<Name>>>;
  const ids = Object.keys(held);
  const [added, setAdded] = useState<readonly string[]>(startsOpen ? ids : []);
  const addOne = () => {
    const id = nextId(fileStore.now().file, part);
    drawAndFocus(() => {
      setAdded((before) => [...before, id]);
      fileStore.edit((file) => withMember(file, part, id, {}));
    }, `#file-${part}-${id} :is(input, select)`);
  };
  return (
    <section className="stack gap-s" aria-labelledby={`file-${part}`}>
      <h2 id={`file-${part}`} tabIndex={-1}>
        {t(part)}
      </h2>
      {ids.length === 0 ? <p className="hint">{none}</p> : null}
      {ids.map((id) => (
        <Card
          key={id}
          part={part}
          id={id}
          title={t(CARDS[part], { id })}
          line={line(held[id])}
          startsOpen={added.includes(id)}
          onRename={(to) => {
            drawAndFocus(
              () => {
                setAdded((before) => [...before, to]);
                fileStore.edit((file) => renamed(file, part, id, to));
              },
              `#${CSS.escape(`file-${part}-${to}`)} button`,
            );
            tell(t("renamed", { id, to }), { undo: fileStore });
          }}
        >
          {below?.(id)}
        </Card>
      ))}
      <div>
        <Button onClick={addOne} aria-keyshortcuts={part === "acts" ? "n" : undefined}>
          {add}
        </Button>
      </div>
    </section>
  );
}

function Card({
  part,
  id,
  title,
  line,
  startsOpen,
  onRename,
  children,
}: RenameProps & {
  readonly title: string;
  readonly line: string;
  readonly startsOpen: boolean;
  /** What stands below it, also while it is folded. */
  readonly children: ReactNode;
}) {
  const t = useWords(fileWords);
  const others = useOtherMembers().of(part, id, useFile().file[part]?.[id]);
  const more = others.length === 0 ? "" : t("othersCount", { count: others.length });
  const about = [line, more].filter((each) => each !== "").join(" · ");
  return (
    <article id={`file-${part}-${id}`} className="card tight" aria-label={title}>
      <Disclosure
        startsOpen={startsOpen}
        summary={
          <>
            <span className="strong" id={`file-${part}-${id}-title`}>
              {title}
            </span>{" "}
            <span className="hint">{about}</span>
          </>
        }
      >
        <div className="stack">
          <div className="file-fields">
            <PartForm part={part} id={id} />
          </div>
          <OtherList members={others} />
          <div className="cluster">
            <Rename part={part} id={id} onRename={onRename} />
            <button
              type="button"
              className="small link-button"
              onClick={() => {
                fileStore.edit((file) => without(file, part, id));
                // the button goes with the card
                document.getElementById(`file-${part}`)?.focus();
                tell(t("removed", { id: title }), { undo: fileStore });
              }}
            >
              {t("remove", { id })}
            </button>
          </div>
        </div>
      </Disclosure>
      {children}
    </article>
  );
}

interface RenameProps {
  readonly part: Exclude<Part, "states">;
  readonly id: string;
  readonly onRename: (to: string) => void;
}

/** Calls a part otherwise, wherever it is pointed to: by its role, say. */
function Rename({ part, id, onRename }: RenameProps) {
  const t = useWords(fileWords);
  const { file } = useFile();
  const [typed, setTyped] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const isTyped = typed !== undefined;
  useEffect(() => {
    if (isTyped) form.current?.querySelector("input")?.focus();
  }, [isTyped]);
  if (!isTyped) {
    return (
      <button
        type="button"
        className="small link-button"
        aria-label={t("renameOf", { id })}
        onClick={() => setTyped(id)}
      >
        {t("rename")}
      </button>
    );
  }
  // a word of two characters for one, as some keyboards write it, is the same word
  const to = typed.trim().normalize("NFC");
  const isTaken = to !== id && Object.hasOwn(file[part] ?? {}, to);
  const wrong = isTaken ? t("idTaken", { id: to }) : isFileId(to) ? undefined : t("idMalformed");
  return (
    <form
      ref={form}
      className="cluster file-head"
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong !== undefined) return;
        setTyped(undefined);
        if (to !== id) onRename(to);
      }}
    >
      <TextField
        label={t("newId")}
        value={typed}
        maxLength={40}
        invalid={wrong !== undefined}
        hint={wrong}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <Button submits>{t("rename")}</Button>
    </form>
  );
}
