import { useInfiniteQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Bones } from "@/ui/Bones";
import { LoadFailed } from "@/ui/LoadFailed";
import { MoreButton } from "@/ui/MoreButton";
import { ForumRow } from "./ForumRow";
import { type ForumSearch, forums } from "./forum.queries";

/** Forums below each other, more on demand; `none` is shown when there is none. */
export function ForumList({ search, none }: { search: ForumSearch; none: ReactNode }) {
  const list = useInfiniteQuery(forums(search));
  if (list.isPending) return <Bones />;
  if (list.isError && list.data === undefined) return <LoadFailed error={list.error} retry={list.refetch} />;
  const found = list.data.pages.flatMap(({ items }) => items);
  if (found.length === 0) return none;
  return (
    <>
      <ul className="plain ruled">
        {found.map((forum) => (
          <ForumRow key={forum.id} forum={forum} />
        ))}
      </ul>
      <MoreButton list={list} />
    </>
  );
}
