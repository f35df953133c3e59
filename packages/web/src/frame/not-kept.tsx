import { frameWords } from "@cokdyby/words/web/frame";
import { useNotKept } from "../store/kept-store.ts";
import { Message } from "../ui/message.tsx";
import { useWords } from "../words/words.ts";

/** Says that the browser does not keep what is worked on, as long as that is so. */
export function NotKept() {
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
