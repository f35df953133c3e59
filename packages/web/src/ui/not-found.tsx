import { uiWords } from "@cokdyby/words/web/ui";
import { Link } from "../router/link.tsx";
import { useWords } from "../words/words.ts";

/** Says that there is nothing at an address, and leads on. @param to where; nothing: to the start */
export function NotFound({ to = "/", name }: { readonly to?: string; readonly name?: string }) {
  const t = useWords(uiWords);
  return (
    <div className="wide page stack starts">
      <h1>{t("notFound")}</h1>
      <p>{t("notFoundNote")}</p>
      <Link to={to}>{name ?? t("toStart")}</Link>
    </div>
  );
}
