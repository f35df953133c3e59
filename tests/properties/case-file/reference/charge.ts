import { evaluate, type Rulebook, type Status } from "@cokdyby/engine";
import type { FileInput } from "@cokdyby/engine/file";
import { derivationsFrom } from "../../../../packages/engine/src/decide/derived-values.ts";
import type { Cell } from "../../../../packages/engine/src/file/project.ts";
import { readFile } from "../../../../packages/engine/src/file/read-file.ts";
import { variablesFor } from "../variables-for.ts";
import { completedCells } from "./completions.ts";
import { unanimous } from "./enumerate.ts";
import { dayOf, product, type Shared } from "./shared.ts";
import { choicesWithin, worldsOf } from "./worlds.ts";

/** What going through every completion gives of an offence of one act of one person. */
export interface EnumeratedCharge {
  /** By row that may apply in some completion. */
  readonly rows: ReadonlyMap<
    string,
    {
      /** From which it is barred, where that is the same in all; `OPEN` where cells would have to be gone through too. */
      readonly day?: string;
      /** Of its period. */
      readonly years: number;
    }
  >;
  /** Left out where the days do not tell it. */
  readonly timeBarred?: Status;
}

export const OPEN = "open";

/** As {@link enumerate}, of the rows of an offence and their time. */
export function enumerateCharge(
  rulebook: Rulebook,
  input: FileInput,
  today: string,
  offence: string,
  isMeant: (cell: Cell) => boolean,
  most: number,
): EnumeratedCharge | undefined {
  const read = readFile(rulebook, input);
  if (!read.ok) return undefined;
  // a number of years that is gone through would be stated, and stay so on every day that is looked at
  const moving = new Set(derivationsFrom(rulebook, ["decision.date"]).map(({ fact }) => fact));
  const worlds = worldsOf(rulebook, read.value, today, offence, isMeant, {
    alsoRead: ({ compiled: { law } }) =>
      [...variablesFor(law, offence)].filter((fact) => !moving.has(fact)),
  });
  const isMoving = ({ unknown }: Shared) => moving.has(unknown.attribute);
  const isOpen = worlds.some(({ shared }) => shared.some(isMoving));
  const open = rulebook.readings.filter(
    ({ reading, default: usual }) => usual === undefined && input.readings?.[reading] === undefined,
  );
  const found = choicesWithin(worlds, open, most)?.map((choice) => {
    const readings = { ...input.readings, ...Object.fromEntries(choice) };
    return worlds.flatMap(({ cells, shared, isFile }) =>
      product(shared.map((each) => each.values)).flatMap((values) => {
        if (!isFile(values)) return [];
        const completed = completedCells(rulebook, today, cells, shared, values, readings) ?? [];
        const applying = completed.flatMap(({ cell, filled, situation }): Applying[] => {
          const answer =
            isMeant(cell) && situation !== undefined
              ? evaluate(rulebook, filled, { today }, [offence])
              : undefined;
          const finding = answer?.ok ? answer.value.findings[offence] : undefined;
          if (situation === undefined || finding === undefined) return [];
          if (finding.status === "no") return [];
          const rows = (finding.rows ?? []) as unknown as Applying["rows"];
          return [
            { isYes: finding.status === "yes", rows, decided: dayOf(situation, "decision.date") },
          ];
        });
        return applying.length === 0 ? [] : [applying];
      }),
    );
  });
  if (found === undefined || found.flat().length === 0) return undefined;
  const rows = Map.groupBy(
    found.flat().flatMap((world) => rowsIn(world)),
    ({ row }) => row,
  );
  const statuses = found.filter((each) => each.length > 0).map(barredIn);
  return {
    rows: new Map(
      [...rows].map(([row, each]) => {
        const days = new Set(each.map(({ day }) => day));
        const [day] = isOpen || days.has(OPEN) ? [OPEN] : days.size === 1 ? days : [];
        const years = each.flatMap((one) => one.years);
        // a juvenile's only where it is one in every completion
        const [own = years[0]] = years.filter(({ isJuveniles }) => !isJuveniles);
        return [row, { ...(day === undefined ? {} : { day }), years: own?.years ?? 0 }];
      }),
    ),
    ...(isOpen || statuses.includes(undefined)
      ? {}
      : { timeBarred: unanimous(statuses as Status[]) }),
  };
}

/** A cell in one completion in which an offence may be fulfilled. */
interface Applying {
  readonly isYes: boolean;
  readonly rows: readonly {
    readonly row: string;
    readonly barredFrom?: string;
    readonly limitationYears: number;
    readonly juvenile: { readonly limitationYears: number };
  }[];
  readonly decided: string | undefined;
}

/** The rows of one completion, each with the last of its days. */
function rowsIn(world: readonly Applying[]) {
  const each = world.flatMap(({ isYes, rows }) =>
    rows.map((row) => ({ ...row, isSure: isYes && rows.length === 1 })),
  );
  return [...Map.groupBy(each, ({ row }) => row)].map(([row, same]) => {
    const days = same.map(({ barredFrom }) => barredFrom);
    const last = days.includes(undefined) ? undefined : days.toSorted().at(-1);
    const isTold = days.every((day) => day === days[0]) || same.every(({ isSure }) => isSure);
    return {
      row,
      day: last === undefined || isTold ? last : OPEN,
      years: same.map(({ limitationYears: years, juvenile }) => ({
        years,
        isJuveniles: years === juvenile.limitationYears,
      })),
    };
  });
}

/** Whether an offence is barred in some completions in each of which it may be fulfilled. */
function barredIn(worlds: readonly (readonly Applying[])[]): Status | undefined {
  const each = worlds.map((world) =>
    world.map(({ isYes, rows, decided }) => {
      const lapsed = rows.map(({ barredFrom }) =>
        barredFrom === undefined || decided === undefined ? undefined : barredFrom <= decided,
      );
      return { isYes, lapsed };
    }),
  );
  if (each.flat().some(({ lapsed }) => lapsed.includes(undefined))) return undefined;
  const mayStand = each.flat().some(({ lapsed }) => lapsed.includes(false));
  const mayLapse = each.some(
    (world) =>
      world.some(({ lapsed }) => lapsed.includes(true)) &&
      world.every(({ isYes, lapsed }) => !isYes || lapsed.includes(true)),
  );
  return mayStand ? (mayLapse ? "unknown" : "no") : "yes";
}
