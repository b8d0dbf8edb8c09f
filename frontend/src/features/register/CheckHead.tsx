import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { LoadFailed } from "@/ui/LoadFailed";
import { Note } from "@/ui/Note";
import { longTime } from "@/ui/time";
import { told, type Why } from "./broken";
import { checkHeads, type Grown, readHead } from "./checkHeads";
import { FileToCheck } from "./FileToCheck";
import { NotProven } from "./NotProven";
import { growthSince } from "./register.queries";

/** Whether the register only grew since a head that somebody kept. */
export function CheckHead({ keys }: { keys: string[] }) {
  const intl = useIntl();
  const client = useQueryClient();
  const [found, setFound] = useState<Grown | Why>();
  const [trouble, setTrouble] = useState<{ error: unknown; retry: () => void }>();

  async function check(file: File | undefined) {
    setTrouble(undefined);
    setFound(undefined);
    if (!file) return;
    const older = await told(async () => readHead(await file.text()));
    if (typeof older === "string") return setFound(older);
    try {
      const growth = await client.fetchQuery(growthSince(older.size));
      setFound(
        growth ? await told(() => checkHeads({ older, newer: growth.head }, growth.proof, keys)) : "shorter",
      );
    } catch (error) {
      setTrouble({ error, retry: () => void check(file) });
    }
  }

  return (
    <section className="card stack" aria-labelledby="periksa-kepala">
      <h2 id="periksa-kepala">
        <FormattedMessage id="register.grown.title" />
      </h2>
      <FileToCheck id="kepala-lama" label="register.grown.file" hint="register.grown.hint" onFile={check} />
      {trouble && <LoadFailed {...trouble} />}
      {typeof found === "string" && <NotProven why={found} />}
      {typeof found === "object" && (
        <Note kind="done" live="status">
          <p>
            <FormattedMessage
              id="register.grown.holds"
              values={{
                b: (words) => <b>{words}</b>,
                older: found.older.size,
                newer: found.newer.size,
                at: longTime(intl, found.older.at, "Asia/Jakarta"),
              }}
            />
          </p>
        </Note>
      )}
    </section>
  );
}
