import { renderHook } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { loadConfig } from "@/config";
import { server } from "@/test/server";

const ANSWERS = "http://idp/realms/fkp/.well-known/openid-configuration";

/** The identity provider is outside; what it would answer is set by each test. */
const provider = {
  authenticated: true,
  token: "token-1" as string | undefined,
  subject: "rina",
  tokenParsed: { name: "Rina" },
  onAuthLogout: () => {},
  init: vi.fn(async () => true),
  logout: vi.fn(async () => {}),
  login: vi.fn(async () => {}),
  createLoginUrl: vi.fn(async (_how: object) => "#asked"),
  updateToken: vi.fn(async (_seconds: number) => true),
};

const begun = vi.fn();
vi.mock("keycloak-js", () => ({
  default: class {
    constructor() {
      begun();
      // biome-ignore lint/correctness/noConstructorReturn: so that the test and the session hold the same object
      return provider;
    }
  },
}));

beforeEach(async () => {
  vi.resetModules();
  localStorage.clear();
  sessionStorage.clear();
  begun.mockClear();
  provider.authenticated = true;
  provider.token = "token-1";
  provider.init.mockReset().mockResolvedValue(true);
  provider.createLoginUrl.mockClear();
  provider.updateToken.mockReset().mockResolvedValue(true);
  server.use(
    http.get("*/config.json", () =>
      HttpResponse.json({ api: "", oidc: { url: "http://idp", realm: "fkp", clientId: "spa" }, demo: true }),
    ),
  );
  await loadConfig();
});

/** A page that has just been opened, or that the identity provider has just sent back to. */
async function opened(address: string, state: unknown = null) {
  vi.resetModules();
  history.replaceState(state, "", address);
  const config = await import("@/config");
  await config.loadConfig();
  return import("./session");
}

async function signedIn() {
  const session = await opened("/kelola?state=s&code=c");
  await session.restoreSession();
  return session;
}

/** Who is logged in on a page that reads the session as the header does. */
function shown({ useSession }: Pick<Awaited<ReturnType<typeof opened>>, "useSession">) {
  return renderHook(() => useSession().status).result.current;
}

/** A page opened on a device where somebody is logged in; it has gone to the identity provider and asked. */
async function asking(address: string, state?: unknown) {
  await signedIn();
  server.use(http.get(ANSWERS, () => HttpResponse.json({})));
  const { restoreSession } = await opened(address, state);
  void restoreSession();
  await vi.waitFor(() => expect(location.hash).toBe("#asked"));
}

const request = () => new Request(`${location.origin}/api/v1/me`);

test("a receipt's secret does not travel to the identity provider, and is back afterwards", async () => {
  const { signIn, restoreSession } = await opened("/tanda-terima/7K4M-29Q4#rahasia");

  void signIn();
  await vi.waitFor(() => expect(provider.login).toHaveBeenCalled());
  expect(JSON.stringify(provider.login.mock.calls)).not.toContain("rahasia");

  history.replaceState(null, "", "/tanda-terima/7K4M-29Q4?state=s&code=c");
  await restoreSession();
  expect(location.hash).toBe("#rahasia");
});

test("whoever never logged in here is asked about nowhere", async () => {
  const visitor = await opened("/forum");
  await visitor.restoreSession();

  expect(begun).not.toHaveBeenCalled();
  expect(shown(visitor)).toBe("visitor");
});

test("a reload asks for the login that lasts, and comes back to the same page as a member", async () => {
  await asking("/tanda-terima/7K4M-29Q4?bahasa=id#rahasia");
  const back = `${location.origin}/tanda-terima/7K4M-29Q4?bahasa=id`;
  expect(provider.createLoginUrl).toHaveBeenCalledExactlyOnceWith({ redirectUri: back, prompt: "none" });

  const again = await opened("/tanda-terima/7K4M-29Q4?state=s&code=c");
  await again.restoreSession();

  expect(location.hash).toBe("#rahasia");
  expect(shown(again)).toBe("member");
});

test("what the router knew of the page is there again", async () => {
  const pages = history.length;
  await asking("/forum", { fresh: true });

  await (await opened("/forum?state=s&code=c")).restoreSession();

  expect(history.state).toEqual({ fresh: true });
  // Else the way back would lead to a page that asks again.
  expect(history.length).toBe(pages);
});

