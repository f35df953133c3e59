import type { Standing } from "@cokdyby/api/signatures";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { draw } from "../../../ui/testing/draw.tsx";
import { WithLaw } from "../../../ui/testing/with-law.tsx";
import { Readers } from "./readers.tsx";

const agreed: Standing = {
  ...{ kind: "rule", id: "criminal-code.s192-1", digest: "x", verdict: "agree" },
  ...{ name: "první", date: "2026-11-02", isOfNow: true },
};
const before: Standing = {
  ...{ ...agreed, verdict: "remark", remark: "chybí pokus" },
  ...{ name: "druhý", date: "2026-11-03", isOfNow: false },
};

test("a rule says who read it, and whose reading is of an older wording", async () => {
  draw(
    <WithLaw>
      <Readers signed={[agreed, before]} />
    </WithLaw>,
  );
  await expect.element(page.getByText("první, 2. listopadu 2026: souhlasí")).toBeVisible();
  await expect
    .element(
      page.getByText(
        "druhý, 3. listopadu 2026: připomínka: chybí pokus; od té doby se znění změnilo",
      ),
    )
    .toBeVisible();
});

test("and where nobody has, that too", async () => {
  draw(
    <WithLaw>
      <Readers signed={[]} />
    </WithLaw>,
  );
  await expect.element(page.getByText("zatím ne")).toBeVisible();
});
