import { fileWords } from "@cokdyby/words/web/file";
import { useWords } from "../../../words/words.ts";
import { fileStore, useFile } from "../file-store.ts";
import { Day, States, Truth, Years } from "./fields.tsx";
import { named, type PartOf, said, withMember } from "./members.ts";

type Person = PartOf<"persons">;

/** What the file says of one person, once for all acts. */
export function PersonForm({ id }: { readonly id: string }) {
  const t = useWords(fileWords);
  const person: Person = useFile().file.persons?.[id] ?? {};
  const set = (members: Partial<Record<keyof Person, unknown>>) =>
    fileStore.edit(
      (file) => withMember(file, "persons", id, members as Partial<Person>),
      `${id} ${Object.keys(members)}`,
    );
  const { age, citizenships, habitualResidence, permanentResidence } = person;
  const birthDate = said(person.birthDate);
  return (
    <>
      <Day
        label={t("birthDate")}
        value={birthDate}
        onValue={(day) => set({ birthDate: day, ...(day === undefined ? {} : { age: undefined }) })}
      />
      {birthDate === undefined ? (
        <Years
          label={t("age")}
          value={typeof age === "number" ? age : undefined}
          onValue={(years) => set({ age: years })}
        />
      ) : null}
      <States
        label={t("citizenships")}
        value={named(citizenships)}
        onValue={(states) => set({ citizenships: states })}
      />
      <States
        label={t("residence")}
        value={named(habitualResidence)}
        onValue={(states) => set({ habitualResidence: states })}
      />
      <States
        label={t("permit")}
        value={named(permanentResidence)}
        onValue={(states) => set({ permanentResidence: states })}
      />
      <Truth
        label={t("apprehended")}
        value={
          typeof person.apprehendedInCzechia === "boolean" ? person.apprehendedInCzechia : undefined
        }
        onValue={(is) => set({ apprehendedInCzechia: is })}
      />
    </>
  );
}
