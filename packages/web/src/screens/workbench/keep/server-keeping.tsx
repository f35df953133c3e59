import { workbenchWords } from "@cokdyby/words/web/workbench";
import { useId, useState } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Message } from "../../../ui/message.tsx";
import { tell } from "../../../ui/notice.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextInput } from "../../../ui/text-input.tsx";
import { useLanguage } from "../../../words/language.tsx";
import { useWords } from "../../../words/words.ts";
import { draftStore, useDraft } from "../draft/draft-store.ts";
import {
  carryToken,
  listOnServer,
  type OnServer,
  openOnServer,
  type Refusal,
  saveOnServer,
} from "./server-drafts.ts";
import { SignIn, useWentToSignIn } from "./sign-in.tsx";

/** Keeps the draft on the server and brings it back, only when that is asked for. */
export function ServerKeeping() {
  const t = useWords(workbenchWords);
  const draft = useDraft();
  const [refusal, setRefusal] = useState<Refusal>();
  const [list, setList] = useState<OnServer>();
  const [again, setAgain] = useState<() => Promise<void>>();
  const [asked, setAsked] = useState(0);
  const wentToSignIn = useWentToSignIn();
  const refused = (why: Refusal, retry: () => Promise<void>) => {
    setRefusal(why);
    setAgain(() => retry);
  };
  const save = async () => {
    setRefusal(undefined);
    const saved = await saveOnServer(draft);
    setAsked((before) => before + 1);
    if (!saved.ok) return refused(saved.why, save);
    const { version, changed } = saved.value;
    tell(changed ? t("savedServer", { version }) : t("savedAlready"));
  };
  const offer = async () => {
    setRefusal(undefined);
    const listed = await listOnServer();
    setAsked((before) => before + 1);
    if (!listed.ok) return refused(listed.why, offer);
    setList(listed.value);
  };
  const open = async (id: string, purpose?: string): Promise<void> => {
    const opened = await openOnServer(id, purpose);
    setList(undefined);
    if (!opened.ok) return refused(opened.why, () => open(id, purpose));
    draftStore.open(opened.value);
    tell(t("opened"), { undo: draftStore });
  };
  return (
    <div className="stack">
      <div className="cluster middle">
        <Button onClick={() => void save()}>{t("saveServer")}</Button>
        <Button onClick={() => void offer()}>{t("openServer")}</Button>
      </div>
      {refusal === "token" || (asked > 0 && wentToSignIn) ? <SignIn key={asked} /> : null}
      {refusal === undefined ? null : (
        <Refused why={refusal} onToken={() => void again?.()} onOpen={() => void offer()} />
      )}
      {list === undefined ? null : (
        <ServerList
          list={list}
          onClose={() => setList(undefined)}
          onOpen={(id, purpose) => void open(id, purpose)}
        />
      )}
    </div>
  );
}

function Refused({
  why,
  onToken,
  onOpen,
}: {
  readonly why: Refusal;
  readonly onToken: () => void;
  readonly onOpen: () => void;
}) {
  const t = useWords(workbenchWords);
  const id = useId();
  const [typed, setTyped] = useState("");
  if (why === "token") {
    return (
      <form
        className="stack gap-xs narrow"
        onSubmit={(event) => {
          event.preventDefault();
          carryToken(typed);
          onToken();
        }}
      >
        <p>{t("serverToken")}</p>
        <label htmlFor={id} className="field-label">
          {t("tokenName")}
        </label>
        <TextInput
          id={id}
          type="password"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button submits={true}>{t("tokenUse")}</Button>
      </form>
    );
  }
  const words = {
    nameless: t("serverNameless"),
    forbidden: t("serverForbidden"),
    conflict: t("serverConflict"),
    away: t("serverAway"),
  };
  return (
    <Message kind="warning" role="alert">
      <p>{words[why]}</p>
      {why === "conflict" ? <Button onClick={onOpen}>{t("openServer")}</Button> : null}
    </Message>
  );
}

function ServerList({
  list: { drafts, purposes },
  onClose,
  onOpen,
}: {
  readonly list: OnServer;
  readonly onClose: () => void;
  readonly onOpen: (id: string, purpose?: string) => void;
}) {
  const t = useWords(workbenchWords);
  const { say } = useLaw();
  const language = useLanguage();
  const [purpose, setPurpose] = useState("");
  const hasToSayWhy = drafts.length > 0 && purposes.length > 0;
  const basis = purposes.find((each) => each.purpose === purpose)?.basis;
  return (
    <Dialog title={t("serverList")} onClose={onClose}>
      {drafts.length === 0 ? <p>{t("serverNone")}</p> : null}
      {hasToSayWhy ? (
        <div className="stack gap-xs">
          <SelectField
            label={t("purposeName")}
            value={purpose}
            options={[
              ["", t("purposeChoose")],
              ...purposes.map((each) => [each.purpose, each.label[language]] as const),
            ]}
            onChange={setPurpose}
          />
          <p className="hint">{basis ?? t("purposeRecorded")}</p>
        </div>
      ) : null}
      <ul className="plain stack">
        {drafts.map(({ id, title, updated, version }) => (
          <li key={id}>
            <Button
              disabled={hasToSayWhy && purpose === ""}
              onClick={() => onOpen(id, hasToSayWhy ? purpose : undefined)}
            >
              {title ?? id}
            </Button>
            <p className="hint">
              {t("serverOf", { date: say.date(updated.slice(0, 10)), version })}
            </p>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
