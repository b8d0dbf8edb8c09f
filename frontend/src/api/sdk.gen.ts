// @ts-nocheck

import { client } from './client.gen.ts';
import type { Client, Options as Options2, TDataShape } from './client/index.ts';
import type { AddAddendumData, AddAddendumErrors, AddAddendumResponses, AddAnswerTemplateData, AddAnswerTemplateErrors, AddAnswerTemplateResponses, AddFollowUpEvidenceData, AddFollowUpEvidenceErrors, AddFollowUpEvidenceResponses, AddFollowUpNoteData, AddFollowUpNoteErrors, AddFollowUpNoteResponses, AddOpinionQuestionData, AddOpinionQuestionErrors, AddOpinionQuestionResponses, AddOwnReadingData, AddOwnReadingErrors, AddOwnReadingResponses, AddWebhookData, AddWebhookErrors, AddWebhookResponses, AdmitQuestionData, AdmitQuestionErrors, AdmitQuestionResponses, AnnounceForumData, AnnounceForumErrors, AnnounceForumResponses, AnswerInvitationData, AnswerInvitationErrors, AnswerInvitationResponses, AnswerObjectionData, AnswerObjectionErrors, AnswerObjectionResponses, AnswerQuestionData, AnswerQuestionErrors, AnswerQuestionResponses, AnswerSurveyData, AnswerSurveyErrors, AnswerSurveyResponses, AppealModerationData, AppealModerationErrors, AppealModerationResponses, ApproveRevisionData, ApproveRevisionErrors, ApproveRevisionResponses, AskGiverData, AskGiverErrors, AskGiverResponses, AskLiveData, AskLiveErrors, AskLiveResponses, AssignData, AssignErrors, AssignFollowUpData, AssignFollowUpErrors, AssignFollowUpResponses, AssignResponses, BeginAgreementDraftData, BeginAgreementDraftErrors, BeginAgreementDraftResponses, BeginDecreeData, BeginDecreeErrors, BeginDecreeResponses, BeginEntryBatchData, BeginEntryBatchErrors, BeginEntryBatchResponses, BeginPledgeData, BeginPledgeErrors, BeginPledgeResponses, BeginStandardData, BeginStandardErrors, BeginStandardResponses, CancelBriefingData, CancelBriefingErrors, CancelBriefingResponses, CancelEntryBatchData, CancelEntryBatchErrors, CancelEntryBatchResponses, CancelForumData, CancelForumErrors, CancelForumResponses, CancelRevisionData, CancelRevisionErrors, CancelRevisionResponses, CancelSessionData, CancelSessionErrors, CancelSessionResponses, CancelTicketData, CancelTicketErrors, CancelTicketResponses, ChangeAgreementDraftData, ChangeAgreementDraftErrors, ChangeAgreementDraftResponses, ChangeAnswerTemplateData, ChangeAnswerTemplateErrors, ChangeAnswerTemplateResponses, ChangeApiClientData, ChangeApiClientErrors, ChangeApiClientResponses, ChangeAssessmentRulesData, ChangeAssessmentRulesErrors, ChangeAssessmentRulesResponses, ChangeAuditData, ChangeAuditErrors, ChangeAuditResponses, ChangeBriefingData, ChangeBriefingErrors, ChangeBriefingResponses, ChangeCalendarYearData, ChangeCalendarYearErrors, ChangeCalendarYearResponses, ChangeCertificateData, ChangeCertificateErrors, ChangeCertificateResponses, ChangeDecreeData, ChangeDecreeErrors, ChangeDecreeResponses, ChangeFindingData, ChangeFindingErrors, ChangeFindingResponses, ChangeFollowerSettingsData, ChangeFollowerSettingsErrors, ChangeFollowerSettingsResponses, ChangeForumApprovalData, ChangeForumApprovalErrors, ChangeForumApprovalResponses, ChangeForumPlanData, ChangeForumPlanErrors, ChangeForumPlanResponses, ChangeForumWindowData, ChangeForumWindowErrors, ChangeForumWindowResponses, ChangeInstitutionData, ChangeInstitutionErrors, ChangeInstitutionResponses, ChangeOpinionQuestionData, ChangeOpinionQuestionErrors, ChangeOpinionQuestionResponses, ChangePaperSettingsData, ChangePaperSettingsErrors, ChangePaperSettingsResponses, ChangePhotoData, ChangePhotoErrors, ChangePhotoResponses, ChangePledgeData, ChangePledgeErrors, ChangePledgeResponses, ChangePublicationData, ChangePublicationErrors, ChangePublicationResponses, ChangeRecordingData, ChangeRecordingErrors, ChangeRecordingResponses, ChangeServiceData, ChangeServiceErrors, ChangeServiceResponses, ChangeSessionPlanData, ChangeSessionPlanErrors, ChangeSessionPlanResponses, ChangeStakeholderData, ChangeStakeholderErrors, ChangeStakeholderResponses, ChangeSurveyData, ChangeSurveyErrors, ChangeSurveyResponses, ChangeUnitData, ChangeUnitErrors, ChangeUnitResponses, ChangeWebhookData, ChangeWebhookErrors, ChangeWebhookResponses, CheckInAloneData, CheckInAloneErrors, CheckInAloneResponses, CheckInData, CheckInErrors, CheckInResponses, CloseForumData, CloseForumErrors, CloseForumResponses, CloseMinutesData, CloseMinutesErrors, CloseMinutesResponses, ClosePollData, ClosePollErrors, ClosePollResponses, CloseSessionData, CloseSessionErrors, CloseSessionResponses, CompareVersionsData, CompareVersionsErrors, CompareVersionsResponses, CompleteQuestionData, CompleteQuestionErrors, CompleteQuestionResponses, ConcealAnswerData, ConcealAnswerErrors, ConcealAnswerResponses, ConcealExchangeData, ConcealExchangeErrors, ConcealExchangeResponses, ConcealFeedbackData, ConcealFeedbackErrors, ConcealFeedbackResponses, ConfirmBriefingData, ConfirmBriefingErrors, ConfirmBriefingResponses, ConfirmFollowerData, ConfirmFollowerErrors, ConfirmFollowerResponses, ContinueEntryBatchData, ContinueEntryBatchErrors, ContinueEntryBatchResponses, CopyForumData, CopyForumErrors, CopyForumResponses, CorrectAttendanceData, CorrectAttendanceErrors, CorrectAttendanceResponses, CorrectFeedbackData, CorrectFeedbackErrors, CorrectFeedbackResponses, CorrectForumData, CorrectForumErrors, CorrectForumResponses, CorrectOwnLineData, CorrectOwnLineErrors, CorrectOwnLineResponses, CountFeedbackData, CountFeedbackErrors, CountFeedbackResponses, CountForumFeedbackData, CountForumFeedbackErrors, CountForumFeedbackResponses, DecideAppealData, DecideAppealErrors, DecideAppealResponses, DiscardCertificateData, DiscardCertificateErrors, DiscardCertificateResponses, DiscardDecreeData, DiscardDecreeErrors, DiscardDecreeResponses, DiscardExportData, DiscardExportErrors, DiscardExportResponses, DiscardPledgeData, DiscardPledgeErrors, DiscardPledgeResponses, DiscardSurveyData, DiscardSurveyErrors, DiscardSurveyResponses, DismissManyReportsData, DismissManyReportsErrors, DismissManyReportsResponses, DismissReportsData, DismissReportsErrors, DismissReportsResponses, DraftSurveyData, DraftSurveyErrors, DraftSurveyResponses, DrawSignatureData, DrawSignatureErrors, DrawSignatureResponses, EndMembershipData, EndMembershipErrors, EndMembershipResponses, EndOpinionQuestionData, EndOpinionQuestionErrors, EndOpinionQuestionResponses, EnterAssistedFeedbackData, EnterAssistedFeedbackErrors, EnterAssistedFeedbackResponses, EnterBriefingOfficersData, EnterBriefingOfficersErrors, EnterBriefingOfficersResponses, EnterCertificateData, EnterCertificateErrors, EnterCertificateResponses, EnterInstitutionData, EnterInstitutionErrors, EnterInstitutionResponses, EnterPaperResponsesData, EnterPaperResponsesErrors, EnterPaperResponsesResponses, EnterServiceData, EnterServiceErrors, EnterServiceResponses, EnterStakeholderData, EnterStakeholderErrors, EnterStakeholderResponses, EnterUnitData, EnterUnitErrors, EnterUnitResponses, EraseAttendeeData, EraseAttendeeErrors, EraseAttendeeResponses, EraseBriefingOfficerData, EraseBriefingOfficerErrors, EraseBriefingOfficerResponses, EraseFollowerData, EraseFollowerErrors, EraseFollowerResponses, EraseInvitationPersonData, EraseInvitationPersonErrors, EraseInvitationPersonResponses, ErasePersonData, ErasePersonErrors, ErasePersonOnRequestData, ErasePersonOnRequestErrors, ErasePersonOnRequestResponses, ErasePersonResponses, EraseRegisterWordsData, EraseRegisterWordsErrors, EraseRegisterWordsResponses, EraseTicketPersonData, EraseTicketPersonErrors, EraseTicketPersonResponses, EvaluateSessionData, EvaluateSessionErrors, EvaluateSessionResponses, ExplainLatenessData, ExplainLatenessErrors, ExplainLatenessResponses, ExportAgreementItemsData, ExportAgreementItemsErrors, ExportAgreementItemsResponses, ExportAnswerDraftsData, ExportAnswerDraftsErrors, ExportAnswerDraftsResponses, ExportAttendancesData, ExportAttendancesErrors, ExportAttendancesResponses, ExportAuditEntriesData, ExportAuditEntriesErrors, ExportAuditEntriesResponses, ExportBriefingOfficersData, ExportBriefingOfficersErrors, ExportBriefingOfficersResponses, ExportCertificatesData, ExportCertificatesErrors, ExportCertificatesResponses, ExportDeadlinesData, ExportDeadlinesErrors, ExportDeadlinesResponses, ExportDecreesData, ExportDecreesErrors, ExportDecreesResponses, ExportFeedbackData, ExportFeedbackErrors, ExportFeedbackResponses, ExportFollowUpsData, ExportFollowUpsErrors, ExportFollowUpsResponses, ExportForumFeedbackData, ExportForumFeedbackErrors, ExportForumFeedbackResponses, ExportInvitationsData, ExportInvitationsErrors, ExportInvitationsResponses, ExportMinutesData, ExportMinutesErrors, ExportMinutesResponses, ExportModerationActsData, ExportModerationActsErrors, ExportModerationActsResponses, ExportOpinionAnswersData, ExportOpinionAnswersErrors, ExportOpinionAnswersResponses, ExportOpinionResultsData, ExportOpinionResultsErrors, ExportOpinionResultsResponses, ExportPersonData, ExportPersonErrors, ExportPersonResponses, ExportPictureData, ExportPictureErrors, ExportPictureResponses, ExportRegisterEntriesData, ExportRegisterEntriesErrors, ExportRegisterEntriesResponses, ExportRegistrationsData, ExportRegistrationsErrors, ExportRegistrationsResponses, ExportReportsData, ExportReportsErrors, ExportReportsResponses, ExportResponsesData, ExportResponsesErrors, ExportResponsesResponses, ExportStakeholdersData, ExportStakeholdersErrors, ExportStakeholdersResponses, ExportStandardFactsData, ExportStandardFactsErrors, ExportStandardFactsResponses, ExportSurveyResponsesData, ExportSurveyResponsesErrors, ExportSurveyResponsesResponses, ExportUnitPicturesData, ExportUnitPicturesErrors, ExportUnitPicturesResponses, ExportWorkloadData, ExportWorkloadErrors, ExportWorkloadResponses, ExtendFollowUpData, ExtendFollowUpErrors, ExtendFollowUpResponses, FindPersonsData, FindPersonsErrors, FindPersonsResponses, FindSimilarFeedbackData, FindSimilarFeedbackErrors, FindSimilarFeedbackResponses, FollowByEmailData, FollowByEmailErrors, FollowByEmailResponses, FollowData, FollowErrors, FollowResponses, FollowWithLinkData, FollowWithLinkErrors, FollowWithLinkResponses, GetAttendanceData, GetAttendanceErrors, GetAttendanceResponses, GetChallengeData, GetChallengeErrors, GetChallengeResponses, GetFeedbackData, GetFeedbackErrors, GetFeedbackResponses, GetReceiptData, GetReceiptErrors, GetReceiptResponses, GetResponseData, GetResponseErrors, GetResponseResponses, GiveFeedbackData, GiveFeedbackErrors, GiveFeedbackResponses, GiveOpinionData, GiveOpinionErrors, GiveOpinionResponses, GiveReviewData, GiveReviewErrors, GiveReviewResponses, HideAttachmentData, HideAttachmentErrors, HideAttachmentResponses, HideCorrectionData, HideCorrectionErrors, HideCorrectionResponses, HideFeedbackData, HideFeedbackErrors, HideFeedbackResponses, HideQuestionData, HideQuestionErrors, HideQuestionResponses, HoldBriefingData, HoldBriefingErrors, HoldBriefingResponses, ImportFactsData, ImportFactsErrors, ImportFactsResponses, ImportRegionsData, ImportRegionsErrors, ImportRegionsResponses, ImportSurveyResponsesData, ImportSurveyResponsesErrors, ImportSurveyResponsesResponses, InviteStakeholdersData, InviteStakeholdersErrors, InviteStakeholdersResponses, JoinAttendanceSheetData, JoinAttendanceSheetErrors, JoinAttendanceSheetResponses, JoinData, JoinErrors, JoinResponses, KeepAnswerDraftData, KeepAnswerDraftErrors, KeepAnswerDraftResponses, ListAddendaData, ListAddendaErrors, ListAddendaResponses, ListAdviceData, ListAdviceErrors, ListAdviceResponses, ListAnswerDutiesData, ListAnswerDutiesErrors, ListAnswerDutiesResponses, ListAnswerTemplatesData, ListAnswerTemplatesErrors, ListAnswerTemplatesResponses, ListApiClientsData, ListApiClientsErrors, ListApiClientsResponses, ListAssessmentRulesData, ListAssessmentRulesErrors, ListAssessmentRulesResponses, ListAttendancesData, ListAttendancesErrors, ListAttendanceSheetsData, ListAttendanceSheetsErrors, ListAttendanceSheetsResponses, ListAttendancesResponses, ListAuditEntriesData, ListAuditEntriesErrors, ListAuditEntriesResponses, ListBriefableVersionsData, ListBriefableVersionsErrors, ListBriefableVersionsResponses, ListBriefingOfficersData, ListBriefingOfficersErrors, ListBriefingOfficersResponses, ListBriefingsData, ListBriefingsErrors, ListBriefingsResponses, ListCalendarYearsData, ListCalendarYearsErrors, ListCalendarYearsResponses, ListCertificatesData, ListCertificatesErrors, ListCertificatesResponses, ListCertificationCoverageData, ListCertificationCoverageErrors, ListCertificationCoverageResponses, ListCertificationRulesData, ListCertificationRulesErrors, ListCertificationRulesResponses, ListChangesData, ListChangesErrors, ListChangesResponses, ListColleaguesData, ListColleaguesErrors, ListColleaguesResponses, ListComponentKindsData, ListComponentKindsErrors, ListComponentKindsResponses, ListDeadlineFeedsData, ListDeadlineFeedsErrors, ListDeadlineFeedsResponses, ListDeadlineRulesData, ListDeadlineRulesErrors, ListDeadlineRulesResponses, ListDeadlinesData, ListDeadlinesErrors, ListDeadlinesResponses, ListDecreesData, ListDecreesErrors, ListDecreesResponses, ListDeferredFeedbackData, ListDeferredFeedbackErrors, ListDeferredFeedbackResponses, ListEarlierFollowUpsData, ListEarlierFollowUpsErrors, ListEarlierFollowUpsResponses, ListenLiveData, ListenLiveErrors, ListenLiveResponse, ListenLiveResponses, ListEntryBatchesData, ListEntryBatchesErrors, ListEntryBatchesResponses, ListEntryResultsData, ListEntryResultsErrors, ListEntryResultsResponses, ListExportsData, ListExportsErrors, ListExportsResponses, ListFactComponentsData, ListFactComponentsErrors, ListFactComponentsResponses, ListFactImportsData, ListFactImportsErrors, ListFactImportsResponses, ListFeedbackBehindData, ListFeedbackBehindErrors, ListFeedbackBehindResponses, ListFeedbackData, ListFeedbackErrors, ListFeedbackGroupsData, ListFeedbackGroupsErrors, ListFeedbackGroupsResponses, ListFeedbackResponses, ListFeedbackTextsData, ListFeedbackTextsErrors, ListFeedbackTextsResponses, ListFollowUpsData, ListFollowUpsErrors, ListFollowUpsResponses, ListForumFeedbackData, ListForumFeedbackErrors, ListForumFeedbackResponses, ListForumLinksData, ListForumLinksErrors, ListForumLinksResponses, ListForumsData, ListForumsErrors, ListForumsResponses, ListInstitutionsData, ListInstitutionsErrors, ListInstitutionsResponses, ListInvitationsData, ListInvitationsErrors, ListInvitationsResponses, ListJoiningLinksData, ListJoiningLinksErrors, ListJoiningLinksResponses, ListMembershipsData, ListMembershipsErrors, ListMembershipsResponses, ListModerationActsData, ListModerationActsErrors, ListModerationActsResponses, ListOpenFollowUpsData, ListOpenFollowUpsErrors, ListOpenFollowUpsResponses, ListOpinionQuestionsData, ListOpinionQuestionsErrors, ListOpinionQuestionsResponses, ListOpinionTextsData, ListOpinionTextsErrors, ListOpinionTextsResponses, ListOwnFeedbackData, ListOwnFeedbackErrors, ListOwnFeedbackResponses, ListPhotosData, ListPhotosErrors, ListPhotosResponses, ListPledgesData, ListPledgesErrors, ListPledgesResponses, ListPollsData, ListPollsErrors, ListPollsResponses, ListPreviewLinksData, ListPreviewLinksErrors, ListPreviewLinksResponses, ListPublicationsData, ListPublicationsErrors, ListPublicationsResponses, ListRecordingsData, ListRecordingsErrors, ListRecordingsResponses, ListRegisterEntriesData, ListRegisterEntriesErrors, ListRegisterEntriesResponses, ListRegisterHeadsData, ListRegisterHeadsErrors, ListRegisterHeadsResponses, ListRegisterKeysData, ListRegisterKeysErrors, ListRegisterKeysResponses, ListRegistrationsData, ListRegistrationsErrors, ListRegistrationsResponses, ListRemarksData, ListRemarksErrors, ListRemarksResponses, ListResponseFollowUpsData, ListResponseFollowUpsErrors, ListResponseFollowUpsResponses, ListResponsesData, ListResponsesErrors, ListResponsesResponses, ListRetentionClassesData, ListRetentionClassesErrors, ListRetentionClassesResponses, ListRetentionDueData, ListRetentionDueErrors, ListRetentionDueResponses, ListRetentionRunsData, ListRetentionRunsErrors, ListRetentionRunsResponses, ListReviewCalendarData, ListReviewCalendarErrors, ListReviewCalendarResponses, ListReviewEntriesData, ListReviewEntriesErrors, ListReviewEntriesResponses, ListReviewsData, ListReviewsErrors, ListReviewsResponses, ListRevisionsData, ListRevisionsErrors, ListRevisionsResponses, ListServicesData, ListServicesErrors, ListServicesResponses, ListSessionsData, ListSessionsErrors, ListSessionsResponses, ListStakeholdersData, ListStakeholdersErrors, ListStakeholdersResponses, ListStandardReadersData, ListStandardReadersErrors, ListStandardReadersResponses, ListStandardsData, ListStandardsErrors, ListStandardsResponses, ListStandardTemplatesData, ListStandardTemplatesErrors, ListStandardTemplatesResponses, ListSurveyFollowUpsData, ListSurveyFollowUpsErrors, ListSurveyFollowUpsResponses, ListSurveyPublicationsData, ListSurveyPublicationsErrors, ListSurveyPublicationsResponses, ListSurveyResponsesData, ListSurveyResponsesErrors, ListSurveyResponsesResponses, ListSurveysData, ListSurveysErrors, ListSurveysResponses, ListSurveyTokenBatchesData, ListSurveyTokenBatchesErrors, ListSurveyTokenBatchesResponses, ListUnitFollowUpsData, ListUnitFollowUpsErrors, ListUnitFollowUpsResponses, ListUnitPicturesData, ListUnitPicturesErrors, ListUnitPicturesResponses, ListUnitRetentionDueData, ListUnitRetentionDueErrors, ListUnitRetentionDueResponses, ListUnitsData, ListUnitsErrors, ListUnitsResponses, ListWebhookDeliveriesData, ListWebhookDeliveriesErrors, ListWebhookDeliveriesResponses, ListWebhooksData, ListWebhooksErrors, ListWebhooksResponses, MakeApiClientData, MakeApiClientErrors, MakeApiClientResponses, MakeDeadlineFeedData, MakeDeadlineFeedErrors, MakeDeadlineFeedResponses, MakeForumLinksData, MakeForumLinksErrors, MakeForumLinksResponses, MakeJoiningLinkData, MakeJoiningLinkErrors, MakeJoiningLinkResponses, MakePreviewLinkData, MakePreviewLinkErrors, MakePreviewLinkResponses, MakeRemarkData, MakeRemarkErrors, MakeRemarkResponses, MakeSurveyTokensData, MakeSurveyTokensErrors, MakeSurveyTokensResponses, MarkReadData, MarkReadErrors, MarkReadResponses, ModerateManyData, ModerateManyErrors, ModerateManyResponses, MoveCertificateData, MoveCertificateErrors, MoveCertificateResponses, MoveFollowUpData, MoveFollowUpErrors, MoveFollowUpResponses, MoveStageData, MoveStageErrors, MoveStageResponses, NoteBriefingOfficerData, NoteBriefingOfficerErrors, NoteBriefingOfficerResponses, NoteRecordingData, NoteRecordingErrors, NoteRecordingResponses, ObjectToAnswerData, ObjectToAnswerErrors, ObjectToAnswerResponses, OpenCommentWindowData, OpenCommentWindowErrors, OpenCommentWindowResponses, OpenForumLinkData, OpenForumLinkErrors, OpenForumLinkResponses, OpenInvitationData, OpenInvitationErrors, OpenInvitationResponses, OpenPollData, OpenPollErrors, OpenPollResponses, OpenRevisionData, OpenRevisionErrors, OpenRevisionResponses, OpenSessionData, OpenSessionErrors, OpenSessionResponses, OpenVersionData, OpenVersionErrors, OpenVersionResponses, OrderExportData, OrderExportErrors, OrderExportResponses, PickFeedbackData, PickFeedbackErrors, PickFeedbackResponses, PlaceFeedbackData, PlaceFeedbackErrors, PlaceFeedbackResponses, PlanBriefingData, PlanBriefingErrors, PlanBriefingResponses, PlanFindingFollowUpData, PlanFindingFollowUpErrors, PlanFindingFollowUpResponses, PlanForumData, PlanForumErrors, PlanForumResponses, PlanResponseFollowUpData, PlanResponseFollowUpErrors, PlanResponseFollowUpResponses, PlanSessionData, PlanSessionErrors, PlanSessionResponses, PlanSurveyFollowUpData, PlanSurveyFollowUpErrors, PlanSurveyFollowUpResponses, PostponeSessionData, PostponeSessionErrors, PostponeSessionResponses, PreparePollData, PreparePollErrors, PreparePollResponses, PreviewAssignmentData, PreviewAssignmentErrors, PreviewAssignmentResponses, PreviewEntriesData, PreviewEntriesErrors, PreviewEntriesResponses, PreviewImportData, PreviewImportErrors, PreviewImportResponses, PreviewModerationData, PreviewModerationErrors, PreviewModerationResponses, PreviewReportDismissalData, PreviewReportDismissalErrors, PreviewReportDismissalResponses, ProveConsistencyData, ProveConsistencyErrors, ProveConsistencyResponses, ProveEntryData, ProveEntryErrors, ProveEntryResponses, ProveInclusionData, ProveInclusionErrors, ProveInclusionResponses, ProveReceiptData, ProveReceiptErrors, ProveReceiptResponses, PublishAttachmentData, PublishAttachmentErrors, PublishAttachmentResponses, PublishFactImportData, PublishFactImportErrors, PublishFactImportResponses, PublishFeedbackData, PublishFeedbackErrors, PublishFeedbackResponses, PublishForumResultsData, PublishForumResultsErrors, PublishForumResultsResponses, PublishObjectionData, PublishObjectionErrors, PublishObjectionResponses, PublishRecordingData, PublishRecordingErrors, PublishRecordingResponses, PublishSurveyData, PublishSurveyErrors, PublishSurveyResponses, ReadAgreementData, ReadAgreementDocxData, ReadAgreementDocxErrors, ReadAgreementDocxResponses, ReadAgreementDraftData, ReadAgreementDraftErrors, ReadAgreementDraftResponses, ReadAgreementErrors, ReadAgreementPdfData, ReadAgreementPdfErrors, ReadAgreementPdfResponses, ReadAgreementReadinessData, ReadAgreementReadinessErrors, ReadAgreementReadinessResponses, ReadAgreementResponses, ReadAnswerDraftsData, ReadAnswerDraftsErrors, ReadAnswerDraftsResponses, ReadAnswerTemplateData, ReadAnswerTemplateErrors, ReadAnswerTemplateResponses, ReadApiClientData, ReadApiClientErrors, ReadApiClientResponses, ReadAssessmentData, ReadAssessmentErrors, ReadAssessmentResponses, ReadAssessmentRulesData, ReadAssessmentRulesErrors, ReadAssessmentRulesResponses, ReadAssistedEntryData, ReadAssistedEntryErrors, ReadAssistedEntryResponses, ReadAttachmentContentData, ReadAttachmentContentErrors, ReadAttachmentContentResponses, ReadAttendanceData, ReadAttendanceDataData, ReadAttendanceDataErrors, ReadAttendanceDataResponses, ReadAttendanceErrors, ReadAttendanceListDocxData, ReadAttendanceListDocxErrors, ReadAttendanceListDocxResponses, ReadAttendanceListPdfData, ReadAttendanceListPdfErrors, ReadAttendanceListPdfResponses, ReadAttendanceOfTicketData, ReadAttendanceOfTicketErrors, ReadAttendanceOfTicketResponses, ReadAttendanceResponses, ReadAttendanceSheetData, ReadAttendanceSheetErrors, ReadAttendanceSheetResponses, ReadBriefingData, ReadBriefingErrors, ReadBriefingLinkData, ReadBriefingLinkErrors, ReadBriefingLinkResponses, ReadBriefingListData, ReadBriefingListErrors, ReadBriefingListResponses, ReadBriefingResponses, ReadCalendarYearData, ReadCalendarYearErrors, ReadCalendarYearResponses, ReadCertificateData, ReadCertificateErrors, ReadCertificateResponses, ReadCertificationCoverageData, ReadCertificationCoverageErrors, ReadCertificationCoverageResponses, ReadCheckInCodeData, ReadCheckInCodeErrors, ReadCheckInCodeResponses, ReadClosingReadinessData, ReadClosingReadinessErrors, ReadClosingReadinessResponses, ReadComponentData, ReadComponentErrors, ReadComponentResponses, ReadDeadlineCalendarData, ReadDeadlineCalendarErrors, ReadDeadlineCalendarResponses, ReadDeadlineData, ReadDeadlineErrors, ReadDeadlineResponses, ReadDecreeData, ReadDecreeDocxData, ReadDecreeDocxErrors, ReadDecreeDocxResponses, ReadDecreeErrors, ReadDecreePdfData, ReadDecreePdfErrors, ReadDecreePdfResponses, ReadDecreeReadinessData, ReadDecreeReadinessErrors, ReadDecreeReadinessResponses, ReadDecreeResponses, ReadDeskData, ReadDeskErrors, ReadDeskResponses, ReadEntryReceiptsData, ReadEntryReceiptsErrors, ReadEntryReceiptsResponses, ReadEvaluationData, ReadEvaluationErrors, ReadEvaluationResponses, ReadEvidencePackData, ReadEvidencePackErrors, ReadEvidencePackResponses, ReadExportContentData, ReadExportContentErrors, ReadExportContentResponses, ReadExportData, ReadExportErrors, ReadExportResponses, ReadFactImportData, ReadFactImportErrors, ReadFactImportResponses, ReadFileContentData, ReadFileContentErrors, ReadFileContentResponses, ReadFileData, ReadFileErrors, ReadFileResponses, ReadFollowerData, ReadFollowerErrors, ReadFollowerResponses, ReadFollowUpData, ReadFollowUpErrors, ReadFollowUpResponses, ReadForumCardData, ReadForumCardErrors, ReadForumCardResponses, ReadForumData, ReadForumErrors, ReadForumFollowUpProgressData, ReadForumFollowUpProgressErrors, ReadForumFollowUpProgressResponses, ReadForumPosterData, ReadForumPosterErrors, ReadForumPosterResponses, ReadForumReportDocxData, ReadForumReportDocxErrors, ReadForumReportDocxResponses, ReadForumReportPdfData, ReadForumReportPdfErrors, ReadForumReportPdfResponses, ReadForumResponses, ReadForumResultsCardData, ReadForumResultsCardErrors, ReadForumResultsCardResponses, ReadForumResultsData, ReadForumResultsErrors, ReadForumResultsResponses, ReadForumTimelineData, ReadForumTimelineErrors, ReadForumTimelineResponses, ReadInstitutionData, ReadInstitutionErrors, ReadInstitutionResponses, ReadInvitationData, ReadInvitationDataData, ReadInvitationDataErrors, ReadInvitationDataResponses, ReadInvitationErrors, ReadInvitationResponses, ReadInvitationTextData, ReadInvitationTextErrors, ReadInvitationTextResponses, ReadJdihnFeedData, ReadJdihnFeedErrors, ReadJdihnFeedResponses, ReadLatestRegisterHeadData, ReadLatestRegisterHeadErrors, ReadLatestRegisterHeadResponses, ReadLetterData, ReadLetterErrors, ReadLetterResponses, ReadLettersData, ReadLettersErrors, ReadLettersResponses, ReadLineData, ReadLineErrors, ReadLineResponses, ReadLiveData, ReadLiveErrors, ReadLiveResponses, ReadMeData, ReadMeErrors, ReadMeResponses, ReadMinutesData, ReadMinutesDocxData, ReadMinutesDocxErrors, ReadMinutesDocxResponses, ReadMinutesErrors, ReadMinutesPdfData, ReadMinutesPdfErrors, ReadMinutesPdfResponses, ReadMinutesResponses, ReadOfficerDataData, ReadOfficerDataErrors, ReadOfficerDataResponses, ReadOpenDataData, ReadOpenDataErrors, ReadOpenDataFileData, ReadOpenDataFileErrors, ReadOpenDataFileResponses, ReadOpenDataResponses, ReadOpinionQuestionData, ReadOpinionQuestionErrors, ReadOpinionQuestionResponses, ReadOriginalAnswerData, ReadOriginalAnswerErrors, ReadOriginalAnswerResponses, ReadOriginalData, ReadOriginalErrors, ReadOriginalExchangeData, ReadOriginalExchangeErrors, ReadOriginalExchangeResponses, ReadOriginalResponses, ReadOwnBriefingData, ReadOwnBriefingErrors, ReadOwnBriefingResponses, ReadOwnLinesData, ReadOwnLinesErrors, ReadOwnLinesResponses, ReadOwnLiveData, ReadOwnLiveErrors, ReadOwnLiveResponses, ReadOwnOpinionData, ReadOwnOpinionErrors, ReadOwnOpinionResponses, ReadPaperFormsData, ReadPaperFormsErrors, ReadPaperFormsResponses, ReadPaperSettingsData, ReadPaperSettingsErrors, ReadPaperSettingsResponses, ReadParticipationData, ReadParticipationErrors, ReadParticipationResponses, ReadPhotoData, ReadPhotoErrors, ReadPhotoImageData, ReadPhotoImageErrors, ReadPhotoImageResponses, ReadPhotoResponses, ReadPhotoThumbnailData, ReadPhotoThumbnailErrors, ReadPhotoThumbnailResponses, ReadPictureData, ReadPictureErrors, ReadPictureResponses, ReadPledgeData, ReadPledgeDocxData, ReadPledgeDocxErrors, ReadPledgeDocxResponses, ReadPledgeErrors, ReadPledgePdfData, ReadPledgePdfErrors, ReadPledgePdfResponses, ReadPledgeResponses, ReadPollData, ReadPollErrors, ReadPollResponses, ReadPosterData, ReadPosterErrors, ReadPosterResponses, ReadPreviewData, ReadPreviewErrors, ReadPreviewResponses, ReadPublicAgreementPdfData, ReadPublicAgreementPdfErrors, ReadPublicAgreementPdfResponses, ReadPublicationCoverageData, ReadPublicationCoverageErrors, ReadPublicationCoverageResponses, ReadPublicationData, ReadPublicationErrors, ReadPublicationResponses, ReadQueueData, ReadQueueErrors, ReadQueueResponses, ReadReadinessData, ReadReadinessErrors, ReadReadinessResponses, ReadReceiptDataData, ReadReceiptDataErrors, ReadReceiptDataResponses, ReadRecordingContentData, ReadRecordingContentErrors, ReadRecordingContentResponses, ReadRecordingData, ReadRecordingErrors, ReadRecordingResponses, ReadRetentionClassData, ReadRetentionClassErrors, ReadRetentionClassResponses, ReadSeatsData, ReadSeatsErrors, ReadSeatsResponses, ReadServiceData, ReadServiceErrors, ReadServiceResponses, ReadSessionData, ReadSessionErrors, ReadSessionPosterData, ReadSessionPosterErrors, ReadSessionPosterResponses, ReadSessionResponses, ReadSignatureData, ReadSignatureErrors, ReadSignatureResponses, ReadStageData, ReadStageErrors, ReadStageResponses, ReadStakeholderData, ReadStakeholderErrors, ReadStakeholderResponses, ReadStandardData, ReadStandardErrors, ReadStandardFactsData, ReadStandardFactsErrors, ReadStandardFactsResponses, ReadStandardResponses, ReadSurveyData, ReadSurveyErrors, ReadSurveyFollowUpProgressData, ReadSurveyFollowUpProgressErrors, ReadSurveyFollowUpProgressResponses, ReadSurveyPosterData, ReadSurveyPosterErrors, ReadSurveyPosterResponses, ReadSurveyQuestionnaireData, ReadSurveyQuestionnaireErrors, ReadSurveyQuestionnaireResponses, ReadSurveyReportDocxData, ReadSurveyReportDocxErrors, ReadSurveyReportDocxResponses, ReadSurveyReportPdfData, ReadSurveyReportPdfErrors, ReadSurveyReportPdfResponses, ReadSurveyResponses, ReadSurveyResultsData, ReadSurveyResultsErrors, ReadSurveyResultsResponses, ReadSurveyRuleData, ReadSurveyRuleErrors, ReadSurveyRuleResponses, ReadSurveySampleData, ReadSurveySampleErrors, ReadSurveySampleResponses, ReadSurveyTokensData, ReadSurveyTokensErrors, ReadSurveyTokensResponses, ReadSurveyTrendData, ReadSurveyTrendErrors, ReadSurveyTrendResponses, ReadTicketCalendarData, ReadTicketCalendarErrors, ReadTicketCalendarResponses, ReadTicketData, ReadTicketDataData, ReadTicketDataErrors, ReadTicketDataResponses, ReadTicketErrors, ReadTicketOfInvitationData, ReadTicketOfInvitationErrors, ReadTicketOfInvitationResponses, ReadTicketResponses, ReadUnitData, ReadUnitErrors, ReadUnitFollowUpProgressData, ReadUnitFollowUpProgressErrors, ReadUnitFollowUpProgressResponses, ReadUnitMessagesData, ReadUnitMessagesErrors, ReadUnitMessagesResponses, ReadUnitPictureData, ReadUnitPictureErrors, ReadUnitPictureResponses, ReadUnitResponses, ReadVerificationReadinessData, ReadVerificationReadinessErrors, ReadVerificationReadinessResponses, ReadVersionData, ReadVersionErrors, ReadVersionResponses, ReadWebhookData, ReadWebhookErrors, ReadWebhookResponses, ReadWorkloadData, ReadWorkloadErrors, ReadWorkloadResponses, ReadYearlyCycleData, ReadYearlyCycleErrors, ReadYearlyCycleResponses, RecordAgreementData, RecordAgreementErrors, RecordAgreementResponses, RecordAuditData, RecordAuditErrors, RecordAuditResponses, RecordFindingData, RecordFindingErrors, RecordFindingResponses, RecordPublicationData, RecordPublicationErrors, RecordPublicationResponses, RecordReviewData, RecordReviewErrors, RecordReviewResponses, RegisterData, RegisterErrors, RegisterResponses, RemoveAnswerTemplateData, RemoveAnswerTemplateErrors, RemoveAnswerTemplateResponses, RemoveAttendanceData, RemoveAttendanceErrors, RemoveAttendanceResponses, RemoveBriefingOfficerData, RemoveBriefingOfficerErrors, RemoveBriefingOfficerResponses, RemoveJoiningLinkData, RemoveJoiningLinkErrors, RemoveJoiningLinkResponses, RemoveLineData, RemoveLineErrors, RemoveLineResponses, RemoveOpinionQuestionData, RemoveOpinionQuestionErrors, RemoveOpinionQuestionResponses, RemovePhotoData, RemovePhotoErrors, RemovePhotoResponses, RemovePollData, RemovePollErrors, RemovePollResponses, RemoveRecordingData, RemoveRecordingErrors, RemoveRecordingResponses, RemoveStakeholderData, RemoveStakeholderErrors, RemoveStakeholderResponses, RemoveSurveyResponseData, RemoveSurveyResponseErrors, RemoveSurveyResponseResponses, RemoveWebhookData, RemoveWebhookErrors, RemoveWebhookResponses, RenameStandardData, RenameStandardErrors, RenameStandardResponses, RenewApiClientSecretData, RenewApiClientSecretErrors, RenewApiClientSecretResponses, ReplayWebhookData, ReplayWebhookErrors, ReplayWebhookResponses, ReportFeedbackData, ReportFeedbackErrors, ReportFeedbackResponses, RespondData, RespondErrors, RespondResponses, RestoreCorrectionData, RestoreCorrectionErrors, RestoreCorrectionResponses, RestoreFeedbackData, RestoreFeedbackErrors, RestoreFeedbackResponses, RestoreQuestionData, RestoreQuestionErrors, RestoreQuestionResponses, RevealAnswerData, RevealAnswerErrors, RevealAnswerResponses, RevealExchangeData, RevealExchangeErrors, RevealExchangeResponses, RevealFeedbackData, RevealFeedbackErrors, RevealFeedbackResponses, RevokeApiClientData, RevokeApiClientErrors, RevokeApiClientResponses, RevokeDeadlineFeedData, RevokeDeadlineFeedErrors, RevokeDeadlineFeedResponses, RevokeForumLinkData, RevokeForumLinkErrors, RevokeForumLinkResponses, RevokePreviewLinkData, RevokePreviewLinkErrors, RevokePreviewLinkResponses, RewriteLineData, RewriteLineErrors, RewriteLineResponses, RewritePollData, RewritePollErrors, RewritePollResponses, RotateWebhookSecretData, RotateWebhookSecretErrors, RotateWebhookSecretResponses, SaveEvidencePackData, SaveEvidencePackErrors, SaveEvidencePackResponses, SearchData, SearchErrors, SearchResponses, SendAttachmentData, SendAttachmentErrors, SendAttachmentResponses, SendEntriesData, SendEntriesErrors, SendEntriesResponses, SetCertificationTargetData, SetCertificationTargetErrors, SetCertificationTargetResponses, SetRetentionPeriodData, SetRetentionPeriodErrors, SetRetentionPeriodResponses, SettleRemarkData, SettleRemarkErrors, SettleRemarkResponses, SignAgreementData, SignAgreementErrors, SignAgreementResponses, SignAttendanceData, SignAttendanceErrors, SignAttendanceResponses, SignDecreeData, SignDecreeErrors, SignDecreeResponses, SignPledgeData, SignPledgeErrors, SignPledgeResponses, StoreFileData, StoreFileErrors, StoreFileResponses, StorePhotoData, StorePhotoErrors, StorePhotoResponses, StoreRecordingContentData, StoreRecordingContentErrors, StoreRecordingContentResponses, SupportFeedbackData, SupportFeedbackErrors, SupportFeedbackResponses, SupportQuestionData, SupportQuestionErrors, SupportQuestionResponses, TestWebhookData, TestWebhookErrors, TestWebhookResponses, TraceFeedbackData, TraceFeedbackErrors, TraceFeedbackResponses, UndoAssignmentData, UndoAssignmentErrors, UndoAssignmentResponses, UndoFactImportData, UndoFactImportErrors, UndoFactImportResponses, UndoModerationData, UndoModerationErrors, UndoModerationResponses, UnfollowData, UnfollowErrors, UnfollowResponses, UnsubscribeData, UnsubscribeErrors, UnsubscribeResponses, UpsertServicesData, UpsertServicesErrors, UpsertServicesResponses, UpsertStandardsData, UpsertStandardsErrors, UpsertStandardsResponses, UpsertUnitsData, UpsertUnitsErrors, UpsertUnitsResponses, VerifyAgreementData, VerifyAgreementErrors, VerifyAgreementResponses, VerifyOrganisationData, VerifyOrganisationErrors, VerifyOrganisationResponses, VoteData, VoteErrors, VoteResponses, WithdrawFactImportData, WithdrawFactImportErrors, WithdrawFactImportResponses, WithdrawFeedbackData, WithdrawFeedbackErrors, WithdrawFeedbackResponses, WithdrawFeedbackSupportData, WithdrawFeedbackSupportErrors, WithdrawFeedbackSupportResponses, WithdrawOrganisationVerificationData, WithdrawOrganisationVerificationErrors, WithdrawOrganisationVerificationResponses, WithdrawPublicationData, WithdrawPublicationErrors, WithdrawPublicationResponses, WithdrawRecordingData, WithdrawRecordingErrors, WithdrawRecordingResponses, WithdrawStandardData, WithdrawStandardErrors, WithdrawStandardResponses, WithdrawSupportData, WithdrawSupportErrors, WithdrawSupportResponses, WriteComponentData, WriteComponentErrors, WriteComponentResponses, WriteLineData, WriteLineErrors, WriteLineResponses, WriteTextsData, WriteTextsErrors, WriteTextsResponses } from './types.gen.ts';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client?: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: Record<string, unknown>;
};

