import { HttpResponse, http } from "msw";
import { loadConfig } from "@/config";
import { server } from "@/test/server";

/** The identity provider is outside; what it would answer is set by each test. */
const provider = {
  authenticated: true,
  token: "token-1" as string | undefined,
  tokenParsed: { name: "Rina" },
  onAuthLogout: () => {},
  init: vi.fn(async () => true),
  login: vi.fn(async () => {}),
  updateToken: vi.fn(async (_seconds: number) => true),
};

vi.mock("keycloak-js", () => ({
  default: class {
    constructor() {
      // biome-ignore lint/correctness/noConstructorReturn: so that the test and the session hold the same object
      return provider;
    }
  },
}));

beforeEach(async () => {
  vi.resetModules();
  provider.token = "token-1";
  provider.updateToken.mockReset().mockResolvedValue(true);
  server.use(
    http.get("*/config.json", () =>
      HttpResponse.json({ api: "", oidc: { url: "http://idp", realm: "fkp", clientId: "spa" }, demo: true }),
    ),
  );
  await loadConfig();
});

/** A page that the identity provider has just sent back to. */
async function signedIn() {
  history.replaceState(null, "", "/kelola?state=s&code=c");
  const config = await import("@/config");
  await config.loadConfig();
  const session = await import("./session");
  await session.finishSignIn();
  return session;
}

const request = () => new Request(`${location.origin}/api/v1/me`);

test("a receipt's secret does not travel to the identity provider, and is back afterwards", async () => {
  history.replaceState(null, "", "/tanda-terima/7K4M-29QX#rahasia");
  const config = await import("@/config");
  await config.loadConfig();
  const { signIn, finishSignIn } = await import("./session");

  void signIn();
  await vi.waitFor(() => expect(provider.login).toHaveBeenCalled());
  expect(JSON.stringify(provider.login.mock.calls)).not.toContain("rahasia");

  history.replaceState(null, "", "/tanda-terima/7K4M-29QX?state=s&code=c");
  await finishSignIn();
  expect(location.hash).toBe("#rahasia");
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
  vi.resetModules();
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
