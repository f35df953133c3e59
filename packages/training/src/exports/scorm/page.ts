import { htmlText } from "../xml/xml.ts";
import { connect } from "./player/connect.ts";
import { drawIn } from "./player/draw.ts";
import { keptAnswers } from "./player/kept-answers.ts";
import { marksOfAnswer } from "./player/marks.ts";
import { type PlayerParts, play } from "./player/play.ts";
import type { PlayerSet } from "./player/player-set.ts";
import { reportTo } from "./player/report.ts";

const PARTS: PlayerParts = { connect, marksOfAnswer, keptAnswers, reportTo, drawIn };

/** Nothing is loaded from anywhere and nothing is sent; what stands in the page itself runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

const STYLE = `:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}
body{margin:0 auto;max-width:45rem;padding:1rem}
fieldset{margin:1rem 0;border:1px solid;border-radius:.25rem}
label{display:flex;gap:.5rem;align-items:baseline;padding:.25rem 0}
button{font:inherit;padding:.5rem 1rem}
:focus-visible{outline:3px solid Highlight;outline-offset:2px}
h2:focus{outline:none}`;

/**
 * The one page of a package: the player, its words and the set, in one file. The player is the text of its functions,
 * which use nothing but their arguments.
 */
export function playerPage(set: PlayerSet): string {
  const parts = Object.entries(PARTS).map(([name, part]) => `${name}: ${String(part)}`);
  // nothing in the set may end the element that it stands in
  const data = JSON.stringify(set).replaceAll("<", "\\u003c");
  return [
    "<!doctype html>",
    `<html lang="${set.language}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${htmlText(set.title)}</title>`,
    `<style>${STYLE}</style>`,
    "</head>",
    "<body>",
    "<main></main>",
    `<script type="application/json" id="set">${data}</script>`,
    `<script>(${String(play)})(JSON.parse(document.getElementById("set").textContent), {${parts.join(",\n")}}, window);</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
