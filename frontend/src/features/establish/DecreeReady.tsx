import { useQuery } from "@tanstack/react-query";
import { FormattedMessage } from "react-intl";
import { Bones } from "@/ui/Bones";
import { LoadFailed } from "@/ui/LoadFailed";
import { Note } from "@/ui/Note";
import { decreeReadiness } from "./establish.queries";

/** What is missing before the signature, in the words in which the service would refuse. */
export function DecreeReady({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(decreeReadiness(id));
  if (data === undefined) {
    return error ? <LoadFailed error={error} retry={refetch} /> : <Bones />;
  }
  if (data.ready) {
    return (
      <Note kind="done">
        <p>
          <FormattedMessage id="establish.ready" />
        </p>
      </Note>
    );
  }
  return (
    <>
      <p>
        <FormattedMessage id="establish.missing" values={{ count: data.missing.length }} />
      </p>
      <ul className="ruled">
        {data.missing.map(({ pointer, code, detail }) => (
          <li key={`${pointer} ${code} ${detail}`}>{detail}</li>
        ))}
      </ul>
    </>
  );
}
