import type { FileInput } from "@cokdyby/engine/file";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { draw } from "../../../ui/testing/draw.tsx";
import { WithLaw } from "../../../ui/testing/with-law.tsx";
import { EMPTY, fileStore } from "../file-store.ts";
import { FileEditor } from "./file-editor.tsx";
import { PartForm } from "./part-form.tsx";

function open(file: Omit<FileInput, "file">): void {
  fileStore.add({ ...EMPTY, file: { file: 1, ...file } });
}

const now = () => fileStore.now().file;

test("whether somebody asked for what came is never taken as no while it is not established", async () => {
  open({
    persons: { A: {}, B: {} },
    acts: { a1: { by: "A" }, a2: { by: "B" }, a3: { by: "B", received: "a1" } },
  });
  draw(
    <WithLaw>
      <PartForm part="acts" id="a2" />
    </WithLaw>,
  );
  await userEvent.click(page.getByRole("button", { name: "Další údaje o činu" }));
  await userEvent.selectOptions(page.getByLabelText("Získáno činem"), "a1");
  expect(now().acts.a2).toMatchObject({ received: "a1", asked: "unknown" });
  const asked = page.getByLabelText("Osoba si jej vyžádala");
  await userEvent.selectOptions(asked, "yes");
  expect(now().acts.a2?.asked).toBe(true);
  await userEvent.selectOptions(asked, "nezjištěno");
  expect(now().acts.a2?.asked).toBe("unknown");
  await userEvent.selectOptions(page.getByLabelText("Získáno činem"), "nezjištěno");
  expect(now().acts.a2).toEqual({ by: "B" });
  // what the file leaves out beside the act through which it came counts as "no", and is shown as it counts
  draw(
    <WithLaw>
      <PartForm part="acts" id="a3" />
    </WithLaw>,
  );
  await userEvent.click(page.getByRole("button", { name: "Další údaje o činu" }));
  await expect.element(page.getByLabelText("Osoba si jej vyžádala")).toHaveValue("no");
});

test("a field of states takes codes as they are typed, and tells what is none", async () => {
  open({ persons: { A: {} }, acts: {} });
  draw(
    <WithLaw>
      <PartForm part="persons" id="A" />
    </WithLaw>,
  );
  const field = page.getByRole("textbox", { name: "Státní občanství" });
  await userEvent.type(field, "cz");
  // before the field is left
  expect(now().persons?.A?.citizenships).toEqual(["CZ"]);
  await userEvent.type(field, " uk");
  await userEvent.tab();
  await expect.element(field).toHaveAttribute("aria-invalid", "true");
  await expect.element(field).toHaveAccessibleDescription(/UK není kód státu/);
  expect(now().persons?.A?.citizenships).toEqual(["CZ"]);
  await userEvent.clear(field);
  await userEvent.tab();
  await expect.element(field).not.toHaveAttribute("aria-invalid");
  expect(now().persons?.A).toEqual({});
});

test("that there is no state, or one that is not named, is said by a tick", async () => {
  open({ persons: { A: {} }, acts: { a1: { place: ["CZ"] } } });
  draw(
    <WithLaw>
      <PartForm part="persons" id="A" />
      <PartForm part="acts" id="a1" />
    </WithLaw>,
  );
  const stateless = page.getByRole("checkbox", { name: "bez státního občanství" });
  await userEvent.click(stateless);
  expect(now().persons?.A?.citizenships).toBe("none");
  await expect.element(stateless).toBeChecked();
  await userEvent.click(page.getByRole("checkbox", { name: "v nejmenovaném cizím státě" }).last());
  expect(now().acts.a1?.place).toEqual(["CZ", "abroad"]);
});

test("what a file says in more than one value is shown, and gives way only to whoever means it", async () => {
  open({
    persons: {
      A: { birthDate: { min: "2009-01-01", max: "2010-12-31" } },
      B: { age: { min: 13, max: 16 } },
    },
    acts: { a1: { when: { from: "2026-01-01", to: "2026-02-01" } } },
    states: { SK: { punishable: { possess: "yes", distribute: "no" } } },
  });
  draw(
    <WithLaw>
      <PartForm part="persons" id="A" />
      <PartForm part="persons" id="B" />
      <PartForm part="acts" id="a1" />
      <PartForm part="states" id="SK" />
    </WithLaw>,
  );
  await expect.element(page.getByText("1. ledna 2009 až 31. prosince 2010")).toBeVisible();
  await expect.element(page.getByText("13 až 16 dovršených let")).toBeVisible();
  await expect.element(page.getByText("od 1. ledna 2026 do 1. února 2026")).toBeVisible();
  await expect.element(page.getByText(/materiál přechovávala: ano/)).toBeVisible();
  const day = page.getByRole("group", { name: "Den činu" });
  await expect.element(day).not.toBeInTheDocument();
  await userEvent.click(page.getByRole("button", { name: "Změnit: Den činu" }));
  await expect.element(day.getByLabelText("Den", { exact: true })).toHaveFocus();
  await expect.element(page.getByText(/Co zapíšete, to nahradí/)).toBeVisible();
  await userEvent.keyboard("5. 3. 2026");
  expect(now().acts.a1?.when).toBe("2026-03-05");
  await expect.element(day.getByLabelText("Rok")).toHaveFocus();
});

