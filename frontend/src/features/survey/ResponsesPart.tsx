import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Survey, SurveyChannel, SurveyResponse } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { WRITTEN_IN } from "@/ui/content";
import { Empty } from "@/ui/Empty";
import { SelectField, TextField } from "@/ui/fields";
import { said } from "@/ui/form";
import { MoreButton } from "@/ui/MoreButton";
import { MoveDialog } from "@/ui/MoveDialog";
import { PlainText } from "@/ui/PlainText";
import { faultIn, Refused } from "@/ui/Refused";
import { saveAs } from "@/ui/saveAs";
import { dayOf } from "@/ui/time";
import { toast } from "@/ui/toast";
import { usePaper } from "./surveyPaper.queries";
import { responsesOf, useRemoval } from "./surveyWork.queries";

const CHANNELS = ["ONLINE", "QR", "KIOSK", "PAPER", "IMPORT"] as const satisfies SurveyChannel[];

/** Each response with its comment, for the unit alone; one that should not count is taken out with a reason. */
export function ResponsesPart({ survey, mayRemove }: { survey: Survey; mayRemove: boolean }) {
  const intl = useIntl();
  const [channel, setChannel] = useState<SurveyChannel>();
  const [asked, ask] = useState<SurveyResponse>();
  const list = useSuspenseInfiniteQuery(responsesOf(survey.id, channel));
  const paper = usePaper(survey.id);
  const responses = list.data.pages.flatMap(({ items }) => items);
  return (
    <div className="stack">
      <div className="row">
        <SelectField
          name="channel"
          value={channel ?? ""}
          onChange={({ target }) => setChannel(CHANNELS.find((one) => one === target.value))}
          label={<FormattedMessage id="surveyWork.responses.channel" />}
          error={undefined}
        >
          <option value="">{intl.formatMessage({ id: "surveyWork.responses.all" })}</option>
          {CHANNELS.map((one) => (
            <option key={one} value={one}>
              {intl.formatMessage({ id: `survey.channel.${one}` })}
            </option>
          ))}
        </SelectField>
        <button
          type="button"
          className="btn"
          disabled={paper.isPending}
          onClick={() =>
            paper.mutate({ what: "csv" }, { onSuccess: (file) => saveAs(file, "jawaban-survei.csv") })
          }
        >
          <FormattedMessage id="surveyWork.responses.save" />
        </button>
      </div>
      {paper.error && <Refused error={paper.error} />}
      {responses.length === 0 ? (
        <Empty title={<FormattedMessage id="surveyWork.responses.none" />} />
      ) : (
        <ul className="plain ruled card">
          {responses.map((response) => (
            <li key={response.id} className="stack">
              <One response={response} />
              {mayRemove && !response.removedAt && (
                <p>
                  <button type="button" className="btn dense" onClick={() => ask(response)}>
                    <FormattedMessage id="surveyWork.remove" />
                  </button>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      <MoreButton list={list} />
      {asked && <Removal response={asked} onClose={() => ask(undefined)} />}
    </div>
  );
}

function One({ response }: { response: SurveyResponse }) {
  const intl = useIntl();
  const { answeredOn, channel, answers, comment, reference, enteredBy, removedAt, removalReason, removedBy } =
    response;
  return (
    <>
      <p className="sm muted">
        {[
          dayOf(intl, answeredOn),
          intl.formatMessage({ id: `survey.channel.${channel}` }),
          reference,
          enteredBy,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <p className="code sm">{answers.map(({ element, score }) => `${element} ${score}`).join("  ")}</p>
      {comment && (
        <div lang={WRITTEN_IN}>
          <PlainText>{comment}</PlainText>
        </div>
      )}
      {removedAt && (
        <p className="tomb">
          <FormattedMessage
            id="surveyWork.removed"
            values={{ by: removedBy ?? "", reason: <bdi key="reason">{removalReason}</bdi> }}
          />
        </p>
      )}
    </>
  );
}

function Removal({ response, onClose }: { response: SurveyResponse; onClose: () => void }) {
  const intl = useIntl();
  const remove = useRemoval(response.id);
  const draft = useFormDraft(`survei-jawaban/${response.id}/keluar`);
  return (
    <MoveDialog
      title={<FormattedMessage id="surveyWork.remove.title" />}
      action={<FormattedMessage id="surveyWork.remove" />}
      danger
      error={remove.error}
      busy={remove.isPending}
      draft={draft}
      onSend={(form) =>
        remove.mutate(said(form, "reason"), {
          onSuccess: () => {
            void draft.forget();
            toast(intl.formatMessage({ id: "surveyWork.remove.done" }));
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      <p>
        <FormattedMessage id="surveyWork.remove.body" />
      </p>
      <TextField
        name="reason"
        maxLength={500}
        label={<FormattedMessage id="surveyWork.remove.reason" />}
        error={faultIn(remove.error, "reason")}
      />
    </MoveDialog>
  );
}
