import "./styles/styles.ts";
import { frameWords } from "@cokdyby/words/web/frame";
import { StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { type LoadedLaw, loadLaw } from "./law/load-law.ts";
import { fetchScreens } from "./screens/screens.ts";
import { Button } from "./ui/button.tsx";
import { Message } from "./ui/message.tsx";
import { Progress } from "./ui/progress.tsx";
import { LanguageProvider, spoken } from "./words/language.tsx";
import { useWords } from "./words/words.ts";

/** The app once the law is loaded; before that, and where it cannot be, what is going on. */
function Loading({ load }: { readonly load: () => Promise<LoadedLaw> }) {
  const t = useWords(frameWords);
  const [law, setLaw] = useState<LoadedLaw>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setFailed(false);
    load().then(setLaw, () => setFailed(true));
  }, [load, attempt]);
  if (law !== undefined) return <App {...law} />;
  return (
    <main className="wide page loading">
      <p className="brand">Cokdyby</p>
      {failed ? (
        <Message kind="error" role="alert">
          <h1>{t("loadFailed")}</h1>
          <p>{t("loadFailedNote")}</p>
          <Button onClick={() => setAttempt(attempt + 1)}>{t("again")}</Button>
        </Message>
      ) : (
        <Progress label={t("loading")} />
      )}
    </main>
  );
}

// fetched before anything is drawn; a failed first attempt may be tried again
let first: ReturnType<typeof loadLaw> | undefined = loadLaw(spoken());
first.catch(() => {});
const load = () => {
  const loaded = first ?? loadLaw(spoken());
  first = undefined;
  return loaded;
};

const place = document.getElementById("app");
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <LanguageProvider>
        <Loading load={load} />
      </LanguageProvider>
    </StrictMode>,
  );
}
/**
 * Once the page is idle: fetches the screens that come later, and lets the service worker keep every
 * file of the UI, so that it works without a network from then on.
 */
function keepOffline(): void {
  whenIdle(() => {
    fetchScreens();
    // the development server makes no service worker
    if (import.meta.env.PROD && "serviceWorker" in navigator) {
      navigator.serviceWorker.register("/sw.js", { type: "module" }).catch(() => {
        // not over plain http from another machine: the UI works, but needs the network to load
      });
    }
  });
}

function whenIdle(run: () => void): void {
  const later = () =>
    "requestIdleCallback" in globalThis ? requestIdleCallback(run, { timeout: 5000 }) : run();
  if (document.readyState === "complete") later();
  else addEventListener("load", later, { once: true });
}

/** Names under which the page once kept what no screen shows or erases any more. */
const NAMES = [
  "cokdyby.training.practice",
  "cokdyby.exercise",
  "cokdyby.draft.form",
  "cokdyby.draft.sound",
];

/** Erases from this browser what is no longer of use. */
function eraseNoLongerKept(): void {
  try {
    for (const name of NAMES) localStorage.removeItem(name);
  } catch {
    // nothing was kept
  }
}

keepOffline();
eraseNoLongerKept();
