import { fileWords } from "@cokdyby/words/web/file";
import { useWords } from "../../../words/words.ts";
import { fileStore, useFile } from "../file-store.ts";
import { OptionOf, Persons } from "./fields.tsx";
import { named, type PartOf, withMember } from "./members.ts";

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
