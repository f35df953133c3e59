import { fileWords } from "@cokdyby/words/web/file";
import { useWords } from "../../../words/words.ts";
import { useFactWords } from "../fact-words.ts";
import { fileStore, useFile } from "../file-store.ts";
import { Day, States, Truth, Years } from "./fields.tsx";
import { type PartOf, said, UNKNOWN, withMember } from "./members.ts";

type Person = PartOf<"persons">;

/** What the file says of one person, once for all acts. */
export function PersonForm({ id }: { readonly id: string }) {
  const t = useWords(fileWords);
  const words = useFactWords();
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
        words={words.several("actor.birthDate", person.birthDate)}
        onValue={(day) => set({ birthDate: day, ...(day === undefined ? {} : { age: undefined }) })}
      />
      {person.birthDate === undefined || person.birthDate === UNKNOWN ? (
        <Years
          label={t("age")}
          value={typeof age === "number" ? age : undefined}
          words={words.several("actor.age", age)}
          onValue={(years) => set({ age: years })}
        />
      ) : null}
      <States
        label={t("citizenships")}
        value={citizenships}
        none={t("stateless")}
        abroad={t("ofAbroad")}
        onValue={(states) => set({ citizenships: states })}
      />
      <States
        label={t("residence")}
        value={habitualResidence}
        none={t("inNoState")}
        abroad={t("inAbroad")}
        onValue={(states) => set({ habitualResidence: states })}
      />
      <States
        label={t("permit")}
        value={permanentResidence}
        none={t("inNoState")}
        abroad={t("inAbroad")}
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
