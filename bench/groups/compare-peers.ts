import { batchLaw, compare, outcomesIn, plainLabels } from "@cokdyby/engine";
import { besides, type Figure, type Line, tell } from "../figure.ts";
import { amended, base } from "../law.ts";
import { median, timeEach } from "../measure.ts";
import { drawer } from "../random.ts";

// Which outcomes an amendment changes at all, by z3; and by looking at cases one by one. First that
// they agree with compare.
const DRAWN = 100_000;
const labelOf = plainLabels;

const comparing = figure(
  "compare",
  median(
    timeEach(
      amended.map(
        ({ dated }) =>
          () =>
            compare(base, dated, { labelOf }),
      ),
    ),
  ),
);
tell([...(await byZ3()), byEnumeration()]);

async function byZ3(): Promise<Line[]> {
  const peer = await import("../peers/z3.ts").catch((error: Error) => error);
  if (peer instanceof Error) return [{ name: "compare.z3", notMeasured: peer.message }];
  const times: number[] = [];
  for (const { id, dated } of amended) {
    const changed = compare(base, dated, { labelOf }).outcomes.map(({ outcome }) => outcome);
    const start = performance.now();
    const found = await peer.differingOutcomes(base.law, dated.law);
    times.push(performance.now() - start);
    // z3 is asked about every assignment, compare about allowed cases: it may find more, never less
    const missed = changed.filter((outcome) => !found.includes(outcome));
    if (missed.length > 0) throw new Error(`z3 finds no difference of ${id} in ${missed}`);
  }
  const { em } = await peer.z3();
  em.PThread.terminateAllThreads();
  return [besides(figure("compare.z3", median(times)), comparing)];
}

/** Both laws on drawn cases; all of the cases would take so many times longer as there are more. */
function byEnumeration(): Figure {
  const draw = drawer(4);
  const { dated } = amended[0] as (typeof amended)[number];
  const [before, after] = [batchLaw(base.law), batchLaw(dated.law)];
  const rows = [before, after].map(({ width }) => new Uint8Array(DRAWN * width));
  const columns = before.columns.map((column) => ({
    column,
    other: after.columns.find(({ kind, id }) => kind === column.kind && id === column.id),
  }));
  for (let index = 0; index < DRAWN; index++) {
    for (const { column, other } of columns) {
      const code = draw(column.classes);
      (rows[0] as Uint8Array)[index * before.width + column.place] = code;
      if (other === undefined) continue;
      (rows[1] as Uint8Array)[index * after.width + other.place] = Math.min(
        code,
        other.classes - 1,
      );
    }
  }
  const time = timeEach([
    () => {
      const was = before.evaluateAll(rows[0] as Uint8Array);
      const is = after.evaluateAll(rows[1] as Uint8Array);
      const differ = was.reduce((count, word, at) => count + (word === is[at] ? 0 : 1), 0);
      if (differ < 0) throw new Error(outcomesIn(before, was).join());
    },
  ])[0] as number;
  return besides(figure("compare.enumeration.100000", time), comparing);
}

function figure(name: string, ms: number): Figure {
  return { name, value: Number(ms.toPrecision(4)), unit: "ms" };
}
