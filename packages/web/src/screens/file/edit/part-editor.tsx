import { isFileId } from "@cokdyby/engine/file";
import { fileWords } from "@cokdyby/words/web/file";
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { tell } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { useWords } from "../../../words/words.ts";
import { fileStore, useFile } from "../file-store.ts";
import { type OtherMember, useOtherMembers } from "../other-members.ts";
import { nextId, type Part, type PartOf, renamed, withMember, without } from "./members.ts";
import { OtherList } from "./other-list.tsx";

/** The persons, items or acts of a file: a card with a short form for each, and one more on demand. */
export function PartEditor<Name extends Exclude<Part, "states">>({
  part,
  title,
  add,
  none,
  heading,
  about,
  held,
  Form,
  below,
}: {
  readonly part: Name;
  readonly title: string;
  readonly add: string;
  readonly none: string;
  readonly heading: (id: string) => string;
  /** What is said so far, in short. */
  readonly about: (id: string) => string;
  /** The parts, by id. */
  readonly held: Readonly<Record<string, PartOf<Name>>>;
  readonly Form: ComponentType<{ readonly id: string }>;
  /** What stands below the card of a part, also while it is folded. */
  readonly below?: (id: string) => ReactNode;
}) {
  const t = useWords(fileWords);
  const others = useOtherMembers();
  const ids = Object.keys(held);
  const [added, setAdded] = useState<readonly string[]>([]);
  const addOne = () => {
    const id = nextId(fileStore.now().file, part);
    setAdded((before) => [...before, id]);
    fileStore.edit((file) => withMember(file, part, id, {}));
    // the new card is drawn by then
    setTimeout(() =>
      document.querySelector<HTMLElement>(`#file-${part}-${id} :is(input, select)`)?.focus(),
    );
  };
  return (
    <section className="stack gap-s" aria-labelledby={`file-${part}`}>
      <h2 id={`file-${part}`} tabIndex={-1}>
        {title}
      </h2>
      {ids.length === 0 ? <p className="hint">{none}</p> : null}
      {ids.map((id) => (
        <Card
          key={id}
          id={`file-${part}-${id}`}
          below={below?.(id)}
          title={heading(id)}
          about={about(id)}
          startsOpen={added.includes(id)}
          others={others.of(part, id, held[id])}
          rename={
            <Rename
              part={part}
              id={id}
              onRename={(to) => {
                setAdded((before) => [...before, to]);
                fileStore.edit((file) => renamed(file, part, id, to));
                tell(t("renamed", { id, to }), { undo: fileStore });
                // the card with the new name is drawn by then
                setTimeout(() =>
                  document.getElementById(`file-${part}-${to}`)?.querySelector("button")?.focus(),
                );
              }}
            />
          }
          remove={t("remove", { id })}
          onRemove={() => {
            fileStore.edit((file) => without(file, part, id));
            // the button goes with the card
            document.getElementById(`file-${part}`)?.focus();
            tell(t("removed", { id: heading(id) }), { undo: fileStore });
          }}
        >
          <Form id={id} />
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
  id,
  title,
  about,
  startsOpen,
  others,
  rename,
  remove,
  onRemove,
  below,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly startsOpen: boolean;
  readonly others: readonly OtherMember[];
  readonly rename: ReactNode;
  readonly remove: string;
  readonly onRemove: () => void;
  readonly below: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <article id={id} className="card tight" aria-label={title}>
      <Disclosure
        startsOpen={startsOpen}
        summary={
          <>
            <span className="strong">{title}</span> <span className="hint">{about}</span>
          </>
        }
      >
        <div className="stack">
          <div className="file-fields">{children}</div>
          <OtherList members={others} />
          <div className="cluster">
            {rename}
            <button type="button" className="small link-button" onClick={onRemove}>
              {remove}
            </button>
          </div>
        </div>
      </Disclosure>
      {below}
    </article>
  );
}

/** Calls a part otherwise, wherever it is pointed to: by its role, say. */
function Rename({
  part,
  id,
  onRename,
}: {
  readonly part: Exclude<Part, "states">;
  readonly id: string;
  readonly onRename: (to: string) => void;
}) {
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
