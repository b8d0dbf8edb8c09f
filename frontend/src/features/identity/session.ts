import type Keycloak from "keycloak-js";
import { useSyncExternalStore } from "react";
import { config } from "@/config";
import { currentLanguage } from "@/i18n/language";

/**
 * Who is logged in on this page. Tokens live in memory only: after a reload one is a visitor again, until something
 * needs the login and the identity provider answers from its own session without asking.
 */
type Session =
  | { status: "visitor" }
  | { status: "member"; name: string }
  /** The login ended while the page was open; what was typed is still here. */
  | { status: "expired"; name: string };

const FRAGMENT = "fkp.fragment-before-login";
const FRESH_FOR_SECONDS = 30;

const listeners = new Set<() => void>();
let session: Session = { status: "visitor" };
let keycloak: Keycloak | undefined;

export function useSession() {
  return useSyncExternalStore(subscribe, () => session);
}

/** Leaves for the login page and comes back to where one is now. Never returns. */
export async function signIn(): Promise<never> {
  const provider = await identityProvider();
  // A fragment may hold a receipt's secret, which must not travel to another server.
  sessionStorage.setItem(FRAGMENT, location.hash);
  await provider.login({ redirectUri: withoutFragment(location.href), locale: currentLanguage() });
  return new Promise(() => {});
}

/** Ends the login here and at the identity provider, and goes to the home page. */
export async function signOut() {
  const provider = await identityProvider();
  await provider.logout({ redirectUri: `${location.origin}/` });
}

/** Takes up a login that the identity provider has just sent back. To be called before the router reads the address. */
export async function finishSignIn() {
  const query = new URLSearchParams(location.search);
  if (!query.has("state") || !(query.has("code") || query.has("error"))) return;
  await identityProvider();
  const fragment = sessionStorage.getItem(FRAGMENT) ?? "";
  sessionStorage.removeItem(FRAGMENT);
  history.replaceState(history.state, "", withoutFragment(location.href) + fragment);
}

/** For the `beforeLoad` of routes that are for members: a visitor is sent to log in and returns here. */
export async function requireLogin() {
  if (session.status !== "member") await signIn();
}

/** Asks as the one who is logged in. A refused token is renewed once; if that fails the session counts as expired. */
export async function fetchAsCaller(request: Request): Promise<Response> {
  if (session.status !== "member") return fetch(request);
  const again = request.clone();
  const answer = await fetch(await withToken(request, FRESH_FOR_SECONDS));
  if (answer.status !== 401 || session.status !== "member") return answer;
  return fetch(await withToken(again, -1));
}

async function withToken(request: Request, freshForSeconds: number) {
  const provider = await identityProvider();
  try {
    await provider.updateToken(freshForSeconds);
  } catch {
    // Without a network the token may still be good; a refused refresh has cleared it and ended the session.
  }
  if (provider.token !== undefined) request.headers.set("Authorization", `Bearer ${provider.token}`);
  return request;
}

async function identityProvider() {
  if (keycloak === undefined) {
    const { default: Provider } = await import("keycloak-js");
    const started = new Provider(config().oidc);
    started.onAuthLogout = () => {
      if (session.status === "member") tell({ ...session, status: "expired" });
    };
    await started.init({ pkceMethod: "S256", checkLoginIframe: false, responseMode: "query" });
    keycloak = started;
    if (started.authenticated) {
      tell({
        status: "member",
        name: started.tokenParsed?.name ?? started.tokenParsed?.preferred_username ?? "",
      });
    }
  }
  return keycloak;
}

function withoutFragment(address: string) {
  return address.split("#")[0] ?? address;
}

function tell(next: Session) {
  session = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
