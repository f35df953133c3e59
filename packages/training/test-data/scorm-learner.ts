import type { Ticked } from "./told-sets.ts";

/** A learner before the player of a package, in a frame of the page. */
export interface Learner {
  readonly document: Document;
  /** The words of the page as it stands. */
  readonly seen: () => string;
  /** Presses the one button. */
  readonly press: () => void;
  /** Ticks, submits, and goes on. */
  readonly answer: (ticked: Ticked) => void;
  readonly leave: () => void;
}

/** Opens the page of a package. */
export async function openPackage(page: string): Promise<Learner> {
  const frame = document.createElement("iframe");
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
  frame.srcdoc = page;
  document.body.append(frame);
  await loaded;
  const inside = frame.contentDocument;
  if (inside === null) throw new Error("no page");
  const press = () => {
    const buttons = inside.querySelectorAll("button");
    if (buttons.length !== 1) throw new Error(`${buttons.length} buttons`);
    buttons[0]?.click();
  };
  const tick = (name: string, at: number) => {
    inside.querySelector<HTMLInputElement>(`input[name="${name}"][value="${at}"]`)?.click();
  };
  return {
    document: inside,
    seen: () => inside.querySelector("main")?.textContent ?? "",
    press,
    answer: ({ verdict, grounds }) => {
      tick("verdict", verdict);
      for (const at of grounds) tick("grounds", at);
      press();
    },
    leave: () => frame.remove(),
  };
}
