import { useInfiniteQuery } from "@tanstack/react-query";
import { FormattedMessage } from "react-intl";
import { Bones } from "@/ui/Bones";
import { LoadFailed } from "@/ui/LoadFailed";
import { MoreButton } from "@/ui/MoreButton";
import { PublicationFacts } from "./PublicationFacts";
import { publications } from "./publication.queries";

/** For the public: where else the standard in force can be seen. Nothing where nothing was recorded. */
export function WhereShown({ unitId, standardId }: { unitId: string; standardId: string }) {
  const list = useInfiniteQuery(publications(unitId, standardId));
  if (list.data === undefined) {
    return list.error ? <LoadFailed error={list.error} retry={list.refetch} /> : <Bones />;
  }
  const items = list.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return null;
  return (
    <section className="card" aria-labelledby="tampil">
      <h2 id="tampil">
        <FormattedMessage id="shown.title" />
      </h2>
      <ul className="plain ruled">
        {items.map((publication) => (
          <li key={publication.id}>
            <PublicationFacts publication={publication} />
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
    </section>
  );
}
