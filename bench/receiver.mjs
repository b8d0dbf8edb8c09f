// Receives webhooks: writes id and change of each message to RECEIVED, on disk, and then answers 200. May be killed at any moment.
import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import { createServer } from "node:http";

const { RECEIVER_PORT, RECEIVED } = process.env;

createServer(async (request, response) => {
  let body = "";
  for await (const part of request) body += part;
  const { data } = JSON.parse(body);
  const file = openSync(RECEIVED, "a");
  writeSync(file, `${request.headers["webhook-id"]} ${data.changeId}\n`);
  fsyncSync(file);
  closeSync(file);
  response.end();
}).listen(Number(RECEIVER_PORT), "127.0.0.1");
