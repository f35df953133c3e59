import { fileWords } from "@cokdyby/words/web/file";
import { useLaw } from "../../../law/law-context.tsx";
import { useWords } from "../../../words/words.ts";
import { useFile } from "../file-store.ts";
import { ActForm } from "./act-form.tsx";
import { ItemForm } from "./item-form.tsx";
import { foreignStates, named, type PartOf } from "./members.ts";
import { PartEditor } from "./part-editor.tsx";
import { PersonForm } from "./person-form.tsx";
import { StateForm } from "./state-form.tsx";

/** The parts of a file, each with its form. */
export function FileEditor() {
  const t = useWords(fileWords);
  const { say } = useLaw();
  const { persons = {}, items = {}, acts } = useFile().file;
  const joined = (parts: readonly (string | undefined)[]) =>
    parts.filter((each) => each !== undefined && each !== "").join(" · ");
  const personText = (person: PartOf<"persons"> = {}) =>
    joined([
      typeof person.birthDate === "string"
        ? t("bornOn", { day: say.date(person.birthDate) })
        : undefined,
      typeof person.age === "number" ? t("aged", { count: person.age }) : undefined,
      named(person.citizenships).join(", "),
    ]);
  const itemText = (item: PartOf<"items"> = {}) =>
    joined([
      named(item.shows).length === 0
        ? undefined
        : t("showing", { ids: named(item.shows).join(", ") }),
      typeof item.content === "string" ? say.stated("material.content", item.content) : undefined,
    ]);
  const actText = (act: PartOf<"acts"> = {}) =>
    joined([
      named(act.by).join(", "),
      typeof act.conduct === "string" ? say.stated("act.conduct", act.conduct) : undefined,
      act.item,
      named(act.to).length === 0 ? undefined : `→ ${named(act.to).join(", ")}`,
      named(act.place).join(", "),
      typeof act.when === "string" ? say.date(act.when) : undefined,
    ]);
  return (
    <div className="stack gap-xl">
      <p className="hint measure">{t("statesHint")}</p>
      <PartEditor
        part="persons"
        title={t("persons")}
        add={t("addPerson")}
        none={t("noPersons")}
        heading={(id) => t("person", { id })}
        about={(id) => personText(persons[id])}
        ids={Object.keys(persons)}
        Form={Person}
      />
      <PartEditor
        part="items"
        title={t("items")}
        add={t("addItem")}
        none={t("noItems")}
        heading={(id) => t("item", { id })}
        about={(id) => itemText(items[id])}
        ids={Object.keys(items)}
        Form={Item}
      />
      <PartEditor
        part="acts"
        title={t("acts")}
        add={t("addAct")}
        none={t("noActs")}
        heading={(id) => t("act", { id })}
        about={(id) => actText(acts[id])}
        ids={Object.keys(acts)}
        Form={Act}
      />
      <States />
    </div>
  );
}

function Person({ id }: { readonly id: string }) {
  return <PersonForm id={id} person={useFile().file.persons?.[id] ?? {}} />;
}

function Item({ id }: { readonly id: string }) {
  return <ItemForm id={id} item={useFile().file.items?.[id] ?? {}} />;
}

function Act({ id }: { readonly id: string }) {
  return <ActForm id={id} act={useFile().file.acts[id] ?? {}} />;
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
