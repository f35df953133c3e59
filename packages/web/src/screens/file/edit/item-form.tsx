import { fileWords } from "@cokdyby/words/web/file";
import { useWords } from "../../../words/words.ts";
import { useFactWords } from "../fact-words.ts";
import { fileStore, useFile } from "../file-store.ts";
import { Day, OptionOf, Persons, Years } from "./fields.tsx";
import { named, type PartOf, UNKNOWN, withMember } from "./members.ts";

type Item = PartOf<"items">;

/** What the file says of one image or other item. */
export function ItemForm({ id }: { readonly id: string }) {
  const t = useWords(fileWords);
  const { file } = useFile();
  const item: Item = file.items?.[id] ?? {};
  const persons = Object.keys(file.persons ?? {});
  const set = (members: Partial<Record<keyof Item, unknown>>) =>
    fileStore.edit((file) => withMember(file, "items", id, members as Partial<Item>));
  return (
    <>
      <Persons
        label={t("shows")}
        persons={persons}
        value={named(item.shows)}
        onValue={(shows) => set({ shows })}
      />
      <Persons
        label={t("madeBy")}
        persons={persons}
        value={named(item.madeBy)}
        onValue={(madeBy) => set({ madeBy })}
      />
      <Made made={item.made} onMade={(made) => set({ made })} />
      <OptionOf
        label={t("content")}
        fact="material.content"
        member={item.content}
        onValue={(content) => set({ content })}
      />
      <OptionOf
        label={t("form")}
        fact="material.form"
        member={item.form}
        onValue={(form) => set({ form })}
      />
    </>
  );
}

/** When it was made: a day, two days between which it was, or the age of those shown. */
function Made({
  made,
  onMade,
}: {
  readonly made: Item["made"];
  readonly onMade: (made: Item["made"]) => void;
}) {
  const t = useWords(fileWords);
  const words = useFactWords();
  const said = made === UNKNOWN ? undefined : made;
  const age = typeof said === "object" && "age" in said ? said.age : undefined;
  const span = typeof said === "object" && "min" in said ? said : undefined;
  const first = typeof said === "string" ? said : span?.min;
  return (
    <>
      <Day
        label={t("made")}
        value={first}
        onValue={(day) =>
          onMade(day === undefined || span === undefined ? day : { ...span, min: day })
        }
      />
      {first === undefined ? (
        <Years
          label={t("madeAge")}
          value={typeof age === "number" ? age : undefined}
          words={words.several("material.shownAge", age)}
          onValue={(years) => onMade(years === undefined ? undefined : { age: years })}
        />
      ) : (
        <Day
          label={t("madeUntil")}
          value={span?.max}
          onValue={(day) => onMade(day === undefined ? first : { min: first, max: day })}
        />
      )}
    </>
  );
}
