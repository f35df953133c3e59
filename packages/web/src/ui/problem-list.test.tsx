import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { ProblemList } from "./problem-list.tsx";
import { draw } from "./testing/draw.tsx";

test("each problem says its place, its member, what is wrong and what was meant", async () => {
  draw(
    <ProblemList
      problems={[
        {
          code: "FACT_UNKNOWN",
          detail: "there is no fact `actor.agee`",
          pointer: "#/facts/actor.agee",
          suggestion: "actor.age",
          at: { file: "case.yaml", line: 1, column: 4 },
        },
        { code: "OF_A_LATER_VERSION", detail: "in the engine's own words" },
      ]}
    />,
  );
  const lines = page.getByRole("listitem");
  await expect
    .element(lines.nth(0))
    .toHaveTextContent(
      "Řádek 1, sloupec 4: facts/actor.agee Takový údaj neexistuje. Nejspíš jste mysleli „actor.age“.",
    );
  await expect.element(lines.nth(1)).toHaveTextContent("in the engine's own words");
});

test("without problems nothing is drawn", async () => {
  draw(
    <main>
      <ProblemList problems={[]} />
    </main>,
  );
  await expect.element(page.getByRole("main")).toBeEmptyDOMElement();
});
