import { createFileRoute } from "@tanstack/react-router";
import { PicturePage } from "@/features/picture/PicturePage";
import { picture } from "@/features/picture/picture.queries";
import { asked, type PictureSearch } from "@/features/picture/search";
import { EvidenceMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/gambaran")({
  // Looked at by the page itself, since what stands here is loaded with every first page.
  validateSearch: (search): PictureSearch => search,
  loader: async ({ context: { queries }, location }) => {
    const search: PictureSearch = location.search;
    if (search.unit === undefined) void queries.prefetchQuery(picture(asked(search)));
    // The page says itself that words do not come.
    await EvidenceMessages.ready().catch(() => {});
  },
  component: PictureRoute,
});

function PictureRoute() {
  return (
    <EvidenceMessages>
      <PicturePage search={Route.useSearch()} />
    </EvidenceMessages>
  );
}
