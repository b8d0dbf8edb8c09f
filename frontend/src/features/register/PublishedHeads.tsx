import { useInfiniteQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import { Bones } from "@/ui/Bones";
import { LoadFailed } from "@/ui/LoadFailed";
import { MoreButton } from "@/ui/MoreButton";
import { dayOf } from "@/ui/time";
import { publishedHeads } from "./register.queries";
import { SaveHead } from "./SaveHead";

/** What anybody may keep, to show later that the register only grew. */
export function PublishedHeads() {
  const intl = useIntl();
  const list = useInfiniteQuery(publishedHeads());
  if (list.isPending) return <Bones />;
  if (list.isError && list.data === undefined) return <LoadFailed error={list.error} retry={list.refetch} />;
  const heads = list.data.pages.flatMap(({ items }) => items);
  if (heads.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="kepala-harian">
      <h2 id="kepala-harian">
        <FormattedMessage id="register.heads" />
      </h2>
      <p className="sm muted">
        <FormattedMessage id="register.heads.body" />
      </p>
      {list.isRefetchError && <LoadFailed error={list.error} retry={list.refetch} />}
      <ul className="plain ruled">
        {heads.map((head) => (
          <li key={head.at}>
            <p>
              <b>{head.day && dayOf(intl, head.day)}</b>{" "}
              <FormattedMessage
                id="register.heads.line"
                values={{ size: head.size, key: <span className="code">{head.keyId}</span> }}
              />
            </p>
            <p className="code register-hash xs">{head.root}</p>
            <p>
              <SaveHead head={head} />
            </p>
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
    </section>
  );
}
