import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import { Bones } from "@/ui/Bones";
import { LoadFailed } from "@/ui/LoadFailed";
import { longTime } from "@/ui/time";
import { newestHead } from "./register.queries";
import { SaveHead } from "./SaveHead";

/** The newest signed head. */
export function Head() {
  const intl = useIntl();
  const { data: head, isPending, isError, error, refetch } = useQuery(newestHead());
  return (
    <section className="card stack" aria-labelledby="kepala">
      <h2 id="kepala">
        <FormattedMessage id="register.head" />
      </h2>
      {isPending && <Bones />}
      {isError && <LoadFailed error={error} retry={refetch} />}
      {head === null && (
        <p>
          <FormattedMessage id="register.head.none" />
        </p>
      )}
      {head && (
        <>
          <p>
            <FormattedMessage
              id="register.head.size"
              values={{ size: head.size, at: longTime(intl, head.at, "Asia/Jakarta") }}
            />
          </p>
          <dl>
            <dt className="sm muted">
              <FormattedMessage id="register.head.root" />
            </dt>
            <dd className="code register-hash">{head.root}</dd>
            <dt className="sm muted">
              <FormattedMessage id="register.head.key" />
            </dt>
            <dd className="code register-hash">{head.keyId}</dd>
          </dl>
          <p>
            <SaveHead head={head} />
          </p>
        </>
      )}
    </section>
  );
}
