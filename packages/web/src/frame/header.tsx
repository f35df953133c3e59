import { frameWords } from "@cokdyby/words/web/frame";
import { Link } from "../router/link.tsx";
import { useRoute } from "../router/route.ts";
import { IconButton } from "../ui/button.tsx";
import type { IconName } from "../ui/icon.tsx";
import { useSteps } from "../undo/step-store.ts";
import { useWords } from "../words/words.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { Menu } from "./menu.tsx";
import { useTakeStep } from "./take-step.ts";
import { setTheme, THEMES, type Theme, useTheme } from "./theme.ts";
import { workedOn } from "./worked-on.ts";

const THEME_ICON: Readonly<Record<Theme, IconName>> = {
  auto: "contrast",
  light: "sun",
  dark: "moon",
};

/** Where one can go, undo, language and appearance; on the start, whose doors and line are these, the last alone. */
export function Header() {
  const onStart = useRoute().screen === "";
  return (
    <header className="header">
      <div className="cluster middle wide header-inner">
        <Link to="/" className="brand" aria-current={onStart ? "page" : undefined}>
          Cokdyby
        </Link>
        {onStart ? null : <Menu />}
        <div className="cluster nowrap middle gap-xs header-tools">
          <Steps />
          {onStart ? null : <LanguageSwitch className="small icon-button" />}
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}

/** Undo and redo of what the screen shows; nothing where it shows nothing that is worked on. */
function Steps() {
  const t = useWords(frameWords);
  const worked = workedOn(useRoute().screen);
  const step = useTakeStep();
  const { back, ahead } = useSteps(worked?.steps);
  if (worked === undefined) return null;
  const { kind } = worked;
  // not `disabled`: with the last step the button would lose the focus; but nothing to stop at on the way to what is shown
  return (
    <>
      <IconButton
        icon="undo"
        name={t(`undoName_${kind}`)}
        aria-disabled={!back}
        tabIndex={back ? undefined : -1}
        onClick={step.undo}
      />
      <IconButton
        icon="redo"
        name={t(`redoName_${kind}`)}
        aria-disabled={!ahead}
        tabIndex={ahead ? undefined : -1}
        onClick={step.redo}
      />
    </>
  );
}

function ThemeSwitch() {
  const t = useWords(frameWords);
  const theme = useTheme();
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "auto";
  const names = { auto: t("themeAuto"), light: t("themeLight"), dark: t("themeDark") };
  return (
    <IconButton
      icon={THEME_ICON[theme]}
      name={`${t("theme")}: ${names[theme]} → ${names[next]}`}
      onClick={() => setTheme(next)}
    />
  );
}
