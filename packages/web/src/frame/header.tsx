import { frameWords } from "@cokdyby/words/web/frame";
import { bringWholeLaw } from "../law/whole-law.ts";
import { Link } from "../router/link.tsx";
import { useRoute } from "../router/route.ts";
import { SCREENS } from "../screens/screens.ts";
import { IconButton } from "../ui/button.tsx";
import type { IconName } from "../ui/icon.tsx";
import { tell } from "../ui/notice.tsx";
import { useCurrentInView } from "../ui/use-current-in-view.ts";
import { useSteps } from "../undo/step-store.ts";
import { speak, useLanguage } from "../words/language.tsx";
import { useWords } from "../words/words.ts";
import { useTakeStep } from "./take-step.ts";
import { setTheme, THEMES, type Theme, useTheme } from "./theme.ts";
import { workedOn } from "./worked-on.ts";

const THEME_ICON: Readonly<Record<Theme, IconName>> = {
  auto: "contrast",
  light: "sun",
  dark: "moon",
};

/** Where one is, where one can go, undo, language and appearance. */
export function Header() {
  const t = useWords(frameWords);
  const { screen } = useRoute();
  const shown = SCREENS.find(({ path }) => path === screen)?.within ?? screen;
  const current = shown === screen ? "page" : true;
  const screens = useCurrentInView(shown);
  return (
    <header className="header">
      <div className="cluster middle wide header-inner">
        <Link to="/" className="brand">
          <span className="brand-name">Cokdyby</span>
          <span className="hint brand-tagline">{t("tagline")}</span>
        </Link>
        <nav ref={screens} className="tab-bar screens" aria-label={t("screens")}>
          <ul className="plain">
            {SCREENS.filter(({ hidden }) => hidden !== true).map(({ path, name }) => (
              <li key={path}>
                <Link to={`/${path}`} aria-current={shown === path ? current : undefined}>
                  {t(name)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="cluster nowrap middle gap-xs header-tools">
          <Steps />
          <LanguageSwitch />
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
  // not `disabled`: with the last step the button would lose the focus
  return (
    <>
      <IconButton
        icon="undo"
        name={t(`undoName_${kind}`)}
        aria-disabled={!back}
        onClick={step.undo}
      />
      <IconButton
        icon="redo"
        name={t(`redoName_${kind}`)}
        aria-disabled={!ahead}
        onClick={step.redo}
      />
    </>
  );
}

function LanguageSwitch() {
  const t = useWords(frameWords);
  const other = useLanguage() === "cs" ? "en" : "cs";
  // the page begins with the law in one language
  const change = () =>
    bringWholeLaw().then(
      () => speak(other),
      () => tell(t("loadFailed")),
    );
  return (
    <button type="button" className="small icon-button language" lang={other} onClick={change}>
      {t("otherLanguage")}
    </button>
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
