// `pnpm words` writes this from catalogues/cli/token.cs.yaml and catalogues/cli/token.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface TokenMessages {
  shownOnce: { expires: string | number };
  revoked: { id: string | number };
  none: null;
  expired: null;
  "head.id": null;
  "head.owner": null;
  "head.role": null;
  "head.expires": null;
}

export const tokenWords: Catalogue<TokenMessages> = {
  cs: {
    shownOnce: [{"type":0,"value":"Token se zobrazuje jen teď. Platí do "},{"type":1,"value":"expires"},{"type":0,"value":"."}],
    revoked: [{"type":0,"value":"Token "},{"type":1,"value":"id"},{"type":0,"value":" je zrušen. Běžící služba jej může přijímat ještě několik sekund."}],
    none: "Žádný token není uložen.",
    expired: "platnost skončila",
    "head.id": "Id",
    "head.owner": "Vlastník",
    "head.role": "Role",
    "head.expires": "Platí do",
  },
  en: {
    shownOnce: [{"type":0,"value":"The token is shown this once. It is valid until "},{"type":1,"value":"expires"},{"type":0,"value":"."}],
    revoked: [{"type":0,"value":"Token "},{"type":1,"value":"id"},{"type":0,"value":" is revoked. A running service may accept it for a few more seconds."}],
    none: "There is no token.",
    expired: "expired",
    "head.id": "Id",
    "head.owner": "Owner",
    "head.role": "Role",
    "head.expires": "Valid until",
  },
};
