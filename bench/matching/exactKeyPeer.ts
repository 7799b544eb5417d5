import { createRequire } from "node:module";
import type { PersonFields } from "../../src/domain/reconcile/matching/identityFromFields";
import { bestOf } from "../measure";

/** The little of DuckDB's interface that is used: the package stands in bench/package.json and need not be installed. */
interface DuckDb {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
}
interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
  createAppender(table: string): Promise<Appender>;
}
interface Appender {
  appendVarchar(value: string): void;
  endRow(): void;
  closeSync(): void;
}

/** Only the first and the fourth rung: rows of one number, and rows of one name and birth date. No similarity, no closing of chains. */
const EXACT_KEYS = `
  SELECT count(*) FROM (
    SELECT a.row, b.row FROM people a JOIN people b ON a.number = b.number AND a.row < b.row WHERE a.number <> ''
    UNION
    SELECT a.row, b.row FROM people a JOIN people b ON a.name = b.name AND a.born = b.born AND a.row < b.row WHERE a.born <> ''
  )`;

/** Milliseconds that DuckDB takes for the exact keys alone, people already loaded; undefined where it is not installed. */
export async function exactKeyPeer(people: readonly PersonFields[], runs: number): Promise<number | undefined> {
  const duckDb = installed();
  if (duckDb === undefined) return undefined;
  const connection = await (await duckDb.DuckDBInstance.create(":memory:")).connect();
  await connection.run("CREATE TABLE people (row VARCHAR, number VARCHAR, name VARCHAR, born VARCHAR)");
  const appender = await connection.createAppender("people");
  people.forEach((person, row) => {
    const name = `${person.given_name} ${person.surname}`.toLowerCase();
    for (const value of [String(row), person.soc_sec_id, name, person.date_of_birth]) appender.appendVarchar(value);
    appender.endRow();
  });
  appender.closeSync();
  return bestOf(runs, () => connection.runAndReadAll(EXACT_KEYS));
}

function installed(): DuckDb | undefined {
  try {
    return createRequire(__filename)("@duckdb/node-api") as DuckDb;
  } catch (cause) {
    if ((cause as { code?: string }).code === "MODULE_NOT_FOUND") return undefined;
    throw cause;
  }
}