test("of a day that nobody knows the month or the year will do, which the file writes as two days", async () => {
  const year = { min: "2013-01-01", max: "2013-12-31" };
  open({ persons: { A: { birthDate: year } }, acts: { a1: { by: "A", when: "2026-03" } } });
  draw(
    <WithLaw>
      <PartForm part="persons" id="A" />
      <PartForm part="acts" id="a1" />
    </WithLaw>,
  );
  const born = page.getByRole("group", { name: "Datum narození" });
  await expect.element(born.getByLabelText("Rok")).toHaveValue("2013");
  await born.getByLabelText("Měsíc").fill("2");
  expect(now().persons?.A).toEqual({ birthDate: { min: "2013-02-01", max: "2013-02-28" } });
  const day = page.getByRole("group", { name: "Den činu" });
  await expect.element(day.getByLabelText("Měsíc")).toHaveValue("3");
  await day.getByLabelText("Měsíc").fill("");
  expect(now().acts.a1?.when).toEqual({ min: "2026-01-01", max: "2026-12-31" });
});

test("how many further recipients there were is kept, changed and taken out, a range too", async () => {
  open({ persons: { A: {} }, acts: { a1: { others: 4 }, a2: { others: { min: 20, max: 30 } } } });
  draw(
    <WithLaw>
      <FileEditor />
    </WithLaw>,
  );
  const act = page.getByRole("article", { name: "Čin a1" });
  await expect.poll(() => act.element().textContent).toMatch(/nejmenovaných příjemců:.4$/);
  await userEvent.click(act.getByRole("button").first());
  await userEvent.click(act.getByRole("button", { name: "Další údaje o činu" }));
  const count = act.getByRole("textbox", { name: "Počet dalších, nejmenovaných příjemců" });
  await expect.element(count).toHaveValue("4");
  await userEvent.click(count);
  await userEvent.keyboard("0");
  expect(now().acts.a1).toEqual({ others: 40 });
  await userEvent.clear(count);
  expect(now().acts.a1).toEqual({});
  await userEvent.keyboard("0");
  expect(now().acts.a1).toEqual({ others: 0 });
  const range = page.getByRole("article", { name: "Čin a2" });
  await expect.poll(() => range.element().textContent).toMatch(/příjemců:.20.až.30.osob$/);
  expect(now().acts.a2).toEqual({ others: { min: 20, max: 30 } });
});

test("what the file says beside the fields stands in its card and can be taken out", async () => {
  open({
    persons: { A: { maturitySufficient: false, extradition: { surrendered: true } } },
    acts: { a1: { by: "A", facts: { "receipt.kept": false } } },
    proceedings: [{ state: "SK", about: "A", stage: "running" }],
  });
  draw(
    <WithLaw>
      <FileEditor />
    </WithLaw>,
  );
  const card = page.getByRole("article", { name: "Osoba A" });
  await expect.element(card.getByText("2 další údaje")).toBeVisible();
  await userEvent.click(card.getByRole("button").first());
  await userEvent.click(card.getByRole("button", { name: /Odebrat Osoba byla vydána/ }));
  expect(now().persons?.A).toEqual({ maturitySufficient: false });
  await expect.element(page.getByText("SK, osoba A, běží")).toBeVisible();
  const act = page.getByRole("article", { name: "Čin a1" });
  await expect.poll(() => act.element().textContent).toMatch(/1.další údaj$/);
});

test("an act that usually belongs to another is asked about, and stands in the file once it happened", async () => {
  open({
    persons: { A: {}, B: {} },
    items: { v: { shows: ["A"], madeBy: ["B"] } },
    acts: { a1: { by: "A", conduct: "transmit", item: "v", to: ["B"] } },
  });
  draw(
    <WithLaw>
      <FileEditor />
    </WithLaw>,
  );
  const asked = page.getByRole("list", { name: "Co k činu a1 zpravidla patří" });
  await expect.element(asked.getByRole("listitem").nth(1)).toBeVisible();
  expect(Object.keys(now().acts)).toEqual(["a1"]);
  await userEvent.click(asked.getByRole("button", { name: "Ne: Pořídila osoba B předmět v?" }));
  await userEvent.click(
    asked.getByRole("button", { name: "Ano, přidat čin: Ponechala si osoba B předmět v?" }),
  );
  expect(now().acts.a2).toEqual({
    by: ["B"],
    conduct: "possess",
    item: "v",
    received: "a1",
    asked: "unknown",
  });
  await expect.element(asked).not.toBeInTheDocument();
  const added = page.getByRole("article", { name: "Čin a2" });
  await expect.element(added.getByRole("button").first()).toHaveFocus();
  fileStore.undo();
  fileStore.undo();
  await expect.element(asked.getByRole("listitem").nth(1)).toBeVisible();
});

test("a new card has the focus before anything else can be done", async () => {
  open({ persons: { A: {} }, items: {}, acts: {} });
  draw(
    <WithLaw>
      <FileEditor />
    </WithLaw>,
  );
  for (const [add, card] of [
    ["Přidat osobu", "file-persons-B"],
    ["Přidat předmět", "file-items-v1"],
    ["Přidat čin", "file-acts-a1"],
  ] as const) {
    const button = await page.getByRole("button", { name: add, exact: true }).findElement();
    (button as HTMLElement).click();
    const first = document.querySelector(`#${card} :is(input, select)`);
    expect(first, add).not.toBeNull();
    expect(document.activeElement, add).toBe(first);
  }
});
