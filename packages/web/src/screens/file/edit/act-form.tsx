import { fileWords } from "@cokdyby/words/web/file";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { useWords } from "../../../words/words.ts";
import { RECIPIENTS, useFactWords } from "../fact-words.ts";
import { fileStore, useFile } from "../file-store.ts";
import { Day, OneOf, OneOrNone, OptionOf, Persons, States, Truth, Whole } from "./fields.tsx";
import { named, type PartOf, said, saidDay, UNKNOWN, withMember } from "./members.ts";

type Act = PartOf<"acts">;

/** What the file says of one act: who did what, with which item, to whom, where and when. */
export function ActForm({ id }: { readonly id: string }) {
  const t = useWords(fileWords);
  const words = useFactWords();
  const { persons = {}, items = {}, acts } = useFile().file;
  const act: Act = acts[id] ?? {};
  const people = Object.keys(persons);
  const item = said(act.item);
  const received = said(act.received);
  const set = (members: Partial<Record<keyof Act, unknown>>) =>
    fileStore.edit(
      (file) => withMember(file, "acts", id, members as Partial<Act>),
      `${id} ${Object.keys(members)}`,
    );
  const listed = (ids: readonly string[]) => ids.map((each) => [each, each] as const);
  const others = listed(Object.keys(acts).filter((each) => each !== id));
  const threat = (members: Partial<NonNullable<Act["threat"]>>) => {
    const whole = Object.entries({ ...act.threat, ...members }).filter(
      ([, each]) => each !== undefined,
    );
    set({ threat: whole.length === 0 ? undefined : Object.fromEntries(whole) });
  };
  // an act without an item is done to somebody; one with an item seldom to anybody but whom it shows
  const isAgainst = item === undefined || act.against !== undefined;
  const against = (
    <Persons
      label={t("against")}
      persons={people}
      value={named(act.against)}
      onValue={(persons) => set({ against: persons })}
    />
  );
  return (
    <>
      <Persons
        label={t("by")}
        persons={people}
        value={named(act.by)}
        onValue={(by) => set({ by })}
      />
      <OptionOf
        label={t("conduct")}
        fact="act.conduct"
        member={act.conduct}
        onValue={(conduct) => set({ conduct })}
      />
      <OneOf
        label={t("withItem")}
        open={t("none")}
        value={item}
        onValue={(chosen) => set({ item: chosen })}
        options={listed(Object.keys(items))}
      />
      {isAgainst ? against : null}
      <Persons
        label={t("to")}
        persons={people}
        value={named(act.to)}
        onValue={(to) => set({ to })}
      />
      <Day
        label={t("when")}
        value={saidDay(act.when)}
        words={words.period(act.when)}
        onValue={(when) => set({ when })}
      />
      <States
        label={t("place")}
        value={act.place}
        abroad={t("inAbroad")}
        onValue={(place) => set({ place })}
      />
      <Disclosure summary={t("more")} className="file-more">
        <div className="file-fields">
          <States
            label={t("effect")}
            value={act.effect}
            abroad={t("inAbroad")}
            onValue={(effect) => set({ effect })}
          />
          {isAgainst ? null : against}
          <OptionOf
            label={t("audience")}
            fact="sharing.audience"
            member={act.audience}
            onValue={(audience) => set({ audience })}
          />
          <Whole
            label={t("unnamedRecipients")}
            value={typeof act.others === "number" ? act.others : undefined}
            words={words.several(RECIPIENTS, act.others)}
            digits={6}
            onValue={(others) => set({ others })}
          />
          <OneOf
            label={t("received")}
            value={received}
            // left out beside it, asking would count as "no"
            onValue={(chosen) =>
              set({
                received: chosen,
                asked: chosen === undefined ? undefined : (act.asked ?? UNKNOWN),
              })
            }
            options={others}
          />
          {received === undefined ? null : (
            <Truth
              label={t("asked")}
              value={act.asked === UNKNOWN ? undefined : (act.asked ?? false)}
              onValue={(asked) => set({ asked: asked ?? UNKNOWN })}
            />
          )}
          <OneOrNone
            label={t("under")}
            value={act.under}
            onValue={(under) => set({ under })}
            options={others}
          />
          <OptionOf
            label={t("threatKind")}
            fact="threat.kind"
            member={act.threat?.kind}
            onValue={(kind) => threat({ kind })}
          />
          <OptionOf
            label={t("threatAim")}
            fact="threat.aim"
            member={act.threat?.aim}
            onValue={(aim) => threat({ aim })}
          />
          <OneOrNone
            label={t("holds")}
            value={act.holds}
            onValue={(holds) => set({ holds })}
            options={listed(Object.keys(items))}
          />
        </div>
      </Disclosure>
    </>
  );
}