/**
 * Save what the records of agreement of a unit say as a file
 *
 * For members of the unit: the items of readAgreementDraft of all its forums, or of one, drafted or signed, all from one moment. That it was saved goes into the audit. CSV is UTF-8 with a byte order mark and keeps to RFC 4180; a text that a spreadsheet would take for a formula (after = + - @, a tab or a line break) and one that begins with an apostrophe has one apostrophe before it, so that who reads by machine takes one leading apostrophe away. A line of JSON Lines is an object with the names of the API. Times are UTC. A file that breaks off ends with the connection. 503 while too many are being saved at once. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const exportAgreementItems = <ThrowOnError extends boolean = false>(options: Options<ExportAgreementItemsData, ThrowOnError>) => (options.client ?? client).get<ExportAgreementItemsResponses, ExportAgreementItemsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/agreement-item-export',
    ...options
});

/**
 * Verify a signed record of agreement by the number on it
 *
 * Compare the SHA-256 of the copy you have with the one here. 404 not-found until it is signed. Open to whom it belongs, or who holds its secret.
 */
export const verifyAgreement = <ThrowOnError extends boolean = false>(options: Options<VerifyAgreementData, ThrowOnError>) => (options.client ?? client).get<VerifyAgreementResponses, VerifyAgreementErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/agreements/{number}',
    ...options
});

/**
 * Read the public copy of a signed record of agreement as tagged PDF
 *
 * Made from the data, without phones, signatures and names that nobody agreed to show. Open to whom it belongs, or who holds its secret.
 */
export const readPublicAgreementPdf = <ThrowOnError extends boolean = false>(options: Options<ReadPublicAgreementPdfData, ThrowOnError>) => (options.client ?? client).get<ReadPublicAgreementPdfResponses, ReadPublicAgreementPdfErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/agreements/{number}/paper.pdf',
    ...options
});

/**
 * Save what is being written as answers as a file (MODERATOR, HEAD)
 *
 * What readAnswerDrafts shows beside the inputs of a unit, of all its forums or of one, all from one moment: one's own and those of colleagues. That it was saved goes into the audit. CSV is UTF-8 with a byte order mark and keeps to RFC 4180; a text that a spreadsheet would take for a formula (after = + - @, a tab or a line break) and one that begins with an apostrophe has one apostrophe before it, so that who reads by machine takes one leading apostrophe away. A line of JSON Lines is an object with the names of the API. Times are UTC. A file that breaks off ends with the connection. 503 while too many are being saved at once. Open to MODERATOR, HEAD.
 */
export const exportAnswerDrafts = <ThrowOnError extends boolean = false>(options: Options<ExportAnswerDraftsData, ThrowOnError>) => (options.client ?? client).get<ExportAnswerDraftsResponses, ExportAnswerDraftsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/answer-draft-export',
    ...options
});

/**
 * List the templates of answers of a unit, newest first (its members)
 *
 * List the templates of answers of a unit, newest first (its members). Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listAnswerTemplates = <ThrowOnError extends boolean = false>(options: Options<ListAnswerTemplatesData, ThrowOnError>) => (options.client ?? client).get<ListAnswerTemplatesResponses, ListAnswerTemplatesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/answer-templates',
    ...options
});

/**
 * Write a template of answers of a unit (MODERATOR or HEAD of it)
 *
 * Write a template of answers of a unit (MODERATOR or HEAD of it). Open to MODERATOR, HEAD.
 */
export const addAnswerTemplate = <ThrowOnError extends boolean = false>(options: Options<AddAnswerTemplateData, ThrowOnError>) => (options.client ?? client).post<AddAnswerTemplateResponses, AddAnswerTemplateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/answer-templates',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove a template of answers (MODERATOR or HEAD of its unit)
 *
 * Answers that were given with it keep their words. Open to MODERATOR, HEAD.
 */
export const removeAnswerTemplate = <ThrowOnError extends boolean = false>(options: Options<RemoveAnswerTemplateData, ThrowOnError>) => (options.client ?? client).delete<RemoveAnswerTemplateResponses, RemoveAnswerTemplateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/answer-templates/{id}',
    ...options
});

/**
 * Read a template of answers (members of its unit)
 *
 * Read a template of answers (members of its unit). Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readAnswerTemplate = <ThrowOnError extends boolean = false>(options: Options<ReadAnswerTemplateData, ThrowOnError>) => (options.client ?? client).get<ReadAnswerTemplateResponses, ReadAnswerTemplateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/answer-templates/{id}',
    ...options
});

/**
 * Change a template of answers (MODERATOR or HEAD of its unit)
 *
 * Answers that were given with it keep their words. Open to MODERATOR, HEAD.
 */
export const changeAnswerTemplate = <ThrowOnError extends boolean = false>(options: Options<ChangeAnswerTemplateData, ThrowOnError>) => (options.client ?? client).put<ChangeAnswerTemplateResponses, ChangeAnswerTemplateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/answer-templates/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read an API client (HEAD or AUDITOR of its unit)
 *
 * Read an API client (HEAD or AUDITOR of its unit). Open to HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readApiClient = <ThrowOnError extends boolean = false>(options: Options<ReadApiClientData, ThrowOnError>) => (options.client ?? client).get<ReadApiClientResponses, ReadApiClientErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/api-clients/{id}',
    ...options
});

/**
 * Change what an API client is for and may do (HEAD of its unit)
 *
 * Holds from its next request on; its secret stays. Open to HEAD.
 */
export const changeApiClient = <ThrowOnError extends boolean = false>(options: Options<ChangeApiClientData, ThrowOnError>) => (options.client ?? client).put<ChangeApiClientResponses, ChangeApiClientErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/api-clients/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Revoke an API client for good (HEAD of its unit)
 *
 * From its next request on it is refused, also with a token that it has already, and also while the login service is away. What it did stays. Open to HEAD.
 */
export const revokeApiClient = <ThrowOnError extends boolean = false>(options: Options<RevokeApiClientData, ThrowOnError>) => (options.client ?? client).post<RevokeApiClientResponses, RevokeApiClientErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/api-clients/{id}/revocation',
    ...options
});

/**
 * Give an API client a new secret (HEAD of its unit)
 *
 * The new secret is in this answer only; the old one is void at once. A token that the client has already is good until it ends, for some minutes. To change without a gap make a second client with the same scopes, and revoke this one when lastUsedAt stays as it is. Open to HEAD.
 */
export const renewApiClientSecret = <ThrowOnError extends boolean = false>(options: Options<RenewApiClientSecretData, ThrowOnError>) => (options.client ?? client).post<RenewApiClientSecretResponses, RenewApiClientSecretErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/api-clients/{id}/secrets',
    ...options
});

/**
 * List the scales and weights by which units were and are judged, newest first
 *
 * List the scales and weights by which units were and are judged, newest first. Open to everybody, also without a token.
 */
export const listAssessmentRules = <ThrowOnError extends boolean = false>(options?: Options<ListAssessmentRulesData, ThrowOnError>) => (options?.client ?? client).get<ListAssessmentRulesResponses, ListAssessmentRulesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/assessment-rules',
    ...options
});

/**
 * Read the scales and weights that hold from a day on
 *
 * Read the scales and weights that hold from a day on. Open to everybody, also without a token.
 */
export const readAssessmentRules = <ThrowOnError extends boolean = false>(options: Options<ReadAssessmentRulesData, ThrowOnError>) => (options.client ?? client).get<ReadAssessmentRulesResponses, ReadAssessmentRulesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/assessment-rules/{validFrom}',
    ...options
});

/**
 * Change scales and weights, or enter those of a later day (admin)
 *
 * With If-Match they are changed, with `If-None-Match: *` entered. Scores follow at once. Open to ADMIN.
 */
export const changeAssessmentRules = <ThrowOnError extends boolean = false>(options: Options<ChangeAssessmentRulesData, ThrowOnError>) => (options.client ?? client).put<ChangeAssessmentRulesResponses, ChangeAssessmentRulesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/assessment-rules/{validFrom}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Say who is to answer one or many inputs, or that nobody is
 *
 * For who moderates or heads the unit. Inputs whose assignment has another version than the one named are left out and told. It can be undone as a whole for 15 minutes. The public is told nothing of it. Whoever may not answer any more loses what was assigned to them. Open to MODERATOR, HEAD.
 */
export const assign = <ThrowOnError extends boolean = false>(options: Options<AssignData, ThrowOnError>) => (options.client ?? client).post<AssignResponses, AssignErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/assignment-batches',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Undo an assignment of inputs, for who made it, within 15 minutes
 *
 * All of it or nothing: an input that was assigned since is named in errors by its place in changed. Sent again it changes nothing. Open to whom it belongs, or who holds its secret.
 */
export const undoAssignment = <ThrowOnError extends boolean = false>(options: Options<UndoAssignmentData, ThrowOnError>) => (options.client ?? client).post<UndoAssignmentResponses, UndoAssignmentErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/assignment-batches/{id}/undoing',
    ...options
});

/**
 * Count what an assignment of inputs would change and what it would leave as it is
 *
 * For who moderates or heads the unit. Inputs of other units are left out as NOT_FOUND. Open to MODERATOR, HEAD.
 */
export const previewAssignment = <ThrowOnError extends boolean = false>(options: Options<PreviewAssignmentData, ThrowOnError>) => (options.client ?? client).post<PreviewAssignmentResponses, PreviewAssignmentErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/assignment-previews',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read the bytes of a file that came with an input
 *
 * One that the office has published is for everybody while its input is public; any is for members of the unit, and for its giver, who sends the receipt's secret. One range of bytes may be asked for. Asked for anew each time, since a file may be taken back. Open to everybody, also without a token.
 */
export const readAttachmentContent = <ThrowOnError extends boolean = false>(options: Options<ReadAttachmentContentData, ThrowOnError>) => (options.client ?? client).get<ReadAttachmentContentResponses, ReadAttachmentContentErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/attachments/{id}/content',
    ...options
});

/**
 * Take a file of an input back from the public, for a reason (MODERATOR or HEAD of its unit)
 *
 * The office and its giver still see it. Open to MODERATOR, HEAD.
 */
export const hideAttachment = <ThrowOnError extends boolean = false>(options: Options<HideAttachmentData, ThrowOnError>) => (options.client ?? client).post<HideAttachmentResponses, HideAttachmentErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/attachments/{id}/hiding',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let everybody see a file that came with a public input (MODERATOR or HEAD of its unit)
 *
 * Files are for the office and their giver until then. Only with the consent of those who can be recognised in it (UU 27/2022 art 20-24). It stands in the register and the log of moderation. Open to MODERATOR, HEAD.
 */
export const publishAttachment = <ThrowOnError extends boolean = false>(options: Options<PublishAttachmentData, ThrowOnError>) => (options.client ?? client).post<PublishAttachmentResponses, PublishAttachmentErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/attachments/{id}/publication',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Save who came to the sessions of a unit as a file
 *
 * For members of the unit: the rows of listAttendances of all its sessions, or of those of one forum, all from one moment, those that were struck among them. CSV is UTF-8 with a byte order mark and keeps to RFC 4180; a text that a spreadsheet would take for a formula (after = + - @, a tab or a line break) and one that begins with an apostrophe has one apostrophe before it, so that who reads by machine takes one leading apostrophe away. A line of JSON Lines is an object with the names of the API. Times are UTC. A file that breaks off ends with the connection. 503 while too many are being saved at once. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const exportAttendances = <ThrowOnError extends boolean = false>(options: Options<ExportAttendancesData, ThrowOnError>) => (options.client ?? client).get<ExportAttendancesResponses, ExportAttendancesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/attendance-export',
    ...options
});

/**
 * Read one's own attendance
 *
 * A number nobody has and a wrong secret are answered alike. Open to whom it belongs, or who holds its secret.
 */
export const getAttendance = <ThrowOnError extends boolean = false>(options: Options<GetAttendanceData, ThrowOnError>) => (options.client ?? client).get<GetAttendanceResponses, GetAttendanceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/attendances/{number}',
    ...options
});

/**
 * Say how the forum was, once
 *
 * What was answered is kept without who answered it: only that this attendance has. Sent again under its key it is answered as the first time, whatever it then says: nothing is kept of it to compare. Open to whom it belongs, or who holds its secret.
 */
export const evaluateSession = <ThrowOnError extends boolean = false>(options: Options<EvaluateSessionData, ThrowOnError>) => (options.client ?? client).post<EvaluateSessionResponses, EvaluateSessionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/attendances/{number}/evaluation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read what was noted of what one said oneself
 *
 * All lines of this attendance, in their order; a number nobody has and a wrong secret are answered alike. Open to whom it belongs, or who holds its secret.
 */
export const readOwnLines = <ThrowOnError extends boolean = false>(options: Options<ReadOwnLinesData, ThrowOnError>) => (options.client ?? client).get<ReadOwnLinesResponses, ReadOwnLinesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/attendances/{number}/lines',
    ...options
});

/**
 * Append a correction to a line that says what one said oneself
 *
 * For seven days from the closing of the minutes. The line and earlier corrections stay; what is appended stands below the line in the minutes. Open to whom it belongs, or who holds its secret.
 */
export const correctOwnLine = <ThrowOnError extends boolean = false>(options: Options<CorrectOwnLineData, ThrowOnError>) => (options.client ?? client).post<CorrectOwnLineResponses, CorrectOwnLineErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/attendances/{number}/lines/{lineId}/corrections',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Erase who came, at any time
 *
 * Name, position, contact and the drawn signature go; that somebody of this element and organisation came stays, and so does the hash of a closed list. Asking again changes nothing. Open to whom it belongs, or who holds its secret.
 */
export const eraseAttendee = <ThrowOnError extends boolean = false>(options: Options<EraseAttendeeData, ThrowOnError>) => (options.client ?? client).delete<EraseAttendeeResponses, EraseAttendeeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/attendances/{number}/person',
    ...options
});

/**
 * Read all that is kept of a person under an attendance, with its secret
 *
 * Also what was noted of what they said, and what they signed. Open to whom it belongs, or who holds its secret.
 */
export const readAttendanceData = <ThrowOnError extends boolean = false>(options: Options<ReadAttendanceDataData, ThrowOnError>) => (options.client ?? client).get<ReadAttendanceDataResponses, ReadAttendanceDataErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/attendances/{number}/personal-data',
    ...options
});

/**
 * List what was done in a unit, newest first (HEAD, AUDITOR)
 *
 * List what was done in a unit, newest first (HEAD, AUDITOR). Open to HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listAuditEntries = <ThrowOnError extends boolean = false>(options: Options<ListAuditEntriesData, ThrowOnError>) => (options.client ?? client).get<ListAuditEntriesResponses, ListAuditEntriesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/audit-entries',
    ...options
});

/**
 * Save what was done in a unit as a file (HEAD, AUDITOR)
 *
 * The rows of listAuditEntries with the same filter, newest first, all from one moment; detail is JSON in a text. CSV is UTF-8 with a byte order mark and keeps to RFC 4180; a text that a spreadsheet would take for a formula (after = + - @, a tab or a line break) and one that begins with an apostrophe has one apostrophe before it, so that who reads by machine takes one leading apostrophe away. A line of JSON Lines is an object with the names of the API. Times are UTC. A file that breaks off ends with the connection. 503 while too many are being saved at once. Open to HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const exportAuditEntries = <ThrowOnError extends boolean = false>(options: Options<ExportAuditEntriesData, ThrowOnError>) => (options.client ?? client).get<ExportAuditEntriesResponses, ExportAuditEntriesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/audit-export',
    ...options
});

/**
 * Change a finding of an audit, or close it (DRAFTER or HEAD of its unit)
 *
 * The ETag is the finding's version in quotes, as its certificate shows it. A nonconformity is closed with what was done and what shows it. Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const changeFinding = <ThrowOnError extends boolean = false>(options: Options<ChangeFindingData, ThrowOnError>) => (options.client ?? client).put<ChangeFindingResponses, ChangeFindingErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/audit-findings/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Promise in public what mends a finding of an audit (DRAFTER or HEAD of its unit)
 *
 * Public at once, but for the finding. It is moved, proven and verified as every follow-up. Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const planFindingFollowUp = <ThrowOnError extends boolean = false>(options: Options<PlanFindingFollowUpData, ThrowOnError>) => (options.client ?? client).post<PlanFindingFollowUpResponses, PlanFindingFollowUpErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/audit-findings/{id}/follow-up',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a briefing by its number
 *
 * What officers are to read, and what they can say now. Nobody on its list is in it. Open to whom it belongs, or who holds its secret.
 */
export const readBriefingLink = <ThrowOnError extends boolean = false>(options: Options<ReadBriefingLinkData, ThrowOnError>) => (options.client ?? client).get<ReadBriefingLinkResponses, ReadBriefingLinkErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/briefing-links/{number}',
    ...options
});

/**
 * Say that one is there, and which standards one has read and understood
 *
 * From the day of the briefing until its last day of reading. Who was entered by the unit under that name is that person. Answers with a number and a secret, with which the same device goes on later. Sent again under its key it is answered as the first time. Open to whom it belongs, or who holds its secret.
 */
export const confirmBriefing = <ThrowOnError extends boolean = false>(options: Options<ConfirmBriefingData, ThrowOnError>) => (options.client ?? client).post<ConfirmBriefingResponses, ConfirmBriefingErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/briefing-links/{number}/confirmations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read what the list of a briefing says of oneself
 *
 * A number nobody has and a wrong secret are answered alike. Open to whom it belongs, or who holds its secret.
 */
export const readOwnBriefing = <ThrowOnError extends boolean = false>(options: Options<ReadOwnBriefingData, ThrowOnError>) => (options.client ?? client).get<ReadOwnBriefingResponses, ReadOwnBriefingErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/briefing-officers/{number}',
    ...options
});

/**
 * Erase who one is from the list, at any time
 *
 * Name, position and number go; that somebody was there and has read stays. Asking again changes nothing. Open to whom it belongs, or who holds its secret.
 */
export const eraseBriefingOfficer = <ThrowOnError extends boolean = false>(options: Options<EraseBriefingOfficerData, ThrowOnError>) => (options.client ?? client).delete<EraseBriefingOfficerResponses, EraseBriefingOfficerErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/briefing-officers/{number}/person',
    ...options
});

/**
 * Read all that is kept of a person as an officer on the list of a briefing, with its secret
 *
 * Also what they have said that they read, without the number as a civil servant (NIP), which is asked of the unit (`exportPerson`). Open to whom it belongs, or who holds its secret.
 */
export const readOfficerData = <ThrowOnError extends boolean = false>(options: Options<ReadOfficerDataData, ThrowOnError>) => (options.client ?? client).get<ReadOfficerDataResponses, ReadOfficerDataErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/briefing-officers/{number}/personal-data',
    ...options
});

/**
 * Say later what else one has read and understood, or that one is there after all
 *
 * What was said before stays, with its time. Open to whom it belongs, or who holds its secret.
 */
export const addOwnReading = <ThrowOnError extends boolean = false>(options: Options<AddOwnReadingData, ThrowOnError>) => (options.client ?? client).post<AddOwnReadingResponses, AddOwnReadingErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/briefing-officers/{number}/readings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a briefing (members of its unit)
 *
 * Read a briefing (members of its unit). Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readBriefing = <ThrowOnError extends boolean = false>(options: Options<ReadBriefingData, ThrowOnError>) => (options.client ?? client).get<ReadBriefingResponses, ReadBriefingErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/briefings/{id}',
    ...options
});

/**
 * Plan a briefing anew (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * Once it was held, its time and standards stay as they are; material and the last day of reading may change. Open to DRAFTER, MODERATOR, HEAD.
 */
export const changeBriefing = <ThrowOnError extends boolean = false>(options: Options<ChangeBriefingData, ThrowOnError>) => (options.client ?? client).put<ChangeBriefingResponses, ChangeBriefingErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/briefings/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read the list of a briefing for the file (members of its unit)
 *
 * Standards with their versions, officers with when they were there and what they have read and understood, room to sign, and counts. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readBriefingList = <ThrowOnError extends boolean = false>(options: Options<ReadBriefingListData, ThrowOnError>) => (options.client ?? client).get<ReadBriefingListResponses, ReadBriefingListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/briefings/{id}/attendance-list.pdf',
    ...options
});

/**
 * Cancel a planned briefing with a reason (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * Its page says so to who has the link, and takes nothing any more. Open to DRAFTER, MODERATOR, HEAD.
 */
export const cancelBriefing = <ThrowOnError extends boolean = false>(options: Options<CancelBriefingData, ThrowOnError>) => (options.client ?? client).post<CancelBriefingResponses, CancelBriefingErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/briefings/{id}/cancellation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Say that a briefing was held (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * After its start, with one officer at least who was there. Who could not come goes on reading. Open to DRAFTER, MODERATOR, HEAD.
 */
export const holdBriefing = <ThrowOnError extends boolean = false>(options: Options<HoldBriefingData, ThrowOnError>) => (options.client ?? client).post<HoldBriefingResponses, HoldBriefingErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/briefings/{id}/holding',
    ...options
});

/**
 * List the officers of a briefing, who was entered last first (members of its unit)
 *
 * Who is to know, who was there, and what each has read and understood. Who was entered by mistake stays on the list, marked as removed. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listBriefingOfficers = <ThrowOnError extends boolean = false>(options: Options<ListBriefingOfficersData, ThrowOnError>) => (options.client ?? client).get<ListBriefingOfficersResponses, ListBriefingOfficersErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/briefings/{id}/officers',
    ...options
});

/**
 * Enter who is to be briefed (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * Who is on the list already is left as they are. Who uses the link under a name that was entered is that person. Open to DRAFTER, MODERATOR, HEAD.
 */
export const enterBriefingOfficers = <ThrowOnError extends boolean = false>(options: Options<EnterBriefingOfficersData, ThrowOnError>) => (options.client ?? client).post<EnterBriefingOfficersResponses, EnterBriefingOfficersErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/briefings/{id}/officers',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Save the list of a briefing as a file (members of its unit)
 *
 * A row for each officer and version, also where it was not read, all from one moment. That it was saved goes into the audit. CSV is UTF-8 with a byte order mark and keeps to RFC 4180; a text that a spreadsheet would take for a formula (after = + - @, a tab or a line break) and one that begins with an apostrophe has one apostrophe before it, so that who reads by machine takes one leading apostrophe away. A line of JSON Lines is an object with the names of the API. Times are UTC. A file that breaks off ends with the connection. 503 while too many are being saved at once. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const exportBriefingOfficers = <ThrowOnError extends boolean = false>(options: Options<ExportBriefingOfficersData, ThrowOnError>) => (options.client ?? client).get<ExportBriefingOfficersResponses, ExportBriefingOfficersErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/briefings/{id}/officers-export',
    ...options
});

/**
 * Note or take back what is known of an officer (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * As from a list that was signed on paper: who it is, whether they were there, what they have read. Whom a reading was noted by is said. Open to DRAFTER, MODERATOR, HEAD.
 */
export const noteBriefingOfficer = <ThrowOnError extends boolean = false>(options: Options<NoteBriefingOfficerData, ThrowOnError>) => (options.client ?? client).put<NoteBriefingOfficerResponses, NoteBriefingOfficerErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/briefings/{id}/officers/{officerId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Strike from the list who was entered by mistake (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * The entry stays, with the reason; its link is nobody's any more. Open to DRAFTER, MODERATOR, HEAD.
 */
export const removeBriefingOfficer = <ThrowOnError extends boolean = false>(options: Options<RemoveBriefingOfficerData, ThrowOnError>) => (options.client ?? client).post<RemoveBriefingOfficerResponses, RemoveBriefingOfficerErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/briefings/{id}/officers/{officerId}/removal',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the years whose holidays are known, with their days, newest first
 *
 * List the years whose holidays are known, with their days, newest first. Open to everybody, also without a token.
 */
export const listCalendarYears = <ThrowOnError extends boolean = false>(options?: Options<ListCalendarYearsData, ThrowOnError>) => (options?.client ?? client).get<ListCalendarYearsResponses, ListCalendarYearsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/calendar-years',
    ...options
});

/**
 * Read the holidays of one year
 *
 * Read the holidays of one year. Open to everybody, also without a token.
 */
export const readCalendarYear = <ThrowOnError extends boolean = false>(options: Options<ReadCalendarYearData, ThrowOnError>) => (options.client ?? client).get<ReadCalendarYearResponses, ReadCalendarYearErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/calendar-years/{year}',
    ...options
});

/**
 * Change the holidays of a year, or enter a year (admin)
 *
 * With If-Match the year is changed, with `If-None-Match: *` it is entered. Deadlines computed before name the version they were counted on. Open to ADMIN.
 */
export const changeCalendarYear = <ThrowOnError extends boolean = false>(options: Options<ChangeCalendarYearData, ThrowOnError>) => (options.client ?? client).put<ChangeCalendarYearResponses, ChangeCalendarYearErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/calendar-years/{year}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Change what is said of an audit (DRAFTER or HEAD of its unit)
 *
 * The ETag is the audit's version in quotes, as its certificate shows it. Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const changeAudit = <ThrowOnError extends boolean = false>(options: Options<ChangeAuditData, ThrowOnError>) => (options.client ?? client).put<ChangeAuditResponses, ChangeAuditErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/certificate-audits/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Write down a finding of an audit (DRAFTER or HEAD of its unit)
 *
 * More than were counted raise the count. Findings are never public. Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const recordFinding = <ThrowOnError extends boolean = false>(options: Options<RecordFindingData, ThrowOnError>) => (options.client ?? client).post<RecordFindingResponses, RecordFindingErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/certificate-audits/{id}/findings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Save certificates as a file
 *
 * The rows of listCertificates with the same filters, newest first, all from one moment; of all units where none is named. Gaps and warnings stand in the list of the API. CSV is UTF-8 with a byte order mark and keeps to RFC 4180; a text that a spreadsheet would take for a formula (after = + - @, a tab or a line break) and one that begins with an apostrophe has one apostrophe before it, so that who reads by machine takes one leading apostrophe away. A line of JSON Lines is an object with the names of the API. Times are UTC. A file that breaks off ends with the connection. 503 while too many are being saved at once. Open to everybody, also without a token.
 */
export const exportCertificates = <ThrowOnError extends boolean = false>(options?: Options<ExportCertificatesData, ThrowOnError>) => (options?.client ?? client).get<ExportCertificatesResponses, ExportCertificatesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/certificate-export',
    ...options
});

/**
 * List certificates of units, newest first
 *
 * Those that are public; with internal=true all of a unit, for its members. Open to everybody, also without a token.
 */
export const listCertificates = <ThrowOnError extends boolean = false>(options?: Options<ListCertificatesData, ThrowOnError>) => (options?.client ?? client).get<ListCertificatesResponses, ListCertificatesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/certificates',
    ...options
});

/**
 * Throw a plan without audits away that is not public (DRAFTER or HEAD of its unit)
 *
 * Throw a plan without audits away that is not public (DRAFTER or HEAD of its unit). Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const discardCertificate = <ThrowOnError extends boolean = false>(options: Options<DiscardCertificateData, ThrowOnError>) => (options.client ?? client).delete<DiscardCertificateResponses, DiscardCertificateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/certificates/{id}',
    ...options
});

/**
 * Read one certificate with its audits; one that is not public, for members of its unit
 *
 * Members read it whole. Everybody else reads no finding, and how many there were only where the unit says so. Open to everybody, also without a token.
 */
