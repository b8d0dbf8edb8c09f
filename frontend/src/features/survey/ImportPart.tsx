import { FormattedMessage } from "react-intl";
import type { Survey, SurveyImport } from "@/api/types.gen";
import { ImportFile } from "@/ui/ImportFile";
import { useBringIn, useLookAt } from "./surveyWork.queries";

const HEADINGS = "tanggal,U1,U2,U3,U4,U5,U6,U7,U8,U9,jenis kelamin,umur,pendidikan,pekerjaan,saran,nomor";

/** Brings in the answers of another form, after a look at what a file would bring. */
export function ImportPart({ survey }: { survey: Survey }) {
  return (
    <ImportFile
      words="surveyWork.import"
      body={<FormattedMessage id="surveyWork.import.body" />}
      template={{ name: "survei.csv", headings: HEADINGS }}
      look={useLookAt(survey.id)}
      bring={useBringIn(survey.id)}
      note={(seen) => <Unnumbered seen={seen} />}
    />
  );
}

/** Without numbers a file that has grown would be counted twice, and nobody would see it. */
function Unnumbered({ seen: { unnumbered, alike } }: { seen: SurveyImport }) {
  if (alike > 0) {
    return (
      <p>
        <b>
          <FormattedMessage id="surveyWork.import.alike" values={{ alike }} />
        </b>
      </p>
    );
  }
  return unnumbered > 0 ? (
    <p>
      <FormattedMessage id="surveyWork.import.unnumbered" values={{ unnumbered }} />
    </p>
  ) : null;
}
