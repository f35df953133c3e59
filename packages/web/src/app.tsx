import { frameWords } from "@cokdyby/words/web/frame";
import { useEffect } from "react";
import { titledIn } from "./case/case.ts";
import { caseStore, useCase } from "./case/case-store.ts";
import { FindingsProvider } from "./findings/findings-context.tsx";
import { Footer } from "./frame/footer.tsx";
import { Header } from "./frame/header.tsx";
import { ShownScreen } from "./frame/shown-screen.tsx";
import { useTakeStep } from "./frame/take-step.ts";
import { ALL_WORKED, workedOn } from "./frame/worked-on.ts";
import { LawProvider } from "./law/law-context.tsx";
import type { LoadedLaw } from "./law/load-law.ts";
import { useRoute } from "./router/route.ts";
import { CaseInLink } from "./screens/scenario/start/case-in-link.tsx";
import { ReplacedAnswers } from "./screens/scenario/start/replaced-answers.tsx";
import { useNotKept } from "./store/kept-store.ts";
import { Message } from "./ui/message.tsx";
import { NoticeArea } from "./ui/notice.tsx";
import { useLanguage } from "./words/language.tsx";
import { useWords } from "./words/words.ts";
import { EnginesProvider } from "./worker/engines.tsx";

/** Everything there is once the law is loaded. */
export function App({ rulebook, phrases, json, engine }: LoadedLaw) {
  const t = useWords(frameWords);
  useShortcuts();
  useTitleInLanguage();
  return (
    <LawProvider rulebook={rulebook} phrases={phrases}>
      <EnginesProvider now={engine} json={json}>
        <FindingsProvider>
          <a className="skip" href="#main">
            {t("skip")}
          </a>
          <Header />
          <NotKept />
          <ReplacedAnswers />
          <ShownScreen />
          <Footer />
          <NoticeArea worked={ALL_WORKED} />
          <CaseInLink />
        </FindingsProvider>
      </EnginesProvider>
    </LawProvider>
  );
}

/** Keeps the title of a worked case in the language shown, until the reader gives it another. */
function useTitleInLanguage(): void {
  const language = useLanguage();
  const shown = useCase();
  useEffect(() => caseStore.rewrite((now) => titledIn(now, language)), [language, shown]);
}

/** Ctrl+Z and Ctrl+Y (or Shift+Ctrl+Z) for what the screen shows, where no text is being written. */
function useShortcuts(): void {
  const isWorkedOn = workedOn(useRoute().screen) !== undefined;
  const step = useTakeStep();
  useEffect(() => {
    if (!isWorkedOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event)) return;
      const key = event.key.toLowerCase();
      if (key === "z") (event.shiftKey ? step.redo : step.undo)();
      else if (key === "y") step.redo();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
}

/** Whether a key was pressed where text is written, be it within a shadow root. */
function isWriting(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLInputElement) return !["radio", "checkbox"].includes(target.type);
  return target instanceof HTMLElement && target.isContentEditable;
}

/** Says that the browser does not keep what is worked on, as long as that is so. */
function NotKept() {
  const t = useWords(frameWords);
  if (!useNotKept()) return null;
  return (
    <div className="wide page not-kept">
      <Message kind="warning" role="alert">
        <p>{t("notKept")}</p>
      </Message>
    </div>
  );
}