export const readCertificate = <ThrowOnError extends boolean = false>(options: Options<ReadCertificateData, ThrowOnError>) => (options.client ?? client).get<ReadCertificateResponses, ReadCertificateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/certificates/{id}',
    ...options
});

/**
 * Change what is said of a certificate (DRAFTER or HEAD of its unit)
 *
 * What begins to hold by the change needs its HEAD. Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const changeCertificate = <ThrowOnError extends boolean = false>(options: Options<ChangeCertificateData, ThrowOnError>) => (options.client ?? client).put<ChangeCertificateResponses, ChangeCertificateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/certificates/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Record an audit of a certificate (DRAFTER or HEAD of its unit)
 *
 * The order of days is kept: stage 2 not before stage 1 has ended, both not after the decision, surveillance after it. How many findings there were may be known without their words. Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const recordAudit = <ThrowOnError extends boolean = false>(options: Options<RecordAuditData, ThrowOnError>) => (options.client ?? client).post<RecordAuditResponses, RecordAuditErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/certificates/{id}/audits',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Say that a certificate has come to another state (DRAFTER or HEAD of its unit)
 *
 * PLANNED, STAGE1_DONE, STAGE2_DONE and RECOMMENDED follow its audits; CERTIFIED, SUSPENDED and WITHDRAWN only its HEAD says. Refused with illegal-transition while anything is missing; errors names all of it. Becoming CERTIFIED ends the certificate that it renews. EXPIRED comes by itself; what was before is entered with its day, by whose state it is judged. Open to HEAD.
 */
export const moveCertificate = <ThrowOnError extends boolean = false>(options: Options<MoveCertificateData, ThrowOnError>) => (options.client ?? client).post<MoveCertificateResponses, MoveCertificateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/certificates/{id}/move',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List how many units of institutions are certified, and how many are to be
 *
 * Of institutions with a public certificate or a target. Open to everybody, also without a token.
 */
export const listCertificationCoverage = <ThrowOnError extends boolean = false>(options?: Options<ListCertificationCoverageData, ThrowOnError>) => (options?.client ?? client).get<ListCertificationCoverageResponses, ListCertificationCoverageErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/certification-coverage',
    ...options
});

/**
 * List the terms of certification that validity and surveillance follow, with their sources
 *
 * List the terms of certification that validity and surveillance follow, with their sources. Open to everybody, also without a token.
 */
export const listCertificationRules = <ThrowOnError extends boolean = false>(options?: Options<ListCertificationRulesData, ThrowOnError>) => (options?.client ?? client).get<ListCertificationRulesResponses, ListCertificationRulesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/certification-rules',
    ...options
});

/**
 * Get a piece of work for the sender's machine
 *
 * Who sends without an account sends the solution along as `challenge`: base64 of the JSON `{algorithm, challenge, number, salt, signature}`. It lets one request through, once, within 20 minutes. No person has to read, hear or solve anything. Open to everybody, also without a token.
 */
export const getChallenge = <ThrowOnError extends boolean = false>(options?: Options<GetChallengeData, ThrowOnError>) => (options?.client ?? client).get<GetChallengeResponses, GetChallengeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/challenges',
    ...options
});

/**
 * List what changed in public, oldest first
 *
 * Without after from the beginning, which is a full read. Put each record in the place of your copy, drop those that are gone, pass over those superseded, and keep next together with the copy: then it is equal to what is public whenever more is false, wherever you stopped before. The order is the same for everybody and never changes. With type or unitId the rest is left out. Open to everybody, also without a token.
 */
export const listChanges = <ThrowOnError extends boolean = false>(options?: Options<ListChangesData, ThrowOnError>) => (options?.client ?? client).get<ListChangesResponses, ListChangesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/changes',
    ...options
});

/**
 * List who may answer the inputs of a unit, by name (members of it)
 *
 * All on one page. Unlike the list of memberships it tells no roles and no logins. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listColleagues = <ThrowOnError extends boolean = false>(options: Options<ListColleaguesData, ThrowOnError>) => (options.client ?? client).get<ListColleaguesResponses, ListColleaguesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/colleagues',
    ...options
});

/**
 * List the 14 components of a service standard, in reading order
 *
 * List the 14 components of a service standard, in reading order. Open to everybody, also without a token.
 */
export const listComponentKinds = <ThrowOnError extends boolean = false>(options?: Options<ListComponentKindsData, ThrowOnError>) => (options?.client ?? client).get<ListComponentKindsResponses, ListComponentKindsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/component-kinds',
    ...options
});

/**
 * Save the deadlines of a unit as a file
 *
 * For members of the unit: the rows of listDeadlines with its filter, of all or of one forum, the earliest last day first, all from one moment. That it was saved goes into the audit. CSV is UTF-8 with a byte order mark and keeps to RFC 4180; a text that a spreadsheet would take for a formula (after = + - @, a tab or a line break) and one that begins with an apostrophe has one apostrophe before it, so that who reads by machine takes one leading apostrophe away. A line of JSON Lines is an object with the names of the API. Times are UTC. A file that breaks off ends with the connection. 503 while too many are being saved at once. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const exportDeadlines = <ThrowOnError extends boolean = false>(options: Options<ExportDeadlinesData, ThrowOnError>) => (options.client ?? client).get<ExportDeadlinesResponses, ExportDeadlinesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/deadline-export',
    ...options
});

/**
 * Revoke a calendar feed of one's own
 *
 * A second time does nothing more. Open to whom it belongs, or who holds its secret.
 */
export const revokeDeadlineFeed = <ThrowOnError extends boolean = false>(options: Options<RevokeDeadlineFeedData, ThrowOnError>) => (options.client ?? client).delete<RevokeDeadlineFeedResponses, RevokeDeadlineFeedErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/deadline-feeds/{id}',
    ...options
});

/**
 * List the terms of the law that deadlines follow, with their sources
 *
 * List the terms of the law that deadlines follow, with their sources. Open to everybody, also without a token.
 */
export const listDeadlineRules = <ThrowOnError extends boolean = false>(options?: Options<ListDeadlineRulesData, ThrowOnError>) => (options?.client ?? client).get<ListDeadlineRulesResponses, ListDeadlineRulesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/deadline-rules',
    ...options
});

/**
 * Read one deadline, with how it was counted (members of its unit)
 *
 * Read one deadline, with how it was counted (members of its unit). Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readDeadline = <ThrowOnError extends boolean = false>(options: Options<ReadDeadlineData, ThrowOnError>) => (options.client ?? client).get<ReadDeadlineResponses, ReadDeadlineErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/deadlines/{id}',
    ...options
});

/**
 * Say why a step is late (MODERATOR or HEAD of its unit)
 *
 * The public reads it where it sees the deadline. A step that is late is not blocked by that. Open to MODERATOR, HEAD.
 */
export const explainLateness = <ThrowOnError extends boolean = false>(options: Options<ExplainLatenessData, ThrowOnError>) => (options.client ?? client).put<ExplainLatenessResponses, ExplainLatenessErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/deadlines/{id}/late-reason',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Save decrees as a file
 *
 * The rows of listDecrees, newest first, all from one moment; of all units where none is named. CSV is UTF-8 with a byte order mark and keeps to RFC 4180; a text that a spreadsheet would take for a formula (after = + - @, a tab or a line break) and one that begins with an apostrophe has one apostrophe before it, so that who reads by machine takes one leading apostrophe away. A line of JSON Lines is an object with the names of the API. Times are UTC. A file that breaks off ends with the connection. 503 while too many are being saved at once. Open to everybody, also without a token.
 */
export const exportDecrees = <ThrowOnError extends boolean = false>(options?: Options<ExportDecreesData, ThrowOnError>) => (options?.client ?? client).get<ExportDecreesResponses, ExportDecreesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/decree-export',
    ...options
});

/**
 * List decrees, newest first
 *
 * Those that are signed; with drafts=true all of a unit, for its members. Open to everybody, also without a token.
 */
export const listDecrees = <ThrowOnError extends boolean = false>(options?: Options<ListDecreesData, ThrowOnError>) => (options?.client ?? client).get<ListDecreesResponses, ListDecreesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/decrees',
    ...options
});

/**
 * Begin the draft of a decree on standards of a unit (DRAFTER or HEAD)
 *
 * Considerations and legal bases are filled in as units usually write them, the signer as its head. Its standards need not be agreed yet; before the signature they must be. Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const beginDecree = <ThrowOnError extends boolean = false>(options: Options<BeginDecreeData, ThrowOnError>) => (options.client ?? client).post<BeginDecreeResponses, BeginDecreeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/decrees',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Throw the draft of a decree away (DRAFTER or HEAD of its unit)
 *
 * Throw the draft of a decree away (DRAFTER or HEAD of its unit). Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const discardDecree = <ThrowOnError extends boolean = false>(options: Options<DiscardDecreeData, ThrowOnError>) => (options.client ?? client).delete<DiscardDecreeResponses, DiscardDecreeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/decrees/{id}',
    ...options
});

/**
 * Read one decree; a draft, for members of its unit
 *
 * Read one decree; a draft, for members of its unit. Open to everybody, also without a token.
 */
export const readDecree = <ThrowOnError extends boolean = false>(options: Options<ReadDecreeData, ThrowOnError>) => (options.client ?? client).get<ReadDecreeResponses, ReadDecreeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/decrees/{id}',
    ...options
});

/**
 * Change the draft of a decree (DRAFTER or HEAD of its unit)
 *
 * Change the draft of a decree (DRAFTER or HEAD of its unit). Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const changeDecree = <ThrowOnError extends boolean = false>(options: Options<ChangeDecreeData, ThrowOnError>) => (options.client ?? client).put<ChangeDecreeResponses, ChangeDecreeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/decrees/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read the paper of a decree with its annexes as .docx; of a draft, for members of its unit
 *
 * Made from the data. Once the decree is signed it stays as it was then. Open to everybody, also without a token.
 */
export const readDecreeDocx = <ThrowOnError extends boolean = false>(options: Options<ReadDecreeDocxData, ThrowOnError>) => (options.client ?? client).get<ReadDecreeDocxResponses, ReadDecreeDocxErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/decrees/{id}/paper.docx',
    ...options
});

/**
 * Read the paper of a decree with its annexes as tagged PDF; of a draft, for members of its unit
 *
 * Made from the data. Once the decree is signed it stays as it was then. Open to everybody, also without a token.
 */
export const readDecreePdf = <ThrowOnError extends boolean = false>(options: Options<ReadDecreePdfData, ThrowOnError>) => (options.client ?? client).get<ReadDecreePdfResponses, ReadDecreePdfErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/decrees/{id}/paper.pdf',
    ...options
});

/**
 * What is missing before a decree may be signed (members of its unit)
 *
 * What is missing before a decree may be signed (members of its unit). Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readDecreeReadiness = <ThrowOnError extends boolean = false>(options: Options<ReadDecreeReadinessData, ThrowOnError>) => (options.client ?? client).get<ReadDecreeReadinessResponses, ReadDecreeReadinessErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/decrees/{id}/readiness',
    ...options
});

/**
 * Make the signed decree known, by which its standards are established (HEAD of its unit)
 *
 * Refused with illegal-transition while anything is missing; errors names all of it. From then on the decree and its papers do not change, and everybody reads them. From the day it names, its standards are in force (PP 96/2012 art 27(4)). Open to HEAD.
 */
export const signDecree = <ThrowOnError extends boolean = false>(options: Options<SignDecreeData, ThrowOnError>) => (options.client ?? client).post<SignDecreeResponses, SignDecreeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/decrees/{id}/signing',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Follow by e-mail
 *
 * A message with a link goes to the address; nothing else does before somebody opened it, within 48 hours. The answer is the same whether the address follows already or not, and also when it was asked three times within a day and is not asked again. Open to everybody, also without a token.
 */
export const followByEmail = <ThrowOnError extends boolean = false>(options: Options<FollowByEmailData, ThrowOnError>) => (options.client ?? client).post<FollowByEmailResponses, FollowByEmailErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/email-follows',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Discard the rows of a batch that still wait (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * What is an input by now stays one. The rows are gone for good, and their references may be entered again. It happens by itself when the forum is cancelled; results and closing wait for it. Open to DRAFTER, MODERATOR, HEAD. An API client of the unit needs the scope WRITE_FEEDBACK.
 */
export const cancelEntryBatch = <ThrowOnError extends boolean = false>(options: Options<CancelEntryBatchData, ThrowOnError>) => (options.client ?? client).post<CancelEntryBatchResponses, CancelEntryBatchErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/entry-batches/{id}/cancellation',
    ...options
});

/**
 * Enter the next hundred rows of a batch (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * To be sent again until doneAt is there; each row becomes one input, whoever sends it how often. Each input stands in the register and in the audit under who sent this. Open to DRAFTER, MODERATOR, HEAD. An API client of the unit needs the scope WRITE_FEEDBACK.
 */
export const continueEntryBatch = <ThrowOnError extends boolean = false>(options: Options<ContinueEntryBatchData, ThrowOnError>) => (options.client ?? client).post<ContinueEntryBatchResponses, ContinueEntryBatchErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/entry-batches/{id}/continuation',
    ...options
});

/**
 * Read the receipt numbers of a batch as CSV (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * One line for each input that is entered by now: its row, its reference, its number and the address at which everybody reads it once it is public. No secrets: with a receipt's secret one acts as the giver. Open to DRAFTER, MODERATOR, HEAD. An API client of the unit needs the scope WRITE_FEEDBACK.
 */
export const readEntryReceipts = <ThrowOnError extends boolean = false>(options: Options<ReadEntryReceiptsData, ThrowOnError>) => (options.client ?? client).get<ReadEntryReceiptsResponses, ReadEntryReceiptsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/entry-batches/{id}/receipts.csv',
    ...options
});

/**
 * Read what became of the items that a program sent (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * Those that were taken, in the order in which they were sent; what was refused is told once, by sendEntries, and kept nowhere. An API client reads the batches that it began. Open to DRAFTER, MODERATOR, HEAD. An API client of the unit needs the scope WRITE_FEEDBACK.
 */
export const listEntryResults = <ThrowOnError extends boolean = false>(options: Options<ListEntryResultsData, ThrowOnError>) => (options.client ?? client).get<ListEntryResultsResponses, ListEntryResultsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/entry-batches/{id}/results',
    ...options
});

/**
 * List the files one has asked for in a unit, newest first
 *
 * List the files one has asked for in a unit, newest first. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listExports = <ThrowOnError extends boolean = false>(options: Options<ListExportsData, ThrowOnError>) => (options.client ?? client).get<ListExportsResponses, ListExportsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/exports',
    ...options
});

/**
 * Have a file written that takes longer than one wants to wait
 *
 * For members of the unit; AUDIT, WORKLOAD and ANSWER_DRAFTS for some of them. It is written by itself, also when a node is restarted meanwhile: read it again to see how far it is. Once it is DONE, readExportContent gives the file, to who asked for it, for seven days. 409 exports-waiting while five of one's own are not finished. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const orderExport = <ThrowOnError extends boolean = false>(options: Options<OrderExportData, ThrowOnError>) => (options.client ?? client).post<OrderExportResponses, OrderExportErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/exports',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Cancel a file one has asked for, or throw it away when it is done
 *
 * Cancel a file one has asked for, or throw it away when it is done. Open to whom it belongs, or who holds its secret.
 */
export const discardExport = <ThrowOnError extends boolean = false>(options: Options<DiscardExportData, ThrowOnError>) => (options.client ?? client).delete<DiscardExportResponses, DiscardExportErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/exports/{id}',
    ...options
});

/**
 * Read how far a file is that one has asked for
 *
 * Read how far a file is that one has asked for. Open to whom it belongs, or who holds its secret.
 */
export const readExport = <ThrowOnError extends boolean = false>(options: Options<ReadExportData, ThrowOnError>) => (options.client ?? client).get<ReadExportResponses, ReadExportErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/exports/{id}',
    ...options
});

/**
 * Fetch a file that one has asked for and that is done
 *
 * For who asked, while a member of the unit: 404 for everybody else, before it is done and after its seven days. That it was fetched goes into the audit. Open to whom it belongs, or who holds its secret.
 */
export const readExportContent = <ThrowOnError extends boolean = false>(options: Options<ReadExportContentData, ThrowOnError>) => (options.client ?? client).get<ReadExportContentResponses, ReadExportContentErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/exports/{id}/content',
    ...options
});

/**
 * Undo the import of a file (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * What it brought is gone, what it replaced counts again; that it was there stays in the list. Open to DRAFTER, MODERATOR, HEAD.
 */
export const undoFactImport = <ThrowOnError extends boolean = false>(options: Options<UndoFactImportData, ThrowOnError>) => (options.client ?? client).delete<UndoFactImportResponses, UndoFactImportErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/fact-imports/{id}',
    ...options
});

/**
 * Read what a file brought, and whether everybody sees it (members of its unit)
 *
 * Read what a file brought, and whether everybody sees it (members of its unit). Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readFactImport = <ThrowOnError extends boolean = false>(options: Options<ReadFactImportData, ThrowOnError>) => (options.client ?? client).get<ReadFactImportResponses, ReadFactImportErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/fact-imports/{id}',
    ...options
});

/**
 * Let everybody see what a file brought (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * Beside the components it speaks about, fewer than five left out. It stands in the public register from then on. Open to DRAFTER, MODERATOR, HEAD.
 */
export const publishFactImport = <ThrowOnError extends boolean = false>(options: Options<PublishFactImportData, ThrowOnError>) => (options.client ?? client).post<PublishFactImportResponses, PublishFactImportErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/fact-imports/{id}/publication',
    ...options
});

/**
 * Take back from the public what a file brought (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * Members go on seeing it. That it was public and was taken back stays in the public register. Open to DRAFTER, MODERATOR, HEAD.
 */
export const withdrawFactImport = <ThrowOnError extends boolean = false>(options: Options<WithdrawFactImportData, ThrowOnError>) => (options.client ?? client).post<WithdrawFactImportResponses, WithdrawFactImportErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/fact-imports/{id}/withdrawal',
    ...options
});

/**
 * List the inputs of a unit, newest first, whole and with who gave them
 *
 * For members of the unit. The one place where person data is read. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listFeedback = <ThrowOnError extends boolean = false>(options: Options<ListFeedbackData, ThrowOnError>) => (options.client ?? client).get<ListFeedbackResponses, ListFeedbackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback',
    ...options
});

/**
 * Count the inputs of a unit by what the inbox filters by
 *
 * Count the inputs of a unit by what the inbox filters by. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const countFeedback = <ThrowOnError extends boolean = false>(options: Options<CountFeedbackData, ThrowOnError>) => (options.client ?? client).get<CountFeedbackResponses, CountFeedbackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback-counts',
    ...options
});

/**
 * Save the inputs of a unit as a file, whole and with who gave them
 *
 * For members of the unit: the rows of listFeedback with the same filters, all from one moment. That it was saved goes into the audit, since persons leave the product with it. CSV is UTF-8 with a byte order mark and keeps to RFC 4180; a text that a spreadsheet would take for a formula (after = + - @, a tab or a line break) and one that begins with an apostrophe has one apostrophe before it, so that who reads by machine takes one leading apostrophe away. A line of JSON Lines is an object with the names of the API. Times are UTC. A file that breaks off ends with the connection. 503 while too many are being saved at once. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const exportFeedback = <ThrowOnError extends boolean = false>(options: Options<ExportFeedbackData, ThrowOnError>) => (options.client ?? client).get<ExportFeedbackResponses, ExportFeedbackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback-export',
    ...options
});

/**
 * List the inputs of a unit that say the same, by group, the group founded last first
 *
 * A group has two inputs or more. A machine proposes it, within seconds of an input; a person decides what to answer to which. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listFeedbackGroups = <ThrowOnError extends boolean = false>(options: Options<ListFeedbackGroupsData, ThrowOnError>) => (options.client ?? client).get<ListFeedbackGroupsResponses, ListFeedbackGroupsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback-groups',
    ...options
});

/**
 * Name all inputs of a unit that a filter finds, in short, for one act on them
 *
 * For members of the unit. Not in pages: what one answer, act of moderation or assignment is to be for is read at one moment, with the version of each that the act names, so that none that came or changed since is acted upon. Of more than 5,000 it names the newest. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const pickFeedback = <ThrowOnError extends boolean = false>(options: Options<PickFeedbackData, ThrowOnError>) => (options.client ?? client).get<PickFeedbackResponses, PickFeedbackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback-picks',
    ...options
});

/**
 * Read one input, as everybody sees it
 *
 * What is hidden or withdrawn keeps its place without its words. What is held is not found. Open to everybody, also without a token.
 */
export const getFeedback = <ThrowOnError extends boolean = false>(options: Options<GetFeedbackData, ThrowOnError>) => (options.client ?? client).get<GetFeedbackResponses, GetFeedbackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}',
    ...options
});

/**
 * Conceal parts of the answer to an input, for a reason (MODERATOR or HEAD of the unit)
 *
 * A marker that says the reason stands in their place, for everybody, in every file, and beside every input that the answer stands beside. The texts before are under lock. Open to MODERATOR, HEAD.
 */
export const concealAnswer = <ThrowOnError extends boolean = false>(options: Options<ConcealAnswerData, ThrowOnError>) => (options.client ?? client).post<ConcealAnswerResponses, ConcealAnswerErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/answer-concealment',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read what is being written as an answer to an input (MODERATOR or HEAD of its unit)
 *
 * One's own, to be gone on with, and those of colleagues. Open to MODERATOR, HEAD.
 */
export const readAnswerDrafts = <ThrowOnError extends boolean = false>(options: Options<ReadAnswerDraftsData, ThrowOnError>) => (options.client ?? client).get<ReadAnswerDraftsResponses, ReadAnswerDraftsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/answer-drafts',
    ...options
});

/**
 * Keep what one has written so far as an answer to an input (MODERATOR or HEAD of its unit)
 *
 * In the place of what the caller has written before, and of nobody else's. The first one names version 0; what was written in another window since is refused and sent along. Without any text it is given up. Publishing the answer takes it away; its version goes on growing. Open to MODERATOR, HEAD.
 */
export const keepAnswerDraft = <ThrowOnError extends boolean = false>(options: Options<KeepAnswerDraftData, ThrowOnError>) => (options.client ?? client).put<KeepAnswerDraftResponses, KeepAnswerDraftErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/answer-drafts/own',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read the answer to an input as it was given, while parts of it are concealed (MODERATOR or HEAD of the unit)
 *
 * Each reading goes into the audit, with who and what for. Open to MODERATOR, HEAD.
 */
export const readOriginalAnswer = <ThrowOnError extends boolean = false>(options: Options<ReadOriginalAnswerData, ThrowOnError>) => (options.client ?? client).post<ReadOriginalAnswerResponses, ReadOriginalAnswerErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/answer-original-reading',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Show again all that is concealed of the answer to an input (MODERATOR or HEAD of the unit)
 *
 * It gets the words again with which it was given. Open to MODERATOR, HEAD.
 */
export const revealAnswer = <ThrowOnError extends boolean = false>(options: Options<RevealAnswerData, ThrowOnError>) => (options.client ?? client).post<RevealAnswerResponses, RevealAnswerErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/answer-revelation',
    ...options
});

/**
 * Decide, once, about the appeal of a giver (MODERATOR or HEAD of the unit)
 *
 * Whoever hid or concealed the input does not decide about that, unless they head the unit. Upheld, the input is put back as it was, in the same act; its giver reads why or why not. Open to MODERATOR, HEAD.
 */
export const decideAppeal = <ThrowOnError extends boolean = false>(options: Options<DecideAppealData, ThrowOnError>) => (options.client ?? client).post<DecideAppealResponses, DecideAppealErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/appeal-decision',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read who typed an input in from paper, and where its original lies (members of its unit)
 *
 * 404 for all others, and for inputs that did not come on the printed form. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readAssistedEntry = <ThrowOnError extends boolean = false>(options: Options<ReadAssistedEntryData, ThrowOnError>) => (options.client ?? client).get<ReadAssistedEntryResponses, ReadAssistedEntryErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/assisted-entry',
    ...options
});

/**
 * Conceal parts of an input, for a reason (MODERATOR or HEAD of the unit)
 *
 * A marker that says the reason stands in their place, for everybody and in every file. The texts before are under lock. What its giver writes after that is held until a moderator has looked. Open to MODERATOR, HEAD.
 */
export const concealFeedback = <ThrowOnError extends boolean = false>(options: Options<ConcealFeedbackData, ThrowOnError>) => (options.client ?? client).post<ConcealFeedbackResponses, ConcealFeedbackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/concealment',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Conceal parts of a question, a reply, an objection or its answer, for a reason (MODERATOR or HEAD of the unit)
 *
 * A marker that says the reason stands in their place, for everybody and in every file. The texts before are under lock. Open to MODERATOR, HEAD.
 */
export const concealExchange = <ThrowOnError extends boolean = false>(options: Options<ConcealExchangeData, ThrowOnError>) => (options.client ?? client).post<ConcealExchangeResponses, ConcealExchangeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/exchange-concealment',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a question, a reply, an objection or its answer as it was said, while parts of it are concealed (MODERATOR or HEAD of the unit)
 *
 * Each reading goes into the audit, with who and what for. Open to MODERATOR, HEAD.
 */
export const readOriginalExchange = <ThrowOnError extends boolean = false>(options: Options<ReadOriginalExchangeData, ThrowOnError>) => (options.client ?? client).post<ReadOriginalExchangeResponses, ReadOriginalExchangeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/exchange-original-reading',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Show again all that is concealed of a question, a reply, an objection or its answer (MODERATOR or HEAD of the unit)
 *
 * It gets the words again with which it was said. Open to MODERATOR, HEAD.
 */
export const revealExchange = <ThrowOnError extends boolean = false>(options: Options<RevealExchangeData, ThrowOnError>) => (options.client ?? client).post<RevealExchangeResponses, RevealExchangeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/exchange-revelation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Say with which others an input is the same matter, or that it stands alone
 *
 * For who moderates or heads the unit. It stays there, also when its text is corrected. Nothing else changes: the input keeps its place, its answer and its count. Open to MODERATOR, HEAD.
 */
export const placeFeedback = <ThrowOnError extends boolean = false>(options: Options<PlaceFeedbackData, ThrowOnError>) => (options.client ?? client).put<PlaceFeedbackResponses, PlaceFeedbackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/group',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Hide an input from the public, for a reason
 *
 * A tombstone with the reason and the time stays in its place; its giver sees it with its text. Open to MODERATOR, HEAD.
 */
export const hideFeedback = <ThrowOnError extends boolean = false>(options: Options<HideFeedbackData, ThrowOnError>) => (options.client ?? client).post<HideFeedbackResponses, HideFeedbackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/hiding',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List every text an input had, oldest first; the last is the current one
 *
 * List every text an input had, oldest first; the last is the current one. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listFeedbackTexts = <ThrowOnError extends boolean = false>(options: Options<ListFeedbackTextsData, ThrowOnError>) => (options.client ?? client).get<ListFeedbackTextsResponses, ListFeedbackTextsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/history',
    ...options
});

/**
 * Answer, once, the objection of a giver to the answer they got (HEAD of the unit)
 *
 * Public if the input is. The answer itself can be replaced before, as ever. Open to HEAD.
 */
export const answerObjection = <ThrowOnError extends boolean = false>(options: Options<AnswerObjectionData, ThrowOnError>) => (options.client ?? client).post<AnswerObjectionResponses, AnswerObjectionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/objection-answer',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let the public read an objection that is held since it may be spam (MODERATOR or HEAD of the unit)
 *
 * Where its input is public. The head's answer does the same. Open to MODERATOR, HEAD.
 */
export const publishObjection = <ThrowOnError extends boolean = false>(options: Options<PublishObjectionData, ThrowOnError>) => (options.client ?? client).post<PublishObjectionResponses, PublishObjectionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/objection-publication',
    ...options
});

/**
 * Take back that the giver of an input speaks for its organisation (MODERATOR or HEAD of the unit)
 *
 * It stands as not verified again, and the note is gone. Both acts stay in the register. Open to MODERATOR, HEAD.
 */
export const withdrawOrganisationVerification = <ThrowOnError extends boolean = false>(options: Options<WithdrawOrganisationVerificationData, ThrowOnError>) => (options.client ?? client).delete<WithdrawOrganisationVerificationResponses, WithdrawOrganisationVerificationErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/organisation-verification',
    ...options
});

/**
 * Say that the giver of an input speaks for the organisation it names (MODERATOR or HEAD of the unit)
 *
 * Everybody sees that, how it was verified and when. Who did it and the note are for members of the unit. It says who speaks, not that what they say is right. Open to MODERATOR, HEAD.
 */
export const verifyOrganisation = <ThrowOnError extends boolean = false>(options: Options<VerifyOrganisationData, ThrowOnError>) => (options.client ?? client).post<VerifyOrganisationResponses, VerifyOrganisationErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/organisation-verification',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read the texts of an input that are under lock (MODERATOR or HEAD of the unit)
 *
 * What its giver wrote before parts were concealed, oldest first. Each reading goes into the audit, with who and what for. Open to MODERATOR, HEAD.
 */
export const readOriginal = <ThrowOnError extends boolean = false>(options: Options<ReadOriginalData, ThrowOnError>) => (options.client ?? client).post<ReadOriginalResponses, ReadOriginalErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/original-reading',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Make a held input public
 *
 * Make a held input public. Open to MODERATOR, HEAD.
 */
export const publishFeedback = <ThrowOnError extends boolean = false>(options: Options<PublishFeedbackData, ThrowOnError>) => (options.client ?? client).post<PublishFeedbackResponses, PublishFeedbackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/publication',
    ...options
});

/**
 * Ask the giver of an input back
 *
 * Public if the input is; the giver answers on the receipt's page. One question waits at a time. Open to MODERATOR, HEAD.
 */
export const askGiver = <ThrowOnError extends boolean = false>(options: Options<AskGiverData, ThrowOnError>) => (options.client ?? client).post<AskGiverResponses, AskGiverErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/questions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Report a public input to the moderators, for a reason out of the public list
 *
 * It hides nothing: it waits in the inbox of the unit until a moderator has looked. Counts once for an account, else once for a device; sent again it changes nothing and needs no other challenge. Whose it is, is kept nowhere. Open to everybody, also without a token.
 */
export const reportFeedback = <ThrowOnError extends boolean = false>(options: Options<ReportFeedbackData, ThrowOnError>) => (options.client ?? client).put<ReportFeedbackResponses, ReportFeedbackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/report',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Settle the reports of readers on an input that stays (MODERATOR or HEAD of the unit)
 *
 * Hiding the input settles them as well. Sent again it changes nothing. Open to MODERATOR, HEAD.
 */
export const dismissReports = <ThrowOnError extends boolean = false>(options: Options<DismissReportsData, ThrowOnError>) => (options.client ?? client).post<DismissReportsResponses, DismissReportsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/report-dismissal',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Put a hidden input back to where it was
 *
 * Put a hidden input back to where it was. Open to MODERATOR, HEAD.
 */
export const restoreFeedback = <ThrowOnError extends boolean = false>(options: Options<RestoreFeedbackData, ThrowOnError>) => (options.client ?? client).post<RestoreFeedbackResponses, RestoreFeedbackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/restoration',
    ...options
});

/**
 * Show again all that is concealed of an input (MODERATOR or HEAD of the unit)
 *
 * It gets the words again that its giver wrote last. Open to MODERATOR, HEAD.
 */
export const revealFeedback = <ThrowOnError extends boolean = false>(options: Options<RevealFeedbackData, ThrowOnError>) => (options.client ?? client).post<RevealFeedbackResponses, RevealFeedbackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/revelation',
    ...options
});

/**
 * Take that back, while the forum's window is open
 *
 * Sent again it changes nothing. Open to everybody, also without a token.
 */
export const withdrawFeedbackSupport = <ThrowOnError extends boolean = false>(options: Options<WithdrawFeedbackSupportData, ThrowOnError>) => (options.client ?? client).delete<WithdrawFeedbackSupportResponses, WithdrawFeedbackSupportErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/support',
    ...options
});

/**
 * Say that one has the same problem, while the forum's window is open
 *
 * Counts once for an account, else once for a device; sent again it changes nothing and needs no other challenge. Whose it is, is kept nowhere. Open to everybody, also without a token.
 */
export const supportFeedback = <ThrowOnError extends boolean = false>(options: Options<SupportFeedbackData, ThrowOnError>) => (options.client ?? client).put<SupportFeedbackResponses, SupportFeedbackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/support',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Follow an input to its answer, the components that changed, and what is in force
 *
 * As everybody sees the input: what is hidden or withdrawn keeps its place without its words. Open to everybody, also without a token.
 */
export const traceFeedback = <ThrowOnError extends boolean = false>(options: Options<TraceFeedbackData, ThrowOnError>) => (options.client ?? client).get<TraceFeedbackResponses, TraceFeedbackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/feedback/{id}/trace',
    ...options
});

/**
 * Keep a file (DRAFTER, MODERATOR or HEAD of the unit)
 *
 * The body is the file itself, at most 20 MiB: PDF, JPEG, PNG, DOCX or XLSX. Its content says which, not its name. Members of the unit may read it, and everybody once it belongs to something public. Open to DRAFTER, MODERATOR, HEAD.
 */
export const storeFile = <ThrowOnError extends boolean = false>(options: Options<StoreFileData, ThrowOnError>) => (options.client ?? client).post<StoreFileResponses, StoreFileErrors, ThrowOnError>({
    bodySerializer: null,
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/files',
    ...options,
    headers: {
        'Content-Type': 'application/octet-stream',
        ...options.headers
    }
});

/**
 * Read what a file is; one that is not public, for members of its unit
 *
 * Read what a file is; one that is not public, for members of its unit. Open to everybody, also without a token.
 */
export const readFile = <ThrowOnError extends boolean = false>(options: Options<ReadFileData, ThrowOnError>) => (options.client ?? client).get<ReadFileResponses, ReadFileErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/files/{id}',
    ...options
});

/**
 * Read the bytes of a file; one that is not public, for members of its unit
 *
 * They never change, so that a public one may be kept for ever. The ETag is their SHA-256. Open to everybody, also without a token.
 */
export const readFileContent = <ThrowOnError extends boolean = false>(options: Options<ReadFileContentData, ThrowOnError>) => (options.client ?? client).get<ReadFileContentResponses, ReadFileContentErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/files/{id}/content',
    ...options
});

/**
 * Save what forums promised as a file
 *
 * The rows of listUnitFollowUps with the same filters, the soonest due first, all from one moment; of all units where none is named. Notes, changes and evidence stand in the list of the API in full. CSV is UTF-8 with a byte order mark and keeps to RFC 4180; a text that a spreadsheet would take for a formula (after = + - @, a tab or a line break) and one that begins with an apostrophe has one apostrophe before it, so that who reads by machine takes one leading apostrophe away. A line of JSON Lines is an object with the names of the API. Times are UTC. A file that breaks off ends with the connection. 503 while too many are being saved at once. Open to everybody, also without a token.
 */
