import { frameWords } from "@cokdyby/words/web/frame";
import { startWords } from "@cokdyby/words/web/start";
import { LanguageSwitch } from "../../frame/language-switch.tsx";
import { Link } from "../../router/link.tsx";
import { tell } from "../../ui/notice.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useWords } from "../../words/words.ts";
import { ROLES, type Role, setRole } from "./role-store.ts";

const DOORS: Readonly<Record<Role, string>> = {
  prosecutor: "/file",
  trainer: "/training",
  drafter: "/amendment",
};

/** What the page is for, and a door for each who comes to it. */
export function StartScreen() {
  const t = useWords(startWords);
  const frame = useWords(frameWords);
  const language = useLanguage();
  const openExample = () =>
    import("../file/add-file.ts").then(
      (file) => file.openExample(language),
      () => tell(frame("loadFailed")),
    );
  return (
    <div className="wide page stack gap-xl">
      <div className="stack">
        <h1>{t("title")}</h1>
        <p className="measure large">{t("lead")}</p>
      </div>
      <ul className="plain tiles roomy">
        {ROLES.map((role) => (
          <li key={role}>
            <Link to={DOORS[role]} className="pick" onGo={() => setRole(role)}>
              <span className="name large">{t(`door_${role}`)}</span>
              <span className="hint">{t(`note_${role}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <div className="cluster middle">
        <button type="button" className="link-button" onClick={openExample}>
          {t("example")}
        </button>
        <Link to="/law">{t("law")}</Link>
        <LanguageSwitch className="link-button" />
      </div>
    </div>
  );
}
