import { giveFeedback, listChanges, listForums } from "@fkp/client";
import { client } from "@fkp/client/client";

/** Reads what is open and what changed and, when given a token, gives an input. Arguments: address of the product, token. */
const [baseUrl = "http://localhost:8080", token] = process.argv.slice(2);

client.setConfig({ baseUrl, ...(token && { auth: token }) });

const { data: forums } = await listForums({ query: { status: "OPEN" }, throwOnError: true });
for (const { title, closesAt } of forums.items) console.log(`forum: ${title}, until ${closesAt}`);

// From the beginning; whoever keeps a copy keeps the last `next` with it and goes on there.
let after: string | undefined;
let changes = 0;
for (let more = true; more; ) {
  const { data: page } = await listChanges({
    query: { limit: 200, ...(after && { after }) },
    throwOnError: true,
  });
  changes += page.items.length;
  after = page.next;
  more = page.more;
}
console.log(`changes: ${changes}, go on after ${after}`);

const [forum] = forums.items;
if (token && forum) {
  const { data: receipt, error } = await giveFeedback({
    path: { ref: forum.id },
    // The same key again when the answer did not come: the input is then taken once.
    headers: { "Idempotency-Key": crypto.randomUUID() },
    body: { kind: "SUGGESTION", text: "Mohon jam layanan ditulis di halaman depan.", showName: false },
  });
  if (error) throw new Error(`${error.code}: ${error.detail}`);
  console.log(`receipt: ${receipt.number}`);
}

const refused = await listForums({ query: { limit: 1000 } });
console.log(`refused: ${refused.error?.code}`);