export const exportFollowUps = <ThrowOnError extends boolean = false>(options?: Options<ExportFollowUpsData, ThrowOnError>) => (options?.client ?? client).get<ExportFollowUpsResponses, ExportFollowUpsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/follow-up-export',
    ...options
});

/**
 * Read one follow-up
 *
 * Read one follow-up. Open to everybody, also without a token.
 */
export const readFollowUp = <ThrowOnError extends boolean = false>(options: Options<ReadFollowUpData, ThrowOnError>) => (options.client ?? client).get<ReadFollowUpResponses, ReadFollowUpErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/follow-ups/{id}',
    ...options
});

/**
 * Hand a follow-up to another owner (MODERATOR or HEAD of its unit)
 *
 * A unit, a team or a position, never a person. Who carried it before stays readable. Open to MODERATOR, HEAD.
 */
export const assignFollowUp = <ThrowOnError extends boolean = false>(options: Options<AssignFollowUpData, ThrowOnError>) => (options.client ?? client).post<AssignFollowUpResponses, AssignFollowUpErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/follow-ups/{id}/assignment',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Show that a follow-up was done (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * A file of the unit, which becomes public by it, or an address. Never changed; nothing is added once it is verified or cancelled. Open to DRAFTER, MODERATOR, HEAD.
 */
export const addFollowUpEvidence = <ThrowOnError extends boolean = false>(options: Options<AddFollowUpEvidenceData, ThrowOnError>) => (options.client ?? client).post<AddFollowUpEvidenceResponses, AddFollowUpEvidenceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/follow-ups/{id}/evidence',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Give a follow-up a later day, and say why (MODERATOR or HEAD of its unit)
 *
 * The day it had stays readable. Open to MODERATOR, HEAD.
 */
export const extendFollowUp = <ThrowOnError extends boolean = false>(options: Options<ExtendFollowUpData, ThrowOnError>) => (options.client ?? client).post<ExtendFollowUpResponses, ExtendFollowUpErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/follow-ups/{id}/extension',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Say that a follow-up has come to another state (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * PLANNED, IN_PROGRESS, DONE_UNVERIFIED (needs evidence), VERIFIED (by a MODERATOR or HEAD who is neither the one who said that it is done nor gave evidence); BLOCKED until it goes on; CANCELLED for good, by MODERATOR or HEAD. Where it stands still or is given up the public reads why. Open to DRAFTER, MODERATOR, HEAD.
 */
export const moveFollowUp = <ThrowOnError extends boolean = false>(options: Options<MoveFollowUpData, ThrowOnError>) => (options.client ?? client).post<MoveFollowUpResponses, MoveFollowUpErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/follow-ups/{id}/move',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Say how far a follow-up is (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * Public, and never changed. Open to DRAFTER, MODERATOR, HEAD.
 */
export const addFollowUpNote = <ThrowOnError extends boolean = false>(options: Options<AddFollowUpNoteData, ThrowOnError>) => (options.client ?? client).post<AddFollowUpNoteResponses, AddFollowUpNoteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/follow-ups/{id}/notes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read why the caller does not verify a follow-up (MODERATOR or HEAD of its unit)
 *
 * Whoever said that it is done (another-person-needed), or gave evidence for it (evidence-is-yours), leaves that to a colleague. Open to MODERATOR, HEAD.
 */
export const readVerificationReadiness = <ThrowOnError extends boolean = false>(options: Options<ReadVerificationReadinessData, ThrowOnError>) => (options.client ?? client).get<ReadVerificationReadinessResponses, ReadVerificationReadinessErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/follow-ups/{id}/verification-readiness',
    ...options
});

/**
 * Follow with a link alone, without an account and without an address
 *
 * The link opens a page with what is followed and the news of it. Its secret is kept nowhere on the server and is the same when the request is sent again under the same Idempotency-Key. Open to everybody, also without a token.
 */
export const followWithLink = <ThrowOnError extends boolean = false>(options: Options<FollowWithLinkData, ThrowOnError>) => (options.client ?? client).post<FollowWithLinkResponses, FollowWithLinkErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/followers',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Follow nothing any more and be forgotten
 *
 * The address goes, and what waits is not sent. Sent again it answers the same. Open to whom it belongs, or who holds its secret.
 */
export const eraseFollower = <ThrowOnError extends boolean = false>(options: Options<EraseFollowerData, ThrowOnError>) => (options.client ?? client).delete<EraseFollowerResponses, EraseFollowerErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/followers/{number}',
    ...options
});

/**
 * Read what somebody follows, and what became of the messages about it
 *
 * By the secret of the number; `me` in its place is the account that asks. Open to whom it belongs, or who holds its secret.
 */
export const readFollower = <ThrowOnError extends boolean = false>(options: Options<ReadFollowerData, ThrowOnError>) => (options.client ?? client).get<ReadFollowerResponses, ReadFollowerErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/followers/{number}',
    ...options
});

/**
 * Confirm that one wants the messages, within 48 hours of being asked
 *
 * With the secret of the link in that message. Sent again it answers the same. The follower may be another one than was asked: an address follows as one. Open to whom it belongs, or who holds its secret.
 */
export const confirmFollower = <ThrowOnError extends boolean = false>(options: Options<ConfirmFollowerData, ThrowOnError>) => (options.client ?? client).post<ConfirmFollowerResponses, ConfirmFollowerErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/followers/{number}/confirmation',
    ...options
});

/**
 * Follow something no more
 *
 * Sent again it changes nothing. Open to whom it belongs, or who holds its secret.
 */
export const unfollow = <ThrowOnError extends boolean = false>(options: Options<UnfollowData, ThrowOnError>) => (options.client ?? client).delete<UnfollowResponses, UnfollowErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/followers/{number}/follows/{objectId}',
    ...options
});

/**
 * Follow one thing more, 200 at most
 *
 * The id of a forum, a standard or a unit. Sent again it changes nothing. An account becomes a follower with the first one. Open to whom it belongs, or who holds its secret.
 */
export const follow = <ThrowOnError extends boolean = false>(options: Options<FollowData, ThrowOnError>) => (options.client ?? client).put<FollowResponses, FollowErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/followers/{number}/follows/{objectId}',
    ...options
});

/**
 * Say how one wants to be told
 *
 * What was collected for a digest goes out before each message comes by itself again. Open to whom it belongs, or who holds its secret.
 */
export const changeFollowerSettings = <ThrowOnError extends boolean = false>(options: Options<ChangeFollowerSettingsData, ThrowOnError>) => (options.client ?? client).put<ChangeFollowerSettingsResponses, ChangeFollowerSettingsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/followers/{number}/settings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * End a link that is passed on (MODERATOR or HEAD of its unit)
 *
 * For good. It still leads to the form, and counts nothing any more; what it has counted stays. Sent again it changes nothing. Open to MODERATOR, HEAD.
 */
export const revokeForumLink = <ThrowOnError extends boolean = false>(options: Options<RevokeForumLinkData, ThrowOnError>) => (options.client ?? client).post<RevokeForumLinkResponses, RevokeForumLinkErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forum-links/{id}/revocation',
    ...options
});

/**
 * List or search forums
 *
 * With status=OPEN by the time left, else the latest opening first. With drafts=true also the plans of a unit, for its members. Open to everybody, also without a token.
 */
export const listForums = <ThrowOnError extends boolean = false>(options?: Options<ListForumsData, ThrowOnError>) => (options?.client ?? client).get<ListForumsResponses, ListForumsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums',
    ...options
});

/**
 * Plan a forum on standards of a unit (its DRAFTER or HEAD)
 *
 * Plan a forum on standards of a unit (its DRAFTER or HEAD). Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const planForum = <ThrowOnError extends boolean = false>(options: Options<PlanForumData, ThrowOnError>) => (options.client ?? client).post<PlanForumResponses, PlanForumErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read one forum by its id or slug
 *
 * Its ETag also changes when the window opens or closes. Plans are for members of the unit. Open to everybody, also without a token.
 */
export const readForum = <ThrowOnError extends boolean = false>(options: Options<ReadForumData, ThrowOnError>) => (options.client ?? client).get<ReadForumResponses, ReadForumErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}',
    ...options
});

/**
 * Change the plan of a forum that is not announced (DRAFTER or HEAD of its unit)
 *
 * The forum stays in its unit. Its slug follows its title until it is announced. Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const changeForumPlan = <ThrowOnError extends boolean = false>(options: Options<ChangeForumPlanData, ThrowOnError>) => (options.client ?? client).put<ChangeForumPlanResponses, ChangeForumPlanErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read the record of agreement of a forum (members of its unit)
 *
 * Its files hold names and signatures. Everybody reads its date and number at the forum. Open to whom it belongs, or who holds its secret.
 */
export const readAgreement = <ThrowOnError extends boolean = false>(options: Options<ReadAgreementData, ThrowOnError>) => (options.client ?? client).get<ReadAgreementResponses, ReadAgreementErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/agreement',
    ...options
});

/**
 * Record that the record of agreement of a forum is signed (MODERATOR or HEAD of its unit)
 *
 * With it the drafts count as discussed (PP 96/2012 art 26(3)), and have to be published for comment within 5 working days (art 27(1)). Recorded once; it cannot be changed. Open to MODERATOR, HEAD.
 */
export const recordAgreement = <ThrowOnError extends boolean = false>(options: Options<RecordAgreementData, ThrowOnError>) => (options.client ?? client).post<RecordAgreementResponses, RecordAgreementErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/agreement',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List what was added to the signed record of agreement of a forum, oldest first
 *
 * A hundred on a page. Open to everybody, also without a token.
 */
export const listAddenda = <ThrowOnError extends boolean = false>(options: Options<ListAddendaData, ThrowOnError>) => (options.client ?? client).get<ListAddendaResponses, ListAddendaErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/agreement-addenda',
    ...options
});

/**
 * Add to the signed record of agreement of a forum, and say why (MODERATOR or HEAD of its unit)
 *
 * Public, and never changed, like a file that comes with it. What was signed stays as it was. Open to MODERATOR, HEAD.
 */
export const addAddendum = <ThrowOnError extends boolean = false>(options: Options<AddAddendumData, ThrowOnError>) => (options.client ?? client).post<AddAddendumResponses, AddAddendumErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/agreement-addenda',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read the draft of the record of agreement of a forum (members of its unit)
 *
 * Read the draft of the record of agreement of a forum (members of its unit). Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readAgreementDraft = <ThrowOnError extends boolean = false>(options: Options<ReadAgreementDraftData, ThrowOnError>) => (options.client ?? client).get<ReadAgreementDraftResponses, ReadAgreementDraftErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/agreement-draft',
    ...options
});

/**
 * Begin the record of agreement of a forum (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * With a row for each line of the minutes, the day and place of the last session, and a number by the pattern of the unit. Once of one forum. Open to DRAFTER, MODERATOR, HEAD.
 */
export const beginAgreementDraft = <ThrowOnError extends boolean = false>(options: Options<BeginAgreementDraftData, ThrowOnError>) => (options.client ?? client).post<BeginAgreementDraftResponses, BeginAgreementDraftErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/agreement-draft',
    ...options
});

/**
 * Write the draft of the record of agreement anew (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * Whole, until it is signed. Signatures that were drawn are gone by it: they stood under another text. Open to DRAFTER, MODERATOR, HEAD.
 */
export const changeAgreementDraft = <ThrowOnError extends boolean = false>(options: Options<ChangeAgreementDraftData, ThrowOnError>) => (options.client ?? client).put<ChangeAgreementDraftResponses, ChangeAgreementDraftErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/agreement-draft',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read the drafted record of agreement as .docx (members of its unit)
 *
 * INTERNAL has everything. PUBLIC leaves out phones, signatures and names that nobody agreed to show; they are not in the file at all. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readAgreementDocx = <ThrowOnError extends boolean = false>(options: Options<ReadAgreementDocxData, ThrowOnError>) => (options.client ?? client).get<ReadAgreementDocxResponses, ReadAgreementDocxErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/agreement-draft/paper.docx',
    ...options
});

/**
 * Read the drafted record of agreement as tagged PDF (members of its unit)
 *
 * INTERNAL has everything. PUBLIC leaves out phones, signatures and names that nobody agreed to show; they are not in the file at all. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readAgreementPdf = <ThrowOnError extends boolean = false>(options: Options<ReadAgreementPdfData, ThrowOnError>) => (options.client ?? client).get<ReadAgreementPdfResponses, ReadAgreementPdfErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/agreement-draft/paper.pdf',
    ...options
});

/**
 * Read what the draft of the record of agreement lacks before it is signed (members of its unit)
 *
 * What is missing blocks the signing; advice blocks nothing. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readAgreementReadiness = <ThrowOnError extends boolean = false>(options: Options<ReadAgreementReadinessData, ThrowOnError>) => (options.client ?? client).get<ReadAgreementReadinessResponses, ReadAgreementReadinessErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/agreement-draft/readiness',
    ...options
});

/**
 * Keep a signature that was drawn on a screen (MODERATOR or HEAD of the forum's unit)
 *
 * On the unit's device, by the one who signs. Drawn again, it takes the place of the one before. Open to MODERATOR, HEAD.
 */
export const drawSignature = <ThrowOnError extends boolean = false>(options: Options<DrawSignatureData, ThrowOnError>) => (options.client ?? client).put<DrawSignatureResponses, DrawSignatureErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/agreement-draft/signatories/{id}/signature',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Say that the drafted record of agreement is signed (MODERATOR or HEAD of the forum's unit)
 *
 * Refused with illegal-transition while anything is empty, a session is open, or, on the screen, somebody has not drawn; errors names it. From then on nothing changes, and what was promised is followed up. It counts as recordAgreement does. With If-Match a draft that was changed since it was read is not signed. Open to MODERATOR, HEAD.
 */
export const signAgreement = <ThrowOnError extends boolean = false>(options: Options<SignAgreementData, ThrowOnError>) => (options.client ?? client).post<SignAgreementResponses, SignAgreementErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/agreement-draft/signing',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Announce a planned forum (MODERATOR or HEAD of its unit)
 *
 * Puts the newest version of each of its standards before the public, for ever. Refused with illegal-transition while anything is missing; errors names it, such as /standards/0/components/SD3. An opening time that has passed becomes now. Open to MODERATOR, HEAD.
 */
export const announceForum = <ThrowOnError extends boolean = false>(options: Options<AnnounceForumData, ThrowOnError>) => (options.client ?? client).post<AnnounceForumResponses, AnnounceForumErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/announcement',
    ...options
});

/**
 * Let inputs wait shorter for a moderator, or not at all, and say why (MODERATOR or HEAD of its unit)
 *
 * Never longer than was announced, and not once the window has closed. What waits already stays held with the promise that was made to it. It stands among the changes of the forum, with the reason, for everybody to read. Open to MODERATOR, HEAD.
 */
export const changeForumApproval = <ThrowOnError extends boolean = false>(options: Options<ChangeForumApprovalData, ThrowOnError>) => (options.client ?? client).post<ChangeForumApprovalResponses, ChangeForumApprovalErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/approval-changes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Type in what a person wrote on the printed form (DRAFTER, MODERATOR or HEAD of the forum's unit)
 *
 * The original is checked and cleaned as files of givers are, and kept so in the place of the file that was sent. With it beside it, the person's consent, and after it was read back to them. It becomes an input of channel PAPER_FORM like every other; who typed it stands in the audit. The receipt is to be handed over: whoever has its secret acts as the giver. Open to DRAFTER, MODERATOR, HEAD.
 */
export const enterAssistedFeedback = <ThrowOnError extends boolean = false>(options: Options<EnterAssistedFeedbackData, ThrowOnError>) => (options.client ?? client).post<EnterAssistedFeedbackResponses, EnterAssistedFeedbackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/assisted-feedback',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Send a file that an input will name, while the forum takes inputs
 *
 * The body is the file itself, at most 5 MiB: PDF, JPEG or PNG, by its content. A picture is turned upright and written anew as JPEG, at most 2,048 pixels long, without the place and whatever else the camera noted. A PDF with a password, a script or other files in it is refused. Without an account a solved challenge is needed, and a new one for each attempt. The same bytes sent again from the same device are the same file. One that no input names goes after 24 hours; a device may have 12 waiting, all devices of one network 400. Where the operator has a virus scanner, nothing is taken that it has not seen. Open to everybody, also without a token.
 */
export const sendAttachment = <ThrowOnError extends boolean = false>(options: Options<SendAttachmentData, ThrowOnError>) => (options.client ?? client).post<SendAttachmentResponses, SendAttachmentErrors, ThrowOnError>({
    bodySerializer: null,
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/attachments',
    ...options,
    headers: {
        'Content-Type': 'application/octet-stream',
        ...options.headers
    }
});

/**
 * Cancel a forum, and say why (MODERATOR or HEAD of its unit)
 *
 * One that was announced stays readable, with the reason; texts before the public stay frozen. Open to MODERATOR, HEAD.
 */
export const cancelForum = <ThrowOnError extends boolean = false>(options: Options<CancelForumData, ThrowOnError>) => (options.client ?? client).post<CancelForumResponses, CancelForumErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/cancellation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read the picture that a link to a forum shows
 *
 * 1200 by 630 pixels, in Indonesian, as chat programs show beside a link. Drawn from the data; the same card has the same bytes. Open to everybody, also without a token.
 */
export const readForumCard = <ThrowOnError extends boolean = false>(options: Options<ReadForumCardData, ThrowOnError>) => (options.client ?? client).get<ReadForumCardResponses, ReadForumCardErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/card.png',
    ...options
});

/**
 * Read what keeps a forum open (members of its unit)
 *
 * Read what keeps a forum open (members of its unit). Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readClosingReadiness = <ThrowOnError extends boolean = false>(options: Options<ReadClosingReadinessData, ThrowOnError>) => (options.client ?? client).get<ReadClosingReadinessResponses, ReadClosingReadinessErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/closing-readiness',
    ...options
});

/**
 * Close a forum once everything is answered and done (HEAD of its unit)
 *
 * Refused with illegal-transition while anything is open; errors names it: inputs-open and follow-ups-open can be excused, with a reason that the public reads and that is kept for ever; objections-open, appeals-open and entries-waiting cannot. A window for comments can be closed once its time is over. Open to HEAD.
 */
export const closeForum = <ThrowOnError extends boolean = false>(options: Options<CloseForumData, ThrowOnError>) => (options.client ?? client).post<CloseForumResponses, CloseForumErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/closure',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Publish the drafts discussed in a forum for comment (MODERATOR or HEAD of its unit)
 *
 * Opens a forum of kind COMMENT_WINDOW on the newest texts at once, until the end of the 7th working day (PP 96/2012 art 27(2)). The texts come before the public for ever. Open to MODERATOR, HEAD.
 */
export const openCommentWindow = <ThrowOnError extends boolean = false>(options: Options<OpenCommentWindowData, ThrowOnError>) => (options.client ?? client).post<OpenCommentWindowResponses, OpenCommentWindowErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/comment-window',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Plan a forum from an earlier one (DRAFTER or HEAD of its unit)
 *
 * With its title, standards, settings and sessions (team, agenda, seats of each element), all so many years later that it is to come, on working days, and with the structured questions that were not ended; without its theme, and without a description that names a day. What the earlier one promised and has not done stands on the agenda of the first session, then of the next, as far as there is room; carried says how much that is. Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const copyForum = <ThrowOnError extends boolean = false>(options: Options<CopyForumData, ThrowOnError>) => (options.client ?? client).post<CopyForumResponses, CopyForumErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/copy',
    ...options
});

/**
 * Put the newest version of a standard into an announced forum, and say why (MODERATOR or HEAD of its unit)
 *
 * The version must be complete and newer than the one discussed; it comes before the public for ever. Inputs given so far stay with the version they were given to. Open to MODERATOR, HEAD.
 */
export const correctForum = <ThrowOnError extends boolean = false>(options: Options<CorrectForumData, ThrowOnError>) => (options.client ?? client).post<CorrectForumResponses, CorrectForumErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/corrections',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List what earlier forums on the same standards promised and is not done, the soonest due first
 *
 * A hundred on a page. A forum opens with them. Open to everybody, also without a token.
 */
export const listEarlierFollowUps = <ThrowOnError extends boolean = false>(options: Options<ListEarlierFollowUpsData, ThrowOnError>) => (options.client ?? client).get<ListEarlierFollowUpsResponses, ListEarlierFollowUpsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/earlier-follow-ups',
    ...options
});

/**
 * Send inputs of another channel from a program (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * At most 10,000 items and 16 MiB. Each is judged as a row of a sheet is and answered by itself, in their order; what is wrong with one refuses no other. The first 100 good ones are inputs by the answer; the rest are taken, and become inputs a hundred at a time with continueEntryBatch. By its source and externalId an item is known for good, so that all of it may be sent again after any failure, under a new key too: what still waits from before is answered WAITING with its batchId, the next hundred of the oldest such batch become inputs, and earlierBatches names those to go on with. A complaint is kept from the public and led to SP4N-LAPOR! What an API client sends nobody of the office has read: it is held where the forum has approvalHours, and where it may be spam. Open to DRAFTER, MODERATOR, HEAD. An API client of the unit needs the scope WRITE_FEEDBACK.
 */
export const sendEntries = <ThrowOnError extends boolean = false>(options: Options<SendEntriesData, ThrowOnError>) => (options.client ?? client).post<SendEntriesResponses, SendEntriesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/entries',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the batches that were entered into a forum, newest first, for members of its unit
 *
 * An API client sees the batches that it began; one with READ_INTERNAL sees all. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope WRITE_FEEDBACK or READ_INTERNAL.
 */
export const listEntryBatches = <ThrowOnError extends boolean = false>(options: Options<ListEntryBatchesData, ThrowOnError>) => (options.client ?? client).get<ListEntryBatchesResponses, ListEntryBatchesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/entry-batches',
    ...options
});

/**
 * Take the good rows of a sheet into a forum (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * The sheet is read as by previewEntries. What is ready is kept at once and becomes inputs a hundred rows at a time with continueEntryBatch; what is broken, or stands in the forum already by its reference or by what it says, is left out and counted. Open to DRAFTER, MODERATOR, HEAD. An API client of the unit needs the scope WRITE_FEEDBACK.
 */
export const beginEntryBatch = <ThrowOnError extends boolean = false>(options: Options<BeginEntryBatchData, ThrowOnError>) => (options.client ?? client).post<BeginEntryBatchResponses, BeginEntryBatchErrors, ThrowOnError>({
    bodySerializer: null,
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/entry-batches',
    ...options,
    headers: {
        'Content-Type': 'application/octet-stream',
        ...options.headers
    }
});

/**
 * See what a sheet of inputs would bring into a forum (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * The body is what was copied from a spreadsheet, or CSV with commas or semicolons, in UTF-8: headings in the first row, one input in each row below; at most 10,000 rows and 10 MiB. Each row is checked by itself. Rows that lack a channel or a day of receiving get those of the query. Open to DRAFTER, MODERATOR, HEAD. An API client of the unit needs the scope WRITE_FEEDBACK.
 */
export const previewEntries = <ThrowOnError extends boolean = false>(options: Options<PreviewEntriesData, ThrowOnError>) => (options.client ?? client).post<PreviewEntriesResponses, PreviewEntriesErrors, ThrowOnError>({
    bodySerializer: null,
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/entry-previews',
    ...options,
    headers: {
        'Content-Type': 'application/octet-stream',
        ...options.headers
    }
});

/**
 * List the inputs of a forum with their answers, newest first
 *
 * What is hidden or withdrawn keeps its place without its words. What is held is left out. Open to everybody, also without a token.
 */
export const listForumFeedback = <ThrowOnError extends boolean = false>(options: Options<ListForumFeedbackData, ThrowOnError>) => (options.client ?? client).get<ListForumFeedbackResponses, ListForumFeedbackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/feedback',
    ...options
});

/**
 * Give an input while the forum's window is open, with or without an account
 *
 * Without an account a solved challenge is needed. Sending the same again under the same Idempotency-Key answers the same receipt, however late and also after the window has closed; only the challenge may differ. For the forum's lateHours after closing, an input is taken late whose writtenAt lies in the window. A COMPLAINT is held, and everything where the forum has approvalHours, or where it comes without an account and may be spam; else it is public at once. The receipt's secret is kept nowhere on the server. Open to everybody, also without a token.
 */
export const giveFeedback = <ThrowOnError extends boolean = false>(options: Options<GiveFeedbackData, ThrowOnError>) => (options.client ?? client).post<GiveFeedbackResponses, GiveFeedbackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/feedback',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Count the inputs of a forum, in numbers that add up
 *
 * Count the inputs of a forum, in numbers that add up. Open to everybody, also without a token.
 */
export const countForumFeedback = <ThrowOnError extends boolean = false>(options: Options<CountForumFeedbackData, ThrowOnError>) => (options.client ?? client).get<CountForumFeedbackResponses, CountForumFeedbackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/feedback-counts',
    ...options
});

/**
 * Save the inputs of a forum with their answers as a file, as everybody sees them
 *
 * The rows of listForumFeedback with the same filters, all from one moment. CSV is UTF-8 with a byte order mark and keeps to RFC 4180; a text that a spreadsheet would take for a formula (after = + - @, a tab or a line break) and one that begins with an apostrophe has one apostrophe before it, so that who reads by machine takes one leading apostrophe away. A line of JSON Lines is an object with the names of the API. Times are UTC. A file that breaks off ends with the connection. 503 while too many are being saved at once. Open to everybody, also without a token.
 */
export const exportForumFeedback = <ThrowOnError extends boolean = false>(options: Options<ExportForumFeedbackData, ThrowOnError>) => (options.client ?? client).get<ExportForumFeedbackResponses, ExportForumFeedbackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/feedback-export',
    ...options
});

/**
 * Count what a forum promised, in numbers that add up
 *
 * Count what a forum promised, in numbers that add up. Open to everybody, also without a token.
 */
export const readForumFollowUpProgress = <ThrowOnError extends boolean = false>(options: Options<ReadForumFollowUpProgressData, ThrowOnError>) => (options.client ?? client).get<ReadForumFollowUpProgressResponses, ReadForumFollowUpProgressErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/follow-up-progress',
    ...options
});

/**
 * List what a forum promised: in the order of its record of agreement, then with its answers
 *
 * All on one page. Nothing of the record before it is signed; what an answer promises, at once. Open to everybody, also without a token.
 */
export const listFollowUps = <ThrowOnError extends boolean = false>(options: Options<ListFollowUpsData, ThrowOnError>) => (options.client ?? client).get<ListFollowUpsResponses, ListFollowUpsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/follow-ups',
    ...options
});

/**
 * Say that a link that is passed on was opened, with its token
 *
 * The form does when a person looks at it, so that a program that follows links does not. Counts once a day for a device. Answered alike for a link that nobody has or that has ended: the form is open to everybody anyhow. Open to everybody, also without a token.
 */
export const openForumLink = <ThrowOnError extends boolean = false>(options: Options<OpenForumLinkData, ThrowOnError>) => (options.client ?? client).post<OpenForumLinkResponses, OpenForumLinkErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/link-openings',
    ...options
});

/**
 * List the links of a forum that are passed on, newest first, for members of its unit
 *
 * Address and message are for MODERATOR and HEAD, who pass them on. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listForumLinks = <ThrowOnError extends boolean = false>(options: Options<ListForumLinksData, ThrowOnError>) => (options.client ?? client).get<ListForumLinksResponses, ListForumLinksErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/links',
    ...options
});

/**
 * Make links to a forum's form that somebody passes on (MODERATOR or HEAD of its unit)
 *
 * All of them or none, up to 500 for a forum. Nothing is sent. Whoever opens one writes without an account; a link only counts, and ends with the forum's window. 409 illegal-transition after that. Open to MODERATOR, HEAD.
 */
export const makeForumLinks = <ThrowOnError extends boolean = false>(options: Options<MakeForumLinksData, ThrowOnError>) => (options.client ?? client).post<MakeForumLinksResponses, MakeForumLinksErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/links',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List what moderators did in a forum, newest first
 *
 * Inputs that were held, released, hidden, restored and concealed in parts, and so answers and what is said beside inputs, with the reason and the time; who did it is not told. What a giver withdraws is no moderation. Open to everybody, also without a token.
 */
export const listModerationActs = <ThrowOnError extends boolean = false>(options: Options<ListModerationActsData, ThrowOnError>) => (options.client ?? client).get<ListModerationActsResponses, ListModerationActsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/moderation-acts',
    ...options
});

/**
 * Save each answer to the structured questions of a forum as a file (members of its unit)
 *
 * A row for each answer, by question and by what was said, so that none tells when it came or what else the same person said. CSV is UTF-8 with a byte order mark and keeps to RFC 4180; a text that a spreadsheet would take for a formula (after = + - @, a tab or a line break) and one that begins with an apostrophe has one apostrophe before it, so that who reads by machine takes one leading apostrophe away. A line of JSON Lines is an object with the names of the API. Times are UTC. A file that breaks off ends with the connection. 503 while too many are being saved at once. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const exportOpinionAnswers = <ThrowOnError extends boolean = false>(options: Options<ExportOpinionAnswersData, ThrowOnError>) => (options.client ?? client).get<ExportOpinionAnswersResponses, ExportOpinionAnswersErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/opinion-answers-export',
    ...options
});

/**
 * List the structured questions of a forum with what was answered
 *
 * All on one page, at most 50. Where hiddenUntilClose is true, results are absent until the window is closed, but for members of its unit. Words that people wrote stand in no result. Open to everybody, also without a token.
 */
export const listOpinionQuestions = <ThrowOnError extends boolean = false>(options: Options<ListOpinionQuestionsData, ThrowOnError>) => (options.client ?? client).get<ListOpinionQuestionsResponses, ListOpinionQuestionsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/opinion-questions',
    ...options
});

/**
 * Ask a structured question in a forum whose window is not over (DRAFTER or HEAD of its unit)
 *
 * One that is added while the window is open has fewer answers than the others; its own number of answers says so. Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const addOpinionQuestion = <ThrowOnError extends boolean = false>(options: Options<AddOpinionQuestionData, ThrowOnError>) => (options.client ?? client).post<AddOpinionQuestionResponses, AddOpinionQuestionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/opinion-questions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take away a question of a forum that is not announced (DRAFTER or HEAD of its unit)
 *
 * Take away a question of a forum that is not announced (DRAFTER or HEAD of its unit). Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const removeOpinionQuestion = <ThrowOnError extends boolean = false>(options: Options<RemoveOpinionQuestionData, ThrowOnError>) => (options.client ?? client).delete<RemoveOpinionQuestionResponses, RemoveOpinionQuestionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/opinion-questions/{questionId}',
    ...options
});

/**
 * Read one structured question of a forum with what was answered
 *
 * Read one structured question of a forum with what was answered. Open to everybody, also without a token.
 */
export const readOpinionQuestion = <ThrowOnError extends boolean = false>(options: Options<ReadOpinionQuestionData, ThrowOnError>) => (options.client ?? client).get<ReadOpinionQuestionResponses, ReadOpinionQuestionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/opinion-questions/{questionId}',
    ...options
});

/**
 * Write a question anew that nobody has answered yet (DRAFTER or HEAD of its unit)
 *
 * 409 illegal-transition once somebody has: it can only be ended then. Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const changeOpinionQuestion = <ThrowOnError extends boolean = false>(options: Options<ChangeOpinionQuestionData, ThrowOnError>) => (options.client ?? client).put<ChangeOpinionQuestionResponses, ChangeOpinionQuestionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/opinion-questions/{questionId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ask a question no longer, and say why (MODERATOR or HEAD of its unit)
 *
 * What was answered stays and is counted. It is not asked again. Open to MODERATOR, HEAD.
 */
export const endOpinionQuestion = <ThrowOnError extends boolean = false>(options: Options<EndOpinionQuestionData, ThrowOnError>) => (options.client ?? client).post<EndOpinionQuestionResponses, EndOpinionQuestionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/opinion-questions/{questionId}/ending',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List what people wrote in answer to a question of type TEXT (members of its unit)
 *
 * In no order that tells when; nothing tells whose. Their time comes with that of inputs, by the retention class OPINION. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listOpinionTexts = <ThrowOnError extends boolean = false>(options: Options<ListOpinionTextsData, ThrowOnError>) => (options.client ?? client).get<ListOpinionTextsResponses, ListOpinionTextsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/opinion-questions/{questionId}/texts',
    ...options
});

/**
 * Save what was answered to the structured questions of a forum as a file, counted
 *
 * A row for each choice, for a number and for words one; all from one moment. Questions whose results are hidden stand in it for members of the unit alone until the window is closed; of those that one to four have answered (few) others have one row, with how many alone. While the window is open others have what was told last (counted: of how many answers), members all. CSV is UTF-8 with a byte order mark and keeps to RFC 4180; a text that a spreadsheet would take for a formula (after = + - @, a tab or a line break) and one that begins with an apostrophe has one apostrophe before it, so that who reads by machine takes one leading apostrophe away. A line of JSON Lines is an object with the names of the API. Times are UTC. A file that breaks off ends with the connection. 503 while too many are being saved at once. Open to everybody, also without a token.
 */
export const exportOpinionResults = <ThrowOnError extends boolean = false>(options: Options<ExportOpinionResultsData, ThrowOnError>) => (options.client ?? client).get<ExportOpinionResultsResponses, ExportOpinionResultsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/opinion-results-export',
    ...options
});

/**
 * Answer the structured questions beside a component while the forum's window is open
 *
 * With or without an account; without one a solved challenge is needed, and the Device-Token. Counts once for an account, else once for a device: what is sent takes the place of what the same sender said beside the component before, and no answers take it back. What is said is kept without who said it. Sent again under its key it is answered as the first time, also after closing, whatever it then says: nothing is kept of it to compare. Open to everybody, also without a token.
 */
export const giveOpinion = <ThrowOnError extends boolean = false>(options: Options<GiveOpinionData, ThrowOnError>) => (options.client ?? client).post<GiveOpinionResponses, GiveOpinionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/opinions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read what this device or account has answered in a forum
 *
 * By the Device-Token, or the account; nothing where neither is known. Open to everybody, also without a token.
 */
export const readOwnOpinion = <ThrowOnError extends boolean = false>(options: Options<ReadOwnOpinionData, ThrowOnError>) => (options.client ?? client).get<ReadOwnOpinionResponses, ReadOwnOpinionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/opinions/mine',
    ...options
});

