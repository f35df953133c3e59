import { looksPersonal } from "@cokdyby/api";
import { fileWords } from "@cokdyby/words/web/file";
import { useLaw } from "../../../law/law-context.tsx";
import { Message } from "../../../ui/message.tsx";
import { useWords } from "../../../words/words.ts";
import { useFile } from "../file-store.ts";
import { usePartWords } from "../part-words.ts";
import { ActForm } from "./act-form.tsx";
import { ItemForm } from "./item-form.tsx";
import { foreignStates } from "./members.ts";
import { PartEditor } from "./part-editor.tsx";
import { PersonForm } from "./person-form.tsx";
import { StateForm } from "./state-form.tsx";

/** The parts of a file, each with its form. */
export function FileEditor() {
  const t = useWords(fileWords);
  const words = usePartWords();
  const { say } = useLaw();
  const { persons = {}, items = {}, acts } = useFile().file;
  const personal = Object.keys(persons).filter(looksPersonal);
  return (
    <div className="stack gap-xl">
      <p className="hint measure">{t("statesHint")}</p>
      {personal.length === 0 ? null : (
        <Message role="status">
          <p>{t("idsLookPersonal", { ids: say.and(personal) })}</p>
        </Message>
      )}
      <PartEditor
        part="persons"
        title={t("persons")}
        add={t("addPerson")}
        none={t("noPersons")}
        heading={(id) => t("person", { id })}
        about={(id) => words.person(persons[id])}
        ids={Object.keys(persons)}
        Form={PersonForm}
      />
      <PartEditor
        part="items"
        title={t("items")}
        add={t("addItem")}
        none={t("noItems")}
        heading={(id) => t("item", { id })}
        about={(id) => words.item(items[id])}
        ids={Object.keys(items)}
        Form={ItemForm}
      />
      <PartEditor
        part="acts"
        title={t("acts")}
        add={t("addAct")}
        none={t("noActs")}
        heading={(id) => t("act", { id })}
        about={(id) => words.act(acts[id])}
        ids={Object.keys(acts)}
        Form={ActForm}
      />
      <States />
    </div>
  );
}

function States() {
  const t = useWords(fileWords);
  const { rulebook } = useLaw();
  const { file } = useFile();
  const states = foreignStates(file, rulebook.caseFile[0]?.home ?? "");
  if (states.length === 0) return null;
  return (
    <section className="stack gap-s" aria-labelledby="file-states">
      <h2 id="file-states">{t("states")}</h2>
      {states.map((id) => (
        <article key={id} className="card tight stack gap-s" aria-labelledby={`file-state-${id}`}>
          <h3 id={`file-state-${id}`}>{t("state", { id })}</h3>
          <div className="file-fields">
            <StateForm id={id} state={file.states?.[id] ?? {}} />
          </div>
        </article>
      ))}
    </section>
  );
}
