import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import { Bones } from "@/ui/Bones";
import { Empty } from "@/ui/Empty";
import { LoadFailed } from "@/ui/LoadFailed";
import { MoreButton } from "@/ui/MoreButton";
import { registerEntries } from "./entry.queries";
import { RegisterEntry } from "./RegisterEntry";
import type { RegisterSearch } from "./search";

/** The acts asked for, newest first. */
export function RegisterEntries({ search }: { search: RegisterSearch }) {
  const list = useInfiniteQuery(registerEntries(search));
  if (list.isPending) return <Bones />;
  if (list.isError && list.data === undefined) return <LoadFailed error={list.error} retry={list.refetch} />;
  const entries = list.data.pages.flatMap(({ items }) => items);
  return (
    <>
      {list.isRefetchError && <LoadFailed error={list.error} retry={list.refetch} />}
      {entries.length === 0 ? (
        <None filtered={Object.keys(search).length > 0} />
      ) : (
        <ul className="plain ruled">
          {entries.map((entry) => (
            <RegisterEntry key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
      <MoreButton list={list} />
    </>
  );
}

function None({ filtered }: { filtered: boolean }) {
  if (!filtered) return <Empty title={<FormattedMessage id="register.empty" />} />;
  return (
    <Empty title={<FormattedMessage id="register.noneFound" />}>
      <p>
        <Link to="/buku-register" search={{}} resetScroll={false}>
          <FormattedMessage id="register.filter.clear" />
        </Link>
      </p>
    </Empty>
  );
}
