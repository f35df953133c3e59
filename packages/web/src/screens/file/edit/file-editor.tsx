import { looksPersonal } from "@cokdyby/api";
import { proposedActs } from "@cokdyby/engine/file";
import { fileWords } from "@cokdyby/words/web/file";
import { useMemo } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Message } from "../../../ui/message.tsx";
import { useLanguage } from "../../../words/language.tsx";
import { useWords } from "../../../words/words.ts";
import { useFile } from "../file-store.ts";
import { useOtherMembers } from "../other-members.ts";
import { usePartWords } from "../part-words.ts";
import { foreignStates } from "./members.ts";
import { OtherList } from "./other-list.tsx";
import { PartEditor } from "./part-editor.tsx";
import { PartForm } from "./part-form.tsx";
import { nameOf, ProposedActs } from "./proposed-acts.tsx";

/** The parts of a file, each with its form. @param startsOpen whether all that it has can be filled in at once */
export function FileEditor({ startsOpen = false }: { readonly startsOpen?: boolean }) {
  const t = useWords(fileWords);
  const words = usePartWords();
  const { rulebook, say } = useLaw();
  const language = useLanguage();
  const others = useOtherMembers();
  const { file, dismissed = [] } = useFile();
  const proposed = useMemo(
    () => proposedActs(rulebook, file, language),
    [rulebook, file, language],
  ).filter((each) => !dismissed.includes(nameOf(each)));
  const personal = Object.keys(file.persons ?? {}).filter(looksPersonal);
  return (
    <div className="stack gap-xl">
      {personal.length === 0 ? null : (
        <Message role="status">
          <p>{t("idsLookPersonal", { ids: say.and(personal) })}</p>
        </Message>
      )}
      <PartEditor
        {...{ part: "persons", startsOpen }}
        line={words.person}
        add={t("addPerson")}
        none={t("noPersons")}
      />
      <PartEditor
        {...{ part: "items", startsOpen }}
        line={words.item}
        add={t("addItem")}
        none={t("noItems")}
      />
      <PartEditor
        {...{ part: "acts", startsOpen }}
        line={words.act}
        add={t("addAct")}
        none={t("noActs")}
        below={(id) => <ProposedActs of={id} proposed={proposed.filter(({ of }) => of === id)} />}
      />
      <States />
      <OtherList members={others.ofFile(file)} />
    </div>
  );
}

function States() {
  const t = useWords(fileWords);
  const others = useOtherMembers();
  const { rulebook } = useLaw();
  const { file } = useFile();
  const states = foreignStates(file, rulebook.caseFile[0]?.home ?? "");
  if (states.length === 0) return null;
  return (
    <section className="stack gap-s" aria-labelledby="file-states">
      <h2 id="file-states">{t("states")}</h2>
      {states.map((id) => (
        <article
          key={id}
          id={`file-states-${id}`}
          className="card tight stack gap-s"
          aria-labelledby={`file-states-${id}-title`}
        >
          <h3 id={`file-states-${id}-title`}>{t("state", { id })}</h3>
          <div className="file-fields">
            <PartForm part="states" id={id} />
          </div>
          <OtherList members={others.of("states", id, file.states?.[id])} />
        </article>
      ))}
    </section>
  );
}
