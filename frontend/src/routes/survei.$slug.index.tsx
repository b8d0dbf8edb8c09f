import { createFileRoute, useLocation } from "@tanstack/react-router";
import { AnswerPage } from "@/features/survey/AnswerPage";
import { survey } from "@/features/survey/survey.queries";
import { showForNow } from "@/i18n/language";
import { SurveyWords } from "@/i18n/SurveyWords";
import { LanguageSwitch } from "@/shell/LanguageSwitch";

export const Route = createFileRoute("/survei/$slug/")({
  loader: ({ context: { queries }, params }) => queries.ensureQueryData(survey(params.slug)),
  component: AnswerRoute,
});

function AnswerRoute() {
  const { slug } = Route.useParams();
  const { searchStr, hash } = useLocation();
  return (
    <SurveyWords>
      <AnswerPage
        key={slug}
        slug={slug}
        search={searchStr}
        hash={hash}
        otherLanguage={<LanguageSwitch className="btn dense" choose={showForNow} />}
      />
    </SurveyWords>
  );
}
