import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { PaperPage } from "@/features/entry/PaperPage";
import { forumToRun } from "@/features/forum-workspace/forum.queries";
import { me } from "@/features/identity/me.queries";
import { QrCode } from "@/features/live/QrCode";

export const Route = createFileRoute("/kelola/$unit/forum/$forum/formulir")({
  validateSearch: ({ nomor }: Record<string, unknown>) =>
    nomor === undefined ? {} : { nomor: String(nomor) },
  loader: ({ context: { queries }, params }) => queries.ensureQueryData(forumToRun(params.forum)),
  component: PaperRoute,
});

function PaperRoute() {
  const { membership } = Route.useRouteContext();
  const { nomor = "" } = Route.useSearch();
  const intl = useIntl();
  const { data: author } = useSuspenseQuery(me());
  const { data } = useSuspenseQuery(forumToRun(Route.useParams().forum));
  return (
    <PaperPage
      // Another form begins anew.
      key={nomor}
      membership={membership}
      forum={data.value}
      author={author.subject}
      formNumber={nomor}
      code={(link) => <QrCode text={link} label={intl.formatMessage({ id: "paper.code" })} />}
    />
  );
}
