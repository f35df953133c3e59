import type { Rule } from "@cokdyby/engine";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { partAddress } from "../address.ts";
import { newest, placeIn, sourceOf } from "../browse/rules-by-source.ts";
import type { Layers, Spot } from "./layers.ts";

/** Measures of the picture, in pixels at the usual size of letters. */
const BOX = { width: 172, height: 84 };
const GAP = { across: 44, down: 16 };
const LANE = 8;

/** Width and height of the picture of some layers, the rule's own column before them included. */
export function pictureSize({ columns }: Layers): {
  readonly width: number;
  readonly height: number;
} {
  return {
    width: (columns.length + 1) * (BOX.width + GAP.across) - GAP.across,
    height: Math.max(...columns.map(heightOf)),
  };
}

/**
 * The rule, its outcome and what is built on that, from left to right. For the eye and the mouse alone:
 * whoever reads by ear or key has the list beside it.
 */
export function CarriedPicture({ rule, layers }: { readonly rule: Rule; readonly layers: Layers }) {
  const { rulebook, say } = useLaw();
  const { width, height } = pictureSize(layers);
  const places = placesOf(layers, height);
  const own: Place = { x: 0, y: (height - BOX.height) / 2, height: BOX.height };
  const cited = placeIn(sourceOf(rulebook, rule), newest(rule)?.cites ?? []);
  const ends = [
    { key: "rule", from: own, to: places.get(rule.concludes) },
    ...layers.lines.map(([from, to]) => ({
      key: `${from} ${to}`,
      from: places.get(from),
      to: places.get(to),
    })),
  ];
  return (
    <svg
      className="law-picture"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {ends.map(({ key, from, to }) =>
        from === undefined || to === undefined ? null : <path key={key} d={curve(from, to)} />,
      )}
      {layers.columns.flat().map(({ kind, id }) => {
        const place = places.get(id);
        return kind === "lane" && place !== undefined ? (
          <path key={id} d={`M${place.x} ${middle(place)} h${BOX.width}`} />
        ) : null;
      })}
      <foreignObject x={own.x} y={own.y} {...BOX}>
        <div className="pick law-box" data-kind="rule">
          <strong>{cited === undefined ? "" : say.cited(cited)}</strong>
          <span className="clamped">{say.text(rule.title)}</span>
        </div>
      </foreignObject>
      {layers.columns.flat().map(({ kind, id }) => {
        const place = places.get(id);
        return kind === "outcome" && place !== undefined ? (
          <foreignObject key={id} x={place.x} y={place.y} {...BOX}>
            <Link
              className="pick law-box"
              tabIndex={-1}
              to={partAddress("outcomes", id)}
              title={say.outcome(id)}
            >
              <span className="clamped">{say.outcome(id)}</span>
            </Link>
          </foreignObject>
        ) : null;
      })}
    </svg>
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

function spotHeight({ kind }: Spot): number {
  return kind === "lane" ? LANE : BOX.height;
}

function heightOf(column: readonly Spot[]): number {
  return column.reduce((sum, spot) => sum + spotHeight(spot) + GAP.down, -GAP.down);
}

/** Each column is centred. */
function placesOf({ columns }: Layers, height: number): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  columns.forEach((column, index) => {
    let y = (height - heightOf(column)) / 2;
    for (const spot of column) {
      const x = (index + 1) * (BOX.width + GAP.across);
      places.set(spot.id, { x, y, height: spotHeight(spot) });
      y += spotHeight(spot) + GAP.down;
    }
  });
  return places;
}

function middle({ y, height }: Place): number {
  return y + height / 2;
}

/** A curve from the right side of one place to the left side of another. */
function curve(from: Place, to: Place): string {
  const start = from.x + BOX.width;
  const bend = (start + to.x) / 2;
  return `M${start} ${middle(from)} C${bend} ${middle(from)} ${bend} ${middle(to)} ${to.x} ${middle(to)}`;
}
