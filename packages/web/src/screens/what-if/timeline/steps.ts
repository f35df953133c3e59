import type { Finding } from "@cokdyby/engine";
import type { TimelinePoint } from "@cokdyby/engine/analyse";

/** An outcome that keeps its answer from one wording to the next, but on other provisions. */
export interface Regrounded {
  readonly outcome: string;
  readonly finding: Finding;
}

/** One wording of the law, or several in a row of which the later ones change no finding. */
export interface Step {
  readonly point: TimelinePoint;
  readonly regrounded: readonly Regrounded[];
  /** Later wordings up to the next step, all of which come out the same. */
  readonly unchanged: readonly TimelinePoint[];
}

/**
 * The points of a timeline as steps: a step wherever some finding changes, in its answer or in what it
 * rests on; the first point, and one that cannot be decided, are steps by themselves.
 */
export function stepsOf(points: readonly TimelinePoint[]): readonly Step[] {
  const steps: { point: TimelinePoint; regrounded: Regrounded[]; unchanged: TimelinePoint[] }[] =
    [];
  let before: TimelinePoint | undefined;
  for (const point of points) {
    const regrounded = before === undefined ? [] : regroundedFrom(before, point);
    const last = steps.at(-1);
    const alike = point.changes.length === 0 && regrounded.length === 0;
    if (last !== undefined && alike && point.problem === undefined) last.unchanged.push(point);
    else steps.push({ point, regrounded, unchanged: [] });
    if (point.problem === undefined) before = point;
  }
  return steps;
}

function regroundedFrom(before: TimelinePoint, point: TimelinePoint): Regrounded[] {
  return Object.entries(point.findings).flatMap(([outcome, finding]) => {
    const was = before.findings[outcome];
    const same = was?.status === finding.status && finding.status !== "no";
    return same && groundsOf(was) !== groundsOf(finding) ? [{ outcome, finding }] : [];
  });
}

function groundsOf({ rules, provisions }: Finding): string {
  return JSON.stringify([rules, provisions.map(({ source, at }) => `${source} ${at}`)]);
}
