import { useSuspenseQuery } from "@tanstack/react-query";
import { FormattedMessage } from "react-intl";
import { Note } from "@/ui/Note";
import { readiness } from "./passage.queries";

/** What is missing before the head may agree, in the words in which the service would refuse. */
export function Ready({ standardId }: { standardId: string }) {
  const { data } = useSuspenseQuery(readiness(standardId));
  if (data.ready) {
    return (
      <Note kind="done">
        <p>
          <FormattedMessage id="passage.ready" />
        </p>
      </Note>
    );
  }
  return (
    <>
      <p>
        <FormattedMessage id="passage.missing" values={{ count: data.missing.length }} />
      </p>
      <ul className="ruled">
        {data.missing.map(({ pointer, code, detail }) => (
          <li key={`${pointer} ${code}`}>{detail}</li>
        ))}
      </ul>
    </>
  );
}