/**
 * Read forms to be printed and written on by hand, for members of the forum's unit
 *
 * One sheet A4 each, tagged PDF (PDF/UA), every one with a number of its own and a QR code that leads to where it is typed in (enterAssistedFeedback). Every reading gives new numbers; a number is kept only once its form is typed in. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readPaperForms = <ThrowOnError extends boolean = false>(options: Options<ReadPaperFormsData, ThrowOnError>) => (options.client ?? client).get<ReadPaperFormsResponses, ReadPaperFormsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/paper-forms.pdf',
    ...options
});

/**
 * Read the poster of a forum with the QR code of its page
 *
 * Before the forum is announced for members of its unit. The address is on the host at which the poster is asked for. A3 has the lines of A4, everything larger alike. Open to everybody, also without a token.
 */
export const readForumPoster = <ThrowOnError extends boolean = false>(options: Options<ReadForumPosterData, ThrowOnError>) => (options.client ?? client).get<ReadForumPosterResponses, ReadForumPosterErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/poster.pdf',
    ...options
});

/**
 * Read the report of a forum as .docx
 *
 * Purpose, sessions, participants by element, every input before the public with its answer, what was agreed and how it goes on; annexes are attendance by element and the minutes. No person is in it. Open to everybody, also without a token.
 */
export const readForumReportDocx = <ThrowOnError extends boolean = false>(options: Options<ReadForumReportDocxData, ThrowOnError>) => (options.client ?? client).get<ReadForumReportDocxResponses, ReadForumReportDocxErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/report.docx',
    ...options
});

/**
 * Read the report of a forum as tagged PDF
 *
 * Purpose, sessions, participants by element, every input before the public with its answer, what was agreed and how it goes on; annexes are attendance by element and the minutes. No person is in it. Open to everybody, also without a token.
 */
export const readForumReportPdf = <ThrowOnError extends boolean = false>(options: Options<ReadForumReportPdfData, ThrowOnError>) => (options.client ?? client).get<ReadForumReportPdfResponses, ReadForumReportPdfErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/report.pdf',
    ...options
});

/**
 * Read what was said in a forum and what became of it
 *
 * In numbers that add up, made from the data each time; also while it still goes on. What was promised is listed at its follow-ups. Open to everybody, also without a token.
 */
export const readForumResults = <ThrowOnError extends boolean = false>(options: Options<ReadForumResultsData, ThrowOnError>) => (options.client ?? client).get<ReadForumResultsResponses, ReadForumResultsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/results',
    ...options
});

/**
 * Read the picture that a link to what became of a forum shows
 *
 * 1200 by 630 pixels, in Indonesian, as chat programs show beside a link. Drawn from the data; the same card has the same bytes. Open to everybody, also without a token.
 */
export const readForumResultsCard = <ThrowOnError extends boolean = false>(options: Options<ReadForumResultsCardData, ThrowOnError>) => (options.client ?? client).get<ReadForumResultsCardResponses, ReadForumResultsCardErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/results-card.png',
    ...options
});

/**
 * Publish the results of a forum whose record of agreement is signed (MODERATOR or HEAD of its unit)
 *
 * It is RESULTS_PUBLISHED then, or FOLLOW_UP while anything is open. Refused with illegal-transition while rows of a batch wait to be entered (entries-waiting in errors): afterwards they could not come in any more. Open to MODERATOR, HEAD.
 */
export const publishForumResults = <ThrowOnError extends boolean = false>(options: Options<PublishForumResultsData, ThrowOnError>) => (options.client ?? client).post<PublishForumResultsResponses, PublishForumResultsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/results-publication',
    ...options
});

/**
 * List the sessions of a forum in the order in which they take place
 *
 * All on one page. Those of a forum that is not announced are for members of its unit. Open to everybody, also without a token.
 */
export const listSessions = <ThrowOnError extends boolean = false>(options: Options<ListSessionsData, ThrowOnError>) => (options.client ?? client).get<ListSessionsResponses, ListSessionsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/sessions',
    ...options
});

/**
 * Plan a session of a forum (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * At most 20 of one forum, and only until its sessions are over. With an announced forum the session is public at once. Open to DRAFTER, MODERATOR, HEAD.
 */
export const planSession = <ThrowOnError extends boolean = false>(options: Options<PlanSessionData, ThrowOnError>) => (options.client ?? client).post<PlanSessionResponses, PlanSessionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/sessions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Find the three inputs that come nearest to what one is about to say
 *
 * Those before the public in the same forum, on the same standard or on the forum as a whole, the nearest first; none where nobody has said anything like it. By public rules and a small model of language on the server itself, which learn from nobody's inputs. What is asked is kept nowhere. Open to everybody, also without a token.
 */
export const findSimilarFeedback = <ThrowOnError extends boolean = false>(options: Options<FindSimilarFeedbackData, ThrowOnError>) => (options.client ?? client).post<FindSimilarFeedbackResponses, FindSimilarFeedbackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/similar-feedback',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read the lawful steps of a forum, with their dates and the law behind them
 *
 * From the announcement to what became of what was said. A planned forum is for members of its unit. A window for comments shows the steps of the forum it follows. Open to everybody, also without a token.
 */
export const readForumTimeline = <ThrowOnError extends boolean = false>(options: Options<ReadForumTimelineData, ThrowOnError>) => (options.client ?? client).get<ReadForumTimelineResponses, ReadForumTimelineErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/timeline',
    ...options
});

/**
 * Prolong an announced window or close it early, and say why (MODERATOR or HEAD of its unit)
 *
 * Not once the window has closed. The reason is shown to the public. Open to MODERATOR, HEAD.
 */
export const changeForumWindow = <ThrowOnError extends boolean = false>(options: Options<ChangeForumWindowData, ThrowOnError>) => (options.client ?? client).post<ChangeForumWindowResponses, ChangeForumWindowErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/forums/{ref}/window-changes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * See what a document would bring into a standard (DRAFTER or HEAD of the unit)
 *
 * The body is the document itself, at most 20 MiB: .docx with the usual table (No, Komponen, Uraian) or headings, .xlsx or CSV with the same columns or a column for each component, or JSON with the fields of SIPPN. Its content says which. At most 2,000 table rows and a million letters are read. Nothing is kept; what is taken is sent with writeTexts. Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const previewImport = <ThrowOnError extends boolean = false>(options: Options<PreviewImportData, ThrowOnError>) => (options.client ?? client).post<PreviewImportResponses, PreviewImportErrors, ThrowOnError>({
    bodySerializer: null,
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/import-previews',
    ...options,
    headers: {
        'Content-Type': 'application/octet-stream',
        ...options.headers
    }
});

/**
 * List the institutions, newest first
 *
 * List the institutions, newest first. Open to everybody, also without a token.
 */
export const listInstitutions = <ThrowOnError extends boolean = false>(options?: Options<ListInstitutionsData, ThrowOnError>) => (options?.client ?? client).get<ListInstitutionsResponses, ListInstitutionsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/institutions',
    ...options
});

/**
 * Enter an institution (admin)
 *
 * Enter an institution (admin). Open to ADMIN.
 */
export const enterInstitution = <ThrowOnError extends boolean = false>(options: Options<EnterInstitutionData, ThrowOnError>) => (options.client ?? client).post<EnterInstitutionResponses, EnterInstitutionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/institutions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read one institution by its id or slug
 *
 * Read one institution by its id or slug. Open to everybody, also without a token.
 */
export const readInstitution = <ThrowOnError extends boolean = false>(options: Options<ReadInstitutionData, ThrowOnError>) => (options.client ?? client).get<ReadInstitutionResponses, ReadInstitutionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/institutions/{id}',
    ...options
});

/**
 * Change the names of an institution (admin); its slug stays
 *
 * Change the names of an institution (admin); its slug stays. Open to ADMIN.
 */
export const changeInstitution = <ThrowOnError extends boolean = false>(options: Options<ChangeInstitutionData, ThrowOnError>) => (options.client ?? client).put<ChangeInstitutionResponses, ChangeInstitutionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/institutions/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read how many units of an institution are certified, and how many are to be
 *
 * Read how many units of an institution are certified, and how many are to be. Open to everybody, also without a token.
 */
export const readCertificationCoverage = <ThrowOnError extends boolean = false>(options: Options<ReadCertificationCoverageData, ThrowOnError>) => (options.client ?? client).get<ReadCertificationCoverageResponses, ReadCertificationCoverageErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/institutions/{id}/certification-coverage',
    ...options
});

/**
 * Say how many units of an institution are to be certified by when (admin)
 *
 * Say how many units of an institution are to be certified by when (admin). Open to ADMIN.
 */
export const setCertificationTarget = <ThrowOnError extends boolean = false>(options: Options<SetCertificationTargetData, ThrowOnError>) => (options.client ?? client).put<SetCertificationTargetResponses, SetCertificationTargetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/institutions/{id}/certification-coverage',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read the signed decrees of an institution's units as its JDIH takes them
 *
 * A JSON array with the fields of the national network of legal documents (JDIHN), all on one page, since its readers know no other. The same rows of all institutions are in the set jdihn. Open to everybody, also without a token.
 */
export const readJdihnFeed = <ThrowOnError extends boolean = false>(options: Options<ReadJdihnFeedData, ThrowOnError>) => (options.client ?? client).get<ReadJdihnFeedResponses, ReadJdihnFeedErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/institutions/{id}/jdihn-feed',
    ...options
});

/**
 * Save whom a unit invited to its sessions, and what they answered, as a file
 *
 * For members of the unit: the rows of listInvitations of all its sessions, or of those of one forum, all from one moment, without the personal addresses. That it was saved goes into the audit. CSV is UTF-8 with a byte order mark and keeps to RFC 4180; a text that a spreadsheet would take for a formula (after = + - @, a tab or a line break) and one that begins with an apostrophe has one apostrophe before it, so that who reads by machine takes one leading apostrophe away. A line of JSON Lines is an object with the names of the API. Times are UTC. A file that breaks off ends with the connection. 503 while too many are being saved at once. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const exportInvitations = <ThrowOnError extends boolean = false>(options: Options<ExportInvitationsData, ThrowOnError>) => (options.client ?? client).get<ExportInvitationsResponses, ExportInvitationsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/invitation-export',
    ...options
});

/**
 * Read an invitation, with its secret
 *
 * A number nobody has and a wrong secret are answered alike. Open to whom it belongs, or who holds its secret.
 */
export const readInvitation = <ThrowOnError extends boolean = false>(options: Options<ReadInvitationData, ThrowOnError>) => (options.client ?? client).get<ReadInvitationResponses, ReadInvitationErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/invitations/{number}',
    ...options
});

/**
 * Answer an invitation, with its secret
 *
 * Another answer takes the place of the one before, until the session is over; DECLINED cancels a registration made with it. Registering with the invitation accepts it. Open to whom it belongs, or who holds its secret.
 */
export const answerInvitation = <ThrowOnError extends boolean = false>(options: Options<AnswerInvitationData, ThrowOnError>) => (options.client ?? client).post<AnswerInvitationResponses, AnswerInvitationErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/invitations/{number}/answer',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Say that an invitation was opened, with its secret
 *
 * The page does when a person looks at it, so that a program that follows links does not. Only the first time counts. Open to whom it belongs, or who holds its secret.
 */
export const openInvitation = <ThrowOnError extends boolean = false>(options: Options<OpenInvitationData, ThrowOnError>) => (options.client ?? client).post<OpenInvitationResponses, OpenInvitationErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/invitations/{number}/opening',
    ...options
});

/**
 * Erase to whom an invitation was addressed, with its secret, at any time
 *
 * Name, position and contact go; that the organisation was invited stays. Who has registered erases that with the ticket. Asking again changes nothing. Open to whom it belongs, or who holds its secret.
 */
export const eraseInvitationPerson = <ThrowOnError extends boolean = false>(options: Options<EraseInvitationPersonData, ThrowOnError>) => (options.client ?? client).delete<EraseInvitationPersonResponses, EraseInvitationPersonErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/invitations/{number}/person',
    ...options
});

/**
 * Read all that is kept of a person under an invitation, with its secret
 *
 * Also of the registration made with it. Open to whom it belongs, or who holds its secret.
 */
export const readInvitationData = <ThrowOnError extends boolean = false>(options: Options<ReadInvitationDataData, ThrowOnError>) => (options.client ?? client).get<ReadInvitationDataResponses, ReadInvitationDataErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/invitations/{number}/personal-data',
    ...options
});

/**
 * Read the ticket that was got with an invitation, with the invitation's secret
 *
 * 404 not-found while nobody has registered with it. Open to whom it belongs, or who holds its secret.
 */
export const readTicketOfInvitation = <ThrowOnError extends boolean = false>(options: Options<ReadTicketOfInvitationData, ThrowOnError>) => (options.client ?? client).get<ReadTicketOfInvitationResponses, ReadTicketOfInvitationErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/invitations/{number}/ticket',
    ...options
});

/**
 * List the joining links of a unit or of an institution, newest first (admin, HEAD, AUDITOR)
 *
 * Exactly one of the two is named. Tokens are not shown again. Open to HEAD, AUDITOR, ADMIN. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listJoiningLinks = <ThrowOnError extends boolean = false>(options?: Options<ListJoiningLinksData, ThrowOnError>) => (options?.client ?? client).get<ListJoiningLinksResponses, ListJoiningLinksErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/joining-links',
    ...options
});

/**
 * Make a link by which somebody joins in a role (admin, HEAD)
 *
 * The token is in this answer only. It is good once and for seven days. Open to HEAD, ADMIN.
 */
export const makeJoiningLink = <ThrowOnError extends boolean = false>(options: Options<MakeJoiningLinkData, ThrowOnError>) => (options.client ?? client).post<MakeJoiningLinkResponses, MakeJoiningLinkErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/joining-links',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take a joining link back (admin, HEAD)
 *
 * Who has joined by it stays a member; take that role back by itself. Open to HEAD, ADMIN.
 */
export const removeJoiningLink = <ThrowOnError extends boolean = false>(options: Options<RemoveJoiningLinkData, ThrowOnError>) => (options.client ?? client).delete<RemoveJoiningLinkResponses, RemoveJoiningLinkErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/joining-links/{id}',
    ...options
});

/**
 * Read who is signed in, and their roles in units
 *
 * Of somebody with more than 1000 roles, the first by name of the unit. Open to everybody who is signed in.
 */
export const readMe = <ThrowOnError extends boolean = false>(options?: Options<ReadMeData, ThrowOnError>) => (options?.client ?? client).get<ReadMeResponses, ReadMeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/me',
    ...options
});

/**
 * List the inputs the caller gave while logged in, newest first
 *
 * Erasing the person data of an input takes it out of this list. Open to everybody who is signed in.
 */
export const listOwnFeedback = <ThrowOnError extends boolean = false>(options?: Options<ListOwnFeedbackData, ThrowOnError>) => (options?.client ?? client).get<ListOwnFeedbackResponses, ListOwnFeedbackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/me/feedback',
    ...options
});

/**
 * List the members of a unit or of an institution, newest first (admin, HEAD, AUDITOR)
 *
 * Exactly one of the two is named. Of a unit, also those whose role comes from its institution. Open to HEAD, AUDITOR, ADMIN. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listMemberships = <ThrowOnError extends boolean = false>(options?: Options<ListMembershipsData, ThrowOnError>) => (options?.client ?? client).get<ListMembershipsResponses, ListMembershipsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/memberships',
    ...options
});

/**
 * Join by a joining link, which binds its role to the login of this request
 *
 * A link is good once and for seven days. Open to whom it belongs, or who holds its secret.
 */
export const join = <ThrowOnError extends boolean = false>(options: Options<JoinData, ThrowOnError>) => (options.client ?? client).post<JoinResponses, JoinErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/memberships',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take a role back (admin, HEAD)
 *
 * 409 last-head when a unit would be left without any HEAD of its own or of its institution. Open to HEAD, ADMIN.
 */
export const endMembership = <ThrowOnError extends boolean = false>(options: Options<EndMembershipData, ThrowOnError>) => (options.client ?? client).delete<EndMembershipResponses, EndMembershipErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/memberships/{id}',
    ...options
});

/**
 * Save the minutes of the sessions of a unit as a file
 *
 * For members of the unit: the lines of readMinutes of all its sessions, or of those of one forum, all from one moment; what speakers set right later stands in one cell. That it was saved goes into the audit. CSV is UTF-8 with a byte order mark and keeps to RFC 4180; a text that a spreadsheet would take for a formula (after = + - @, a tab or a line break) and one that begins with an apostrophe has one apostrophe before it, so that who reads by machine takes one leading apostrophe away. A line of JSON Lines is an object with the names of the API. Times are UTC. A file that breaks off ends with the connection. 503 while too many are being saved at once. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const exportMinutes = <ThrowOnError extends boolean = false>(options: Options<ExportMinutesData, ThrowOnError>) => (options.client ?? client).get<ExportMinutesResponses, ExportMinutesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/minutes-export',
    ...options
});

/**
 * Save what moderators did as a file
 *
 * The rows of listModerationActs, newest first, all from one moment; of all units where none is named. Who did it is not told. CSV is UTF-8 with a byte order mark and keeps to RFC 4180; a text that a spreadsheet would take for a formula (after = + - @, a tab or a line break) and one that begins with an apostrophe has one apostrophe before it, so that who reads by machine takes one leading apostrophe away. A line of JSON Lines is an object with the names of the API. Times are UTC. A file that breaks off ends with the connection. 503 while too many are being saved at once. Open to everybody, also without a token.
 */
export const exportModerationActs = <ThrowOnError extends boolean = false>(options?: Options<ExportModerationActsData, ThrowOnError>) => (options?.client ?? client).get<ExportModerationActsResponses, ExportModerationActsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/moderation-act-export',
    ...options
});

/**
 * Publish, hide or restore many inputs at once
 *
 * For who moderates or heads the unit. Each input is changed as by the act on it alone; those that do not allow it, or have another version than the one named, are left out and told. It can be undone as a whole for 15 minutes. Open to MODERATOR, HEAD.
 */
export const moderateMany = <ThrowOnError extends boolean = false>(options: Options<ModerateManyData, ThrowOnError>) => (options.client ?? client).post<ModerateManyResponses, ModerateManyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/moderation-batches',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Undo an act on many inputs, for who did it, within 15 minutes
 *
 * All of it or nothing: an input that has changed since is named in errors by its place in changed. Sent again it changes nothing. Open to whom it belongs, or who holds its secret.
 */
export const undoModeration = <ThrowOnError extends boolean = false>(options: Options<UndoModerationData, ThrowOnError>) => (options.client ?? client).post<UndoModerationResponses, UndoModerationErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/moderation-batches/{id}/undoing',
    ...options
});

/**
 * Count what an act on many inputs would change and what it would leave out
 *
 * For who moderates or heads the unit. Inputs of other units are left out as NOT_FOUND. Open to MODERATOR, HEAD.
 */
export const previewModeration = <ThrowOnError extends boolean = false>(options: Options<PreviewModerationData, ThrowOnError>) => (options.client ?? client).post<PreviewModerationResponses, PreviewModerationErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/moderation-previews',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the files with everything public
 *
 * Each set of data as CSV and as JSON Lines, a data dictionary, the licence, a DCAT catalogue and SHA256SUMS, all of one moment. To keep a copy current, load the files and go on in the feed of changes after cursor. 404 in the first minute of a new installation. Open to everybody, also without a token.
 */
export const readOpenData = <ThrowOnError extends boolean = false>(options?: Options<ReadOpenDataData, ThrowOnError>) => (options?.client ?? client).get<ReadOpenDataResponses, ReadOpenDataErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/open-data',
    ...options
});

/**
 * Fetch one of the files with everything public
 *
 * Of the newest edition. The ETag is the SHA-256 of its bytes: where it is another one than the list said, a new edition came between, and the list is to be read again. Who was cut off asks for the rest by one Range of bytes, with the ETag as If-Range: 206 is the rest, 200 the whole of a new edition. It comes as it is to everybody, never coded (Accept-Encoding). Open to everybody, also without a token.
 */
export const readOpenDataFile = <ThrowOnError extends boolean = false>(options: Options<ReadOpenDataFileData, ThrowOnError>) => (options.client ?? client).get<ReadOpenDataFileResponses, ReadOpenDataFileErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/open-data/{name}',
    ...options
});

/**
 * Read what a photo shows; of one that is not shown, for members of its unit
 *
 * Read what a photo shows; of one that is not shown, for members of its unit. Open to everybody, also without a token.
 */
export const readPhoto = <ThrowOnError extends boolean = false>(options: Options<ReadPhotoData, ThrowOnError>) => (options.client ?? client).get<ReadPhotoResponses, ReadPhotoErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/photos/{id}',
    ...options
});

/**
 * Say what a photo shows, and show it or take it back (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * Show it only with the consent of those who can be recognised in it (UU 27/2022 art 20-24). Open to DRAFTER, MODERATOR, HEAD.
 */
export const changePhoto = <ThrowOnError extends boolean = false>(options: Options<ChangePhotoData, ThrowOnError>) => (options.client ?? client).put<ChangePhotoResponses, ChangePhotoErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/photos/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read the pixels of a photo; of one that is not shown, for members of its unit
 *
 * Asked for anew each time, since a photo may be taken back. Open to everybody, also without a token.
 */
export const readPhotoImage = <ThrowOnError extends boolean = false>(options: Options<ReadPhotoImageData, ThrowOnError>) => (options.client ?? client).get<ReadPhotoImageResponses, ReadPhotoImageErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/photos/{id}/image',
    ...options
});

/**
 * Remove a photo for good, and say why (MODERATOR or HEAD of its unit)
 *
 * Its bytes are deleted; that it was there and why it is gone stays on record. Open to MODERATOR, HEAD.
 */
export const removePhoto = <ThrowOnError extends boolean = false>(options: Options<RemovePhotoData, ThrowOnError>) => (options.client ?? client).post<RemovePhotoResponses, RemovePhotoErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/photos/{id}/removal',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a photo in small; one that is not shown, for members of its unit
 *
 * Read a photo in small; one that is not shown, for members of its unit. Open to everybody, also without a token.
 */
export const readPhotoThumbnail = <ThrowOnError extends boolean = false>(options: Options<ReadPhotoThumbnailData, ThrowOnError>) => (options.client ?? client).get<ReadPhotoThumbnailResponses, ReadPhotoThumbnailErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/photos/{id}/thumbnail',
    ...options
});

/**
 * Read how far all units are by one measure, in groups and over the years
 *
 * Counted beforehand, from what is public. INPUTS counts the units of whoever asks alone: 401 without a login, 403 for an API client. Open to everybody, also without a token.
 */
export const readPicture = <ThrowOnError extends boolean = false>(options?: Options<ReadPictureData, ThrowOnError>) => (options?.client ?? client).get<ReadPictureResponses, ReadPictureErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/picture',
    ...options
});

/**
 * Save how far all units are by one measure as a file
 *
 * The groups of readPicture, a row for each state that occurs; of every year where none is named. CSV is UTF-8 with a byte order mark and keeps to RFC 4180; a text that a spreadsheet would take for a formula (after = + - @, a tab or a line break) and one that begins with an apostrophe has one apostrophe before it, so that who reads by machine takes one leading apostrophe away. A line of JSON Lines is an object with the names of the API. Times are UTC. A file that breaks off ends with the connection. 503 while too many are being saved at once. Open to everybody, also without a token.
 */
export const exportPicture = <ThrowOnError extends boolean = false>(options?: Options<ExportPictureData, ThrowOnError>) => (options?.client ?? client).get<ExportPictureResponses, ExportPictureErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/picture-export',
    ...options
});

/**
 * Save how far each unit is as a file
 *
 * The rows of listUnitPictures with the same filters; of every year where none is named. CSV is UTF-8 with a byte order mark and keeps to RFC 4180; a text that a spreadsheet would take for a formula (after = + - @, a tab or a line break) and one that begins with an apostrophe has one apostrophe before it, so that who reads by machine takes one leading apostrophe away. A line of JSON Lines is an object with the names of the API. Times are UTC. A file that breaks off ends with the connection. 503 while too many are being saved at once. Open to everybody, also without a token.
 */
export const exportUnitPictures = <ThrowOnError extends boolean = false>(options?: Options<ExportUnitPicturesData, ThrowOnError>) => (options?.client ?? client).get<ExportUnitPicturesResponses, ExportUnitPicturesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/picture-units-export',
    ...options
});

/**
 * List units with how far each is, by every measure that is public
 *
 * Newest first. For INPUTS those of whoever asks, with that measure, too. Open to everybody, also without a token.
 */
export const listUnitPictures = <ThrowOnError extends boolean = false>(options?: Options<ListUnitPicturesData, ThrowOnError>) => (options?.client ?? client).get<ListUnitPicturesResponses, ListUnitPicturesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/picture/units',
    ...options
});

/**
 * List pledges, newest first
 *
 * Those that are signed; with drafts=true all of a unit, for its members. Open to everybody, also without a token.
 */
export const listPledges = <ThrowOnError extends boolean = false>(options?: Options<ListPledgesData, ThrowOnError>) => (options?.client ?? client).get<ListPledgesResponses, ListPledgesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/pledges',
    ...options
});

/**
 * Begin the pledge that rests on a signed decree (DRAFTER or HEAD of its unit)
 *
 * It is published within 7 working days from the day on which the standards were set (PP 96/2012 art 30(3)-(4)). A new decree or a new head asks for a new one. Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const beginPledge = <ThrowOnError extends boolean = false>(options: Options<BeginPledgeData, ThrowOnError>) => (options.client ?? client).post<BeginPledgeResponses, BeginPledgeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/pledges',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Throw the draft of a pledge away (DRAFTER or HEAD of its unit)
 *
 * Throw the draft of a pledge away (DRAFTER or HEAD of its unit). Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const discardPledge = <ThrowOnError extends boolean = false>(options: Options<DiscardPledgeData, ThrowOnError>) => (options.client ?? client).delete<DiscardPledgeResponses, DiscardPledgeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/pledges/{id}',
    ...options
});

/**
 * Read one pledge; a draft, for members of its unit
 *
 * Read one pledge; a draft, for members of its unit. Open to everybody, also without a token.
 */
export const readPledge = <ThrowOnError extends boolean = false>(options: Options<ReadPledgeData, ThrowOnError>) => (options.client ?? client).get<ReadPledgeResponses, ReadPledgeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/pledges/{id}',
    ...options
});

/**
 * Change the draft of a pledge (DRAFTER or HEAD of its unit)
 *
 * Change the draft of a pledge (DRAFTER or HEAD of its unit). Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const changePledge = <ThrowOnError extends boolean = false>(options: Options<ChangePledgeData, ThrowOnError>) => (options.client ?? client).put<ChangePledgeResponses, ChangePledgeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/pledges/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read the paper of a pledge as .docx; of a draft, for members of its unit
 *
 * Made from the data. Once the pledge is signed it stays as it was then. Open to everybody, also without a token.
 */
export const readPledgeDocx = <ThrowOnError extends boolean = false>(options: Options<ReadPledgeDocxData, ThrowOnError>) => (options.client ?? client).get<ReadPledgeDocxResponses, ReadPledgeDocxErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/pledges/{id}/paper.docx',
    ...options
});

/**
 * Read the paper of a pledge as tagged PDF; of a draft, for members of its unit
 *
 * Made from the data. Once the pledge is signed it stays as it was then. Open to everybody, also without a token.
 */
export const readPledgePdf = <ThrowOnError extends boolean = false>(options: Options<ReadPledgePdfData, ThrowOnError>) => (options.client ?? client).get<ReadPledgePdfResponses, ReadPledgePdfErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/pledges/{id}/paper.pdf',
    ...options
});

/**
 * Publish the signed pledge (HEAD of its unit)
 *
 * From then on it and its papers do not change, and everybody reads them. It takes the place of the unit's pledge before it. Open to HEAD.
 */
export const signPledge = <ThrowOnError extends boolean = false>(options: Options<SignPledgeData, ThrowOnError>) => (options.client ?? client).post<SignPledgeResponses, SignPledgeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/pledges/{id}/signing',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take a preview link back (DRAFTER or HEAD of the unit); once more changes nothing
 *
 * Take a preview link back (DRAFTER or HEAD of the unit); once more changes nothing. Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const revokePreviewLink = <ThrowOnError extends boolean = false>(options: Options<RevokePreviewLinkData, ThrowOnError>) => (options.client ?? client).delete<RevokePreviewLinkResponses, RevokePreviewLinkErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/preview-links/{id}',
    ...options
});

/**
 * Read the version that a preview link shows, without an account
 *
 * The token travels in a header, never in an address. Open to whom it belongs, or who holds its secret.
 */
export const readPreview = <ThrowOnError extends boolean = false>(options: Options<ReadPreviewData, ThrowOnError>) => (options.client ?? client).get<ReadPreviewResponses, ReadPreviewErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/previews',
    ...options
});

/**
 * Read where something is shown, also an entry that was withdrawn
 *
 * Read where something is shown, also an entry that was withdrawn. Open to everybody, also without a token.
 */
export const readPublication = <ThrowOnError extends boolean = false>(options: Options<ReadPublicationData, ThrowOnError>) => (options.client ?? client).get<ReadPublicationResponses, ReadPublicationErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/publications/{id}',
    ...options
});

/**
 * Say anew where something is shown, or that it ended (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * The standard or pledge stays the same. Proofs are those of the plan from then on. Open to DRAFTER, MODERATOR, HEAD.
 */
export const changePublication = <ThrowOnError extends boolean = false>(options: Options<ChangePublicationData, ThrowOnError>) => (options.client ?? client).put<ChangePublicationResponses, ChangePublicationErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/publications/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Withdraw an entry that was made by mistake (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * It counts no longer and leaves the lists; that it was there stays readable, with the reason. Open to DRAFTER, MODERATOR, HEAD.
 */
export const withdrawPublication = <ThrowOnError extends boolean = false>(options: Options<WithdrawPublicationData, ThrowOnError>) => (options.client ?? client).post<WithdrawPublicationResponses, WithdrawPublicationErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/publications/{id}/withdrawal',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Say that one has opened inputs of one's unit
 *
 * The first time counts; sent again it changes nothing. Inputs of other units are passed over. Colleagues see it, nobody else does. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const markRead = <ThrowOnError extends boolean = false>(options: Options<MarkReadData, ThrowOnError>) => (options.client ?? client).put<MarkReadResponses, MarkReadErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/read-marks',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read what became of an input
 *
 * A number nobody has and a wrong secret are answered alike. Open to whom it belongs, or who holds its secret.
 */
export const getReceipt = <ThrowOnError extends boolean = false>(options: Options<GetReceiptData, ThrowOnError>) => (options.client ?? client).get<GetReceiptResponses, GetReceiptErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/receipts/{number}',
    ...options
});

/**
 * Answer a question of the office
 *
 * Public if the input is. Each question takes one answer, at any time. Open to whom it belongs, or who holds its secret.
 */
export const answerQuestion = <ThrowOnError extends boolean = false>(options: Options<AnswerQuestionData, ThrowOnError>) => (options.client ?? client).post<AnswerQuestionResponses, AnswerQuestionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/receipts/{number}/answers',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Say once that one's input should not have been hidden, or concealed in parts
 *
 * For the office alone. Another person than the one who did it decides, or the head of the unit; the decision and its reason stand here. Open to whom it belongs, or who holds its secret.
 */
export const appealModeration = <ThrowOnError extends boolean = false>(options: Options<AppealModerationData, ThrowOnError>) => (options.client ?? client).post<AppealModerationResponses, AppealModerationErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/receipts/{number}/appeal',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Say once that one is not content with the answer, until the forum is closed or objectUntil if later
 *
 * Public if the input is; what may be spam waits until somebody of the office has read it. The head of the unit answers it, and a forum that is open stays open until then. Who is not content with that either can turn to the Ombudsman (PP 96/2012 art 28). Open to whom it belongs, or who holds its secret.
 */
export const objectToAnswer = <ThrowOnError extends boolean = false>(options: Options<ObjectToAnswerData, ThrowOnError>) => (options.client ?? client).post<ObjectToAnswerResponses, ObjectToAnswerErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/receipts/{number}/objection',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Erase who gave an input, at any time
 *
 * Name, contact, organisation and the tie to an account go; what was said stays. Asking again changes nothing. Open to whom it belongs, or who holds its secret.
 */
export const erasePerson = <ThrowOnError extends boolean = false>(options: Options<ErasePersonData, ThrowOnError>) => (options.client ?? client).delete<ErasePersonResponses, ErasePersonErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/receipts/{number}/person',
    ...options
});

/**
 * Read all that is kept of a person under a receipt, with its secret
 *
 * The input with every text it had, and what was asked and answered. Open to whom it belongs, or who holds its secret.
 */
export const readReceiptData = <ThrowOnError extends boolean = false>(options: Options<ReadReceiptDataData, ThrowOnError>) => (options.client ?? client).get<ReadReceiptDataResponses, ReadReceiptDataErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/receipts/{number}/personal-data',
    ...options
});

/**
 * Take home what proves that an input is in the register
 *
 * Of all acts on it and on its answers: the entry, its words with their salt unless they are under lock, its place and what leads to the newest signed head. An act is recorded at once and provable within a second. Open to whom it belongs, or who holds its secret.
 */
export const proveReceipt = <ThrowOnError extends boolean = false>(options: Options<ProveReceiptData, ThrowOnError>) => (options.client ?? client).get<ProveReceiptResponses, ProveReceiptErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/receipts/{number}/register-proof',
    ...options
});

/**
 * Correct the text of an input, and what it proposes, while the window is open
 *
 * The earlier text stays in its history, which the giver and the office see. Where the forum has approvalHours, or where it is sent without an account and may be spam, what it says now waits for a moderator again. Open to whom it belongs, or who holds its secret.
 */
export const correctFeedback = <ThrowOnError extends boolean = false>(options: Options<CorrectFeedbackData, ThrowOnError>) => (options.client ?? client).put<CorrectFeedbackResponses, CorrectFeedbackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/receipts/{number}/text',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Withdraw an input while the window is open
 *
 * Its place in the public list stays, without its words. Open to whom it belongs, or who holds its secret.
 */
export const withdrawFeedback = <ThrowOnError extends boolean = false>(options: Options<WithdrawFeedbackData, ThrowOnError>) => (options.client ?? client).post<WithdrawFeedbackResponses, WithdrawFeedbackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/receipts/{number}/withdrawal',
    ...options
});

/**
 * Read what a recording is; of one that is not public, for members of its unit
 *
 * Of one that was taken back others learn that it was there, and why it is not. Open to everybody, also without a token.
 */
export const readRecording = <ThrowOnError extends boolean = false>(options: Options<ReadRecordingData, ThrowOnError>) => (options.client ?? client).get<ReadRecordingResponses, ReadRecordingErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/recordings/{id}',
    ...options
});

/**
 * Say anew what a recording is (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * Say anew what a recording is (DRAFTER, MODERATOR or HEAD of its unit). Open to DRAFTER, MODERATOR, HEAD.
 */
export const changeRecording = <ThrowOnError extends boolean = false>(options: Options<ChangeRecordingData, ThrowOnError>) => (options.client ?? client).put<ChangeRecordingResponses, ChangeRecordingErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/recordings/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Hear or see a recording; one that is not public, for members of its unit
 *
 * One range of bytes may be asked for (RFC 9110 section 14). Asked for anew each time, since a recording may be taken back. One that is kept under a link has no content here. Open to everybody, also without a token.
 */
