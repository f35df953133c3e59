// `pnpm words` writes this from catalogues/cli/receipt.cs.yaml and catalogues/cli/receipt.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface ReceiptMessages {
  keep: { file: string | number };
}

export const receiptWords: Catalogue<ReceiptMessages> = {
  cs: {
    keep: [{"type":0,"value":"Hodnoty a soli zapečetěných údajů jsou v souboru "},{"type":1,"value":"file"},{"type":0,"value":". Uschovejte jej: bez něj případ nikdo znovu neposoudí."}],
  },
  en: {
    keep: [{"type":0,"value":"The values and salts of the sealed facts are in "},{"type":1,"value":"file"},{"type":0,"value":". Keep the file: without it nobody can decide the case again."}],
  },
};
