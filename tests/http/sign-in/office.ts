import type { App } from "@cokdyby/server";
import type { Provider } from "@cokdyby/server/sign-in";
import { CLIENT, OFFICE, SECRET } from "./provider.ts";

/** What stands in the file of the service. */
export function providerFile(issuer: string, office = OFFICE): Provider {
  return {
    url: office,
    issuer,
    clientId: CLIENT,
    clientSecret: SECRET,
    scope: "openid email groups",
    claimsFrom: "id_token",
    ownerClaim: "email",
    roleClaim: "groups",
    roles: [
      { value: "cokdyby-admins", role: "admin" },
      { value: "cokdyby-drafters", role: "drafter" },
    ],
    hours: 8,
  };
}

/** The page of the service in a browser that keeps its cookies. */
export class OfficeBrowser {
  readonly cookies = new Map<string, string>();
  readonly #http: App["http"];

  constructor({ http }: Pick<App, "http">) {
    this.#http = http;
  }

  /** @param site what the browser says of who asks: the page itself when left out */
  async ask(
    url: string,
    {
      method = "GET",
      site = "same-origin",
      body,
    }: {
      readonly method?: "GET" | "POST" | "PUT";
      readonly site?: string;
      readonly body?: object;
    } = {},
  ) {
    const { pathname, search } = new URL(url, OFFICE);
    const response = await this.#http.inject({
      method,
      url: `${pathname}${search}`,
      headers: {
        cookie: [...this.cookies].map((pair) => pair.join("=")).join("; "),
        "sec-fetch-site": site,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    });
    for (const set of [response.headers["set-cookie"] ?? []].flat()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (/; Max-Age=0/i.test(set)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  /** Goes to the provider. @returns the address that it is led to */
  async begin(back = "/"): Promise<URL> {
    const begun = await this.ask(`/sign-in?back=${encodeURIComponent(back)}`);
    return new URL(String(begun.headers.location));
  }
}