export const readRecordingContent = <ThrowOnError extends boolean = false>(options: Options<ReadRecordingContentData, ThrowOnError>) => (options.client ?? client).get<ReadRecordingContentResponses, ReadRecordingContentErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/recordings/{id}/content',
    ...options
});

/**
 * Send the file of a recording that was noted (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * The body is the file itself, at most 300 MiB unless the operator set another bound (/config.json says which): MP3, M4A, MP4, WebM, OGG with Opus or Vorbis, or WAV. Its content says which, not its name. Out of an MP4 everything goes that a player does not need, and so the place where it was made; one with tracks of data, which may tell the place, is refused. Open to DRAFTER, MODERATOR, HEAD.
 */
export const storeRecordingContent = <ThrowOnError extends boolean = false>(options: Options<StoreRecordingContentData, ThrowOnError>) => (options.client ?? client).put<StoreRecordingContentResponses, StoreRecordingContentErrors, ThrowOnError>({
    bodySerializer: null,
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/recordings/{id}/content',
    ...options,
    headers: {
        'Content-Type': 'application/octet-stream',
        ...options.headers
    }
});

/**
 * Let everybody hear a recording (MODERATOR or HEAD of its unit)
 *
 * Only one that was announced, and with the consent of those who can be recognised in it (UU 27/2022 art 20-24). It stands on the session's page from then on, and in the public register. Open to MODERATOR, HEAD.
 */
export const publishRecording = <ThrowOnError extends boolean = false>(options: Options<PublishRecordingData, ThrowOnError>) => (options.client ?? client).post<PublishRecordingResponses, PublishRecordingErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/recordings/{id}/publication',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove a recording for good, and say why (MODERATOR or HEAD of its unit)
 *
 * Its bytes, its link, its description and its transcript are deleted; that it was there, how long it was, its digest and why it is gone stay on record. Open to MODERATOR, HEAD.
 */
export const removeRecording = <ThrowOnError extends boolean = false>(options: Options<RemoveRecordingData, ThrowOnError>) => (options.client ?? client).post<RemoveRecordingResponses, RemoveRecordingErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/recordings/{id}/removal',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take a recording back from the public, and say why (MODERATOR or HEAD of its unit)
 *
 * It is for members again; everybody reads that it was there, and the reason. Open to MODERATOR, HEAD.
 */
export const withdrawRecording = <ThrowOnError extends boolean = false>(options: Options<WithdrawRecordingData, ThrowOnError>) => (options.client ?? client).post<WithdrawRecordingResponses, WithdrawRecordingErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/recordings/{id}/withdrawal',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Bring in regions from a CSV (admin)
 *
 * The body is the file, at most 20 MiB and 120,000 rows, UTF-8, with a heading: code (or kode), name (nama) and, where wanted, bps_code (kode_bps). New codes are added, known ones get the name and, where given, the BPS code; what the list does not name stays. With one row broken nothing is written, and the first 100 faults are named by the row in the file, its heading being row 1. A dry run is answered as the import would be, 201 with dryRun true or 422, and writes nothing. Open to ADMIN.
 */
export const importRegions = <ThrowOnError extends boolean = false>(options: Options<ImportRegionsData, ThrowOnError>) => (options.client ?? client).post<ImportRegionsResponses, ImportRegionsErrors, ThrowOnError>({
    bodySerializer: null,
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/region-imports',
    ...options,
    headers: {
        'Content-Type': 'application/octet-stream',
        ...options.headers
    }
});

/**
 * Save the public acts as a file
 *
 * The rows of listRegisterEntries with the same filters, newest first, all from one moment; payload is JSON in a text. CSV is UTF-8 with a byte order mark and keeps to RFC 4180; a text that a spreadsheet would take for a formula (after = + - @, a tab or a line break) and one that begins with an apostrophe has one apostrophe before it, so that who reads by machine takes one leading apostrophe away. A line of JSON Lines is an object with the names of the API. Times are UTC. A file that breaks off ends with the connection. 503 while too many are being saved at once. Open to everybody, also without a token.
 */
export const exportRegisterEntries = <ThrowOnError extends boolean = false>(options?: Options<ExportRegisterEntriesData, ThrowOnError>) => (options?.client ?? client).get<ExportRegisterEntriesResponses, ExportRegisterEntriesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/register-entry-export',
    ...options
});

/**
 * Prove that the register of a size begins with the register of another
 *
 * Nothing was changed and nothing taken away in between. An answer never changes. Open to everybody, also without a token.
 */
export const proveConsistency = <ThrowOnError extends boolean = false>(options: Options<ProveConsistencyData, ThrowOnError>) => (options.client ?? client).get<ProveConsistencyResponses, ProveConsistencyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/register/consistency-proof',
    ...options
});

/**
 * List the public acts, newest first
 *
 * Of all units, or of one. Each entry carries its hash and its place in the register. Open to everybody, also without a token.
 */
export const listRegisterEntries = <ThrowOnError extends boolean = false>(options?: Options<ListRegisterEntriesData, ThrowOnError>) => (options?.client ?? client).get<ListRegisterEntriesResponses, ListRegisterEntriesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/register/entries',
    ...options
});

/**
 * Prove that an entry is in the register of a size
 *
 * The size is that of a head. An answer never changes. An entry has its place within a second; until then ask again. Open to everybody, also without a token.
 */
export const proveInclusion = <ThrowOnError extends boolean = false>(options: Options<ProveInclusionData, ThrowOnError>) => (options.client ?? client).get<ProveInclusionResponses, ProveInclusionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/register/entries/{id}/inclusion-proof',
    ...options
});

/**
 * Take home what proves that a public act is in the register
 *
 * The entry, what was written with it and the salt of its commitment unless they were erased, its place and what leads to the newest signed head. An act is recorded at once and provable within a second. The words of an answer are among them as long as everybody reads them beside an input; those of inputs are handed out with their receipt. Open to everybody, also without a token.
 */
export const proveEntry = <ThrowOnError extends boolean = false>(options: Options<ProveEntryData, ThrowOnError>) => (options.client ?? client).get<ProveEntryResponses, ProveEntryErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/register/entries/{id}/proof',
    ...options
});

/**
 * Erase what was written with a public act, and say why (HEAD of its unit)
 *
 * With the words goes the salt, so that nobody finds them by guessing. The entry, its place and every proof stay valid; proofs say since when the words are erased. It is a public act itself. What the thing itself says, and the words of inputs and answers, stay as they are. Open to HEAD.
 */
export const eraseRegisterWords = <ThrowOnError extends boolean = false>(options: Options<EraseRegisterWordsData, ThrowOnError>) => (options.client ?? client).post<EraseRegisterWordsResponses, EraseRegisterWordsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/register/entries/{id}/words-erasure',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the published heads of the register, one a day, newest first
 *
 * Who keeps one can prove later that nothing before it was changed. Open to everybody, also without a token.
 */
export const listRegisterHeads = <ThrowOnError extends boolean = false>(options?: Options<ListRegisterHeadsData, ThrowOnError>) => (options?.client ?? client).get<ListRegisterHeadsResponses, ListRegisterHeadsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/register/heads',
    ...options
});

/**
 * Read the newest head of the register
 *
 * Signed when the register grew, not for who asks. There is none before its first entry. Open to everybody, also without a token.
 */
export const readLatestRegisterHead = <ThrowOnError extends boolean = false>(options?: Options<ReadLatestRegisterHeadData, ThrowOnError>) => (options?.client ?? client).get<ReadLatestRegisterHeadResponses, ReadLatestRegisterHeadErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/register/heads/latest',
    ...options
});

/**
 * List the keys that have signed heads, newest first
 *
 * Who checks a head should have its key from elsewhere too: it is printed on what the unit publishes. Open to everybody, also without a token.
 */
export const listRegisterKeys = <ThrowOnError extends boolean = false>(options?: Options<ListRegisterKeysData, ThrowOnError>) => (options?.client ?? client).get<ListRegisterKeysResponses, ListRegisterKeysErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/register/keys',
    ...options
});

/**
 * Save who registered for the sessions of a unit as a file
 *
 * For members of the unit: the rows of listRegistrations with its filter, of all its sessions, or of those of one forum, all from one moment, those that were cancelled among them. That it was saved goes into the audit. CSV is UTF-8 with a byte order mark and keeps to RFC 4180; a text that a spreadsheet would take for a formula (after = + - @, a tab or a line break) and one that begins with an apostrophe has one apostrophe before it, so that who reads by machine takes one leading apostrophe away. A line of JSON Lines is an object with the names of the API. Times are UTC. A file that breaks off ends with the connection. 503 while too many are being saved at once. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const exportRegistrations = <ThrowOnError extends boolean = false>(options: Options<ExportRegistrationsData, ThrowOnError>) => (options.client ?? client).get<ExportRegistrationsResponses, ExportRegistrationsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/registration-export',
    ...options
});

/**
 * Count on how many inputs reports would be settled, and where some wait on
 *
 * For who moderates or heads the unit. Inputs of other units are passed over. Open to MODERATOR, HEAD.
 */
export const previewReportDismissal = <ThrowOnError extends boolean = false>(options: Options<PreviewReportDismissalData, ThrowOnError>) => (options.client ?? client).post<PreviewReportDismissalResponses, PreviewReportDismissalErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/report-dismissal-previews',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Settle the reports of readers on many inputs that stay
 *
 * For who moderates or heads the unit. On each input as by the act on it alone: the readers' words are deleted, so that it cannot be undone, and reports made since wait on. Open to MODERATOR, HEAD.
 */
export const dismissManyReports = <ThrowOnError extends boolean = false>(options: Options<DismissManyReportsData, ThrowOnError>) => (options.client ?? client).post<DismissManyReportsResponses, DismissManyReportsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/report-dismissals',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Save what readers report on the inputs of a unit as a file
 *
 * For members of the unit: the reports that listFeedback shows beside inputs, of all its forums or of one, all from one moment. What somebody has looked at is not among them, and of who reported nothing is kept. That it was saved goes into the audit. CSV is UTF-8 with a byte order mark and keeps to RFC 4180; a text that a spreadsheet would take for a formula (after = + - @, a tab or a line break) and one that begins with an apostrophe has one apostrophe before it, so that who reads by machine takes one leading apostrophe away. A line of JSON Lines is an object with the names of the API. Times are UTC. A file that breaks off ends with the connection. 503 while too many are being saved at once. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const exportReports = <ThrowOnError extends boolean = false>(options: Options<ExportReportsData, ThrowOnError>) => (options.client ?? client).get<ExportReportsResponses, ExportReportsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/report-export',
    ...options
});

/**
 * Save answers as a file
 *
 * The rows of listResponses with the same filters, all from one moment. The inputs that an answer stands beside name it in response.id of their own export. feedbackCount counts those that are public now; that of a Response, all that it answered when it was given. With internal=true, for members of unitId, all answers that stand beside its inputs, also where these are held, hidden or withdrawn, with more columns; that it was saved goes into the audit. CSV is UTF-8 with a byte order mark and keeps to RFC 4180; a text that a spreadsheet would take for a formula (after = + - @, a tab or a line break) and one that begins with an apostrophe has one apostrophe before it, so that who reads by machine takes one leading apostrophe away. A line of JSON Lines is an object with the names of the API. Times are UTC. A file that breaks off ends with the connection. 503 while too many are being saved at once. Open to everybody, also without a token.
 */
export const exportResponses = <ThrowOnError extends boolean = false>(options?: Options<ExportResponsesData, ThrowOnError>) => (options?.client ?? client).get<ExportResponsesResponses, ExportResponsesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/response-export',
    ...options
});

/**
 * List answers with the first input each of them answers, newest first
 *
 * List answers with the first input each of them answers, newest first. Open to everybody, also without a token.
 */
export const listResponses = <ThrowOnError extends boolean = false>(options?: Options<ListResponsesData, ThrowOnError>) => (options?.client ?? client).get<ListResponsesResponses, ListResponsesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/responses',
    ...options
});

/**
 * Answer one or many inputs of a forum, all or none
 *
 * For who moderates or heads the unit. Refused inputs are named in errors by their pointer: not-found, other-forum, hidden, withdrawn or changed-meanwhile. All that a filter of the inbox finds, such as those that say the same, is named by GET /feedback-picks. The answer takes the place of an earlier one, which is kept, and is public at once. Open to MODERATOR, HEAD.
 */
export const respond = <ThrowOnError extends boolean = false>(options: Options<RespondData, ThrowOnError>) => (options.client ?? client).post<RespondResponses, RespondErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/responses',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read one answer; it is public while an input beside which it stands is
 *
 * Any answer of the unit, also one beside an input that waits or one that was replaced, is for who moderates or heads the unit. Open to everybody, also without a token.
 */
export const getResponse = <ThrowOnError extends boolean = false>(options: Options<GetResponseData, ThrowOnError>) => (options.client ?? client).get<GetResponseResponses, GetResponseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/responses/{id}',
    ...options
});

/**
 * List what was promised with an answer, in the order in which it was planned
 *
 * All on one page, also once another answer has taken the place of this one. Open to everybody, also without a token.
 */
export const listResponseFollowUps = <ThrowOnError extends boolean = false>(options: Options<ListResponseFollowUpsData, ThrowOnError>) => (options.client ?? client).get<ListResponseFollowUpsResponses, ListResponseFollowUpsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/responses/{id}/follow-ups',
    ...options
});

/**
 * Promise something with a public answer (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * Public at once, and one of the follow-ups of its forum. It is moved, proven and verified as every follow-up; those whose inputs it answers are told. Refused once the answer is replaced or the forum is closed. An answer has 20 at most. Open to DRAFTER, MODERATOR, HEAD.
 */
export const planResponseFollowUp = <ThrowOnError extends boolean = false>(options: Options<PlanResponseFollowUpData, ThrowOnError>) => (options.client ?? client).post<PlanResponseFollowUpResponses, PlanResponseFollowUpErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/responses/{id}/follow-ups',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the classes of personal data with how long each is kept, and why
 *
 * List the classes of personal data with how long each is kept, and why. Open to everybody, also without a token.
 */
export const listRetentionClasses = <ThrowOnError extends boolean = false>(options?: Options<ListRetentionClassesData, ThrowOnError>) => (options?.client ?? client).get<ListRetentionClassesResponses, ListRetentionClassesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/retention-classes',
    ...options
});

/**
 * Read one class of personal data
 *
 * Read one class of personal data. Open to everybody, also without a token.
 */
export const readRetentionClass = <ThrowOnError extends boolean = false>(options: Options<ReadRetentionClassData, ThrowOnError>) => (options.client ?? client).get<ReadRetentionClassResponses, ReadRetentionClassErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/retention-classes/{code}',
    ...options
});

/**
 * Set how long a class of personal data is kept, by the archive schedule that rules it (admin)
 *
 * From the next run on. Attendance, signatories, photos and recordings belong to archives: a year at least. Open to ADMIN.
 */
export const setRetentionPeriod = <ThrowOnError extends boolean = false>(options: Options<SetRetentionPeriodData, ThrowOnError>) => (options.client ?? client).put<SetRetentionPeriodResponses, SetRetentionPeriodErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/retention-classes/{code}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Count what the next run would erase, by class and unit (admin)
 *
 * Nothing is erased by asking. Open to ADMIN.
 */
export const listRetentionDue = <ThrowOnError extends boolean = false>(options?: Options<ListRetentionDueData, ThrowOnError>) => (options?.client ?? client).get<ListRetentionDueResponses, ListRetentionDueErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/retention-due',
    ...options
});

/**
 * List what the daily runs have erased, newest first (admin)
 *
 * List what the daily runs have erased, newest first (admin). Open to ADMIN.
 */
export const listRetentionRuns = <ThrowOnError extends boolean = false>(options?: Options<ListRetentionRunsData, ThrowOnError>) => (options?.client ?? client).get<ListRetentionRunsResponses, ListRetentionRunsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/retention-runs',
    ...options
});

/**
 * Search forums, standards, inputs and units
 *
 * Every word must occur, in any of its Indonesian forms or as a beginning; words such as 'yang' and 'dan' do not count. The newest first. Where nothing has the words, those that are written nearly so are looked for instead, and said. What is held, hidden or withdrawn is not found. Open to everybody, also without a token.
 */
export const search = <ThrowOnError extends boolean = false>(options: Options<SearchData, ThrowOnError>) => (options.client ?? client).get<SearchResponses, SearchErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/search',
    ...options
});

/**
 * List or search the services, newest first
 *
 * List or search the services, newest first. Open to everybody, also without a token.
 */
export const listServices = <ThrowOnError extends boolean = false>(options?: Options<ListServicesData, ThrowOnError>) => (options?.client ?? client).get<ListServicesResponses, ListServicesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/services',
    ...options
});

/**
 * Enter a service of a unit (its DRAFTER or HEAD)
 *
 * Enter a service of a unit (its DRAFTER or HEAD). Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const enterService = <ThrowOnError extends boolean = false>(options: Options<EnterServiceData, ThrowOnError>) => (options.client ?? client).post<EnterServiceResponses, EnterServiceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/services',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read one service by its id or slug
 *
 * Read one service by its id or slug. Open to everybody, also without a token.
 */
export const readService = <ThrowOnError extends boolean = false>(options: Options<ReadServiceData, ThrowOnError>) => (options.client ?? client).get<ReadServiceResponses, ReadServiceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/services/{id}',
    ...options
});

/**
 * Change a service, archive it or offer it again (DRAFTER or HEAD of its unit)
 *
 * Its slug and unit stay. Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const changeService = <ThrowOnError extends boolean = false>(options: Options<ChangeServiceData, ThrowOnError>) => (options.client ?? client).put<ChangeServiceResponses, ChangeServiceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/services/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read one session
 *
 * One of a forum that is not announced is for members. The meeting link is for members; who is registered finds it on the ticket. Open to everybody, also without a token.
 */
export const readSession = <ThrowOnError extends boolean = false>(options: Options<ReadSessionData, ThrowOnError>) => (options.client ?? client).get<ReadSessionResponses, ReadSessionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}',
    ...options
});

/**
 * Change the plan of a session (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * Until it has been held. The time of an announced session is moved by a postponement. Open to DRAFTER, MODERATOR, HEAD.
 */
export const changeSessionPlan = <ThrowOnError extends boolean = false>(options: Options<ChangeSessionPlanData, ThrowOnError>) => (options.client ?? client).put<ChangeSessionPlanResponses, ChangeSessionPlanErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read the attendance list of a session as .docx
 *
 * INTERNAL has names and signatures and is for members of the unit. PUBLIC has neither in the file at all, and everybody may read it once the session was held. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL or WRITE_STANDARDS.
 */
export const readAttendanceListDocx = <ThrowOnError extends boolean = false>(options: Options<ReadAttendanceListDocxData, ThrowOnError>) => (options.client ?? client).get<ReadAttendanceListDocxResponses, ReadAttendanceListDocxErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/attendance-list.docx',
    ...options
});

/**
 * Read the attendance list of a session as tagged PDF
 *
 * INTERNAL has names and signatures and is for members of the unit. PUBLIC has neither in the file at all, and everybody may read it once the session was held. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL or WRITE_STANDARDS.
 */
export const readAttendanceListPdf = <ThrowOnError extends boolean = false>(options: Options<ReadAttendanceListPdfData, ThrowOnError>) => (options.client ?? client).get<ReadAttendanceListPdfResponses, ReadAttendanceListPdfErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/attendance-list.pdf',
    ...options
});

/**
 * Read the attendance list to be signed on paper (members of the unit)
 *
 * With the names of those who have a seat, and empty lines for those who come without a ticket. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readAttendanceSheet = <ThrowOnError extends boolean = false>(options: Options<ReadAttendanceSheetData, ThrowOnError>) => (options.client ?? client).get<ReadAttendanceSheetResponses, ReadAttendanceSheetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/attendance-sheet.pdf',
    ...options
});

/**
 * List the photos and scans of the list on paper (members of the unit)
 *
 * All on one page. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listAttendanceSheets = <ThrowOnError extends boolean = false>(options: Options<ListAttendanceSheetsData, ThrowOnError>) => (options.client ?? client).get<ListAttendanceSheetsResponses, ListAttendanceSheetsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/attendance-sheets',
    ...options
});

/**
 * Join a photo or scan of the signed list (DRAFTER, MODERATOR or HEAD of the unit)
 *
 * Until the list is closed. The same file once more changes nothing. Open to DRAFTER, MODERATOR, HEAD.
 */
export const joinAttendanceSheet = <ThrowOnError extends boolean = false>(options: Options<JoinAttendanceSheetData, ThrowOnError>) => (options.client ?? client).post<JoinAttendanceSheetResponses, JoinAttendanceSheetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/attendance-sheets',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List who came to a session, the last one first (members of the unit)
 *
 * Who was entered by mistake stays on the list, marked as removed. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listAttendances = <ThrowOnError extends boolean = false>(options: Options<ListAttendancesData, ThrowOnError>) => (options.client ?? client).get<ListAttendancesResponses, ListAttendancesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/attendances',
    ...options
});

/**
 * Check somebody in (DRAFTER, MODERATOR or HEAD of the unit)
 *
 * From the beginning of the session's day until its list is closed, also long after the person came: a desk without a network sends later, each with its own Idempotency-Key. Of two desks that tell of the same ticket the second gets already-present, with the attendance as current: its message is done. Open to DRAFTER, MODERATOR, HEAD.
 */
export const checkIn = <ThrowOnError extends boolean = false>(options: Options<CheckInData, ThrowOnError>) => (options.client ?? client).post<CheckInResponses, CheckInErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/attendances',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read one attendance (members of the unit)
 *
 * Read one attendance (members of the unit). Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readAttendance = <ThrowOnError extends boolean = false>(options: Options<ReadAttendanceData, ThrowOnError>) => (options.client ?? client).get<ReadAttendanceResponses, ReadAttendanceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/attendances/{attendanceId}',
    ...options
});

/**
 * Correct who somebody on the list is, and say why (DRAFTER, MODERATOR or HEAD of the unit)
 *
 * Until the list is closed, with the signing of the record of agreement at the latest. Who corrected what, when and why stays readable. What was agreed to stays as it is. Open to DRAFTER, MODERATOR, HEAD.
 */
export const correctAttendance = <ThrowOnError extends boolean = false>(options: Options<CorrectAttendanceData, ThrowOnError>) => (options.client ?? client).put<CorrectAttendanceResponses, CorrectAttendanceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/attendances/{attendanceId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Strike somebody from the list who was entered by mistake, and say why (desk of the unit)
 *
 * The line stays, marked. A ticket that was scanned by mistake is good again. Open to DRAFTER, MODERATOR, HEAD.
 */
export const removeAttendance = <ThrowOnError extends boolean = false>(options: Options<RemoveAttendanceData, ThrowOnError>) => (options.client ?? client).post<RemoveAttendanceResponses, RemoveAttendanceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/attendances/{attendanceId}/removal',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a drawn signature (members of the unit)
 *
 * 404 not-found where there is none, or none any more. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readSignature = <ThrowOnError extends boolean = false>(options: Options<ReadSignatureData, ThrowOnError>) => (options.client ?? client).get<ReadSignatureResponses, ReadSignatureErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/attendances/{attendanceId}/signature',
    ...options
});

/**
 * Add a drawn signature, or draw it again, until the list is closed (desk of the unit)
 *
 * The picture is drawn anew, so that nothing else can be hidden in it. Never public. Open to DRAFTER, MODERATOR, HEAD.
 */
export const signAttendance = <ThrowOnError extends boolean = false>(options: Options<SignAttendanceData, ThrowOnError>) => (options.client ?? client).post<SignAttendanceResponses, SignAttendanceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/attendances/{attendanceId}/signature',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Cancel a session, and say why (MODERATOR or HEAD of its unit)
 *
 * It stays readable, with the reason. Everybody who is registered is told. Open to MODERATOR, HEAD.
 */
export const cancelSession = <ThrowOnError extends boolean = false>(options: Options<CancelSessionData, ThrowOnError>) => (options.client ?? client).post<CancelSessionResponses, CancelSessionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/cancellation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read the code that the hall shows now (DRAFTER, MODERATOR or HEAD of the unit)
 *
 * Six digits, new every five minutes; the one before is still taken. Open to DRAFTER, MODERATOR, HEAD.
 */
export const readCheckInCode = <ThrowOnError extends boolean = false>(options: Options<ReadCheckInCodeData, ThrowOnError>) => (options.client ?? client).get<ReadCheckInCodeResponses, ReadCheckInCodeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/check-in-code',
    ...options
});

/**
 * End a session (MODERATOR or HEAD of its unit)
 *
 * Refused with illegal-transition while anything is missing; errors names it, such as a reason for an element of the community that was not present. With the last session the forum is HELD. Open to MODERATOR, HEAD.
 */
export const closeSession = <ThrowOnError extends boolean = false>(options: Options<CloseSessionData, ThrowOnError>) => (options.client ?? client).post<CloseSessionResponses, CloseSessionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/closing',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Hide a correction of the minutes from the public, for a reason (MODERATOR or HEAD of the unit)
 *
 * A tombstone with the reason stands in its place; who appended it still reads it. Hidden already, it keeps the reason it has. Open to MODERATOR, HEAD.
 */
export const hideCorrection = <ThrowOnError extends boolean = false>(options: Options<HideCorrectionData, ThrowOnError>) => (options.client ?? client).post<HideCorrectionResponses, HideCorrectionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/corrections/{correctionId}/hiding',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Put a hidden correction back before the public (MODERATOR or HEAD of the unit)
 *
 * Asking again changes nothing. Open to MODERATOR, HEAD.
 */
export const restoreCorrection = <ThrowOnError extends boolean = false>(options: Options<RestoreCorrectionData, ThrowOnError>) => (options.client ?? client).post<RestoreCorrectionResponses, RestoreCorrectionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/corrections/{correctionId}/restoration',
    ...options
});

/**
 * Read all that a registration desk needs to go on without a network (members of the unit)
 *
 * Everybody who is registered and everybody who came, on one page. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readDesk = <ThrowOnError extends boolean = false>(options: Options<ReadDeskData, ThrowOnError>) => (options.client ?? client).get<ReadDeskResponses, ReadDeskErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/desk',
    ...options
});

/**
 * Read how those who came found the forum (members of the unit)
 *
 * Read how those who came found the forum (members of the unit). Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readEvaluation = <ThrowOnError extends boolean = false>(options: Options<ReadEvaluationData, ThrowOnError>) => (options.client ?? client).get<ReadEvaluationResponses, ReadEvaluationErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/evaluation',
    ...options
});

/**
 * Read an invitation to everybody, as a text to be passed on
 *
 * In Indonesian, with the address of the public registration. Before the forum is announced for members of its unit. Open to everybody, also without a token.
 */
export const readInvitationText = <ThrowOnError extends boolean = false>(options: Options<ReadInvitationTextData, ThrowOnError>) => (options.client ?? client).get<ReadInvitationTextResponses, ReadInvitationTextErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/invitation.txt',
    ...options
});

/**
 * List the invitations to a session with their answers, newest first (members of its unit)
 *
 * Personal address and message are for DRAFTER, MODERATOR and HEAD, who send them. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listInvitations = <ThrowOnError extends boolean = false>(options: Options<ListInvitationsData, ThrowOnError>) => (options.client ?? client).get<ListInvitationsResponses, ListInvitationsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/invitations',
    ...options
});

/**
 * Invite stakeholders to a session (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * All of them or nobody, each once. They get letters and links from you: nothing is sent. 409 illegal-transition after the session. Open to DRAFTER, MODERATOR, HEAD.
 */
export const inviteStakeholders = <ThrowOnError extends boolean = false>(options: Options<InviteStakeholdersData, ThrowOnError>) => (options.client ?? client).post<InviteStakeholdersResponses, InviteStakeholdersErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/invitations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read all letters of a session as one tagged PDF (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * One after the other, each with the head of the unit. 404 not-found while nobody is invited. Open to DRAFTER, MODERATOR, HEAD.
 */
export const readLetters = <ThrowOnError extends boolean = false>(options: Options<ReadLettersData, ThrowOnError>) => (options.client ?? client).get<ReadLettersResponses, ReadLettersErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/invitations/letters.pdf',
    ...options
});

/**
 * Read one letter as tagged PDF (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * Read one letter as tagged PDF (DRAFTER, MODERATOR or HEAD of its unit). Open to DRAFTER, MODERATOR, HEAD.
 */
export const readLetter = <ThrowOnError extends boolean = false>(options: Options<ReadLetterData, ThrowOnError>) => (options.client ?? client).get<ReadLetterResponses, ReadLetterErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/invitations/{invitationId}/letter.pdf',
    ...options
});

/**
 * Read the minutes of a session (members of its unit)
 *
 * All lines on one page, in their order. Ask again every few seconds with If-None-Match to see what others write. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readMinutes = <ThrowOnError extends boolean = false>(options: Options<ReadMinutesData, ThrowOnError>) => (options.client ?? client).get<ReadMinutesResponses, ReadMinutesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/lines',
    ...options
});

/**
 * Write a line of the minutes of a session (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * From the opening of the session until its minutes are closed. A queue that sends a line again under the same key, after having been without a network, writes it once. Open to DRAFTER, MODERATOR, HEAD.
 */
export const writeLine = <ThrowOnError extends boolean = false>(options: Options<WriteLineData, ThrowOnError>) => (options.client ?? client).post<WriteLineResponses, WriteLineErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/lines',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take a line out of the minutes (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * Until they are closed; nobody but members has seen it until then. Open to DRAFTER, MODERATOR, HEAD.
 */
export const removeLine = <ThrowOnError extends boolean = false>(options: Options<RemoveLineData, ThrowOnError>) => (options.client ?? client).delete<RemoveLineResponses, RemoveLineErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/lines/{lineId}',
    ...options
});

/**
 * Read one line of the minutes of a session (members of its unit)
 *
 * Read one line of the minutes of a session (members of its unit). Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readLine = <ThrowOnError extends boolean = false>(options: Options<ReadLineData, ThrowOnError>) => (options.client ?? client).get<ReadLineResponses, ReadLineErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/lines/{lineId}',
    ...options
});

/**
 * Write a line of the minutes anew (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * Whole, or moved by its position alone, until the minutes are closed. Open to DRAFTER, MODERATOR, HEAD.
 */
export const rewriteLine = <ThrowOnError extends boolean = false>(options: Options<RewriteLineData, ThrowOnError>) => (options.client ?? client).put<RewriteLineResponses, RewriteLineErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/lines/{lineId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read where a session stands, what is asked and what is voted on
 *
 * The same for everybody: nobody sees here what was voted in an open poll. For who cannot listen to the events: ask again every few seconds with If-None-Match; a 304 costs little. Before the session and after its end it can be read as well. Open to everybody, also without a token.
 */
export const readLive = <ThrowOnError extends boolean = false>(options: Options<ReadLiveData, ThrowOnError>) => (options.client ?? client).get<ReadLiveResponses, ReadLiveErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/live',
    ...options
});

/**
 * Listen to a session while it runs
 *
 * Server-sent events. snapshot: the live state as readLive answers it, at the beginning and then after every change, at most four a second; its id is the revision. clock: what time it is here, at the beginning and every 15 seconds. ended: the last state; then the stream ends. A session that does not run answers 409, and a node with too many listeners 503: read readLive instead. Open to everybody, also without a token.
 */
export const listenLive = <ThrowOnError extends boolean = false>(options: Options<ListenLiveData, ThrowOnError, ListenLiveResponse>) => (options.client ?? client).sse.get<ListenLiveResponses, ListenLiveErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/live/events',
    ...options
});

/**
 * Read what one has supported and voted on, as one who takes part
 *
 * Read what one has supported and voted on, as one who takes part. Open to whom it belongs, or who holds its secret.
 */
export const readOwnLive = <ThrowOnError extends boolean = false>(options: Options<ReadOwnLiveData, ThrowOnError>) => (options.client ?? client).get<ReadOwnLiveResponses, ReadOwnLiveErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/live/mine',
    ...options
});

/**
 * List the polls of a session in the order in which they were prepared (members of its unit)
 *
 * All on one page, at most 50. What was voted, members see no earlier than everybody: once a poll is CLOSED. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listPolls = <ThrowOnError extends boolean = false>(options: Options<ListPollsData, ThrowOnError>) => (options.client ?? client).get<ListPollsResponses, ListPollsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/live/polls',
    ...options
});

/**
 * Prepare a quick poll (MODERATOR or HEAD of its unit)
 *
 * Before the session or while it runs; nobody but members sees it until it is opened. Open to MODERATOR, HEAD.
 */
export const preparePoll = <ThrowOnError extends boolean = false>(options: Options<PreparePollData, ThrowOnError>) => (options.client ?? client).post<PreparePollResponses, PreparePollErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/live/polls',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take away a poll that is not opened yet (MODERATOR or HEAD of its unit)
 *
 * Take away a poll that is not opened yet (MODERATOR or HEAD of its unit). Open to MODERATOR, HEAD.
 */
export const removePoll = <ThrowOnError extends boolean = false>(options: Options<RemovePollData, ThrowOnError>) => (options.client ?? client).delete<RemovePollResponses, RemovePollErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/live/polls/{pollId}',
    ...options
});

/**
 * Read one poll of a session (members of its unit)
 *
 * Read one poll of a session (members of its unit). Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readPoll = <ThrowOnError extends boolean = false>(options: Options<ReadPollData, ThrowOnError>) => (options.client ?? client).get<ReadPollResponses, ReadPollErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/live/polls/{pollId}',
    ...options
});

/**
 * Write a poll anew that is not opened yet (MODERATOR or HEAD of its unit)
 *
 * Write a poll anew that is not opened yet (MODERATOR or HEAD of its unit). Open to MODERATOR, HEAD.
 */
export const rewritePoll = <ThrowOnError extends boolean = false>(options: Options<RewritePollData, ThrowOnError>) => (options.client ?? client).put<RewritePollResponses, RewritePollErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/live/polls/{pollId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Close a poll: everybody sees the result (MODERATOR or HEAD of its unit)
 *
 * It is not opened again. Open to MODERATOR, HEAD.
 */
export const closePoll = <ThrowOnError extends boolean = false>(options: Options<ClosePollData, ThrowOnError>) => (options.client ?? client).post<ClosePollResponses, ClosePollErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/live/polls/{pollId}/closing',
    ...options
});

/**
 * Open a poll: people vote (MODERATOR or HEAD of its unit)
 *
 * Several may be open at a time. The end of the session closes them. Open to MODERATOR, HEAD.
 */
export const openPoll = <ThrowOnError extends boolean = false>(options: Options<OpenPollData, ThrowOnError>) => (options.client ?? client).post<OpenPollResponses, OpenPollErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/live/polls/{pollId}/opening',
    ...options
});

