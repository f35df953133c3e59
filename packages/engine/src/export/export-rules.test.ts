import { describe, expect, test } from "vitest";
import { tenancy } from "../../test-data/tenancy.ts";
import { lawOn } from "../rulebook/law-on.ts";
import { exportRules } from "./export-rules.ts";

const rulebook = tenancy();

describe("exported rules", () => {
  test("name the facts and readings that a caller gives", () => {
    expect(exportRules(lawOn(rulebook, "2022-03-01")).given).toEqual([
      "lease.kind",
      "rent.monthsUnpaid",
      "notice.given",
      "notice.form",
      "charge",
      "tenant.age",
      "fine.years",
      "reading.authority",
      "reading.noticeByEmail",
    ]);
  });

  test("turn a column of a table into the options for which the leaf holds", () => {
    const { conditions } = exportRules(lawOn(rulebook, "2017-03-01"));
    expect(conditions["rule:tenancy-act.s12-3"]).toEqual({
      all: [
        { fact: "charge", operator: "in", value: ["14"], priority: 2 },
        { fact: "reading.authority", operator: "equal", value: "act", priority: 1 },
      ],
    });
  });

  test("leave out what is not in force", () => {
    const { conditions } = exportRules(lawOn(rulebook, "2012-03-01"));
    expect(conditions["rule:tenancy-act.s12-3"]).toBeUndefined();
  });
});
