import Qti3Player from "qti3-item-player";
import { vi } from "vitest";
import Vue from "vue/dist/vue.esm.js";

/** What the player hands back at the end of an attempt. */
interface Ended {
  readonly state: {
    readonly outcomeVariables: readonly { readonly identifier: string; readonly value: unknown }[];
  };
}

/** The player as it hands itself out. */
interface Player {
  readonly loadItemFromXml: (xml: string, configuration: object) => void;
  readonly endAttempt: (target: string) => void;
}

/** A player in the page. */
export interface Playing {
  /** The texts of the choices of an interaction, as drawn; V or G. */
  readonly choices: (letter: "V" | "G") => ReadonlyMap<string, string>;
  /** Plays an item anew. @returns outcome → value, after these choices were clicked and the attempt was ended */
  readonly play: (
    xml: string,
    clicked: readonly string[],
    look?: () => void,
  ) => Promise<ReadonlyMap<string, unknown>>;
}

/** Puts the player into the page. */
export async function openPlayer(): Promise<Playing> {
  // it tells each of its steps
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  // an earlier player may still be in the page, and shows choices of the same names
  const box = document.createElement("div");
  document.body.append(box);
  let ready = (): void => undefined;
  let ended = (_: Ended): void => undefined;
  const player = await new Promise<Player>((resolve) => {
    const on = {
      notifyQti3PlayerReady: resolve,
      notifyQti3ItemReady: () => ready(),
      notifyQti3EndAttemptCompleted: (data: Ended) => ended(data),
    };
    new Vue({ render: (create) => create(Qti3Player, { on }) }).$mount(
      box.appendChild(document.createElement("div")),
    );
  });
  const drawn = (identifier: string) => {
    const choice = box.querySelector<HTMLElement>(`[data-identifier="${identifier}"]`);
    if (choice === null) throw new Error(`no choice ${identifier}`);
    return choice;
  };
  let attempts = 0;
  return {
    choices: (letter) =>
      new Map(
        [...box.querySelectorAll<HTMLElement>(`[data-identifier^="${letter}"]`)].map((choice) => [
          choice.dataset.identifier ?? "",
          choice.querySelector(".qti-choice-description")?.textContent ?? "",
        ]),
      ),
    play: async (xml, clicked, look) => {
      attempts += 1;
      await new Promise<void>((resolve, reject) => {
        ready = resolve;
        setTimeout(() => reject(new Error("the player does not show the item")), 5_000);
        player.loadItemFromXml(xml, { guid: String(attempts), status: "interacting" });
      });
      look?.();
      for (const identifier of clicked) drawn(identifier).click();
      const { state } = await new Promise<Ended>((resolve) => {
        ended = resolve;
        player.endAttempt("end");
      });
      return new Map(state.outcomeVariables.map(({ identifier, value }) => [identifier, value]));
    },
  };
}
