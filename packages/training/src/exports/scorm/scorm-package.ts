import type { ToldSet } from "../told/told-item.ts";
import { zipOf } from "../zip.ts";
import { PAGE, scormManifest } from "./manifest.ts";
import { playerPage } from "./page.ts";
import type { ScormVersion } from "./player/player-set.ts";
import { playerSetOf, type SayPlayer, type ScormOptions } from "./player-set-of.ts";

/**
 * A set as a package of SCORM: manifest and one page with a player of its own, zipped. Whoever opens the package can
 * read the key in it.
 */
export function scormPackage(
  set: ToldSet,
  version: ScormVersion,
  say: SayPlayer,
  options: ScormOptions = {},
): Uint8Array {
  return zipOf(
    new Map([
      ["imsmanifest.xml", scormManifest(set, version)],
      [PAGE, playerPage(playerSetOf(set, version, say, options))],
    ]),
  );
}
