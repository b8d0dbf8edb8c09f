// The product at BASE with one BUG more, at PORT, for bench/fuzz.sh SEEDED=1; --list names the bugs. Ends when it is told (SIGTERM).
import { createServer, request as ask } from "node:http";

const { BASE, PORT, BUG } = process.env;

const BUGS = {
  none: pass,
  "falls over the least number": (asked, request) =>
    asked.searchParams.get("limit") === "1" ? problem(500) : pass(asked, request),
  "shows a page of the server's own": async (asked, request) => {
    const answer = await pass(asked, request);
    if (answer.status !== 400) return answer;
    return { ...answer, headers: { ...answer.headers, "content-type": "text/html" }, body: "<h1>Bad Request</h1>" };
  },
  "leaves a required field out": async (asked, request) => {
    const answer = await pass(asked, request);
    if (answer.status !== 200) return answer;
    const { items, ...rest } = JSON.parse(answer.body);
    return { ...answer, body: JSON.stringify(rest) };
  },
  "takes what is wrong": async (asked, request) => {
    const answer = await pass(asked, request);
    return answer.status === 400 ? pass(new URL(asked.pathname, BASE), request) : answer;
  },
  "answers what it never promised": (asked, request) =>
    asked.searchParams.get("limit") === "100" ? problem(418) : pass(asked, request),
};

function problem(status) {
  const body = JSON.stringify({ type: "about:blank", title: "Seeded", status, code: "seeded" });
  return { status, headers: { "content-type": "application/problem+json" }, body };
}

/** What the product answers; no request of these operations has a body. */
function pass(asked, { method, headers }) {
  return new Promise((done, failed) => {
    const sent = ask(asked, { method, headers: { ...headers, host: asked.host, connection: "close" } }, async (answer) => {
      const parts = [];
      for await (const part of answer) parts.push(part);
      const { "content-length": _, "transfer-encoding": __, connection: ___, ...kept } = answer.headers;
      done({ status: answer.statusCode, headers: kept, body: Buffer.concat(parts).toString() });
    });
    sent.on("error", failed).end();
  });
}

if (process.argv.includes("--list")) {
  console.log(Object.keys(BUGS).join("\n"));
} else {
  const server = createServer(async (request, response) => {
    const asked = new URL(request.url, BASE);
    request.resume();
    // As it is, so that what is left out of it is seen.
    delete request.headers["accept-encoding"];
    const { status, headers, body } = await (request.method === "GET" ? BUGS[BUG] : pass)(asked, request);
    response.writeHead(status, headers).end(body);
  });
  server.listen(Number(PORT), "127.0.0.1");
  process.on("SIGTERM", () => process.exit(0));
}