/**
 * Vote in an open poll, once, as one who takes part
 *
 * What is voted is kept without whose it is: only that this person has voted. A vote sent again under its key is answered as the first time, whatever it then says: nothing is kept of it to compare. Open to whom it belongs, or who holds its secret.
 */
export const vote = <ThrowOnError extends boolean = false>(options: Options<VoteData, ThrowOnError>) => (options.client ?? client).post<VoteResponses, VoteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/live/polls/{pollId}/votes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ask something while the session runs, as one who takes part
 *
 * It becomes an input of the forum at once, of channel ROOM and with a receipt. In a moderated session it waits until somebody of the office has read it, and so does in any a COMPLAINT and what may be spam. That the asker takes part is looked at and not kept: who asked is known only as far as the question itself tells. Sent again under the same key it answers the same receipt. Open to whom it belongs, or who holds its secret.
 */
export const askLive = <ThrowOnError extends boolean = false>(options: Options<AskLiveData, ThrowOnError>) => (options.client ?? client).post<AskLiveResponses, AskLiveErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/live/questions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Let a question that waits before the public (MODERATOR or HEAD of its unit)
 *
 * Let a question that waits before the public (MODERATOR or HEAD of its unit). Open to MODERATOR, HEAD.
 */
export const admitQuestion = <ThrowOnError extends boolean = false>(options: Options<AdmitQuestionData, ThrowOnError>) => (options.client ?? client).post<AdmitQuestionResponses, AdmitQuestionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/live/questions/{questionId}/admission',
    ...options
});

/**
 * Put a question beside those that were spoken about (MODERATOR or HEAD of its unit)
 *
 * Settled together with another one, say. One that leaves the stage is DONE by that. Open to MODERATOR, HEAD.
 */
export const completeQuestion = <ThrowOnError extends boolean = false>(options: Options<CompleteQuestionData, ThrowOnError>) => (options.client ?? client).post<CompleteQuestionResponses, CompleteQuestionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/live/questions/{questionId}/completion',
    ...options
});

/**
 * Hide a question from the public, for a reason (MODERATOR or HEAD of its unit)
 *
 * It leaves the stage. Its place among the inputs of the forum stays, with the reason; its asker sees it with its text. Open to MODERATOR, HEAD.
 */
export const hideQuestion = <ThrowOnError extends boolean = false>(options: Options<HideQuestionData, ThrowOnError>) => (options.client ?? client).post<HideQuestionResponses, HideQuestionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/live/questions/{questionId}/hiding',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Put a hidden question back to where it was (MODERATOR or HEAD of its unit)
 *
 * Put a hidden question back to where it was (MODERATOR or HEAD of its unit). Open to MODERATOR, HEAD.
 */
export const restoreQuestion = <ThrowOnError extends boolean = false>(options: Options<RestoreQuestionData, ThrowOnError>) => (options.client ?? client).post<RestoreQuestionResponses, RestoreQuestionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/live/questions/{questionId}/restoration',
    ...options
});

/**
 * Take back one's support of a question
 *
 * While the session runs; sent again it changes nothing. Open to whom it belongs, or who holds its secret.
 */
export const withdrawSupport = <ThrowOnError extends boolean = false>(options: Options<WithdrawSupportData, ThrowOnError>) => (options.client ?? client).delete<WithdrawSupportResponses, WithdrawSupportErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/live/questions/{questionId}/support',
    ...options
});

/**
 * Want a question answered as well, as one who takes part
 *
 * Each counts once; sent again it changes nothing. Of a question that is SHOWN or ON_STAGE. Open to whom it belongs, or who holds its secret.
 */
export const supportQuestion = <ThrowOnError extends boolean = false>(options: Options<SupportQuestionData, ThrowOnError>) => (options.client ?? client).put<SupportQuestionResponses, SupportQuestionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/live/questions/{questionId}/support',
    ...options
});

/**
 * List the questions of a session, first sent first (members of its unit)
 *
 * All on one page, at most 500, also after the session. Read it again when an event tells of a new revision. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readQueue = <ThrowOnError extends boolean = false>(options: Options<ReadQueueData, ThrowOnError>) => (options.client ?? client).get<ReadQueueResponses, ReadQueueErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/live/queue',
    ...options
});

/**
 * Read where a session stands, in order to move it (members of its unit)
 *
 * Read where a session stands, in order to move it (members of its unit). Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readStage = <ThrowOnError extends boolean = false>(options: Options<ReadStageData, ThrowOnError>) => (options.client ?? client).get<ReadStageResponses, ReadStageErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/live/stage',
    ...options
});

/**
 * Move a running session on (MODERATOR or HEAD of its unit)
 *
 * To a point of the agenda, the text and the question that are spoken about. When each point was begun and ended is noted by it. The end of the session clears it. Open to MODERATOR, HEAD.
 */
export const moveStage = <ThrowOnError extends boolean = false>(options: Options<MoveStageData, ThrowOnError>) => (options.client ?? client).put<MoveStageResponses, MoveStageErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/live/stage',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Close the minutes of a session that was held (MODERATOR or HEAD of its unit)
 *
 * Each line becomes an input of channel ROOM, public at once, with a receipt of its own. From then on no line changes; who spoke may append a correction for seven days. Open to MODERATOR, HEAD.
 */
export const closeMinutes = <ThrowOnError extends boolean = false>(options: Options<CloseMinutesData, ThrowOnError>) => (options.client ?? client).post<CloseMinutesResponses, CloseMinutesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/minutes-closure',
    ...options
});

/**
 * Read the minutes of a session as .docx
 *
 * They name elements and organisations, never persons. For everybody once the session was held, for members before. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL or WRITE_STANDARDS.
 */
export const readMinutesDocx = <ThrowOnError extends boolean = false>(options: Options<ReadMinutesDocxData, ThrowOnError>) => (options.client ?? client).get<ReadMinutesDocxResponses, ReadMinutesDocxErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/minutes.docx',
    ...options
});

/**
 * Read the minutes of a session as tagged PDF
 *
 * They name elements and organisations, never persons. For everybody once the session was held, for members before. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL or WRITE_STANDARDS.
 */
export const readMinutesPdf = <ThrowOnError extends boolean = false>(options: Options<ReadMinutesPdfData, ThrowOnError>) => (options.client ?? client).get<ReadMinutesPdfResponses, ReadMinutesPdfErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/minutes.pdf',
    ...options
});

/**
 * Open a session on its day (MODERATOR or HEAD of its unit)
 *
 * With the first of an announced forum the forum is IN_SESSION. Open to MODERATOR, HEAD.
 */
export const openSession = <ThrowOnError extends boolean = false>(options: Options<OpenSessionData, ThrowOnError>) => (options.client ?? client).post<OpenSessionResponses, OpenSessionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/opening',
    ...options
});

/**
 * Read which elements of the community take part in a session, and which are missing
 *
 * Numbers only. Of a forum that is not announced, for members of its unit. Open to everybody, also without a token.
 */
export const readParticipation = <ThrowOnError extends boolean = false>(options: Options<ReadParticipationData, ThrowOnError>) => (options.client ?? client).get<ReadParticipationResponses, ReadParticipationErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/participation',
    ...options
});

/**
 * List the photos of a session in the order in which they came
 *
 * All on one page, at most 200. Those that are not shown are for members of the unit. Open to everybody, also without a token.
 */
export const listPhotos = <ThrowOnError extends boolean = false>(options: Options<ListPhotosData, ThrowOnError>) => (options.client ?? client).get<ListPhotosResponses, ListPhotosErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/photos',
    ...options
});

/**
 * Keep a photo of a session that runs or was held (DRAFTER, MODERATOR or HEAD of the unit)
 *
 * The body is the photo itself, JPEG or PNG, at most 20 MiB. It is turned upright and written anew, at most 2,048 pixels long, without the place and whatever else the camera noted; only the time is kept. It is not shown until somebody says so. Open to DRAFTER, MODERATOR, HEAD.
 */
export const storePhoto = <ThrowOnError extends boolean = false>(options: Options<StorePhotoData, ThrowOnError>) => (options.client ?? client).post<StorePhotoResponses, StorePhotoErrors, ThrowOnError>({
    bodySerializer: null,
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/photos',
    ...options,
    headers: {
        'Content-Type': 'application/octet-stream',
        ...options.headers
    }
});

/**
 * Read the poster of a session with the QR code of its registration
 *
 * Before the forum is announced for members of its unit. Open to everybody, also without a token.
 */
export const readSessionPoster = <ThrowOnError extends boolean = false>(options: Options<ReadSessionPosterData, ThrowOnError>) => (options.client ?? client).get<ReadSessionPosterResponses, ReadSessionPosterErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/poster.pdf',
    ...options
});

/**
 * Put a session off, and say why (MODERATOR or HEAD of its unit)
 *
 * To a new time, or until one is known; sent again with the time it takes up one that was POSTPONED. Everybody who is registered is told. Open to MODERATOR, HEAD.
 */
export const postponeSession = <ThrowOnError extends boolean = false>(options: Options<PostponeSessionData, ThrowOnError>) => (options.client ?? client).post<PostponeSessionResponses, PostponeSessionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/postponement',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the recordings of a session in the order in which they came
 *
 * All on one page, at most 20 that are there. Members of the unit see all, with what was removed and why; others see those that are public, and of those that were taken back that they were there, and why they are not. Open to everybody, also without a token.
 */
export const listRecordings = <ThrowOnError extends boolean = false>(options: Options<ListRecordingsData, ThrowOnError>) => (options.client ?? client).get<ListRecordingsResponses, ListRecordingsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/recordings',
    ...options
});

/**
 * Note a recording of a session that runs or was held (DRAFTER, MODERATOR or HEAD of the unit)
 *
 * With a link it is kept there; without one its file is sent next, PUT /recordings/{id}/content, as often as it takes. It is for members of the unit until somebody publishes it. A session has at most 20. Open to DRAFTER, MODERATOR, HEAD.
 */
export const noteRecording = <ThrowOnError extends boolean = false>(options: Options<NoteRecordingData, ThrowOnError>) => (options.client ?? client).post<NoteRecordingResponses, NoteRecordingErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/recordings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List who registered for a session, newest first (members of its unit)
 *
 * List who registered for a session, newest first (members of its unit). Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listRegistrations = <ThrowOnError extends boolean = false>(options: Options<ListRegistrationsData, ThrowOnError>) => (options.client ?? client).get<ListRegistrationsResponses, ListRegistrationsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/registrations',
    ...options
});

/**
 * Register for a session, with or without an account or an invitation
 *
 * Without either a solved challenge is needed. When no seat is left one waits, and moves up by oneself as soon as one is free. With an invitation its element counts, and it is accepted by this. Sending the same again under the same Idempotency-Key answers the same ticket for 72 hours; only the challenge may differ. The ticket's secret is kept nowhere on the server. Open to everybody, also without a token.
 */
export const register = <ThrowOnError extends boolean = false>(options: Options<RegisterData, ThrowOnError>) => (options.client ?? client).post<RegisterResponses, RegisterErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/registrations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read how many seats a session has left, and whether one can register now
 *
 * Read how many seats a session has left, and whether one can register now. Open to everybody, also without a token.
 */
export const readSeats = <ThrowOnError extends boolean = false>(options: Options<ReadSeatsData, ThrowOnError>) => (options.client ?? client).get<ReadSeatsResponses, ReadSeatsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/seats',
    ...options
});

/**
 * Read the attendance of one's ticket
 *
 * 404 attendance-unknown as long as nobody has checked it in. Open to whom it belongs, or who holds its secret.
 */
export const readAttendanceOfTicket = <ThrowOnError extends boolean = false>(options: Options<ReadAttendanceOfTicketData, ThrowOnError>) => (options.client ?? client).get<ReadAttendanceOfTicketResponses, ReadAttendanceOfTicketErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/self-check-in',
    ...options
});

/**
 * Check in with one's ticket and the code that the hall shows
 *
 * Who is on the list already, by the desk or by an earlier request, gets the same attendance again. Attempts are counted for each ticket. Open to whom it belongs, or who holds its secret.
 */
export const checkInAlone = <ThrowOnError extends boolean = false>(options: Options<CheckInAloneData, ThrowOnError>) => (options.client ?? client).post<CheckInAloneResponses, CheckInAloneErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/sessions/{id}/self-check-in',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Save the stakeholders of a unit as a file
 *
 * For members of the unit: the rows of listStakeholders with the same filters, all from one moment. That it was saved goes into the audit. CSV is UTF-8 with a byte order mark and keeps to RFC 4180; a text that a spreadsheet would take for a formula (after = + - @, a tab or a line break) and one that begins with an apostrophe has one apostrophe before it, so that who reads by machine takes one leading apostrophe away. A line of JSON Lines is an object with the names of the API. Times are UTC. A file that breaks off ends with the connection. 503 while too many are being saved at once. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const exportStakeholders = <ThrowOnError extends boolean = false>(options: Options<ExportStakeholdersData, ThrowOnError>) => (options.client ?? client).get<ExportStakeholdersResponses, ExportStakeholdersErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/stakeholder-export',
    ...options
});

/**
 * List the templates a standard may start from, with their texts
 *
 * List the templates a standard may start from, with their texts. Open to everybody, also without a token.
 */
export const listStandardTemplates = <ThrowOnError extends boolean = false>(options?: Options<ListStandardTemplatesData, ThrowOnError>) => (options?.client ?? client).get<ListStandardTemplatesResponses, ListStandardTemplatesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standard-templates',
    ...options
});

/**
 * List or search standards, newest first
 *
 * Those that have been before the public; with drafts=true all of a unit, for its members. Open to everybody, also without a token.
 */
export const listStandards = <ThrowOnError extends boolean = false>(options?: Options<ListStandardsData, ThrowOnError>) => (options?.client ?? client).get<ListStandardsResponses, ListStandardsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards',
    ...options
});

/**
 * Begin the standard of a service (DRAFTER or HEAD of its unit)
 *
 * Its first version is empty, or begins with the texts of another version or of a template, which its origin then credits. Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const beginStandard = <ThrowOnError extends boolean = false>(options: Options<BeginStandardData, ThrowOnError>) => (options.client ?? client).post<BeginStandardResponses, BeginStandardErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read one standard by its id or slug, with its versions but without their texts
 *
 * Members of the unit see drafts, too. Open to everybody, also without a token.
 */
export const readStandard = <ThrowOnError extends boolean = false>(options: Options<ReadStandardData, ThrowOnError>) => (options.client ?? client).get<ReadStandardResponses, ReadStandardErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}',
    ...options
});

/**
 * Give a standard another code or title (DRAFTER or HEAD of its unit)
 *
 * Its slug stays, and so do the names under which versions came before the public. Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const renameStandard = <ThrowOnError extends boolean = false>(options: Options<RenameStandardData, ThrowOnError>) => (options.client ?? client).put<RenameStandardResponses, RenameStandardErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Compare two versions of a standard, word by word
 *
 * Any two, in either order. Of versions before the public the answer never changes and may be kept for ever. Drafts are for members. Open to everybody, also without a token.
 */
export const compareVersions = <ThrowOnError extends boolean = false>(options: Options<CompareVersionsData, ThrowOnError>) => (options.client ?? client).get<CompareVersionsResponses, CompareVersionsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/comparison',
    ...options
});

/**
 * List the inputs on a standard that were put off and wait for its next text, newest first
 *
 * They come along into the next passage: an input leaves the list when the reason of a later change names it, or when it is answered anew. Open to everybody, also without a token.
 */
export const listDeferredFeedback = <ThrowOnError extends boolean = false>(options: Options<ListDeferredFeedbackData, ThrowOnError>) => (options.client ?? client).get<ListDeferredFeedbackResponses, ListDeferredFeedbackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/deferred-feedback',
    ...options
});

/**
 * List the components of a standard of which something was measured
 *
 * Those that readStandardFacts tells of, for who wants to offer it only where there is something. Cheap, however much was measured. Open to everybody, also without a token.
 */
export const listFactComponents = <ThrowOnError extends boolean = false>(options: Options<ListFactComponentsData, ThrowOnError>) => (options.client ?? client).get<ListFactComponentsResponses, ListFactComponentsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/fact-components',
    ...options
});

/**
 * Read what was measured of the service of a standard, beside its components
 *
 * Everybody reads what was published: results of surveys, and files brought in with publish. Members of the unit read all. Open to everybody, also without a token.
 */
export const readStandardFacts = <ThrowOnError extends boolean = false>(options: Options<ReadStandardFactsData, ThrowOnError>) => (options.client ?? client).get<ReadStandardFactsResponses, ReadStandardFactsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/facts',
    ...options
});

/**
 * Save what was measured of the service of a standard as a file
 *
 * A row for each element, source of complaints and source of times beside a component, with before, after and change: readStandardFacts as the caller sees it, for everybody what was published. CSV is UTF-8 with a byte order mark and keeps to RFC 4180; a text that a spreadsheet would take for a formula (after = + - @, a tab or a line break) and one that begins with an apostrophe has one apostrophe before it, so that who reads by machine takes one leading apostrophe away. A line of JSON Lines is an object with the names of the API. Times are UTC. A file that breaks off ends with the connection. 503 while too many are being saved at once. Open to everybody, also without a token.
 */
export const exportStandardFacts = <ThrowOnError extends boolean = false>(options: Options<ExportStandardFactsData, ThrowOnError>) => (options.client ?? client).get<ExportStandardFactsResponses, ExportStandardFactsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/facts-export',
    ...options
});

/**
 * List what forums that discussed a standard promised and is not done, the soonest due first
 *
 * A hundred on a page. They come along into the next passage of the standard. Open to everybody, also without a token.
 */
export const listOpenFollowUps = <ThrowOnError extends boolean = false>(options: Options<ListOpenFollowUpsData, ThrowOnError>) => (options.client ?? client).get<ListOpenFollowUpsResponses, ListOpenFollowUpsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/open-follow-ups',
    ...options
});

/**
 * Read the poster of a standard in force for the counter of its unit
 *
 * A QR code whose address never changes and always shows the text in force. The address is on the host at which the poster is asked for. 404 not-found while nothing is in force. Open to whom it belongs, or who holds its secret.
 */
export const readPoster = <ThrowOnError extends boolean = false>(options: Options<ReadPosterData, ThrowOnError>) => (options.client ?? client).get<ReadPosterResponses, ReadPosterErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/poster.pdf',
    ...options
});

/**
 * List the preview links of a standard, newest first (members of its unit)
 *
 * Tokens are not shown again. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listPreviewLinks = <ThrowOnError extends boolean = false>(options: Options<ListPreviewLinksData, ThrowOnError>) => (options.client ?? client).get<ListPreviewLinksResponses, ListPreviewLinksErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/preview-links',
    ...options
});

/**
 * Make a link that shows the newest version of a standard (DRAFTER or HEAD of its unit)
 *
 * The token is in this answer only. The link shows that version even after a newer one is opened. Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const makePreviewLink = <ThrowOnError extends boolean = false>(options: Options<MakePreviewLinkData, ThrowOnError>) => (options.client ?? client).post<MakePreviewLinkResponses, MakePreviewLinkErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/preview-links',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List what colleagues remarked on the texts of a standard, newest first (members of its unit)
 *
 * List what colleagues remarked on the texts of a standard, newest first (members of its unit). Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listRemarks = <ThrowOnError extends boolean = false>(options: Options<ListRemarksData, ThrowOnError>) => (options.client ?? client).get<ListRemarksResponses, ListRemarksErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/remarks',
    ...options
});

/**
 * Remark on the newest text of a standard (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * Remark on the newest text of a standard (DRAFTER, MODERATOR or HEAD of its unit). Open to DRAFTER, MODERATOR, HEAD.
 */
export const makeRemark = <ThrowOnError extends boolean = false>(options: Options<MakeRemarkData, ThrowOnError>) => (options.client ?? client).post<MakeRemarkResponses, MakeRemarkErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/remarks',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Say that a remark is settled (DRAFTER, MODERATOR or HEAD of the unit)
 *
 * Once more changes nothing. Open to DRAFTER, MODERATOR, HEAD.
 */
export const settleRemark = <ThrowOnError extends boolean = false>(options: Options<SettleRemarkData, ThrowOnError>) => (options.client ?? client).post<SettleRemarkResponses, SettleRemarkErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/remarks/{id}/settlement',
    ...options
});

/**
 * List when a standard in force was evaluated or reviewed and what came of it, newest first
 *
 * List when a standard in force was evaluated or reviewed and what came of it, newest first. Open to everybody, also without a token.
 */
export const listReviewEntries = <ThrowOnError extends boolean = false>(options: Options<ListReviewEntriesData, ThrowOnError>) => (options.client ?? client).get<ListReviewEntriesResponses, ListReviewEntriesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/review-entries',
    ...options
});

/**
 * Record that the standard in force was evaluated or reviewed (DRAFTER or HEAD of the unit)
 *
 * With CHANGE the next passage begins at once with a draft of the text in force, which stays in force until another is established; that is refused while a passage is already on its way. Recorded once; it cannot be changed. Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const recordReview = <ThrowOnError extends boolean = false>(options: Options<RecordReviewData, ThrowOnError>) => (options.client ?? client).post<RecordReviewResponses, RecordReviewErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/review-entries',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List what second persons said of the texts of a standard, newest first (members of its unit)
 *
 * List what second persons said of the texts of a standard, newest first (members of its unit). Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listReviews = <ThrowOnError extends boolean = false>(options: Options<ListReviewsData, ThrowOnError>) => (options.client ?? client).get<ListReviewsResponses, ListReviewsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/reviews',
    ...options
});

/**
 * Say of the newest text whether it is ready (DRAFTER, MODERATOR or HEAD who wrote none of it)
 *
 * The last word counts, until the text is written again. Open to DRAFTER, MODERATOR, HEAD.
 */
export const giveReview = <ThrowOnError extends boolean = false>(options: Options<GiveReviewData, ThrowOnError>) => (options.client ?? client).post<GiveReviewResponses, GiveReviewErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/reviews',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Agree to the newest text (HEAD of the unit)
 *
 * It comes before the public for ever and can be established by a decree. Refused with illegal-transition while anything is missing; errors names all of it. Open to HEAD.
 */
export const approveRevision = <ThrowOnError extends boolean = false>(options: Options<ApproveRevisionData, ThrowOnError>) => (options.client ?? client).post<ApproveRevisionResponses, ApproveRevisionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/revision/approval',
    ...options
});

/**
 * Cancel a passage that is not established, and say why (HEAD of the unit)
 *
 * Texts before the public stay readable; what was in force before stays in force. Open to HEAD.
 */
export const cancelRevision = <ThrowOnError extends boolean = false>(options: Options<CancelRevisionData, ThrowOnError>) => (options.client ?? client).post<CancelRevisionResponses, CancelRevisionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/revision/cancellation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * What is missing before the head may agree to the newest text (members of the unit)
 *
 * What is missing before the head may agree to the newest text (members of the unit). Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readReadiness = <ThrowOnError extends boolean = false>(options: Options<ReadReadinessData, ThrowOnError>) => (options.client ?? client).get<ReadReadinessResponses, ReadReadinessErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/revision/readiness',
    ...options
});

/**
 * Withdraw what is in force since its service has ended, and say why (HEAD of the unit)
 *
 * From today on nothing of this standard is in force; all of it stays readable. Open to HEAD.
 */
export const withdrawStandard = <ThrowOnError extends boolean = false>(options: Options<WithdrawStandardData, ThrowOnError>) => (options.client ?? client).post<WithdrawStandardResponses, WithdrawStandardErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/revision/withdrawal',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the passages of a standard from draft to force, newest first, with every step
 *
 * Members of the unit also see who took a step. Open to everybody, also without a token.
 */
export const listRevisions = <ThrowOnError extends boolean = false>(options: Options<ListRevisionsData, ThrowOnError>) => (options.client ?? client).get<ListRevisionsResponses, ListRevisionsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/revisions',
    ...options
});

/**
 * Take up again what is in force, and say why (DRAFTER or HEAD of the unit)
 *
 * Opens the next passage with a draft of the text in force, which stays in force until another is established (PP 96/2012 art 33). After a cancelled passage it goes on from its newest text. Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const openRevision = <ThrowOnError extends boolean = false>(options: Options<OpenRevisionData, ThrowOnError>) => (options.client ?? client).post<OpenRevisionResponses, OpenRevisionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/revisions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Open the next version with the same texts, and say why (DRAFTER or HEAD of the unit)
 *
 * A text before the public can no longer change; this is how it is left. Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const openVersion = <ThrowOnError extends boolean = false>(options: Options<OpenVersionData, ThrowOnError>) => (options.client ?? client).post<OpenVersionResponses, OpenVersionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/versions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read the text of a version
 *
 * One before the public never changes and may be kept for ever. Drafts are for members. Open to everybody, also without a token.
 */
export const readVersion = <ThrowOnError extends boolean = false>(options: Options<ReadVersionData, ThrowOnError>) => (options.client ?? client).get<ReadVersionResponses, ReadVersionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/versions/{number}',
    ...options
});

/**
 * List what to look at again in the text of a version (members of the unit)
 *
 * In the order of the components, each with its legal source. Advice blocks nothing. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listAdvice = <ThrowOnError extends boolean = false>(options: Options<ListAdviceData, ThrowOnError>) => (options.client ?? client).get<ListAdviceResponses, ListAdviceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/versions/{number}/advice',
    ...options
});

/**
 * Read one component of a version; of a draft, for members
 *
 * Read one component of a version; of a draft, for members. Open to everybody, also without a token.
 */
export const readComponent = <ThrowOnError extends boolean = false>(options: Options<ReadComponentData, ThrowOnError>) => (options.client ?? client).get<ReadComponentResponses, ReadComponentErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/versions/{number}/components/{code}',
    ...options
});

/**
 * Write one component of a draft (DRAFTER or HEAD of the unit)
 *
 * Each component has its own ETag, so that authors of different components never collide. Of two in the same one, the second gets 412 with the text that is kept in current. Sending the text that is kept already changes nothing. Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const writeComponent = <ThrowOnError extends boolean = false>(options: Options<WriteComponentData, ThrowOnError>) => (options.client ?? client).put<WriteComponentResponses, WriteComponentErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/versions/{number}/components/{code}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the inputs behind a version: those given on it and on the versions before it, newest first
 *
 * Each says how it stands to this version. An input stays on the version it was given on. Open to everybody, also without a token.
 */
export const listFeedbackBehind = <ThrowOnError extends boolean = false>(options: Options<ListFeedbackBehindData, ThrowOnError>) => (options.client ?? client).get<ListFeedbackBehindResponses, ListFeedbackBehindErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/versions/{number}/feedback',
    ...options
});

/**
 * Write several components of a draft, all or none (DRAFTER or HEAD of the unit)
 *
 * Each text names the ETag of the component it was meant for. When one of them has changed since, nothing is written and 412 names which; current lists the components named as they are. A text takes the place of another one only when it says so. Typed rows stay as they are. Sending what is kept already changes nothing. Too much for one body may be sent in several. Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const writeTexts = <ThrowOnError extends boolean = false>(options: Options<WriteTextsData, ThrowOnError>) => (options.client ?? client).put<WriteTextsResponses, WriteTextsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/standards/{ref}/versions/{number}/texts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take a response out, such as a paper that was typed in twice (MODERATOR or HEAD of its unit)
 *
 * It counts no more and stays readable with the reason. Sent again it changes nothing. Open to MODERATOR, HEAD.
 */
export const removeSurveyResponse = <ThrowOnError extends boolean = false>(options: Options<RemoveSurveyResponseData, ThrowOnError>) => (options.client ?? client).post<RemoveSurveyResponseResponses, RemoveSurveyResponseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/survey-responses/{id}/removal',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read the nine elements, the scale and the grades of the satisfaction survey, and by which rule
 *
 * Read the nine elements, the scale and the grades of the satisfaction survey, and by which rule. Open to everybody, also without a token.
 */
export const readSurveyRule = <ThrowOnError extends boolean = false>(options?: Options<ReadSurveyRuleData, ThrowOnError>) => (options?.client ?? client).get<ReadSurveyRuleResponses, ReadSurveyRuleErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/survey-rule',
    ...options
});

/**
 * Compute how many respondents are enough for so many users, by Krejcie and Morgan
 *
 * Compute how many respondents are enough for so many users, by Krejcie and Morgan. Open to everybody, also without a token.
 */
export const readSurveySample = <ThrowOnError extends boolean = false>(options: Options<ReadSurveySampleData, ThrowOnError>) => (options.client ?? client).get<ReadSurveySampleResponses, ReadSurveySampleErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/survey-rule/sample',
    ...options
});

/**
 * Read a batch of one-time tokens to be printed and cut apart (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * Each with a QR code that leads to the survey's form. The same tokens at each reading. Open to DRAFTER, MODERATOR, HEAD.
 */
export const readSurveyTokens = <ThrowOnError extends boolean = false>(options: Options<ReadSurveyTokensData, ThrowOnError>) => (options.client ?? client).get<ReadSurveyTokensResponses, ReadSurveyTokensErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/survey-token-batches/{id}/tokens.pdf',
    ...options
});

/**
 * Discard the draft of a survey that was never open (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * Discard the draft of a survey that was never open (DRAFTER, MODERATOR or HEAD of its unit). Open to DRAFTER, MODERATOR, HEAD.
 */
export const discardSurvey = <ThrowOnError extends boolean = false>(options: Options<DiscardSurveyData, ThrowOnError>) => (options.client ?? client).delete<DiscardSurveyResponses, DiscardSurveyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/surveys/{ref}',
    ...options
});

/**
 * Read one satisfaction survey by its id or slug
 *
 * What it asks and how it stands, also after it has closed; a draft for members of its unit. Open to everybody, also without a token.
 */
export const readSurvey = <ThrowOnError extends boolean = false>(options: Options<ReadSurveyData, ThrowOnError>) => (options.client ?? client).get<ReadSurveyResponses, ReadSurveyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/surveys/{ref}',
    ...options
});

/**
 * Change a satisfaction survey (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * Once there are responses only title, wording of questions (not their meaning), closing day and population may differ; once its results are public nothing. Open to DRAFTER, MODERATOR, HEAD.
 */
export const changeSurvey = <ThrowOnError extends boolean = false>(options: Options<ChangeSurveyData, ThrowOnError>) => (options.client ?? client).put<ChangeSurveyResponses, ChangeSurveyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/surveys/{ref}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Count what a unit promised because of a survey, in numbers that add up
 *
 * Count what a unit promised because of a survey, in numbers that add up. Open to everybody, also without a token.
 */
export const readSurveyFollowUpProgress = <ThrowOnError extends boolean = false>(options: Options<ReadSurveyFollowUpProgressData, ThrowOnError>) => (options.client ?? client).get<ReadSurveyFollowUpProgressResponses, ReadSurveyFollowUpProgressErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/surveys/{ref}/follow-up-progress',
    ...options
});

/**
 * List what a unit promised because of a survey, in the order in which it was planned
 *
 * All on one page. Open to everybody, also without a token.
 */
export const listSurveyFollowUps = <ThrowOnError extends boolean = false>(options: Options<ListSurveyFollowUpsData, ThrowOnError>) => (options.client ?? client).get<ListSurveyFollowUpsResponses, ListSurveyFollowUpsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/surveys/{ref}/follow-ups',
    ...options
});

/**
 * Promise something because of a survey whose results are public (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * Public at once. It is moved, proven and verified as every follow-up. A survey has 100 at most. Open to DRAFTER, MODERATOR, HEAD.
 */
export const planSurveyFollowUp = <ThrowOnError extends boolean = false>(options: Options<PlanSurveyFollowUpData, ThrowOnError>) => (options.client ?? client).post<PlanSurveyFollowUpResponses, PlanSurveyFollowUpErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/surveys/{ref}/follow-ups',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Bring in responses of another form as CSV (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * The body is the file: UTF-8, at most 20 MiB and 100,000 rows, with headings U1 to U9 (1 to 4) and tanggal; where wanted jenis kelamin, umur, pendidikan, pekerjaan, saran and nomor. With dryRun nothing is written and each broken row is named; else nothing is written either while a row is broken, unless skipBroken keeps those that are right. The same file is brought in once; a row with a nomor that is known is left out, so that a mended file may be sent whole. Open to DRAFTER, MODERATOR, HEAD.
 */
export const importSurveyResponses = <ThrowOnError extends boolean = false>(options: Options<ImportSurveyResponsesData, ThrowOnError>) => (options.client ?? client).post<ImportSurveyResponsesResponses, ImportSurveyResponsesErrors, ThrowOnError>({
    bodySerializer: null,
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/surveys/{ref}/imports',
    ...options,
    headers: {
        'Content-Type': 'application/octet-stream',
        ...options.headers
    }
});

/**
 * Type in responses from paper (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * All of them or none. Also after closing, and after the results are public, with the day on the paper: what is published stays as it was until it is published anew. Open to DRAFTER, MODERATOR, HEAD.
 */
export const enterPaperResponses = <ThrowOnError extends boolean = false>(options: Options<EnterPaperResponsesData, ThrowOnError>) => (options.client ?? client).post<EnterPaperResponsesResponses, EnterPaperResponsesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/surveys/{ref}/paper-responses',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read the poster of a survey with the QR code of its form
 *
 * Before the survey opens for members of its unit. The address is on the host at which the poster is asked for. Open to everybody, also without a token.
 */
export const readSurveyPoster = <ThrowOnError extends boolean = false>(options: Options<ReadSurveyPosterData, ThrowOnError>) => (options.client ?? client).get<ReadSurveyPosterResponses, ReadSurveyPosterErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/surveys/{ref}/poster.pdf',
    ...options
});

/**
 * List the published results of a survey, the ones that hold first
 *
 * Each as it was then. Nothing before the first is published. Open to everybody, also without a token.
 */
export const listSurveyPublications = <ThrowOnError extends boolean = false>(options: Options<ListSurveyPublicationsData, ThrowOnError>) => (options.client ?? client).get<ListSurveyPublicationsResponses, ListSurveyPublicationsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/surveys/{ref}/publications',
    ...options
});

/**
 * Publish the results of a survey that is closed, or publish them anew (MODERATOR or HEAD of its unit)
 *
 * As they are at this moment. What is typed in later is in the next publication; groupings whose difference to an earlier one would tell of fewer than five are withheld from it. Open to MODERATOR, HEAD.
 */
export const publishSurvey = <ThrowOnError extends boolean = false>(options: Options<PublishSurveyData, ThrowOnError>) => (options.client ?? client).post<PublishSurveyResponses, PublishSurveyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/surveys/{ref}/publications',
    ...options
});

/**
 * Read the questionnaire of a survey to be printed and answered by hand
 *
 * Read the questionnaire of a survey to be printed and answered by hand. Open to everybody, also without a token.
 */
export const readSurveyQuestionnaire = <ThrowOnError extends boolean = false>(options: Options<ReadSurveyQuestionnaireData, ThrowOnError>) => (options.client ?? client).get<ReadSurveyQuestionnaireResponses, ReadSurveyQuestionnaireErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/surveys/{ref}/questionnaire.pdf',
    ...options
});