test("a login that has ended makes a visitor, who is not asked about again", async () => {
  await asking("/forum#daftar");
  provider.authenticated = false;
  const back = await opened("/forum?state=s&error=login_required");
  await back.restoreSession();
  expect(shown(back)).toBe("visitor");
  expect(location.hash).toBe("#daftar");

  await (await opened("/forum")).restoreSession();
  expect(provider.createLoginUrl).toHaveBeenCalledTimes(1);
});

test("a login that could not be fetched is asked for again on the next visit", async () => {
  await asking("/forum");
  provider.init.mockRejectedValue(new TypeError("no network"));
  const back = await opened("/forum?state=s&code=c");
  await back.restoreSession();
  expect(shown(back)).toBe("visitor");

  provider.init.mockResolvedValue(true);
  void (await opened("/forum")).restoreSession();
  await vi.waitFor(() => expect(provider.createLoginUrl).toHaveBeenCalledTimes(2));
});

test("without the identity provider a page is shown to a visitor, and the next one asks again", async () => {
  await signedIn();
  server.use(http.get(ANSWERS, () => HttpResponse.error(), { once: true }));
  const alone = await opened("/forum");
  await alone.restoreSession();
  expect(shown(alone)).toBe("visitor");
  expect(provider.createLoginUrl).not.toHaveBeenCalled();

  server.use(http.get(ANSWERS, () => HttpResponse.json({})));
  void (await opened("/forum")).restoreSession();
  await vi.waitFor(() => expect(provider.createLoginUrl).toHaveBeenCalledOnce());
});

test("who got no answer is not sent there a second time in a row", async () => {
  await asking("/forum");
  const back = await opened("/forum");
  await back.restoreSession();
  expect(shown(back)).toBe("visitor");
  expect(provider.createLoginUrl).toHaveBeenCalledTimes(1);
});

test("after logging out nobody is asked about", async () => {
  const { signOut } = await signedIn();
  await signOut();
  await (await opened("/forum")).restoreSession();
  expect(provider.createLoginUrl).not.toHaveBeenCalled();
});

test("who is logged in asks with a token, a visitor without", async () => {
  const asked: (string | null)[] = [];
  server.use(
    http.get("*/api/v1/me", ({ request: { headers } }) => {
      asked.push(headers.get("Authorization"));
      return HttpResponse.json({});
    }),
  );
  const visitor = await import("./session");
  await visitor.fetchAsCaller(request());
  const member = await signedIn();
  await member.fetchAsCaller(request());

  expect(asked).toEqual([null, "Bearer token-1"]);
});

test("a refused token is renewed once and the request repeated", async () => {
  const asked: (string | null)[] = [];
  server.use(
    http.get("*/api/v1/me", ({ request: { headers } }) => {
      asked.push(headers.get("Authorization"));
      return HttpResponse.json({}, { status: asked.length === 1 ? 401 : 200 });
    }),
  );
  const { fetchAsCaller } = await signedIn();
  provider.updateToken.mockImplementation(async (seconds) => {
    if (seconds === -1) provider.token = "token-2";
    return true;
  });

  const answer = await fetchAsCaller(request());

  expect(answer.status).toBe(200);
  expect(asked).toEqual(["Bearer token-1", "Bearer token-2"]);
});

test("without a network the token at hand is still used, and nobody is logged out", async () => {
  const asked: (string | null)[] = [];
  server.use(
    http.get("*/api/v1/me", ({ request: { headers } }) => {
      asked.push(headers.get("Authorization"));
      return HttpResponse.json({});
    }),
  );
  const { fetchAsCaller } = await signedIn();
  provider.updateToken.mockRejectedValue(new TypeError("no network"));

  await fetchAsCaller(request());

  expect(asked).toEqual(["Bearer token-1"]);
});

test("whose drafts are shown stays known while the identity provider does not answer, and not after logging out", async () => {
  const whose = async (session: Awaited<ReturnType<typeof opened>>) => {
    await session.restoreSession();
    const { useAccount } = await import("./useAccount");
    return renderHook(() => useAccount()).result.current;
  };
  const visitor = await opened("/forum");
  expect(await whose(visitor)).toBeUndefined();
  const member = await opened("/forum?state=s&code=c");
  expect(await whose(member)).toBe("rina");
  server.use(http.get(ANSWERS, () => HttpResponse.error()));
  expect(await whose(await opened("/forum"))).toBe("rina");

  await member.signOut();
  expect(await whose(await opened("/forum"))).toBeUndefined();
});
