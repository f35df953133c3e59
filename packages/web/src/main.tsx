import "./styles/styles.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { loadLaw } from "./law/load-law.ts";
import { Loading } from "./loading.tsx";
import { keepOffline } from "./offline/keep-offline.ts";
import { i18n } from "./words/i18n.ts";

// fetched before anything is drawn; a failed first attempt may be tried again
let first: ReturnType<typeof loadLaw> | undefined = loadLaw();
first.catch(() => {});
const load = () => {
  const loaded = first ?? loadLaw();
  first = undefined;
  return loaded;
};

const place = document.getElementById("app");
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <Loading load={load} />
      </I18nextProvider>
    </StrictMode>,
  );
}
keepOffline();
