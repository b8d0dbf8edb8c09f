import { createFileRoute } from "@tanstack/react-router";
import { PicturePage } from "@/features/picture/PicturePage";
import type { PictureSearch } from "@/features/picture/search";
import { EvidenceMessages } from "@/i18n/Messages";

export const Route = createFileRoute("/gambaran")({
  // Looked at by the page itself, since what stands here is loaded with every first page.
  validateSearch: (search): PictureSearch => search,
  component: PictureRoute,
});

function PictureRoute() {
  return (
    <EvidenceMessages>
      <PicturePage search={Route.useSearch()} />
    </EvidenceMessages>
  );
}
