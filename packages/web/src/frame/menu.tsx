import { frameWords } from "@cokdyby/words/web/frame";
import { Link } from "../router/link.tsx";
import { useRoute } from "../router/route.ts";
import { SCREENS } from "../screens/screens.ts";
import { type Role, useRole } from "../screens/start/role-store.ts";
import { useWords } from "../words/words.ts";

/** What a menu leads to; what belongs to another entry comes after it. */
const ADDRESS = {
  file: "/file",
  whatIf: "/file/what-if",
  training: "/training",
  class: "/training/class",
  amendment: "/amendment",
  impact: "/amendment/impact",
  document: "/amendment/document",
  law: "/law",
} as const;
type Entry = keyof typeof ADDRESS;

const MENU: Readonly<Record<Role, readonly Entry[]>> = {
  prosecutor: ["file", "whatIf", "law"],
  trainer: ["training", "class", "law"],
  drafter: ["amendment", "impact", "document", "law"],
};
/** As long as nobody has said what they come for. */
const OPEN: readonly Entry[] = ["file", "training", "amendment", "law"];
/** Where a learner works through a set, with no menu beside it. */
const LEARNING: readonly string[] = ["/training/set", "/training/launched"];

/** The few screens that the work of a role takes, and which of them is shown. */
export function Menu() {
  const t = useWords(frameWords);
  const { screen, rest } = useRoute();
  const role = useRole();
  if (role === undefined && LEARNING.includes(`/${screen}/${rest}`)) return null;
  const entries = role === undefined ? OPEN : MENU[role];
  const within = SCREENS.find(({ path }) => path === screen)?.within;
  const shown = within ?? (rest === "" ? `/${screen}` : `/${screen}/${rest}`);
  const current = entries.findLast((each) => `${shown}/`.startsWith(`${ADDRESS[each]}/`));
  return (
    <nav
      className={`tab-bar screens ${role === "drafter" ? "numbered" : ""}`}
      aria-label={t("screens")}
    >
      <ul className="plain">
        {entries.map((each) => (
          <li key={each}>
            <Link
              to={ADDRESS[each]}
              aria-keyshortcuts={each === "whatIf" ? "w" : undefined}
              aria-current={
                each !== current
                  ? undefined
                  : within === undefined && ADDRESS[each] === shown
                    ? "page"
                    : true
              }
            >
              {t(each)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
