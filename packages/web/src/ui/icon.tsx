import arrowOut from "@gov-design-system-ce/icons/lib/components/box-arrow-up-right.svg?raw";
import check from "@gov-design-system-ce/icons/lib/components/check-lg.svg?raw";
import chevronDown from "@gov-design-system-ce/icons/lib/components/chevron-down.svg?raw";
import chevronRight from "@gov-design-system-ce/icons/lib/components/chevron-right.svg?raw";
import copy from "@gov-design-system-ce/icons/lib/components/copy.svg?raw";
import dash from "@gov-design-system-ce/icons/lib/components/dash-lg.svg?raw";
import download from "@gov-design-system-ce/icons/lib/components/download.svg?raw";
import warning from "@gov-design-system-ce/icons/lib/components/exclamation-triangle-fill.svg?raw";
import info from "@gov-design-system-ce/icons/lib/components/info-circle.svg?raw";
import lightbulb from "@gov-design-system-ce/icons/lib/components/lightbulb-fill.svg?raw";
import loader from "@gov-design-system-ce/icons/lib/components/loader.svg?raw";
import moon from "@gov-design-system-ce/icons/lib/components/moon.svg?raw";
import plus from "@gov-design-system-ce/icons/lib/components/plus-lg.svg?raw";
import search from "@gov-design-system-ce/icons/lib/components/search.svg?raw";
import sun from "@gov-design-system-ce/icons/lib/components/sun.svg?raw";
import upload from "@gov-design-system-ce/icons/lib/components/upload.svg?raw";
import close from "@gov-design-system-ce/icons/lib/components/x-lg.svg?raw";
import contested from "./icons/contested.svg?raw";
import contrast from "./icons/contrast.svg?raw";
import no from "./icons/no.svg?raw";
import redo from "./icons/redo.svg?raw";
import undo from "./icons/undo.svg?raw";
import unknown from "./icons/unknown.svg?raw";
import yes from "./icons/yes.svg?raw";

const ICONS = {
  arrowOut,
  check,
  chevronDown,
  chevronRight,
  close,
  contested,
  contrast,
  copy,
  dash,
  download,
  info,
  lightbulb,
  loader,
  moon,
  no,
  plus,
  redo,
  search,
  sun,
  undo,
  unknown,
  upload,
  warning,
  yes,
} as const;

export type IconName = keyof typeof ICONS;

/** Reading a drawing takes far longer than copying it: each is read once, when it is first drawn. */
const read = new Map<IconName, Node>();

function copyOf(name: IconName): Node {
  let drawing = read.get(name);
  if (drawing === undefined) {
    const { content } = Object.assign(document.createElement("template"), {
      innerHTML: ICONS[name],
    });
    drawing = document.adoptNode(content.firstElementChild as Element);
    read.set(name, drawing);
  }
  return drawing.cloneNode(true);
}

/** The same function each time: given another, React would put the same drawing in anew. */
const DRAW = Object.fromEntries(
  Object.keys(ICONS).map((name) => [
    name,
    (place: HTMLElement | null) => place?.replaceChildren(copyOf(name as IconName)),
  ]),
) as Readonly<Record<IconName, (place: HTMLElement | null) => void>>;

/** A picture beside words; it says nothing by itself and is hidden from screen readers. */
export function Icon({
  name,
  className = "",
}: {
  readonly name: IconName;
  readonly className?: string;
}) {
  return <span ref={DRAW[name]} aria-hidden="true" className={`icon ${className}`} />;
}
