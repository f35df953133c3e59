/** A key as one part of a JSON pointer (RFC 6901). */
export function pointerPart(key: PropertyKey): string {
  return String(key).replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The pointer to the member under some keys, as a URI fragment: `#/changes/0/set`. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return ["#", ...path.map(pointerPart)].join("/");
}

/** The keys that a pointer leads through, with or without its `#`. */
export function pathOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
