import { STATUSES } from "@cokdyby/engine/rulebook";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { MetMark } from "./met-mark.tsx";
import { StatusMark } from "./status-mark.tsx";
import { draw } from "./testing/draw.tsx";
import { WithLaw } from "./testing/with-law.tsx";

test("how an outcome comes out is told by a word and by a sign of its own shape", async () => {
  draw(
    <WithLaw>
      {STATUSES.map((status) => (
        <StatusMark key={status} status={status} />
      ))}
    </WithLaw>,
  );
  await expect.element(page.getByText("sporné")).toBeVisible();
  expect(words()).toEqual(["ano", "ne", "nelze zatím určit", "sporné"]);
  expect(shapes().size).toBe(4);
});

test("so is whether the law meets a requirement", async () => {
  draw((["met", "notMet", "contested"] as const).map((met) => <MetMark key={met} met={met} />));
  await expect.element(page.getByText("sporné")).toBeVisible();
  expect(words()).toEqual(["splněno", "nesplněno", "sporné"]);
  expect(shapes().size).toBe(3);
});

function words(): readonly (string | undefined)[] {
  return [...document.querySelectorAll(".status")].map((mark) => mark.textContent?.trim());
}

/** The drawings of the signs, each once. */
function shapes(): ReadonlySet<string> {
  return new Set([...document.querySelectorAll(".status svg")].map((sign) => sign.innerHTML));
}
