import "./styles/styles.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { loadLaw } from "./law/load-law.ts";
import { Loading } from "./loading.tsx";
import { keepOffline } from "./offline/keep-offline.ts";
import { eraseNoLongerKept } from "./store/no-longer-kept.ts";
import { LanguageProvider, spoken } from "./words/language.tsx";

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
keepOffline();
eraseNoLongerKept();
