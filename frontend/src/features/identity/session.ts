import type Keycloak from "keycloak-js";
import { useSyncExternalStore } from "react";
import { config } from "@/config";
import { isLoggedInHere, markLoggedInHere } from "@/device/loggedInHere";
import { currentLanguage } from "@/i18n/language";

/**
 * Who is logged in on this page. Tokens live in memory only: after a reload, and in a new tab, the identity provider is
 * asked whether its own session still lasts, if somebody is logged in on this device. `account` is the id of who is logged in.
 */
type Session =
  | { status: "visitor" }
  | { status: "member"; name: string; account: string | undefined }
  /** The login ended while the page was open; what was typed is still here. */
  | { status: "expired"; name: string; account: string | undefined };

/** What stays here while one is at the identity provider. A fragment may hold a receipt's secret, which must not travel. */
interface Left {
  fragment: string;
  /** The router's, such as that a receipt is a fresh one. */
  state: unknown;
  /** Whether the identity provider is to answer without showing anything. */
  silently: boolean;
}

const LEFT = "fkp.left-for-login";
const FRESH_FOR_SECONDS = 30;
/** For how long a page may be held back by an identity provider that does not answer. */
const PATIENCE_MS = 2_000;

const listeners = new Set<() => void>();
let session: Session = { status: "visitor" };
let keycloak: Keycloak | undefined;

export function useSession() {
  return useSyncExternalStore(subscribe, () => session);
}

/** The account of who is logged in now. */
export function memberHere() {
  return session.status === "member" ? session.account : undefined;
}

/** Leaves for the login page and comes back to where one is now. Never returns. */
export async function signIn(): Promise<never> {
  const provider = await identityProvider();
  await provider.login({ redirectUri: leave({ silently: false }), locale: currentLanguage() });
  return new Promise(() => {});
}

/** Ends the login here and at the identity provider, and goes to the home page. */
export async function signOut() {
  const provider = await identityProvider();
  markLoggedInHere();
  await provider.logout({ redirectUri: `${location.origin}/` });
}

/**
 * Takes up a login that the identity provider has just sent back, or asks it for one that lasts from before. To be
 * called before the router reads the address. Whoever never logged in on this device is not asked about.
 */
export async function restoreSession() {
  const left = takeLeft();
  const query = new URLSearchParams(location.search);
  if (query.has("state") && (query.has("code") || query.has("error"))) await finish(left);
  // Who left and comes back without an answer has met a page that does not lead on; they are not sent there again.
  else if (left === undefined && isLoggedInHere() && (await providerAnswers())) await askSilently();
}

async function finish(left: Left | undefined) {
  try {
    await identityProvider();
    if (session.status === "visitor") markLoggedInHere();
  } catch (failure) {
    // Nobody has asked to log in, so the page is shown as it is to a visitor.
    if (!left?.silently) throw failure;
  }
  history.replaceState(
    left?.state ?? history.state,
    "",
    withoutFragment(location.href) + (left?.fragment ?? ""),
  );
}

/** Not in a frame, which decision 0001 forbids, but by going there and back; usually never returns. */
async function askSilently() {
  try {
    const provider = await identityProvider();
    const redirectUri = leave({ silently: true });
    // In place of this page, or the browser's way back would lead here and to the identity provider for ever.
    location.replace(await provider.createLoginUrl({ redirectUri, prompt: "none" }));
  } catch {
    return;
  }
  await new Promise(() => {});
}

async function providerAnswers() {
  const { url, realm } = config().oidc;
  try {
    const about = `${url.replace(/\/$/, "")}/realms/${encodeURIComponent(realm)}/.well-known/openid-configuration`;
    return (await fetch(about, { cache: "no-store", signal: AbortSignal.timeout(PATIENCE_MS) })).ok;
  } catch {
    return false;
  }
}

/** Puts aside what must not travel, and says where to come back to. */
function leave({ silently }: Pick<Left, "silently">) {
  const left: Left = { fragment: location.hash, state: history.state, silently };
  sessionStorage.setItem(LEFT, JSON.stringify(left));
  return withoutFragment(location.href);
}

function takeLeft(): Left | undefined {
  try {
    const left = sessionStorage.getItem(LEFT);
    sessionStorage.removeItem(LEFT);
    return left === null ? undefined : JSON.parse(left);
  } catch {
    return undefined;
  }
}

/** Nobody can log in now: there is no network, or the identity provider does not answer. */
export class ProviderAway extends Error {}

/**
 * For the `beforeLoad` of routes that are for members: a visitor is sent to log in and returns here; ProviderAway where
 * there is nowhere to send them.
 */
export async function requireLogin() {
  if (session.status === "member") return;
  if (!(await providerAnswers())) throw new ProviderAway();
  await signIn();
}

/** Asks as the one who is logged in. A refused token is renewed once; if that fails the session counts as expired. */
export async function fetchAsCaller(request: Request): Promise<Response> {
  if (session.status !== "member") return fetch(request);
  const again = request.clone();
  const answer = await fetch(await withToken(request, FRESH_FOR_SECONDS));
  if (answer.status !== 401 || session.status !== "member") return answer;
  return fetch(await withToken(again, -1));
}

/** Puts the token of the one who is logged in on a request, renewed unless it lasts so long. */
export async function withToken(request: Request, freshForSeconds: number) {
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
      markLoggedInHere(started.subject);
      tell({
        status: "member",
        account: started.subject,
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
