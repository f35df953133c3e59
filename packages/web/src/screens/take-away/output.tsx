import { Button } from "../../ui/button.tsx";
import type { IconName } from "../../ui/icon.tsx";

/** One form in which something can be taken away. */
export function Output({
  label,
  note,
  solid = false,
  icon,
  onClick,
}: {
  readonly label: string;
  readonly note: string;
  readonly solid?: boolean;
  readonly icon?: IconName;
  readonly onClick: () => void;
}) {
  return (
    <li>
      <Button
        look={solid ? "solid" : "outlined"}
        {...(icon === undefined ? {} : { icon })}
        onClick={onClick}
      >
        {label}
      </Button>
      <p className="hint">{note}</p>
    </li>
  );
}
