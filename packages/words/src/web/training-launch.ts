// `pnpm words` writes this from catalogues/web/training-launch.cs.yaml and catalogues/web/training-launch.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface TrainingLaunchMessages {
  title: null;
  asking: null;
  none: null;
  failed: null;
  again: null;
  name: null;
  keptAnswers: null;
  beginAnew: null;
  takeOver: null;
  handIn: null;
  handInNote: null;
  handInUngraded: null;
  grade: null;
  sending: null;
  sent: { points: number; of: string | number };
  sentStays: null;
  ungraded: null;
  notSent: null;
  refused: null;
  gone: null;
  launchedAgain: null;
  otherRules: null;
  sendAgain: null;
  lineTitle: null;
  lineNote: null;
  line: null;
  lineEdited: null;
  copyLine: null;
  lineCopied: null;
  lineNotCopied: null;
}

export const trainingLaunchWords: Catalogue<TrainingLaunchMessages> = {
  cs: {
    title: "Úlohy z vašeho výukového systému",
    asking: "Zjišťuje se, která sada byla spuštěna…",
    none: "V tomto prohlížeči nebylo nic spuštěno, nebo je to už dávno. Vraťte se do svého výukového systému a otevřete úlohy znovu tam.",
    failed: "Služba neodpovídá. Načtěte stránku znovu; odpovědi zůstaly uloženy na tomto zařízení.",
    again: "Načíst znovu",
    name: "Sada úloh z výukového systému",
    keptAnswers: "Na tomto zařízení už jsou odpovědi na tuto sadu, z dřívějšího spuštění nebo z odkazu. Pokud nejsou vaše, začněte znovu; uložené odpovědi se tím smažou.",
    beginAnew: "Začít znovu",
    takeOver: "Pokračovat s uloženými odpověďmi",
    handIn: "Odevzdat a odeslat hodnocení",
    handInNote: "Po odevzdání už odpovědi měnit nelze. Odpovědi se odešlou této službě, která je vyhodnotí; váš výukový systém dostane jen výsledný počet bodů.",
    handInUngraded: "Po odevzdání už odpovědi měnit nelze. Váš výukový systém hodnocení nepřijímá; nic se neodešle.",
    grade: "Hodnocení ve vašem výukovém systému",
    sending: "Hodnocení se odesílá…",
    sent: [{"type":0,"value":"Výukový systém hodnocení přijal: "},{"type":2,"value":"points","style":null},{"type":0,"value":"/"},{"type":1,"value":"of"},{"type":0,"value":"."}],
    sentStays: "Toto hodnocení se už nezmění. Nové získáte, když úlohy otevřete ve výukovém systému znovu.",
    ungraded: "Váš výukový systém odsud hodnocení nepřijímá.",
    notSent: "Výukový systém hodnocení nepřijal. Nic se neztratilo; zkuste to znovu.",
    refused: "Výukový systém hodnocení odsud odmítá. Sdělte to lektorovi; nic se neztratilo.",
    gone: "Od spuštění uplynula příliš dlouhá doba. Otevřete úlohy znovu ve výukovém systému a odevzdejte je tam; odpovědi zůstaly uloženy na tomto zařízení.",
    launchedAgain: "V tomto prohlížeči byly mezitím úlohy spuštěny znovu, takže tyto odpovědi nepatří k poslednímu spuštění. Otevřete úlohy znovu ve výukovém systému a odevzdejte je tam; odpovědi zůstaly uloženy na tomto zařízení.",
    otherRules: "Stránka a služba mají různá pravidla, odpovědi proto k sobě nepatří. Načtěte stránku znovu a odpovězte znovu.",
    sendAgain: "Odeslat hodnocení znovu",
    lineTitle: "Pro výukový systém (LTI)",
    lineNote: "Tento řádek vložte do vlastních parametrů odkazu ve svém kurzu. Obsahuje jen volby sady.",
    line: "Řádek do vlastních parametrů",
    lineEdited: "Sadu, v níž byly úlohy vyměněny nebo vynechány, nemůže výukový systém spustit; exportujte ji jako soubor.",
    copyLine: "Kopírovat řádek",
    lineCopied: "Řádek byl zkopírován.",
    lineNotCopied: "Řádek se nepodařilo zkopírovat; označte ho a zkopírujte sami.",
  },
  en: {
    title: "Exercises from your learning system",
    asking: "Asking which set was launched…",
    none: "Nothing was launched in this browser, or too long ago. Go back to your learning system and open the exercises there again.",
    failed: "The service does not answer. Load the page again; your answers are kept on this device.",
    again: "Load again",
    name: "Set of exercises from a learning system",
    keptAnswers: "There are answers to this set on this device already, from an earlier launch or from a link. If they are not yours, begin anew; that deletes the kept answers.",
    beginAnew: "Begin anew",
    takeOver: "Go on with the kept answers",
    handIn: "Hand in and send the mark",
    handInNote: "Answers cannot be changed after the handing in. Your answers go to this service, which marks them; your learning system gets the mark alone.",
    handInUngraded: "Answers cannot be changed after the handing in. Your learning system takes no mark; nothing is sent.",
    grade: "The mark in your learning system",
    sending: "Sending the mark…",
    sent: [{"type":0,"value":"Your learning system has the mark: "},{"type":2,"value":"points","style":null},{"type":0,"value":" of "},{"type":1,"value":"of"},{"type":0,"value":"."}],
    sentStays: "This mark stays as it is. For a new one open the exercises again in your learning system.",
    ungraded: "Your learning system takes no mark from here.",
    notSent: "The learning system did not take the mark. Nothing is lost; try again.",
    refused: "The learning system refuses marks from here. Tell your trainer; nothing is lost.",
    gone: "It was launched too long ago. Open the exercises again in your learning system and hand in there; your answers are kept on this device.",
    launchedAgain: "In the meantime exercises were launched again in this browser, so these answers do not belong to the last launch. Open the exercises again in your learning system and hand in there; your answers are kept on this device.",
    otherRules: "Page and service have different rules, so the answers do not belong together. Load the page again and answer anew.",
    sendAgain: "Send the mark again",
    lineTitle: "For a learning system (LTI)",
    lineNote: "Put this line into the custom parameters of the link in your course. It holds the choices of the set alone.",
    line: "Line for custom parameters",
    lineEdited: "A set in which exercises were exchanged or left out cannot be launched by a learning system; export it as a file instead.",
    copyLine: "Copy the line",
    lineCopied: "The line was copied.",
    lineNotCopied: "The line could not be copied; mark it and copy it yourself.",
  },
};
