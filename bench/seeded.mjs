// The product at BASE with one BUG more, at PORT, for bench/fuzz.sh SEEDED=1; --list names the bugs. Ends when it is told (SIGTERM).
import { createServer } from "node:http";

const { BASE, PORT, BUG } = process.env;

const BUGS = {
  none: pass,
  "falls over the least number": (asked) => (asked.searchParams.get("limit") === "1" ? problem(500) : pass(asked)),
  "shows a page of the server's own": async (asked) => {
    const answer = await pass(asked);
    if (answer.status !== 400) return answer;
    return { ...answer, headers: { ...answer.headers, "content-type": "text/html" }, body: "<h1>Bad Request</h1>" };
  },
  "leaves a required field out": async (asked) => {
    const answer = await pass(asked);
    if (answer.status !== 200) return answer;
    const { items, ...rest } = JSON.parse(answer.body);
    return { ...answer, body: JSON.stringify(rest) };
  },
  "takes what is wrong": async (asked) => {
    const answer = await pass(asked);
    return answer.status === 400 ? pass(new URL(asked.pathname, BASE)) : answer;
  },
  "answers what it never promised": (asked) => (asked.searchParams.get("limit") === "100" ? problem(418) : pass(asked)),
};

function problem(status) {
  const body = JSON.stringify({ type: "about:blank", title: "Seeded", status, code: "seeded" });
  return { status, headers: { "content-type": "application/problem+json" }, body };
}

async function pass(asked, method = "GET") {
  const answer = await fetch(asked, { method });
  const { "content-length": _, "transfer-encoding": __, connection: ___, ...headers } = Object.fromEntries(answer.headers);
  return { status: answer.status, headers, body: await answer.text() };
}

if (process.argv.includes("--list")) {
  console.log(Object.keys(BUGS).join("\n"));
} else {
  const server = createServer(async (request, response) => {
    const asked = new URL(request.url, BASE);
    const { status, headers, body } = request.method === "GET" ? await BUGS[BUG](asked) : await pass(asked, request.method);
    response.writeHead(status, headers).end(body);
  });
  server.listen(Number(PORT), "127.0.0.1");
  process.on("SIGTERM", () => process.exit(0));
}
