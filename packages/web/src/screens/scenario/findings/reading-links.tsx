import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";

/** Readings that a finding turns on, each leading to where it can be chosen. */
export function ReadingLinks({
  label,
  readings,
}: {
  readonly label: string;
  readonly readings: readonly string[];
}) {
  const { say } = useLaw();
  if (readings.length === 0) return null;
  return (
    <div className="pair">
      <dt>{label}</dt>
      <dd>
        <ul className="plain cluster gap-s">
          {readings.map((reading) => (
            <li key={reading}>
              <Link to={`/readings/${reading}`} className="pill tag">
                {say.reading(reading)}
              </Link>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
