import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { dataOfProduct } from "./product.ts";

/** Changes rows of the product's database as whoever owns the server can: behind the application, with no trigger to see it. */
export async function bend(sql: string, values: string[]) {
  const postgres = join(dataOfProduct(), "postgres");
  const owner = new pg.Client({
    host: "127.0.0.1",
    port: Number(readFileSync(join(postgres, "data/postmaster.pid"), "utf8").split("\n")[3]),
    user: "postgres",
    password: readFileSync(join(postgres, "password"), "utf8").trim(),
    database: "fkp",
  });
  await owner.connect();
  try {
    await owner.query("set session_replication_role = replica");
    const { rowCount } = await owner.query(sql, values);
    if (rowCount !== 1) throw new Error(`${rowCount} rows were changed`);
  } finally {
    await owner.end();
  }
}
