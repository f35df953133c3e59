import type { PlayerAnswer, PlayerItem, PlayerOption, PlayerSet } from "./player-set.ts";

/** Draws the pages of the player; each takes the place of the one before, and its heading the focus. */
export interface Draw {
  readonly begin: (button: string, note: string | undefined, go: () => void) => void;
  readonly ask: (item: PlayerItem, commit: (answer: PlayerAnswer) => void) => void;
  readonly solve: (
    item: PlayerItem,
    answer: PlayerAnswer,
    marks: string,
    button: string,
    go: () => void,
  ) => void;
  readonly end: (score: string, note: string | undefined) => void;
}

/**
 * Draws with elements alone, no markup out of words. The text of this function stands in the package: it uses nothing
 * but its arguments.
 */
export function drawIn(main: HTMLElement, { title, words }: PlayerSet): Draw {
  const page = main.ownerDocument;
  const make = (name: string, ...children: readonly (Node | string)[]): HTMLElement => {
    const element = page.createElement(name);
    element.append(...children);
    return element;
  };
  const heading = (name: string, text: string): HTMLElement => {
    const element = make(name, text);
    element.tabIndex = -1;
    return element;
  };
  const list = (texts: readonly (Node | string)[]) =>
    make("ul", ...texts.map((text) => make("li", text)));
  const button = (text: string, go?: () => void): HTMLElement => {
    const element = page.createElement("button");
    element.type = go === undefined ? "submit" : "button";
    element.textContent = text;
    if (go !== undefined) element.addEventListener("click", go);
    return element;
  };
  const show = (head: HTMLElement, ...parts: readonly Node[]) => {
    main.replaceChildren(head, ...parts);
    head.focus();
  };
  const story = (item: PlayerItem) => [
    make("h3", words.theCase),
    make("p", item.story),
    make("h3", words.known),
    list(item.given),
  ];
  const choices = (
    type: "radio" | "checkbox",
    name: string,
    legend: string,
    options: readonly PlayerOption[],
  ) => {
    const inputs = options.map((_, at) => {
      const input = page.createElement("input");
      input.type = type;
      input.name = name;
      input.value = String(at);
      return input;
    });
    const labels = options.map(({ label }, at) => {
      const input = inputs[at];
      return make("label", ...(input === undefined ? [] : [input]), make("span", label));
    });
    const ticked = () => inputs.flatMap(({ checked }, at) => (checked ? [at] : []));
    return { fields: make("fieldset", make("legend", legend), ...labels), ticked };
  };
  const judged = (options: readonly PlayerOption[], ticked: readonly number[]) =>
    list(
      options.flatMap(({ label, isRight, feedback }, at) => {
        const isTicked = ticked.includes(at);
        if (!isTicked && !isRight) return [];
        const said = isTicked ? (isRight ? words.chosenRight : words.chosenWrong) : words.missed;
        const more = isTicked && !isRight ? ` ${feedback}` : "";
        return [make("span", make("strong", `${label} (${said})`), more)];
      }),
    );
  const head = (item: PlayerItem) => heading("h2", `${item.title} – ${item.of}`);
  return {
    begin: (text, note, go) => {
      const notes = note === undefined ? [] : [make("p", note)];
      show(heading("h2", title), make("p", words.lead), ...notes, button(text, go));
    },
    ask: (item, commit) => {
      const verdicts = choices("radio", "verdict", item.verdictPrompt, item.verdicts);
      const grounds = choices("checkbox", "grounds", item.groundsPrompt, item.grounds);
      const wrong = make("p");
      wrong.setAttribute("role", "alert");
      const form = make("form", verdicts.fields, grounds.fields, wrong, button(words.commit));
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        const [verdict] = verdicts.ticked();
        if (verdict !== undefined) commit({ verdict, grounds: grounds.ticked() });
        else {
          wrong.textContent = words.chooseFirst;
          verdicts.fields.querySelector("input")?.focus();
        }
      });
      show(head(item), ...story(item), make("p", make("strong", item.question)), form);
    },
    solve: (item, answer, marks, text, go) => {
      const { solution } = item;
      show(
        head(item),
        make("p", make("strong", marks)),
        make("h3", words.solution),
        make("p", solution.verdict),
        judged(item.verdicts, [answer.verdict]),
        judged(item.grounds, answer.grounds),
        make("p", solution.restsOn),
        list(solution.reasons),
        make("p", make("small", solution.basis)),
        ...story(item),
        button(text, go),
      );
    },
    end: (score, note) => {
      const notes = note === undefined ? [] : [make("p", note)];
      for (const each of notes) each.setAttribute("role", "alert");
      show(heading("h2", score), make("p", words.finished), ...notes);
    },
  };
}
