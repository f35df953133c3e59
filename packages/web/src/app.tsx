import { frameWords } from "@cokdyby/words/web/frame";
import { useTitleInLanguage } from "./case/use-title-in-language.ts";
import { FindingsProvider } from "./findings/findings-context.tsx";
import { Footer } from "./frame/footer.tsx";
import { Header } from "./frame/header.tsx";
import { NotKept } from "./frame/not-kept.tsx";
import { useShortcuts } from "./frame/shortcuts.ts";
import { ShownScreen } from "./frame/shown-screen.tsx";
import { ALL_WORKED } from "./frame/worked-on.ts";
import { LawProvider } from "./law/law-context.tsx";
import type { LoadedLaw } from "./law/load-law.ts";
import { CaseInLink } from "./screens/scenario/start/case-in-link.tsx";
import { ReplacedAnswers } from "./screens/scenario/start/replaced-answers.tsx";
import { NoticeArea } from "./ui/notice.tsx";
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
