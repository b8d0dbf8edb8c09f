/** Why a proof does not hold; each has its own sentence on the page. */
export type Why =
  | "format"
  | "waiting"
  | "foreign"
  | "unsigned"
  | "entry"
  | "path"
  | "words"
  | "shown"
  | "shorter"
  | "changed"
  | "key";

export class Broken extends Error {
  readonly why: Why;
  constructor(why: Why) {
    super(why);
    this.why = why;
  }
}

export function require(holds: boolean, otherwise: Why) {
  if (!holds) throw new Broken(otherwise);
}

/** What a check says: what it found, or why it does not hold. Whatever else goes wrong lies in the form of the file. */
export async function told<T>(check: () => Promise<T>): Promise<T | Why> {
  try {
    return await check();
  } catch (failure) {
    return failure instanceof Broken ? failure.why : "format";
  }
}