/**
 * Read the report of a survey as .docx
 *
 * Method, respondents, every element, index and grade, the three lowest, trend and what was promised; as published, or for members of its unit the numbers so far. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readSurveyReportDocx = <ThrowOnError extends boolean = false>(options: Options<ReadSurveyReportDocxData, ThrowOnError>) => (options.client ?? client).get<ReadSurveyReportDocxResponses, ReadSurveyReportDocxErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/surveys/{ref}/report.docx',
    ...options
});

/**
 * Read the report of a survey as tagged PDF
 *
 * Method, respondents, every element, index and grade, the three lowest, trend and what was promised; as published, or for members of its unit the numbers so far. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readSurveyReportPdf = <ThrowOnError extends boolean = false>(options: Options<ReadSurveyReportPdfData, ThrowOnError>) => (options.client ?? client).get<ReadSurveyReportPdfResponses, ReadSurveyReportPdfErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/surveys/{ref}/report.pdf',
    ...options
});

/**
 * List the responses to a survey, the newest days first (members of its unit)
 *
 * Those that were taken out again too, with the reason. In a day they stand in no order, so that none tells when it came. Comments are for the unit alone. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listSurveyResponses = <ThrowOnError extends boolean = false>(options: Options<ListSurveyResponsesData, ThrowOnError>) => (options.client ?? client).get<ListSurveyResponsesResponses, ListSurveyResponsesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/surveys/{ref}/responses',
    ...options
});

/**
 * Answer a satisfaction survey while it is open, with or without an account
 *
 * Without an account a solved challenge is needed. With ONE_PER_DEVICE the Device-Token is, and answers once; with ONE_PER_TOKEN a token of the unit's is. What is said is kept without who, what device or what token said it. Sent again under its key it is answered as the first time, also after closing, whatever it then says: nothing is kept of it to compare. Open to everybody, also without a token.
 */
export const answerSurvey = <ThrowOnError extends boolean = false>(options: Options<AnswerSurveyData, ThrowOnError>) => (options.client ?? client).post<AnswerSurveyResponses, AnswerSurveyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/surveys/{ref}/responses',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Save the responses to a survey as a file (members of its unit)
 *
 * The rows of listSurveyResponses with the same filters, all from one moment; nothing of any device. CSV is UTF-8 with a byte order mark and keeps to RFC 4180; a text that a spreadsheet would take for a formula (after = + - @, a tab or a line break) and one that begins with an apostrophe has one apostrophe before it, so that who reads by machine takes one leading apostrophe away. A line of JSON Lines is an object with the names of the API. Times are UTC. A file that breaks off ends with the connection. 503 while too many are being saved at once. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const exportSurveyResponses = <ThrowOnError extends boolean = false>(options: Options<ExportSurveyResponsesData, ThrowOnError>) => (options.client ?? client).get<ExportSurveyResponsesResponses, ExportSurveyResponsesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/surveys/{ref}/responses-export',
    ...options
});

/**
 * Read what came of a survey so far, beside what was published (members of its unit)
 *
 * Counted from sums that grow with each response, whoever sends or takes one out meanwhile. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readSurveyResults = <ThrowOnError extends boolean = false>(options: Options<ReadSurveyResultsData, ThrowOnError>) => (options.client ?? client).get<ReadSurveyResultsResponses, ReadSurveyResultsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/surveys/{ref}/results',
    ...options
});

/**
 * List the batches of one-time tokens of a survey, newest first (members of its unit)
 *
 * List the batches of one-time tokens of a survey, newest first (members of its unit). Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listSurveyTokenBatches = <ThrowOnError extends boolean = false>(options: Options<ListSurveyTokenBatchesData, ThrowOnError>) => (options.client ?? client).get<ListSurveyTokenBatchesResponses, ListSurveyTokenBatchesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/surveys/{ref}/token-batches',
    ...options
});

/**
 * Make one-time tokens to be printed and handed out (DRAFTER, MODERATOR or HEAD of its unit)
 *
 * For a survey of the rule ONE_PER_TOKEN. By which token something was said is kept nowhere. Open to DRAFTER, MODERATOR, HEAD.
 */
export const makeSurveyTokens = <ThrowOnError extends boolean = false>(options: Options<MakeSurveyTokensData, ThrowOnError>) => (options.client ?? client).post<MakeSurveyTokensResponses, MakeSurveyTokensErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/surveys/{ref}/token-batches',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a ticket, with its secret
 *
 * As it stands now: the place on the waiting list, and whether the session was moved. A number nobody has and a wrong secret are answered alike. Open to whom it belongs, or who holds its secret.
 */
export const readTicket = <ThrowOnError extends boolean = false>(options: Options<ReadTicketData, ThrowOnError>) => (options.client ?? client).get<ReadTicketResponses, ReadTicketErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/tickets/{number}',
    ...options
});

/**
 * Read a ticket as an entry for a calendar, with its secret
 *
 * iCalendar (RFC 5545). The meeting link stands in it for who takes part online and has a place. Open to whom it belongs, or who holds its secret.
 */
export const readTicketCalendar = <ThrowOnError extends boolean = false>(options: Options<ReadTicketCalendarData, ThrowOnError>) => (options.client ?? client).get<ReadTicketCalendarResponses, ReadTicketCalendarErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/tickets/{number}/calendar.ics',
    ...options
});

/**
 * Give a seat back, with the ticket's secret
 *
 * Who waits longest gets it. Asking again changes nothing. 409 registration-closed after the session, 409 ticket-used for who has come. Open to whom it belongs, or who holds its secret.
 */
export const cancelTicket = <ThrowOnError extends boolean = false>(options: Options<CancelTicketData, ThrowOnError>) => (options.client ?? client).post<CancelTicketResponses, CancelTicketErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/tickets/{number}/cancellation',
    ...options
});

/**
 * Erase who registered, with the ticket's secret, at any time
 *
 * Name, contact, needs and organisation go, and with them every consent; the seat stays. Asking again changes nothing. Open to whom it belongs, or who holds its secret.
 */
export const eraseTicketPerson = <ThrowOnError extends boolean = false>(options: Options<EraseTicketPersonData, ThrowOnError>) => (options.client ?? client).delete<EraseTicketPersonResponses, EraseTicketPersonErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/tickets/{number}/person',
    ...options
});

/**
 * Read all that is kept of a person under a ticket, with its secret
 *
 * Of the registration, and of the attendance of who came with it. Open to whom it belongs, or who holds its secret.
 */
export const readTicketData = <ThrowOnError extends boolean = false>(options: Options<ReadTicketDataData, ThrowOnError>) => (options.client ?? client).get<ReadTicketDataResponses, ReadTicketDataErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/tickets/{number}/personal-data',
    ...options
});

/**
 * Bring in units by what another system calls them (admin)
 *
 * At most 200. A unit whose external id is not known is entered under its institution, a known one changed, and one that says the same already left alone; its slug and institution stay. Each is done whole or refused by itself; sent again, nothing is doubled. A dry run foresees what items of one request do to each other: of two with one id it refuses the second. Open to ADMIN.
 */
export const upsertUnits = <ThrowOnError extends boolean = false>(options: Options<UpsertUnitsData, ThrowOnError>) => (options.client ?? client).post<UpsertUnitsResponses, UpsertUnitsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/unit-upserts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List or search the units, newest first
 *
 * List or search the units, newest first. Open to everybody, also without a token.
 */
export const listUnits = <ThrowOnError extends boolean = false>(options?: Options<ListUnitsData, ThrowOnError>) => (options?.client ?? client).get<ListUnitsResponses, ListUnitsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units',
    ...options
});

/**
 * Enter a unit under an institution (admin)
 *
 * 404 not-found when there is no such institution. Its first HEAD joins by a joining link. Open to ADMIN.
 */
export const enterUnit = <ThrowOnError extends boolean = false>(options: Options<EnterUnitData, ThrowOnError>) => (options.client ?? client).post<EnterUnitResponses, EnterUnitErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read one unit by its id or slug
 *
 * Read one unit by its id or slug. Open to everybody, also without a token.
 */
export const readUnit = <ThrowOnError extends boolean = false>(options: Options<ReadUnitData, ThrowOnError>) => (options.client ?? client).get<ReadUnitResponses, ReadUnitErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{id}',
    ...options
});

/**
 * Change a unit (admin or its HEAD); its slug and institution stay
 *
 * Change a unit (admin or its HEAD); its slug and institution stay. Open to HEAD, ADMIN.
 */
export const changeUnit = <ThrowOnError extends boolean = false>(options: Options<ChangeUnitData, ThrowOnError>) => (options.client ?? client).put<ChangeUnitResponses, ChangeUnitErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the standards of a unit in force, and when each must be evaluated and reviewed again
 *
 * In the order of their codes, a hundred on a page. Open to everybody, also without a token.
 */
export const listReviewCalendar = <ThrowOnError extends boolean = false>(options: Options<ListReviewCalendarData, ThrowOnError>) => (options.client ?? client).get<ListReviewCalendarResponses, ListReviewCalendarErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{id}/review-calendar',
    ...options
});

/**
 * List what people wait for in the forums of a unit and by when it is due (its members)
 *
 * Those in which anything is open and that are not closed, the newest first, at most 100; or the one forum that is named, whatever is open in it. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listAnswerDuties = <ThrowOnError extends boolean = false>(options: Options<ListAnswerDutiesData, ThrowOnError>) => (options.client ?? client).get<ListAnswerDutiesResponses, ListAnswerDutiesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/answer-duties',
    ...options
});

/**
 * List the API clients of a unit, newest first (HEAD, AUDITOR)
 *
 * Revoked ones stay in the list. Secrets are not shown again. Open to HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listApiClients = <ThrowOnError extends boolean = false>(options: Options<ListApiClientsData, ThrowOnError>) => (options.client ?? client).get<ListApiClientsResponses, ListApiClientsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/api-clients',
    ...options
});

/**
 * Make an API client for a unit (HEAD of it)
 *
 * The secret is in this answer only. With it and the client id the program asks the login service for a token (grant client_credentials), good for some minutes. What needs no login needs no client. At most 20 that are not revoked. Open to HEAD.
 */
export const makeApiClient = <ThrowOnError extends boolean = false>(options: Options<MakeApiClientData, ThrowOnError>) => (options.client ?? client).post<MakeApiClientResponses, MakeApiClientErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/api-clients',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read what the national evaluation would say of a unit today (its members)
 *
 * The nine indicators of the aspect Kebijakan Pelayanan (PEKPPP), each with its score, why it has this one, what the next point asks for, and the evidence found. Computed from the unit's own data. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readAssessment = <ThrowOnError extends boolean = false>(options: Options<ReadAssessmentData, ThrowOnError>) => (options.client ?? client).get<ReadAssessmentResponses, ReadAssessmentErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/assessment',
    ...options
});

/**
 * See what the evidence pack of an indicator will hold (members of the unit)
 *
 * Nothing is written yet: which documents go into which file, what is left out and why, what may be, too, where pictures do not become small enough, and what is missing for the next point. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readEvidencePack = <ThrowOnError extends boolean = false>(options: Options<ReadEvidencePackData, ThrowOnError>) => (options.client ?? client).get<ReadEvidencePackResponses, ReadEvidencePackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/assessment/{indicator}/pack',
    ...options
});

/**
 * Save the evidence pack of an indicator (members of the unit)
 *
 * At most five files of at most 5 MB, as the upload form takes them: documents are combined, pictures made smaller, PDFs split. Beside them 00-daftar-bukti.pdf to read and manifest.json (EvidencePack) with SHA-256, what was changed, what is left out and why, and what is missing. What the form does not take is in the folder 'di luar batas'. The manifest is the first entry and not compressed. Attendance lists have names, as the law wants them; that a pack was made goes into the audit. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const saveEvidencePack = <ThrowOnError extends boolean = false>(options: Options<SaveEvidencePackData, ThrowOnError>) => (options.client ?? client).get<SaveEvidencePackResponses, SaveEvidencePackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/assessment/{indicator}/pack.zip',
    ...options
});

/**
 * List the standards of which officers may be told, and how many have read each (members of the unit)
 *
 * All that are in force, and those that are established and come into force later. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listBriefableVersions = <ThrowOnError extends boolean = false>(options: Options<ListBriefableVersionsData, ThrowOnError>) => (options.client ?? client).get<ListBriefableVersionsResponses, ListBriefableVersionsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/briefable-versions',
    ...options
});

/**
 * List the briefings of a unit, the newest first (members of the unit)
 *
 * List the briefings of a unit, the newest first (members of the unit). Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listBriefings = <ThrowOnError extends boolean = false>(options: Options<ListBriefingsData, ThrowOnError>) => (options.client ?? client).get<ListBriefingsResponses, ListBriefingsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/briefings',
    ...options
});

/**
 * Plan a briefing on standards (DRAFTER, MODERATOR or HEAD of the unit)
 *
 * Its number opens the page on which officers, without an account, read and say so. Files of the plan become public by it. Open to DRAFTER, MODERATOR, HEAD.
 */
export const planBriefing = <ThrowOnError extends boolean = false>(options: Options<PlanBriefingData, ThrowOnError>) => (options.client ?? client).post<PlanBriefingResponses, PlanBriefingErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/briefings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Enter a certificate of a unit, or the application for one (DRAFTER or HEAD)
 *
 * An application begins as PLANNED. A historic entry is a certificate at once, whatever is not known of it; one that still holds needs the HEAD. A unit holds one certificate of one standard at a time, beside it only one of another edition. Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const enterCertificate = <ThrowOnError extends boolean = false>(options: Options<EnterCertificateData, ThrowOnError>) => (options.client ?? client).post<EnterCertificateResponses, EnterCertificateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/certificates',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List one's own calendar feeds of a unit, newest first (its members)
 *
 * Passwords are not shown again; those revoked are left out. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listDeadlineFeeds = <ThrowOnError extends boolean = false>(options: Options<ListDeadlineFeedsData, ThrowOnError>) => (options.client ?? client).get<ListDeadlineFeedsResponses, ListDeadlineFeedsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/deadline-feeds',
    ...options
});

/**
 * Make a calendar feed of the deadlines of a unit (its members)
 *
 * A calendar program reads deadlines.ics of the unit with its name and password (HTTP Basic), as long as its owner is a member. The password is in this answer only. Open to DRAFTER, MODERATOR, HEAD, AUDITOR.
 */
export const makeDeadlineFeed = <ThrowOnError extends boolean = false>(options: Options<MakeDeadlineFeedData, ThrowOnError>) => (options.client ?? client).post<MakeDeadlineFeedResponses, MakeDeadlineFeedErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/deadline-feeds',
    ...options
});

/**
 * List the deadlines of a unit, the earliest last day first (its members)
 *
 * Those without a last day come at the end: duties without a number in the law, and what cannot be counted while the holidays of a year are not entered. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listDeadlines = <ThrowOnError extends boolean = false>(options: Options<ListDeadlinesData, ThrowOnError>) => (options.client ?? client).get<ListDeadlinesResponses, ListDeadlinesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/deadlines',
    ...options
});

/**
 * Read the deadlines of a unit as a calendar (its members, or a calendar program)
 *
 * iCalendar (RFC 5545), one event on each last day, on the days on which certificates end or their bodies look again, and for forums and surveys of this year and the next. A member reads it with their token, a calendar program with the name and password of a deadline feed (HTTP Basic). Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readDeadlineCalendar = <ThrowOnError extends boolean = false>(options: Options<ReadDeadlineCalendarData, ThrowOnError>) => (options.client ?? client).get<ReadDeadlineCalendarResponses, ReadDeadlineCalendarErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/deadlines.ics',
    ...options
});

/**
 * List the files of complaints and service times of a unit, newest first (its members)
 *
 * List the files of complaints and service times of a unit, newest first (its members). Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listFactImports = <ThrowOnError extends boolean = false>(options: Options<ListFactImportsData, ThrowOnError>) => (options.client ?? client).get<ListFactImportsResponses, ListFactImportsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/fact-imports',
    ...options
});

/**
 * Bring in complaints or service times as CSV (DRAFTER, MODERATOR or HEAD of the unit)
 *
 * The body is the file: UTF-8, at most 20 MiB and 100,000 rows. COMPLAINTS: tanggal (a day or a month), layanan (its name, or the code of its standard), komponen (SD1 to MF8, or words), jumlah, nomor. SERVICE_TIMES: tanggal, layanan, lama, satuan (minutes, hours, working or calendar days), jumlah, nomor. Columns that say who somebody is are not read. With dryRun nothing is written and each broken row is named; else nothing is written either while a row is broken, unless skipBroken. A row whose nomor is known is left out; rows without one take the place of those of the same service and month, which needs replace. Open to DRAFTER, MODERATOR, HEAD.
 */
export const importFacts = <ThrowOnError extends boolean = false>(options: Options<ImportFactsData, ThrowOnError>) => (options.client ?? client).post<ImportFactsResponses, ImportFactsErrors, ThrowOnError>({
    bodySerializer: null,
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/fact-imports',
    ...options,
    headers: {
        'Content-Type': 'application/octet-stream',
        ...options.headers
    }
});

/**
 * Count what a unit promised in its forums and because of surveys and audits, in numbers that add up
 *
 * Count what a unit promised in its forums and because of surveys and audits, in numbers that add up. Open to everybody, also without a token.
 */
export const readUnitFollowUpProgress = <ThrowOnError extends boolean = false>(options: Options<ReadUnitFollowUpProgressData, ThrowOnError>) => (options.client ?? client).get<ReadUnitFollowUpProgressResponses, ReadUnitFollowUpProgressErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/follow-up-progress',
    ...options
});

/**
 * List what a unit promised in its forums and because of surveys and audits, the soonest due first
 *
 * List what a unit promised in its forums and because of surveys and audits, the soonest due first. Open to everybody, also without a token.
 */
export const listUnitFollowUps = <ThrowOnError extends boolean = false>(options: Options<ListUnitFollowUpsData, ThrowOnError>) => (options.client ?? client).get<ListUnitFollowUpsResponses, ListUnitFollowUpsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/follow-ups',
    ...options
});

/**
 * Count the messages of a unit that wait, were sent or failed, by kind (HEAD or MODERATOR of it)
 *
 * Of the last 90 days. Digests are of no unit and not among them. Open to MODERATOR, HEAD.
 */
export const readUnitMessages = <ThrowOnError extends boolean = false>(options: Options<ReadUnitMessagesData, ThrowOnError>) => (options.client ?? client).get<ReadUnitMessagesResponses, ReadUnitMessagesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/messages',
    ...options
});

/**
 * Read how the papers of a unit look and are numbered (members of it)
 *
 * Before it has said so, what new units have. With the number that the next paper of each kind would get today. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readPaperSettings = <ThrowOnError extends boolean = false>(options: Options<ReadPaperSettingsData, ThrowOnError>) => (options.client ?? client).get<ReadPaperSettingsResponses, ReadPaperSettingsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/paper-settings',
    ...options
});

/**
 * Say how the papers of a unit look and are numbered (HEAD of it)
 *
 * For papers made from then on; a number that stands already stays, and so does a signed paper. The logo is public from then on. Open to HEAD.
 */
export const changePaperSettings = <ThrowOnError extends boolean = false>(options: Options<ChangePaperSettingsData, ThrowOnError>) => (options.client ?? client).put<ChangePaperSettingsResponses, ChangePaperSettingsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/paper-settings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Erase a person who has asked the unit for it (HEAD of it)
 *
 * As the person could have done with the link: who it is goes, counts, texts and the digest of a closed list stay. The audit trail keeps the reason. Asking again changes nothing. Open to HEAD.
 */
export const erasePersonOnRequest = <ThrowOnError extends boolean = false>(options: Options<ErasePersonOnRequestData, ThrowOnError>) => (options.client ?? client).post<ErasePersonOnRequestResponses, ErasePersonOnRequestErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/persons/erasures',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Hand out what is kept of a person who has asked the unit for it (HEAD of it)
 *
 * UU 27/2022 art 32 wants it within 3 x 24 hours. The audit trail keeps the reason. Open to HEAD.
 */
export const exportPerson = <ThrowOnError extends boolean = false>(options: Options<ExportPersonData, ThrowOnError>) => (options.client ?? client).post<ExportPersonResponses, ExportPersonErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/persons/exports',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Look for a person by name or contact in what the unit keeps (HEAD of it)
 *
 * At most 50, newest first. The audit trail keeps who looked and how many were found, not for whom. Open to HEAD.
 */
export const findPersons = <ThrowOnError extends boolean = false>(options: Options<FindPersonsData, ThrowOnError>) => (options.client ?? client).post<FindPersonsResponses, FindPersonsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/persons/searches',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read how far a unit is, over the years, and what shows it
 *
 * Years as they were counted; evidence as it is now. Open to everybody, also without a token.
 */
export const readUnitPicture = <ThrowOnError extends boolean = false>(options: Options<ReadUnitPictureData, ThrowOnError>) => (options.client ?? client).get<ReadUnitPictureResponses, ReadUnitPictureErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/picture',
    ...options
});

/**
 * Read in which media each standard in force of a unit is shown today
 *
 * All standards in force with their six components of service delivery (UU 25/2009 art 21), in the order of their codes, a hundred on a page. Open to everybody, also without a token.
 */
export const readPublicationCoverage = <ThrowOnError extends boolean = false>(options: Options<ReadPublicationCoverageData, ThrowOnError>) => (options.client ?? client).get<ReadPublicationCoverageResponses, ReadPublicationCoverageErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/publication-coverage',
    ...options
});

/**
 * List where a unit shows its standards and pledges, newest first
 *
 * List where a unit shows its standards and pledges, newest first. Open to everybody, also without a token.
 */
export const listPublications = <ThrowOnError extends boolean = false>(options: Options<ListPublicationsData, ThrowOnError>) => (options.client ?? client).get<ListPublicationsResponses, ListPublicationsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/publications',
    ...options
});

/**
 * Record where a standard or a pledge is shown (DRAFTER, MODERATOR or HEAD of the unit)
 *
 * Its proofs, files of the unit, become public by it. Open to DRAFTER, MODERATOR, HEAD.
 */
export const recordPublication = <ThrowOnError extends boolean = false>(options: Options<RecordPublicationData, ThrowOnError>) => (options.client ?? client).post<RecordPublicationResponses, RecordPublicationErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/publications',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Count what the next run would erase in a unit, by class (HEAD or AUDITOR of it)
 *
 * Count what the next run would erase in a unit, by class (HEAD or AUDITOR of it). Open to HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listUnitRetentionDue = <ThrowOnError extends boolean = false>(options: Options<ListUnitRetentionDueData, ThrowOnError>) => (options.client ?? client).get<ListUnitRetentionDueResponses, ListUnitRetentionDueErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/retention-due',
    ...options
});

/**
 * Bring in services by what another system calls them (DRAFTER or HEAD of the unit)
 *
 * At most 500. A service whose external id is not known is entered, a known one changed, and one that says the same already left alone. Each is done whole or refused by itself; sent again, nothing is doubled. What breaks the form of the body refuses all of it before anything is done. A dry run foresees what items of one request do to each other: of two with one id it refuses the second. Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const upsertServices = <ThrowOnError extends boolean = false>(options: Options<UpsertServicesData, ThrowOnError>) => (options.client ?? client).post<UpsertServicesResponses, UpsertServicesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/service-upserts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List or search the stakeholders of a unit, newest first (its members)
 *
 * List or search the stakeholders of a unit, newest first (its members). Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listStakeholders = <ThrowOnError extends boolean = false>(options: Options<ListStakeholdersData, ThrowOnError>) => (options.client ?? client).get<ListStakeholdersResponses, ListStakeholdersErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/stakeholders',
    ...options
});

/**
 * Enter a stakeholder (DRAFTER, MODERATOR or HEAD of the unit)
 *
 * Enter a stakeholder (DRAFTER, MODERATOR or HEAD of the unit). Open to DRAFTER, MODERATOR, HEAD.
 */
export const enterStakeholder = <ThrowOnError extends boolean = false>(options: Options<EnterStakeholderData, ThrowOnError>) => (options.client ?? client).post<EnterStakeholderResponses, EnterStakeholderErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/stakeholders',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take a stakeholder out of the directory (DRAFTER, MODERATOR or HEAD of the unit)
 *
 * Name, position, contact and note are erased. That the organisation was invited stays. Open to DRAFTER, MODERATOR, HEAD.
 */
export const removeStakeholder = <ThrowOnError extends boolean = false>(options: Options<RemoveStakeholderData, ThrowOnError>) => (options.client ?? client).delete<RemoveStakeholderResponses, RemoveStakeholderErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/stakeholders/{id}',
    ...options
});

/**
 * Read one stakeholder (members of its unit)
 *
 * Read one stakeholder (members of its unit). Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readStakeholder = <ThrowOnError extends boolean = false>(options: Options<ReadStakeholderData, ThrowOnError>) => (options.client ?? client).get<ReadStakeholderResponses, ReadStakeholderErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/stakeholders/{id}',
    ...options
});

/**
 * Change a stakeholder (DRAFTER, MODERATOR or HEAD of the unit)
 *
 * Invitations that were written stay as they are. Open to DRAFTER, MODERATOR, HEAD.
 */
export const changeStakeholder = <ThrowOnError extends boolean = false>(options: Options<ChangeStakeholderData, ThrowOnError>) => (options.client ?? client).put<ChangeStakeholderResponses, ChangeStakeholderErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/stakeholders/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the officers of a unit and which standards in force they have read (members of the unit)
 *
 * Who was on several lists is one: by the number as a civil servant, or by the name where not more than one number has it. A new version in force makes what was read of an older one OUTDATED. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const listStandardReaders = <ThrowOnError extends boolean = false>(options: Options<ListStandardReadersData, ThrowOnError>) => (options.client ?? client).get<ListStandardReadersResponses, ListStandardReadersErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/standard-readers',
    ...options
});

/**
 * Bring in drafts of standards by what another system calls them (DRAFTER or HEAD of the unit)
 *
 * At most 100 and 16 MiB. A standard whose external id is not known is begun with a first draft; of a known one the draft is changed, or left alone where it says the same. A text that is before the public, discussed or established is never touched: the item is refused with version-frozen until somebody opens the next version. So is one with texts that others have written in the draft, unless replaces is true. Each item is done whole or refused by itself, and a dry run foresees what items of one request do to each other: of two with one code it refuses the second. Open to DRAFTER, HEAD. An API client of the unit needs the scope WRITE_STANDARDS.
 */
export const upsertStandards = <ThrowOnError extends boolean = false>(options: Options<UpsertStandardsData, ThrowOnError>) => (options.client ?? client).post<UpsertStandardsResponses, UpsertStandardsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/standard-upserts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read the published results of a unit's surveys as a row, the oldest period first
 *
 * All on one page, the newest hundred. Of several services each is a row of its own: another service has other users. Open to everybody, also without a token.
 */
export const readSurveyTrend = <ThrowOnError extends boolean = false>(options: Options<ReadSurveyTrendData, ThrowOnError>) => (options.client ?? client).get<ReadSurveyTrendResponses, ReadSurveyTrendErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/survey-trend',
    ...options
});

/**
 * List the satisfaction surveys of a unit, newest first
 *
 * Those that are OPEN and those whose results are public; members of the unit see all. Open to everybody, also without a token.
 */
export const listSurveys = <ThrowOnError extends boolean = false>(options: Options<ListSurveysData, ThrowOnError>) => (options.client ?? client).get<ListSurveysResponses, ListSurveysErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/surveys',
    ...options
});

/**
 * Draft a satisfaction survey (DRAFTER, MODERATOR or HEAD of the unit)
 *
 * It opens by itself on its first day and closes after its last, in the unit's zone; without days it stays a draft. Open to DRAFTER, MODERATOR, HEAD.
 */
export const draftSurvey = <ThrowOnError extends boolean = false>(options: Options<DraftSurveyData, ThrowOnError>) => (options.client ?? client).post<DraftSurveyResponses, DraftSurveyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/surveys',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read who of a unit has how much to answer (MODERATOR, HEAD or AUDITOR of it)
 *
 * Of those who may answer; what is assigned to nobody is counted apart. Open to MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readWorkload = <ThrowOnError extends boolean = false>(options: Options<ReadWorkloadData, ThrowOnError>) => (options.client ?? client).get<ReadWorkloadResponses, ReadWorkloadErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/workload',
    ...options
});

/**
 * Read the year of a unit: forum, survey, evaluation, review, pledge, briefings, certificates (its members)
 *
 * What is done, due and planned, each with what comes next, and the rules behind it. Open to DRAFTER, MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const readYearlyCycle = <ThrowOnError extends boolean = false>(options: Options<ReadYearlyCycleData, ThrowOnError>) => (options.client ?? client).get<ReadYearlyCycleResponses, ReadYearlyCycleErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{ref}/yearly-cycle',
    ...options
});

/**
 * Stop all messages (RFC 8058), without a login and whatever the body says
 *
 * The address in the header List-Unsubscribe of each message. The follower is forgotten with it. An address that a mail about an input or attendance went to is written to about neither in that forum any more; news of a registered seat and what one follows still comes, and the status page stays. Sent again it answers the same, as long as it is kept to which address the mail went. Open to whom it belongs, or who holds its secret.
 */
export const unsubscribe = <ThrowOnError extends boolean = false>(options: Options<UnsubscribeData, ThrowOnError>) => (options.client ?? client).post<UnsubscribeResponses, UnsubscribeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/unsubscriptions/{token}',
    ...options
});

/**
 * List the webhooks of a unit, newest first (HEAD or AUDITOR of it)
 *
 * List the webhooks of a unit, newest first (HEAD or AUDITOR of it). Open to HEAD, AUDITOR. An API client of the unit needs the scope WEBHOOKS.
 */
export const listWebhooks = <ThrowOnError extends boolean = false>(options: Options<ListWebhooksData, ThrowOnError>) => (options.client ?? client).get<ListWebhooksResponses, ListWebhooksErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/webhooks',
    ...options
});

/**
 * Have changes of public records sent to an address (HEAD of the unit)
 *
 * From the next change on, by the specification of Standard Webhooks; the guide at /webhooks.md says how to take them. The secret that signs the messages is in this answer only. A unit has at most 20. Open to HEAD. An API client of the unit needs the scope WEBHOOKS.
 */
export const addWebhook = <ThrowOnError extends boolean = false>(options: Options<AddWebhookData, ThrowOnError>) => (options.client ?? client).post<AddWebhookResponses, AddWebhookErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/webhooks',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Remove a webhook (HEAD of its unit)
 *
 * What waits is not sent any more, and its log is gone. Open to HEAD. An API client of the unit needs the scope WEBHOOKS.
 */
export const removeWebhook = <ThrowOnError extends boolean = false>(options: Options<RemoveWebhookData, ThrowOnError>) => (options.client ?? client).delete<RemoveWebhookResponses, RemoveWebhookErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/webhooks/{id}',
    ...options
});

/**
 * Read a webhook and how it is doing (HEAD or AUDITOR of its unit)
 *
 * Read a webhook and how it is doing (HEAD or AUDITOR of its unit). Open to HEAD, AUDITOR. An API client of the unit needs the scope WEBHOOKS.
 */
export const readWebhook = <ThrowOnError extends boolean = false>(options: Options<ReadWebhookData, ThrowOnError>) => (options.client ?? client).get<ReadWebhookResponses, ReadWebhookErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/webhooks/{id}',
    ...options
});

/**
 * Change a webhook, or switch it off or on (HEAD of its unit)
 *
 * What waits goes to the new address. On again it goes on where it was when it went off. Open to HEAD. An API client of the unit needs the scope WEBHOOKS.
 */
export const changeWebhook = <ThrowOnError extends boolean = false>(options: Options<ChangeWebhookData, ThrowOnError>) => (options.client ?? client).put<ChangeWebhookResponses, ChangeWebhookErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/webhooks/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the messages of a webhook, newest first (HEAD or AUDITOR of its unit)
 *
 * With each attempt to hand them over; for 30 days after they are done. Open to HEAD, AUDITOR. An API client of the unit needs the scope WEBHOOKS.
 */
export const listWebhookDeliveries = <ThrowOnError extends boolean = false>(options: Options<ListWebhookDeliveriesData, ThrowOnError>) => (options.client ?? client).get<ListWebhookDeliveriesResponses, ListWebhookDeliveriesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/webhooks/{id}/deliveries',
    ...options
});

/**
 * Have messages of a webhook sent again (HEAD of its unit)
 *
 * Each under the webhook-id that it had, so that a receiver which has it knows it. A record is told as it is now. Open to HEAD. An API client of the unit needs the scope WEBHOOKS.
 */
export const replayWebhook = <ThrowOnError extends boolean = false>(options: Options<ReplayWebhookData, ThrowOnError>) => (options.client ?? client).post<ReplayWebhookResponses, ReplayWebhookErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/webhooks/{id}/replays',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Give a webhook a new secret (HEAD of its unit)
 *
 * It is in this answer only. For 24 hours messages carry a signature of each, the new one first, so that the receiver can change over when it likes; one given out before these two counts no more. Open to HEAD. An API client of the unit needs the scope WEBHOOKS.
 */
export const rotateWebhookSecret = <ThrowOnError extends boolean = false>(options: Options<RotateWebhookSecretData, ThrowOnError>) => (options.client ?? client).post<RotateWebhookSecretResponses, RotateWebhookSecretErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/webhooks/{id}/secrets',
    ...options
});

/**
 * Send a webhook a message to try it (HEAD of its unit)
 *
 * webhook.test, at once and once, also while it is off. Answers with what came back, whatever that is; up to 15 seconds later. 409 too-many-tests after ten within a minute. Open to HEAD. An API client of the unit needs the scope WEBHOOKS.
 */
export const testWebhook = <ThrowOnError extends boolean = false>(options: Options<TestWebhookData, ThrowOnError>) => (options.client ?? client).post<TestWebhookResponses, TestWebhookErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/webhooks/{id}/test-deliveries',
    ...options
});

/**
 * Save who of a unit has how much to answer as a file (MODERATOR, HEAD, AUDITOR)
 *
 * The members of readWorkload, by name, all from one moment. That it was saved goes into the audit. CSV is UTF-8 with a byte order mark and keeps to RFC 4180; a text that a spreadsheet would take for a formula (after = + - @, a tab or a line break) and one that begins with an apostrophe has one apostrophe before it, so that who reads by machine takes one leading apostrophe away. A line of JSON Lines is an object with the names of the API. Times are UTC. A file that breaks off ends with the connection. 503 while too many are being saved at once. Open to MODERATOR, HEAD, AUDITOR. An API client of the unit needs the scope READ_INTERNAL.
 */
export const exportWorkload = <ThrowOnError extends boolean = false>(options: Options<ExportWorkloadData, ThrowOnError>) => (options.client ?? client).get<ExportWorkloadResponses, ExportWorkloadErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }, { scheme: 'bearer', type: 'http' }],
    url: '/api/v1/workload-export',
    ...options
});
