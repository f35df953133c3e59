import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";

interface ConfirmProps {
  readonly title: string;
  /** What it would do, and what would be lost. */
  readonly lead: string;
  /** The button that leaves everything as it is. */
  readonly keep: string;
  readonly act: string;
  readonly onAct: () => void;
  /** Called after either. */
  readonly onClose: () => void;
}

/** Asks before something is done that puts an end to something else. */
export function Confirm({ title, lead, keep, act, onAct, onClose }: ConfirmProps) {
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button size="m" onClick={onClose}>
            {keep}
          </Button>
          <Button
            look="solid"
            size="m"
            onClick={() => {
              onAct();
              onClose();
            }}
          >
            {act}
          </Button>
        </>
      }
    >
      <p>{lead}</p>
    </Dialog>
  );
}
