// @ts-nocheck

export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
};

export type Webhooks = TakeChangeWebhookRequest | TakeTestWebhookRequest;

/**
 * What is added to a signed record of agreement; public
 */
export type AddendumText = {
    /**
     * Plain text with line breaks
     */
    text: string;
    reason: string;
    /**
     * A file of the unit that belongs to it, which everybody may read from then on
     */
    fileId?: Uuid | null;
};

/**
 * One thing to look at again in the text of a version; it blocks nothing
 */
export type Advice = {
    /**
     * Stable for ever
     */
    ruleId: string;
    component: ComponentCode;
    /**
     * Absent when it is about the whole component
     */
    rowId?: Uuid;
    level: AdviceLevel;
    words: Words;
    /**
     * Where the law asks for it
     */
    source: string;
    /**
     * The year of that regulation
     */
    since: number;
};

/**
 * LAW: the law asks for it. ADVICE: people understand it better so
 */
export type AdviceLevel = 'LAW' | 'ADVICE';

/**
 * Age in years; UNDER_20 to 19, FROM_60 from 60 on
 */
export type AgeBand = 'UNDER_20' | 'FROM_20' | 'FROM_30' | 'FROM_40' | 'FROM_50' | 'FROM_60';

/**
 * A point of the agenda
 */
export type AgendaItem = {
    title: string;
    /**
     * Of time
     */
    minutes: number;
    kind: AgendaItemKind;
    speaker?: string | null;
    /**
     * CONSULTATION: at least one, of the standards of the forum; INFORMATION: none
     */
    subjects: Array<AgendaSubject>;
};

/**
 * CONSULTATION asks people about standards, INFORMATION only tells
 */
export type AgendaItemKind = 'CONSULTATION' | 'INFORMATION';

/**
 * A standard that is spoken about, as a whole or some of its components
 */
export type AgendaSubject = {
    /**
     * One of those the forum discusses
     */
    standardId: Uuid;
    /**
     * Absent when all of it is spoken about
     */
    components?: Array<ComponentCode> | null;
};

/**
 * What was added to a signed record of agreement
 */
export type AgreementAddendum = {
    id: Uuid;
    text: string;
    reason: string;
    at: Instant;
    /**
     * Its bytes are at /files/{id}/content
     */
    fileId?: Uuid;
    /**
     * SHA-256 of the file, in hexadecimal
     */
    sha256?: string;
};

/**
 * The signed record of agreement of a forum (berita acara)
 */
export type AgreementDetails = {
    /**
     * The day of the signatures, from which the draft is published within 5 working days
     */
    signedOn: LocalDate;
    number?: string | null;
    /**
     * The signed record, a file of the unit
     */
    documentFileId: Uuid;
    /**
     * The attendance list, a file of the unit
     */
    attendanceFileId: Uuid;
};

/**
 * The draft of a record of agreement, as members see it
 */
export type AgreementDraft = {
    forumId: Uuid;
    forumTitle: string;
    /**
     * Stands in its QR code; at it everybody verifies a copy
     */
    verificationNumber: string;
    number?: string;
    title: string;
    place?: string;
    heldOn?: LocalDate;
    items: Array<AgreementItem>;
    /**
     * What every record states, in its order
     */
    statements?: Array<AgreementStatementText>;
    signatories: Array<Signatory>;
    /**
     * Absent while it is a draft
     */
    signedAt?: Instant;
    way?: SigningWay;
    version: number;
};

/**
 * A row of the table of a record of agreement
 */
export type AgreementItem = {
    id: Uuid;
    problem: string;
    proposal?: string;
    followUp?: string;
    horizon?: Horizon;
    amount?: number;
    timeUnit?: TermUnit;
    owner?: string;
    /**
     * The lines of the minutes it stands for
     */
    lineIds: Array<string>;
};

/**
 * A row of the table of a record of agreement, as it is drafted
 */
export type AgreementItemText = {
    /**
     * Identifikasi masalah
     */
    problem: string;
    /**
     * Usulan rekomendasi perbaikan; needed by the signing
     */
    proposal?: string | null;
    /**
     * What will be done; becomes a follow-up with the signing, and is needed by then
     */
    followUp?: string | null;
    horizon?: Horizon | null;
    /**
     * By when, together with timeUnit
     */
    amount?: number | null;
    timeUnit?: TermUnit | null;
    /**
     * Who does it: a unit, a team or a position, not a name
     */
    owner?: string | null;
    /**
     * The lines of the minutes it stands for; none when it was agreed without one
     */
    lineIds: Array<string>;
};

/**
 * What the draft of a record of agreement lacks before it is signed
 */
export type AgreementReadiness = {
    ready: boolean;
    /**
     * Blocks the signing; each points into the draft
     */
    missing: Array<FieldError>;
    /**
     * Worth another look, and blocks nothing
     */
    advice: Array<FieldError>;
};

/**
 * The signed record of agreement of a forum, with its attendance list
 */
export type AgreementRecord = {
    forumId: Uuid;
    signedOn: LocalDate;
    number?: string;
    documentFileId: Uuid;
    attendanceFileId: Uuid;
    recordedAt: Instant;
    byName: string;
};

/**
 * What every record of agreement states
 */
export type AgreementStatement = 'HEAD_ACCEPTS' | 'PUBLIC_MONITORS';

/**
 * One of the statements of a record, with its wording
 */
export type AgreementStatementText = {
    code: AgreementStatement;
    text: string;
};

/**
 * The draft of a record of agreement, written whole
 */
export type AgreementText = {
    /**
     * By the pattern of the unit, or any other; needed by the signing
     */
    number?: string | null;
    /**
     * What stands after TENTANG in its heading
     */
    title: string;
    /**
     * Where it was agreed; needed by the signing
     */
    place?: string | null;
    /**
     * The day on which it was agreed; needed by the signing
     */
    heldOn?: LocalDate | null;
    /**
     * The rows of its table, in their order
     */
    items: Array<AgreementItemText>;
    /**
     * In the order in which they sign
     */
    signatories: Array<SignatoryText>;
};

/**
 * By what everybody verifies a copy of a signed record of agreement
 */
export type AgreementVerification = {
    verificationNumber: string;
    forum: ForumVerified;
    unit: ForumUnit;
    number?: string;
    signedOn: LocalDate;
    way?: SigningWay;
    /**
     * SHA-256 of the signed record, in hexadecimal
     */
    documentSha256: string;
    /**
     * SHA-256 of the attendance list, in hexadecimal
     */
    attendanceSha256: string;
    addenda: Array<AgreementAddendum>;
};

/**
 * A standard that a decree establishes, as one of its annexes
 */
export type AnnexedStandard = {
    standardId: Uuid;
    slug: string;
    code: string;
    title: string;
    annex: number;
    /**
     * The text that was established; absent from a draft
     */
    versionNumber?: number;
    /**
     * How far the text that was established is by now; of a draft, how far the standard is
     */
    state: RevisionState;
};

/**
 * What one member has written as an answer to one input, not published yet
 */
export type AnswerDraft = {
    feedbackId: Uuid;
    /**
     * Who writes it
     */
    author: string;
    /**
     * Whether that is who asks
     */
    own: boolean;
    /**
     * Absent while nothing is written
     */
    answer?: DraftedAnswer;
    /**
     * When it was last kept; absent while nothing is written
     */
    writtenAt?: Instant;
    /**
     * If-Match takes it in quotes; 0 before the first text
     */
    version: number;
};

/**
 * All that is being written as an answer to one input
 */
export type AnswerDrafts = {
    /**
     * The caller's own; without an answer in it where they have written none
     */
    own: AnswerDraft;
    /**
     * Those of colleagues, the one written last first
     */
    others: Array<AnswerDraft>;
};

/**
 * What people wait for in a forum, and by when the law wants it answered
 */
export type AnswerDuty = {
    forum: ForumReference;
    /**
     * Absent before the law asks for it, and once it is met
     */
    term?: AnswerTerm;
    /**
     * Public inputs without an answer
     */
    open: number;
    /**
     * Held inputs without an answer
     */
    held: number;
    /**
     * Objections without an answer of the head
     */
    objections: number;
    /**
     * Follow-ups that are neither verified nor given up
     */
    followUps: number;
};

/**
 * ONE_PER_DEVICE: once for each Device-Token; ONE_PER_TOKEN: once for each token that the unit hands out; FREE: as often as sent, for a counter or a kiosk
 */
export type AnswerRule = 'ONE_PER_DEVICE' | 'ONE_PER_TOKEN' | 'FREE';

/**
 * Words that a unit uses in many answers, with names in braces to fill in
 */
export type AnswerTemplate = {
    id: Uuid;
    unitId: Uuid;
    title: string;
    text: string;
    textEn?: string;
    /**
     * For inputs about this component
     */
    component?: ComponentCode;
    /**
     * Who wrote it last
     */
    byName: string;
    changedAt: Instant;
    /**
     * If-Match takes it in quotes
     */
    version: number;
};

/**
 * Words for many answers. In braces stand {forum}, {standar}, {komponen} and {nomor} (of the receipt); any other is refused
 */
export type AnswerTemplateText = {
    /**
     * 1 to 100 code points
     */
    title: string;
    /**
     * Plain text in Indonesian, 1 to 4,000 code points
     */
    text: string;
    /**
     * The same in English
     */
    textEn?: string | null;
    /**
     * For inputs about this component
     */
    component?: ComponentCode | null;
};

/**
 * The term of the law that runs for the answers
 */
export type AnswerTerm = {
    rule: RuleId;
    /**
     * Where the rule stands
     */
    law?: string;
    /**
     * What has to be done
     */
    duty?: Words;
    /**
     * The last day in time; absent where the law gives no number
     */
    dueOn?: LocalDate;
    /**
     * Days from today to that day, in the unit's zone; below 0 once it is late
     */
    daysLeft?: number;
};

/**
 * An answer, and the first of the public inputs it answers
 */
export type AnsweredFeedback = {
    response: Response;
    forum: ForumReference;
    feedback: FeedbackExcerpt;
};

/**
 * A program that a unit lets call the API
 */
export type ApiClient = {
    id: Uuid;
    unitId: Uuid;
    /**
     * With which it asks the login service for a token
     */
    clientId: string;
    name: string;
    purpose: string;
    scopes: Array<ClientScope>;
    /**
     * Its last day, in the unit's zone
     */
    endsOn?: LocalDate;
    state: ApiClientState;
    createdByName: string;
    createdAt: Instant;
    /**
     * Since when its secret is good
     */
    secretAt: Instant;
    /**
     * To the minute; absent until it calls
     */
    lastUsedAt?: Instant;
    revokedAt?: Instant;
    revokedByName?: string;
    /**
     * If-Match takes it in quotes
     */
    version: number;
    /**
     * Only in the answer that makes the client or renews its secret: it is kept nowhere here
     */
    secret?: string;
};

/**
 * An API client: what it is for, and what it may do
 */
export type ApiClientPlan = {
    /**
     * Stands where a person's name would, in everything it does
     */
    name: string;
    /**
     * Who runs it and what it does, for those who come after
     */
    purpose: string;
    /**
     * At least one; what needs no login needs none
     */
    scopes: Array<ClientScope>;
    /**
     * Its last day, in the unit's zone; absent for none
     */
    endsOn?: LocalDate | null;
};

/**
 * ENDED: its last day is over, and another one can be given; REVOKED: for good
 */
export type ApiClientState = 'ACTIVE' | 'ENDED' | 'REVOKED';

/**
 * HIDING of the whole input, or CONCEALMENT of parts
 */
export type AppealAgainst = 'HIDING' | 'CONCEALMENT';

/**
 * How many givers appealed against the hiding or concealing of their input: made = upheld + dismissed + open; what was withdrawn before the decision is not counted
 */
export type AppealCounts = {
    made: number;
    upheld: number;
    dismissed: number;
    open: number;
};

/**
 * Whether the hiding or concealing of an input is taken back, and why
 */
export type AppealDecision = {
    /**
     * true: the input stands again as it did before
     */
    upheld: boolean;
    /**
     * Plain text, 1 to 2,000 code points; for the giver
     */
    text: string;
};

/**
 * Why the giver thinks that their words should stand before the public
 */
export type AppealText = {
    /**
     * Plain text, 1 to 2,000 code points; for the office only
     */
    text: string;
};

/**
 * A shorter wait for a moderator, or none
 */
export type ApprovalChange = {
    /**
     * Fewer hours than now, or absent: inputs are shown at once
     */
    approvalHours?: number | null;
    /**
     * Shown to the public; plain text
     */
    reason: string;
};

/**
 * What somebody gets who has sent a question: it is an input from the beginning, with its receipt
 */
export type AskedQuestion = {
    questionId: Uuid;
    /**
     * WAITING, or SHOWN in a session that is not moderated
     */
    state: QuestionState;
    receipt: Receipt;
};

/**
 * What the evaluation would say of a unit today, in the aspect Kebijakan Pelayanan
 */
export type Assessment = {
    unitId: Uuid;
    /**
     * The day in the unit's zone
     */
    on: LocalDate;
    /**
     * From which day the rules hold that were used
     */
    rulesFrom: LocalDate;
    source: string;
    /**
     * The weighted mean of the nine scores, 0 to 5, to two decimals
     */
    index: number;
    /**
     * In their order
     */
    indicators: Array<IndicatorScore>;
};

/**
 * Something that shows it, with where to read it
 */
export type AssessmentEvidence = {
    kind: AssessmentEvidenceKind;
    title: string;
    /**
     * Where to read it, from the root of the API
     */
    path: string;
};

/**
 * What a piece of evidence is
 */
export type AssessmentEvidenceKind = 'STANDARD' | 'DECREE' | 'AGREEMENT' | 'ATTENDANCE' | 'FORUM_REPORT' | 'REVIEW' | 'PUBLICATION' | 'PLEDGE' | 'SURVEY' | 'FOLLOW_UP';

/**
 * Why a score is what it is, or what is missing for the next point
 */
export type AssessmentReason = {
    code: AssessmentReasonCode;
    /**
     * What it is about: names of standards, services or plans; codes of elements and media
     */
    names: Array<string>;
    /**
     * What it counts: how many, per cent, years or months
     */
    count: number;
};

/**
 * HAS_… say what there is, NEEDS_… what the next point asks for; the words are the page's
 */
export type AssessmentReasonCode = 'HAS_NOTHING' | 'HAS_STANDARDS' | 'HAS_ALL_COMPONENTS' | 'HAS_DECREE' | 'HAS_INVOLVEMENT' | 'HAS_EVALUATION' | 'HAS_ELEMENTS' | 'HAS_MEDIA' | 'HAS_SIPPN' | 'HAS_REVIEW_OF_ALL' | 'HAS_REVIEW_OF_SOME' | 'HAS_PLEDGE_DRAFT' | 'HAS_PLEDGE' | 'HAS_PLEDGE_PRINTED' | 'HAS_PLEDGE_ONLINE' | 'HAS_SURVEY' | 'HAS_SAMPLE' | 'HAS_RESULTS' | 'HAS_PLAN' | 'HAS_PERCENT' | 'HAS_MONTHS' | 'NEEDS_STANDARD' | 'NEEDS_ALL_COMPONENTS' | 'NEEDS_DECREE' | 'NEEDS_INVOLVEMENT' | 'NEEDS_EVALUATION' | 'NEEDS_ELEMENTS' | 'NEEDS_MEDIA' | 'NEEDS_SIPPN' | 'NEEDS_REVIEW' | 'NEEDS_PLEDGE' | 'NEEDS_PLEDGE_OF_NEWEST_DECREE' | 'NEEDS_PLEDGE_PRINTED' | 'NEEDS_PLEDGE_ONLINE' | 'NEEDS_SURVEY' | 'NEEDS_SAMPLE' | 'NEEDS_RESULTS' | 'NEEDS_BOTH_WAYS' | 'NEEDS_PLAN' | 'NEEDS_PLAN_DONE' | 'NEEDS_SPEED';

/**
 * Scales and weights of the evaluation from a day on, until a later day's
 */
export type AssessmentRules = {
    id: Uuid;
    validFrom: LocalDate;
    source: string;
    /**
     * All nine, in their order
     */
    indicators: Array<IndicatorRule>;
    changedAt: Instant;
    version: number;
};

/**
 * Scales and weights of the evaluation from a day on
 */
export type AssessmentRulesDetails = {
    /**
     * Where they stand, with number and date
     */
    source: string;
    /**
     * All nine, in their order
     */
    indicators: [
        IndicatorRule,
        IndicatorRule,
        IndicatorRule,
        IndicatorRule,
        IndicatorRule,
        IndicatorRule,
        IndicatorRule,
        IndicatorRule,
        IndicatorRule
    ];
};

export type Assigned = 'MINE' | 'NOBODY';

/**
 * Who is to answer an input
 */
export type AssignedTo = {
    name: string;
    /**
     * By when, in the unit's zone
     */
    dueOn?: LocalDate;
    /**
     * Whether that is who asks
     */
    self: boolean;
};

/**
 * An assignment that was made, and until when it can be undone
 */
export type AssignmentBatch = {
    id: Uuid;
    unitId: Uuid;
    /**
     * To whom; absent when it was taken back
     */
    assignee?: string;
    dueOn?: LocalDate;
    /**
     * What it changed
     */
    changed: Array<string>;
    /**
     * What it left as it was; told once, in the answer to the act itself
     */
    leftOut: Array<UnassignedFeedback>;
    doneAt: Instant;
    /**
     * Until when who did it can undo it
     */
    undoableUntil: Instant;
    undoneAt?: Instant;
};

/**
 * Why an input is left as it is: there is none of the unit, somebody else assigned it since it was read, it is hidden or withdrawn, or it is so already
 */
export type AssignmentObstacle = 'NOT_FOUND' | 'CHANGED_MEANWHILE' | 'HIDDEN' | 'WITHDRAWN' | 'ALREADY_SO';

/**
 * Who is to answer which inputs of a unit
 */
export type AssignmentPlan = {
    unitId: Uuid;
    /**
     * A colleague's id; absent to take back what was assigned
     */
    assigneeId?: Uuid | null;
    /**
     * By when, not before today; only with assigneeId
     */
    dueOn?: LocalDate | null;
    inputs: Array<SeenAssignment>;
};

/**
 * What an assignment would change; nothing is changed by asking
 */
export type AssignmentPreview = {
    /**
     * How many it would change
     */
    changes: number;
    /**
     * What it would leave as it is, and why
     */
    leftOut: Array<UnassignedFeedback>;
};

/**
 * How an input came from the printed form, for members of its unit
 */
export type AssistedEntry = {
    feedbackId: Uuid;
    formNumber?: string;
    /**
     * The original; absent once its writer's data are erased, and while it is under lock
     */
    originalFileId?: Uuid;
    /**
     * Whether parts of the words are concealed, which the original shows as they were
     */
    originalLocked: boolean;
    /**
     * Who typed it in
     */
    typedBy: string;
    /**
     * When it was said that the person agreed and had it read back
     */
    confirmedAt: Instant;
};

/**
 * What somebody wrote on the printed form, as it was typed in for them
 */
export type AssistedFeedback = {
    /**
     * Of the printed form; each is typed in once in a forum
     */
    formNumber?: string | null;
    /**
     * The day on which the office had it
     */
    receivedOn: LocalDate;
    /**
     * A photo or scan of the original: PDF, JPEG or PNG of the unit, not public
     */
    originalFileId: Uuid;
    /**
     * Whether the person has agreed to this; nothing is entered without
     */
    consented?: boolean;
    /**
     * Whether it was read back to the person, who found it right
     */
    readBack?: boolean;
    said: FeedbackSubmission;
};

/**
 * What whoever publishes a file vouches for
 */
export type AttachmentPublication = {
    /**
     * Nobody can be recognised in it or is named in it who has not agreed, and it is what the input speaks of; only true is taken
     */
    consented: true;
};

/**
 * A file that waits for the input that names it
 */
export type AttachmentUpload = {
    /**
     * To be named in fileIds of the input
     */
    id: Uuid;
    /**
     * What it is kept as; pictures become JPEG
     */
    kind: FileKind;
    /**
     * Bytes, as it is kept
     */
    size: number;
    /**
     * Whether a virus scanner has looked at it
     */
    scanned: boolean;
    /**
     * It goes 24 hours later, unless an input has named it
     */
    storedAt: Instant;
};

/**
 * Somebody on the attendance list of a session; for members of the unit
 */
export type Attendance = {
    id: Uuid;
    /**
     * Given to the person, with its secret
     */
    number: string;
    /**
     * Of the ticket; absent for a walk-up
     */
    registrationNumber?: string;
    /**
     * Of the ticket
     */
    queueNumber?: number;
    /**
     * Absent once the person has been erased
     */
    name?: string;
    position?: string;
    organisation?: string;
    element: AttendingElement;
    sex?: Sex;
    contact?: string;
    mode: AttendanceMode;
    way: AttendanceWay;
    /**
     * In the order of arrival, from 1
     */
    arrival: number;
    /**
     * By the desk's clock, corrected by what it was wrong by
     */
    arrivedAt: Instant;
    /**
     * When the server heard of it
     */
    receivedAt: Instant;
    /**
     * Who stood at the desk
     */
    byName?: string;
    /**
     * Whether a signature was drawn
     */
    signed: boolean;
    /**
     * Of one that was entered by mistake
     */
    removed?: AttendanceRemoved;
    /**
     * What was set right, oldest first
     */
    corrections: Array<AttendanceCorrection>;
    version: number;
};

/**
 * One time somebody on the list was set right; what a person's own fields said before is not kept
 */
export type AttendanceCorrection = {
    at: Instant;
    reason: string;
    byName: string;
    /**
     * Which fields read otherwise since
     */
    fields: Array<string>;
    elementBefore: AttendingElement;
    organisationBefore?: string;
};

/**
 * In the hall or from elsewhere
 */
export type AttendanceMode = 'IN_PERSON' | 'ONLINE';

/**
 * What somebody who was let in gets: the number and the secret open the page on which they read what was noted of what they said, and say how the forum was
 */
export type AttendancePass = {
    attendance: Attendance;
    /**
     * Goes into the fragment of the link (passPath#secret) and into the header Attendance-Secret, never into a path or query
     */
    secret: string;
    passPath: string;
};

/**
 * Why somebody was struck from the list
 */
export type AttendanceRemoved = {
    at: Instant;
    reason: string;
    byName: string;
};

/**
 * A photo or scan of the list that was signed on paper
 */
export type AttendanceSheet = {
    id: Uuid;
    fileId: Uuid;
    /**
     * As the unit calls it
     */
    name: string;
    /**
     * Of its bytes, in hexadecimal
     */
    sha256: string;
    addedAt: Instant;
    byName: string;
};

/**
 * DESK: a ticket at the desk. WALK_UP: without a ticket. SELF: with the code of the hall. ONLINE: seen in the meeting. PAPER: taken over from the list on paper
 */
export type AttendanceWay = 'DESK' | 'WALK_UP' | 'SELF' | 'ONLINE' | 'PAPER';

/**
 * The session that was attended
 */
export type AttendedSession = {
    id: Uuid;
    title: string;
    startsAt: Instant;
    endsAt: Instant;
    state: SessionState;
    zone: string;
    unitName: string;
    forumSlug: string;
    forumTitle: string;
};

/**
 * One of the five elements of the community (unsur masyarakat, PEKPPP), or PROVIDER for people of the unit itself, who are not counted among them
 */
export type AttendingElement = 'SERVICE_USER' | 'EXPERT_ACADEMIC' | 'RELATED_AGENCY' | 'CIVIL_SOCIETY' | 'MEDIA' | 'PROVIDER';

/**
 * An audit as its unit enters it
 */
export type AuditDetails = {
    kind: AuditKind;
    startedOn: LocalDate;
    /**
     * Absent while it is planned or under way
     */
    endedOn?: LocalDate | null;
    /**
     * Names, or initials
     */
    auditors: Array<string>;
    /**
     * How many; absent where it is not known
     */
    majorCount?: number | null;
    /**
     * How many; absent where it is not known
     */
    minorCount?: number | null;
    /**
     * How many; absent where it is not known
     */
    improvementCount?: number | null;
    /**
     * How many; absent where it is not known
     */
    positiveCount?: number | null;
    recommendation?: AuditRecommendation | null;
    /**
     * What the auditors said of the whole
     */
    summary?: string | null;
    /**
     * A file of the unit: the report
     */
    reportFileId?: Uuid | null;
    /**
     * Forums of the unit whose signed record of agreement is evidence for this audit
     */
    forumIds: Array<string>;
};

/**
 * Who did what to which thing, when and in which request
 */
export type AuditEntry = {
    id: Uuid;
    unitId: Uuid;
    at: Instant;
    actorSubject?: string;
    actorName?: string;
    act: string;
    objectType: string;
    objectId: Uuid;
    detail: {
        [key: string]: unknown;
    };
    traceId: string;
};

/**
 * What auditors found, and what the unit does about it
 */
export type AuditFinding = {
    id: Uuid;
    number: string;
    clause?: string;
    kind: FindingKind;
    text: string;
    cause?: string;
    action?: string;
    dueOn?: LocalDate;
    closedOn?: LocalDate;
    evidence?: string;
    evidenceFileId?: Uuid;
    /**
     * A follow-up of the unit that mends it, too
     */
    followUpId?: Uuid;
    /**
     * How far that is
     */
    followUp?: FindingFollowUp;
    /**
     * Whether its day has passed, in the unit's zone, and it is not closed
     */
    overdue: boolean;
    version: number;
};

/**
 * STAGE_1 looks whether the unit is ready, STAGE_2 whether it conforms; SURVEILLANCE_1 and SURVEILLANCE_2 while the certificate holds, RECERTIFICATION before it ends, SPECIAL for a reason
 */
export type AuditKind = 'STAGE_1' | 'STAGE_2' | 'SURVEILLANCE_1' | 'SURVEILLANCE_2' | 'RECERTIFICATION' | 'SPECIAL';

/**
 * PROCEED_TO_STAGE_2 after the first stage; RECOMMENDED or NOT_RECOMMENDED for the certificate; CONTINUE to keep it
 */
export type AuditRecommendation = 'PROCEED_TO_STAGE_2' | 'RECOMMENDED' | 'NOT_RECOMMENDED' | 'CONTINUE';

/**
 * A forum whose signed record of agreement is evidence for an audit
 */
export type AuditRecord = {
    forumId: Uuid;
    slug: string;
    title: string;
    /**
     * Of the record, by which everybody verifies a copy
     */
    verificationNumber: string;
};

/**
 * Why an input is left out: there is none of the unit, it changed since it was read, it is in a state that does not allow the act, or its text is gone as that of spam is
 */
export type BatchObstacle = 'NOT_FOUND' | 'CHANGED_MEANWHILE' | 'HELD' | 'PUBLISHED' | 'HIDDEN' | 'WITHDRAWN' | 'TEXT_ERASED';

/**
 * What is to be done with many inputs of a unit at once
 */
export type BatchPlan = {
    unitId: Uuid;
    act: Moderation;
    /**
     * With HIDE, and only then; to count it is not needed
     */
    reason?: HideReason | null;
    inputs: Array<SeenFeedback>;
};

/**
 * The days of a year on which the whole country is off
 */
export type CalendarYear = {
    id: Uuid;
    year: number;
    /**
     * Decree that names the days, with number and date
     */
    source: string;
    /**
     * What readers should know about the list
     */
    note?: string;
    /**
     * Whether somebody has compared the list with the decree itself
     */
    checked: boolean;
    /**
     * By date
     */
    holidays: Array<Holiday>;
    changedAt: Instant;
    /**
     * Counts the changes of the list; each computed deadline names it
     */
    version: number;
};

/**
 * The holidays of a year, whole, as they are entered or changed
 */
export type CalendarYearDetails = {
    /**
     * Decree that names the days, with number and date
     */
    source: string;
    /**
     * What readers should know about the list
     */
    note?: string | null;
    /**
     * Whether somebody has compared the list with the decree itself
     */
    checked?: boolean;
    holidays: Array<Holiday>;
};

/**
 * Why a forum is cancelled
 */
export type Cancellation = {
    /**
     * Shown to the public if the forum was announced; plain text
     */
    reason: string;
};

/**
 * A certificate of a unit, or the application for one, with its audits. Findings, warnings and what comes next are for members of the unit
 */
export type Certificate = {
    id: Uuid;
    unit: UnitReference;
    institution: InstitutionReference;
    state: CertificateState;
    standard: string;
    edition?: string;
    scope?: string;
    sites: Array<string>;
    body?: string;
    accreditationBody?: string;
    accreditationNumber?: string;
    number?: string;
    decidedOn?: LocalDate;
    /**
     * Where the day is not known
     */
    decisionYear?: number;
    validFrom?: LocalDate;
    validUntil?: LocalDate;
    /**
     * The last day: as the certificate says, or as the rule counts it
     */
    endsOn?: LocalDate;
    predecessorId?: Uuid;
    /**
     * The one that renews it
     */
    successorId?: Uuid;
    fileId?: Uuid;
    historic: boolean;
    published: boolean;
    countsPublished: boolean;
    /**
     * true: brought along by the demo, no official document
     */
    sample: boolean;
    gaps: Array<CertificateGap>;
    warnings: Array<CertificateWarning>;
    windows: Array<SurveillanceWindow>;
    /**
     * What a member may say it has become; empty for the public
     */
    next: Array<CertificateState>;
    audits: Array<CertificateAudit>;
    /**
     * How it came to its state, oldest first
     */
    changes: Array<CertificateChange>;
    version: number;
};

/**
 * A visit of the auditors. Who, what and the words are for members; the counts where the unit says so
 */
export type CertificateAudit = {
    id: Uuid;
    kind: AuditKind;
    startedOn: LocalDate;
    endedOn?: LocalDate;
    /**
     * Names, or initials; nobody for the public
     */
    auditors: Array<string>;
    majorCount?: number;
    minorCount?: number;
    improvementCount?: number;
    positiveCount?: number;
    recommendation?: AuditRecommendation;
    summary?: string;
    reportFileId?: Uuid;
    records: Array<AuditRecord>;
    findings: Array<AuditFinding>;
    version: number;
};

/**
 * A move of a certificate, and why
 */
export type CertificateChange = {
    from: CertificateState;
    to: CertificateState;
    on: LocalDate;
    reason?: string;
    at: Instant;
};

/**
 * A certificate as its unit enters it
 */
export type CertificateDetails = {
    /**
     * The standard without its edition, as it is cited
     */
    standard: string;
    /**
     * The year of the standard; may be absent only where the entry is historic
     */
    edition?: string | null;
    /**
     * For what it is
     */
    scope?: string | null;
    /**
     * The places it covers
     */
    sites: Array<string>;
    /**
     * The certification body
     */
    body?: string | null;
    /**
     * Who has accredited that body
     */
    accreditationBody?: string | null;
    accreditationNumber?: string | null;
    /**
     * The number on the certificate
     */
    number?: string | null;
    /**
     * When the body decided
     */
    decidedOn?: LocalDate | null;
    /**
     * Only of historic entries: the year of the decision where its day is not known
     */
    decisionYear?: number | null;
    validFrom?: LocalDate | null;
    /**
     * The last day; if absent, three years from validFrom
     */
    validUntil?: LocalDate | null;
    /**
     * The certificate of the unit that it renews
     */
    predecessorId?: Uuid | null;
    /**
     * A file of the unit: the certificate itself
     */
    fileId?: Uuid | null;
    /**
     * true: entered as it was found; gaps names what is not known of it
     */
    historic: boolean;
    /**
     * Whether everybody may read it; its file then, too, for ever
     */
    published: boolean;
    /**
     * Whether everybody may read how many findings its audits had
     */
    countsPublished: boolean;
};

/**
 * What is not known of a certificate; FINDING_TEXTS where findings are known by number only
 */
export type CertificateGap = 'EDITION' | 'SCOPE' | 'SITES' | 'BODY' | 'ACCREDITATION' | 'NUMBER' | 'DECIDED_ON' | 'VALID_FROM' | 'VALID_UNTIL' | 'FILE' | 'AUDITS' | 'AUDIT_COUNTS' | 'FINDING_TEXTS';

/**
 * That a certificate has come to another state
 */
export type CertificateMove = {
    to: CertificateState;
    /**
     * When it did, not later than today
     */
    on: LocalDate;
    /**
     * Needed for SUSPENDED and WITHDRAWN, and when a suspension ends. Everybody reads it where the certificate is public
     */
    reason?: string | null;
};

/**
 * PLANNED, STAGE1_DONE, STAGE2_DONE and RECOMMENDED before there is one; CERTIFIED, or SUSPENDED for a while; RECERTIFIED when another took its place, EXPIRED when its last day has passed, WITHDRAWN by its body
 */
export type CertificateState = 'PLANNED' | 'STAGE1_DONE' | 'STAGE2_DONE' | 'RECOMMENDED' | 'CERTIFIED' | 'SUSPENDED' | 'RECERTIFIED' | 'EXPIRED' | 'WITHDRAWN';

/**
 * A certificate in a list
 */
export type CertificateSummary = {
    id: Uuid;
    unit: UnitReference;
    institution: InstitutionReference;
    state: CertificateState;
    standard: string;
    edition?: string;
    scope?: string;
    body?: string;
    number?: string;
    decidedOn?: LocalDate;
    decisionYear?: number;
    endsOn?: LocalDate;
    fileId?: Uuid;
    published: boolean;
    sample: boolean;
    gaps: Array<CertificateGap>;
    /**
     * For members; empty for the public
     */
    warnings: Array<CertificateWarning>;
};

/**
 * What a unit should look at
 */
export type CertificateWarning = {
    kind: CertificateWarningKind;
    on?: LocalDate;
    /**
     * Of EXPIRING: it ends within so many months, 12, 6 or 3
     */
    months?: number;
    /**
     * Of SURVEILLANCE_DUE and SURVEILLANCE_LATE
     */
    audit?: AuditKind;
};

/**
 * VALIDITY_DIFFERS where it holds for another time than the rule says, OTHER_EDITION where the unit also holds another edition of the standard
 */
export type CertificateWarningKind = 'EXPIRING' | 'SURVEILLANCE_DUE' | 'SURVEILLANCE_LATE' | 'FINDING_LATE' | 'VALIDITY_DIFFERS' | 'OTHER_EDITION';

/**
 * How many units of an institution are certified, of all: counted from public certificates that hold here, and as it states itself
 */
export type CertificationCoverage = {
    institution: InstitutionReference;
    /**
     * Units kept here
     */
    unitCount: number;
    /**
     * Units with a public certificate that holds today
     */
    certifiedCount: number;
    targetCount?: number;
    targetYear?: number;
    /**
     * Counted elsewhere
     */
    statedCertified?: number;
    /**
     * Of so many
     */
    statedUnits?: number;
    statedOn?: LocalDate;
    source?: string;
    /**
     * true: brought along by the demo, no official figure
     */
    sample: boolean;
    version: number;
};

/**
 * A term of certification from a day on, where it is said, and whether that was read
 */
export type CertificationRule = {
    id: CertificationRuleId;
    since: LocalDate;
    term: Term;
    source: string;
    /**
     * false: common knowledge of the field, not read in its source
     */
    verified: boolean;
    duty: Words;
};

/**
 * A term of certification; GET /v1/certification-rules says what each is
 */
export type CertificationRuleId = 'VALIDITY' | 'FIRST_SURVEILLANCE' | 'LATER_SURVEILLANCE' | 'RESTORATION';

/**
 * What an institution aims at, and what it says of itself where not all of its units are kept here
 */
export type CertificationTargetDetails = {
    /**
     * So many units are to be certified
     */
    targetCount?: number | null;
    /**
     * By the end of this year
     */
    targetYear?: number | null;
    /**
     * So many units are certified, counted elsewhere
     */
    statedCertified?: number | null;
    /**
     * Of so many
     */
    statedUnits?: number | null;
    /**
     * On which day that was so
     */
    statedOn?: LocalDate | null;
    /**
     * Where that is said
     */
    source?: string | null;
};

/**
 * Work for the sender's machine: the number from 0 to maxnumber for which the SHA-256 of salt followed by the number, in hexadecimal, is challenge
 */
export type Challenge = {
    algorithm: string;
    challenge: string;
    salt: string;
    signature: string;
    maxnumber: number;
};

/**
 * That a public record changed. The newest change of a record carries it as it is now, or gone when it is no longer public; an earlier one says superseded
 */
export type Change = {
    /**
     * In the one order of all changes, from 1 on without gaps
     */
    position: number;
    /**
     * Of this change
     */
    changeId: Uuid;
    type: OpenType;
    /**
     * Of the record
     */
    id: Uuid;
    /**
     * To which it belongs; absent from institutions
     */
    unitId?: Uuid;
    /**
     * When it got its place here, within a second of the change itself
     */
    at: Instant;
    /**
     * True in a tombstone: the record is no longer public; drop your copy
     */
    gone?: boolean;
    /**
     * True where a later change of the same record follows; do nothing
     */
    superseded?: boolean;
    /**
     * The record as it is now; put it in the place of your copy
     */
    record?: OpenRecord;
};

/**
 * Some changes, in their order
 */
export type ChangePage = {
    items: Array<Change>;
    /**
     * Send it as after the next time; keep it together with your copy
     */
    next: string;
    /**
     * Whether more are there already; else ask again when you like
     */
    more: boolean;
};

/**
 * Why a component was changed: in words, by the inputs that led to it, or both
 */
export type ChangeReason = {
    /**
     * Plain text for the public; absent when the inputs say enough
     */
    text?: string | null;
    /**
     * The inputs that led to the change; none when left out
     */
    feedbackIds?: Array<string>;
};

export type ChangedComponent = {
    standardId: Uuid;
    code: ComponentCode;
};

/**
 * One way to get the service: face to face at a place, or online at an address
 */
export type Channel = {
    kind: ChannelKind;
    /**
     * Face to face: name of the place
     */
    place?: string | null;
    /**
     * Face to face: postal address
     */
    address?: string | null;
    /**
     * Online: web address
     */
    url?: string | null;
    /**
     * When it is open
     */
    hours: string;
    note?: string | null;
};

export type ChannelKind = 'FACE_TO_FACE' | 'ONLINE';

/**
 * That somebody came: with a ticket, or without one
 */
export type CheckIn = {
    /**
     * The number on the ticket, in any case, with or without the hyphen; absent with walkUp
     */
    registrationNumber?: string | null;
    /**
     * Absent with registrationNumber
     */
    walkUp?: WalkUp | null;
    /**
     * When the person came, by the desk's clock
     */
    arrivedAt: Instant;
    /**
     * What the desk's clock shows while it sends: the server takes off what it is wrong by
     */
    deskClock: Instant;
    /**
     * PNG in base64 or as a data URL, at most 200 KiB and 2,000 by 1,000 pixels; absent for who signs later or on paper
     */
    signature?: string | null;
};

/**
 * READ_INTERNAL reads what an AUDITOR of the unit reads; WRITE_STANDARDS drafts services, standards and forums as a DRAFTER does; WRITE_FEEDBACK enters inputs that came by other channels, in batches; WEBHOOKS manages webhooks. What people answer for (signing, moderating, members, who is present) no scope opens
 */
export type ClientScope = 'READ_INTERNAL' | 'WRITE_FEEDBACK' | 'WRITE_STANDARDS' | 'WEBHOOKS';

/**
 * What keeps a forum open now
 */
export type ClosingReadiness = {
    /**
     * Whether it could be closed without an excuse
     */
    ready: boolean;
    /**
     * The head can close the forum all the same, with an excuse that the public reads
     */
    excusable: Array<FieldError>;
    /**
     * Has to be settled first, whatever the excuse
     */
    blocking: Array<FieldError>;
};

/**
 * The closing of a forum
 */
export type ClosureText = {
    /**
     * Why it is closed although something is open; needed then, and shown to the public
     */
    excuse?: string | null;
};

/**
 * A member of a unit who may answer its inputs
 */
export type Colleague = {
    /**
     * By which inputs are assigned to them: that of their oldest membership here
     */
    id: Uuid;
    name: string;
    /**
     * Whether that is who asks
     */
    self: boolean;
};

/**
 * The publication of a discussed draft for comment
 */
export type CommentWindowPlan = {
    /**
     * If absent, made from the title of the forum
     */
    title?: string | null;
    /**
     * Plain text; line breaks are kept
     */
    description?: string | null;
};

/**
 * Which of the five elements of the community (unsur masyarakat, PEKPPP) the giver belongs to
 */
export type CommunityElement = 'SERVICE_USER' | 'EXPERT_ACADEMIC' | 'RELATED_AGENCY' | 'CIVIL_SOCIETY' | 'MEDIA';

/**
 * One of the two versions, without its text
 */
export type ComparedVersion = {
    id: Uuid;
    number: number;
    standardCode: string;
    title: string;
    /**
     * When it came before the public; absent while it is a draft
     */
    frozenAt?: Instant;
    /**
     * Why there is a version after the first one
     */
    reason?: string;
};

/**
 * What changed from one version of a standard to another
 */
export type Comparison = {
    standardId: Uuid;
    from: ComparedVersion;
    to: ComparedVersion;
    summary: ComparisonSummary;
    components: [
        ComponentComparison,
        ComponentComparison,
        ComponentComparison,
        ComponentComparison,
        ComponentComparison,
        ComponentComparison,
        ComponentComparison,
        ComponentComparison,
        ComponentComparison,
        ComponentComparison,
        ComponentComparison,
        ComponentComparison,
        ComponentComparison,
        ComponentComparison
    ];
};

/**
 * Whether a component says the same in both versions. ADDED said nothing before, REMOVED says nothing any more
 */
export type ComparisonState = 'UNCHANGED' | 'CHANGED' | 'ADDED' | 'REMOVED';

/**
 * How many of the 14 components differ; both add up to 14
 */
export type ComparisonSummary = {
    /**
     * CHANGED, ADDED and REMOVED
     */
    changed: number;
    unchanged: number;
};

/**
 * One of the 14 components of a version
 */
export type Component = {
    code: ComponentCode;
    content: Document;
    /**
     * Of the one kind that its code has; read before the text
     */
    rows: Array<Row>;
    /**
     * Whether it reads otherwise than in the version with whose words this one began; absent from the first text of a standard
     */
    changed?: boolean;
    /**
     * Why it was changed
     */
    reason?: ChangeReason;
    complete: boolean;
    updatedAt?: Instant;
    /**
     * Only for members, and only in a draft
     */
    updatedBy?: string;
    /**
     * Its ETag is this number in quotes
     */
    version: number;
};

export type ComponentCode = 'SD1' | 'SD2' | 'SD3' | 'SD4' | 'SD5' | 'SD6' | 'MF1' | 'MF2' | 'MF3' | 'MF4' | 'MF5' | 'MF6' | 'MF7' | 'MF8';

/**
 * One of the 14 components in both versions
 */
export type ComponentComparison = {
    code: ComponentCode;
    name: string;
    label: Words;
    state: ComparisonState;
    /**
     * Its typed rows, read before the text; none in most components
     */
    rows: Array<RedlineRow>;
    /**
     * Its text; the parts that stayed, too
     */
    blocks: Array<RedlineBlock>;
};

export type ComponentCount = {
    standardId: Uuid;
    /**
     * Absent: the standard as a whole
     */
    code?: ComponentCode;
    count: number;
};

/**
 * One of the 14 components the law asks of a service standard
 */
export type ComponentKind = {
    code: ComponentCode;
    name: string;
    group: Group;
    law: string;
    label: Words;
    hint: Words;
};

/**
 * The text of one component and its typed rows
 */
export type ComponentText = {
    content: Document;
    /**
     * SD1 has REQUIREMENT, SD2 STEP, SD3 TIME and SD4 FEE, the others have none. They take the place of all rows before; left out, there are none
     */
    rows?: Array<Row> | null;
    /**
     * Why it reads otherwise than in the version before, which is before the public. It takes the place of the reason before; left out, there is none. Without it a changed component cannot come before the public
     */
    reason?: ChangeReason | null;
};

/**
 * The text of one component, and its typed rows
 */
export type ComponentUpsert = {
    code: ComponentCode;
    text: ComponentText;
};

/**
 * That the office put markers in the place of parts, and why
 */
export type ConcealedParts = {
    reason: HideReason;
    /**
     * How many parts
     */
    parts: number;
    at: Instant;
};

/**
 * Which parts of an input give way to a marker, and why
 */
export type Concealment = {
    reason: HideReason;
    /**
     * 1 to 50 parts of the texts as they are now, in any order; they do not overlap
     */
    spans: Array<TextSpan>;
};

/**
 * What somebody agrees to, each apart from the others
 */
export type Consents = {
    /**
     * That the name is published
     */
    name?: boolean;
    /**
     * That photos are published
     */
    photo?: boolean;
    /**
     * That the unit may write later
     */
    contact?: boolean;
    /**
     * The version of the notice; needed with any consent
     */
    notice?: string | null;
};

/**
 * What proves that the register of a size begins with that of another (RFC 9162 section 2.1.4)
 */
export type ConsistencyProof = {
    from: number;
    to: number;
    /**
     * Hashes in hexadecimal, in the order of RFC 9162
     */
    path: Array<string>;
};

/**
 * A newer text of a standard for an announced forum
 */
export type Correction = {
    standardId: Uuid;
    /**
     * Shown to the public; plain text
     */
    reason: string;
};

/**
 * That the unit has taken a correction from the public, and why
 */
export type CorrectionHidden = {
    reason: HideReason;
    at: Instant;
};

/**
 * A list of holidays on which a deadline was counted
 */
export type CountedYear = {
    year: number;
    /**
     * Version of the calendar year
     */
    version: number;
};

/**
 * One thing of the year of a unit: what, when, how it stands, and what comes next
 */
export type CycleEntry = {
    kind: CycleKind;
    state: CycleState;
    /**
     * When it was done; else its last day, or the day for which it is planned
     */
    on: LocalDate;
    /**
     * What it is
     */
    what: Words;
    /**
     * Absent where there is nothing left to do
     */
    step?: CycleStep;
    /**
     * What it is about; none where there is nothing yet
     */
    subjects: Array<CycleSubject>;
};

/**
 * FORUM a consultation, SURVEY of the users' satisfaction (SKM), EVALUATION and REVIEW of standards in force, PLEDGE after a decree, CERTIFICATE of a quality system
 */
export type CycleKind = 'FORUM' | 'SURVEY' | 'EVALUATION' | 'REVIEW' | 'PLEDGE' | 'CERTIFICATE';

/**
 * A duty that comes round, from a day on, where it is said, and whether that was read
 */
export type CycleRule = {
    kind: CycleKind;
    since: LocalDate;
    source: string;
    /**
     * false: working rule of the field, not read in its source
     */
    verified: boolean;
    /**
     * In days before its last day
     */
    soonDays: number;
    duty: Words;
};

/**
 * DONE; COMING; SOON, so near that one begins now; LATE, since yesterday at least
 */
export type CycleState = 'DONE' | 'COMING' | 'SOON' | 'LATE';

/**
 * What somebody does next; a page of the workspace answers each
 */
export type CycleStep = 'PLAN_FORUM' | 'ANNOUNCE_FORUM' | 'HOLD_FORUM' | 'SIGN_AGREEMENT' | 'PUBLISH_RESULTS' | 'SETTLE_FOLLOW_UPS' | 'PLAN_SURVEY' | 'OPEN_SURVEY' | 'COLLECT_ANSWERS' | 'PUBLISH_SURVEY' | 'RECORD_REVIEW' | 'PUBLISH_PLEDGE' | 'PREPARE_AUDIT' | 'RENEW_CERTIFICATE';

/**
 * A forum, survey, standard, decree or certificate of the unit
 */
export type CycleSubject = {
    id: Uuid;
    title: string;
};

/**
 * FEEDBACK: the inputs of the unit as its members see them, with who gave them, by the filters of listFeedback. RESPONSES: the unit's public answers, FOLLOW_UPS: what its forums promised, ATTENDANCES: who came to its sessions, each by forumId. AUDIT: what was done in it, for HEAD and AUDITOR. WORKLOAD: who of it has how much to answer, for MODERATOR, HEAD and AUDITOR
 */
export type DataSet = 'FEEDBACK' | 'RESPONSES' | 'FOLLOW_UPS' | 'ATTENDANCES' | 'AUDIT' | 'WORKLOAD';

/**
 * What a unit has to do by when, and by which law
 */
export type Deadline = {
    id: Uuid;
    unitId: Uuid;
    rule: RuleId;
    /**
     * Where the rule stands
     */
    law?: string;
    /**
     * What has to be done
     */
    duty?: Words;
    state: DeadlineState;
    subject: DeadlineSubject;
    /**
     * The forum on whose timeline it stands
     */
    forumId?: Uuid;
    startedOn: LocalDate;
    /**
     * Absent where the law gives no number, and while holidays are not known
     */
    dueOn?: LocalDate;
    term?: Term;
    firstDay: FirstDay;
    /**
     * The lists of holidays it was counted on
     */
    calendar: Array<CountedYear>;
    /**
     * Years on the way whose holidays are not entered
     */
    unknownYears: Array<number>;
    metOn?: LocalDate;
    cancelledOn?: LocalDate;
    /**
     * Why it is late; the public reads it
     */
    lateReason?: string;
    lateReasonByName?: string;
    lateReasonAt?: Instant;
    /**
     * How it was counted before, oldest first
     */
    changes: Array<Recount>;
    version: number;
};

/**
 * A name and password by which a calendar program reads deadlines of a unit
 */
export type DeadlineFeed = {
    id: Uuid;
    /**
     * Where the calendar program subscribes
     */
    path: string;
    username: string;
    /**
     * Only in the answer that makes the feed: enter it into the calendar program
     */
    password?: string;
    createdAt: Instant;
};

/**
 * A term of the law: what starts it, what meets it, how long it is and where it stands
 */
export type DeadlineRule = {
    id: RuleId;
    /**
     * Where it stands, as it is cited
     */
    law: string;
    duty: Words;
    /**
     * Acts that start it
     */
    startedBy: Array<string>;
    /**
     * Acts that meet it
     */
    metBy: Array<string>;
    /**
     * Absent where the law gives no number
     */
    term?: Term;
    /**
     * Whether it starts again when it is met
     */
    repeats: boolean;
    /**
     * So many days before the last one it counts as near
     */
    soonDays: number;
};

/**
 * How a deadline stands now. COMING has not started; UNKNOWN cannot be counted, since holidays are not entered; RUNNING without a date is a duty to which the law gives no number
 */
export type DeadlineState = 'COMING' | 'RUNNING' | 'DUE_SOON' | 'LATE' | 'UNKNOWN' | 'MET' | 'MET_LATE' | 'CANCELLED';

/**
 * What a deadline is about
 */
export type DeadlineSubject = {
    kind: DeadlineSubjectKind;
    id: Uuid;
    slug?: string;
    title: string;
};

/**
 * What kind of thing a deadline is about
 */
export type DeadlineSubjectKind = 'UNIT' | 'FORUM' | 'STANDARD' | 'DECREE';

/**
 * The decree by which the head of a unit establishes standards, each as an annex
 */
export type Decree = {
    id: Uuid;
    unit: UnitReference;
    state: DecreeState;
    title: string;
    number?: string;
    place?: string;
    signerName?: string;
    signerPosition?: string;
    considerations: Array<string>;
    legalBases: Array<string>;
    /**
     * Absent from a draft: the day of the signature
     */
    inForceFrom?: LocalDate;
    /**
     * The decree that it takes the place of
     */
    revokes?: DecreeReference;
    /**
     * An older decree that is not kept here, in words
     */
    revokesText?: string;
    /**
     * The decree that takes its place
     */
    revokedBy?: DecreeReference;
    /**
     * In the order of the annexes
     */
    standards: Array<AnnexedStandard>;
    /**
     * The day of the signature; absent from a draft
     */
    signedOn?: LocalDate;
    /**
     * When the signature was made known here
     */
    signedAt?: Instant;
    file?: ScanReference;
    pledge?: PledgeOfDecree;
    /**
     * There while the unit owes the public a pledge
     */
    pledgeDue?: PledgeDue;
    version: number;
};

/**
 * A decree as its draft is changed
 */
export type DecreeDetails = {
    title: string;
    number?: string | null;
    /**
     * Where it is signed
     */
    place?: string | null;
    signerName?: string | null;
    signerPosition?: string | null;
    /**
     * Why it is issued (menimbang), each without the sign that ends it
     */
    considerations: Array<string>;
    /**
     * On what it rests (mengingat), each without the sign that ends it
     */
    legalBases: Array<string>;
    /**
     * If absent, the day of the signature
     */
    inForceFrom?: LocalDate | null;
    /**
     * An older decree of the unit that it takes the place of
     */
    revokesId?: Uuid | null;
    /**
     * An older decree that is not kept here, in words
     */
    revokesText?: string | null;
    /**
     * Standards of the unit, in the order of the annexes
     */
    standardIds: Array<string>;
};

/**
 * A decree as its draft is begun
 */
export type DecreePlan = {
    unitId: Uuid;
    /**
     * What it is about
     */
    title: string;
    /**
     * Standards of the unit, in the order of the annexes
     */
    standardIds: Array<string>;
};

/**
 * What is still missing before a decree may be signed
 */
export type DecreeReadiness = {
    /**
     * Whether the signature would be let through now
     */
    ready: boolean;
    missing: Array<FieldError>;
};

/**
 * Which signed decree
 */
export type DecreeReference = {
    id: Uuid;
    number: string;
    title: string;
    signedOn: LocalDate;
};

export type DecreeState = 'DRAFT' | 'SIGNED' | 'IN_FORCE' | 'REVOKED';

/**
 * A decree in a list
 */
export type DecreeSummary = {
    id: Uuid;
    unit: UnitReference;
    state: DecreeState;
    title: string;
    number?: string;
    signedOn?: LocalDate;
    inForceFrom?: LocalDate;
    /**
     * How many standards it establishes
     */
    standardCount: number;
    createdAt: Instant;
};

/**
 * All that a registration desk needs to go on without a network; for members
 */
export type Desk = {
    sessionId: Uuid;
    title: string;
    method: ForumMethod;
    state: SessionState;
    startsAt: Instant;
    endsAt: Instant;
    zone: string;
    venue?: string;
    /**
     * From when on people may be checked in
     */
    opensAt: Instant;
    /**
     * Since when the list is closed
     */
    closedAt?: Instant;
    /**
     * In the order of their queue numbers, those without one last
     */
    registrations: Array<ExpectedGuest>;
    /**
     * In the order of arrival, without removed ones
     */
    present: Array<Attendance>;
};

/**
 * A standard in a forum, with the version that is discussed now
 */
export type DiscussedStandard = {
    standardId: Uuid;
    slug: string;
    code: string;
    title: string;
    versionId: Uuid;
    versionNumber: number;
};

/**
 * Structured text (the JSON of ProseMirror and Tiptap with a closed schema): at most 20,000 characters, 2,000 nodes and 12 levels
 */
export type Document = {
    type: 'doc';
    /**
     * paragraph, bulletList, orderedList, table
     */
    content?: Array<DocumentNode> | null;
};

/**
 * What a document is by its content
 */
export type DocumentForm = 'DOCX' | 'XLSX' | 'JSON' | 'CSV';

/**
 * Bold, italic, or a link
 */
export type DocumentMark = {
    type: 'bold' | 'italic' | 'link';
    attrs?: DocumentTarget | null;
};

/**
 * paragraph holds text and hardBreak; bulletList and orderedList hold listItem; table holds tableRow, which holds tableHeader and tableCell; listItem, tableHeader and tableCell hold paragraph, bulletList, orderedList and table
 */
export type DocumentNode = {
    type: 'paragraph' | 'bulletList' | 'orderedList' | 'listItem' | 'table' | 'tableRow' | 'tableHeader' | 'tableCell' | 'text' | 'hardBreak';
    attrs?: DocumentSpan | null;
    content?: Array<DocumentNode> | null;
    text?: string | null;
    marks?: Array<DocumentMark> | null;
};

/**
 * How many columns and rows a table's cell covers
 */
export type DocumentSpan = {
    colspan?: number | null;
    rowspan?: number | null;
};

/**
 * Where a link leads: http, https, mailto or tel
 */
export type DocumentTarget = {
    href: string;
};

/**
 * An answer as far as it is written, in the fields of the answer itself; each may be missing
 */
export type DraftedAnswer = {
    outcome?: Outcome | null;
    reasonCode?: ReasonCode | null;
    /**
     * Plain text
     */
    text?: string | null;
    redirectChannel?: string | null;
    trackingId?: string | null;
    /**
     * Components that are to change
     */
    changes?: Array<ChangedComponent> | null;
    noChangeReason?: string | null;
};

/**
 * How many persons of one class in one unit have been kept long enough; nobody is named
 */
export type DuePersons = {
    personClass: PersonClass;
    /**
     * Absent for what belongs to no unit
     */
    unitId?: Uuid;
    unitName?: string;
    persons: number;
    /**
     * When the period of the oldest began to count
     */
    oldest: Instant;
};

/**
 * Last school finished: PRIMARY SD and below, JUNIOR SMP, SENIOR SMA/SMK, DIPLOMA D1 to D4, BACHELOR S1, POSTGRADUATE S2 and above
 */
export type Education = 'PRIMARY' | 'JUNIOR' | 'SENIOR' | 'DIPLOMA' | 'BACHELOR' | 'POSTGRADUATE';

/**
 * Element of service quality. Sources put U8 and U9 in either order: go by the code, never by position
 */
export type ElementCode = 'U1' | 'U2' | 'U3' | 'U4' | 'U5' | 'U6' | 'U7' | 'U8' | 'U9';

/**
 * How many of one element of the community take part
 */
export type ElementParticipation = {
    element: CommunityElement;
    invited: number;
    /**
     * With a seat
     */
    registered: number;
    /**
     * For a seat
     */
    waiting: number;
    present: number;
};

/**
 * What a respondent says of an element
 */
export type ElementScore = {
    element: ElementCode;
    /**
     * 1 to 4, as the element's answers say
     */
    score: number;
};

/**
 * That somebody wants to be written to; nothing is sent before the address was confirmed
 */
export type EmailFollow = {
    /**
     * Id of a forum, a standard or a unit
     */
    objectId: Uuid;
    /**
     * One plain address: letters of ASCII, no name, no list, no quotes
     */
    email: string;
    /**
     * Of the messages: id or en
     */
    language: string;
    rhythm: Rhythm;
    /**
     * Without an account: a solved challenge, as with an input; each counts once
     */
    challenge?: string | null;
};

/**
 * What became of the items that a program sent, each by itself
 */
export type EntryAnswer = {
    /**
     * Whether nothing was written, and the results are what would become of them
     */
    dryRun: boolean;
    /**
     * Of those taken; go on with it until doneAt is there. Absent of a dry run
     */
    batch?: EntryBatch;
    /**
     * One for each item, in their order
     */
    results: Array<EntryResult>;
};

/**
 * Many inputs that the office has confirmed at once, and how far their entering has come; what was confirmed waits until somebody goes on
 */
export type EntryBatch = {
    id: Uuid;
    forumId: Uuid;
    /**
     * Rows that became inputs or will
     */
    taken: number;
    /**
     * Rows left out, since they stand in the forum already
     */
    alreadyEntered: number;
    /**
     * Rows left out, since something is wrong with them or their externalId
     */
    broken: number;
    /**
     * How many of those taken are inputs by now
     */
    entered: number;
    /**
     * How many of those taken were given up before they became inputs
     */
    discarded: number;
    /**
     * Who of the office confirmed them, or which program sent them
     */
    byName: string;
    /**
     * From where a program says that they come; absent of a sheet
     */
    source?: string;
    begunAt: Instant;
    /**
     * Absent while rows wait
     */
    doneAt?: Instant;
};

/**
 * A row, its cells as they came, and all that is wrong with it
 */
export type EntryBrokenRow = {
    number: number;
    cells: Array<string>;
    faults: Array<EntryFault>;
};

/**
 * A heading of the sheet, and what it was taken for
 */
export type EntryColumn = {
    heading: string;
    /**
     * Absent where the heading is not known: the column is not read
     */
    column?: SheetColumn;
};

/**
 * One thing that is wrong with a row
 */
export type EntryFault = {
    /**
     * Absent where it is about the row as a whole
     */
    column?: SheetColumn;
    /**
     * Why; once released it never changes
     */
    code: string;
    /**
     * For people, in their language
     */
    detail: string;
};

/**
 * One input that a program sends. What is wrong with it refuses this one and no other; names of things are understood as in a sheet
 */
export type EntryItem = {
    /**
     * What the source calls it: the same for good, and no other item's. Sent again it doubles nothing
     */
    externalId: string;
    /**
     * WHATSAPP, SURVEY, SP4N_LAPOR, EMAIL, LETTER, BOX or PAPER_FORM; the source's when absent
     */
    channel?: string | null;
    /**
     * The day on which the office had it; the day of sending when absent
     */
    receivedOn?: string | null;
    /**
     * The day on which its giver wrote it; lets in what came within the forum's lateHours
     */
    writtenOn?: string | null;
    /**
     * Code or title of the standard it is about; not needed where the forum discusses one
     */
    standard?: string | null;
    /**
     * Codes of the components it is about
     */
    components?: Array<string> | null;
    /**
     * SUPPORT, OBJECTION, SUGGESTION (when absent), QUESTION, CORRECTION, APPRECIATION or COMPLAINT. A complaint is kept from the public and led to SP4N-LAPOR!
     */
    kind?: string | null;
    /**
     * Plain text, 1 to 5,000 code points; an item without it is refused
     */
    text?: string | null;
    /**
     * What the one component named should say instead; up to 5,000 code points
     */
    proposedText?: string | null;
    /**
     * SERVICE_USER, EXPERT_ACADEMIC, RELATED_AGENCY, CIVIL_SOCIETY or MEDIA
     */
    element?: string | null;
    /**
     * For whom the giver speaks
     */
    organisation?: string | null;
    /**
     * Kept apart; shown only where identity is PUBLIC
     */
    name?: string | null;
    /**
     * Kept apart and never shown
     */
    contact?: string | null;
    /**
     * PUBLIC, OFFICE (when absent, with a name) or ANONYMOUS: who may know who said it
     */
    identity?: string | null;
    /**
     * Whether the giver agrees that the name is shown; needed for PUBLIC
     */
    consent?: boolean | null;
    /**
     * id (when absent) or en
     */
    language?: string | null;
    /**
     * The number of its case at SP4N-LAPOR!, of what was referred from there or is a case there by now: letters, digits and hyphens, at most 40. A case is one input of a forum
     */
    trackingId?: string | null;
};

/**
 * One thing that is wrong with an item
 */
export type EntryItemFault = {
    /**
     * Absent where it is about the item as a whole
     */
    field?: string;
    /**
     * Why; once released it never changes
     */
    code: string;
    /**
     * For people, in their language
     */
    detail: string;
};

/**
 * A row whose reference stands in the forum already
 */
export type EntryKnownRow = {
    number: number;
    reference: string;
};

/**
 * What a sheet would bring into a forum; nothing is kept by asking
 */
export type EntryPreview = {
    columns: Array<EntryColumn>;
    /**
     * How many rows would become inputs
     */
    ready: number;
    /**
     * The first 50 of them, as they were understood
     */
    readyRows: Array<EntryReadyRow>;
    /**
     * Rows whose reference stands in the forum already; they are left out
     */
    alreadyEntered: Array<EntryKnownRow>;
    /**
     * Rows without a reference that read like ones of this forum that were typed in already: same words, way and day. They are left out unless repeats is true
     */
    repeated: Array<EntryRepeatedRow>;
    /**
     * All rows with which something is wrong; they are left out
     */
    broken: Array<EntryBrokenRow>;
};

/**
 * A row as it was understood
 */
export type EntryReadyRow = {
    /**
     * As the spreadsheet counts: the headings are row 1
     */
    number: number;
    channel: FeedbackChannel;
    receivedOn: LocalDate;
    /**
     * Whether it came after the closing and was written before
     */
    late: boolean;
    reference?: string;
    /**
     * Code of the standard
     */
    standard?: string;
    components: Array<ComponentCode>;
    kind: FeedbackKind;
    text: string;
    name?: string;
    identity: Identity;
};

/**
 * Where a complaint is led. With a trackingId its case there is the only one; without, its giver or the office opens one at the address
 */
export type EntryRedirect = {
    channel: string;
    trackingId?: string;
    address: string;
};

/**
 * A row that reads like one that was typed in already
 */
export type EntryRepeatedRow = {
    number: number;
    channel: FeedbackChannel;
    receivedOn: LocalDate;
    text: string;
};

/**
 * What became of one item, in the order in which they were sent
 */
export type EntryResult = {
    /**
     * Its place among those sent, from 1
     */
    number: number;
    externalId: string;
    status: EntryStatus;
    /**
     * Once it is an input
     */
    receiptNumber?: string;
    /**
     * Once it is an input
     */
    feedbackId?: Uuid;
    /**
     * Where it waits, or was taken; absent from what is refused
     */
    batchId?: Uuid;
    /**
     * Of a complaint: where to it is led
     */
    redirect?: EntryRedirect;
    /**
     * All that is wrong with it, where it is REFUSED
     */
    errors?: Array<EntryItemFault>;
};

/**
 * CREATED it is an input; WAITING it is taken and becomes one by continueEntryBatch; REDIRECTED it is a complaint, kept from the public and led to SP4N-LAPOR!; EXISTING it was sent before and nothing is doubled; CONFLICT something else was sent by that externalId before, and stays; REFUSED something is wrong with it, and nothing of it is kept
 */
export type EntryStatus = 'CREATED' | 'WAITING' | 'REDIRECTED' | 'EXISTING' | 'CONFLICT' | 'REFUSED';

/**
 * Inputs that a program sends at once; each is judged by itself
 */
export type EntrySubmission = {
    /**
     * From where they come: whatsapp, survey, sp4n-lapor, or a short name of your own. The three give their channel to items that name none
     */
    source: string;
    items: Array<EntryItem>;
};

/**
 * How many persons of one class a run has erased
 */
export type ErasedPersons = {
    personClass: PersonClass;
    persons: number;
};

/**
 * What was answered to one question
 */
export type EvaluatedQuestion = {
    question: EvaluationQuestion;
    /**
     * 1 to 4, two decimals; absent as long as nobody has answered
     */
    average?: number;
    /**
     * How many gave 1, 2, 3 and 4
     */
    counts: Array<number>;
};

/**
 * How somebody found the forum, 1 (not good) to 4 (very good) for each of the five questions
 */
export type EvaluationAnswers = {
    invitation: number;
    materials: number;
    voice: number;
    heard: number;
    place: number;
    comment?: string | null;
};

/**
 * INVITATION: the invitation said what it was about. MATERIALS: the materials could be understood. VOICE: there was room to speak. HEARD: what was said was answered. PLACE: the place, the time and the access were good
 */
export type EvaluationQuestion = 'INVITATION' | 'MATERIALS' | 'VOICE' | 'HEARD' | 'PLACE';

/**
 * The evidence of one indicator as files that an upload form takes. In the pack itself, as manifest.json, files have their size and SHA-256
 */
export type EvidencePack = {
    unitId: Uuid;
    unitName: string;
    indicator: Indicator;
    number: number;
    name: string;
    /**
     * The day in the unit's zone
     */
    on: LocalDate;
    /**
     * Where scale and weight stand
     */
    source: string;
    /**
     * 0 to 5
     */
    score: number;
    /**
     * What this score means
     */
    scoreMeans: string;
    /**
     * How many files a form takes
     */
    mostFiles: number;
    /**
     * How many bytes a file may have
     */
    mostBytes: number;
    files: Array<EvidencePackFile>;
    leftOut: Array<EvidencePackLeftOut>;
    gaps: Array<EvidencePackGap>;
    /**
     * What the form asks for and the unit has nothing of
     */
    absent: Array<string>;
};

/**
 * COMBINED: several documents in one file. MADE_SMALLER: pictures have fewer pixels. SPLIT: a part of a document. SIGNATURE_ON_ORIGINAL: the electronic signature can be verified on the original alone
 */
export type EvidencePackChange = 'COMBINED' | 'MADE_SMALLER' | 'SPLIT' | 'SIGNATURE_ON_ORIGINAL';

/**
 * A document in a file of the pack
 */
export type EvidencePackContent = {
    title: string;
    /**
     * Where it is read in full, from the root of the API
     */
    path: string;
    /**
     * Bytes of the original; absent for what is written anew
     */
    size?: number;
    /**
     * Its first page in the file
     */
    firstPage?: number;
    /**
     * Its last page in the file
     */
    lastPage?: number;
};

/**
 * A file of the pack; before it is made, one that is planned
 */
export type EvidencePackFile = {
    /**
     * In the pack
     */
    name: string;
    title: string;
    /**
     * Bytes, once it is made
     */
    size?: number;
    /**
     * Of its bytes, once it is made
     */
    sha256?: string;
    changes: Array<EvidencePackChange>;
    contents: Array<EvidencePackContent>;
};

/**
 * What the next point asks for and the unit does not have
 */
export type EvidencePackGap = {
    code: AssessmentReasonCode;
    /**
     * What the next score means
     */
    asks: string;
    /**
     * Of what it is missing
     */
    names: Array<string>;
};

/**
 * A document that is not in the pack, and why
 */
export type EvidencePackLeftOut = {
    content: EvidencePackContent;
    reason: EvidencePackLeftOutReason;
};

/**
 * NO_ROOM: more than five files. TOO_LARGE: it cannot be made smaller or split. GONE: its bytes are no longer kept. NOT_RELEASED: the unit does not show this photo
 */
export type EvidencePackLeftOutReason = 'NO_ROOM' | 'TOO_LARGE' | 'GONE' | 'NOT_RELEASED';

/**
 * Somebody who is registered, as the desk meets them
 */
export type ExpectedGuest = {
    /**
     * Of the ticket
     */
    number: string;
    state: ExpectedGuestState;
    queueNumber?: number;
    mode: AttendanceMode;
    element: AttendingElement;
    organisation?: string;
    /**
     * Absent once the person has been erased
     */
    name?: string;
    /**
     * SIGN_LANGUAGE, WHEELCHAIR, LARGE_PRINT, OTHER
     */
    needs: Array<string>;
    needsNote?: string;
};

/**
 * Whether the ticket holds a seat
 */
export type ExpectedGuestState = 'CONFIRMED' | 'WAITING' | 'CANCELLED';

/**
 * A file that is written while nobody waits; only who asked for it sees it
 */
export type Export = {
    id: Uuid;
    unitId: Uuid;
    dataSet: DataSet;
    format: ExportFormat;
    language: string;
    filter: ExportFilter;
    state: ExportState;
    /**
     * Written so far
     */
    rowsDone: number;
    /**
     * Absent until it has begun
     */
    rowsTotal?: number;
    requestedAt: Instant;
    endedAt?: Instant;
    /**
     * Bytes, once it is done
     */
    size?: number;
    /**
     * Then the file and this go
     */
    expiresAt?: Instant;
    version: number;
};

/**
 * Filters as the list of the data set has them; without any, all of the unit's rows
 */
export type ExportFilter = {
    forumId?: Uuid | null;
    standardId?: Uuid | null;
    component?: ComponentCode | null;
    kind?: FeedbackKind | null;
    element?: CommunityElement | null;
    state?: InboxState | null;
    late?: boolean | null;
    organisation?: OrganisationStanding | null;
    groupId?: Uuid | null;
    q?: string | null;
};

/**
 * CSV: UTF-8 with a byte order mark, RFC 4180, commas. XLSX: a workbook, further sheets from row 1,048,577 on. JSONL: one JSON object a line, named as in the API, without fields that are null
 */
export type ExportFormat = 'CSV' | 'XLSX' | 'JSONL';

/**
 * A file that is to be written
 */
export type ExportOrder = {
    unitId: Uuid;
    dataSet: DataSet;
    format: ExportFormat;
    /**
     * Of headings and name; id when absent
     */
    language?: string | null;
    filter?: ExportFilter | null;
};

/**
 * QUEUED waits for a node, RUNNING is being written, DONE can be fetched, FAILED was given up
 */
export type ExportState = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED';

/**
 * What one thing costs whom, in SD4
 */
export type FeeRow = {
    kind: 'FEE';
    id: Uuid;
    subject: string;
    /**
     * Rupiah; 0 says that it is free, absent that no amount is said here
     */
    amount?: number | null;
    /**
     * What it is charged for each of
     */
    per?: string | null;
    /**
     * What allows it to be charged
     */
    legalBasis?: string | null;
};

/**
 * One input, as given in a forum
 */
export type Feedback = {
    id: Uuid;
    forumId: Uuid;
    /**
     * Absent when the input is about the forum in general
     */
    standardId?: Uuid;
    /**
     * The version its giver had before them
     */
    versionId?: Uuid;
    /**
     * Of that version; none when it is about the standard or the forum as a whole
     */
    components: Array<ComponentCode>;
    /**
     * The row of the one component that it is about, as its giver read it
     */
    row?: Row;
    kind: FeedbackKind;
    element?: CommunityElement;
    /**
     * For whom its giver says to speak; a claim, unless organisationVerification is there
     */
    organisation?: string;
    /**
     * That the office made sure that its giver speaks for the organisation; absent while it has not
     */
    organisationVerification?: VerifiedOrganisation;
    /**
     * Shown with the giver's consent
     */
    name?: string;
    /**
     * Plain text with line breaks, as given; show it as text, never as markup. Absent from the public view of what is hidden or withdrawn
     */
    text?: string;
    /**
     * What the one component named should say instead, in the giver's words; plain text
     */
    proposedText?: string;
    /**
     * That the office put markers in the place of parts of the texts, and why, oldest first; absent where nothing is concealed
     */
    concealed?: Array<ConcealedParts>;
    /**
     * BCP 47
     */
    language: string;
    channel: FeedbackChannel;
    state: FeedbackState;
    /**
     * When the service received it
     */
    submittedAt: Instant;
    /**
     * When its giver confirmed it, by their own clock; absent where they did not say, or cannot have written it then
     */
    writtenAt?: Instant;
    /**
     * Whether it came after the closing of the window in which it was written
     */
    late: boolean;
    /**
     * The day on which the office had it, of what was typed in there
     */
    receivedOn?: LocalDate;
    /**
     * Whether its giver corrected it
     */
    edited: boolean;
    hidden?: HiddenFeedback;
    withdrawnAt?: Instant;
    /**
     * The current answer
     */
    response?: Response;
    /**
     * Questions of the office and answers of the giver, oldest first
     */
    messages: Array<FeedbackMessage>;
    /**
     * That the giver is not content with the answer
     */
    objection?: FeedbackObjection;
    /**
     * Files that came with it; the public sees those that the office has published
     */
    attachments: Array<FeedbackAttachment>;
    /**
     * Of what is a case of SP4N-LAPOR! too; for its giver and the office only
     */
    referral?: FeedbackReferral;
    /**
     * How many others have the same problem, each counted once
     */
    supports: number;
    /**
     * The acts on an input take it in quotes as If-Match
     */
    version: number;
};

/**
 * What the giver has against the hiding or concealing of their input, made once, and what was decided; they and the office alone read it
 */
export type FeedbackAppeal = {
    against: AppealAgainst;
    text: string;
    madeAt: Instant;
    /**
     * Whether the input was put back; absent while nobody has decided
     */
    upheld?: boolean;
    /**
     * Why
     */
    answer?: string;
    answeredAt?: Instant;
};

/**
 * A file that came with an input; its bytes are at /attachments/{id}/content
 */
export type FeedbackAttachment = {
    id: Uuid;
    /**
     * 1 to 3 within its input
     */
    place: number;
    /**
     * As its giver calls it; absent for the public, since a name may tell of a person
     */
    name?: string;
    /**
     * PDF or JPEG, by its content
     */
    kind: FileKind;
    /**
     * Bytes
     */
    size: number;
    /**
     * Whether everybody sees it, as long as its input is public
     */
    published: boolean;
    /**
     * Whether a virus scanner has looked at it
     */
    scanned: boolean;
    /**
     * If-Match takes it in quotes
     */
    version: number;
};

/**
 * How an input came in: written by its giver online, said in a session and taken from its minutes, or reached the office by mail, letter, box, survey, chat or on the printed form and was typed in there, or was referred from SP4N-LAPOR!
 */
export type FeedbackChannel = 'ONLINE_FORM' | 'ROOM' | 'EMAIL' | 'LETTER' | 'BOX' | 'SURVEY' | 'WHATSAPP' | 'PAPER_FORM' | 'SP4N_LAPOR';

/**
 * A better text for an input
 */
export type FeedbackCorrection = {
    /**
     * Plain text, 1 to 5,000 code points
     */
    text: string;
    /**
     * What the one component it names, or its row, should say instead; plain text, up to 5,000 code points. Left out, the proposal stays as it is; empty, there is none any more
     */
    proposedText?: string | null;
};

export type FeedbackExcerpt = {
    id: Uuid;
    standardId?: Uuid;
    components: Array<ComponentCode>;
    kind: FeedbackKind;
    /**
     * The first 200 code points
     */
    excerpt: string;
};

/**
 * Inputs on one standard that say the same; each keeps its place, its words and its count
 */
export type FeedbackGroup = {
    id: Uuid;
    forum: ForumReference;
    /**
     * Absent when they are about the forum in general
     */
    standardCode?: string;
    /**
     * How many there are, before the public or held
     */
    size: number;
    /**
     * How many of them have no answer
     */
    open: number;
    /**
     * The first three
     */
    texts: Array<string>;
};

/**
 * A COMPLAINT is about how somebody was served, not about the standard: it is held, not published, and its giver is led to SP4N-LAPOR!
 */
export type FeedbackKind = 'SUPPORT' | 'OBJECTION' | 'SUGGESTION' | 'QUESTION' | 'CORRECTION' | 'APPRECIATION' | 'COMPLAINT';

export type FeedbackMessage = {
    id: Uuid;
    official: boolean;
    text: string;
    writtenAt: Instant;
    answersId?: Uuid;
};

/**
 * What the giver has against the answer, made once
 */
export type FeedbackObjection = {
    text: string;
    madeAt: Instant;
    /**
     * Of the head of the unit
     */
    answer?: string;
    answeredAt?: Instant;
};

export type FeedbackPerson = {
    name?: string;
    contact?: string;
};

/**
 * Its case at SP4N-LAPOR!, from where it was referred
 */
export type FeedbackReferral = {
    trackingId: string;
    address: string;
};

/**
 * Why a reader thinks that an input should not be public
 */
export type FeedbackReport = {
    reason: HideReason;
    /**
     * For the moderators alone, and deleted once they have looked; at most 500 code points
     */
    text?: string | null;
    /**
     * Without an account: a solved challenge, as with an input; each counts once
     */
    challenge?: string | null;
};

/**
 * That a report has come in; how many there are is not told
 */
export type FeedbackReportReceived = {
    feedbackId: Uuid;
    /**
     * Whether this account or device has reported this input
     */
    own: boolean;
};

/**
 * PUBLISHED and ANSWERED are public. HELD waits for the office and is seen by its giver and the office alone. HIDDEN and WITHDRAWN leave a public tombstone without text
 */
export type FeedbackState = 'RECEIVED' | 'HELD' | 'PUBLISHED' | 'ANSWERED' | 'HIDDEN' | 'WITHDRAWN';

/**
 * What somebody says in a forum, with or without an account
 */
export type FeedbackSubmission = {
    /**
     * Absent when it is about the forum in general
     */
    standardId?: Uuid | null;
    /**
     * The version the giver has read; absent for the one discussed now
     */
    versionId?: Uuid | null;
    /**
     * 0 to 14 of one standard; none for the standard or forum as a whole
     */
    components?: Array<ComponentCode> | null;
    /**
     * A typed row of the one component named; absent for the whole of it
     */
    rowId?: Uuid | null;
    kind: FeedbackKind;
    /**
     * Plain text, 1 to 5,000 code points; line breaks are kept
     */
    text: string;
    /**
     * What the one component named, or its row, should say instead; plain text, up to 5,000 code points
     */
    proposedText?: string | null;
    /**
     * BCP 47: id (default) or en
     */
    language?: string | null;
    element?: CommunityElement | null;
    /**
     * For whom the giver speaks, with or without a name of their own. Shown with the input, as not verified until the office has made sure of it; it cannot be changed
     */
    organisation?: string | null;
    /**
     * Kept apart; shown only with showName
     */
    name?: string | null;
    /**
     * Kept apart and never shown
     */
    contact?: string | null;
    /**
     * Whether the giver agrees that the name is shown
     */
    showName?: boolean;
    /**
     * With showName: the version of the notice agreed to
     */
    consent?: string | null;
    /**
     * Up to 3 files that this device or account has sent to /forums/{ref}/attachments before, in the order in which they are to be shown; each belongs to one input
     */
    fileIds?: Array<string> | null;
    /**
     * When the giver confirmed it, by their own clock; the same in every attempt to send it. One that was confirmed while the window was open and had to wait for a network is taken late for the forum's lateHours after closing. A time that cannot be right is not kept
     */
    writtenAt?: Instant | null;
    /**
     * Without an account: base64 of the solved challenge
     */
    challenge?: string | null;
};

/**
 * How many have the same problem, and whether who asks is among them
 */
export type FeedbackSupport = {
    feedbackId: Uuid;
    /**
     * Accounts and devices, each counted once
     */
    supports: number;
    /**
     * Whether this account or device is among them
     */
    own: boolean;
};

/**
 * What became of an input, from the forum to what is in force
 */
export type FeedbackTrace = {
    feedback: Feedback;
    forum: ForumReference;
    standards: Array<TracedStandard>;
};

export type FieldError = {
    pointer: string;
    code: string;
    detail: string;
};

/**
 * A file of a unit, without its bytes
 */
export type File = {
    id: Uuid;
    unitId: Uuid;
    /**
     * As a person may save it, with the ending of its kind
     */
    name: string;
    /**
     * What it is by its content
     */
    kind: FileKind;
    mediaType: string;
    /**
     * Bytes
     */
    size: number;
    /**
     * Of the bytes, in hexadecimal; also its ETag
     */
    sha256: string;
    storedAt: Instant;
    /**
     * Since when everybody may read it
     */
    publishedAt?: Instant;
};

export type FileKind = 'PDF' | 'JPEG' | 'PNG' | 'DOCX' | 'XLSX' | 'MP3' | 'M4A' | 'OGG' | 'WAV' | 'MP4' | 'WEBM';

/**
 * What auditors found, and what the unit does about it
 */
export type FindingDetails = {
    /**
     * As the report numbers it
     */
    number: string;
    /**
     * Of the standard
     */
    clause?: string | null;
    kind: FindingKind;
    text: string;
    cause?: string | null;
    /**
     * What is done so that it does not happen again
     */
    action?: string | null;
    dueOn?: LocalDate | null;
    /**
     * Needs an action and evidence
     */
    closedOn?: LocalDate | null;
    /**
     * What shows that it is mended
     */
    evidence?: string | null;
    /**
     * A file of the unit that shows it
     */
    evidenceFileId?: Uuid | null;
    /**
     * A follow-up of the unit that mends it, too; public as it is anyway
     */
    followUpId?: Uuid | null;
};

/**
 * How far what was promised because of a finding is
 */
export type FindingFollowUp = {
    text: string;
    state: FollowUpState;
    dueOn: LocalDate;
    /**
     * Whether its day has passed, in the unit's zone, and it is not done
     */
    overdue: boolean;
};

/**
 * What a unit promises in public because of a finding of an audit, which itself stays internal
 */
export type FindingFollowUpPlan = {
    /**
     * Program or activity; public
     */
    text: string;
    /**
     * A unit, a team or a position; public
     */
    owner: string;
    horizon: Horizon;
    /**
     * Not before today
     */
    dueOn: LocalDate;
};

/**
 * MAJOR must be mended and seen to be; MINOR needs a plan that the body accepts; AREA_FOR_IMPROVEMENT is no duty; POSITIVE is praise
 */
export type FindingKind = 'MAJOR' | 'MINOR' | 'AREA_FOR_IMPROVEMENT' | 'POSITIVE';

/**
 * Which day is day one of a term: the day after the event, or the day of the event itself
 */
export type FirstDay = 'NEXT_DAY' | 'SAME_DAY';

/**
 * What a forum promised with its signature, or a unit because of a survey or of an audit: who does it, by when, how far it is
 */
export type FollowUp = {
    id: Uuid;
    /**
     * Absent where no forum promised it
     */
    forumId?: Uuid;
    unitId: Uuid;
    /**
     * Absent where no forum promised it
     */
    forum?: FollowUpForum;
    /**
     * Absent where it does not follow from a survey
     */
    survey?: FollowUpSurvey;
    /**
     * Whose audit it follows from, where the unit shows that certificate to everybody. What has neither forum nor survey nor this follows from an audit, too
     */
    certificate?: FollowUpCertificate;
    text: string;
    /**
     * A unit, a team or a position
     */
    owner: string;
    horizon: Horizon;
    dueOn: LocalDate;
    state: FollowUpState;
    /**
     * Whether its day has passed, in the unit's zone, and it is not done
     */
    overdue: boolean;
    /**
     * How many days its day has passed, in the unit's zone; absent where it is not overdue
     */
    overdueDays?: number;
    /**
     * Moves, other days and other owners, oldest first
     */
    changes: Array<FollowUpChange>;
    /**
     * How far it was, in words, oldest first
     */
    notes: Array<FollowUpNote>;
    /**
     * What shows that it was done, oldest first
     */
    evidence: Array<FollowUpEvidence>;
    version: number;
};

/**
 * That somebody else carries a promise
 */
export type FollowUpAssignment = {
    /**
     * A unit, a team or a position; public
     */
    owner: string;
    /**
     * Public
     */
    reason?: string | null;
};

/**
 * The public certificate from whose audit it follows
 */
export type FollowUpCertificate = {
    id: Uuid;
    standard: string;
    edition?: string;
};

/**
 * A move of a promise, a later day or another owner for it, and why
 */
export type FollowUpChange = {
    from: FollowUpState;
    /**
     * The same as from when only the day or the owner is another
     */
    to: FollowUpState;
    dueBefore: LocalDate;
    dueAfter: LocalDate;
    /**
     * Absent where the owner stays
     */
    ownerBefore?: string;
    ownerAfter?: string;
    reason?: string;
    at: Instant;
};

/**
 * What shows that a promise was kept: a file or an address
 */
export type FollowUpEvidence = {
    id: Uuid;
    title: string;
    link?: string;
    fileId?: Uuid;
    /**
     * Of the file, in hexadecimal
     */
    sha256?: string;
    at: Instant;
};

/**
 * What shows that a promise was kept: a file of the unit or an address, one of the two; public
 */
export type FollowUpEvidenceText = {
    title: string;
    /**
     * A file of the unit, which everybody may read from then on
     */
    fileId?: Uuid | null;
    link?: string | null;
};

/**
 * That a promise gets a later day
 */
export type FollowUpExtension = {
    /**
     * Later than the day it has
     */
    dueOn: LocalDate;
    /**
     * Public
     */
    reason: string;
};

/**
 * The forum in which it was promised
 */
export type FollowUpForum = {
    slug: string;
    title: string;
};

/**
 * That a promise has come to another state
 */
export type FollowUpMove = {
    to: FollowUpState;
    /**
     * Public; needed for BLOCKED and CANCELLED, and to take DONE_UNVERIFIED back
     */
    reason?: string | null;
};

/**
 * How far a promise was at a time, in words
 */
export type FollowUpNote = {
    id: Uuid;
    text: string;
    at: Instant;
};

/**
 * How far a promise is, in words; public
 */
export type FollowUpNoteText = {
    /**
     * Plain text with line breaks
     */
    text: string;
};

/**
 * Numbers that add up: all = planned + inProgress + blocked + doneUnverified + verified + cancelled. Overdue are some of the first three
 */
export type FollowUpProgress = {
    all: number;
    planned: number;
    inProgress: number;
    blocked: number;
    doneUnverified: number;
    verified: number;
    cancelled: number;
    overdue: number;
    /**
     * Verified of all that are not cancelled, in whole percent, rounded down (as PEKPPP counts); absent where there is none
     */
    percentDone?: number;
};

/**
 * How far a promise is. DONE_UNVERIFIED: it is said to be done, there is evidence, and nobody else has looked yet. VERIFIED: another person has looked. BLOCKED and CANCELLED have a reason
 */
export type FollowUpState = 'PLANNED' | 'IN_PROGRESS' | 'DONE_UNVERIFIED' | 'VERIFIED' | 'BLOCKED' | 'CANCELLED';

/**
 * The survey and its element from which it follows
 */
export type FollowUpSurvey = {
    id: Uuid;
    slug: string;
    title: string;
    /**
     * U1 to U9
     */
    element: string;
};

/**
 * What is followed
 */
export type FollowedKind = 'FORUM' | 'STANDARD' | 'UNIT';

/**
 * A thing that is followed
 */
export type FollowedObject = {
    objectId: Uuid;
    kind: FollowedKind;
    title: string;
    path: string;
    since: Instant;
};

/**
 * What somebody follows, and what they were told of it
 */
export type Follower = {
    number: string;
    way: FollowerWay;
    /**
     * Only its first letter and its domain
     */
    address?: string;
    /**
     * Whether the address was confirmed; true without one
     */
    confirmed: boolean;
    language: string;
    rhythm: Rhythm;
    /**
     * When the next digest is due
     */
    digestAt?: Instant;
    follows: Array<FollowedObject>;
    /**
     * The last 20, newest first
     */
    news: Array<FollowerNews>;
    /**
     * Only in the answer that starts or confirms: the page is /ikuti#number.secret, the header Follow-Secret
     */
    secret?: string;
};

/**
 * A piece of news, and what became of the message about it
 */
export type FollowerNews = {
    /**
     * news.opened, news.closing, news.version or news.results
     */
    topic: string;
    title: string;
    path: string;
    /**
     * When it happened
     */
    at: Instant;
    state: NewsState;
    /**
     * When the message was sent
     */
    sentAt?: Instant;
};

/**
 * How a follower wants to be told
 */
export type FollowerSettings = {
    /**
     * Of the messages: id or en
     */
    language: string;
    rhythm: Rhythm;
};

/**
 * By e-mail, as an account, or with a link alone
 */
export type FollowerWay = 'EMAIL' | 'ACCOUNT' | 'LINK';

/**
 * A public consultation on standards of a unit
 */
export type Forum = {
    id: Uuid;
    slug: string;
    unit: ForumUnit;
    title: string;
    kind: ForumKind;
    /**
     * Of a window for comments: the forum in which the drafts were discussed
     */
    follows?: RelatedForum;
    /**
     * The window for comments on what was discussed here
     */
    commentWindow?: RelatedForum;
    /**
     * That the record of agreement was signed; its files are for members
     */
    agreement?: SignedAgreement;
    /**
     * That it is over, and what was left open then
     */
    closure?: ForumClosure;
    purpose: ForumPurpose;
    theme?: string;
    /**
     * Plain text with line breaks
     */
    description?: string;
    method: ForumMethod;
    place?: string;
    /**
     * First instant at which it takes input
     */
    opensAt: Instant;
    /**
     * First instant at which it no longer does
     */
    closesAt: Instant;
    /**
     * Hours after closesAt in which inputs still come in that were written before it and had to wait for a network; they are marked and counted as late
     */
    lateHours: number;
    /**
     * For how many hours at most what is sent online waits for a moderator before it is shown; absent where it is shown at once
     */
    approvalHours?: number;
    state: ForumState;
    /**
     * Whether it takes input now
     */
    windowStatus: WindowStatus;
    announcedAt?: Instant;
    cancelledReason?: string;
    standards: Array<DiscussedStandard>;
    changes: Array<WindowChange>;
    version: number;
};

/**
 * That a forum is over, and what was left open then
 */
export type ForumClosure = {
    closedAt: Instant;
    /**
     * Why the head of the unit closed it although something was open
     */
    excuse?: string;
    leftOpen: Array<LeftOpen>;
};

/**
 * Numbers that add up: received = published + held + hidden + withdrawn, and published = all answered + open
 */
export type ForumCounts = {
    received: number;
    /**
     * Of those received: how many came after the closing of the window in which they were written
     */
    late: number;
    published: number;
    held: number;
    /**
     * Of those held: how many were promised to be read and shown within the forum's approvalHours
     */
    waiting: number;
    /**
     * Of those waiting: how many wait longer than was promised
     */
    overdue: number;
    hidden: number;
    withdrawn: number;
    /**
     * Published and answered, by outcome; outcomes without any are left out
     */
    answered: {
        [key: string]: number;
    };
    /**
     * Published and not answered
     */
    open: number;
    /**
     * Published, by what they are about; an input on two components counts at both
     */
    byComponent: Array<ComponentCount>;
    /**
     * Published, on one typed row of a component; each counts at its component too
     */
    byRow: Array<RowCount>;
    /**
     * Published, about the forum in general
     */
    general: number;
    /**
     * Absent where no giver has appealed
     */
    appeals?: AppealCounts;
};

export type ForumKind = 'CONSULTATION' | 'COMMENT_WINDOW';

/**
 * A link to a forum's form that somebody passes on, and how much it is used
 */
export type ForumLink = {
    id: Uuid;
    /**
     * No secret
     */
    number: string;
    /**
     * What the office calls it; absent once the forum is closed or cancelled
     */
    name?: string;
    /**
     * Who made it
     */
    byName: string;
    madeAt: Instant;
    /**
     * When the office ended it; absent while it did not
     */
    revokedAt?: Instant;
    /**
     * Whether it counts nothing any more: it was ended, or the forum's window is over
     */
    ended: boolean;
    /**
     * How often people opened it, once a day for a device and not by members of the unit. Told in lots, so that no input can be found by it
     */
    opened: number;
    /**
     * How many inputs were sent by it. Told in lots of five of the forum's inputs or more, or after a day; which inputs these are is kept nowhere
     */
    sent: number;
    /**
     * The whole link, its token in the fragment; only for MODERATOR and HEAD, while it counts
     */
    address?: string;
    /**
     * Indonesian text around the address, ready to be sent on; where the address is
     */
    message?: string;
};

/**
 * The links that were made, in the order in which they were named
 */
export type ForumLinkList = {
    items: Array<ForumLink>;
};

/**
 * Which links are to be made, each by what the office calls it
 */
export type ForumLinkPlan = {
    /**
     * 1 to 100; a group rather than a person where that will do, for the name is the office's and is erased when the forum is closed
     */
    names: Array<string>;
};

export type ForumMethod = 'IN_PERSON' | 'ONLINE' | 'HYBRID';

/**
 * The forum whose results these are
 */
export type ForumOfResults = {
    id: Uuid;
    slug: string;
    title: string;
    place?: string;
    state: ForumState;
    unit: ForumUnit;
};

/**
 * The forum a session belongs to
 */
export type ForumOfSession = {
    id: Uuid;
    slug: string;
    title: string;
    state: ForumState;
    /**
     * Whether everybody sees it, not only members of the unit
     */
    announced: boolean;
};

/**
 * A forum to plan; a standard may be incomplete until the forum is announced
 */
export type ForumPlan = {
    unitId: Uuid;
    title: string;
    purpose: ForumPurpose;
    theme?: string | null;
    /**
     * Plain text; line breaks are kept
     */
    description?: string | null;
    method: ForumMethod;
    place?: string | null;
    /**
     * First instant at which the forum takes input; a past one means from the announcement on
     */
    opensAt: Instant;
    /**
     * First instant at which it no longer does; at most a year later
     */
    closesAt: Instant;
    /**
     * Hours after closesAt in which inputs still come in that were written before it and had to wait for a network, 0 for none; if absent, 24. Fixed by the announcement
     */
    lateHours?: number | null;
    /**
     * If given, what is sent online is shown once a moderator has read it, and this is for how many hours it waits at most; if absent, it is shown at once. From the announcement on it can only be eased
     */
    approvalHours?: number | null;
    /**
     * The standards to discuss, in this order, all of the unit
     */
    standardIds: Array<string>;
};

export type ForumPurpose = 'DRAFTING' | 'REVIEW' | 'EVALUATION' | 'POLICY' | 'IMPACT';

/**
 * A forum, named
 */
export type ForumReference = {
    id: Uuid;
    slug: string;
    title: string;
};

/**
 * What was said in a forum and what became of it, in numbers that add up; no person is in it
 */
export type ForumResults = {
    forum: ForumOfResults;
    inputs: ResultInputs;
    /**
     * Published inputs by what they are about. Each counts once, so that these rows add up to the published: those on several components of a standard at once have a row of their own
     */
    components: Array<ResultComponent>;
    /**
     * Standards whose text has changed since it was discussed
     */
    changes: Array<ResultChange>;
    followUps: FollowUpProgress;
    /**
     * How many of each element were invited, had a seat and came; numbers only
     */
    participants: Array<ResultParticipants>;
    /**
     * Sessions that were held
     */
    sessions: Array<HeldSession>;
    /**
     * How those who came found the forum; absent where fewer than 5 answered, so that nobody can be made out
     */
    evaluation?: ResultEvaluation;
    /**
     * The signed record of agreement
     */
    agreement?: ResultAgreement;
};

export type ForumState = 'PLANNED' | 'ANNOUNCED' | 'IN_SESSION' | 'HELD' | 'AGREEMENT_SIGNED' | 'RESULTS_PUBLISHED' | 'FOLLOW_UP' | 'CLOSED' | 'POSTPONED' | 'CANCELLED';

/**
 * A forum in a list
 */
export type ForumSummary = {
    id: Uuid;
    slug: string;
    unit: ForumUnit;
    title: string;
    theme?: string;
    place?: string;
    kind: ForumKind;
    opensAt: Instant;
    closesAt: Instant;
    state: ForumState;
    windowStatus: WindowStatus;
    standardCount: number;
    counts: ForumSummaryCounts;
};

/**
 * How many inputs the public sees, and how many are answered
 */
export type ForumSummaryCounts = {
    published: number;
    answered: number;
};

/**
 * The lawful way of a forum, step by step
 */
export type ForumTimeline = {
    /**
     * The forum in which the drafts are discussed, also when its window for comments was asked
     */
    forumId: Uuid;
    zone: string;
    steps: Array<TimelineStep>;
};

/**
 * The unit that holds the forum
 */
export type ForumUnit = {
    id: Uuid;
    slug: string;
    name: string;
    shortName: string;
    /**
     * In which the times of the forum are read
     */
    zone: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
};

/**
 * The forum whose record of agreement is verified
 */
export type ForumVerified = {
    id: Uuid;
    slug: string;
    title: string;
};

/**
 * Somebody who was found, and where
 */
export type FoundPerson = {
    kind: PersonKind;
    heldId: Uuid;
    name?: string;
    contact?: string;
    /**
     * Title of the session or of the forum
     */
    about: string;
    at: Instant;
};

/**
 * From where to where a grade reaches, on the index rounded to two decimals
 */
export type GradeBounds = {
    grade: QualityGrade;
    name: Words;
    from: number;
    to: number;
};

export type Group = 'SERVICE_DELIVERY' | 'MANUFACTURING';

/**
 * With which inputs one is the same matter
 */
export type GroupChoice = {
    /**
     * Of a group of the same forum and standard; the input's own id to let it stand alone
     */
    groupId: Uuid;
};

export type GroupReference = {
    id: Uuid;
    /**
     * How many there are
     */
    size: number;
    /**
     * How many of them have no answer
     */
    open: number;
};

/**
 * The code that the hall shows now, for check-in by oneself
 */
export type HallCode = {
    code: string;
    /**
     * Until the next one is shown; this one is taken as long again
     */
    secondsLeft: number;
    /**
     * For how long one code is shown
     */
    windowSeconds: number;
};

/**
 * How the office goes about an input; nobody outside it learns of this
 */
export type Handling = {
    /**
     * Who is writing an answer to it
     */
    draftBy: Array<string>;
    /**
     * Absent while it is nobody's
     */
    assignment?: AssignedTo;
    /**
     * To be named in an assignment; 0 before the first
     */
    assignmentVersion: number;
    /**
     * Who has opened it, the first one first; at most 50
     */
    readBy: Array<ReadBy>;
    /**
     * Whether who asks has not opened it yet
     */
    unread: boolean;
};

/**
 * How many inputs each filter by handling would leave
 */
export type HandlingCounts = {
    /**
     * Wait for an answer of the caller
     */
    mine: number;
    /**
     * Wait for an answer and are assigned to nobody
     */
    nobodys: number;
    /**
     * Were not opened by the caller yet
     */
    unread: number;
};

/**
 * A session that was held
 */
export type HeldSession = {
    id: Uuid;
    title: string;
    startsAt: Instant;
};

export type HiddenFeedback = {
    reason: HideReason;
    at: Instant;
};

export type HideReason = 'SPAM' | 'ABUSE' | 'PERSONAL_DATA' | 'OFF_TOPIC';

/**
 * Why it is hidden; disagreement is no reason
 */
export type Hiding = {
    reason: HideReason;
};

/**
 * A public holiday or a day of joint leave
 */
export type Holiday = {
    date: LocalDate;
    kind: HolidayKind;
    name: string;
};

export type HolidayKind = 'NATIONAL' | 'JOINT_LEAVE';

/**
 * Jangka pendek (up to 3 months), menengah (up to 12), panjang; the bounds advise and never refuse
 */
export type Horizon = 'SHORT' | 'MEDIUM' | 'LONG';

/**
 * Who may know who said it: everybody, the office only, or nobody
 */
export type Identity = 'PUBLIC' | 'OFFICE' | 'ANONYMOUS';

/**
 * Something in the document that belongs to no component
 */
export type ImportLeftover = {
    /**
     * Where it stands in the document
     */
    place: Words;
    /**
     * Word for word, without how it looks
     */
    text: string;
    reason: ImportLeftoverReason;
};

/**
 * OUTSIDE_TABLE: before, between or after the tables. UNKNOWN_LABEL: its label is that of no component. UNKNOWN_TABLE: a table of another kind. BESIDE_LABEL: in a column before the labels. FOUND_BEFORE: its component has been read already, as where a document holds several standards. TOO_LONG: what a component cannot hold any more. TEXT_BOX, FOOTNOTE, HEADER: not part of the text itself
 */
export type ImportLeftoverReason = 'OUTSIDE_TABLE' | 'UNKNOWN_LABEL' | 'UNKNOWN_TABLE' | 'BESIDE_LABEL' | 'FOUND_BEFORE' | 'TOO_LONG' | 'TEXT_BOX' | 'FOOTNOTE' | 'HEADER';

/**
 * What a document says of the 14 components, and everything in it that belongs to none
 */
export type ImportPreview = {
    form: DocumentForm;
    /**
     * In reading order, each at most once
     */
    components: Array<ImportedComponent>;
    missing: Array<ComponentCode>;
    /**
     * In the order of the document
     */
    leftovers: Array<ImportLeftover>;
    /**
     * What to know about how it was read
     */
    notes: Array<Words>;
};

/**
 * What the document says of one component
 */
export type ImportedComponent = {
    code: ComponentCode;
    /**
     * How the document calls it
     */
    label: string;
    /**
     * Where it begins in the document
     */
    place: Words;
    content: Document;
};

/**
 * The text that is in force
 */
export type InForce = {
    versionNumber: number;
    since: LocalDate;
    decreeId: Uuid;
};

/**
 * How many inputs of the unit each filter of the inbox would leave; what has none is left out
 */
export type InboxCounts = {
    /**
     * All states; those that are OBJECTED, REPORTED, APPEALED, OVERDUE or SUSPECTED count elsewhere too
     */
    states: {
        [key: string]: number;
    };
    forums: Array<NamedCount>;
    standards: Array<NamedCount>;
    components: {
        [key: string]: number;
    };
    kinds: {
        [key: string]: number;
    };
    elements: {
        [key: string]: number;
    };
    /**
     * Came after the closing of the window in which they were written
     */
    late: number;
    /**
     * That name an organisation, by whether the office made sure that their giver speaks for it
     */
    organisations: {
        [key: string]: number;
    };
    handling: HandlingCounts;
};

/**
 * One input as the members of its unit see it: whole, and with who gave it
 */
export type InboxFeedback = {
    feedback: Feedback;
    receiptNumber: string;
    forum: ForumReference;
    /**
     * Absent when it is about the forum in general
     */
    standardCode?: string;
    /**
     * By when it is to be read and shown, as its forum promised; while it waits for that only
     */
    publishBy?: Instant;
    /**
     * Why it may be spam and waits to be read; absent where nothing says so, or somebody has shown it
     */
    signs?: Array<SpamSign>;
    /**
     * Absent when the giver told nothing, or erased it
     */
    person?: FeedbackPerson;
    /**
     * How the office made sure for whom the giver speaks, beyond what everybody sees; absent while it has not
     */
    verification?: VerificationNote;
    /**
     * With which others it says the same; absent while it stands alone
     */
    group?: GroupReference;
    /**
     * What readers have reported and nobody has settled yet, newest first; at most 50
     */
    reports: Array<ReportOnFeedback>;
    handling: Handling;
    /**
     * What its giver has against its hiding or concealing
     */
    appeal?: FeedbackAppeal;
    /**
     * If-Match takes it in quotes
     */
    version: number;
};

/**
 * OPEN and ANSWERED are public, without and with an answer; OBJECTED, of whatever these, wait for the head of the unit to answer an objection; REPORTED are public, and reported by readers without anybody having looked; APPEALED, of whatever state, wait for a decision about the hiding or concealing of them; OVERDUE are HELD longer than their forum promised; SUSPECTED are HELD since they may be spam
 */
export type InboxState = 'OPEN' | 'ANSWERED' | 'OBJECTED' | 'REPORTED' | 'APPEALED' | 'OVERDUE' | 'SUSPECTED' | 'HELD' | 'HIDDEN' | 'WITHDRAWN';

/**
 * What leads from an entry's hash to the root of the register of a size (RFC 9162 section 2.1.3)
 */
export type InclusionProof = {
    entryId: Uuid;
    index: number;
    size: number;
    leafHash: string;
    /**
     * Hashes in hexadecimal, from the leaf up
     */
    path: Array<string>;
};

/**
 * An indicator of the aspect Kebijakan Pelayanan of PEKPPP, in its order from 1 to 9
 */
export type Indicator = 'STANDARDS_AVAILABLE' | 'COMMUNITY_INVOLVED' | 'STANDARDS_PUBLISHED' | 'STANDARDS_REVIEWED' | 'PLEDGE_CYCLE' | 'SURVEY_BY_RULE' | 'SURVEY_PUBLISHED' | 'PLAN_DONE' | 'PLAN_SPEED';

/**
 * How one indicator is weighed and scored
 */
export type IndicatorRule = {
    indicator: Indicator;
    /**
     * Within the aspect; all nine together are 100
     */
    weight: number;
    /**
     * As the forms have it
     */
    name: string;
    /**
     * What the scores 0 to 5 mean, as the forms have it; six texts
     */
    scale: [
        string,
        string,
        string,
        string,
        string,
        string
    ];
    /**
     * Where the scale counts: how many it takes for each point (elements, media, years, percent, months); else empty
     */
    bounds: Array<number>;
};

/**
 * What the evaluation would say of one indicator, and why
 */
export type IndicatorScore = {
    indicator: Indicator;
    number: number;
    name: string;
    weight: number;
    /**
     * 0 to 5
     */
    score: number;
    /**
     * What the scores 0 to 5 mean
     */
    scale: Array<string>;
    reasons: Array<AssessmentReason>;
    /**
     * What the next point asks for; nothing at 5
     */
    missing: Array<AssessmentReason>;
    evidence: Array<AssessmentEvidence>;
};

export type Instant = string;

/**
 * The body to which units belong
 */
export type Institution = {
    id: Uuid;
    slug: string;
    name: string;
    shortName: string;
    version: number;
};

/**
 * An institution as it is entered or changed
 */
export type InstitutionPlan = {
    name: string;
    shortName: string;
};

/**
 * Which institution
 */
export type InstitutionReference = {
    id: Uuid;
    slug: string;
    name: string;
};

/**
 * An invitation as the office sees it
 */
export type Invitation = {
    id: Uuid;
    number: string;
    stakeholderId?: Uuid;
    organisation: string;
    element: CommunityElement;
    name?: string;
    position?: string;
    contact?: string;
    invitedAt: Instant;
    openedAt?: Instant;
    answer?: InvitationAnswer;
    answeredAt?: Instant;
    declineReason?: string;
    /**
     * The personal page; whoever has it answers for the addressee. Only for DRAFTER, MODERATOR and HEAD
     */
    address?: string;
    /**
     * Ready to be sent, with the address; plain text
     */
    message?: string;
};

/**
 * What somebody who is invited says
 */
export type InvitationAnswer = 'ACCEPTED' | 'DECLINED';

/**
 * The invitations that were just written
 */
export type InvitationList = {
    items: Array<Invitation>;
};

/**
 * Who of the unit's directory is asked to come
 */
export type InvitationPlan = {
    /**
     * 1 to 200, each once
     */
    stakeholderIds: Array<string>;
};

/**
 * An answer to an invitation
 */
export type InvitationReply = {
    answer: InvitationAnswer;
    /**
     * Of DECLINED, if one likes
     */
    reason?: string | null;
};

/**
 * What somebody who has registered takes home; the secret opens the ticket
 */
export type IssuedTicket = {
    /**
     * May be typed in any case, with or without the hyphen
     */
    number: string;
    /**
     * Goes into the fragment of the link (ticketPath#secret) and into the header Ticket-Secret, never into a path or query
     */
    secret: string;
    /**
     * The page of the ticket
     */
    ticketPath: string;
    state: RegistrationState;
    /**
     * Of CONFIRMED: the order in which people are called
     */
    queueNumber?: number;
    /**
     * Of WAITING: from 1
     */
    waitingPlace?: number;
    registeredAt: Instant;
};

/**
 * The token of a joining link, from the fragment of the link
 */
export type Joining = {
    token: string;
};

/**
 * A role waiting for whoever opens the link first, within seven days
 */
export type JoiningLink = {
    id: Uuid;
    role: UnitRole;
    unitId?: Uuid;
    institutionId?: Uuid;
    createdByName: string;
    createdAt: Instant;
    expiresAt: Instant;
    usedAt?: Instant;
    /**
     * Only in the answer that makes the link: hand it out as /gabung#token
     */
    token?: string;
};

/**
 * Which role to hand out, in a unit or in an institution: exactly one of the two
 */
export type JoiningLinkPlan = {
    unitId?: Uuid | null;
    institutionId?: Uuid | null;
    role: UnitRole;
};

export type Kind = 'PROLONGED' | 'CLOSED_EARLY' | 'CORRECTED' | 'APPROVAL_EASED';

/**
 * The newest forum that was held, and how much it promised is still open
 */
export type LastForum = {
    id: Uuid;
    title: string;
    openFollowUps: number;
};

/**
 * Why a step is late; the public reads it
 */
export type LateReason = {
    /**
     * Plain text with line breaks
     */
    reason: string;
};

/**
 * Something that was open when a forum was closed
 */
export type LeftOpen = {
    /**
     * inputs-open or follow-ups-open
     */
    code: string;
    /**
     * Of how many
     */
    count: number;
};

/**
 * An input that the act leaves as it is
 */
export type LeftOutFeedback = {
    feedbackId: Uuid;
    obstacle: BatchObstacle;
};

/**
 * What somebody who spoke has set right in a line of closed minutes
 */
export type LineCorrection = {
    id: Uuid;
    text: string;
    at: Instant;
    /**
     * Why the public reads a tombstone in its place
     */
    hidden?: CorrectionHidden;
};

/**
 * What somebody sets right in the line that says what they said
 */
export type LineCorrectionText = {
    /**
     * Plain text, 1 to 2,000 code points; line breaks are kept
     */
    text: string;
};

/**
 * What a minute-taker writes in one line of the minutes, whole
 */
export type LineText = {
    /**
     * Where it stands; between two others a number between theirs. Absent: at the end, or where it stands already
     */
    position?: number | null;
    /**
     * Who spoke, from the attendance of this session
     */
    attendanceId?: Uuid | null;
    /**
     * Who spoke, as public papers show it: an organisation or a group, never a name
     */
    speaker?: string | null;
    /**
     * Of who spoke, unless the attendance says it
     */
    element?: CommunityElement | null;
    /**
     * Of the forum; absent when it is about the forum as a whole
     */
    standardId?: Uuid | null;
    /**
     * Of that standard; absent when it is about the whole of it
     */
    component?: ComponentCode | null;
    /**
     * Identifikasi masalah; plain text with line breaks
     */
    problem: string;
    /**
     * Usulan rekomendasi perbaikan; plain text
     */
    proposal?: string | null;
    /**
     * What the unit answered in the session; plain text
     */
    answer?: string | null;
    /**
     * What was agreed to be done; plain text
     */
    action?: string | null;
    horizon?: Horizon | null;
    /**
     * By when, together with timeUnit
     */
    amount?: number | null;
    timeUnit?: TermUnit | null;
    /**
     * Who does it: a unit, a team or a position, not a name
     */
    owner?: string | null;
    /**
     * The input it takes down, when somebody sent it from a phone while the session ran: public, and of one line only. Closing the minutes then makes no second input of it. Absent: none, or as before
     */
    feedbackId?: Uuid | null;
};

/**
 * That somebody wants to follow without saying who they are
 */
export type LinkFollow = {
    /**
     * Id of a forum, a standard or a unit
     */
    objectId: Uuid;
    /**
     * id or en
     */
    language: string;
    /**
     * Without an account: a solved challenge, as with an input; each counts once
     */
    challenge?: string | null;
};

/**
 * What everybody sees of a running session, whole
 */
export type Live = {
    /**
     * Raised with every change
     */
    revision: number;
    session: SessionReference;
    openedAt?: Instant;
    /**
     * Whether what is asked waits until somebody of the office has read it
     */
    moderated: boolean;
    agenda: Array<LiveAgendaItem>;
    stage: LiveStage;
    /**
     * The one on stage first, then those to come by their supports, then those that were spoken about; at most 50, all of them are inputs of the forum
     */
    questions: Array<LiveQuestion>;
    questionCounts: LiveQuestionCounts;
    /**
     * Those that are or were open, in the order in which they were opened
     */
    polls: Array<LivePoll>;
};

/**
 * A point of the agenda, and how long it has taken
 */
export type LiveAgendaItem = {
    /**
     * Its place, from 1
     */
    item: number;
    title: string;
    /**
     * Of time, as planned
     */
    minutes: number;
    kind: AgendaItemKind;
    speaker?: string;
    subjects: Array<AgendaSubject>;
    /**
     * From when to when it was on, the first time first; more than one when it was taken up again
     */
    runs: Array<LiveAgendaRun>;
};

/**
 * Once that a point of the agenda was on
 */
export type LiveAgendaRun = {
    startedAt: Instant;
    /**
     * Absent while it is on
     */
    endedAt?: Instant;
};

/**
 * A quick poll. Nobody, members included, sees what was voted until it is CLOSED
 */
export type LivePoll = {
    id: Uuid;
    question: string;
    standardId?: Uuid;
    component?: ComponentCode;
    state: PollState;
    /**
     * In their order; a vote names one by its place, from 1
     */
    options: Array<LivePollOption>;
    /**
     * How many have voted
     */
    votes: number;
    openedAt?: Instant;
    closedAt?: Instant;
    /**
     * Its ETag is this number between quotes
     */
    version: number;
};

/**
 * What may be voted for
 */
export type LivePollOption = {
    text: string;
    /**
     * How many voted for it; only once the poll is CLOSED
     */
    votes?: number;
};

/**
 * A question that was sent while the session ran, as everybody sees it
 */
export type LiveQuestion = {
    id: Uuid;
    /**
     * The input that it is
     */
    feedbackId: Uuid;
    state: QuestionState;
    kind: FeedbackKind;
    /**
     * Plain text
     */
    text: string;
    /**
     * Only with the asker's consent
     */
    name?: string;
    element?: CommunityElement;
    /**
     * For whom its asker says to speak; whether that was verified stands with the input
     */
    organisation?: string;
    standardId?: Uuid;
    component?: ComponentCode;
    /**
     * How many want it answered as well
     */
    supports: number;
    askedAt: Instant;
};

/**
 * All questions that were sent in the session, by what became of them
 */
export type LiveQuestionCounts = {
    /**
     * Until somebody of the office has read them
     */
    waiting: number;
    /**
     * Before the public, those that were spoken about included
     */
    shown: number;
    hidden: number;
    withdrawn: number;
};

/**
 * Where a running session stands; what is absent is not chosen
 */
export type LiveStage = {
    /**
     * Of the agenda, from 1
     */
    agendaItem?: number;
    /**
     * The text that is spoken about
     */
    subject?: LiveSubject;
    /**
     * The question that is spoken about; it is among the questions
     */
    questionId?: Uuid;
};

/**
 * A text that is spoken about, or one component of it, as the forum discusses it now: read it at /standards/{standardId}/versions/{versionNumber}/components/{component}
 */
export type LiveSubject = {
    standardId: Uuid;
    standardTitle: string;
    versionNumber: number;
    /**
     * Absent for the text as a whole
     */
    component?: ComponentCode;
};

export type LocalDate = string;

/**
 * Who is signed in, and what they may do where
 */
export type Me = {
    subject: string;
    name: string;
    admin: boolean;
    memberships: Array<UnitRoles>;
};

/**
 * What one member has to answer and has answered
 */
export type MemberWorkload = {
    /**
     * By which the inbox lists what is assigned to them
     */
    id: Uuid;
    name: string;
    /**
     * Assigned to them and waiting
     */
    open: number;
    /**
     * Those of them that were to be answered before today
     */
    overdue: number;
    /**
     * Inputs they answered in the last seven days, assigned to them or not
     */
    answered: number;
    /**
     * Days from an input to its first answer, the middle one of those they gave in the last 90 days; absent without any
     */
    medianDays?: number;
};

/**
 * One role of one login, in a unit or in all units of an institution
 */
export type Membership = {
    id: Uuid;
    subject: string;
    name: string;
    role: UnitRole;
    unitId?: Uuid;
    institutionId?: Uuid;
    createdAt: Instant;
};

/**
 * How the messages of one kind go
 */
export type MessageTopicCount = {
    topic: string;
    label: Words;
    waiting: number;
    sent: number;
    /**
     * Given up after five days of trying, or too late to be of use
     */
    failed: number;
};

/**
 * One line of the minutes of a session
 */
export type MinuteLine = {
    id: Uuid;
    position: number;
    attendanceId?: Uuid;
    speaker?: string;
    element?: CommunityElement;
    standardId?: Uuid;
    /**
     * The text that lay on the table when the line was written
     */
    versionId?: Uuid;
    component?: ComponentCode;
    problem: string;
    proposal?: string;
    answer?: string;
    action?: string;
    horizon?: Horizon;
    amount?: number;
    timeUnit?: TermUnit;
    owner?: string;
    /**
     * When it was written last
     */
    writtenAt: Instant;
    /**
     * Who wrote it last
     */
    byName: string;
    /**
     * The input it takes down, or became when the minutes were closed
     */
    feedbackId?: Uuid;
    /**
     * Appended by who spoke, once the minutes are closed; the first one first
     */
    corrections: Array<LineCorrection>;
    /**
     * Its ETag is this number between quotes
     */
    version: number;
};

/**
 * The minutes of a session: all lines in their order, on one page
 */
export type Minutes = {
    items: Array<MinuteLine>;
    /**
     * Absent while lines are being written
     */
    closure?: MinutesClosure;
};

/**
 * The minutes of a session are complete; each line is an input now
 */
export type MinutesClosure = {
    sessionId: Uuid;
    lines: number;
    closedAt: Instant;
    /**
     * Until when those who spoke may append a correction to their own lines
     */
    correctableUntil: Instant;
    byName: string;
};

/**
 * PUBLISH makes a held input public, HIDE takes one away for a reason, RESTORE puts it back
 */
export type Moderation = 'PUBLISH' | 'HIDE' | 'RESTORE';

/**
 * One act of moderation on an input; who did it is not told
 */
export type ModerationAct = {
    id: Uuid;
    /**
     * Leads to the input, or to the tombstone in its place; not found while it is held
     */
    feedbackId: Uuid;
    kind: ModerationKind;
    /**
     * With HIDDEN, CONCEALED and FILE_HIDDEN
     */
    reason?: HideReason;
    /**
     * How many, with CONCEALED
     */
    parts?: number;
    at: Instant;
};

/**
 * An act on many inputs that was done, and until when it can be undone
 */
export type ModerationBatch = {
    id: Uuid;
    unitId: Uuid;
    act: Moderation;
    /**
     * Of HIDE
     */
    reason?: HideReason;
    /**
     * What it changed
     */
    changed: Array<string>;
    /**
     * What it left as it was; told once, in the answer to the act itself
     */
    leftOut: Array<LeftOutFeedback>;
    doneAt: Instant;
    /**
     * Until when who did it can undo it
     */
    undoableUntil: Instant;
    undoneAt?: Instant;
};

/**
 * HELD: waits for a moderator since it came in; RELEASED: made public; HELD_AGAIN: that was undone; HIDDEN and RESTORED: taken from the public and put back to where it was; CONCEALED and REVEALED: markers put in the place of parts of its words, and that undone; APPEALED: its giver says that it should not have been hidden or concealed, and APPEAL_UPHELD or APPEAL_DISMISSED what was decided; FILE_PUBLISHED and FILE_HIDDEN: a file that came with it was made public and taken back
 */
export type ModerationKind = 'HELD' | 'RELEASED' | 'HELD_AGAIN' | 'HIDDEN' | 'RESTORED' | 'CONCEALED' | 'REVEALED' | 'APPEALED' | 'APPEAL_UPHELD' | 'APPEAL_DISMISSED' | 'FILE_PUBLISHED' | 'FILE_HIDDEN';

/**
 * What an act on many inputs would do; nothing is changed by asking
 */
export type ModerationPreview = {
    act: Moderation;
    /**
     * How many it would change
     */
    changes: number;
    /**
     * What it would leave out, and why
     */
    leftOut: Array<LeftOutFeedback>;
};

export type NamedCount = {
    id: Uuid;
    label: string;
    count: number;
};

/**
 * What somebody needs to take part: a sign language interpreter, a way for a wheelchair, large print
 */
export type Need = 'SIGN_LANGUAGE' | 'WHEELCHAIR' | 'LARGE_PRINT' | 'OTHER';

/**
 * SHOWN here only; COLLECTED for the next digest; WAITING to be sent; SENT; FAILED after five days of trying, or because it would have come too late
 */
export type NewsState = 'SHOWN' | 'COLLECTED' | 'WAITING' | 'SENT' | 'FAILED';

/**
 * What the next paper of a kind would be numbered today
 */
export type NextPaperNumber = {
    kind: PaperKind;
    n: number;
    number: string;
};

/**
 * What the head of a unit says to an objection
 */
export type ObjectionAnswer = {
    /**
     * Plain text, 1 to 5,000 code points; public if the input is
     */
    text: string;
};

/**
 * What the giver has against the answer
 */
export type ObjectionText = {
    /**
     * Plain text, 1 to 2,000 code points; public if the input is
     */
    text: string;
};

/**
 * CIVIL_SERVANT ASN, MILITARY TNI, POLICE Polri, EMPLOYEE private sector, SELF_EMPLOYED entrepreneur, FARMER farmer or fisher, STUDENT pupil or student, HOMEMAKER, RETIRED, OTHER
 */
export type Occupation = 'CIVIL_SERVANT' | 'MILITARY' | 'POLICE' | 'EMPLOYEE' | 'SELF_EMPLOYED' | 'FARMER' | 'STUDENT' | 'HOMEMAKER' | 'RETIRED' | 'OTHER';

/**
 * What an office asks the giver of an input
 */
export type OfficialQuestion = {
    /**
     * Plain text, 1 to 2,000 code points
     */
    text: string;
};

/**
 * The input that waits longest without any answer
 */
export type OldestFeedback = {
    feedbackId: Uuid;
    receiptNumber: string;
    submittedAt: Instant;
    /**
     * Whole days since then
     */
    days: number;
};

/**
 * A point of the agenda, without its speaker
 */
export type OpenAgendaItem = {
    title: string;
    kind: AgendaItemKind;
    minutes: number;
    subjects: Array<AgendaSubject>;
};

/**
 * A text that a decree establishes, as one of its annexes
 */
export type OpenAnnexed = {
    standardId: Uuid;
    versionId?: Uuid;
    annex: number;
};

/**
 * What the office made of an input
 */
export type OpenAnswer = {
    id: Uuid;
    outcome: Outcome;
    reasonCode?: ReasonCode;
    /**
     * Plain text
     */
    text?: string;
    redirectChannel?: string;
    trackingId?: string;
    /**
     * Components changed because of it
     */
    changes: Array<ChangedComponent>;
    /**
     * Why nothing changes although it is followed
     */
    noChangeReason?: string;
    respondedAt: Instant;
    unitName: string;
};

/**
 * One of the 14 components of a text
 */
export type OpenComponent = {
    code: ComponentCode;
    content: Document;
    /**
     * The content without markup
     */
    plain: string;
    /**
     * Typed rows, of the kind that its code has
     */
    rows: Array<Row>;
    /**
     * Why it was changed
     */
    reason?: string;
    /**
     * Inputs that led to the change
     */
    reasonFeedbackIds: Array<string>;
};

/**
 * Everything public as files of one moment, made anew each night and soon after words were taken back
 */
export type OpenData = {
    /**
     * Of this edition; another one has other files
     */
    editionId: Uuid;
    madeAt: Instant;
    /**
     * How far the feed of changes had come: load the files, then go on with it as after
     */
    cursor: string;
    licence: OpenDataLicence;
    /**
     * By name
     */
    files: Array<OpenDataFile>;
};

/**
 * One file of an edition
 */
export type OpenDataFile = {
    name: string;
    /**
     * Of which set; absent from files about all
     */
    dataSet?: string;
    title?: Words;
    mediaType: string;
    /**
     * Records in it, without a heading
     */
    rows?: number;
    /**
     * Bytes
     */
    size: number;
    /**
     * SHA-256 in hexadecimal
     */
    sha256: string;
};

/**
 * On what terms the data may be used
 */
export type OpenDataLicence = {
    name: string;
    url: string;
};

/**
 * A signed decree that establishes standards
 */
export type OpenDecree = {
    id: Uuid;
    unitId: Uuid;
    title: string;
    number?: string;
    place?: string;
    signerPosition?: string;
    considerations: Array<string>;
    legalBases: Array<string>;
    signedOn: LocalDate;
    inForceFrom: LocalDate;
    /**
     * The decree that it takes the place of
     */
    revokesId?: Uuid;
    /**
     * An older decree that is not kept here, in words
     */
    revokesText?: string;
    /**
     * The signed scan
     */
    fileId?: Uuid;
    /**
     * In the order of the annexes
     */
    standards: Array<OpenAnnexed>;
};

/**
 * A text that a forum discusses or discussed
 */
export type OpenDiscussed = {
    standardId: Uuid;
    versionId: Uuid;
    /**
     * When a corrected text took its place
     */
    replacedAt?: Instant;
};

/**
 * What shows that a promise was kept: a file or an address
 */
export type OpenEvidence = {
    id: Uuid;
    title: string;
    link?: string;
    fileId?: Uuid;
    at: Instant;
};

/**
 * One input as everybody reads it, without the name of who gave it
 */
export type OpenFeedback = {
    id: Uuid;
    unitId: Uuid;
    forumId: Uuid;
    standardId?: Uuid;
    /**
     * The text its giver had before them
     */
    versionId?: Uuid;
    /**
     * Of that text; none when it is about the whole
     */
    components: Array<ComponentCode>;
    /**
     * The row of the one component that it is about
     */
    rowId?: Uuid;
    kind: FeedbackKind;
    element?: CommunityElement;
    /**
     * For whom its giver says to speak
     */
    organisation?: string;
    /**
     * When the office made sure of that
     */
    organisationVerifiedAt?: Instant;
    /**
     * Plain text; absent while it is hidden or withdrawn
     */
    text?: string;
    /**
     * What the component should say instead
     */
    proposedText?: string;
    /**
     * BCP 47
     */
    language: string;
    channel: FeedbackChannel;
    state: FeedbackState;
    submittedAt: Instant;
    /**
     * Whether it came after the window in which it was written
     */
    late: boolean;
    /**
     * The day on which the office had it, of what was typed in there
     */
    receivedOn?: LocalDate;
    editedAt?: Instant;
    hiddenReason?: HideReason;
    hiddenAt?: Instant;
    withdrawnAt?: Instant;
    /**
     * The current answer
     */
    response?: OpenAnswer;
    /**
     * Questions of the office and answers to them
     */
    messages: Array<FeedbackMessage>;
    objection?: FeedbackObjection;
    /**
     * How many others have the same problem
     */
    supports: number;
};

/**
 * What a forum promised with its signature, or a unit because of a survey or an audit
 */
export type OpenFollowUp = {
    id: Uuid;
    unitId: Uuid;
    /**
     * Absent where no forum promised it
     */
    forumId?: Uuid;
    /**
     * Absent where it does not follow from a survey
     */
    surveyId?: Uuid;
    /**
     * Element of the survey, U1 to U9
     */
    element?: string;
    text: string;
    /**
     * A unit, a team or a position
     */
    owner: string;
    horizon: Horizon;
    dueOn: LocalDate;
    state: FollowUpState;
    /**
     * Oldest first
     */
    changes: Array<FollowUpChange>;
    /**
     * Oldest first
     */
    notes: Array<FollowUpNote>;
    /**
     * Oldest first
     */
    evidence: Array<OpenEvidence>;
};

/**
 * A public consultation that was announced
 */
export type OpenForum = {
    id: Uuid;
    unitId: Uuid;
    slug: string;
    title: string;
    kind: ForumKind;
    /**
     * Of a window for comments: the forum in which the drafts were discussed
     */
    followsId?: Uuid;
    purpose: ForumPurpose;
    theme?: string;
    /**
     * Plain text with line breaks
     */
    description?: string;
    method: ForumMethod;
    place?: string;
    /**
     * First instant at which it takes input
     */
    opensAt: Instant;
    /**
     * First instant at which it no longer does
     */
    closesAt: Instant;
    /**
     * Hours after closesAt in which inputs still come in that were written before it
     */
    lateHours: number;
    /**
     * For how many hours at most an input waits for a moderator; absent where it is shown at once
     */
    approvalHours?: number;
    state: ForumState;
    announcedAt: Instant;
    cancelledReason?: string;
    /**
     * Texts that are or were discussed
     */
    versions: Array<OpenDiscussed>;
    /**
     * Of its announced course, oldest first
     */
    changes: Array<WindowChange>;
    agreement?: SignedAgreement;
    closure?: ForumClosure;
};

/**
 * A ministry, agency or local government above units
 */
export type OpenInstitution = {
    id: Uuid;
    slug: string;
    name: string;
    shortName: string;
};

/**
 * A published service pledge
 */
export type OpenPledge = {
    id: Uuid;
    unitId: Uuid;
    decreeId: Uuid;
    place?: string;
    signerPosition?: string;
    signedOn: LocalDate;
    publishedAt: Instant;
    /**
     * The signed scan
     */
    fileId?: Uuid;
};

/**
 * An open record, of the shape that its type says
 */
export type OpenRecord = OpenInstitution | OpenUnit | OpenService | OpenStandard | OpenRevision | OpenVersion | OpenForum | OpenSession | OpenFeedback | OpenFollowUp | OpenDecree | OpenPledge | OpenReview;

/**
 * What a unit found when it looked at a standard in force again
 */
export type OpenReview = {
    id: Uuid;
    unitId: Uuid;
    standardId: Uuid;
    revisionId: Uuid;
    kind: ReviewKind;
    heldOn: LocalDate;
    result: ReviewResult;
    findings: string;
    /**
     * The passage that began with it
     */
    nextRevisionId?: Uuid;
    recordedAt: Instant;
};

/**
 * One passage of a standard from draft to force
 */
export type OpenRevision = {
    id: Uuid;
    unitId: Uuid;
    standardId: Uuid;
    number: number;
    /**
     * What acts made of it; that the window for comments is over, that it is in force or superseded, follows from its days
     */
    state: RevisionState;
    reason?: string;
    commentOpensAt?: Instant;
    commentClosesAt?: Instant;
    agreedAt?: Instant;
    /**
     * The text that was agreed
     */
    finalVersionId?: Uuid;
    establishedAt?: Instant;
    decreeId?: Uuid;
    inForceFrom?: LocalDate;
    withdrawnOn?: LocalDate;
    /**
     * Why it was cancelled or withdrawn
     */
    endReason?: string;
    /**
     * Oldest first
     */
    steps: Array<OpenRevisionStep>;
};

/**
 * One step of a passage
 */
export type OpenRevisionStep = {
    /**
     * Absent from the first step
     */
    from?: RevisionState;
    to: RevisionState;
    at: Instant;
    reason?: string;
};

/**
 * One kind of service of a unit
 */
export type OpenService = {
    id: Uuid;
    unitId: Uuid;
    slug: string;
    name: string;
    /**
     * Plain text with line breaks
     */
    description?: string;
    /**
     * Ways to get it
     */
    channels: Array<Channel>;
    /**
     * Since when it is no longer offered
     */
    archivedAt?: Instant;
};

/**
 * A meeting of a forum
 */
export type OpenSession = {
    id: Uuid;
    unitId: Uuid;
    forumId: Uuid;
    title: string;
    method: ForumMethod;
    startsAt: Instant;
    endsAt: Instant;
    venue?: string;
    venueAddress?: string;
    capacity?: number;
    /**
     * Kept for elements of the community
     */
    seats: Array<SeatsKept>;
    agenda: Array<OpenAgendaItem>;
    materials: Array<SessionMaterial>;
    /**
     * Plain text with line breaks
     */
    termsOfReference?: string;
    state: SessionState;
    openedAt?: Instant;
    heldAt?: Instant;
    /**
     * Why an element of the community was missing
     */
    gapReason?: string;
    /**
     * Of its announced course, oldest first
     */
    changes: Array<SessionChange>;
};

/**
 * A service standard that has been before the public
 */
export type OpenStandard = {
    id: Uuid;
    unitId: Uuid;
    serviceId: Uuid;
    slug: string;
    code: string;
    title: string;
};

/**
 * A kind of open record
 */
export type OpenType = 'INSTITUTION' | 'UNIT' | 'SERVICE' | 'STANDARD' | 'REVISION' | 'VERSION' | 'FORUM' | 'SESSION' | 'FEEDBACK' | 'FOLLOW_UP' | 'DECREE' | 'PLEDGE' | 'REVIEW';

/**
 * An office that serves the public (UPP)
 */
export type OpenUnit = {
    id: Uuid;
    institutionId: Uuid;
    slug: string;
    name: string;
    shortName: string;
    address: string;
    /**
     * In which its days and hours are meant
     */
    zone: string;
    /**
     * Regions that it serves, by code of the Ministry of Home Affairs
     */
    territories: Array<Territory>;
    /**
     * Plain text with line breaks
     */
    about?: string;
    phone?: string;
    email?: string;
    foundedOn?: LocalDate;
};

/**
 * A text of a standard that came before the public; it never changes
 */
export type OpenVersion = {
    id: Uuid;
    unitId: Uuid;
    standardId: Uuid;
    revisionId: Uuid;
    number: number;
    /**
     * Of the standard, as it was then
     */
    code: string;
    /**
     * Of the standard, as it was then
     */
    title: string;
    /**
     * As it was then
     */
    unitName: string;
    /**
     * Why it follows the one before
     */
    reason?: string;
    /**
     * When it came before the public
     */
    frozenAt: Instant;
    /**
     * SHA-256 of the text in hexadecimal
     */
    contentHash: string;
    /**
     * All 14, in their order
     */
    components: Array<OpenComponent>;
};

/**
 * UNVERIFIED: they say so, and the office has not found out; VERIFIED: it made sure of it
 */
export type OrganisationStanding = 'UNVERIFIED' | 'VERIFIED';

/**
 * How the office made sure that the giver speaks for the organisation named
 */
export type OrganisationVerification = {
    basis: VerificationBasis;
    /**
     * Plain text, up to 500 code points; for members of the unit alone
     */
    note?: string | null;
};

/**
 * CHECK: look again at what was concealed; ANSWER: know what to answer; GIVER: its giver asks; AUTHORITY: an authority asks that may
 */
export type OriginalPurpose = 'CHECK' | 'ANSWER' | 'GIVER' | 'AUTHORITY';

/**
 * What for somebody reads what is under lock; it goes into the audit with their name
 */
export type OriginalReading = {
    purpose: OriginalPurpose;
};

export type Outcome = 'ACCEPTED' | 'PARTLY_ACCEPTED' | 'REJECTED' | 'DEFERRED' | 'REDIRECTED';

/**
 * An attendance, as the person reads it who has its secret
 */
export type OwnAttendance = {
    number: string;
    name?: string;
    organisation?: string;
    element: AttendingElement;
    mode: AttendanceMode;
    arrivedAt: Instant;
    /**
     * Whether a signature was drawn
     */
    signed: boolean;
    /**
     * Whether the person has said how the forum was
     */
    evaluated: boolean;
    session: AttendedSession;
};

/**
 * An input given while logged in, with the receipt that opens its status page
 */
export type OwnFeedback = {
    feedback: Feedback;
    receipt: Receipt;
    forum: ForumReference;
};

/**
 * An invitation as the addressee sees it
 */
export type OwnInvitation = {
    number: string;
    organisation: string;
    element: CommunityElement;
    name?: string;
    session: SessionReference;
    openedAt?: Instant;
    answer?: InvitationAnswer;
    answeredAt?: Instant;
    /**
     * Whether anything is kept that tells to whom it was addressed
     */
    hasPerson: boolean;
};

/**
 * What one has supported and voted on in a session; what one voted is kept nowhere
 */
export type OwnLive = {
    /**
     * Questions that one wants answered as well
     */
    supported: Array<string>;
    /**
     * Polls in which one has voted
     */
    voted: Array<string>;
};

/**
 * A line of the minutes, as the one reads it whose words it holds
 */
export type OwnMinuteLine = {
    id: Uuid;
    problem: string;
    proposal?: string;
    answer?: string;
    action?: string;
    /**
     * Of the input it became when the minutes were closed
     */
    receiptNumber?: string;
    /**
     * The first one first
     */
    corrections: Array<LineCorrection>;
};

/**
 * What was noted of what one person said in a session, on one page
 */
export type OwnMinutes = {
    items: Array<OwnMinuteLine>;
    /**
     * Absent while minutes are being written
     */
    closedAt?: Instant;
    /**
     * Until when a correction may be appended; absent until the closing
     */
    correctableUntil?: Instant;
    /**
     * Whether a correction may be appended now
     */
    correctable: boolean;
};

export type PageAddendumRepresentation = {
    items: Array<AgreementAddendum>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageAdvice = {
    items: Array<Advice>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageAnswerDuty = {
    items: Array<AnswerDuty>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageAnswerTemplateRepresentation = {
    items: Array<AnswerTemplate>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageAnsweredFeedback = {
    items: Array<AnsweredFeedback>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageApiClientRepresentation = {
    items: Array<ApiClient>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageAttendanceRepresentation = {
    items: Array<Attendance>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageAuditEntryRepresentation = {
    items: Array<AuditEntry>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageCalendarYearRepresentation = {
    items: Array<CalendarYear>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageCertificateSummary = {
    items: Array<CertificateSummary>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageCertificationCoverageRepresentation = {
    items: Array<CertificationCoverage>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageCertificationRule = {
    items: Array<CertificationRule>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageColleague = {
    items: Array<Colleague>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageComponentKind = {
    items: Array<ComponentKind>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageDeadlineFeedRepresentation = {
    items: Array<DeadlineFeed>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageDeadlineRepresentation = {
    items: Array<Deadline>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageDeadlineRule = {
    items: Array<DeadlineRule>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageDecreeSummary = {
    items: Array<DecreeSummary>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageDeliveryRepresentation = {
    items: Array<WebhookDelivery>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageDuePersons = {
    items: Array<DuePersons>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageEntryBatchRepresentation = {
    items: Array<EntryBatch>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageEntryResult = {
    items: Array<EntryResult>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageExportRepresentation = {
    items: Array<Export>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageFeedbackGroup = {
    items: Array<FeedbackGroup>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageFeedbackRepresentation = {
    items: Array<Feedback>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageFollowUpRepresentation = {
    items: Array<FollowUp>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageForumLinkRepresentation = {
    items: Array<ForumLink>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageForumSummary = {
    items: Array<ForumSummary>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageFoundPerson = {
    items: Array<FoundPerson>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageInboxFeedback = {
    items: Array<InboxFeedback>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageInstitutionRepresentation = {
    items: Array<Institution>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageInvitationRepresentation = {
    items: Array<Invitation>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageJoiningLinkRepresentation = {
    items: Array<JoiningLink>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageMembershipRepresentation = {
    items: Array<Membership>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageModerationAct = {
    items: Array<ModerationAct>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageOwnFeedback = {
    items: Array<OwnFeedback>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PagePhotoRepresentation = {
    items: Array<SessionPhoto>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PagePledgeRepresentation = {
    items: Array<Pledge>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PagePollRepresentation = {
    items: Array<LivePoll>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PagePreviewLinkRepresentation = {
    items: Array<PreviewLink>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PagePublicationCoverage = {
    items: Array<PublicationCoverage>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PagePublicationRepresentation = {
    items: Array<Publication>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PagePublicationRepresentation1 = {
    items: Array<SurveyPublication>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageQueuedQuestion = {
    items: Array<QueuedQuestion>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageRecordingRepresentation = {
    items: Array<SessionRecording>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageRegisterEntryRepresentation = {
    items: Array<RegisterEntry>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageRegisterHeadRepresentation = {
    items: Array<RegisterHead>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageRegisterKeyRepresentation = {
    items: Array<RegisterKey>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageRegistrationRepresentation = {
    items: Array<Registration>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageRemarkRepresentation = {
    items: Array<Remark>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageResponseRepresentation = {
    items: Array<SurveyResponse>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageRetentionClass = {
    items: Array<RetentionClass>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageRetentionRunRepresentation = {
    items: Array<RetentionRun>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageReviewAge = {
    items: Array<ReviewAge>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageReviewEntryRepresentation = {
    items: Array<ReviewEntry>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageReviewRepresentation = {
    items: Array<Review>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageRevisionRepresentation = {
    items: Array<Revision>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageRuleSet = {
    items: Array<AssessmentRules>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageServiceRepresentation = {
    items: Array<Service>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageSessionRepresentation = {
    items: Array<Session>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageSheetRepresentation = {
    items: Array<AttendanceSheet>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageStakeholderRepresentation = {
    items: Array<Stakeholder>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageStandardSummary = {
    items: Array<StandardSummary>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageStandardTemplate = {
    items: Array<StandardTemplate>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageSurveySummary = {
    items: Array<SurveySummary>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageTokenBatch = {
    items: Array<SurveyTokenBatch>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageTracedFeedback = {
    items: Array<TracedFeedback>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageTrendPoint = {
    items: Array<SurveyTrendPoint>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageUnitPicture = {
    items: Array<UnitPicture>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageUnitRepresentation = {
    items: Array<Unit>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageWebhookRepresentation = {
    items: Array<Webhook>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

export type PageWrittenText = {
    items: Array<WrittenText>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
};

/**
 * INTERNAL has persons in it and is for members of the unit, PUBLIC has none
 */
export type PaperEdition = 'INTERNAL' | 'PUBLIC';

/**
 * AGREEMENT: record of agreement of a forum; DECREE: decree of standards; REPORT: report of a forum; INVITATION: letters of a session
 */
export type PaperKind = 'AGREEMENT' | 'DECREE' | 'REPORT' | 'INVITATION';

/**
 * A response on paper, as the staff types it in
 */
export type PaperResponse = {
    /**
     * The day that stands on the paper, within the period
     */
    answeredOn: LocalDate;
    /**
     * Number on the paper, once in a survey, so that no paper is typed in twice
     */
    reference?: string | null;
    /**
     * All nine elements, each once
     */
    answers: [
        ElementScore,
        ElementScore,
        ElementScore,
        ElementScore,
        ElementScore,
        ElementScore,
        ElementScore,
        ElementScore,
        ElementScore
    ];
    respondent?: SurveyRespondent | null;
    /**
     * For the unit alone; never public
     */
    comment?: string | null;
};

/**
 * Papers that are typed in together: all of them or none
 */
export type PaperResponses = {
    /**
     * 1 to 100
     */
    responses: Array<PaperResponse>;
};

/**
 * That papers were typed in
 */
export type PaperResponsesEntered = {
    /**
     * How many
     */
    entered: number;
};

/**
 * How the papers of a unit look, who signs them, how they are numbered
 */
export type PaperSettings = {
    unitId: Uuid;
    /**
     * Of the letterhead, from the top; none: institution and unit
     */
    lines: Array<string>;
    contact?: string;
    /**
     * Its bytes are at /files/{id}/content
     */
    logoFileId?: Uuid;
    logoSaid?: string;
    signerName?: string;
    signerPosition?: string;
    signerNumber?: string;
    agreementPattern: string;
    decreePattern: string;
    reportPattern: string;
    invitationPattern: string;
    /**
     * What the next paper of each kind would be numbered today
     */
    next: Array<NextPaperNumber>;
    version: number;
};

/**
 * How the papers of a unit look and are numbered. In a pattern {n} stands for the number within the year, {month}, {romanMonth} and {year} for those of the day
 */
export type PaperSettingsPlan = {
    /**
     * Of the letterhead, from the top; none: institution and unit
     */
    lines: Array<string>;
    /**
     * Below the lines; absent: address, phone and e-mail of the unit
     */
    contact?: string | null;
    /**
     * PNG or JPEG of at most 500 kB and 2000 pixels a side, a file of the unit; public from then on
     */
    logoFileId?: Uuid | null;
    /**
     * What the logo shows, for those who cannot see it; needed with it
     */
    logoSaid?: string | null;
    signerName?: string | null;
    signerPosition?: string | null;
    signerNumber?: string | null;
    agreementPattern: string;
    decreePattern: string;
    reportPattern: string;
    invitationPattern: string;
};

/**
 * Size of a sheet of paper
 */
export type PaperSize = 'A4' | 'A3';

/**
 * Of each of the five elements of the community (PEKPPP) how many were invited, are registered, wait for a seat and came; numbers only
 */
export type Participation = {
    /**
     * All five, always in the same order
     */
    elements: Array<ElementParticipation>;
    /**
     * People of the unit itself who came; not among the five
     */
    providers: number;
    /**
     * Of which nobody is present
     */
    missing: Array<CommunityElement>;
    /**
     * Why not all five were present, once the session has been held
     */
    gapReason?: string;
};

/**
 * The passage from draft to force that the standard is in
 */
export type Passage = {
    number: number;
    state: RevisionState;
    /**
     * Why there is a passage after the first one
     */
    reason?: string;
    /**
     * First instant after the window for comments on the discussed draft
     */
    commentClosesAt?: Instant;
    /**
     * When the head agreed to the final text
     */
    agreedAt?: Instant;
    /**
     * The day from which the decree is in force
     */
    inForceFrom?: LocalDate;
    /**
     * Why it was cancelled or withdrawn
     */
    endReason?: string;
};

/**
 * Why a passage ends before it is established, or what was in force no longer is
 */
export type PassageEnding = {
    /**
     * Shown to the public; plain text
     */
    reason: string;
};

/**
 * Why what is in force is taken up again
 */
export type PassageOpening = {
    /**
     * Shown to the public; plain text
     */
    reason: string;
};

/**
 * A class of personal data; GET /v1/retention-classes says what each is and how long it is kept
 */
export type PersonClass = 'NEEDS' | 'REGISTRATION' | 'INVITATION' | 'DIRECTORY' | 'ATTENDANCE_CONTACT' | 'ATTENDANCE' | 'SIGNATORY' | 'PHOTO' | 'RECORDING' | 'INPUT' | 'ATTACHMENT' | 'SPAM' | 'MESSAGE' | 'FOLLOWER';

/**
 * Where somebody is kept who can be looked for
 */
export type PersonKind = 'INVITATION' | 'REGISTRATION' | 'ATTENDANCE' | 'INPUT';

/**
 * What somebody has asked the unit to do with what is kept of them
 */
export type PersonRequest = {
    kind: PersonKind;
    /**
     * As the search gave it
     */
    heldId: Uuid;
    /**
     * What was asked and how it was made sure who asks; without a name
     */
    reason: string;
};

/**
 * Who is looked for
 */
export type PersonSearch = {
    /**
     * Part of a name or of a contact, in any case
     */
    text: string;
};

/**
 * All that is kept of a person under one number and its secret (UU 27/2022 art 7, 13)
 */
export type PersonalData = {
    /**
     * Absent where a unit hands it out
     */
    number?: string;
    readAt: Instant;
    parts: Array<PersonalDataPart>;
};

/**
 * What is kept of a person in one place, and until when
 */
export type PersonalDataPart = {
    personClass: PersonClass;
    label: Words;
    law: string;
    /**
     * When who it is goes by itself; absent before the period has begun, and once it has gone
     */
    keptUntil?: Instant;
    /**
     * Names and values as they are kept; a drawn signature is a data URL
     */
    data: {
        [key: string]: unknown;
    };
};

/**
 * What a photo shows, in words, and whether everybody sees it
 */
export type PhotoDetails = {
    /**
     * For those who do not see it
     */
    alt: string;
    /**
     * Only with the consent of those who can be recognised in it
     */
    shown: boolean;
};

/**
 * Why a photo is removed for good
 */
export type PhotoRemoval = {
    /**
     * For members of the unit; plain text
     */
    reason: string;
};

/**
 * Many units by one measure: in groups, and over the years
 */
export type Picture = {
    /**
     * When any unit was counted last. One in which something is done is counted again soon after, and every one each day; absent before the first time
     */
    countedAt?: Instant;
    measure: PictureMeasure;
    by: PictureGrouping;
    year: number;
    /**
     * By their names, at most 1000
     */
    groups: Array<PictureGroup>;
    /**
     * The same units together in every year that is known, the earliest first
     */
    years: Array<PictureYear>;
};

/**
 * How many units are that far; states without a unit are left out
 */
export type PictureCount = {
    state: PictureState;
    units: number;
};

/**
 * Something that shows how far a unit is
 */
export type PictureEvidence = {
    measure: PictureMeasure;
    kind: PictureEvidenceKind;
    title: string;
    /**
     * Of a standard when it came into force or was looked at last; of a forum when it opened, of a record when it was signed; of a follow-up when it was due; of a survey the end of its period
     */
    on?: LocalDate;
    id: Uuid;
    /**
     * The short name by which its public page is found; of an AGREEMENT and a FOLLOW_UP that of the forum, of a CERTIFICATE its id. Absent for a follow-up from a survey
     */
    ref?: string;
};

/**
 * What a piece of evidence is; AGREEMENT is a berita acara
 */
export type PictureEvidenceKind = 'STANDARD' | 'FORUM' | 'AGREEMENT' | 'FOLLOW_UP' | 'SURVEY' | 'CERTIFICATE';

/**
 * Units that belong together, and how far they are
 */
export type PictureGroup = {
    /**
     * By which it is asked for
     */
    key: string;
    name: string;
    units: number;
    counts: Array<PictureCount>;
    /**
     * Of an institution that says so: how many units are to be certified; only for CERTIFICATE
     */
    targetCount?: number;
    /**
     * By the end of this year
     */
    targetYear?: number;
};

/**
 * By what units are put together: the province of the first region a unit serves, or its institution
 */
export type PictureGrouping = 'REGION' | 'INSTITUTION';

/**
 * By what units are looked at. INPUTS is for members, and looks at their units alone
 */
export type PictureMeasure = 'STANDARDS' | 'FORUM' | 'REVIEW' | 'FOLLOW_UPS' | 'SURVEY' | 'CERTIFICATE' | 'INPUTS';

/**
 * How far a unit is. STANDARDS: ALL services have a standard in force, SOME, NONE. FORUM in the last twelve months: AGREED, with a signed record of agreement; HELD, without; NONE. REVIEW: CURRENT, or LATE where one standard in force is; NONE in force. FOLLOW_UPS: CURRENT, or LATE where one is overdue; NONE promised. SURVEY: the grade of the newest published survey, or NONE. CERTIFICATE: CERTIFIED or NONE. INPUTS: ANSWERED, WAITING where one has no answer, NONE given. UNKNOWN: of a year before the unit was counted
 */
export type PictureState = 'ALL' | 'SOME' | 'AGREED' | 'HELD' | 'CURRENT' | 'LATE' | 'GRADE_A' | 'GRADE_B' | 'GRADE_C' | 'GRADE_D' | 'CERTIFIED' | 'ANSWERED' | 'WAITING' | 'NONE' | 'UNKNOWN';

/**
 * How far units were at the end of a year, or are in the running one
 */
export type PictureYear = {
    year: number;
    units: number;
    /**
     * Of these so many were reckoned afterwards, from what has a date: units of which nothing is known of that year are not among them
     */
    reckoned: number;
    counts: Array<PictureCount>;
};

/**
 * The promise of a unit to keep its standards (maklumat pelayanan)
 */
export type Pledge = {
    id: Uuid;
    unit: UnitReference;
    state: PledgeState;
    /**
     * The decree on which it rests
     */
    decree: DecreeReference;
    /**
     * What every pledge states (UU 25/2009 art 22(1); Permenpan RB 15/2014)
     */
    statements: Array<PledgeSentence>;
    place?: string;
    signerName?: string;
    signerPosition?: string;
    /**
     * The day of the signature; absent from a draft
     */
    signedOn?: LocalDate;
    /**
     * When it came before the public
     */
    publishedAt?: Instant;
    file?: ScanReference;
    version: number;
};

/**
 * A pledge as its draft is changed
 */
export type PledgeDetails = {
    /**
     * Where it is signed
     */
    place?: string | null;
    signerName?: string | null;
    signerPosition?: string | null;
};

/**
 * Why a unit owes the public a pledge, and by when: 7 working days from the day on which the standards were set (PP 96/2012 art 30(3)-(4))
 */
export type PledgeDue = {
    reason: PledgeReason;
    since: LocalDate;
    dueOn?: LocalDate;
    /**
     * Whether the last day has passed
     */
    late: boolean;
    /**
     * Years whose holidays are not entered, so that dueOn may move
     */
    unknownYears?: Array<number>;
};

/**
 * The newest published pledge that rests on a decree
 */
export type PledgeOfDecree = {
    id: Uuid;
    signedOn: LocalDate;
    signerName: string;
    /**
     * The signed scan
     */
    fileId: Uuid;
};

/**
 * A pledge as its draft is begun
 */
export type PledgePlan = {
    /**
     * The signed decree on which it rests
     */
    decreeId: Uuid;
};

/**
 * Why there must be a pledge: none rests on this decree yet, or another head signs for the unit now
 */
export type PledgeReason = 'NEW_DECREE' | 'NEW_HEAD';

/**
 * A statement of a pledge, with its words
 */
export type PledgeSentence = {
    code: PledgeStatement;
    text: string;
};

export type PledgeState = 'DRAFT' | 'PUBLISHED' | 'REPLACED';

/**
 * What every pledge states
 */
export type PledgeStatement = 'ABLE_TO_KEEP_STANDARD' | 'IMPROVES_CONTINUOUSLY' | 'ACCEPTS_SANCTION';

/**
 * PREPARED: for members alone, and still to be changed. OPEN: people vote, and nobody sees what. CLOSED: everybody sees the result
 */
export type PollState = 'PREPARED' | 'OPEN' | 'CLOSED';

/**
 * What a quick poll asks, whole
 */
export type PollText = {
    question: string;
    /**
     * 2 to 6, in the order in which they are shown
     */
    options: Array<string>;
    /**
     * Of the forum; absent when it is about the forum as a whole
     */
    standardId?: Uuid | null;
    /**
     * Of that standard; absent when it is about the whole of it
     */
    component?: ComponentCode | null;
};

/**
 * That a session is put off; to a new time, or until one is known
 */
export type Postponement = {
    /**
     * Shown to the public
     */
    reason: string;
    /**
     * Absent until the new time is known
     */
    startsAt?: Instant | null;
    /**
     * With startsAt
     */
    endsAt?: Instant | null;
};

/**
 * A link that shows a draft to people without an account
 */
export type PreviewLink = {
    id: Uuid;
    versionNumber: number;
    createdByName: string;
    createdAt: Instant;
    /**
     * From then on it is refused
     */
    expiresAt: Instant;
    /**
     * When it was taken back
     */
    revokedAt?: Instant;
    /**
     * Only in the answer that makes the link: hand it out as /pratinjau#token
     */
    token?: string;
};

/**
 * A preview link to make
 */
export type PreviewPlan = {
    /**
     * How long the link is good; 7 if absent
     */
    days?: number | null;
};

/**
 * Why a request failed (RFC 9457)
 */
export type Problem = {
    type: string;
    title: string;
    status: number;
    detail: string;
    code: string;
    traceId: string;
    errors?: Array<FieldError>;
    /**
     * With changed-meanwhile: the resource as it is now
     */
    current?: unknown;
};

/**
 * What a survey may ask of its respondents, each theirs to leave out
 */
export type ProfileQuestion = 'SEX' | 'AGE' | 'EDUCATION' | 'OCCUPATION';

/**
 * One act on an input, as the register has it, and what leads to the head
 */
export type ProvenEntry = {
    entry: RegisterEntry;
    /**
     * Hashes in hexadecimal, from the leaf up; absent until the entry is under the head
     */
    path?: Array<string>;
    said?: SaidWords;
};

/**
 * Where a standard, a pledge or a survey's results are shown, and what proves it
 */
export type Publication = {
    id: Uuid;
    unitId: Uuid;
    standard?: ShownStandard;
    pledge?: ShownPledge;
    survey?: ShownSurvey;
    medium: PublicationMedium;
    /**
     * Which of the six components of service delivery are shown
     */
    components: Array<ComponentCode>;
    title: string;
    place?: string;
    link?: string;
    shownFrom: LocalDate;
    shownUntil?: LocalDate;
    proofs: Array<PublicationProof>;
    recordedAt: Instant;
    /**
     * When it was said that the entry was made by mistake
     */
    withdrawnAt?: Instant;
    withdrawnReason?: string;
    version: number;
};

/**
 * Where a standard in force is shown today, component by component
 */
export type PublicationCoverage = {
    standardId: Uuid;
    slug: string;
    code: string;
    title: string;
    /**
     * All media in which a part of it is shown
     */
    media: Array<PublicationMedium>;
    /**
     * The media in which all six components are shown
     */
    everywhere: Array<PublicationMedium>;
    /**
     * The six components of service delivery, each with its media
     */
    components: Array<ShownComponent>;
    /**
     * The day of the newest proof
     */
    provenOn?: LocalDate;
};

/**
 * In which kind of medium something is shown; SIPPN is the national information system
 */
export type PublicationMedium = 'PRINT' | 'SCREEN' | 'SOCIAL_MEDIA' | 'WEBSITE' | 'APPLICATION' | 'SIPPN' | 'BILLBOARD';

/**
 * Where a standard, a pledge or a survey's results are shown, as the unit says it
 */
export type PublicationPlan = {
    /**
     * The standard that is shown; this, pledgeId or surveyId, and never another afterwards
     */
    standardId?: Uuid | null;
    /**
     * The signed pledge that is shown, instead of a standard
     */
    pledgeId?: Uuid | null;
    /**
     * The survey whose published results are shown, instead of a standard
     */
    surveyId?: Uuid | null;
    medium: PublicationMedium;
    /**
     * Of a standard: which of the six components of service delivery are shown (SD1 to SD6); of anything else none
     */
    components: Array<ComponentCode>;
    /**
     * What it is; plain text for the public
     */
    title: string;
    /**
     * Where it hangs or stands
     */
    place?: string | null;
    link?: string | null;
    /**
     * Not later than today
     */
    shownFrom: LocalDate;
    /**
     * The last day; absent while it goes on
     */
    shownUntil?: LocalDate | null;
    /**
     * What proves it; up to five
     */
    proofs: Array<PublicationProofPlan>;
};

/**
 * A photo or screenshot; its bytes are at /files/{fileId}/content
 */
export type PublicationProof = {
    fileId: Uuid;
    name: string;
    kind: FileKind;
    /**
     * Bytes
     */
    size: number;
    /**
     * Of the bytes, in hexadecimal
     */
    sha256: string;
    takenOn: LocalDate;
};

/**
 * A photo, screenshot or page that proves a publication; everybody may see it from then on
 */
export type PublicationProofPlan = {
    /**
     * A JPEG, PNG or PDF of the unit
     */
    fileId: Uuid;
    /**
     * When it was taken; not before shownFrom, not later than today
     */
    takenOn: LocalDate;
};

/**
 * Why an entry that was made by mistake counts no longer
 */
export type PublicationWithdrawal = {
    /**
     * Plain text for the public
     */
    reason: string;
};

/**
 * Quality of service (mutu pelayanan), A the best
 */
export type QualityGrade = 'A' | 'B' | 'C' | 'D';

/**
 * What the giver answers to a question of the office
 */
export type QuestionAnswer = {
    /**
     * The question
     */
    messageId: Uuid;
    /**
     * Plain text, 1 to 5,000 code points
     */
    text: string;
};

/**
 * WAITING: nobody but the office sees it yet. SHOWN: everybody does, and may support it. ON_STAGE: it is spoken about now. DONE: it was. HIDDEN and WITHDRAWN: its place in the public list stays, without words
 */
export type QuestionState = 'WAITING' | 'SHOWN' | 'ON_STAGE' | 'DONE' | 'HIDDEN' | 'WITHDRAWN';

/**
 * A question, or something else to be said, from the phone of somebody in the session
 */
export type QuestionText = {
    /**
     * Plain text, 1 to 1,000 code points: what a hall can read and somebody can answer aloud
     */
    text: string;
    /**
     * QUESTION when absent; a COMPLAINT is held whatever the session does
     */
    kind?: FeedbackKind | null;
    /**
     * Of the forum; absent when it is about the forum as a whole
     */
    standardId?: Uuid | null;
    /**
     * Of that standard; absent when it is about the whole of it
     */
    component?: ComponentCode | null;
    /**
     * BCP 47: id (default) or en
     */
    language?: string | null;
    element?: CommunityElement | null;
    /**
     * Shown with the question
     */
    organisation?: string | null;
    /**
     * Kept apart; shown only with showName
     */
    name?: string | null;
    /**
     * Whether the asker agrees that the name is shown
     */
    showName?: boolean;
    /**
     * With showName: the version of the notice agreed to
     */
    consent?: string | null;
};

/**
 * A question as members of the unit see it: with its words, whatever the public sees of it
 */
export type QueuedQuestion = {
    question: LiveQuestion;
    /**
     * Told to the office alone, or shown with consent
     */
    askerName?: string;
    /**
     * Of a HIDDEN one
     */
    hiddenReason?: HideReason;
    /**
     * When it was spoken about
     */
    doneAt?: Instant;
    /**
     * Its ETag is this number between quotes
     */
    version: number;
};

/**
 * Who has opened an input, and when first
 */
export type ReadBy = {
    name: string;
    readAt: Instant;
};

/**
 * Inputs of a unit that the caller has opened
 */
export type ReadInputs = {
    unitId: Uuid;
    feedbackIds: Array<string>;
};

/**
 * What is still missing before the head may agree to the newest text
 */
export type Readiness = {
    /**
     * Whether the approval would be let through now
     */
    ready: boolean;
    missing: Array<FieldError>;
};

export type ReasonCode = 'LEGAL_LIMIT' | 'NO_AUTHORITY' | 'BUDGET' | 'CAPACITY' | 'ALREADY_MET' | 'OUT_OF_SCOPE' | 'EVIDENCE_LACKING';

/**
 * What a giver takes home: the number is short, the secret opens the status page
 */
export type Receipt = {
    /**
     * May be typed in any case, with or without the hyphen
     */
    number: string;
    /**
     * Goes into the fragment of the link (statusPath#secret) and into the header Receipt-Secret, never into a path or query
     */
    secret: string;
    feedbackId: Uuid;
    submittedAt: Instant;
    /**
     * The page on which the input can be followed
     */
    statusPath: string;
    /**
     * Whether it waits until somebody of the office has read it
     */
    held: boolean;
    /**
     * By when it is shown, as its forum promises; with held only
     */
    publishBy?: Instant;
};

export type ReceiptForum = {
    id: Uuid;
    slug: string;
    title: string;
    closesAt: Instant;
    windowStatus: WindowStatus;
};

/**
 * What the giver of an input sees of it and may still do
 */
export type ReceiptStatus = {
    number: string;
    feedback: Feedback;
    forum: ReceiptForum;
    /**
     * By when it is shown, as its forum promised; while it waits for that only
     */
    publishBy?: Instant;
    /**
     * Whether anything is kept that tells who gave it: name, contact, organisation, account
     */
    hasPerson: boolean;
    /**
     * Every text it had, oldest first; the last is the current one
     */
    history: Array<WrittenText>;
    /**
     * Whether it can be corrected or withdrawn now
     */
    canAmend: boolean;
    /**
     * Whether one can say now that one is not content with the answer
     */
    canObject: boolean;
    /**
     * What one has said against its hiding or concealing
     */
    appeal?: FeedbackAppeal;
    /**
     * Whether one can say now that it should not have been hidden or concealed
     */
    canAppeal: boolean;
};

/**
 * What a recording is: of a file that is sent afterwards, or with the address where it is kept
 */
export type RecordingDetails = {
    title: string;
    /**
     * What is said in it, for those who do not hear or see it
     */
    description: string;
    /**
     * When it begins; on a day of the session, and not in the future
     */
    recordedAt: Instant;
    /**
     * How long it is
     */
    lengthSeconds?: number | null;
    /**
     * Whether those who spoke were told that it is recorded (UU 27/2022 art 20-21); without it the recording cannot be published
     */
    announced: boolean;
    /**
     * Where it is kept when not here, such as a video site; not changed while public
     */
    link?: string | null;
    /**
     * With a link: the day on which it was last seen to be there
     */
    linkSeenOn?: LocalDate | null;
    /**
     * Word for word; plain text, line breaks are kept
     */
    transcript?: string | null;
};

/**
 * What whoever publishes a recording vouches for
 */
export type RecordingPublication = {
    /**
     * Those who can be recognised in it have agreed that everybody hears it; only true is taken
     */
    consented: true;
};

/**
 * Why a recording is taken back or removed. Of one that was public everybody reads it: name nobody
 */
export type RecordingReason = {
    /**
     * Plain text
     */
    reason: string;
};

/**
 * AWAITED: its file is still to be sent. INTERNAL: for members of the unit. PUBLIC: for everybody. REMOVED: gone for good; that it was there stays
 */
export type RecordingState = 'AWAITED' | 'INTERNAL' | 'PUBLIC' | 'REMOVED';

/**
 * One time a deadline was counted again, and what it was before
 */
export type Recount = {
    at: Instant;
    cause: RecountCause;
    dueBefore?: LocalDate;
    dueAfter?: LocalDate;
};

/**
 * Why a deadline was counted again: the holidays of a year changed, a window for comments did, or it began on another day than was known
 */
export type RecountCause = 'CALENDAR_CHANGED' | 'WINDOW_CHANGED' | 'START_CORRECTED';

/**
 * A block of both texts laid over each other, built as Document is: a paragraph holds segments, everything else holds blocks. What was inserted or deleted is so with everything in it. A row of a table is compared cell by cell, or went and came as a whole if its cells are others
 */
export type RedlineBlock = {
    op: RedlineOp;
    type: 'paragraph' | 'bulletList' | 'orderedList' | 'listItem' | 'table' | 'tableRow' | 'tableHeader' | 'tableCell';
    attrs?: DocumentSpan;
    /**
     * Absent from a paragraph
     */
    content?: Array<RedlineBlock>;
    /**
     * Of a paragraph
     */
    segments?: Array<RedlineSegment>;
};

/**
 * A field of a row that says something else now
 */
export type RedlineField = {
    /**
     * As the row calls it
     */
    name: string;
    /**
     * Its words; of numbers and units what stands in the row
     */
    segments: Array<RedlineSegment>;
};

/**
 * CHANGED stands in both texts, and something inside differs; INSERTED stands in the newer text only, DELETED in the older one only
 */
export type RedlineOp = 'SAME' | 'CHANGED' | 'INSERTED' | 'DELETED';

/**
 * A typed row of one or both texts. It is the same row if it has the same id, or if neither id is in the other text and the words are alike. One that moved is DELETED in one place and INSERTED in the other
 */
export type RedlineRow = {
    op: RedlineOp;
    /**
     * Absent from one that came
     */
    before?: Row;
    /**
     * Absent from one that went
     */
    after?: Row;
    /**
     * Those that differ, of a row that changed; else none
     */
    fields: Array<RedlineField>;
};

/**
 * Words in a row that stayed, came or went. SAME and INSERTED together are the newer text, letter by letter; SAME and DELETED the older one
 */
export type RedlineSegment = {
    op: 'SAME' | 'INSERTED' | 'DELETED';
    /**
     * Absent for a line break
     */
    text?: string;
    /**
     * Absent for plain words
     */
    marks?: Array<DocumentMark>;
};

/**
 * What a list of regions brought, or with dryRun would bring
 */
export type RegionImport = {
    /**
     * Rows in the list, without its heading
     */
    read: number;
    /**
     * Regions that were not known
     */
    added: number;
    /**
     * Regions that were known by another name or BPS code
     */
    changed: number;
    /**
     * Whether nothing was written
     */
    dryRun: boolean;
};

/**
 * One public act, with the hash that proves it unchanged
 */
export type RegisterEntry = {
    id: Uuid;
    unitId?: Uuid;
    at: Instant;
    act: string;
    objectType: string;
    objectId: Uuid;
    payload: {
        [key: string]: unknown;
    };
    /**
     * SHA-256 in hexadecimal over a zero byte (RFC 9162) and this entry without leafHash and index as canonical JSON (RFC 8785), absent fields left out
     */
    leafHash: string;
    /**
     * Its place in the register, counted from 0; absent until it has one, a second at most
     */
    index?: number;
};

/**
 * What the register was at a time. Signed are, as UTF-8, five lines that each end with a line feed: fkp-register-head/1, size, root, at and keyId as they stand here.
 */
export type RegisterHead = {
    /**
     * How many entries it had
     */
    size: number;
    /**
     * Root of the Merkle tree of that size (RFC 9162): SHA-256 in hexadecimal
     */
    root: string;
    at: Instant;
    /**
     * Which key has signed; the first 32 hexadecimals of the SHA-256 over it
     */
    keyId: string;
    /**
     * Ed25519 in base 64
     */
    signature: string;
    /**
     * The day, in Asia/Jakarta, for which it was published
     */
    day?: LocalDate;
};

/**
 * A key that signs or has signed heads of the register
 */
export type RegisterKey = {
    keyId: string;
    /**
     * Ed25519, as SubjectPublicKeyInfo (RFC 8410) in base 64
     */
    publicKey: string;
    /**
     * When it signed for the first time
     */
    since: Instant;
};

/**
 * All acts on an input that the register has, with what proves that it has them. Kept as a file it can be checked without this server.
 */
export type RegisterProof = {
    format: string;
    /**
     * Whether all entries are under the head; false for a second at most
     */
    provable: boolean;
    head?: RegisterHead;
    /**
     * Ed25519, as SubjectPublicKeyInfo in base 64
     */
    publicKey?: string;
    /**
     * Oldest first
     */
    items: Array<ProvenEntry>;
};

/**
 * A registration as the office sees it; person data is absent once erased
 */
export type Registration = {
    id: Uuid;
    number: string;
    state: RegistrationState;
    queueNumber?: number;
    mode: RegistrationMode;
    element: CommunityElement;
    organisation?: string;
    name?: string;
    contact?: string;
    needs: Array<Need>;
    needsNote?: string;
    consentName: boolean;
    consentPhoto: boolean;
    consentContact: boolean;
    /**
     * Whether an invitation was used
     */
    invited: boolean;
    registeredAt: Instant;
    confirmedAt?: Instant;
    cancelledAt?: Instant;
    /**
     * When the person had their data erased
     */
    erasedAt?: Instant;
};

/**
 * How somebody takes part
 */
export type RegistrationMode = 'IN_PERSON' | 'ONLINE';

/**
 * CONFIRMED has a seat and a queue number, WAITING gets one when it is free
 */
export type RegistrationState = 'CONFIRMED' | 'WAITING' | 'CANCELLED';

/**
 * A registration for a session, with or without an invitation
 */
export type RegistrationSubmission = {
    /**
     * Kept apart; shown only with consentName
     */
    name: string;
    /**
     * Needed without an invitation, which has its own
     */
    element?: CommunityElement | null;
    organisation?: string | null;
    /**
     * E-mail address or phone number, never shown; who leaves an e-mail address is told when something changes
     */
    contact?: string | null;
    mode: RegistrationMode;
    /**
     * Absent for none
     */
    needs?: Array<Need> | null;
    needsNote?: string | null;
    /**
     * Agrees that the name stands in what is published of the session
     */
    consentName?: boolean;
    /**
     * Agrees to be recognisable in published photos
     */
    consentPhoto?: boolean;
    /**
     * Agrees to be written to about the results; needs a contact
     */
    consentContact?: boolean;
    /**
     * Version of the privacy notice that was shown
     */
    consent: string;
    /**
     * BCP 47: id (default) or en
     */
    language?: string | null;
    /**
     * Number of the invitation whose secret is sent along
     */
    invitation?: string | null;
    /**
     * Without an account or an invitation: base64 of the solved challenge
     */
    challenge?: string | null;
};

/**
 * A forum before or after another
 */
export type RelatedForum = {
    id: Uuid;
    slug: string;
    title: string;
};

/**
 * What a colleague remarks on a text
 */
export type Remark = {
    id: Uuid;
    versionNumber: number;
    /**
     * Absent: the text as a whole
     */
    code?: ComponentCode;
    text: string;
    byName: string;
    at: Instant;
    /**
     * Absent while it is open
     */
    settledAt?: Instant;
    settledByName?: string;
};

/**
 * A remark on a text
 */
export type RemarkText = {
    /**
     * Absent: the text as a whole
     */
    code?: ComponentCode | null;
    /**
     * Plain text with line breaks
     */
    text: string;
};

/**
 * Why somebody does not belong on the list
 */
export type Removal = {
    reason: string;
};

/**
 * That somebody has looked at what readers reported, and the input stays
 */
export type ReportDismissal = {
    /**
     * When the newest report was made that they have read; later ones wait on
     */
    readUntil: Instant;
};

export type ReportOnFeedback = {
    reason: HideReason;
    text?: string;
    madeAt: Instant;
};

/**
 * One thing an applicant must bring or be, in SD1
 */
export type RequirementRow = {
    kind: 'REQUIREMENT';
    id: Uuid;
    text: string;
    /**
     * For whom, in which form
     */
    note?: string | null;
};

/**
 * What the office made of one or many inputs
 */
export type Response = {
    id: Uuid;
    forumId: Uuid;
    outcome: Outcome;
    /**
     * Always there unless the outcome is ACCEPTED
     */
    reasonCode?: ReasonCode;
    /**
     * Plain text; always there unless the outcome is ACCEPTED
     */
    text?: string;
    /**
     * With REDIRECTED: where to
     */
    redirectChannel?: string;
    /**
     * With REDIRECTED: the number there
     */
    trackingId?: string;
    /**
     * Where the case with that number is read, where SP4N-LAPOR! has it
     */
    trackingAddress?: string;
    /**
     * The components changed because of it
     */
    changes: Array<ChangedComponent>;
    /**
     * Why nothing changes although the input is followed
     */
    noChangeReason?: string;
    respondedAt: Instant;
    unitName: string;
    /**
     * How many inputs it answered when it was given
     */
    feedbackCount: number;
};

/**
 * What an office makes of one or many inputs of one forum
 */
export type ResponseDecision = {
    feedbackIds: Array<string>;
    outcome: Outcome;
    /**
     * Required unless the outcome is ACCEPTED
     */
    reasonCode?: ReasonCode | null;
    /**
     * Plain text; required unless the outcome is ACCEPTED
     */
    text?: string | null;
    /**
     * With REDIRECTED, and only then: where to
     */
    redirectChannel?: string | null;
    /**
     * With REDIRECTED: the number there, if there is one
     */
    trackingId?: string | null;
    /**
     * With ACCEPTED or PARTLY_ACCEPTED: the components that change. Until they do, the head cannot agree to the text. Required there unless noChangeReason is given
     */
    changes?: Array<ChangedComponent> | null;
    /**
     * With ACCEPTED or PARTLY_ACCEPTED without changes, and only then: plain text
     */
    noChangeReason?: string | null;
};

/**
 * The signed record of agreement, by which a copy is verified
 */
export type ResultAgreement = {
    signedOn: LocalDate;
    number?: string;
    /**
     * Leads to its verification and its public copy; absent of a record that was only uploaded
     */
    verificationNumber?: string;
    /**
     * SHA-256 of the signed record, in hexadecimal
     */
    documentSha256: string;
    /**
     * SHA-256 of the attendance list, in hexadecimal
     */
    attendanceSha256: string;
    /**
     * How many addenda it has
     */
    addenda: number;
};

/**
 * What somebody said, and the answer; without who it was
 */
export type ResultAnswer = {
    feedbackId: Uuid;
    element?: CommunityElement;
    components: Array<ComponentCode>;
    text: string;
    outcome: Outcome;
    /**
     * Why not, or not wholly; absent of what was accepted
     */
    reasonCode?: ReasonCode;
    answer?: string;
};

/**
 * A standard whose text has changed since it was discussed
 */
export type ResultChange = {
    standardId: Uuid;
    slug: string;
    code: string;
    title: string;
    /**
     * Version that was discussed first
     */
    discussed: number;
    /**
     * Newest version before the public
     */
    newest: number;
    /**
     * Components that read otherwise, in their order
     */
    components: Array<ComponentCode>;
};

/**
 * What was said about one component, about several of a standard at once, or about a standard as a whole, by outcome
 */
export type ResultComponent = {
    /**
     * Absent: about the forum in general
     */
    standardId?: Uuid;
    /**
     * Absent: about the forum in general
     */
    standardCode?: string;
    /**
     * One; or several: those that are named in the inputs of this row, each of which is about more than one of them; or none: about the standard as a whole
     */
    components: Array<ComponentCode>;
    /**
     * Accepted, also in part
     */
    accepted: number;
    /**
     * Answered otherwise
     */
    other: number;
    /**
     * Not answered
     */
    open: number;
    /**
     * Inputs with their answer, the newest answer first; at most 5
     */
    answers: Array<ResultAnswer>;
    /**
     * Follow-ups that were agreed on because of what was said about it in a session, in their order
     */
    followUpIds: Array<string>;
};

/**
 * How those who came found the forum
 */
export type ResultEvaluation = {
    /**
     * How many have answered
     */
    answers: number;
    /**
     * The five questions, always in the same order
     */
    questions: Array<ResultQuestion>;
};

/**
 * Numbers that add up: received = published + held + hidden + withdrawn; published = accepted + partlyAccepted + rejected + deferred + redirected + open
 */
export type ResultInputs = {
    received: number;
    /**
     * Of those received: how many came after the closing of the window in which they were written
     */
    late: number;
    published: number;
    held: number;
    hidden: number;
    withdrawn: number;
    accepted: number;
    partlyAccepted: number;
    rejected: number;
    deferred: number;
    redirected: number;
    /**
     * Not answered
     */
    open: number;
};

/**
 * How many of one element took part, in all sessions
 */
export type ResultParticipants = {
    element: AttendingElement;
    invited: number;
    /**
     * With a seat
     */
    registered: number;
    present: number;
};

/**
 * What was answered to one question
 */
export type ResultQuestion = {
    question: EvaluationQuestion;
    /**
     * 1 to 4, two decimals
     */
    average: number;
};

/**
 * A class of personal data, how long it is kept and on what ground
 */
export type RetentionClass = {
    personClass: PersonClass;
    label: Words;
    /**
     * What of a person it holds
     */
    data: Words;
    /**
     * From when the period counts
     */
    countedFrom: Words;
    /**
     * The period that applies
     */
    term: Term;
    /**
     * The period that the product brings along; an assumption, for the law gives no number
     */
    standard: Term;
    law: string;
    /**
     * Since when the law applies in full
     */
    since: LocalDate;
    /**
     * Where the period of an administrator stands; absent for the product's own
     */
    source?: string;
    changedAt?: Instant;
    /**
     * Its ETag is this number between quotes
     */
    version: number;
};

/**
 * How long a class of personal data is kept from now on, and which schedule says so
 */
export type RetentionPlan = {
    amount: number;
    /**
     * Not WORKING_DAYS
     */
    unit: TermUnit;
    /**
     * The archive schedule or decision it stands in
     */
    source: string;
};

/**
 * What one daily run has erased; it names nobody
 */
export type RetentionRun = {
    id: Uuid;
    /**
     * By the time of Jakarta
     */
    day: LocalDate;
    startedAt: Instant;
    /**
     * Absent while it is at work, or when it was broken off
     */
    endedAt?: Instant;
    /**
     * By class; classes of which nothing was due are left out
     */
    erased: Array<ErasedPersons>;
    /**
     * Rows that could not be erased and are tried again
     */
    failed: number;
};

/**
 * What a second person said of a text
 */
export type Review = {
    id: Uuid;
    versionNumber: number;
    outcome: ReviewOutcome;
    text?: string;
    byName: string;
    at: Instant;
};

/**
 * How long ago a standard in force was evaluated and reviewed, and when each is due again
 */
export type ReviewAge = {
    standardId: Uuid;
    slug: string;
    code: string;
    title: string;
    serviceName: string;
    inForceSince: LocalDate;
    evaluatedOn?: LocalDate;
    reviewedOn?: LocalDate;
    /**
     * One year after it came into force or was last looked at (PP 96/2012 art 32(1))
     */
    evaluationDueOn: LocalDate;
    evaluationState: ReviewDueState;
    /**
     * Three years after it came into force or was last reviewed (PP 96/2012 art 33)
     */
    reviewDueOn: LocalDate;
    reviewState: ReviewDueState;
};

/**
 * COMING; SOON, within soonDays of the deadline rule D12 or D13; LATE, since yesterday at least
 */
export type ReviewDueState = 'COMING' | 'SOON' | 'LATE';

/**
 * That a standard in force was looked at again, and what came of it
 */
export type ReviewEntry = {
    id: Uuid;
    standardId: Uuid;
    version: number;
    kind: ReviewKind;
    heldOn: LocalDate;
    result: ReviewResult;
    findings: string;
    nextPassage?: number;
    recordedAt: Instant;
};

/**
 * What came of evaluating or reviewing a standard in force
 */
export type ReviewEntryPlan = {
    kind: ReviewKind;
    /**
     * Not before the standard came into force, and not later than today
     */
    heldOn: LocalDate;
    result: ReviewResult;
    /**
     * What was found; plain text for the public
     */
    findings: string;
};

/**
 * EVALUATION: how the standard is applied, every year (PP 96/2012 art 32(1)). REVIEW: the standard itself, every three years (art 33)
 */
export type ReviewKind = 'EVALUATION' | 'REVIEW';

export type ReviewOutcome = 'READY' | 'NEEDS_WORK';

/**
 * KEEP: the standard stays as it is. CHANGE: the next passage begins with a draft of the text in force
 */
export type ReviewResult = 'KEEP' | 'CHANGE';

/**
 * What a second person says of the newest text
 */
export type ReviewVerdict = {
    outcome: ReviewOutcome;
    /**
     * Plain text with line breaks
     */
    text?: string | null;
};

/**
 * One passage of a standard from draft to force, with every step it took
 */
export type Revision = {
    id: Uuid;
    number: number;
    state: RevisionState;
    reason?: string;
    commentOpensAt?: Instant;
    commentClosesAt?: Instant;
    agreedAt?: Instant;
    finalVersion?: number;
    establishedAt?: Instant;
    decreeId?: Uuid;
    inForceFrom?: LocalDate;
    endReason?: string;
    versions: Array<number>;
    steps: Array<RevisionStep>;
};

export type RevisionState = 'DRAFT' | 'IN_CONSULTATION' | 'DISCUSSED' | 'PUBLISHED_FOR_COMMENT' | 'UNDER_REVISION' | 'AGREED' | 'ESTABLISHED' | 'IN_FORCE' | 'SUPERSEDED' | 'WITHDRAWN' | 'CANCELLED';

/**
 * One step of a passage
 */
export type RevisionStep = {
    /**
     * Absent from the first step
     */
    from?: RevisionState;
    to: RevisionState;
    at: Instant;
    /**
     * For members of the unit
     */
    by?: string;
    reason?: string;
};

/**
 * EACH message by itself, or collected: DAILY at 06.00, WEEKLY on Mondays at 06.00 (Asia/Jakarta)
 */
export type Rhythm = 'EACH' | 'DAILY' | 'WEEKLY';

/**
 * One requirement (SD1), step (SD2), time (SD3) or fee (SD4). Its id is chosen by who writes it, and the same row keeps it in later versions
 */
export type Row = ({
    kind: 'REQUIREMENT';
} & RequirementRow) | ({
    kind: 'STEP';
} & StepRow) | ({
    kind: 'TIME';
} & TimeRow) | ({
    kind: 'FEE';
} & FeeRow);

export type RowCount = {
    standardId: Uuid;
    code: ComponentCode;
    rowId: Uuid;
    count: number;
};

/**
 * A term of the law; GET /v1/deadline-rules says what each is
 */
export type RuleId = 'D1' | 'D5' | 'D6' | 'D7' | 'D11' | 'D12' | 'D13' | 'D14' | 'PEKPPP';

/**
 * The words that an entry stands for. Its textCommitment is the SHA-256 over the bytes of the salt and those of the text in UTF-8; so is its proposalCommitment with the wording proposed.
 */
export type SaidWords = {
    text: string;
    proposedText?: string;
    /**
     * 32 bytes in hexadecimal
     */
    salt: string;
};

/**
 * The signed scan, which is the official copy; its bytes are at /files/{id}/content
 */
export type ScanReference = {
    id: Uuid;
    name: string;
    kind: FileKind;
    /**
     * Bytes
     */
    size: number;
    /**
     * Of the bytes, in hexadecimal
     */
    sha256: string;
};

export type SearchFound = {
    items: Array<SearchHit>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string;
    /**
     * What was looked for instead, where nothing has the words asked for but something has words that are written nearly so
     */
    corrected?: string;
};

export type SearchHit = {
    kind: SearchKind;
    id: Uuid;
    /**
     * Its part of the page's address; of an input, that of its forum
     */
    slug?: string;
    /**
     * Its title or name; of an input, the title of its forum
     */
    title: Array<TextPart>;
    /**
     * Where the words occur, or how an input begins; empty where only the title has them
     */
    excerpt: Array<TextPart>;
    /**
     * Of a standard: the component that has the words, if its title has not
     */
    component?: ComponentCode;
    unitName: string;
    /**
     * When it was announced, put before the public or sent
     */
    at?: Instant;
};

export type SearchKind = 'FORUM' | 'STANDARD' | 'FEEDBACK' | 'UNIT';

/**
 * The seats of a session now; without a seat one waits, and moves up by oneself
 */
export type Seats = {
    /**
     * Whether one can register now
     */
    open: boolean;
    /**
     * Absent for as many as come
     */
    capacity?: number;
    /**
     * Who has a seat or takes part online
     */
    registered: number;
    waiting: number;
    elements: Array<SeatsOfElement>;
};

/**
 * Seats of a session that only people of one element may take
 */
export type SeatsKept = {
    element: CommunityElement;
    seats: number;
};

/**
 * What people of one element find
 */
export type SeatsOfElement = {
    element: CommunityElement;
    /**
     * Only for this element
     */
    kept: number;
    /**
     * Absent for as many as come
     */
    free?: number;
};

/**
 * An input, and the version of its assignment that was read
 */
export type SeenAssignment = {
    feedbackId: Uuid;
    /**
     * assignmentVersion of its handling
     */
    version: number;
};

/**
 * An input, and the version of it that was read
 */
export type SeenFeedback = {
    feedbackId: Uuid;
    /**
     * As its representation says
     */
    version: number;
};

/**
 * A ticket, and the code that the hall shows now
 */
export type SelfCheckIn = {
    registrationNumber: string;
    code: string;
};

/**
 * One kind of service that a unit gives, with the ways to get it
 */
export type Service = {
    id: Uuid;
    slug: string;
    unit: UnitReference;
    name: string;
    /**
     * Plain text with line breaks
     */
    description?: string;
    channels: Array<Channel>;
    /**
     * No longer offered
     */
    archived: boolean;
    version: number;
};

/**
 * A service as it is changed; its unit stays
 */
export type ServiceDetails = {
    name: string;
    /**
     * Plain text with line breaks
     */
    description?: string | null;
    channels: Array<Channel>;
    archived?: boolean;
};

/**
 * A service as it is entered
 */
export type ServicePlan = {
    unitId: Uuid;
    name: string;
    /**
     * Plain text with line breaks
     */
    description?: string | null;
    channels: Array<Channel>;
};

/**
 * Which service
 */
export type ServiceReference = {
    id: Uuid;
    slug: string;
    name: string;
};

/**
 * One service, by what the other system calls it
 */
export type ServiceUpsert = {
    /**
     * What the system calls it, the same for good
     */
    externalId: string;
    /**
     * Once, of a service that is there already: it gets the external id
     */
    id?: Uuid | null;
    service: ServiceDetails;
};

/**
 * Services of a unit as another system has them
 */
export type ServiceUpserts = {
    /**
     * A short name of the system; external ids are unique within it
     */
    source: string;
    items: Array<ServiceUpsert>;
};

/**
 * A meeting of a forum
 */
export type Session = {
    id: Uuid;
    forum: ForumOfSession;
    unit: ForumUnit;
    title: string;
    method: ForumMethod;
    startsAt: Instant;
    endsAt: Instant;
    venue?: string;
    venueAddress?: string;
    /**
     * For members; who is registered finds it on the ticket
     */
    meetingLink?: string;
    capacity?: number;
    seats: Array<SeatsKept>;
    team: Array<TeamMember>;
    agenda: Array<AgendaItem>;
    materials: Array<SessionMaterial>;
    /**
     * Kerangka acuan; plain text with line breaks
     */
    termsOfReference?: string;
    state: SessionState;
    openedAt?: Instant;
    heldAt?: Instant;
    /**
     * Why not all five elements of the community were present
     */
    gapReason?: string;
    changes: Array<SessionChange>;
    version: number;
};

/**
 * A change of the announced course of a session, and why
 */
export type SessionChange = {
    kind: SessionChangeKind;
    /**
     * When it should have begun
     */
    before: Instant;
    /**
     * Of RESCHEDULED: when it begins instead
     */
    after?: Instant;
    reason: string;
    at: Instant;
};

export type SessionChangeKind = 'POSTPONED' | 'RESCHEDULED' | 'CANCELLED';

/**
 * That a session has ended
 */
export type SessionClosing = {
    /**
     * Why not all five elements of the community were present; needed when one was missing
     */
    gapReason?: string | null;
};

/**
 * How those who came found the forum, without who said what
 */
export type SessionEvaluation = {
    /**
     * How many have answered
     */
    answers: number;
    /**
     * Of how many who came
     */
    present: number;
    /**
     * The five questions, always in the same order
     */
    questions: Array<EvaluatedQuestion>;
    comments: Array<string>;
};

/**
 * Something to read before or in a session; public as soon as its forum is announced
 */
export type SessionMaterial = {
    /**
     * A file of the unit
     */
    fileId: Uuid;
    title: string;
    /**
     * Number of the agenda item it belongs to, from 1
     */
    agendaItem?: number | null;
};

/**
 * A photo of a session; its pixels are read apart
 */
export type SessionPhoto = {
    id: Uuid;
    sessionId: Uuid;
    alt: string;
    /**
     * Pixels
     */
    width: number;
    /**
     * Pixels
     */
    height: number;
    /**
     * By the camera's clock, read in the zone of the unit
     */
    takenAt?: Instant;
    /**
     * Whether everybody sees it
     */
    shown: boolean;
    storedAt: Instant;
    version: number;
};

/**
 * A session of a forum to plan, whole
 */
export type SessionPlan = {
    title: string;
    method: ForumMethod;
    startsAt: Instant;
    /**
     * At most 24 hours later
     */
    endsAt: Instant;
    /**
     * Needed unless the session is ONLINE; may be another building than the unit's
     */
    venue?: string | null;
    venueAddress?: string | null;
    /**
     * Only people who are registered get it; needed when HYBRID or ONLINE by the opening
     */
    meetingLink?: string | null;
    /**
     * Places in the hall, or in the meeting when ONLINE; absent for as many as come. Online places of a HYBRID session are not counted
     */
    capacity?: number | null;
    /**
     * Of the capacity, at most one entry for each element
     */
    seats: Array<SeatsKept>;
    team: Array<TeamMember>;
    agenda: Array<AgendaItem>;
    materials: Array<SessionMaterial>;
    /**
     * Kerangka acuan; plain text, line breaks are kept
     */
    termsOfReference?: string | null;
};

/**
 * A recording of a session: kept here as a file, or elsewhere under a link; its bytes are read apart. Of one that was taken back others than members learn no more than that, and why
 */
export type SessionRecording = {
    id: Uuid;
    sessionId: Uuid;
    state: RecordingState;
    title: string;
    /**
     * What is said in it; gone when it is removed
     */
    description?: string;
    /**
     * When it begins
     */
    recordedAt: Instant;
    lengthSeconds?: number;
    /**
     * Whether those who spoke were told that it is recorded
     */
    announced: boolean;
    link?: string;
    /**
     * When the link was last seen to lead there
     */
    linkSeenOn?: LocalDate;
    /**
     * What the file is by its content
     */
    kind?: FileKind;
    mediaType?: string;
    /**
     * Bytes of the file
     */
    size?: number;
    /**
     * Of the file as it is kept, in hexadecimal; of an MP4 other than of what was sent, since the place was taken out
     */
    sha256?: string;
    /**
     * Word for word; absent while nobody has written it
     */
    transcript?: string;
    storedAt: Instant;
    /**
     * Since when everybody may hear it
     */
    publishedAt?: Instant;
    /**
     * When it was taken back from the public
     */
    withdrawnAt?: Instant;
    withdrawnReason?: string;
    /**
     * When its bytes were deleted for good
     */
    removedAt?: Instant;
    removedReason?: string;
    version: number;
};

/**
 * A session as whoever is invited or registered needs it
 */
export type SessionReference = {
    id: Uuid;
    title: string;
    forumSlug: string;
    forumTitle: string;
    unit: ForumUnit;
    method: ForumMethod;
    startsAt: Instant;
    endsAt: Instant;
    venue?: string;
    venueAddress?: string;
    state: SessionState;
    /**
     * Whether everybody sees it, not only members of the unit
     */
    announced: boolean;
    /**
     * The last change of its announced course
     */
    lastChange?: SessionChange;
};

export type SessionState = 'PLANNED' | 'POSTPONED' | 'RUNNING' | 'HELD' | 'CANCELLED';

/**
 * L: laki-laki (male). P: perempuan (female)
 */
export type Sex = 'L' | 'P';

/**
 * What a column of a sheet says of an input
 */
export type SheetColumn = 'REFERENCE' | 'CHANNEL' | 'RECEIVED_ON' | 'WRITTEN_ON' | 'STANDARD' | 'COMPONENT' | 'KIND' | 'TEXT' | 'PROPOSED_TEXT' | 'ELEMENT' | 'ORGANISATION' | 'NAME' | 'CONTACT' | 'IDENTITY' | 'CONSENT' | 'LANGUAGE';

/**
 * A photo or scan of the signed list: a PDF, JPEG or PNG of the unit
 */
export type SheetFile = {
    fileId: Uuid;
};

/**
 * In which media a component is shown today; none means it is missing
 */
export type ShownComponent = {
    code: ComponentCode;
    media: Array<PublicationMedium>;
};

/**
 * Which pledge is shown
 */
export type ShownPledge = {
    id: Uuid;
    signedOn: LocalDate;
};

/**
 * Which standard is shown
 */
export type ShownStandard = {
    id: Uuid;
    slug: string;
    code: string;
    title: string;
};

/**
 * Which survey's results are shown
 */
export type ShownSurvey = {
    id: Uuid;
    slug: string;
    title: string;
};

/**
 * One who signs a record of agreement; for members
 */
export type Signatory = {
    id: Uuid;
    role: SignatoryRole;
    element?: CommunityElement;
    office?: string;
    attendanceId?: Uuid;
    name?: string;
    phone?: string;
    sex?: Sex;
    /**
     * Whether the public copy may show the name
     */
    consentName: boolean;
    /**
     * When the signature was drawn on a screen
     */
    drawnAt?: Instant;
};

/**
 * HEAD signs for the unit, REPRESENTATIVE for those who were present
 */
export type SignatoryRole = 'HEAD' | 'REPRESENTATIVE';

/**
 * One who is to sign a record of agreement, as it is drafted
 */
export type SignatoryText = {
    role: SignatoryRole;
    /**
     * Of a representative: whom it stands for
     */
    element?: CommunityElement | null;
    /**
     * Needed by the signing; for members
     */
    name?: string | null;
    /**
     * For members
     */
    phone?: string | null;
    /**
     * Needed by the signing; for members
     */
    sex?: Sex | null;
    /**
     * Jabatan/Organisasi; needed by the signing, and public
     */
    office?: string | null;
    /**
     * Who it is on the attendance list
     */
    attendanceId?: Uuid | null;
    /**
     * Whether the public copy may show the name; that of the head always stands there
     */
    consentName?: boolean;
};

/**
 * A signature drawn on a screen
 */
export type SignatureImage = {
    /**
     * PNG in base64 or as a data URL, at most 200 KiB and 2,000 by 1,000 pixels
     */
    image: string;
};

/**
 * That the record of agreement was signed
 */
export type SignedAgreement = {
    signedOn: LocalDate;
    number?: string;
};

/**
 * A decree or pledge is signed
 */
export type Signing = {
    /**
     * The signed scan, a file of the unit: PDF, JPEG or PNG. It becomes the official copy, and everybody may read it
     */
    fileId: Uuid;
    /**
     * The day of the signature, in the unit's zone
     */
    signedOn: LocalDate;
};

/**
 * The drafted record of agreement is signed
 */
export type SigningDetails = {
    way: SigningWay;
    /**
     * The day of the signatures, in the unit's zone
     */
    signedOn: LocalDate;
    /**
     * PAPER: the signed scan; CERTIFIED: the signed PDF; a file of the unit. SCREEN: absent, since the record is made from the signatures drawn
     */
    documentFileId?: Uuid | null;
    /**
     * The attendance list, a file of the unit; absent where the list is made from those who were checked in, which closes it
     */
    attendanceFileId?: Uuid | null;
};

/**
 * PAPER: printed, signed by hand, its scan uploaded. SCREEN: drawn on a screen by everybody. CERTIFIED: a file with certified electronic signatures (UU 1/2024)
 */
export type SigningWay = 'PAPER' | 'SCREEN' | 'CERTIFIED';

/**
 * What somebody is about to say; it is kept nowhere
 */
export type SimilarQuestion = {
    text: string;
    /**
     * The standard it is about; absent for the forum as a whole
     */
    standardId?: Uuid | null;
};

/**
 * Something about an input that speaks for spam; a person decides
 */
export type SpamSign = {
    kind: SpamSignKind;
    count: number;
};

/**
 * LINKS: how many; SHORT_LINKS: of those, which hide where they lead; MARKUP: pieces of code as machines post it; REPEATED_CHARACTERS: the longest row of one character; ADVERTISING: phrases of loan and gambling advertisements; SAME_FROM_DEVICE: how often this device sent the same text within a day, this time included; SAME_FROM_MANY: how often the same text came within an hour; neither is counted beyond 51
 */
export type SpamSignKind = 'LINKS' | 'SHORT_LINKS' | 'MARKUP' | 'REPEATED_CHARACTERS' | 'ADVERTISING' | 'SAME_FROM_DEVICE' | 'SAME_FROM_MANY';

/**
 * TEXT is what was said, PROPOSAL the wording proposed
 */
export type SpannedText = 'TEXT' | 'PROPOSAL';

/**
 * Where a session stands, as whoever leads it moves it
 */
export type Stage = {
    sessionId: Uuid;
    agendaItem?: number;
    standardId?: Uuid;
    component?: ComponentCode;
    questionId?: Uuid;
    /**
     * Whether what is asked waits until somebody has read it
     */
    moderated: boolean;
    /**
     * Its ETag is this number between quotes
     */
    version: number;
};

/**
 * Where a session is to stand, whole: what is absent is left
 */
export type StagePlan = {
    /**
     * Of the agenda, from 1. Another one than before ends that and begins this
     */
    agendaItem?: number | null;
    /**
     * One of those the forum discusses
     */
    standardId?: Uuid | null;
    /**
     * Of that standard; absent for the text as a whole
     */
    component?: ComponentCode | null;
    /**
     * One that is SHOWN or DONE. The one that it takes the place of is DONE
     */
    questionId?: Uuid | null;
    /**
     * Whether what is asked from now on waits until somebody has read it
     */
    moderated?: boolean;
};

/**
 * Somebody in the directory of a unit, for its members alone
 */
export type Stakeholder = {
    id: Uuid;
    organisation: string;
    element: CommunityElement;
    region?: string;
    name?: string;
    position?: string;
    contact?: string;
    note?: string;
    createdAt: Instant;
    version: number;
};

/**
 * An organisation, or somebody who speaks for no organisation, in the directory of a unit
 */
export type StakeholderPlan = {
    /**
     * Or, of people without an organisation, whom they stand for
     */
    organisation: string;
    /**
     * Which of the five elements of the community (PEKPPP)
     */
    element: CommunityElement;
    region?: string | null;
    /**
     * Who speaks for it
     */
    name?: string | null;
    position?: string | null;
    /**
     * E-mail address or phone number
     */
    contact?: string | null;
    /**
     * For the unit alone
     */
    note?: string | null;
};

/**
 * What a unit promises about one of its services
 */
export type Standard = {
    id: Uuid;
    slug: string;
    unit: UnitReference;
    service: ServiceReference;
    code: string;
    title: string;
    revision: Passage;
    /**
     * What is in force today; absent while nothing is
     */
    inForce?: InForce;
    versions: Array<VersionSummary>;
    version: number;
};

/**
 * How a standard is called
 */
export type StandardNaming = {
    /**
     * Unique within the unit; absent to keep it
     */
    code?: string | null;
    title: string;
};

/**
 * A standard to begin
 */
export type StandardPlan = {
    serviceId: Uuid;
    /**
     * Short and unique within the unit
     */
    code: string;
    title: string;
    /**
     * What its texts are copied from; left out, they are empty
     */
    from?: StandardSource | null;
};

/**
 * What the texts of a new standard are copied from: a version or a template, not both
 */
export type StandardSource = {
    /**
     * A version of a unit of yours, or one of any unit that is before the public
     */
    versionId?: Uuid | null;
    /**
     * See listStandardTemplates
     */
    templateCode?: string | null;
};

/**
 * A standard in a list
 */
export type StandardSummary = {
    id: Uuid;
    slug: string;
    unitId: Uuid;
    unitName: string;
    serviceId: Uuid;
    serviceName: string;
    code: string;
    title: string;
    state: RevisionState;
    /**
     * How many of the 14 components say something
     */
    completeCount: number;
    latestVersion: number;
    frozenVersion?: number;
    /**
     * The version in force today
     */
    inForceVersion?: number;
    updatedAt: Instant;
};

/**
 * A standard of a sector to start from, with gaps in square brackets
 */
export type StandardTemplate = {
    /**
     * Stable for ever
     */
    code: string;
    title: Words;
    description: Words;
    /**
     * In reading order
     */
    components: Array<TemplateText>;
};

/**
 * One standard, by what the other system calls it, with texts of its draft. Components that are not named stay as they are
 */
export type StandardUpsert = {
    /**
     * What the system calls it, the same for good
     */
    externalId: string;
    /**
     * Once, of a standard that is there already: it gets the external id
     */
    id?: Uuid | null;
    /**
     * Of a standard to be created: its service, by our id
     */
    serviceId?: Uuid | null;
    /**
     * Of a standard to be created: its service, by what the same system calls it
     */
    serviceExternalId?: string | null;
    /**
     * Short and unique within the unit
     */
    code: string;
    title: string;
    components: Array<ComponentUpsert>;
    /**
     * Whether texts may go that others have written in the draft; without it they refuse the item
     */
    replaces?: boolean | null;
};

/**
 * Drafts of a unit's standards as another system has them
 */
export type StandardUpserts = {
    /**
     * A short name of the system; external ids are unique within it
     */
    source: string;
    items: Array<StandardUpsert>;
};

/**
 * The text of a standard: its 14 components, service delivery first
 */
export type StandardVersion = {
    id: Uuid;
    standardId: Uuid;
    number: number;
    standardCode: string;
    title: string;
    unit: UnitReference;
    frozenAt?: Instant;
    reason?: string;
    /**
     * From what the first text was made; absent when it was begun empty
     */
    origin?: VersionOrigin;
    /**
     * How many of the 14 components say something
     */
    completeCount: number;
    missing: Array<ComponentCode>;
    components: [
        Component,
        Component,
        Component,
        Component,
        Component,
        Component,
        Component,
        Component,
        Component,
        Component,
        Component,
        Component,
        Component,
        Component
    ];
};

/**
 * How an input stands to a text: CURRENT, it was given on this very text; STILL_APPLIES, what it speaks of reads the same; RESOLVED, what it speaks of was changed because of it; OLDER_TEXT, what it speaks of reads otherwise, for other reasons
 */
export type Standing = 'CURRENT' | 'STILL_APPLIES' | 'RESOLVED' | 'OLDER_TEXT';

/**
 * One step of the procedure, in SD2
 */
export type StepRow = {
    kind: 'STEP';
    id: Uuid;
    /**
     * Who takes the step
     */
    actor?: string | null;
    action: string;
    /**
     * How long it takes at most, together with unit
     */
    amount?: number | null;
    unit?: TimeUnit | null;
};

/**
 * What comes with a support
 */
export type SupportGiven = {
    /**
     * Without an account: a solved challenge, as with an input; each counts once
     */
    challenge?: string | null;
};

/**
 * SOON from three months before the end of the window
 */
export type SurveillanceState = 'COMING' | 'OPEN' | 'SOON' | 'LATE' | 'MET';

/**
 * In which time the body has to look again, and whether it did
 */
export type SurveillanceWindow = {
    kind: AuditKind;
    from: LocalDate;
    until: LocalDate;
    metOn?: LocalDate;
    state: SurveillanceState;
};

/**
 * A satisfaction survey (SKM) of a unit or of one of its services
 */
export type Survey = {
    id: Uuid;
    slug: string;
    unit: UnitReference;
    /**
     * Absent where it is about the unit as a whole
     */
    service?: SurveyService;
    title: string;
    titleEn?: string;
    periodFrom: LocalDate;
    periodTo: LocalDate;
    opensOn?: LocalDate;
    closesOn?: LocalDate;
    state: SurveyState;
    /**
     * All nine, in the order of the rule
     */
    questions: Array<SurveyQuestion>;
    /**
     * Which of them are worded by the survey itself
     */
    ownQuestions: Array<SurveyQuestionText>;
    profileQuestions: Array<ProfileQuestion>;
    answerRule: AnswerRule;
    /**
     * How many people used the service in the period
     */
    population?: number;
    /**
     * How many respondents are enough for that many, by Krejcie and Morgan
     */
    sampleSize?: number;
    /**
     * Whether each element weighs 0.11 instead of exactly 1/9
     */
    roundedWeight: boolean;
    /**
     * Whether anybody has answered, so that only texts, closing day and population may change
     */
    hasResponses: boolean;
    /**
     * Of the newest results before the public
     */
    publishedAt?: Instant;
    version: number;
};

/**
 * By which way a response came: sent by its giver (ONLINE, QR, KIOSK), typed in from PAPER by the staff, or brought in from another form (IMPORT)
 */
export type SurveyChannel = 'ONLINE' | 'QR' | 'KIOSK' | 'PAPER' | 'IMPORT';

/**
 * An element of service quality, with what is asked about it unless a survey words it otherwise
 */
export type SurveyElement = {
    code: ElementCode;
    name: Words;
    question: Words;
    /**
     * What is said by 1, 2, 3 and 4, in this order
     */
    answers: Array<Words>;
    /**
     * Components of a standard about which it speaks
     */
    components: Array<ComponentCode>;
};

/**
 * The mean of one element, to three decimals
 */
export type SurveyElementMean = {
    code: ElementCode;
    mean: number;
};

/**
 * What came of one element
 */
export type SurveyElementResult = {
    code: ElementCode;
    name: Words;
    /**
     * All scores added up
     */
    sum: number;
    /**
     * NRR: the sum by the number of responses, to three decimals
     */
    mean: number;
    /**
     * NRR tertimbang: the mean times the weight, to three decimals
     */
    weightedMean: number;
    /**
     * The mean on the scale of the index, to two decimals
     */
    index: number;
    /**
     * By that index
     */
    grade: QualityGrade;
    /**
     * How often 1, 2, 3 and 4 were said
     */
    counts: Array<number>;
    /**
     * Components of a standard about which it speaks
     */
    components: Array<ComponentCode>;
};

/**
 * What a unit promises because of what a survey said of an element
 */
export type SurveyFollowUpPlan = {
    element: ElementCode;
    /**
     * Program or activity; public
     */
    text: string;
    /**
     * A unit, a team or a position; public
     */
    owner: string;
    horizon: Horizon;
    /**
     * Not before today
     */
    dueOn: LocalDate;
};

/**
 * A part of the responses; with hidden true nothing else is told of it
 */
export type SurveyGroup = {
    /**
     * Which part
     */
    key: string;
    hidden: boolean;
    responses?: number;
    index?: number;
    grade?: QualityGrade;
};

/**
 * What a file of responses brought, or with dryRun would bring
 */
export type SurveyImport = {
    /**
     * Whether nothing was written
     */
    dryRun: boolean;
    /**
     * Rows in the file, without its headings
     */
    read: number;
    /**
     * Responses that are new
     */
    added: number;
    /**
     * Rows that were brought in before, by their number or with the same file
     */
    known: number;
    /**
     * Rows that cannot be taken
     */
    broken: number;
    /**
     * Of the columns, as they came
     */
    headings: Array<string>;
    /**
     * One for each row that cannot be taken, in the order of the rows
     */
    faults: Array<SurveyImportFault>;
};

/**
 * Why a row cannot be taken: the first thing that is wrong with it
 */
export type SurveyImportFault = {
    /**
     * As the spreadsheet counts: the headings are row 1
     */
    row: number;
    /**
     * Heading of the column, as it came; absent where the whole row is at fault
     */
    column?: string;
    /**
     * Why; never changes once released
     */
    code: string;
    /**
     * The same in words, in the language of the request
     */
    detail: string;
    /**
     * The row itself, cell by cell as it came, so that a file of such rows can be mended
     */
    cells: Array<string>;
};

/**
 * How the index was counted, and by which rule
 */
export type SurveyMethod = {
    rule: string;
    article: string;
    /**
     * Of each element: 1/9, or 0.11 where the survey has roundedWeight
     */
    weight: string;
    /**
     * What 1, 2, 3 and 4 are called
     */
    scale: Array<Words>;
    grades: Array<GradeBounds>;
    /**
     * The same in sentences, for reports and pages
     */
    text: Words;
};

/**
 * A survey as its unit plans it, whole
 */
export type SurveyPlan = {
    title: string;
    titleEn?: string | null;
    /**
     * Of the unit; absent where it is about the unit as a whole
     */
    serviceId?: Uuid | null;
    /**
     * First day of the period that is measured
     */
    periodFrom: LocalDate;
    /**
     * Its last day, at most 366 days later
     */
    periodTo: LocalDate;
    /**
     * First day on which it takes answers, within the period; without days it stays a draft
     */
    opensOn?: LocalDate | null;
    /**
     * Last day on which it does, within the period
     */
    closesOn?: LocalDate | null;
    /**
     * Where it asks otherwise than the rule's elements say; each element once
     */
    questions: Array<SurveyQuestionText>;
    /**
     * What it asks of its respondents; each once
     */
    profileQuestions: Array<ProfileQuestion>;
    answerRule: AnswerRule;
    /**
     * How many people used the service in the period; the size of the sample follows from it
     */
    population?: number | null;
    /**
     * Whether each element weighs 0.11 instead of exactly 1/9, as older guides print it; that lowers the index by one hundredth
     */
    roundedWeight?: boolean;
};

/**
 * Responses by what respondents said to one question
 */
export type SurveyProfile = {
    question: ProfileQuestion;
    /**
     * By the answer; UNSAID for none
     */
    groups: Array<SurveyGroup>;
};

/**
 * Results before the public, as they were when they were published; never changed
 */
export type SurveyPublication = {
    id: Uuid;
    surveyId: Uuid;
    /**
     * From 1; the highest is the one that holds
     */
    number: number;
    publishedAt: Instant;
    results: SurveyResults;
};

/**
 * What was published last, in short
 */
export type SurveyPublished = {
    number: number;
    publishedAt: Instant;
    responses: number;
    index?: number;
    grade?: QualityGrade;
};

/**
 * What a survey asks about an element
 */
export type SurveyQuestion = {
    element: ElementCode;
    name: Words;
    question: Words;
    /**
     * What is said by 1, 2, 3 and 4, in this order
     */
    answers: Array<Words>;
    /**
     * Components of a standard about which it speaks
     */
    components: Array<ComponentCode>;
};

/**
 * How a survey asks about an element, in both languages
 */
export type SurveyQuestionText = {
    element: ElementCode;
    id: string;
    en: string;
};

/**
 * That a response was received; which one it is nobody is told
 */
export type SurveyReceipt = {
    surveyId: Uuid;
    /**
     * In the zone of the unit
     */
    answeredOn: LocalDate;
};

/**
 * Who answers, as far as they want to say and the survey asks
 */
export type SurveyRespondent = {
    sex?: Sex | null;
    age?: AgeBand | null;
    education?: Education | null;
    occupation?: Occupation | null;
};

/**
 * A response, for members of the unit; who or what device gave it is kept nowhere
 */
export type SurveyResponse = {
    id: Uuid;
    channel: SurveyChannel;
    answeredOn: LocalDate;
    answers: Array<ElementScore>;
    /**
     * What the respondent wanted to say and the survey asked
     */
    respondent: SurveyRespondent;
    comment?: string;
    /**
     * Number on the paper or in the list
     */
    reference?: string;
    /**
     * Who typed it in or brought it in
     */
    enteredBy?: string;
    /**
     * Since when it counts no more
     */
    removedAt?: Instant;
    removedBy?: string;
    removalReason?: string;
};

/**
 * Why a response no longer counts
 */
export type SurveyResponseRemoval = {
    reason: string;
};

/**
 * What came of a survey, counted from all responses that were not taken out. Groups of fewer than five are hidden, and where they would follow from the rest, the next smallest too
 */
export type SurveyResults = {
    /**
     * When it was counted
     */
    countedAt: Instant;
    responses: number;
    /**
     * People who used the service in the period
     */
    population?: number;
    /**
     * How many respondents are enough for that many
     */
    sampleSize?: number;
    /**
     * Whether there are fewer than five responses, so that nothing of them is told
     */
    hidden: boolean;
    /**
     * 25 to 100, to two decimals; absent where hidden
     */
    index?: number;
    /**
     * By the index to two decimals
     */
    grade?: QualityGrade;
    gradeName?: Words;
    /**
     * Sum of the weighted means
     */
    weightedMean?: number;
    /**
     * All nine, in the order of the rule; none where hidden
     */
    elements: Array<SurveyElementResult>;
    /**
     * The three with the lowest means, the lowest first; none where hidden
     */
    lowest: Array<ElementCode>;
    method: SurveyMethod;
    /**
     * By month, as 2026-11
     */
    byMonth: Array<SurveyGroup>;
    /**
     * By quarter, as 2026-Q4
     */
    byQuarter: Array<SurveyGroup>;
    /**
     * By half-year, as 2026-H2
     */
    byHalfYear: Array<SurveyGroup>;
    /**
     * By SurveyChannel
     */
    byChannel: Array<SurveyGroup>;
    /**
     * By what respondents said of themselves, for each question that was asked
     */
    profile: Array<SurveyProfile>;
};

/**
 * Results as they are now, for members of the unit, beside those before the public
 */
export type SurveyResultsNow = {
    results: SurveyResults;
    /**
     * What holds before the public; absent where nothing was published
     */
    published?: SurveyPublished;
    /**
     * Whether anything was added or taken out since
     */
    changedSince: boolean;
};

/**
 * What the rule says of the satisfaction survey, as it is in force
 */
export type SurveyRule = {
    rule: string;
    article: string;
    /**
     * When it was issued
     */
    issuedOn: LocalDate;
    /**
     * What 1, 2, 3 and 4 are called, in this order
     */
    scale: Array<Words>;
    elements: Array<SurveyElement>;
    /**
     * From the best to the worst
     */
    grades: Array<GradeBounds>;
    /**
     * What takes the place of 1/9 in a survey with roundedWeight
     */
    roundedWeight: number;
};

/**
 * How many respondents are enough for so many users, by Krejcie and Morgan
 */
export type SurveySample = {
    population: number;
    sampleSize: number;
};

/**
 * The service that a survey is about
 */
export type SurveyService = {
    id: Uuid;
    slug: string;
    name: string;
};

/**
 * DRAFT until its first day, and while it has none; OPEN through its last day in the unit's zone; then CLOSED, and PUBLISHED once its results are
 */
export type SurveyState = 'DRAFT' | 'OPEN' | 'CLOSED' | 'PUBLISHED';

/**
 * A response as its giver sends it
 */
export type SurveySubmission = {
    /**
     * All nine elements, each once
     */
    answers: [
        ElementScore,
        ElementScore,
        ElementScore,
        ElementScore,
        ElementScore,
        ElementScore,
        ElementScore,
        ElementScore,
        ElementScore
    ];
    respondent?: SurveyRespondent | null;
    /**
     * For the unit alone; never public
     */
    comment?: string | null;
    /**
     * ONLINE, QR or KIOSK
     */
    channel: SurveyChannel;
    /**
     * The one-time token, where the survey's rule is ONE_PER_TOKEN
     */
    token?: string | null;
    /**
     * Solution of a challenge, needed without an account
     */
    challenge?: string | null;
};

/**
 * A survey in a list, with the newest results that are before the public
 */
export type SurveySummary = {
    id: Uuid;
    slug: string;
    /**
     * Absent where it is about the unit as a whole
     */
    service?: SurveyService;
    title: string;
    titleEn?: string;
    periodFrom: LocalDate;
    periodTo: LocalDate;
    opensOn?: LocalDate;
    closesOn?: LocalDate;
    state: SurveyState;
    /**
     * Of the newest results before the public
     */
    publishedAt?: Instant;
    /**
     * Responses in those results
     */
    responses?: number;
    /**
     * Index in those results
     */
    index?: number;
    grade?: QualityGrade;
};

/**
 * One-time tokens that were made together, to be printed as readSurveyTokens
 */
export type SurveyTokenBatch = {
    id: Uuid;
    surveyId: Uuid;
    size: number;
    /**
     * How many have answered
     */
    used: number;
    byName: string;
    madeAt: Instant;
};

/**
 * How many one-time tokens are to be made
 */
export type SurveyTokenOrder = {
    /**
     * 1 to 500
     */
    size: number;
};

/**
 * The results of a survey that hold before the public, in short
 */
export type SurveyTrendPoint = {
    surveyId: Uuid;
    slug: string;
    title: string;
    /**
     * Absent where it is about the unit as a whole
     */
    service?: SurveyService;
    periodFrom: LocalDate;
    periodTo: LocalDate;
    publishedAt: Instant;
    responses: number;
    index: number;
    grade: QualityGrade;
    /**
     * As counted: 1/9 or 0.11; those of different weights cannot be compared
     */
    weight: string;
    elements: Array<SurveyElementMean>;
};

/**
 * The text of one component; its rows stay as they are
 */
export type TakenText = {
    code: ComponentCode;
    content: Document;
    /**
     * That of the component as you saw it
     */
    etag: string;
    /**
     * Whether a text that is there already may go; without it, none does
     */
    replaces?: boolean | null;
};

/**
 * Texts to be written into a draft together
 */
export type TakenTexts = {
    /**
     * Each component at most once
     */
    texts: Array<TakenText>;
};

/**
 * Somebody in the team of a session, as everybody reads it on the invitation
 */
export type TeamMember = {
    role: TeamRole;
    name: string;
    position?: string | null;
};

/**
 * What somebody does in the team of a session (tim FKP, Permenpan RB 16/2017)
 */
export type TeamRole = 'CHAIR' | 'MODERATOR' | 'SPEAKER' | 'MINUTE_TAKER' | 'REGISTRATION_DESK';

/**
 * What the template says of one component
 */
export type TemplateText = {
    code: ComponentCode;
    content: Document;
};

/**
 * So many working days, days, months or years
 */
export type Term = {
    amount: number;
    unit: TermUnit;
};

/**
 * WORKING_DAYS leave out weekends, national holidays and joint leave
 */
export type TermUnit = 'WORKING_DAYS' | 'CALENDAR_DAYS' | 'MONTHS' | 'YEARS';

/**
 * A region the unit serves
 */
export type Territory = {
    /**
     * Code of the Ministry of Home Affairs
     */
    code: string;
    name: string;
};

export type TextPart = {
    text: string;
    found: boolean;
};

/**
 * A part of what somebody said: from one code point up to another, counted from 0 in the text as it is served
 */
export type TextSpan = {
    of: SpannedText;
    /**
     * The first code point of it
     */
    from?: number;
    /**
     * The first code point after it
     */
    to: number;
};

/**
 * What somebody who has registered sees
 */
export type Ticket = {
    number: string;
    state: RegistrationState;
    /**
     * The order in which people are called
     */
    queueNumber?: number;
    /**
     * Of WAITING: from 1
     */
    waitingPlace?: number;
    mode: RegistrationMode;
    element: CommunityElement;
    organisation?: string;
    /**
     * Absent once erased
     */
    name?: string;
    needs: Array<Need>;
    session: SessionReference;
    /**
     * Of a CONFIRMED registration that takes part ONLINE
     */
    meetingLink?: string;
    registeredAt: Instant;
    confirmedAt?: Instant;
    cancelledAt?: Instant;
    /**
     * Whether anything is kept that tells who it is
     */
    hasPerson: boolean;
    /**
     * To be shown at the desk; absent when cancelled
     */
    code?: TicketCode;
};

/**
 * A QR code to be drawn: the address of this ticket with its secret
 */
export type TicketCode = {
    address: string;
    /**
     * Of one side, in modules, with the quiet zone
     */
    size: number;
    /**
     * SVG path of the dark modules, one unit each
     */
    path: string;
};

/**
 * How long one kind of service, or one stage of it, takes at most, in SD3
 */
export type TimeRow = {
    kind: 'TIME';
    id: Uuid;
    subject: string;
    amount: number;
    unit: TimeUnit;
    /**
     * From what moment it counts
     */
    startsWhen?: string | null;
};

export type TimeUnit = 'WORKING_DAYS' | 'CALENDAR_DAYS' | 'HOURS' | 'MINUTES';

/**
 * One lawful step of a forum: when it was done, or by when it is due
 */
export type TimelineStep = {
    code: TimelineStepCode;
    state: TimelineStepState;
    /**
     * The day it was done; of a window, the day it closed
     */
    on?: LocalDate;
    /**
     * The last day in time, or on which the window is open
     */
    dueOn?: LocalDate;
    /**
     * The term it has by law
     */
    rule?: RuleId;
    term?: Term;
    /**
     * Where the step stands
     */
    law: string;
    /**
     * Years whose holidays are not entered, so that dueOn cannot be counted
     */
    unknownYears?: Array<number>;
    /**
     * Why it is or was late, in the unit's words
     */
    lateReason?: string;
};

/**
 * A lawful step of a forum
 */
export type TimelineStepCode = 'ANNOUNCED' | 'INPUT' | 'DISCUSSED' | 'PUBLISHED' | 'COMMENTED' | 'IMPROVED' | 'ESTABLISHED' | 'PLEDGED' | 'TOLD';

/**
 * How a step stands now. LATE is under way and past its last day, MET_LATE was done after it
 */
export type TimelineStepState = 'COMING' | 'NOW' | 'LATE' | 'MET' | 'MET_LATE' | 'CANCELLED';

export type TracedChange = {
    version: number;
    publishedAt: Instant;
    reason?: ChangeReason;
    /**
     * Whether the reason names the input
     */
    becauseOfIt: boolean;
};

/**
 * An input as it stands to a version of its standard
 */
export type TracedFeedback = {
    feedback: Feedback;
    givenOn: number;
    standing: Standing;
};

export type TracedPart = {
    code: ComponentCode;
    /**
     * Whether the input names it
     */
    named: boolean;
    /**
     * Whether the current answer promised to change it
     */
    promised: boolean;
    changes: Array<TracedChange>;
};

export type TracedPassage = {
    number: number;
    state: RevisionState;
    agreedAt?: Instant;
    decreeId?: Uuid;
    inForceFrom?: LocalDate;
};

export type TracedStandard = {
    id: Uuid;
    slug: string;
    code: string;
    title: string;
    givenOn: number;
    newest: number;
    standing: Standing;
    parts: Array<TracedPart>;
    passage: TracedPassage;
};

/**
 * An input that an assignment leaves as it is
 */
export type UnassignedFeedback = {
    feedbackId: Uuid;
    obstacle: AssignmentObstacle;
};

/**
 * An office that serves the public and holds forums (UPP)
 */
export type Unit = {
    id: Uuid;
    slug: string;
    institution: InstitutionReference;
    name: string;
    shortName: string;
    address: string;
    /**
     * Zone in which the unit's dates and hours are meant
     */
    zone: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
    territories: Array<Territory>;
    /**
     * Plain text with line breaks
     */
    about?: string;
    phone?: string;
    email?: string;
    /**
     * Day on which it was founded
     */
    foundedOn?: LocalDate;
    version: number;
};

/**
 * Whether a unit has a public certificate that holds
 */
export type UnitCertificate = {
    state: PictureState;
    count: number;
};

/**
 * A unit as it is changed; its institution stays
 */
export type UnitDetails = {
    name: string;
    shortName: string;
    address: string;
    zone: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
    territories: Array<Territory>;
    /**
     * Plain text with line breaks
     */
    about?: string | null;
    phone?: string | null;
    email?: string | null;
    /**
     * Day on which it was founded, never later than today. From it the six months run in which a new unit establishes its standards (PP 96/2012 art 22(1)); without it, from the day it was entered
     */
    foundedOn?: LocalDate | null;
};

/**
 * Whether a unit keeps what it promised
 */
export type UnitFollowUps = {
    state: PictureState;
    /**
     * Not cancelled; absent for a year before it was counted
     */
    promised?: number;
    overdue?: number;
};

/**
 * Whether a unit held a forum in the last twelve months
 */
export type UnitForum = {
    state: PictureState;
    /**
     * When the newest was opened
     */
    on?: LocalDate;
    /**
     * When its record of agreement was signed
     */
    agreedOn?: LocalDate;
};

/**
 * Inputs without an answer, those held back included
 */
export type UnitInputs = {
    state: PictureState;
    /**
     * Absent for a year before the unit was counted
     */
    waiting?: number;
};

/**
 * How the messages of a unit go, in numbers; nobody is named
 */
export type UnitMessages = {
    /**
     * Whether this installation has a mail server; without one messages wait
     */
    sending: boolean;
    /**
     * What was written earlier is not counted
     */
    since: Instant;
    topics: Array<MessageTopicCount>;
};

/**
 * How far a unit was at the end of a year, or is in the running one
 */
export type UnitPicture = {
    unit: UnitReference;
    institution: InstitutionReference;
    /**
     * Code of the province of the first region it serves
     */
    region?: string;
    year: number;
    /**
     * The day in the unit's zone
     */
    countedOn: LocalDate;
    /**
     * true: reckoned afterwards, from what has a date
     */
    reckoned: boolean;
    standards: UnitStandards;
    forum: UnitForum;
    review: UnitReview;
    followUps: UnitFollowUps;
    survey: UnitSurvey;
    certificate: UnitCertificate;
    /**
     * For members of the unit; otherwise absent
     */
    inputs?: UnitInputs;
};

/**
 * How far a unit is, over the years, and what shows it today; all of it is public but inputs
 */
export type UnitPictureWithEvidence = {
    /**
     * The earliest first
     */
    years: Array<UnitPicture>;
    /**
     * By its measure, the newest first; at most 50 of each kind
     */
    evidence: Array<PictureEvidence>;
};

/**
 * A unit as it is entered
 */
export type UnitPlan = {
    institutionId: Uuid;
    name: string;
    shortName: string;
    address: string;
    zone: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
    territories: Array<Territory>;
    /**
     * Plain text with line breaks
     */
    about?: string | null;
    phone?: string | null;
    email?: string | null;
    /**
     * Day on which it was founded, never later than today. From it the six months run in which a new unit establishes its standards (PP 96/2012 art 22(1)); without it, from the day it was entered
     */
    foundedOn?: LocalDate | null;
};

/**
 * Which unit
 */
export type UnitReference = {
    id: Uuid;
    slug: string;
    name: string;
};

/**
 * Whether the standards of a unit are looked at in time
 */
export type UnitReview = {
    state: PictureState;
    /**
     * When the standard in force that waits longest was looked at or came into force
     */
    lookedAtOn?: LocalDate;
};

/**
 * DRAFTER drafts standards and plans forums; MODERATOR runs forums and answers; HEAD does both and manages members; AUDITOR reads everything
 */
export type UnitRole = 'DRAFTER' | 'MODERATOR' | 'HEAD' | 'AUDITOR';

/**
 * All roles in one unit, those held through its institution included
 */
export type UnitRoles = {
    unitId: Uuid;
    unitName: string;
    unitSlug: string;
    zone: string;
    roles: Array<UnitRole>;
};

/**
 * Whether the services of a unit have standards in force
 */
export type UnitStandards = {
    state: PictureState;
    services: number;
    /**
     * Services with a standard in force
     */
    covered: number;
    /**
     * Standards in force
     */
    inForce: number;
};

/**
 * The newest published survey of a unit
 */
export type UnitSurvey = {
    state: PictureState;
    index?: number;
    periodTo?: LocalDate;
};

/**
 * One unit, by what the other system calls it
 */
export type UnitUpsert = {
    /**
     * What the system calls it, the same for good
     */
    externalId: string;
    /**
     * Once, of a unit that is there already: it gets the external id
     */
    id?: Uuid | null;
    /**
     * Of a unit to be created; that of a known one stays
     */
    institutionId?: Uuid | null;
    unit: UnitDetails;
};

/**
 * Units as another system has them
 */
export type UnitUpserts = {
    /**
     * A short name of the system; external ids are unique within it
     */
    source: string;
    items: Array<UnitUpsert>;
};

/**
 * What became of the items that were sent, each by itself
 */
export type UpsertAnswer = {
    /**
     * Whether nothing was written, and the results are what would become of them
     */
    dryRun: boolean;
    /**
     * One for each item, in their order
     */
    results: Array<UpsertResult>;
};

/**
 * What became of one item
 */
export type UpsertResult = {
    /**
     * Its place among those sent, from 1
     */
    number: number;
    externalId: string;
    status: UpsertStatus;
    /**
     * Of the thing; absent of what is refused, and of what a dry run would create
     */
    id?: Uuid;
    /**
     * Why it is refused; once released it never changes
     */
    code?: string;
    /**
     * For people, in their language
     */
    detail?: string;
    /**
     * Fields of the item that are at fault, their pointers into the item
     */
    errors?: Array<FieldError>;
};

/**
 * CREATED it was not known and is there now; UPDATED it says something else than before, or got its external id; UNCHANGED it said the same already and nothing was written; REFUSED nothing of it was written
 */
export type UpsertStatus = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED';

export type Uuid = string;

/**
 * LETTER_OF_MANDATE: a letter of the organisation names them; KNOWN_CONTACT: they are who speaks for it in the office's own directory; CALL_BACK: the organisation was asked under a number or address that it has made public; ORGANISATION_ACCOUNT: they wrote from an address of the organisation
 */
export type VerificationBasis = 'LETTER_OF_MANDATE' | 'KNOWN_CONTACT' | 'CALL_BACK' | 'ORGANISATION_ACCOUNT';

export type VerificationNote = {
    byName: string;
    note?: string;
};

/**
 * That the office made sure for whom the giver speaks
 */
export type VerifiedOrganisation = {
    basis: VerificationBasis;
    at: Instant;
};

/**
 * Why a text that is before the public is left
 */
export type VersionOpening = {
    /**
     * Shown to the public with the new version; plain text
     */
    reason: string;
};

/**
 * From what the first text of the standard was made, to give credit
 */
export type VersionOrigin = {
    kind: VersionOriginKind;
    /**
     * As it was called then
     */
    label: string;
    /**
     * Of a source that is before the public
     */
    standardSlug?: string;
    versionNumber?: number;
    at: Instant;
};

/**
 * A standard of the same unit, one of another, or a template
 */
export type VersionOriginKind = 'OWN_STANDARD' | 'OTHER_UNIT' | 'TEMPLATE';

/**
 * A version, without its text
 */
export type VersionSummary = {
    id: Uuid;
    number: number;
    /**
     * When it came before the public; absent while it is a draft
     */
    frozenAt?: Instant;
    createdAt: Instant;
    /**
     * Why there is a version after the first one
     */
    reason?: string;
};

/**
 * Who somebody on the list is, and for whom they come
 */
export type Visitor = {
    name: string;
    position?: string | null;
    organisation?: string | null;
    element: AttendingElement;
    sex?: Sex | null;
    contact?: string | null;
};

/**
 * Who somebody on the list really is, whole, and why the list said otherwise
 */
export type VisitorCorrection = {
    visitor: Visitor;
    /**
     * For members of the unit
     */
    reason: string;
};

/**
 * What somebody votes for
 */
export type Vote = {
    /**
     * Its place among the options, from 1
     */
    option: number;
};

/**
 * Somebody who came without a ticket
 */
export type WalkUp = {
    visitor: Visitor;
    /**
     * Absent for none
     */
    consents?: Consents | null;
    /**
     * WALK_UP (default), ONLINE or PAPER; the others need a ticket
     */
    way?: AttendanceWay | null;
};

/**
 * Where a unit has changes of public records sent
 */
export type Webhook = {
    id: Uuid;
    unitId: Uuid;
    url: string;
    /**
     * Kinds of records of which changes are told; none for all
     */
    types: Array<OpenType>;
    scope: WebhookScope;
    /**
     * What it is for
     */
    description?: string;
    enabled: boolean;
    /**
     * While it is off
     */
    disabledReason?: WebhookDisabledReason;
    /**
     * While it is off: since when
     */
    disabledAt?: Instant;
    /**
     * Who made it
     */
    byName: string;
    madeAt: Instant;
    /**
     * When it got its newest secret; the one before signs for 24 hours more
     */
    rotatedAt?: Instant;
    progress: WebhookProgress;
    /**
     * What signs its messages; only in the answer that made it
     */
    secret?: string;
    /**
     * If-Match takes it in quotes
     */
    version: number;
};

/**
 * One time a message was sent, and what came back
 */
export type WebhookAttempt = {
    /**
     * When the answer was there, or was given up
     */
    at: Instant;
    /**
     * How long it took, in milliseconds
     */
    millis: number;
    /**
     * Of HTTP; absent where no answer came
     */
    status?: number;
    /**
     * Why it came to nothing; absent when it was accepted
     */
    failure?: WebhookFailure;
    /**
     * How the body of the answer begins (1 kB), where it is text
     */
    answer?: string;
};

/**
 * One message for a webhook, and the attempts to hand it over
 */
export type WebhookDelivery = {
    id: Uuid;
    /**
     * What the receiver gets as webhook-id, the same at every attempt
     */
    messageId: string;
    /**
     * Position of the change that it tells; absent from a test
     */
    position?: number;
    /**
     * Kind of the record that changed; absent from a test
     */
    type?: OpenType;
    /**
     * Of the record that changed; absent from a test
     */
    objectId?: Uuid;
    state: WebhookDeliveryState;
    /**
     * How often it was sent since it began to wait
     */
    tries: number;
    /**
     * When it began to wait for the first time
     */
    madeAt: Instant;
    /**
     * When it is sent next, at the earliest; absent when it is done
     */
    dueAt?: Instant;
    /**
     * When it was accepted or given up
     */
    doneAt?: Instant;
    /**
     * The newest first, 20 at most
     */
    attempts: Array<WebhookAttempt>;
};

/**
 * How far a message has come: WAITING to be sent or sent again, DELIVERED once the receiver answered with 2xx, DEAD after the last attempt; replayWebhook sends it again
 */
export type WebhookDeliveryState = 'WAITING' | 'DELIVERED' | 'DEAD';

/**
 * Why a webhook is off: SWITCHED_OFF by a person, GONE since the receiver answered 410, FAILING since it accepted nothing for five days
 */
export type WebhookDisabledReason = 'SWITCHED_OFF' | 'GONE' | 'FAILING';

/**
 * Why an attempt came to nothing: UNKNOWN_HOST no address for the name, ADDRESS_REFUSED one that is not public or a port that is not open to webhooks, NOT_REACHED nobody took the connection, TLS its certificate is not trusted, TIMEOUT no whole answer in time, REDIRECT it was sent elsewhere, TOO_LARGE the answer is over 64 kB, STATUS any other answer but 2xx, BROKEN no answer of HTTP
 */
export type WebhookFailure = 'UNKNOWN_HOST' | 'ADDRESS_REFUSED' | 'NOT_REACHED' | 'TLS' | 'TIMEOUT' | 'REDIRECT' | 'TOO_LARGE' | 'STATUS' | 'BROKEN';

/**
 * Where changes are to be sent, and which
 */
export type WebhookPlan = {
    /**
     * Absolute, https, without user, password and fragment, port 443; the operator may allow more. Never an address of a private network unless the operator allows it
     */
    url: string;
    /**
     * Kinds of records of which changes are told; none for all
     */
    types: Array<OpenType>;
    scope: WebhookScope;
    /**
     * What it is for; up to 200 code points
     */
    description?: string | null;
    /**
     * Whether anything is sent. While it is off nothing is lost: on again it goes on where it was
     */
    enabled: boolean;
};

/**
 * How a webhook is doing; no part of what If-Match compares
 */
export type WebhookProgress = {
    /**
     * Messages that wait to be sent, or sent again
     */
    waiting: number;
    /**
     * Messages that were given up within the last 30 days
     */
    dead: number;
    /**
     * When the receiver accepted something last
     */
    acceptedAt?: Instant;
    /**
     * Since when it accepts nothing; absent while it does
     */
    failingSince?: Instant;
};

/**
 * What is to be sent again, each message under its id: either one delivery, or what changed since a time
 */
export type WebhookReplay = {
    /**
     * One of the webhook's, but no test
     */
    deliveryId?: Uuid | null;
    /**
     * Within the last 30 days
     */
    since?: Instant | null;
};

/**
 * Whose changes a webhook is told: of its own unit, or of all units and institutions; both are public
 */
export type WebhookScope = 'OWN_UNIT' | 'ALL_UNITS';

/**
 * A new secret of a webhook; it is shown only here
 */
export type WebhookSecret = {
    secret: string;
    /**
     * Until then messages carry two signatures, one of the secret before
     */
    previousUntil: Instant;
};

/**
 * PROLONGED and CLOSED_EARLY have before and after; CORRECTED the standard and its new version; APPROVAL_EASED hoursBefore, and hoursAfter unless inputs are shown at once from then on
 */
export type WindowChange = {
    kind: Kind;
    before?: Instant;
    after?: Instant;
    standardId?: Uuid;
    versionNumber?: number;
    /**
     * So long at most an input waited for a moderator
     */
    hoursBefore?: number;
    /**
     * So long at most from then on
     */
    hoursAfter?: number;
    reason: string;
    at: Instant;
};

/**
 * A new closing time for an announced window
 */
export type WindowMove = {
    /**
     * Later than now planned prolongs, earlier closes early; a time that has passed means now
     */
    closesAt: Instant;
    /**
     * Shown to the public; plain text
     */
    reason: string;
};

export type WindowStatus = 'PLANNED' | 'UPCOMING' | 'OPEN' | 'CLOSED' | 'CANCELLED';

/**
 * The same words in Indonesian and English
 */
export type Words = {
    id: string;
    en: string;
};

/**
 * Who of a unit has how much to answer, at one moment
 */
export type Workload = {
    /**
     * Inputs that wait for an answer, or for one to an objection
     */
    waiting: number;
    /**
     * Those of them that are assigned to nobody
     */
    nobodys: number;
    /**
     * The one that waits longest without any answer; absent if none does
     */
    oldest?: OldestFeedback;
    /**
     * Everybody who may answer, by name
     */
    members: Array<MemberWorkload>;
};

/**
 * A text that an input had or has
 */
export type WrittenText = {
    text: string;
    proposedText?: string;
    writtenAt: Instant;
    /**
     * How many parts of the text before the office concealed in it; absent where its giver wrote it
     */
    concealedParts?: number;
};

/**
 * What a unit does in a year: done, due and planned, by day
 */
export type YearlyCycle = {
    year: number;
    /**
     * In the unit's zone
     */
    today: LocalDate;
    /**
     * By day; in the current year also what is late from before
     */
    entries: Array<CycleEntry>;
    /**
     * The duties behind them, as they are on the last day of the year
     */
    rules: Array<CycleRule>;
    /**
     * From which the next one can be begun
     */
    lastForum?: LastForum;
};

/**
 * Number, as it is shown to people
 */
export type Number = string;

/**
 * What the page before gave as next; nothing for the first page
 */
export type Cursor = string;

/**
 * How many items a page has at most
 */
export type Limit = number;

/**
 * Only of this unit
 */
export type UnitId = Uuid;

/**
 * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
 */
export type IdempotencyKey = string;

/**
 * Id, as the list or the answer to its creation names it
 */
export type Id = Uuid;

/**
 * The ETag last read; a change is refused when it is no longer the current one
 */
export type IfMatch = string;

/**
 * The ETag one has; 304 when it is still the current one
 */
export type IfNoneMatch = string;

/**
 * Secret of the receipt; never part of an address
 */
export type ReceiptSecret = string;

/**
 * Form of the file
 */
export type Format = ExportFormat & unknown;

/**
 * Only of this forum
 */
export type ForumId = Uuid;

/**
 * id or en: language of the headings of CSV and XLSX and of the file's name; without it that of Accept-Language
 */
export type Lang = string;

/**
 * Secret of the attendance, from the check-in; never part of an address
 */
export type AttendanceSecret = string;

/**
 * Id of the line
 */
export type LineId = Uuid;

/**
 * Only of this institution
 */
export type InstitutionId = Uuid;

/**
 * Language of words for people: id (default) or en
 */
export type AcceptLanguage = string;

/**
 * What the device was given once; quotas are counted by it first
 */
export type DeviceToken = string;

/**
 * true: those that came after the closing of the window in which they were written
 */
export type Late = boolean;

/**
 * Only of this standard
 */
export type StandardId = Uuid;

/**
 * Secret of the follower; never part of an address
 */
export type FollowSecret = string;

/**
 * Id, or the short name that its public page has
 */
export type Ref = string;

/**
 * Which edition: for whom it is made
 */
export type Edition = PaperEdition & unknown;

/**
 * Whether only to say what would become of each; nothing is written
 */
export type DryRun = boolean;

/**
 * Secret of the invitation, from its link; never part of an address
 */
export type InvitationSecret = string;

/**
 * By what they are put together
 */
export type By = PictureGrouping & unknown;

/**
 * Only this group, by its key: the code of a province, - for units that name no region, or the short name of an institution
 */
export type Group2 = string;

/**
 * By what they are looked at; INPUTS only by members, of whose units alone it speaks
 */
export type Measure = PictureMeasure & unknown;

/**
 * The calendar year; without it the running one
 */
export type Year = number;

/**
 * Id of the attendance
 */
export type AttendanceId = Uuid;

/**
 * Of who was checked in; in any case, with or without the hyphen
 */
export type AttendanceNumber = string;

/**
 * Of who has a place online and was not checked in; looked at without Attendance-Number
 */
export type TicketNumber = string;

/**
 * Id of the poll
 */
export type PollId = Uuid;

/**
 * Id of the question
 */
export type QuestionId = Uuid;

/**
 * Secret of the ticket; never part of an address
 */
export type TicketSecret = string;

/**
 * Only of this service
 */
export type ServiceId = Uuid;

export type VerifyAgreementData = {
    body?: never;
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/agreements/{number}';
};

export type VerifyAgreementErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type VerifyAgreementError = VerifyAgreementErrors[keyof VerifyAgreementErrors];

export type VerifyAgreementResponses = {
    /**
     * OK
     */
    200: AgreementVerification;
};

export type VerifyAgreementResponse = VerifyAgreementResponses[keyof VerifyAgreementResponses];

export type ReadPublicAgreementPdfData = {
    body?: never;
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/agreements/{number}/paper.pdf';
};

export type ReadPublicAgreementPdfErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadPublicAgreementPdfError = ReadPublicAgreementPdfErrors[keyof ReadPublicAgreementPdfErrors];

export type ReadPublicAgreementPdfResponses = {
    /**
     * The public copy
     */
    200: Blob | File;
};

export type ReadPublicAgreementPdfResponse = ReadPublicAgreementPdfResponses[keyof ReadPublicAgreementPdfResponses];

export type ListAnswerTemplatesData = {
    body?: never;
    path?: never;
    query: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
        /**
         * Only of this unit
         */
        unitId: Uuid;
    };
    url: '/api/v1/answer-templates';
};

export type ListAnswerTemplatesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListAnswerTemplatesError = ListAnswerTemplatesErrors[keyof ListAnswerTemplatesErrors];

export type ListAnswerTemplatesResponses = {
    /**
     * OK
     */
    200: PageAnswerTemplateRepresentation;
};

export type ListAnswerTemplatesResponse = ListAnswerTemplatesResponses[keyof ListAnswerTemplatesResponses];

export type AddAnswerTemplateData = {
    body: AnswerTemplateText;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path?: never;
    query: {
        /**
         * Only of this unit
         */
        unitId: Uuid;
    };
    url: '/api/v1/answer-templates';
};

export type AddAnswerTemplateErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type AddAnswerTemplateError = AddAnswerTemplateErrors[keyof AddAnswerTemplateErrors];

export type AddAnswerTemplateResponses = {
    /**
     * Created
     */
    201: AnswerTemplate;
};

export type AddAnswerTemplateResponse = AddAnswerTemplateResponses[keyof AddAnswerTemplateResponses];

export type RemoveAnswerTemplateData = {
    body?: never;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/answer-templates/{id}';
};

export type RemoveAnswerTemplateErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RemoveAnswerTemplateError = RemoveAnswerTemplateErrors[keyof RemoveAnswerTemplateErrors];

export type RemoveAnswerTemplateResponses = {
    /**
     * No Content
     */
    204: void;
};

export type RemoveAnswerTemplateResponse = RemoveAnswerTemplateResponses[keyof RemoveAnswerTemplateResponses];

export type ReadAnswerTemplateData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/answer-templates/{id}';
};

export type ReadAnswerTemplateErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadAnswerTemplateError = ReadAnswerTemplateErrors[keyof ReadAnswerTemplateErrors];

export type ReadAnswerTemplateResponses = {
    /**
     * OK
     */
    200: AnswerTemplate;
};

export type ReadAnswerTemplateResponse = ReadAnswerTemplateResponses[keyof ReadAnswerTemplateResponses];

export type ChangeAnswerTemplateData = {
    body: AnswerTemplateText;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/answer-templates/{id}';
};

export type ChangeAnswerTemplateErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeAnswerTemplateError = ChangeAnswerTemplateErrors[keyof ChangeAnswerTemplateErrors];

export type ChangeAnswerTemplateResponses = {
    /**
     * OK
     */
    200: AnswerTemplate;
};

export type ChangeAnswerTemplateResponse = ChangeAnswerTemplateResponses[keyof ChangeAnswerTemplateResponses];

export type ReadApiClientData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/api-clients/{id}';
};

export type ReadApiClientErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadApiClientError = ReadApiClientErrors[keyof ReadApiClientErrors];

export type ReadApiClientResponses = {
    /**
     * OK
     */
    200: ApiClient;
};

export type ReadApiClientResponse = ReadApiClientResponses[keyof ReadApiClientResponses];

export type ChangeApiClientData = {
    body: ApiClientPlan;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/api-clients/{id}';
};

export type ChangeApiClientErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * api-client-revoked
     */
    409: Problem & {
        code?: 'api-client-revoked';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeApiClientError = ChangeApiClientErrors[keyof ChangeApiClientErrors];

export type ChangeApiClientResponses = {
    /**
     * OK
     */
    200: ApiClient;
};

export type ChangeApiClientResponse = ChangeApiClientResponses[keyof ChangeApiClientResponses];

export type RevokeApiClientData = {
    body?: never;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/api-clients/{id}/revocation';
};

export type RevokeApiClientErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RevokeApiClientError = RevokeApiClientErrors[keyof RevokeApiClientErrors];

export type RevokeApiClientResponses = {
    /**
     * OK
     */
    200: ApiClient;
};

export type RevokeApiClientResponse = RevokeApiClientResponses[keyof RevokeApiClientResponses];

export type RenewApiClientSecretData = {
    body?: never;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/api-clients/{id}/secrets';
};

export type RenewApiClientSecretErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * api-client-lost, api-client-revoked, clients-not-configured
     */
    409: Problem & {
        code?: 'api-client-lost' | 'api-client-revoked' | 'clients-not-configured';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RenewApiClientSecretError = RenewApiClientSecretErrors[keyof RenewApiClientSecretErrors];

export type RenewApiClientSecretResponses = {
    /**
     * Created
     */
    201: ApiClient;
};

export type RenewApiClientSecretResponse = RenewApiClientSecretResponses[keyof RenewApiClientSecretResponses];

export type ListAssessmentRulesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/assessment-rules';
};

export type ListAssessmentRulesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListAssessmentRulesError = ListAssessmentRulesErrors[keyof ListAssessmentRulesErrors];

export type ListAssessmentRulesResponses = {
    /**
     * OK
     */
    200: PageRuleSet;
};

export type ListAssessmentRulesResponse = ListAssessmentRulesResponses[keyof ListAssessmentRulesResponses];

export type ReadAssessmentRulesData = {
    body?: never;
    path: {
        /**
         * The day from which the rules hold
         */
        validFrom: LocalDate;
    };
    query?: never;
    url: '/api/v1/assessment-rules/{validFrom}';
};

export type ReadAssessmentRulesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadAssessmentRulesError = ReadAssessmentRulesErrors[keyof ReadAssessmentRulesErrors];

export type ReadAssessmentRulesResponses = {
    /**
     * OK
     */
    200: AssessmentRules;
};

export type ReadAssessmentRulesResponse = ReadAssessmentRulesResponses[keyof ReadAssessmentRulesResponses];

export type ChangeAssessmentRulesData = {
    body: AssessmentRulesDetails;
    headers?: {
        /**
         * ETag as last read; required to change them
         */
        'If-Match'?: string;
        /**
         * `*` to enter a day that is not there yet
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The day from which the rules hold
         */
        validFrom: LocalDate;
    };
    query?: never;
    url: '/api/v1/assessment-rules/{validFrom}';
};

export type ChangeAssessmentRulesErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeAssessmentRulesError = ChangeAssessmentRulesErrors[keyof ChangeAssessmentRulesErrors];

export type ChangeAssessmentRulesResponses = {
    /**
     * OK
     */
    200: AssessmentRules;
};

export type ChangeAssessmentRulesResponse = ChangeAssessmentRulesResponses[keyof ChangeAssessmentRulesResponses];

export type AssignData = {
    body: AssignmentPlan;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/assignment-batches';
};

export type AssignErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type AssignError = AssignErrors[keyof AssignErrors];

export type AssignResponses = {
    /**
     * Created
     */
    201: AssignmentBatch;
};

export type AssignResponse = AssignResponses[keyof AssignResponses];

export type UndoAssignmentData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/assignment-batches/{id}/undoing';
};

export type UndoAssignmentErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * batch-moved-on, undo-too-late
     */
    409: Problem & {
        code?: 'batch-moved-on' | 'undo-too-late';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type UndoAssignmentError = UndoAssignmentErrors[keyof UndoAssignmentErrors];

export type UndoAssignmentResponses = {
    /**
     * OK
     */
    200: AssignmentBatch;
};

export type UndoAssignmentResponse = UndoAssignmentResponses[keyof UndoAssignmentResponses];

export type PreviewAssignmentData = {
    body: AssignmentPlan;
    path?: never;
    query?: never;
    url: '/api/v1/assignment-previews';
};

export type PreviewAssignmentErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PreviewAssignmentError = PreviewAssignmentErrors[keyof PreviewAssignmentErrors];

export type PreviewAssignmentResponses = {
    /**
     * OK
     */
    200: AssignmentPreview;
};

export type PreviewAssignmentResponse = PreviewAssignmentResponses[keyof PreviewAssignmentResponses];

export type ReadAttachmentContentData = {
    body?: never;
    headers?: {
        /**
         * The ETag one has; 304 when it is still the current one
         */
        'If-None-Match'?: string;
        /**
         * The ETag of which one has a part; a whole answer when it is another now
         */
        'If-Range'?: string;
        /**
         * The bytes wanted, as bytes=from-to
         */
        Range?: string;
        /**
         * Secret of the receipt; never part of an address
         */
        'Receipt-Secret'?: string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/attachments/{id}/content';
};

export type ReadAttachmentContentErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadAttachmentContentError = ReadAttachmentContentErrors[keyof ReadAttachmentContentErrors];

export type ReadAttachmentContentResponses = {
    /**
     * The file; a picture is at most 2,048 pixels long
     */
    200: Blob | File;
    /**
     * The part asked for
     */
    206: Blob | File;
};

export type ReadAttachmentContentResponse = ReadAttachmentContentResponses[keyof ReadAttachmentContentResponses];

export type HideAttachmentData = {
    body: Hiding;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/attachments/{id}/hiding';
};

export type HideAttachmentErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type HideAttachmentError = HideAttachmentErrors[keyof HideAttachmentErrors];

export type HideAttachmentResponses = {
    /**
     * OK
     */
    200: FeedbackAttachment;
};

export type HideAttachmentResponse = HideAttachmentResponses[keyof HideAttachmentResponses];

export type PublishAttachmentData = {
    body: AttachmentPublication;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/attachments/{id}/publication';
};

export type PublishAttachmentErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PublishAttachmentError = PublishAttachmentErrors[keyof PublishAttachmentErrors];

export type PublishAttachmentResponses = {
    /**
     * OK
     */
    200: FeedbackAttachment;
};

export type PublishAttachmentResponse = PublishAttachmentResponses[keyof PublishAttachmentResponses];

export type ExportAttendancesData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Form of the file
         */
        format?: ExportFormat & unknown;
        /**
         * Only of this forum
         */
        forumId?: Uuid;
        /**
         * id or en: language of the headings of CSV and XLSX and of the file's name; without it that of Accept-Language
         */
        lang?: string;
        /**
         * Only of this unit
         */
        unitId: Uuid;
    };
    url: '/api/v1/attendance-export';
};

export type ExportAttendancesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ExportAttendancesError = ExportAttendancesErrors[keyof ExportAttendancesErrors];

export type ExportAttendancesResponses = {
    /**
     * The file
     */
    200: string;
};

export type ExportAttendancesResponse = ExportAttendancesResponses[keyof ExportAttendancesResponses];

export type GetAttendanceData = {
    body?: never;
    headers?: {
        /**
         * Secret of the attendance, from the check-in; never part of an address
         */
        'Attendance-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/attendances/{number}';
};

export type GetAttendanceErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * attendance-unknown
     */
    404: Problem & {
        code?: 'attendance-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type GetAttendanceError = GetAttendanceErrors[keyof GetAttendanceErrors];

export type GetAttendanceResponses = {
    /**
     * OK
     */
    200: OwnAttendance;
};

export type GetAttendanceResponse = GetAttendanceResponses[keyof GetAttendanceResponses];

export type EvaluateSessionData = {
    body: EvaluationAnswers;
    headers: {
        /**
         * Secret of the attendance, from the check-in; never part of an address
         */
        'Attendance-Secret'?: string;
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/attendances/{number}/evaluation';
};

export type EvaluateSessionErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * attendance-unknown
     */
    404: Problem & {
        code?: 'attendance-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * evaluation-given
     */
    409: Problem & {
        code?: 'evaluation-given';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type EvaluateSessionError = EvaluateSessionErrors[keyof EvaluateSessionErrors];

export type EvaluateSessionResponses = {
    /**
     * Created
     */
    201: OwnAttendance;
};

export type EvaluateSessionResponse = EvaluateSessionResponses[keyof EvaluateSessionResponses];

export type ReadOwnLinesData = {
    body?: never;
    headers?: {
        /**
         * Secret of the attendance, from the check-in; never part of an address
         */
        'Attendance-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/attendances/{number}/lines';
};

export type ReadOwnLinesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * attendance-unknown
     */
    404: Problem & {
        code?: 'attendance-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadOwnLinesError = ReadOwnLinesErrors[keyof ReadOwnLinesErrors];

export type ReadOwnLinesResponses = {
    /**
     * OK
     */
    200: OwnMinutes;
};

export type ReadOwnLinesResponse = ReadOwnLinesResponses[keyof ReadOwnLinesResponses];

export type CorrectOwnLineData = {
    body: LineCorrectionText;
    headers: {
        /**
         * Secret of the attendance, from the check-in; never part of an address
         */
        'Attendance-Secret'?: string;
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id of the line
         */
        lineId: Uuid;
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/attendances/{number}/lines/{lineId}/corrections';
};

export type CorrectOwnLineErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * attendance-unknown, not-found
     */
    404: Problem & {
        code?: 'attendance-unknown' | 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * correction-closed
     */
    409: Problem & {
        code?: 'correction-closed';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CorrectOwnLineError = CorrectOwnLineErrors[keyof CorrectOwnLineErrors];

export type CorrectOwnLineResponses = {
    /**
     * Created
     */
    201: LineCorrection;
};

export type CorrectOwnLineResponse = CorrectOwnLineResponses[keyof CorrectOwnLineResponses];

export type EraseAttendeeData = {
    body?: never;
    headers?: {
        /**
         * Secret of the attendance, from the check-in; never part of an address
         */
        'Attendance-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/attendances/{number}/person';
};

export type EraseAttendeeErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * attendance-unknown
     */
    404: Problem & {
        code?: 'attendance-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type EraseAttendeeError = EraseAttendeeErrors[keyof EraseAttendeeErrors];

export type EraseAttendeeResponses = {
    /**
     * OK
     */
    200: OwnAttendance;
};

export type EraseAttendeeResponse = EraseAttendeeResponses[keyof EraseAttendeeResponses];

export type ReadAttendanceDataData = {
    body?: never;
    headers?: {
        /**
         * Secret of the attendance, from the check-in; never part of an address
         */
        'Attendance-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/attendances/{number}/personal-data';
};

export type ReadAttendanceDataErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * attendance-unknown
     */
    404: Problem & {
        code?: 'attendance-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadAttendanceDataError = ReadAttendanceDataErrors[keyof ReadAttendanceDataErrors];

export type ReadAttendanceDataResponses = {
    /**
     * OK
     */
    200: PersonalData;
};

export type ReadAttendanceDataResponse = ReadAttendanceDataResponses[keyof ReadAttendanceDataResponses];

export type ListAuditEntriesData = {
    body?: never;
    path?: never;
    query: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
        /**
         * Only what was done to this thing
         */
        objectId?: Uuid;
        /**
         * Only of this unit
         */
        unitId: Uuid;
    };
    url: '/api/v1/audit-entries';
};

export type ListAuditEntriesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListAuditEntriesError = ListAuditEntriesErrors[keyof ListAuditEntriesErrors];

export type ListAuditEntriesResponses = {
    /**
     * OK
     */
    200: PageAuditEntryRepresentation;
};

export type ListAuditEntriesResponse = ListAuditEntriesResponses[keyof ListAuditEntriesResponses];

export type ExportAuditEntriesData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Form of the file
         */
        format?: ExportFormat & unknown;
        /**
         * id or en: language of the headings of CSV and XLSX and of the file's name; without it that of Accept-Language
         */
        lang?: string;
        /**
         * Only of this unit
         */
        unitId: Uuid;
    };
    url: '/api/v1/audit-export';
};

export type ExportAuditEntriesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ExportAuditEntriesError = ExportAuditEntriesErrors[keyof ExportAuditEntriesErrors];

export type ExportAuditEntriesResponses = {
    /**
     * The file
     */
    200: string;
};

export type ExportAuditEntriesResponse = ExportAuditEntriesResponses[keyof ExportAuditEntriesResponses];

export type ChangeFindingData = {
    body: FindingDetails;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/audit-findings/{id}';
};

export type ChangeFindingErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeFindingError = ChangeFindingErrors[keyof ChangeFindingErrors];

export type ChangeFindingResponses = {
    /**
     * OK
     */
    200: AuditFinding;
};

export type ChangeFindingResponse = ChangeFindingResponses[keyof ChangeFindingResponses];

export type PlanFindingFollowUpData = {
    body: FindingFollowUpPlan;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/audit-findings/{id}/follow-up';
};

export type PlanFindingFollowUpErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PlanFindingFollowUpError = PlanFindingFollowUpErrors[keyof PlanFindingFollowUpErrors];

export type PlanFindingFollowUpResponses = {
    /**
     * Created
     */
    201: FollowUp;
};

export type PlanFindingFollowUpResponse = PlanFindingFollowUpResponses[keyof PlanFindingFollowUpResponses];

export type ListCalendarYearsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/calendar-years';
};

export type ListCalendarYearsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListCalendarYearsError = ListCalendarYearsErrors[keyof ListCalendarYearsErrors];

export type ListCalendarYearsResponses = {
    /**
     * OK
     */
    200: PageCalendarYearRepresentation;
};

export type ListCalendarYearsResponse = ListCalendarYearsResponses[keyof ListCalendarYearsResponses];

export type ReadCalendarYearData = {
    body?: never;
    path: {
        /**
         * Calendar year
         */
        year: number;
    };
    query?: never;
    url: '/api/v1/calendar-years/{year}';
};

export type ReadCalendarYearErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadCalendarYearError = ReadCalendarYearErrors[keyof ReadCalendarYearErrors];

export type ReadCalendarYearResponses = {
    /**
     * OK
     */
    200: CalendarYear;
};

export type ReadCalendarYearResponse = ReadCalendarYearResponses[keyof ReadCalendarYearResponses];

export type ChangeCalendarYearData = {
    body: CalendarYearDetails;
    headers?: {
        /**
         * ETag of the year as last read; required to change it
         */
        'If-Match'?: string;
        /**
         * `*` to enter a year that is not there yet
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * Calendar year
         */
        year: number;
    };
    query?: never;
    url: '/api/v1/calendar-years/{year}';
};

export type ChangeCalendarYearErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeCalendarYearError = ChangeCalendarYearErrors[keyof ChangeCalendarYearErrors];

export type ChangeCalendarYearResponses = {
    /**
     * OK
     */
    200: CalendarYear;
};

export type ChangeCalendarYearResponse = ChangeCalendarYearResponses[keyof ChangeCalendarYearResponses];

export type ChangeAuditData = {
    body: AuditDetails;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/certificate-audits/{id}';
};

export type ChangeAuditErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeAuditError = ChangeAuditErrors[keyof ChangeAuditErrors];

export type ChangeAuditResponses = {
    /**
     * OK
     */
    200: CertificateAudit;
};

export type ChangeAuditResponse = ChangeAuditResponses[keyof ChangeAuditResponses];

export type RecordFindingData = {
    body: FindingDetails;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/certificate-audits/{id}/findings';
};

export type RecordFindingErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RecordFindingError = RecordFindingErrors[keyof RecordFindingErrors];

export type RecordFindingResponses = {
    /**
     * Created
     */
    201: AuditFinding;
};

export type RecordFindingResponse = RecordFindingResponses[keyof RecordFindingResponses];

export type ListCertificatesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * Only of this institution
         */
        institutionId?: Uuid;
        /**
         * Also those that are not public; for members of unitId
         */
        internal?: boolean;
        /**
         * How many items a page has at most
         */
        limit?: number;
        /**
         * Only of this standard, of whatever edition
         */
        standard?: string;
        /**
         * Only those in this state; more than one may be named
         */
        state?: Array<CertificateState>;
        /**
         * Only of this unit
         */
        unitId?: Uuid;
    };
    url: '/api/v1/certificates';
};

export type ListCertificatesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListCertificatesError = ListCertificatesErrors[keyof ListCertificatesErrors];

export type ListCertificatesResponses = {
    /**
     * OK
     */
    200: PageCertificateSummary;
};

export type ListCertificatesResponse = ListCertificatesResponses[keyof ListCertificatesResponses];

export type DiscardCertificateData = {
    body?: never;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/certificates/{id}';
};

export type DiscardCertificateErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type DiscardCertificateError = DiscardCertificateErrors[keyof DiscardCertificateErrors];

export type DiscardCertificateResponses = {
    /**
     * No Content
     */
    204: void;
};

export type DiscardCertificateResponse = DiscardCertificateResponses[keyof DiscardCertificateResponses];

export type ReadCertificateData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/certificates/{id}';
};

export type ReadCertificateErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadCertificateError = ReadCertificateErrors[keyof ReadCertificateErrors];

export type ReadCertificateResponses = {
    /**
     * OK
     */
    200: Certificate;
};

export type ReadCertificateResponse = ReadCertificateResponses[keyof ReadCertificateResponses];

export type ChangeCertificateData = {
    body: CertificateDetails;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/certificates/{id}';
};

export type ChangeCertificateErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * certificate-held
     */
    409: Problem & {
        code?: 'certificate-held';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeCertificateError = ChangeCertificateErrors[keyof ChangeCertificateErrors];

export type ChangeCertificateResponses = {
    /**
     * OK
     */
    200: Certificate;
};

export type ChangeCertificateResponse = ChangeCertificateResponses[keyof ChangeCertificateResponses];

export type RecordAuditData = {
    body: AuditDetails;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/certificates/{id}/audits';
};

export type RecordAuditErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RecordAuditError = RecordAuditErrors[keyof RecordAuditErrors];

export type RecordAuditResponses = {
    /**
     * Created
     */
    201: CertificateAudit;
};

export type RecordAuditResponse = RecordAuditResponses[keyof RecordAuditResponses];

export type MoveCertificateData = {
    body: CertificateMove;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/certificates/{id}/move';
};

export type MoveCertificateErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * certificate-held, illegal-transition
     */
    409: Problem & {
        code?: 'certificate-held' | 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type MoveCertificateError = MoveCertificateErrors[keyof MoveCertificateErrors];

export type MoveCertificateResponses = {
    /**
     * OK
     */
    200: Certificate;
};

export type MoveCertificateResponse = MoveCertificateResponses[keyof MoveCertificateResponses];

export type ListCertificationCoverageData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
    };
    url: '/api/v1/certification-coverage';
};

export type ListCertificationCoverageErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListCertificationCoverageError = ListCertificationCoverageErrors[keyof ListCertificationCoverageErrors];

export type ListCertificationCoverageResponses = {
    /**
     * OK
     */
    200: PageCertificationCoverageRepresentation;
};

export type ListCertificationCoverageResponse = ListCertificationCoverageResponses[keyof ListCertificationCoverageResponses];

export type ListCertificationRulesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/certification-rules';
};

export type ListCertificationRulesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListCertificationRulesError = ListCertificationRulesErrors[keyof ListCertificationRulesErrors];

export type ListCertificationRulesResponses = {
    /**
     * OK
     */
    200: PageCertificationRule;
};

export type ListCertificationRulesResponse = ListCertificationRulesResponses[keyof ListCertificationRulesResponses];

export type GetChallengeData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/challenges';
};

export type GetChallengeErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type GetChallengeError = GetChallengeErrors[keyof GetChallengeErrors];

export type GetChallengeResponses = {
    /**
     * OK
     */
    200: Challenge;
};

export type GetChallengeResponse = GetChallengeResponses[keyof GetChallengeResponses];

export type ListChangesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * What the page before gave as next; nothing for the beginning
         */
        after?: string;
        /**
         * How many at most
         */
        limit?: number;
        /**
         * Only records of this kind
         */
        type?: OpenType;
        /**
         * Only records of this unit
         */
        unitId?: Uuid;
    };
    url: '/api/v1/changes';
};

export type ListChangesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * cursor-unknown
     */
    410: Problem & {
        code?: 'cursor-unknown';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListChangesError = ListChangesErrors[keyof ListChangesErrors];

export type ListChangesResponses = {
    /**
     * OK
     */
    200: ChangePage;
};

export type ListChangesResponse = ListChangesResponses[keyof ListChangesResponses];

export type ListColleaguesData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Only of this unit
         */
        unitId: Uuid;
    };
    url: '/api/v1/colleagues';
};

export type ListColleaguesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListColleaguesError = ListColleaguesErrors[keyof ListColleaguesErrors];

export type ListColleaguesResponses = {
    /**
     * OK
     */
    200: PageColleague;
};

export type ListColleaguesResponse = ListColleaguesResponses[keyof ListColleaguesResponses];

export type ListComponentKindsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/component-kinds';
};

export type ListComponentKindsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListComponentKindsError = ListComponentKindsErrors[keyof ListComponentKindsErrors];

export type ListComponentKindsResponses = {
    /**
     * OK
     */
    200: PageComponentKind;
};

export type ListComponentKindsResponse = ListComponentKindsResponses[keyof ListComponentKindsResponses];

export type RevokeDeadlineFeedData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/deadline-feeds/{id}';
};

export type RevokeDeadlineFeedErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RevokeDeadlineFeedError = RevokeDeadlineFeedErrors[keyof RevokeDeadlineFeedErrors];

export type RevokeDeadlineFeedResponses = {
    /**
     * No Content
     */
    204: void;
};

export type RevokeDeadlineFeedResponse = RevokeDeadlineFeedResponses[keyof RevokeDeadlineFeedResponses];

export type ListDeadlineRulesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/deadline-rules';
};

export type ListDeadlineRulesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListDeadlineRulesError = ListDeadlineRulesErrors[keyof ListDeadlineRulesErrors];

export type ListDeadlineRulesResponses = {
    /**
     * OK
     */
    200: PageDeadlineRule;
};

export type ListDeadlineRulesResponse = ListDeadlineRulesResponses[keyof ListDeadlineRulesResponses];

export type ReadDeadlineData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/deadlines/{id}';
};

export type ReadDeadlineErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadDeadlineError = ReadDeadlineErrors[keyof ReadDeadlineErrors];

export type ReadDeadlineResponses = {
    /**
     * OK
     */
    200: Deadline;
};

export type ReadDeadlineResponse = ReadDeadlineResponses[keyof ReadDeadlineResponses];

export type ExplainLatenessData = {
    body: LateReason;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/deadlines/{id}/late-reason';
};

export type ExplainLatenessErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ExplainLatenessError = ExplainLatenessErrors[keyof ExplainLatenessErrors];

export type ExplainLatenessResponses = {
    /**
     * OK
     */
    200: Deadline;
};

export type ExplainLatenessResponse = ExplainLatenessResponses[keyof ExplainLatenessResponses];

export type ListDecreesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * Also those not signed; for members of unitId
         */
        drafts?: boolean;
        /**
         * How many items a page has at most
         */
        limit?: number;
        /**
         * Only of this unit
         */
        unitId?: Uuid;
    };
    url: '/api/v1/decrees';
};

export type ListDecreesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListDecreesError = ListDecreesErrors[keyof ListDecreesErrors];

export type ListDecreesResponses = {
    /**
     * OK
     */
    200: PageDecreeSummary;
};

export type ListDecreesResponse = ListDecreesResponses[keyof ListDecreesResponses];

export type BeginDecreeData = {
    body: DecreePlan;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/decrees';
};

export type BeginDecreeErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type BeginDecreeError = BeginDecreeErrors[keyof BeginDecreeErrors];

export type BeginDecreeResponses = {
    /**
     * Created
     */
    201: Decree;
};

export type BeginDecreeResponse = BeginDecreeResponses[keyof BeginDecreeResponses];

export type DiscardDecreeData = {
    body?: never;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/decrees/{id}';
};

export type DiscardDecreeErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type DiscardDecreeError = DiscardDecreeErrors[keyof DiscardDecreeErrors];

export type DiscardDecreeResponses = {
    /**
     * No Content
     */
    204: void;
};

export type DiscardDecreeResponse = DiscardDecreeResponses[keyof DiscardDecreeResponses];

export type ReadDecreeData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/decrees/{id}';
};

export type ReadDecreeErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadDecreeError = ReadDecreeErrors[keyof ReadDecreeErrors];

export type ReadDecreeResponses = {
    /**
     * OK
     */
    200: Decree;
};

export type ReadDecreeResponse = ReadDecreeResponses[keyof ReadDecreeResponses];

export type ChangeDecreeData = {
    body: DecreeDetails;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/decrees/{id}';
};

export type ChangeDecreeErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeDecreeError = ChangeDecreeErrors[keyof ChangeDecreeErrors];

export type ChangeDecreeResponses = {
    /**
     * OK
     */
    200: Decree;
};

export type ChangeDecreeResponse = ChangeDecreeResponses[keyof ChangeDecreeResponses];

export type ReadDecreeDocxData = {
    body?: never;
    headers?: {
        /**
         * The ETag one has; 304 when it is still the current one
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/decrees/{id}/paper.docx';
};

export type ReadDecreeDocxErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadDecreeDocxError = ReadDecreeDocxErrors[keyof ReadDecreeDocxErrors];

export type ReadDecreeDocxResponses = {
    /**
     * The decree and its annexes
     */
    200: Blob | File;
};

export type ReadDecreeDocxResponse = ReadDecreeDocxResponses[keyof ReadDecreeDocxResponses];

export type ReadDecreePdfData = {
    body?: never;
    headers?: {
        /**
         * The ETag one has; 304 when it is still the current one
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/decrees/{id}/paper.pdf';
};

export type ReadDecreePdfErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadDecreePdfError = ReadDecreePdfErrors[keyof ReadDecreePdfErrors];

export type ReadDecreePdfResponses = {
    /**
     * The decree and its annexes
     */
    200: Blob | File;
};

export type ReadDecreePdfResponse = ReadDecreePdfResponses[keyof ReadDecreePdfResponses];

export type ReadDecreeReadinessData = {
    body?: never;
    headers?: {
        /**
         * Language of words for people: id (default) or en
         */
        'Accept-Language'?: string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/decrees/{id}/readiness';
};

export type ReadDecreeReadinessErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadDecreeReadinessError = ReadDecreeReadinessErrors[keyof ReadDecreeReadinessErrors];

export type ReadDecreeReadinessResponses = {
    /**
     * OK
     */
    200: DecreeReadiness;
};

export type ReadDecreeReadinessResponse = ReadDecreeReadinessResponses[keyof ReadDecreeReadinessResponses];

export type SignDecreeData = {
    body: Signing;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/decrees/{id}/signing';
};

export type SignDecreeErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SignDecreeError = SignDecreeErrors[keyof SignDecreeErrors];

export type SignDecreeResponses = {
    /**
     * OK
     */
    200: Decree;
};

export type SignDecreeResponse = SignDecreeResponses[keyof SignDecreeResponses];

export type FollowByEmailData = {
    body: EmailFollow;
    headers: {
        /**
         * What the device was given once; quotas are counted by it first
         */
        'Device-Token'?: string;
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/email-follows';
};

export type FollowByEmailErrors = {
    /**
     * challenge-expired, challenge-invalid, challenge-spent, idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'challenge-expired' | 'challenge-invalid' | 'challenge-spent' | 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type FollowByEmailError = FollowByEmailErrors[keyof FollowByEmailErrors];

export type FollowByEmailResponses = {
    /**
     * The address will be asked, if it may be
     */
    202: unknown;
};

export type CancelEntryBatchData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/entry-batches/{id}/cancellation';
};

export type CancelEntryBatchErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CancelEntryBatchError = CancelEntryBatchErrors[keyof CancelEntryBatchErrors];

export type CancelEntryBatchResponses = {
    /**
     * OK
     */
    200: EntryBatch;
};

export type CancelEntryBatchResponse = CancelEntryBatchResponses[keyof CancelEntryBatchResponses];

export type ContinueEntryBatchData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/entry-batches/{id}/continuation';
};

export type ContinueEntryBatchErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * window-closed, window-not-open
     */
    409: Problem & {
        code?: 'window-closed' | 'window-not-open';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ContinueEntryBatchError = ContinueEntryBatchErrors[keyof ContinueEntryBatchErrors];

export type ContinueEntryBatchResponses = {
    /**
     * OK
     */
    200: EntryBatch;
};

export type ContinueEntryBatchResponse = ContinueEntryBatchResponses[keyof ContinueEntryBatchResponses];

export type ReadEntryReceiptsData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/entry-batches/{id}/receipts.csv';
};

export type ReadEntryReceiptsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadEntryReceiptsError = ReadEntryReceiptsErrors[keyof ReadEntryReceiptsErrors];

export type ReadEntryReceiptsResponses = {
    /**
     * UTF-8 with a byte order mark, RFC 4180, safe against formulas
     */
    200: Blob | File;
};

export type ReadEntryReceiptsResponse = ReadEntryReceiptsResponses[keyof ReadEntryReceiptsResponses];

export type ListEntryResultsData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
    };
    url: '/api/v1/entry-batches/{id}/results';
};

export type ListEntryResultsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListEntryResultsError = ListEntryResultsErrors[keyof ListEntryResultsErrors];

export type ListEntryResultsResponses = {
    /**
     * OK
     */
    200: PageEntryResult;
};

export type ListEntryResultsResponse = ListEntryResultsResponses[keyof ListEntryResultsResponses];

export type ListExportsData = {
    body?: never;
    path?: never;
    query: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
        /**
         * Only of this unit
         */
        unitId: Uuid;
    };
    url: '/api/v1/exports';
};

export type ListExportsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListExportsError = ListExportsErrors[keyof ListExportsErrors];

export type ListExportsResponses = {
    /**
     * OK
     */
    200: PageExportRepresentation;
};

export type ListExportsResponse = ListExportsResponses[keyof ListExportsResponses];

export type OrderExportData = {
    body: ExportOrder;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/exports';
};

export type OrderExportErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * exports-waiting
     */
    409: Problem & {
        code?: 'exports-waiting';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type OrderExportError = OrderExportErrors[keyof OrderExportErrors];

export type OrderExportResponses = {
    /**
     * Created
     */
    201: Export;
};

export type OrderExportResponse = OrderExportResponses[keyof OrderExportResponses];

export type DiscardExportData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/exports/{id}';
};

export type DiscardExportErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type DiscardExportError = DiscardExportErrors[keyof DiscardExportErrors];

export type DiscardExportResponses = {
    /**
     * It is gone, and so is its file
     */
    204: void;
};

export type DiscardExportResponse = DiscardExportResponses[keyof DiscardExportResponses];

export type ReadExportData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/exports/{id}';
};

export type ReadExportErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadExportError = ReadExportErrors[keyof ReadExportErrors];

export type ReadExportResponses = {
    /**
     * OK
     */
    200: Export;
};

export type ReadExportResponse = ReadExportResponses[keyof ReadExportResponses];

export type ReadExportContentData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/exports/{id}/content';
};

export type ReadExportContentErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadExportContentError = ReadExportContentErrors[keyof ReadExportContentErrors];

export type ReadExportContentResponses = {
    /**
     * The file
     */
    200: Blob | File;
};

export type ReadExportContentResponse = ReadExportContentResponses[keyof ReadExportContentResponses];

export type ListFeedbackData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Of those that wait for an answer: the caller's own, or those of nobody
         */
        assigned?: Assigned;
        /**
         * Of those that wait for an answer: those of a colleague, by their id
         */
        assigneeId?: Uuid;
        /**
         * Only about this component
         */
        component?: ComponentCode;
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * Only of this group of society
         */
        element?: CommunityElement;
        /**
         * Only of this forum
         */
        forumId?: Uuid;
        /**
         * Those that say the same, by the id of their group
         */
        groupId?: Uuid;
        /**
         * Only of this kind
         */
        kind?: FeedbackKind;
        /**
         * true: those that came after the closing of the window in which they were written
         */
        late?: boolean;
        /**
         * How many items a page has at most
         */
        limit?: number;
        /**
         * Those that name an organisation, by whether its giver was verified to speak for it
         */
        organisation?: OrganisationStanding;
        /**
         * Words of the text, as stems or beginnings, or a part of it; or a receipt's number
         */
        q?: string;
        /**
         * Only of this standard
         */
        standardId?: Uuid;
        /**
         * Only in this state
         */
        state?: InboxState;
        /**
         * Only of this unit
         */
        unitId: Uuid;
        /**
         * true: those that the caller has not opened yet
         */
        unread?: boolean;
    };
    url: '/api/v1/feedback';
};

export type ListFeedbackErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListFeedbackError = ListFeedbackErrors[keyof ListFeedbackErrors];

export type ListFeedbackResponses = {
    /**
     * OK
     */
    200: PageInboxFeedback;
};

export type ListFeedbackResponse = ListFeedbackResponses[keyof ListFeedbackResponses];

export type CountFeedbackData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Only of this unit
         */
        unitId: Uuid;
    };
    url: '/api/v1/feedback-counts';
};

export type CountFeedbackErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CountFeedbackError = CountFeedbackErrors[keyof CountFeedbackErrors];

export type CountFeedbackResponses = {
    /**
     * OK
     */
    200: InboxCounts;
};

export type CountFeedbackResponse = CountFeedbackResponses[keyof CountFeedbackResponses];

export type ExportFeedbackData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Only about this component
         */
        component?: ComponentCode;
        /**
         * Only of this group of society
         */
        element?: CommunityElement;
        /**
         * Form of the file
         */
        format?: ExportFormat & unknown;
        /**
         * Only of this forum
         */
        forumId?: Uuid;
        /**
         * Those that say the same, by the id of their group
         */
        groupId?: Uuid;
        /**
         * Only of this kind
         */
        kind?: FeedbackKind;
        /**
         * id or en: language of the headings of CSV and XLSX and of the file's name; without it that of Accept-Language
         */
        lang?: string;
        /**
         * true: those that came after the closing of the window in which they were written
         */
        late?: boolean;
        /**
         * Those that name an organisation, by whether its giver was verified to speak for it
         */
        organisation?: OrganisationStanding;
        /**
         * Words of the text, as stems or beginnings, or a part of it; or a receipt's number
         */
        q?: string;
        /**
         * Only of this standard
         */
        standardId?: Uuid;
        /**
         * Only in this state
         */
        state?: InboxState;
        /**
         * Only of this unit
         */
        unitId: Uuid;
    };
    url: '/api/v1/feedback-export';
};

export type ExportFeedbackErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ExportFeedbackError = ExportFeedbackErrors[keyof ExportFeedbackErrors];

export type ExportFeedbackResponses = {
    /**
     * The file
     */
    200: string;
};

export type ExportFeedbackResponse = ExportFeedbackResponses[keyof ExportFeedbackResponses];

export type ListFeedbackGroupsData = {
    body?: never;
    path?: never;
    query: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * Only of this forum
         */
        forumId?: Uuid;
        /**
         * How many items a page has at most
         */
        limit?: number;
        /**
         * true: those in which an input waits for an answer
         */
        open?: boolean;
        /**
         * Only of this unit
         */
        unitId: Uuid;
    };
    url: '/api/v1/feedback-groups';
};

export type ListFeedbackGroupsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListFeedbackGroupsError = ListFeedbackGroupsErrors[keyof ListFeedbackGroupsErrors];

export type ListFeedbackGroupsResponses = {
    /**
     * OK
     */
    200: PageFeedbackGroup;
};

export type ListFeedbackGroupsResponse = ListFeedbackGroupsResponses[keyof ListFeedbackGroupsResponses];

export type GetFeedbackData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/feedback/{id}';
};

export type GetFeedbackErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type GetFeedbackError = GetFeedbackErrors[keyof GetFeedbackErrors];

export type GetFeedbackResponses = {
    /**
     * OK
     */
    200: Feedback;
};

export type GetFeedbackResponse = GetFeedbackResponses[keyof GetFeedbackResponses];

export type ReadAnswerDraftsData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/feedback/{id}/answer-drafts';
};

export type ReadAnswerDraftsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadAnswerDraftsError = ReadAnswerDraftsErrors[keyof ReadAnswerDraftsErrors];

export type ReadAnswerDraftsResponses = {
    /**
     * OK
     */
    200: AnswerDrafts;
};

export type ReadAnswerDraftsResponse = ReadAnswerDraftsResponses[keyof ReadAnswerDraftsResponses];

export type KeepAnswerDraftData = {
    body: DraftedAnswer;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/feedback/{id}/answer-drafts/own';
};

export type KeepAnswerDraftErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type KeepAnswerDraftError = KeepAnswerDraftErrors[keyof KeepAnswerDraftErrors];

export type KeepAnswerDraftResponses = {
    /**
     * OK
     */
    200: AnswerDraft;
};

export type KeepAnswerDraftResponse = KeepAnswerDraftResponses[keyof KeepAnswerDraftResponses];

export type DecideAppealData = {
    body: AppealDecision;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/feedback/{id}/appeal-decision';
};

export type DecideAppealErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition, own-decision
     */
    409: Problem & {
        code?: 'illegal-transition' | 'own-decision';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type DecideAppealError = DecideAppealErrors[keyof DecideAppealErrors];

export type DecideAppealResponses = {
    /**
     * OK
     */
    200: InboxFeedback;
};

export type DecideAppealResponse = DecideAppealResponses[keyof DecideAppealResponses];

export type ReadAssistedEntryData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/feedback/{id}/assisted-entry';
};

export type ReadAssistedEntryErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadAssistedEntryError = ReadAssistedEntryErrors[keyof ReadAssistedEntryErrors];

export type ReadAssistedEntryResponses = {
    /**
     * OK
     */
    200: AssistedEntry;
};

export type ReadAssistedEntryResponse = ReadAssistedEntryResponses[keyof ReadAssistedEntryResponses];

export type ConcealFeedbackData = {
    body: Concealment;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/feedback/{id}/concealment';
};

export type ConcealFeedbackErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ConcealFeedbackError = ConcealFeedbackErrors[keyof ConcealFeedbackErrors];

export type ConcealFeedbackResponses = {
    /**
     * OK
     */
    200: InboxFeedback;
};

export type ConcealFeedbackResponse = ConcealFeedbackResponses[keyof ConcealFeedbackResponses];

export type PlaceFeedbackData = {
    body: GroupChoice;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/feedback/{id}/group';
};

export type PlaceFeedbackErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PlaceFeedbackError = PlaceFeedbackErrors[keyof PlaceFeedbackErrors];

export type PlaceFeedbackResponses = {
    /**
     * It belongs there now
     */
    204: void;
};

export type PlaceFeedbackResponse = PlaceFeedbackResponses[keyof PlaceFeedbackResponses];

export type HideFeedbackData = {
    body: Hiding;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/feedback/{id}/hiding';
};

export type HideFeedbackErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type HideFeedbackError = HideFeedbackErrors[keyof HideFeedbackErrors];

export type HideFeedbackResponses = {
    /**
     * OK
     */
    200: InboxFeedback;
};

export type HideFeedbackResponse = HideFeedbackResponses[keyof HideFeedbackResponses];

export type ListFeedbackTextsData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/feedback/{id}/history';
};

export type ListFeedbackTextsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListFeedbackTextsError = ListFeedbackTextsErrors[keyof ListFeedbackTextsErrors];

export type ListFeedbackTextsResponses = {
    /**
     * OK
     */
    200: PageWrittenText;
};

export type ListFeedbackTextsResponse = ListFeedbackTextsResponses[keyof ListFeedbackTextsResponses];

export type AnswerObjectionData = {
    body: ObjectionAnswer;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/feedback/{id}/objection-answer';
};

export type AnswerObjectionErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type AnswerObjectionError = AnswerObjectionErrors[keyof AnswerObjectionErrors];

export type AnswerObjectionResponses = {
    /**
     * OK
     */
    200: InboxFeedback;
};

export type AnswerObjectionResponse = AnswerObjectionResponses[keyof AnswerObjectionResponses];

export type WithdrawOrganisationVerificationData = {
    body?: never;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/feedback/{id}/organisation-verification';
};

export type WithdrawOrganisationVerificationErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type WithdrawOrganisationVerificationError = WithdrawOrganisationVerificationErrors[keyof WithdrawOrganisationVerificationErrors];

export type WithdrawOrganisationVerificationResponses = {
    /**
     * OK
     */
    200: InboxFeedback;
};

export type WithdrawOrganisationVerificationResponse = WithdrawOrganisationVerificationResponses[keyof WithdrawOrganisationVerificationResponses];

export type VerifyOrganisationData = {
    body: OrganisationVerification;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/feedback/{id}/organisation-verification';
};

export type VerifyOrganisationErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type VerifyOrganisationError = VerifyOrganisationErrors[keyof VerifyOrganisationErrors];

export type VerifyOrganisationResponses = {
    /**
     * OK
     */
    200: InboxFeedback;
};

export type VerifyOrganisationResponse = VerifyOrganisationResponses[keyof VerifyOrganisationResponses];

export type ReadOriginalData = {
    body: OriginalReading;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/feedback/{id}/original-reading';
};

export type ReadOriginalErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadOriginalError = ReadOriginalErrors[keyof ReadOriginalErrors];

export type ReadOriginalResponses = {
    /**
     * OK
     */
    200: PageWrittenText;
};

export type ReadOriginalResponse = ReadOriginalResponses[keyof ReadOriginalResponses];

export type PublishFeedbackData = {
    body?: never;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/feedback/{id}/publication';
};

export type PublishFeedbackErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PublishFeedbackError = PublishFeedbackErrors[keyof PublishFeedbackErrors];

export type PublishFeedbackResponses = {
    /**
     * OK
     */
    200: InboxFeedback;
};

export type PublishFeedbackResponse = PublishFeedbackResponses[keyof PublishFeedbackResponses];

export type AskGiverData = {
    body: OfficialQuestion;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/feedback/{id}/questions';
};

export type AskGiverErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition, question-open
     */
    409: Problem & {
        code?: 'illegal-transition' | 'question-open';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type AskGiverError = AskGiverErrors[keyof AskGiverErrors];

export type AskGiverResponses = {
    /**
     * Created
     */
    201: InboxFeedback;
};

export type AskGiverResponse = AskGiverResponses[keyof AskGiverResponses];

export type ReportFeedbackData = {
    body: FeedbackReport;
    headers?: {
        /**
         * What the device was given once; quotas are counted by it first
         */
        'Device-Token'?: string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/feedback/{id}/report';
};

export type ReportFeedbackErrors = {
    /**
     * challenge-expired, challenge-invalid, challenge-spent, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'challenge-expired' | 'challenge-invalid' | 'challenge-spent' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReportFeedbackError = ReportFeedbackErrors[keyof ReportFeedbackErrors];

export type ReportFeedbackResponses = {
    /**
     * OK
     */
    200: FeedbackReportReceived;
};

export type ReportFeedbackResponse = ReportFeedbackResponses[keyof ReportFeedbackResponses];

export type DismissReportsData = {
    body: ReportDismissal;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/feedback/{id}/report-dismissal';
};

export type DismissReportsErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type DismissReportsError = DismissReportsErrors[keyof DismissReportsErrors];

export type DismissReportsResponses = {
    /**
     * OK
     */
    200: InboxFeedback;
};

export type DismissReportsResponse = DismissReportsResponses[keyof DismissReportsResponses];

export type RestoreFeedbackData = {
    body?: never;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/feedback/{id}/restoration';
};

export type RestoreFeedbackErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RestoreFeedbackError = RestoreFeedbackErrors[keyof RestoreFeedbackErrors];

export type RestoreFeedbackResponses = {
    /**
     * OK
     */
    200: InboxFeedback;
};

export type RestoreFeedbackResponse = RestoreFeedbackResponses[keyof RestoreFeedbackResponses];

export type RevealFeedbackData = {
    body?: never;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/feedback/{id}/revelation';
};

export type RevealFeedbackErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RevealFeedbackError = RevealFeedbackErrors[keyof RevealFeedbackErrors];

export type RevealFeedbackResponses = {
    /**
     * OK
     */
    200: InboxFeedback;
};

export type RevealFeedbackResponse = RevealFeedbackResponses[keyof RevealFeedbackResponses];

export type WithdrawFeedbackSupportData = {
    body?: never;
    headers?: {
        /**
         * What the device was given once; quotas are counted by it first
         */
        'Device-Token'?: string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/feedback/{id}/support';
};

export type WithdrawFeedbackSupportErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition, window-closed, window-not-open
     */
    409: Problem & {
        code?: 'illegal-transition' | 'window-closed' | 'window-not-open';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type WithdrawFeedbackSupportError = WithdrawFeedbackSupportErrors[keyof WithdrawFeedbackSupportErrors];

export type WithdrawFeedbackSupportResponses = {
    /**
     * OK
     */
    200: FeedbackSupport;
};

export type WithdrawFeedbackSupportResponse = WithdrawFeedbackSupportResponses[keyof WithdrawFeedbackSupportResponses];

export type SupportFeedbackData = {
    body: SupportGiven;
    headers?: {
        /**
         * What the device was given once; quotas are counted by it first
         */
        'Device-Token'?: string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/feedback/{id}/support';
};

export type SupportFeedbackErrors = {
    /**
     * challenge-expired, challenge-invalid, challenge-spent, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'challenge-expired' | 'challenge-invalid' | 'challenge-spent' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition, window-closed, window-not-open
     */
    409: Problem & {
        code?: 'illegal-transition' | 'window-closed' | 'window-not-open';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SupportFeedbackError = SupportFeedbackErrors[keyof SupportFeedbackErrors];

export type SupportFeedbackResponses = {
    /**
     * OK
     */
    200: FeedbackSupport;
};

export type SupportFeedbackResponse = SupportFeedbackResponses[keyof SupportFeedbackResponses];

export type TraceFeedbackData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/feedback/{id}/trace';
};

export type TraceFeedbackErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type TraceFeedbackError = TraceFeedbackErrors[keyof TraceFeedbackErrors];

export type TraceFeedbackResponses = {
    /**
     * OK
     */
    200: FeedbackTrace;
};

export type TraceFeedbackResponse = TraceFeedbackResponses[keyof TraceFeedbackResponses];

export type StoreFileData = {
    body: Blob | File;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path?: never;
    query: {
        /**
         * What people call the file
         */
        name: string;
        /**
         * Only of this unit
         */
        unitId: Uuid;
    };
    url: '/api/v1/files';
};

export type StoreFileErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * file-kind-refused, unsupported-media-type
     */
    415: Problem & {
        code?: 'file-kind-refused' | 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type StoreFileError = StoreFileErrors[keyof StoreFileErrors];

export type StoreFileResponses = {
    /**
     * Created
     */
    201: File;
};

export type StoreFileResponse = StoreFileResponses[keyof StoreFileResponses];

export type ReadFileData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/files/{id}';
};

export type ReadFileErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadFileError = ReadFileErrors[keyof ReadFileErrors];

export type ReadFileResponses = {
    /**
     * OK
     */
    200: File;
};

export type ReadFileResponse = ReadFileResponses[keyof ReadFileResponses];

export type ReadFileContentData = {
    body?: never;
    headers?: {
        /**
         * The ETag one has; 304 when it is still the current one
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/files/{id}/content';
};

export type ReadFileContentErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadFileContentError = ReadFileContentErrors[keyof ReadFileContentErrors];

export type ReadFileContentResponses = {
    /**
     * The file as it was handed in
     */
    200: Blob | File;
};

export type ReadFileContentResponse = ReadFileContentResponses[keyof ReadFileContentResponses];

export type ExportFollowUpsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Form of the file
         */
        format?: ExportFormat & unknown;
        /**
         * Only of this forum
         */
        forumId?: Uuid;
        /**
         * id or en: language of the headings of CSV and XLSX and of the file's name; without it that of Accept-Language
         */
        lang?: string;
        /**
         * Only of this unit
         */
        unitId?: Uuid;
    };
    url: '/api/v1/follow-up-export';
};

export type ExportFollowUpsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ExportFollowUpsError = ExportFollowUpsErrors[keyof ExportFollowUpsErrors];

export type ExportFollowUpsResponses = {
    /**
     * The file
     */
    200: string;
};

export type ExportFollowUpsResponse = ExportFollowUpsResponses[keyof ExportFollowUpsResponses];

export type ReadFollowUpData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/follow-ups/{id}';
};

export type ReadFollowUpErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadFollowUpError = ReadFollowUpErrors[keyof ReadFollowUpErrors];

export type ReadFollowUpResponses = {
    /**
     * OK
     */
    200: FollowUp;
};

export type ReadFollowUpResponse = ReadFollowUpResponses[keyof ReadFollowUpResponses];

export type AssignFollowUpData = {
    body: FollowUpAssignment;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/follow-ups/{id}/assignment';
};

export type AssignFollowUpErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type AssignFollowUpError = AssignFollowUpErrors[keyof AssignFollowUpErrors];

export type AssignFollowUpResponses = {
    /**
     * OK
     */
    200: FollowUp;
};

export type AssignFollowUpResponse = AssignFollowUpResponses[keyof AssignFollowUpResponses];

export type AddFollowUpEvidenceData = {
    body: FollowUpEvidenceText;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/follow-ups/{id}/evidence';
};

export type AddFollowUpEvidenceErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type AddFollowUpEvidenceError = AddFollowUpEvidenceErrors[keyof AddFollowUpEvidenceErrors];

export type AddFollowUpEvidenceResponses = {
    /**
     * Created
     */
    201: FollowUp;
};

export type AddFollowUpEvidenceResponse = AddFollowUpEvidenceResponses[keyof AddFollowUpEvidenceResponses];

export type ExtendFollowUpData = {
    body: FollowUpExtension;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/follow-ups/{id}/extension';
};

export type ExtendFollowUpErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ExtendFollowUpError = ExtendFollowUpErrors[keyof ExtendFollowUpErrors];

export type ExtendFollowUpResponses = {
    /**
     * OK
     */
    200: FollowUp;
};

export type ExtendFollowUpResponse = ExtendFollowUpResponses[keyof ExtendFollowUpResponses];

export type MoveFollowUpData = {
    body: FollowUpMove;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/follow-ups/{id}/move';
};

export type MoveFollowUpErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type MoveFollowUpError = MoveFollowUpErrors[keyof MoveFollowUpErrors];

export type MoveFollowUpResponses = {
    /**
     * OK
     */
    200: FollowUp;
};

export type MoveFollowUpResponse = MoveFollowUpResponses[keyof MoveFollowUpResponses];

export type AddFollowUpNoteData = {
    body: FollowUpNoteText;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/follow-ups/{id}/notes';
};

export type AddFollowUpNoteErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type AddFollowUpNoteError = AddFollowUpNoteErrors[keyof AddFollowUpNoteErrors];

export type AddFollowUpNoteResponses = {
    /**
     * Created
     */
    201: FollowUp;
};

export type AddFollowUpNoteResponse = AddFollowUpNoteResponses[keyof AddFollowUpNoteResponses];

export type FollowWithLinkData = {
    body: LinkFollow;
    headers: {
        /**
         * What the device was given once; quotas are counted by it first
         */
        'Device-Token'?: string;
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/followers';
};

export type FollowWithLinkErrors = {
    /**
     * challenge-expired, challenge-invalid, challenge-spent, idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'challenge-expired' | 'challenge-invalid' | 'challenge-spent' | 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * follower-unknown, not-found
     */
    404: Problem & {
        code?: 'follower-unknown' | 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type FollowWithLinkError = FollowWithLinkErrors[keyof FollowWithLinkErrors];

export type FollowWithLinkResponses = {
    /**
     * Created
     */
    201: Follower;
};

export type FollowWithLinkResponse = FollowWithLinkResponses[keyof FollowWithLinkResponses];

export type EraseFollowerData = {
    body?: never;
    headers?: {
        /**
         * Secret of the follower; never part of an address
         */
        'Follow-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/followers/{number}';
};

export type EraseFollowerErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * follower-unknown
     */
    404: Problem & {
        code?: 'follower-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type EraseFollowerError = EraseFollowerErrors[keyof EraseFollowerErrors];

export type EraseFollowerResponses = {
    /**
     * Nothing is kept of them
     */
    204: void;
};

export type EraseFollowerResponse = EraseFollowerResponses[keyof EraseFollowerResponses];

export type ReadFollowerData = {
    body?: never;
    headers?: {
        /**
         * Secret of the follower; never part of an address
         */
        'Follow-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/followers/{number}';
};

export type ReadFollowerErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * follower-unknown
     */
    404: Problem & {
        code?: 'follower-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadFollowerError = ReadFollowerErrors[keyof ReadFollowerErrors];

export type ReadFollowerResponses = {
    /**
     * OK
     */
    200: Follower;
};

export type ReadFollowerResponse = ReadFollowerResponses[keyof ReadFollowerResponses];

export type ConfirmFollowerData = {
    body?: never;
    headers?: {
        /**
         * Secret of the follower; never part of an address
         */
        'Follow-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/followers/{number}/confirmation';
};

export type ConfirmFollowerErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * follower-unknown
     */
    404: Problem & {
        code?: 'follower-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * follow-link-expired
     */
    410: Problem & {
        code?: 'follow-link-expired';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ConfirmFollowerError = ConfirmFollowerErrors[keyof ConfirmFollowerErrors];

export type ConfirmFollowerResponses = {
    /**
     * OK
     */
    200: Follower;
};

export type ConfirmFollowerResponse = ConfirmFollowerResponses[keyof ConfirmFollowerResponses];

export type UnfollowData = {
    body?: never;
    headers?: {
        /**
         * Secret of the follower; never part of an address
         */
        'Follow-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
        /**
         * Id of what is followed
         */
        objectId: Uuid;
    };
    query?: never;
    url: '/api/v1/followers/{number}/follows/{objectId}';
};

export type UnfollowErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * follower-unknown, not-found
     */
    404: Problem & {
        code?: 'follower-unknown' | 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type UnfollowError = UnfollowErrors[keyof UnfollowErrors];

export type UnfollowResponses = {
    /**
     * OK
     */
    200: Follower;
};

export type UnfollowResponse = UnfollowResponses[keyof UnfollowResponses];

export type FollowData = {
    body?: never;
    headers?: {
        /**
         * What the device was given once; quotas are counted by it first
         */
        'Device-Token'?: string;
        /**
         * Secret of the follower; never part of an address
         */
        'Follow-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
        /**
         * Id of what is followed
         */
        objectId: Uuid;
    };
    query?: never;
    url: '/api/v1/followers/{number}/follows/{objectId}';
};

export type FollowErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * follower-unknown, not-found
     */
    404: Problem & {
        code?: 'follower-unknown' | 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type FollowError = FollowErrors[keyof FollowErrors];

export type FollowResponses = {
    /**
     * OK
     */
    200: Follower;
};

export type FollowResponse = FollowResponses[keyof FollowResponses];

export type ChangeFollowerSettingsData = {
    body: FollowerSettings;
    headers?: {
        /**
         * Secret of the follower; never part of an address
         */
        'Follow-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/followers/{number}/settings';
};

export type ChangeFollowerSettingsErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * follower-unknown
     */
    404: Problem & {
        code?: 'follower-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeFollowerSettingsError = ChangeFollowerSettingsErrors[keyof ChangeFollowerSettingsErrors];

export type ChangeFollowerSettingsResponses = {
    /**
     * OK
     */
    200: Follower;
};

export type ChangeFollowerSettingsResponse = ChangeFollowerSettingsResponses[keyof ChangeFollowerSettingsResponses];

export type RevokeForumLinkData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/forum-links/{id}/revocation';
};

export type RevokeForumLinkErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RevokeForumLinkError = RevokeForumLinkErrors[keyof RevokeForumLinkErrors];

export type RevokeForumLinkResponses = {
    /**
     * OK
     */
    200: ForumLink;
};

export type RevokeForumLinkResponse = RevokeForumLinkResponses[keyof RevokeForumLinkResponses];

export type ListForumsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * Also those not announced; for members of unitId
         */
        drafts?: boolean;
        /**
         * How many items a page has at most
         */
        limit?: number;
        /**
         * Words of the title, theme, description or place
         */
        q?: string;
        /**
         * Only those of which this is true now; PLANNED goes with drafts
         */
        status?: WindowStatus;
        /**
         * Only of this unit
         */
        unitId?: Uuid;
    };
    url: '/api/v1/forums';
};

export type ListForumsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListForumsError = ListForumsErrors[keyof ListForumsErrors];

export type ListForumsResponses = {
    /**
     * OK
     */
    200: PageForumSummary;
};

export type ListForumsResponse = ListForumsResponses[keyof ListForumsResponses];

export type PlanForumData = {
    body: ForumPlan;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/forums';
};

export type PlanForumErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PlanForumError = PlanForumErrors[keyof PlanForumErrors];

export type PlanForumResponses = {
    /**
     * Created
     */
    201: Forum;
};

export type PlanForumResponse = PlanForumResponses[keyof PlanForumResponses];

export type ReadForumData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}';
};

export type ReadForumErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadForumError = ReadForumErrors[keyof ReadForumErrors];

export type ReadForumResponses = {
    /**
     * OK
     */
    200: Forum;
};

export type ReadForumResponse = ReadForumResponses[keyof ReadForumResponses];

export type ChangeForumPlanData = {
    body: ForumPlan;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}';
};

export type ChangeForumPlanErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeForumPlanError = ChangeForumPlanErrors[keyof ChangeForumPlanErrors];

export type ChangeForumPlanResponses = {
    /**
     * OK
     */
    200: Forum;
};

export type ChangeForumPlanResponse = ChangeForumPlanResponses[keyof ChangeForumPlanResponses];

export type ReadAgreementData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/agreement';
};

export type ReadAgreementErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadAgreementError = ReadAgreementErrors[keyof ReadAgreementErrors];

export type ReadAgreementResponses = {
    /**
     * OK
     */
    200: AgreementRecord;
};

export type ReadAgreementResponse = ReadAgreementResponses[keyof ReadAgreementResponses];

export type RecordAgreementData = {
    body: AgreementDetails;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/agreement';
};

export type RecordAgreementErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RecordAgreementError = RecordAgreementErrors[keyof RecordAgreementErrors];

export type RecordAgreementResponses = {
    /**
     * Created
     */
    201: AgreementRecord;
};

export type RecordAgreementResponse = RecordAgreementResponses[keyof RecordAgreementResponses];

export type ListAddendaData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/agreement-addenda';
};

export type ListAddendaErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListAddendaError = ListAddendaErrors[keyof ListAddendaErrors];

export type ListAddendaResponses = {
    /**
     * OK
     */
    200: PageAddendumRepresentation;
};

export type ListAddendaResponse = ListAddendaResponses[keyof ListAddendaResponses];

export type AddAddendumData = {
    body: AddendumText;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/agreement-addenda';
};

export type AddAddendumErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type AddAddendumError = AddAddendumErrors[keyof AddAddendumErrors];

export type AddAddendumResponses = {
    /**
     * Created
     */
    201: AgreementAddendum;
};

export type AddAddendumResponse = AddAddendumResponses[keyof AddAddendumResponses];

export type ReadAgreementDraftData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/agreement-draft';
};

export type ReadAgreementDraftErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadAgreementDraftError = ReadAgreementDraftErrors[keyof ReadAgreementDraftErrors];

export type ReadAgreementDraftResponses = {
    /**
     * OK
     */
    200: AgreementDraft;
};

export type ReadAgreementDraftResponse = ReadAgreementDraftResponses[keyof ReadAgreementDraftResponses];

export type BeginAgreementDraftData = {
    body?: never;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/agreement-draft';
};

export type BeginAgreementDraftErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type BeginAgreementDraftError = BeginAgreementDraftErrors[keyof BeginAgreementDraftErrors];

export type BeginAgreementDraftResponses = {
    /**
     * Created
     */
    201: AgreementDraft;
};

export type BeginAgreementDraftResponse = BeginAgreementDraftResponses[keyof BeginAgreementDraftResponses];

export type ChangeAgreementDraftData = {
    body: AgreementText;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/agreement-draft';
};

export type ChangeAgreementDraftErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeAgreementDraftError = ChangeAgreementDraftErrors[keyof ChangeAgreementDraftErrors];

export type ChangeAgreementDraftResponses = {
    /**
     * OK
     */
    200: AgreementDraft;
};

export type ChangeAgreementDraftResponse = ChangeAgreementDraftResponses[keyof ChangeAgreementDraftResponses];

export type ReadAgreementDocxData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * Which edition: for whom it is made
         */
        edition?: PaperEdition & unknown;
    };
    url: '/api/v1/forums/{ref}/agreement-draft/paper.docx';
};

export type ReadAgreementDocxErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadAgreementDocxError = ReadAgreementDocxErrors[keyof ReadAgreementDocxErrors];

export type ReadAgreementDocxResponses = {
    /**
     * The record of agreement
     */
    200: Blob | File;
};

export type ReadAgreementDocxResponse = ReadAgreementDocxResponses[keyof ReadAgreementDocxResponses];

export type ReadAgreementPdfData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * Which edition: for whom it is made
         */
        edition?: PaperEdition & unknown;
    };
    url: '/api/v1/forums/{ref}/agreement-draft/paper.pdf';
};

export type ReadAgreementPdfErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadAgreementPdfError = ReadAgreementPdfErrors[keyof ReadAgreementPdfErrors];

export type ReadAgreementPdfResponses = {
    /**
     * The record of agreement
     */
    200: Blob | File;
};

export type ReadAgreementPdfResponse = ReadAgreementPdfResponses[keyof ReadAgreementPdfResponses];

export type ReadAgreementReadinessData = {
    body?: never;
    headers?: {
        /**
         * Language of words for people: id (default) or en
         */
        'Accept-Language'?: string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/agreement-draft/readiness';
};

export type ReadAgreementReadinessErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadAgreementReadinessError = ReadAgreementReadinessErrors[keyof ReadAgreementReadinessErrors];

export type ReadAgreementReadinessResponses = {
    /**
     * OK
     */
    200: AgreementReadiness;
};

export type ReadAgreementReadinessResponse = ReadAgreementReadinessResponses[keyof ReadAgreementReadinessResponses];

export type DrawSignatureData = {
    body: SignatureImage;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/agreement-draft/signatories/{id}/signature';
};

export type DrawSignatureErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type DrawSignatureError = DrawSignatureErrors[keyof DrawSignatureErrors];

export type DrawSignatureResponses = {
    /**
     * No Content
     */
    204: void;
};

export type DrawSignatureResponse = DrawSignatureResponses[keyof DrawSignatureResponses];

export type SignAgreementData = {
    body: SigningDetails;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/agreement-draft/signing';
};

export type SignAgreementErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SignAgreementError = SignAgreementErrors[keyof SignAgreementErrors];

export type SignAgreementResponses = {
    /**
     * Created
     */
    201: AgreementDraft;
};

export type SignAgreementResponse = SignAgreementResponses[keyof SignAgreementResponses];

export type AnnounceForumData = {
    body?: never;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/announcement';
};

export type AnnounceForumErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type AnnounceForumError = AnnounceForumErrors[keyof AnnounceForumErrors];

export type AnnounceForumResponses = {
    /**
     * OK
     */
    200: Forum;
};

export type AnnounceForumResponse = AnnounceForumResponses[keyof AnnounceForumResponses];

export type ChangeForumApprovalData = {
    body: ApprovalChange;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/approval-changes';
};

export type ChangeForumApprovalErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeForumApprovalError = ChangeForumApprovalErrors[keyof ChangeForumApprovalErrors];

export type ChangeForumApprovalResponses = {
    /**
     * OK
     */
    200: Forum;
};

export type ChangeForumApprovalResponse = ChangeForumApprovalResponses[keyof ChangeForumApprovalResponses];

export type EnterAssistedFeedbackData = {
    body: AssistedFeedback;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/assisted-feedback';
};

export type EnterAssistedFeedbackErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * form-entered, window-closed, window-not-open
     */
    409: Problem & {
        code?: 'form-entered' | 'window-closed' | 'window-not-open';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type EnterAssistedFeedbackError = EnterAssistedFeedbackErrors[keyof EnterAssistedFeedbackErrors];

export type EnterAssistedFeedbackResponses = {
    /**
     * Created
     */
    201: Receipt;
};

export type EnterAssistedFeedbackResponse = EnterAssistedFeedbackResponses[keyof EnterAssistedFeedbackResponses];

export type SendAttachmentData = {
    body: Blob | File;
    headers: {
        /**
         * Without an account: base64 of the solved challenge
         */
        'Challenge-Solution'?: string;
        /**
         * What the device was given once; quotas are counted by it first
         */
        'Device-Token'?: string;
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query: {
        /**
         * What its giver calls it; the public never reads it
         */
        name: string;
        /**
         * That of the input, which lets a file in for the forum's lateHours after closing
         */
        writtenAt?: Instant;
    };
    url: '/api/v1/forums/{ref}/attachments';
};

export type SendAttachmentErrors = {
    /**
     * attachment-broken, attachment-infected, attachment-unsafe, challenge-expired, challenge-invalid, challenge-spent, idempotency-key-missing, invalid-parameter, invalid-request, photo-broken, unsafe-path
     */
    400: Problem & {
        code?: 'attachment-broken' | 'attachment-infected' | 'attachment-unsafe' | 'challenge-expired' | 'challenge-invalid' | 'challenge-spent' | 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'photo-broken' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * attachments-waiting, window-closed, window-not-open
     */
    409: Problem & {
        code?: 'attachments-waiting' | 'window-closed' | 'window-not-open';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * attachment-kind-refused, photo-kind-refused, unsupported-media-type
     */
    415: Problem & {
        code?: 'attachment-kind-refused' | 'photo-kind-refused' | 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * scanner-unavailable, unavailable
     */
    503: Problem & {
        code?: 'scanner-unavailable' | 'unavailable';
    };
};

export type SendAttachmentError = SendAttachmentErrors[keyof SendAttachmentErrors];

export type SendAttachmentResponses = {
    /**
     * Created
     */
    201: AttachmentUpload;
};

export type SendAttachmentResponse = SendAttachmentResponses[keyof SendAttachmentResponses];

export type CancelForumData = {
    body: Cancellation;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/cancellation';
};

export type CancelForumErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CancelForumError = CancelForumErrors[keyof CancelForumErrors];

export type CancelForumResponses = {
    /**
     * OK
     */
    200: Forum;
};

export type CancelForumResponse = CancelForumResponses[keyof CancelForumResponses];

export type ReadForumCardData = {
    body?: never;
    headers?: {
        /**
         * The ETag one has; 304 when it is still the current one
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/card.png';
};

export type ReadForumCardErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadForumCardError = ReadForumCardErrors[keyof ReadForumCardErrors];

export type ReadForumCardResponses = {
    /**
     * Its name, when one may write, and what came in
     */
    200: Blob | File;
};

export type ReadForumCardResponse = ReadForumCardResponses[keyof ReadForumCardResponses];

export type ReadClosingReadinessData = {
    body?: never;
    headers?: {
        /**
         * Language of words for people: id (default) or en
         */
        'Accept-Language'?: string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/closing-readiness';
};

export type ReadClosingReadinessErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadClosingReadinessError = ReadClosingReadinessErrors[keyof ReadClosingReadinessErrors];

export type ReadClosingReadinessResponses = {
    /**
     * OK
     */
    200: ClosingReadiness;
};

export type ReadClosingReadinessResponse = ReadClosingReadinessResponses[keyof ReadClosingReadinessResponses];

export type CloseForumData = {
    body: ClosureText;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/closure';
};

export type CloseForumErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CloseForumError = CloseForumErrors[keyof CloseForumErrors];

export type CloseForumResponses = {
    /**
     * OK
     */
    200: Forum;
};

export type CloseForumResponse = CloseForumResponses[keyof CloseForumResponses];

export type OpenCommentWindowData = {
    body: CommentWindowPlan;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/comment-window';
};

export type OpenCommentWindowErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * calendar-year-missing, illegal-transition
     */
    409: Problem & {
        code?: 'calendar-year-missing' | 'illegal-transition';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type OpenCommentWindowError = OpenCommentWindowErrors[keyof OpenCommentWindowErrors];

export type OpenCommentWindowResponses = {
    /**
     * Created
     */
    201: Forum;
};

export type OpenCommentWindowResponse = OpenCommentWindowResponses[keyof OpenCommentWindowResponses];

export type CopyForumData = {
    body?: never;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/copy';
};

export type CopyForumErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CopyForumError = CopyForumErrors[keyof CopyForumErrors];

export type CopyForumResponses = {
    /**
     * Created
     */
    201: Forum;
};

export type CopyForumResponse = CopyForumResponses[keyof CopyForumResponses];

export type CorrectForumData = {
    body: Correction;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/corrections';
};

export type CorrectForumErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CorrectForumError = CorrectForumErrors[keyof CorrectForumErrors];

export type CorrectForumResponses = {
    /**
     * OK
     */
    200: Forum;
};

export type CorrectForumResponse = CorrectForumResponses[keyof CorrectForumResponses];

export type ListEarlierFollowUpsData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/earlier-follow-ups';
};

export type ListEarlierFollowUpsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListEarlierFollowUpsError = ListEarlierFollowUpsErrors[keyof ListEarlierFollowUpsErrors];

export type ListEarlierFollowUpsResponses = {
    /**
     * OK
     */
    200: PageFollowUpRepresentation;
};

export type ListEarlierFollowUpsResponse = ListEarlierFollowUpsResponses[keyof ListEarlierFollowUpsResponses];

export type SendEntriesData = {
    body: EntrySubmission;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * Whether only to say what would become of each; nothing is written
         */
        dryRun?: boolean;
    };
    url: '/api/v1/forums/{ref}/entries';
};

export type SendEntriesErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * window-closed, window-not-open
     */
    409: Problem & {
        code?: 'window-closed' | 'window-not-open';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SendEntriesError = SendEntriesErrors[keyof SendEntriesErrors];

export type SendEntriesResponses = {
    /**
     * Created
     */
    201: EntryAnswer;
};

export type SendEntriesResponse = SendEntriesResponses[keyof SendEntriesResponses];

export type ListEntryBatchesData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
    };
    url: '/api/v1/forums/{ref}/entry-batches';
};

export type ListEntryBatchesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListEntryBatchesError = ListEntryBatchesErrors[keyof ListEntryBatchesErrors];

export type ListEntryBatchesResponses = {
    /**
     * OK
     */
    200: PageEntryBatchRepresentation;
};

export type ListEntryBatchesResponse = ListEntryBatchesResponses[keyof ListEntryBatchesResponses];

export type BeginEntryBatchData = {
    body: Blob | File;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * For rows that name none
         */
        channel?: FeedbackChannel;
        /**
         * For rows that name none
         */
        receivedOn?: LocalDate;
        /**
         * Whether rows are ready that read like ones typed in already; two slips of a box may say the same
         */
        repeats?: boolean;
    };
    url: '/api/v1/forums/{ref}/entry-batches';
};

export type BeginEntryBatchErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, sheet-unreadable, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'sheet-unreadable' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * window-closed, window-not-open
     */
    409: Problem & {
        code?: 'window-closed' | 'window-not-open';
    };
    /**
     * sheet-too-long, too-large
     */
    413: Problem & {
        code?: 'sheet-too-long' | 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type BeginEntryBatchError = BeginEntryBatchErrors[keyof BeginEntryBatchErrors];

export type BeginEntryBatchResponses = {
    /**
     * Created
     */
    201: EntryBatch;
};

export type BeginEntryBatchResponse = BeginEntryBatchResponses[keyof BeginEntryBatchResponses];

export type PreviewEntriesData = {
    body: Blob | File;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * For rows that name none
         */
        channel?: FeedbackChannel;
        /**
         * For rows that name none
         */
        receivedOn?: LocalDate;
        /**
         * Whether rows are ready that read like ones typed in already; two slips of a box may say the same
         */
        repeats?: boolean;
    };
    url: '/api/v1/forums/{ref}/entry-previews';
};

export type PreviewEntriesErrors = {
    /**
     * invalid-parameter, invalid-request, sheet-unreadable, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'sheet-unreadable' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * window-closed, window-not-open
     */
    409: Problem & {
        code?: 'window-closed' | 'window-not-open';
    };
    /**
     * sheet-too-long, too-large
     */
    413: Problem & {
        code?: 'sheet-too-long' | 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PreviewEntriesError = PreviewEntriesErrors[keyof PreviewEntriesErrors];

export type PreviewEntriesResponses = {
    /**
     * OK
     */
    200: EntryPreview;
};

export type PreviewEntriesResponse = PreviewEntriesResponses[keyof PreviewEntriesResponses];

export type ListForumFeedbackData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * On this component
         */
        component?: ComponentCode;
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * true: those that name no component, so on the standard as a whole, or without standardId on the forum in general
         */
        general?: boolean;
        /**
         * true: those that came after the closing of the window in which they were written
         */
        late?: boolean;
        /**
         * How many items a page has at most
         */
        limit?: number;
        /**
         * On this typed row of a component
         */
        row?: Uuid;
        /**
         * On this standard
         */
        standardId?: Uuid;
    };
    url: '/api/v1/forums/{ref}/feedback';
};

export type ListForumFeedbackErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListForumFeedbackError = ListForumFeedbackErrors[keyof ListForumFeedbackErrors];

export type ListForumFeedbackResponses = {
    /**
     * OK
     */
    200: PageFeedbackRepresentation;
};

export type ListForumFeedbackResponse = ListForumFeedbackResponses[keyof ListForumFeedbackResponses];

export type GiveFeedbackData = {
    body: FeedbackSubmission;
    headers: {
        /**
         * What the device was given once; quotas are counted by it first
         */
        'Device-Token'?: string;
        /**
         * Token of the link by which its giver came, only to be counted; it stands beside no input, and one that is wrong or has ended changes nothing
         */
        'Forum-Link'?: string;
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/feedback';
};

export type GiveFeedbackErrors = {
    /**
     * challenge-expired, challenge-invalid, challenge-spent, idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'challenge-expired' | 'challenge-invalid' | 'challenge-spent' | 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * window-closed, window-not-open
     */
    409: Problem & {
        code?: 'window-closed' | 'window-not-open';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type GiveFeedbackError = GiveFeedbackErrors[keyof GiveFeedbackErrors];

export type GiveFeedbackResponses = {
    /**
     * Created
     */
    201: Receipt;
};

export type GiveFeedbackResponse = GiveFeedbackResponses[keyof GiveFeedbackResponses];

export type CountForumFeedbackData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/feedback-counts';
};

export type CountForumFeedbackErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CountForumFeedbackError = CountForumFeedbackErrors[keyof CountForumFeedbackErrors];

export type CountForumFeedbackResponses = {
    /**
     * OK
     */
    200: ForumCounts;
};

export type CountForumFeedbackResponse = CountForumFeedbackResponses[keyof CountForumFeedbackResponses];

export type ExportForumFeedbackData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * On this component
         */
        component?: ComponentCode;
        /**
         * Form of the file
         */
        format?: ExportFormat & unknown;
        /**
         * true: those that name no component, so on the standard as a whole, or without standardId on the forum in general
         */
        general?: boolean;
        /**
         * id or en: language of the headings of CSV and XLSX and of the file's name; without it that of Accept-Language
         */
        lang?: string;
        /**
         * true: those that came after the closing of the window in which they were written
         */
        late?: boolean;
        /**
         * On this typed row of a component
         */
        row?: Uuid;
        /**
         * On this standard
         */
        standardId?: Uuid;
    };
    url: '/api/v1/forums/{ref}/feedback-export';
};

export type ExportForumFeedbackErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ExportForumFeedbackError = ExportForumFeedbackErrors[keyof ExportForumFeedbackErrors];

export type ExportForumFeedbackResponses = {
    /**
     * The file
     */
    200: string;
};

export type ExportForumFeedbackResponse = ExportForumFeedbackResponses[keyof ExportForumFeedbackResponses];

export type ReadForumFollowUpProgressData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/follow-up-progress';
};

export type ReadForumFollowUpProgressErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadForumFollowUpProgressError = ReadForumFollowUpProgressErrors[keyof ReadForumFollowUpProgressErrors];

export type ReadForumFollowUpProgressResponses = {
    /**
     * OK
     */
    200: FollowUpProgress;
};

export type ReadForumFollowUpProgressResponse = ReadForumFollowUpProgressResponses[keyof ReadForumFollowUpProgressResponses];

export type ListFollowUpsData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/follow-ups';
};

export type ListFollowUpsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListFollowUpsError = ListFollowUpsErrors[keyof ListFollowUpsErrors];

export type ListFollowUpsResponses = {
    /**
     * OK
     */
    200: PageFollowUpRepresentation;
};

export type ListFollowUpsResponse = ListFollowUpsResponses[keyof ListFollowUpsResponses];

export type OpenForumLinkData = {
    body?: never;
    headers?: {
        /**
         * What the device was given once; quotas are counted by it first
         */
        'Device-Token'?: string;
        /**
         * Token of the link, from its fragment
         */
        'Forum-Link'?: string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/link-openings';
};

export type OpenForumLinkErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type OpenForumLinkError = OpenForumLinkErrors[keyof OpenForumLinkErrors];

export type OpenForumLinkResponses = {
    /**
     * Noted, where there is anything to note
     */
    204: void;
};

export type OpenForumLinkResponse = OpenForumLinkResponses[keyof OpenForumLinkResponses];

export type ListForumLinksData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
    };
    url: '/api/v1/forums/{ref}/links';
};

export type ListForumLinksErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListForumLinksError = ListForumLinksErrors[keyof ListForumLinksErrors];

export type ListForumLinksResponses = {
    /**
     * OK
     */
    200: PageForumLinkRepresentation;
};

export type ListForumLinksResponse = ListForumLinksResponses[keyof ListForumLinksResponses];

export type MakeForumLinksData = {
    body: ForumLinkPlan;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/links';
};

export type MakeForumLinksErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition, too-many-links
     */
    409: Problem & {
        code?: 'illegal-transition' | 'too-many-links';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type MakeForumLinksError = MakeForumLinksErrors[keyof MakeForumLinksErrors];

export type MakeForumLinksResponses = {
    /**
     * Created
     */
    201: ForumLinkList;
};

export type MakeForumLinksResponse = MakeForumLinksResponses[keyof MakeForumLinksResponses];

export type ListModerationActsData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
    };
    url: '/api/v1/forums/{ref}/moderation-acts';
};

export type ListModerationActsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListModerationActsError = ListModerationActsErrors[keyof ListModerationActsErrors];

export type ListModerationActsResponses = {
    /**
     * OK
     */
    200: PageModerationAct;
};

export type ListModerationActsResponse = ListModerationActsResponses[keyof ListModerationActsResponses];

export type ReadPaperFormsData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * How many, 1 to 50
         */
        copies?: number;
        /**
         * Language of the form: id or en
         */
        lang?: string;
    };
    url: '/api/v1/forums/{ref}/paper-forms.pdf';
};

export type ReadPaperFormsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadPaperFormsError = ReadPaperFormsErrors[keyof ReadPaperFormsErrors];

export type ReadPaperFormsResponses = {
    /**
     * As many sheets as asked for
     */
    200: Blob | File;
};

export type ReadPaperFormsResponse = ReadPaperFormsResponses[keyof ReadPaperFormsResponses];

export type ReadForumPosterData = {
    body?: never;
    headers?: {
        /**
         * The ETag one has; 304 when it is still the current one
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * Language of the poster: id or en
         */
        lang?: string;
        /**
         * Of the sheet: A4 or A3
         */
        size?: PaperSize & unknown;
    };
    url: '/api/v1/forums/{ref}/poster.pdf';
};

export type ReadForumPosterErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadForumPosterError = ReadForumPosterErrors[keyof ReadForumPosterErrors];

export type ReadForumPosterResponses = {
    /**
     * One sheet, tagged PDF (PDF/UA)
     */
    200: Blob | File;
};

export type ReadForumPosterResponse = ReadForumPosterResponses[keyof ReadForumPosterResponses];

export type ReadForumReportDocxData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/report.docx';
};

export type ReadForumReportDocxErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadForumReportDocxError = ReadForumReportDocxErrors[keyof ReadForumReportDocxErrors];

export type ReadForumReportDocxResponses = {
    /**
     * The report
     */
    200: Blob | File;
};

export type ReadForumReportDocxResponse = ReadForumReportDocxResponses[keyof ReadForumReportDocxResponses];

export type ReadForumReportPdfData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/report.pdf';
};

export type ReadForumReportPdfErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadForumReportPdfError = ReadForumReportPdfErrors[keyof ReadForumReportPdfErrors];

export type ReadForumReportPdfResponses = {
    /**
     * The report
     */
    200: Blob | File;
};

export type ReadForumReportPdfResponse = ReadForumReportPdfResponses[keyof ReadForumReportPdfResponses];

export type ReadForumResultsData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/results';
};

export type ReadForumResultsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadForumResultsError = ReadForumResultsErrors[keyof ReadForumResultsErrors];

export type ReadForumResultsResponses = {
    /**
     * OK
     */
    200: ForumResults;
};

export type ReadForumResultsResponse = ReadForumResultsResponses[keyof ReadForumResultsResponses];

export type ReadForumResultsCardData = {
    body?: never;
    headers?: {
        /**
         * The ETag one has; 304 when it is still the current one
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/results-card.png';
};

export type ReadForumResultsCardErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadForumResultsCardError = ReadForumResultsCardErrors[keyof ReadForumResultsCardErrors];

export type ReadForumResultsCardResponses = {
    /**
     * Its name, and its inputs as the two sums that add up
     */
    200: Blob | File;
};

export type ReadForumResultsCardResponse = ReadForumResultsCardResponses[keyof ReadForumResultsCardResponses];

export type PublishForumResultsData = {
    body?: never;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/results-publication';
};

export type PublishForumResultsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PublishForumResultsError = PublishForumResultsErrors[keyof PublishForumResultsErrors];

export type PublishForumResultsResponses = {
    /**
     * OK
     */
    200: Forum;
};

export type PublishForumResultsResponse = PublishForumResultsResponses[keyof PublishForumResultsResponses];

export type ListSessionsData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/sessions';
};

export type ListSessionsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListSessionsError = ListSessionsErrors[keyof ListSessionsErrors];

export type ListSessionsResponses = {
    /**
     * OK
     */
    200: PageSessionRepresentation;
};

export type ListSessionsResponse = ListSessionsResponses[keyof ListSessionsResponses];

export type PlanSessionData = {
    body: SessionPlan;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/sessions';
};

export type PlanSessionErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PlanSessionError = PlanSessionErrors[keyof PlanSessionErrors];

export type PlanSessionResponses = {
    /**
     * Created
     */
    201: Session;
};

export type PlanSessionResponse = PlanSessionResponses[keyof PlanSessionResponses];

export type FindSimilarFeedbackData = {
    body: SimilarQuestion;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/similar-feedback';
};

export type FindSimilarFeedbackErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type FindSimilarFeedbackError = FindSimilarFeedbackErrors[keyof FindSimilarFeedbackErrors];

export type FindSimilarFeedbackResponses = {
    /**
     * OK
     */
    200: PageFeedbackRepresentation;
};

export type FindSimilarFeedbackResponse = FindSimilarFeedbackResponses[keyof FindSimilarFeedbackResponses];

export type ReadForumTimelineData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/timeline';
};

export type ReadForumTimelineErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadForumTimelineError = ReadForumTimelineErrors[keyof ReadForumTimelineErrors];

export type ReadForumTimelineResponses = {
    /**
     * OK
     */
    200: ForumTimeline;
};

export type ReadForumTimelineResponse = ReadForumTimelineResponses[keyof ReadForumTimelineResponses];

export type ChangeForumWindowData = {
    body: WindowMove;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/forums/{ref}/window-changes';
};

export type ChangeForumWindowErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeForumWindowError = ChangeForumWindowErrors[keyof ChangeForumWindowErrors];

export type ChangeForumWindowResponses = {
    /**
     * OK
     */
    200: Forum;
};

export type ChangeForumWindowResponse = ChangeForumWindowResponses[keyof ChangeForumWindowResponses];

export type PreviewImportData = {
    body: Blob | File;
    path?: never;
    query: {
        /**
         * Only of this unit
         */
        unitId: Uuid;
    };
    url: '/api/v1/import-previews';
};

export type PreviewImportErrors = {
    /**
     * document-broken, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'document-broken' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * document-too-long, too-large
     */
    413: Problem & {
        code?: 'document-too-long' | 'too-large';
    };
    /**
     * document-kind-refused, unsupported-media-type
     */
    415: Problem & {
        code?: 'document-kind-refused' | 'unsupported-media-type';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PreviewImportError = PreviewImportErrors[keyof PreviewImportErrors];

export type PreviewImportResponses = {
    /**
     * OK
     */
    200: ImportPreview;
};

export type PreviewImportResponse = PreviewImportResponses[keyof PreviewImportResponses];

export type ListInstitutionsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
    };
    url: '/api/v1/institutions';
};

export type ListInstitutionsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListInstitutionsError = ListInstitutionsErrors[keyof ListInstitutionsErrors];

export type ListInstitutionsResponses = {
    /**
     * OK
     */
    200: PageInstitutionRepresentation;
};

export type ListInstitutionsResponse = ListInstitutionsResponses[keyof ListInstitutionsResponses];

export type EnterInstitutionData = {
    body: InstitutionPlan;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/institutions';
};

export type EnterInstitutionErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * slug-taken
     */
    409: Problem & {
        code?: 'slug-taken';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type EnterInstitutionError = EnterInstitutionErrors[keyof EnterInstitutionErrors];

export type EnterInstitutionResponses = {
    /**
     * Created
     */
    201: Institution;
};

export type EnterInstitutionResponse = EnterInstitutionResponses[keyof EnterInstitutionResponses];

export type ReadInstitutionData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/institutions/{id}';
};

export type ReadInstitutionErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadInstitutionError = ReadInstitutionErrors[keyof ReadInstitutionErrors];

export type ReadInstitutionResponses = {
    /**
     * OK
     */
    200: Institution;
};

export type ReadInstitutionResponse = ReadInstitutionResponses[keyof ReadInstitutionResponses];

export type ChangeInstitutionData = {
    body: InstitutionPlan;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/institutions/{id}';
};

export type ChangeInstitutionErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeInstitutionError = ChangeInstitutionErrors[keyof ChangeInstitutionErrors];

export type ChangeInstitutionResponses = {
    /**
     * OK
     */
    200: Institution;
};

export type ChangeInstitutionResponse = ChangeInstitutionResponses[keyof ChangeInstitutionResponses];

export type ReadCertificationCoverageData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/institutions/{id}/certification-coverage';
};

export type ReadCertificationCoverageErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadCertificationCoverageError = ReadCertificationCoverageErrors[keyof ReadCertificationCoverageErrors];

export type ReadCertificationCoverageResponses = {
    /**
     * OK
     */
    200: CertificationCoverage;
};

export type ReadCertificationCoverageResponse = ReadCertificationCoverageResponses[keyof ReadCertificationCoverageResponses];

export type SetCertificationTargetData = {
    body: CertificationTargetDetails;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/institutions/{id}/certification-coverage';
};

export type SetCertificationTargetErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SetCertificationTargetError = SetCertificationTargetErrors[keyof SetCertificationTargetErrors];

export type SetCertificationTargetResponses = {
    /**
     * OK
     */
    200: CertificationCoverage;
};

export type SetCertificationTargetResponse = SetCertificationTargetResponses[keyof SetCertificationTargetResponses];

export type ReadInvitationData = {
    body?: never;
    headers?: {
        /**
         * Secret of the invitation, from its link; never part of an address
         */
        'Invitation-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/invitations/{number}';
};

export type ReadInvitationErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * invitation-unknown
     */
    404: Problem & {
        code?: 'invitation-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadInvitationError = ReadInvitationErrors[keyof ReadInvitationErrors];

export type ReadInvitationResponses = {
    /**
     * OK
     */
    200: OwnInvitation;
};

export type ReadInvitationResponse = ReadInvitationResponses[keyof ReadInvitationResponses];

export type AnswerInvitationData = {
    body: InvitationReply;
    headers?: {
        /**
         * Secret of the invitation, from its link; never part of an address
         */
        'Invitation-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/invitations/{number}/answer';
};

export type AnswerInvitationErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * invitation-unknown
     */
    404: Problem & {
        code?: 'invitation-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition, ticket-used
     */
    409: Problem & {
        code?: 'illegal-transition' | 'ticket-used';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type AnswerInvitationError = AnswerInvitationErrors[keyof AnswerInvitationErrors];

export type AnswerInvitationResponses = {
    /**
     * OK
     */
    200: OwnInvitation;
};

export type AnswerInvitationResponse = AnswerInvitationResponses[keyof AnswerInvitationResponses];

export type OpenInvitationData = {
    body?: never;
    headers?: {
        /**
         * Secret of the invitation, from its link; never part of an address
         */
        'Invitation-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/invitations/{number}/opening';
};

export type OpenInvitationErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * invitation-unknown
     */
    404: Problem & {
        code?: 'invitation-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type OpenInvitationError = OpenInvitationErrors[keyof OpenInvitationErrors];

export type OpenInvitationResponses = {
    /**
     * OK
     */
    200: OwnInvitation;
};

export type OpenInvitationResponse = OpenInvitationResponses[keyof OpenInvitationResponses];

export type EraseInvitationPersonData = {
    body?: never;
    headers?: {
        /**
         * Secret of the invitation, from its link; never part of an address
         */
        'Invitation-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/invitations/{number}/person';
};

export type EraseInvitationPersonErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * invitation-unknown
     */
    404: Problem & {
        code?: 'invitation-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type EraseInvitationPersonError = EraseInvitationPersonErrors[keyof EraseInvitationPersonErrors];

export type EraseInvitationPersonResponses = {
    /**
     * OK
     */
    200: OwnInvitation;
};

export type EraseInvitationPersonResponse = EraseInvitationPersonResponses[keyof EraseInvitationPersonResponses];

export type ReadInvitationDataData = {
    body?: never;
    headers?: {
        /**
         * Secret of the invitation, from its link; never part of an address
         */
        'Invitation-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/invitations/{number}/personal-data';
};

export type ReadInvitationDataErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * invitation-unknown
     */
    404: Problem & {
        code?: 'invitation-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadInvitationDataError = ReadInvitationDataErrors[keyof ReadInvitationDataErrors];

export type ReadInvitationDataResponses = {
    /**
     * OK
     */
    200: PersonalData;
};

export type ReadInvitationDataResponse = ReadInvitationDataResponses[keyof ReadInvitationDataResponses];

export type ReadTicketOfInvitationData = {
    body?: never;
    headers?: {
        /**
         * Secret of the invitation, from its link; never part of an address
         */
        'Invitation-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/invitations/{number}/ticket';
};

export type ReadTicketOfInvitationErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * invitation-unknown, not-found
     */
    404: Problem & {
        code?: 'invitation-unknown' | 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadTicketOfInvitationError = ReadTicketOfInvitationErrors[keyof ReadTicketOfInvitationErrors];

export type ReadTicketOfInvitationResponses = {
    /**
     * OK
     */
    200: Ticket;
};

export type ReadTicketOfInvitationResponse = ReadTicketOfInvitationResponses[keyof ReadTicketOfInvitationResponses];

export type ListJoiningLinksData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * Only of this institution
         */
        institutionId?: Uuid;
        /**
         * How many items a page has at most
         */
        limit?: number;
        /**
         * Only of this unit
         */
        unitId?: Uuid;
    };
    url: '/api/v1/joining-links';
};

export type ListJoiningLinksErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListJoiningLinksError = ListJoiningLinksErrors[keyof ListJoiningLinksErrors];

export type ListJoiningLinksResponses = {
    /**
     * OK
     */
    200: PageJoiningLinkRepresentation;
};

export type ListJoiningLinksResponse = ListJoiningLinksResponses[keyof ListJoiningLinksResponses];

export type MakeJoiningLinkData = {
    body: JoiningLinkPlan;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/joining-links';
};

export type MakeJoiningLinkErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type MakeJoiningLinkError = MakeJoiningLinkErrors[keyof MakeJoiningLinkErrors];

export type MakeJoiningLinkResponses = {
    /**
     * Created
     */
    201: JoiningLink;
};

export type MakeJoiningLinkResponse = MakeJoiningLinkResponses[keyof MakeJoiningLinkResponses];

export type RemoveJoiningLinkData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/joining-links/{id}';
};

export type RemoveJoiningLinkErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RemoveJoiningLinkError = RemoveJoiningLinkErrors[keyof RemoveJoiningLinkErrors];

export type RemoveJoiningLinkResponses = {
    /**
     * No Content
     */
    204: void;
};

export type RemoveJoiningLinkResponse = RemoveJoiningLinkResponses[keyof RemoveJoiningLinkResponses];

export type ReadMeData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/me';
};

export type ReadMeErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadMeError = ReadMeErrors[keyof ReadMeErrors];

export type ReadMeResponses = {
    /**
     * OK
     */
    200: Me;
};

export type ReadMeResponse = ReadMeResponses[keyof ReadMeResponses];

export type ListOwnFeedbackData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
    };
    url: '/api/v1/me/feedback';
};

export type ListOwnFeedbackErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListOwnFeedbackError = ListOwnFeedbackErrors[keyof ListOwnFeedbackErrors];

export type ListOwnFeedbackResponses = {
    /**
     * OK
     */
    200: PageOwnFeedback;
};

export type ListOwnFeedbackResponse = ListOwnFeedbackResponses[keyof ListOwnFeedbackResponses];

export type ListMembershipsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * Only of this institution
         */
        institutionId?: Uuid;
        /**
         * How many items a page has at most
         */
        limit?: number;
        /**
         * Only of this unit
         */
        unitId?: Uuid;
    };
    url: '/api/v1/memberships';
};

export type ListMembershipsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListMembershipsError = ListMembershipsErrors[keyof ListMembershipsErrors];

export type ListMembershipsResponses = {
    /**
     * OK
     */
    200: PageMembershipRepresentation;
};

export type ListMembershipsResponse = ListMembershipsResponses[keyof ListMembershipsResponses];

export type JoinData = {
    body: Joining;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/memberships';
};

export type JoinErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * joining-link-unknown
     */
    404: Problem & {
        code?: 'joining-link-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * already-member
     */
    409: Problem & {
        code?: 'already-member';
    };
    /**
     * joining-link-expired, joining-link-used
     */
    410: Problem & {
        code?: 'joining-link-expired' | 'joining-link-used';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type JoinError = JoinErrors[keyof JoinErrors];

export type JoinResponses = {
    /**
     * Created
     */
    201: Membership;
};

export type JoinResponse = JoinResponses[keyof JoinResponses];

export type EndMembershipData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/memberships/{id}';
};

export type EndMembershipErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * last-head
     */
    409: Problem & {
        code?: 'last-head';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type EndMembershipError = EndMembershipErrors[keyof EndMembershipErrors];

export type EndMembershipResponses = {
    /**
     * No Content
     */
    204: void;
};

export type EndMembershipResponse = EndMembershipResponses[keyof EndMembershipResponses];

export type ModerateManyData = {
    body: BatchPlan;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/moderation-batches';
};

export type ModerateManyErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ModerateManyError = ModerateManyErrors[keyof ModerateManyErrors];

export type ModerateManyResponses = {
    /**
     * Created
     */
    201: ModerationBatch;
};

export type ModerateManyResponse = ModerateManyResponses[keyof ModerateManyResponses];

export type UndoModerationData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/moderation-batches/{id}/undoing';
};

export type UndoModerationErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * batch-moved-on, undo-too-late
     */
    409: Problem & {
        code?: 'batch-moved-on' | 'undo-too-late';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type UndoModerationError = UndoModerationErrors[keyof UndoModerationErrors];

export type UndoModerationResponses = {
    /**
     * OK
     */
    200: ModerationBatch;
};

export type UndoModerationResponse = UndoModerationResponses[keyof UndoModerationResponses];

export type PreviewModerationData = {
    body: BatchPlan;
    path?: never;
    query?: never;
    url: '/api/v1/moderation-previews';
};

export type PreviewModerationErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PreviewModerationError = PreviewModerationErrors[keyof PreviewModerationErrors];

export type PreviewModerationResponses = {
    /**
     * OK
     */
    200: ModerationPreview;
};

export type PreviewModerationResponse = PreviewModerationResponses[keyof PreviewModerationResponses];

export type ReadOpenDataData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/open-data';
};

export type ReadOpenDataErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadOpenDataError = ReadOpenDataErrors[keyof ReadOpenDataErrors];

export type ReadOpenDataResponses = {
    /**
     * OK
     */
    200: OpenData;
};

export type ReadOpenDataResponse = ReadOpenDataResponses[keyof ReadOpenDataResponses];

export type ReadOpenDataFileData = {
    body?: never;
    headers?: {
        /**
         * The ETag one has; 304 when it is still the current one
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * Name of the file, as the list says
         */
        name: string;
    };
    query?: never;
    url: '/api/v1/open-data/{name}';
};

export type ReadOpenDataFileErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadOpenDataFileError = ReadOpenDataFileErrors[keyof ReadOpenDataFileErrors];

export type ReadOpenDataFileResponses = {
    /**
     * The file
     */
    200: {
        [key: string]: unknown;
    };
};

export type ReadOpenDataFileResponse = ReadOpenDataFileResponses[keyof ReadOpenDataFileResponses];

export type ReadPhotoData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/photos/{id}';
};

export type ReadPhotoErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadPhotoError = ReadPhotoErrors[keyof ReadPhotoErrors];

export type ReadPhotoResponses = {
    /**
     * OK
     */
    200: SessionPhoto;
};

export type ReadPhotoResponse = ReadPhotoResponses[keyof ReadPhotoResponses];

export type ChangePhotoData = {
    body: PhotoDetails;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/photos/{id}';
};

export type ChangePhotoErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangePhotoError = ChangePhotoErrors[keyof ChangePhotoErrors];

export type ChangePhotoResponses = {
    /**
     * OK
     */
    200: SessionPhoto;
};

export type ChangePhotoResponse = ChangePhotoResponses[keyof ChangePhotoResponses];

export type ReadPhotoImageData = {
    body?: never;
    headers?: {
        /**
         * The ETag one has; 304 when it is still the current one
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/photos/{id}/image';
};

export type ReadPhotoImageErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadPhotoImageError = ReadPhotoImageErrors[keyof ReadPhotoImageErrors];

export type ReadPhotoImageResponses = {
    /**
     * At most 2,048 pixels long
     */
    200: Blob | File;
};

export type ReadPhotoImageResponse = ReadPhotoImageResponses[keyof ReadPhotoImageResponses];

export type RemovePhotoData = {
    body: PhotoRemoval;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/photos/{id}/removal';
};

export type RemovePhotoErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RemovePhotoError = RemovePhotoErrors[keyof RemovePhotoErrors];

export type RemovePhotoResponses = {
    /**
     * It is gone
     */
    204: void;
};

export type RemovePhotoResponse = RemovePhotoResponses[keyof RemovePhotoResponses];

export type ReadPhotoThumbnailData = {
    body?: never;
    headers?: {
        /**
         * The ETag one has; 304 when it is still the current one
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/photos/{id}/thumbnail';
};

export type ReadPhotoThumbnailErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadPhotoThumbnailError = ReadPhotoThumbnailErrors[keyof ReadPhotoThumbnailErrors];

export type ReadPhotoThumbnailResponses = {
    /**
     * At most 480 pixels long
     */
    200: Blob | File;
};

export type ReadPhotoThumbnailResponse = ReadPhotoThumbnailResponses[keyof ReadPhotoThumbnailResponses];

export type ReadPictureData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * By what they are put together
         */
        by?: PictureGrouping & unknown;
        /**
         * Only this group, by its key: the code of a province, - for units that name no region, or the short name of an institution
         */
        group?: string;
        /**
         * By what they are looked at; INPUTS only by members, of whose units alone it speaks
         */
        measure?: PictureMeasure & unknown;
        /**
         * The calendar year; without it the running one
         */
        year?: number;
    };
    url: '/api/v1/picture';
};

export type ReadPictureErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadPictureError = ReadPictureErrors[keyof ReadPictureErrors];

export type ReadPictureResponses = {
    /**
     * OK
     */
    200: Picture;
};

export type ReadPictureResponse = ReadPictureResponses[keyof ReadPictureResponses];

export type ExportPictureData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * By what they are put together
         */
        by?: PictureGrouping & unknown;
        /**
         * Form of the file
         */
        format?: ExportFormat & unknown;
        /**
         * Only this group, by its key: the code of a province, - for units that name no region, or the short name of an institution
         */
        group?: string;
        /**
         * id or en: language of the headings of CSV and XLSX and of the file's name; without it that of Accept-Language
         */
        lang?: string;
        /**
         * By what they are looked at; INPUTS only by members, of whose units alone it speaks
         */
        measure?: PictureMeasure & unknown;
        /**
         * The calendar year; without it the running one
         */
        year?: number;
    };
    url: '/api/v1/picture-export';
};

export type ExportPictureErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ExportPictureError = ExportPictureErrors[keyof ExportPictureErrors];

export type ExportPictureResponses = {
    /**
     * The file
     */
    200: string;
};

export type ExportPictureResponse = ExportPictureResponses[keyof ExportPictureResponses];

export type ExportUnitPicturesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * By what they are put together
         */
        by?: PictureGrouping & unknown;
        /**
         * Form of the file
         */
        format?: ExportFormat & unknown;
        /**
         * Only this group, by its key: the code of a province, - for units that name no region, or the short name of an institution
         */
        group?: string;
        /**
         * id or en: language of the headings of CSV and XLSX and of the file's name; without it that of Accept-Language
         */
        lang?: string;
        /**
         * By what they are looked at; INPUTS only by members, of whose units alone it speaks
         */
        measure?: PictureMeasure & unknown;
        /**
         * Only those that are so far by the measure
         */
        state?: PictureState;
        /**
         * The calendar year; without it the running one
         */
        year?: number;
    };
    url: '/api/v1/picture-units-export';
};

export type ExportUnitPicturesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ExportUnitPicturesError = ExportUnitPicturesErrors[keyof ExportUnitPicturesErrors];

export type ExportUnitPicturesResponses = {
    /**
     * The file
     */
    200: string;
};

export type ExportUnitPicturesResponse = ExportUnitPicturesResponses[keyof ExportUnitPicturesResponses];

export type ListUnitPicturesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * By what they are put together
         */
        by?: PictureGrouping & unknown;
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * Only this group, by its key: the code of a province, - for units that name no region, or the short name of an institution
         */
        group?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
        /**
         * By what they are looked at; INPUTS only by members, of whose units alone it speaks
         */
        measure?: PictureMeasure & unknown;
        /**
         * Only those that are so far by the measure
         */
        state?: PictureState;
        /**
         * The calendar year; without it the running one
         */
        year?: number;
    };
    url: '/api/v1/picture/units';
};

export type ListUnitPicturesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListUnitPicturesError = ListUnitPicturesErrors[keyof ListUnitPicturesErrors];

export type ListUnitPicturesResponses = {
    /**
     * OK
     */
    200: PageUnitPicture;
};

export type ListUnitPicturesResponse = ListUnitPicturesResponses[keyof ListUnitPicturesResponses];

export type ListPledgesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * The decree on which they rest
         */
        decreeId?: Uuid;
        /**
         * Also those not signed; for members of unitId
         */
        drafts?: boolean;
        /**
         * How many items a page has at most
         */
        limit?: number;
        /**
         * Only of this unit
         */
        unitId?: Uuid;
    };
    url: '/api/v1/pledges';
};

export type ListPledgesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListPledgesError = ListPledgesErrors[keyof ListPledgesErrors];

export type ListPledgesResponses = {
    /**
     * OK
     */
    200: PagePledgeRepresentation;
};

export type ListPledgesResponse = ListPledgesResponses[keyof ListPledgesResponses];

export type BeginPledgeData = {
    body: PledgePlan;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/pledges';
};

export type BeginPledgeErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type BeginPledgeError = BeginPledgeErrors[keyof BeginPledgeErrors];

export type BeginPledgeResponses = {
    /**
     * Created
     */
    201: Pledge;
};

export type BeginPledgeResponse = BeginPledgeResponses[keyof BeginPledgeResponses];

export type DiscardPledgeData = {
    body?: never;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/pledges/{id}';
};

export type DiscardPledgeErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type DiscardPledgeError = DiscardPledgeErrors[keyof DiscardPledgeErrors];

export type DiscardPledgeResponses = {
    /**
     * No Content
     */
    204: void;
};

export type DiscardPledgeResponse = DiscardPledgeResponses[keyof DiscardPledgeResponses];

export type ReadPledgeData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/pledges/{id}';
};

export type ReadPledgeErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadPledgeError = ReadPledgeErrors[keyof ReadPledgeErrors];

export type ReadPledgeResponses = {
    /**
     * OK
     */
    200: Pledge;
};

export type ReadPledgeResponse = ReadPledgeResponses[keyof ReadPledgeResponses];

export type ChangePledgeData = {
    body: PledgeDetails;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/pledges/{id}';
};

export type ChangePledgeErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangePledgeError = ChangePledgeErrors[keyof ChangePledgeErrors];

export type ChangePledgeResponses = {
    /**
     * OK
     */
    200: Pledge;
};

export type ChangePledgeResponse = ChangePledgeResponses[keyof ChangePledgeResponses];

export type ReadPledgeDocxData = {
    body?: never;
    headers?: {
        /**
         * The ETag one has; 304 when it is still the current one
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/pledges/{id}/paper.docx';
};

export type ReadPledgeDocxErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadPledgeDocxError = ReadPledgeDocxErrors[keyof ReadPledgeDocxErrors];

export type ReadPledgeDocxResponses = {
    /**
     * The pledge
     */
    200: Blob | File;
};

export type ReadPledgeDocxResponse = ReadPledgeDocxResponses[keyof ReadPledgeDocxResponses];

export type ReadPledgePdfData = {
    body?: never;
    headers?: {
        /**
         * The ETag one has; 304 when it is still the current one
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/pledges/{id}/paper.pdf';
};

export type ReadPledgePdfErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadPledgePdfError = ReadPledgePdfErrors[keyof ReadPledgePdfErrors];

export type ReadPledgePdfResponses = {
    /**
     * The pledge
     */
    200: Blob | File;
};

export type ReadPledgePdfResponse = ReadPledgePdfResponses[keyof ReadPledgePdfResponses];

export type SignPledgeData = {
    body: Signing;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/pledges/{id}/signing';
};

export type SignPledgeErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SignPledgeError = SignPledgeErrors[keyof SignPledgeErrors];

export type SignPledgeResponses = {
    /**
     * OK
     */
    200: Pledge;
};

export type SignPledgeResponse = SignPledgeResponses[keyof SignPledgeResponses];

export type RevokePreviewLinkData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/preview-links/{id}';
};

export type RevokePreviewLinkErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RevokePreviewLinkError = RevokePreviewLinkErrors[keyof RevokePreviewLinkErrors];

export type RevokePreviewLinkResponses = {
    /**
     * No Content
     */
    204: void;
};

export type RevokePreviewLinkResponse = RevokePreviewLinkResponses[keyof RevokePreviewLinkResponses];

export type ReadPreviewData = {
    body?: never;
    headers: {
        /**
         * From the fragment of the link
         */
        'Preview-Token': string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/previews';
};

export type ReadPreviewErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * preview-unknown
     */
    404: Problem & {
        code?: 'preview-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * preview-expired
     */
    410: Problem & {
        code?: 'preview-expired';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadPreviewError = ReadPreviewErrors[keyof ReadPreviewErrors];

export type ReadPreviewResponses = {
    /**
     * OK
     */
    200: StandardVersion;
};

export type ReadPreviewResponse = ReadPreviewResponses[keyof ReadPreviewResponses];

export type ReadPublicationData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/publications/{id}';
};

export type ReadPublicationErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadPublicationError = ReadPublicationErrors[keyof ReadPublicationErrors];

export type ReadPublicationResponses = {
    /**
     * OK
     */
    200: Publication;
};

export type ReadPublicationResponse = ReadPublicationResponses[keyof ReadPublicationResponses];

export type ChangePublicationData = {
    body: PublicationPlan;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/publications/{id}';
};

export type ChangePublicationErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangePublicationError = ChangePublicationErrors[keyof ChangePublicationErrors];

export type ChangePublicationResponses = {
    /**
     * OK
     */
    200: Publication;
};

export type ChangePublicationResponse = ChangePublicationResponses[keyof ChangePublicationResponses];

export type WithdrawPublicationData = {
    body: PublicationWithdrawal;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/publications/{id}/withdrawal';
};

export type WithdrawPublicationErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type WithdrawPublicationError = WithdrawPublicationErrors[keyof WithdrawPublicationErrors];

export type WithdrawPublicationResponses = {
    /**
     * Created
     */
    201: Publication;
};

export type WithdrawPublicationResponse = WithdrawPublicationResponses[keyof WithdrawPublicationResponses];

export type MarkReadData = {
    body: ReadInputs;
    path?: never;
    query?: never;
    url: '/api/v1/read-marks';
};

export type MarkReadErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type MarkReadError = MarkReadErrors[keyof MarkReadErrors];

export type MarkReadResponses = {
    /**
     * They count as read
     */
    204: void;
};

export type MarkReadResponse = MarkReadResponses[keyof MarkReadResponses];

export type GetReceiptData = {
    body?: never;
    headers?: {
        /**
         * Secret of the receipt; never part of an address
         */
        'Receipt-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/receipts/{number}';
};

export type GetReceiptErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * receipt-unknown
     */
    404: Problem & {
        code?: 'receipt-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type GetReceiptError = GetReceiptErrors[keyof GetReceiptErrors];

export type GetReceiptResponses = {
    /**
     * OK
     */
    200: ReceiptStatus;
};

export type GetReceiptResponse = GetReceiptResponses[keyof GetReceiptResponses];

export type AnswerQuestionData = {
    body: QuestionAnswer;
    headers: {
        /**
         * What the device was given once; quotas are counted by it first
         */
        'Device-Token'?: string;
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
        /**
         * Secret of the receipt; never part of an address
         */
        'Receipt-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/receipts/{number}/answers';
};

export type AnswerQuestionErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * receipt-unknown
     */
    404: Problem & {
        code?: 'receipt-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition, question-closed
     */
    409: Problem & {
        code?: 'illegal-transition' | 'question-closed';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type AnswerQuestionError = AnswerQuestionErrors[keyof AnswerQuestionErrors];

export type AnswerQuestionResponses = {
    /**
     * Created
     */
    201: ReceiptStatus;
};

export type AnswerQuestionResponse = AnswerQuestionResponses[keyof AnswerQuestionResponses];

export type AppealModerationData = {
    body: AppealText;
    headers: {
        /**
         * What the device was given once; quotas are counted by it first
         */
        'Device-Token'?: string;
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
        /**
         * Secret of the receipt; never part of an address
         */
        'Receipt-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/receipts/{number}/appeal';
};

export type AppealModerationErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * receipt-unknown
     */
    404: Problem & {
        code?: 'receipt-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type AppealModerationError = AppealModerationErrors[keyof AppealModerationErrors];

export type AppealModerationResponses = {
    /**
     * Created
     */
    201: ReceiptStatus;
};

export type AppealModerationResponse = AppealModerationResponses[keyof AppealModerationResponses];

export type ObjectToAnswerData = {
    body: ObjectionText;
    headers: {
        /**
         * What the device was given once; quotas are counted by it first
         */
        'Device-Token'?: string;
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
        /**
         * Secret of the receipt; never part of an address
         */
        'Receipt-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/receipts/{number}/objection';
};

export type ObjectToAnswerErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * receipt-unknown
     */
    404: Problem & {
        code?: 'receipt-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ObjectToAnswerError = ObjectToAnswerErrors[keyof ObjectToAnswerErrors];

export type ObjectToAnswerResponses = {
    /**
     * Created
     */
    201: ReceiptStatus;
};

export type ObjectToAnswerResponse = ObjectToAnswerResponses[keyof ObjectToAnswerResponses];

export type ErasePersonData = {
    body?: never;
    headers?: {
        /**
         * Secret of the receipt; never part of an address
         */
        'Receipt-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/receipts/{number}/person';
};

export type ErasePersonErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * receipt-unknown
     */
    404: Problem & {
        code?: 'receipt-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ErasePersonError = ErasePersonErrors[keyof ErasePersonErrors];

export type ErasePersonResponses = {
    /**
     * OK
     */
    200: ReceiptStatus;
};

export type ErasePersonResponse = ErasePersonResponses[keyof ErasePersonResponses];

export type ReadReceiptDataData = {
    body?: never;
    headers?: {
        /**
         * Secret of the receipt; never part of an address
         */
        'Receipt-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/receipts/{number}/personal-data';
};

export type ReadReceiptDataErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * receipt-unknown
     */
    404: Problem & {
        code?: 'receipt-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadReceiptDataError = ReadReceiptDataErrors[keyof ReadReceiptDataErrors];

export type ReadReceiptDataResponses = {
    /**
     * OK
     */
    200: PersonalData;
};

export type ReadReceiptDataResponse = ReadReceiptDataResponses[keyof ReadReceiptDataResponses];

export type ProveReceiptData = {
    body?: never;
    headers?: {
        /**
         * Secret of the receipt; never part of an address
         */
        'Receipt-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/receipts/{number}/register-proof';
};

export type ProveReceiptErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * receipt-unknown
     */
    404: Problem & {
        code?: 'receipt-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ProveReceiptError = ProveReceiptErrors[keyof ProveReceiptErrors];

export type ProveReceiptResponses = {
    /**
     * OK
     */
    200: RegisterProof;
};

export type ProveReceiptResponse = ProveReceiptResponses[keyof ProveReceiptResponses];

export type CorrectFeedbackData = {
    body: FeedbackCorrection;
    headers: {
        /**
         * What the device was given once; quotas are counted by it first
         */
        'Device-Token'?: string;
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
        /**
         * Secret of the receipt; never part of an address
         */
        'Receipt-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/receipts/{number}/text';
};

export type CorrectFeedbackErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * receipt-unknown
     */
    404: Problem & {
        code?: 'receipt-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * feedback-answered, illegal-transition, window-closed
     */
    409: Problem & {
        code?: 'feedback-answered' | 'illegal-transition' | 'window-closed';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CorrectFeedbackError = CorrectFeedbackErrors[keyof CorrectFeedbackErrors];

export type CorrectFeedbackResponses = {
    /**
     * OK
     */
    200: ReceiptStatus;
};

export type CorrectFeedbackResponse = CorrectFeedbackResponses[keyof CorrectFeedbackResponses];

export type WithdrawFeedbackData = {
    body?: never;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
        /**
         * Secret of the receipt; never part of an address
         */
        'Receipt-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/receipts/{number}/withdrawal';
};

export type WithdrawFeedbackErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * receipt-unknown
     */
    404: Problem & {
        code?: 'receipt-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * feedback-answered, illegal-transition, window-closed
     */
    409: Problem & {
        code?: 'feedback-answered' | 'illegal-transition' | 'window-closed';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type WithdrawFeedbackError = WithdrawFeedbackErrors[keyof WithdrawFeedbackErrors];

export type WithdrawFeedbackResponses = {
    /**
     * OK
     */
    200: ReceiptStatus;
};

export type WithdrawFeedbackResponse = WithdrawFeedbackResponses[keyof WithdrawFeedbackResponses];

export type ReadRecordingData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/recordings/{id}';
};

export type ReadRecordingErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadRecordingError = ReadRecordingErrors[keyof ReadRecordingErrors];

export type ReadRecordingResponses = {
    /**
     * OK
     */
    200: SessionRecording;
};

export type ReadRecordingResponse = ReadRecordingResponses[keyof ReadRecordingResponses];

export type ChangeRecordingData = {
    body: RecordingDetails;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/recordings/{id}';
};

export type ChangeRecordingErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeRecordingError = ChangeRecordingErrors[keyof ChangeRecordingErrors];

export type ChangeRecordingResponses = {
    /**
     * OK
     */
    200: SessionRecording;
};

export type ChangeRecordingResponse = ChangeRecordingResponses[keyof ChangeRecordingResponses];

export type ReadRecordingContentData = {
    body?: never;
    headers?: {
        /**
         * The ETag one has; 304 when it is still the current one
         */
        'If-None-Match'?: string;
        /**
         * The ETag of which one has a part; a whole answer when it is another now
         */
        'If-Range'?: string;
        /**
         * The bytes wanted, as bytes=from-to
         */
        Range?: string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/recordings/{id}/content';
};

export type ReadRecordingContentErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadRecordingContentError = ReadRecordingContentErrors[keyof ReadRecordingContentErrors];

export type ReadRecordingContentResponses = {
    /**
     * The recording
     */
    200: Blob | File;
    /**
     * The part asked for
     */
    206: Blob | File;
};

export type ReadRecordingContentResponse = ReadRecordingContentResponses[keyof ReadRecordingContentResponses];

export type StoreRecordingContentData = {
    body: Blob | File;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/recordings/{id}/content';
};

export type StoreRecordingContentErrors = {
    /**
     * invalid-parameter, invalid-request, recording-broken, recording-tells-place, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'recording-broken' | 'recording-tells-place' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * recording-kind-refused, unsupported-media-type
     */
    415: Problem & {
        code?: 'recording-kind-refused' | 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type StoreRecordingContentError = StoreRecordingContentErrors[keyof StoreRecordingContentErrors];

export type StoreRecordingContentResponses = {
    /**
     * OK
     */
    200: SessionRecording;
};

export type StoreRecordingContentResponse = StoreRecordingContentResponses[keyof StoreRecordingContentResponses];

export type PublishRecordingData = {
    body: RecordingPublication;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/recordings/{id}/publication';
};

export type PublishRecordingErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PublishRecordingError = PublishRecordingErrors[keyof PublishRecordingErrors];

export type PublishRecordingResponses = {
    /**
     * OK
     */
    200: SessionRecording;
};

export type PublishRecordingResponse = PublishRecordingResponses[keyof PublishRecordingResponses];

export type RemoveRecordingData = {
    body: RecordingReason;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/recordings/{id}/removal';
};

export type RemoveRecordingErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RemoveRecordingError = RemoveRecordingErrors[keyof RemoveRecordingErrors];

export type RemoveRecordingResponses = {
    /**
     * OK
     */
    200: SessionRecording;
};

export type RemoveRecordingResponse = RemoveRecordingResponses[keyof RemoveRecordingResponses];

export type WithdrawRecordingData = {
    body: RecordingReason;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/recordings/{id}/withdrawal';
};

export type WithdrawRecordingErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type WithdrawRecordingError = WithdrawRecordingErrors[keyof WithdrawRecordingErrors];

export type WithdrawRecordingResponses = {
    /**
     * OK
     */
    200: SessionRecording;
};

export type WithdrawRecordingResponse = WithdrawRecordingResponses[keyof WithdrawRecordingResponses];

export type ImportRegionsData = {
    body: Blob | File;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path?: never;
    query?: {
        /**
         * Whether only to say what it would bring
         */
        dryRun?: boolean;
    };
    url: '/api/v1/region-imports';
};

export type ImportRegionsErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused, regions-broken
     */
    422: Problem & {
        code?: 'idempotency-key-reused' | 'regions-broken';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ImportRegionsError = ImportRegionsErrors[keyof ImportRegionsErrors];

export type ImportRegionsResponses = {
    /**
     * Created
     */
    201: RegionImport;
};

export type ImportRegionsResponse = ImportRegionsResponses[keyof ImportRegionsResponses];

export type ProveConsistencyData = {
    body?: never;
    headers?: {
        /**
         * The ETag one has; 304 when it is still the current one
         */
        'If-None-Match'?: string;
    };
    path?: never;
    query: {
        /**
         * The smaller size
         */
        from: number;
        /**
         * The larger size
         */
        to: number;
    };
    url: '/api/v1/register/consistency-proof';
};

export type ProveConsistencyErrors = {
    /**
     * invalid-parameter, size-out-of-range, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'size-out-of-range' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ProveConsistencyError = ProveConsistencyErrors[keyof ProveConsistencyErrors];

export type ProveConsistencyResponses = {
    /**
     * OK
     */
    200: ConsistencyProof;
};

export type ProveConsistencyResponse = ProveConsistencyResponses[keyof ProveConsistencyResponses];

export type ListRegisterEntriesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
        /**
         * Only what was done to this thing
         */
        objectId?: Uuid;
        /**
         * Only of this unit
         */
        unitId?: Uuid;
    };
    url: '/api/v1/register/entries';
};

export type ListRegisterEntriesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListRegisterEntriesError = ListRegisterEntriesErrors[keyof ListRegisterEntriesErrors];

export type ListRegisterEntriesResponses = {
    /**
     * OK
     */
    200: PageRegisterEntryRepresentation;
};

export type ListRegisterEntriesResponse = ListRegisterEntriesResponses[keyof ListRegisterEntriesResponses];

export type ProveInclusionData = {
    body?: never;
    headers?: {
        /**
         * The ETag one has; 304 when it is still the current one
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query: {
        /**
         * Size of the register, as a head gives it
         */
        size: number;
    };
    url: '/api/v1/register/entries/{id}/inclusion-proof';
};

export type ProveInclusionErrors = {
    /**
     * invalid-parameter, size-out-of-range, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'size-out-of-range' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * not-yet-sequenced
     */
    409: Problem & {
        code?: 'not-yet-sequenced';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ProveInclusionError = ProveInclusionErrors[keyof ProveInclusionErrors];

export type ProveInclusionResponses = {
    /**
     * OK
     */
    200: InclusionProof;
};

export type ProveInclusionResponse = ProveInclusionResponses[keyof ProveInclusionResponses];

export type ListRegisterHeadsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
    };
    url: '/api/v1/register/heads';
};

export type ListRegisterHeadsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListRegisterHeadsError = ListRegisterHeadsErrors[keyof ListRegisterHeadsErrors];

export type ListRegisterHeadsResponses = {
    /**
     * OK
     */
    200: PageRegisterHeadRepresentation;
};

export type ListRegisterHeadsResponse = ListRegisterHeadsResponses[keyof ListRegisterHeadsResponses];

export type ReadLatestRegisterHeadData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/register/heads/latest';
};

export type ReadLatestRegisterHeadErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * not-yet-sequenced
     */
    409: Problem & {
        code?: 'not-yet-sequenced';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadLatestRegisterHeadError = ReadLatestRegisterHeadErrors[keyof ReadLatestRegisterHeadErrors];

export type ReadLatestRegisterHeadResponses = {
    /**
     * OK
     */
    200: RegisterHead;
};

export type ReadLatestRegisterHeadResponse = ReadLatestRegisterHeadResponses[keyof ReadLatestRegisterHeadResponses];

export type ListRegisterKeysData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/register/keys';
};

export type ListRegisterKeysErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListRegisterKeysError = ListRegisterKeysErrors[keyof ListRegisterKeysErrors];

export type ListRegisterKeysResponses = {
    /**
     * OK
     */
    200: PageRegisterKeyRepresentation;
};

export type ListRegisterKeysResponse = ListRegisterKeysResponses[keyof ListRegisterKeysResponses];

export type ExportResponsesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Form of the file
         */
        format?: ExportFormat & unknown;
        /**
         * Only of this forum
         */
        forumId?: Uuid;
        /**
         * id or en: language of the headings of CSV and XLSX and of the file's name; without it that of Accept-Language
         */
        lang?: string;
        /**
         * Only of this unit
         */
        unitId?: Uuid;
    };
    url: '/api/v1/response-export';
};

export type ExportResponsesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ExportResponsesError = ExportResponsesErrors[keyof ExportResponsesErrors];

export type ExportResponsesResponses = {
    /**
     * The file
     */
    200: string;
};

export type ExportResponsesResponse = ExportResponsesResponses[keyof ExportResponsesResponses];

export type ListResponsesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * Only of this forum
         */
        forumId?: Uuid;
        /**
         * How many items a page has at most
         */
        limit?: number;
        /**
         * Only of this unit
         */
        unitId?: Uuid;
    };
    url: '/api/v1/responses';
};

export type ListResponsesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListResponsesError = ListResponsesErrors[keyof ListResponsesErrors];

export type ListResponsesResponses = {
    /**
     * OK
     */
    200: PageAnsweredFeedback;
};

export type ListResponsesResponse = ListResponsesResponses[keyof ListResponsesResponses];

export type RespondData = {
    body: ResponseDecision;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/responses';
};

export type RespondErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * responses-refused
     */
    409: Problem & {
        code?: 'responses-refused';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RespondError = RespondErrors[keyof RespondErrors];

export type RespondResponses = {
    /**
     * Created
     */
    201: Response;
};

export type RespondResponse = RespondResponses[keyof RespondResponses];

export type GetResponseData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/responses/{id}';
};

export type GetResponseErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type GetResponseError = GetResponseErrors[keyof GetResponseErrors];

export type GetResponseResponses = {
    /**
     * OK
     */
    200: Response;
};

export type GetResponseResponse = GetResponseResponses[keyof GetResponseResponses];

export type ListRetentionClassesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/retention-classes';
};

export type ListRetentionClassesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListRetentionClassesError = ListRetentionClassesErrors[keyof ListRetentionClassesErrors];

export type ListRetentionClassesResponses = {
    /**
     * OK
     */
    200: PageRetentionClass;
};

export type ListRetentionClassesResponse = ListRetentionClassesResponses[keyof ListRetentionClassesResponses];

export type ReadRetentionClassData = {
    body?: never;
    path: {
        /**
         * Code, as the list names it
         */
        code: PersonClass;
    };
    query?: never;
    url: '/api/v1/retention-classes/{code}';
};

export type ReadRetentionClassErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadRetentionClassError = ReadRetentionClassErrors[keyof ReadRetentionClassErrors];

export type ReadRetentionClassResponses = {
    /**
     * OK
     */
    200: RetentionClass;
};

export type ReadRetentionClassResponse = ReadRetentionClassResponses[keyof ReadRetentionClassResponses];

export type SetRetentionPeriodData = {
    body: RetentionPlan;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Code, as the list names it
         */
        code: PersonClass;
    };
    query?: never;
    url: '/api/v1/retention-classes/{code}';
};

export type SetRetentionPeriodErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SetRetentionPeriodError = SetRetentionPeriodErrors[keyof SetRetentionPeriodErrors];

export type SetRetentionPeriodResponses = {
    /**
     * OK
     */
    200: RetentionClass;
};

export type SetRetentionPeriodResponse = SetRetentionPeriodResponses[keyof SetRetentionPeriodResponses];

export type ListRetentionDueData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/retention-due';
};

export type ListRetentionDueErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListRetentionDueError = ListRetentionDueErrors[keyof ListRetentionDueErrors];

export type ListRetentionDueResponses = {
    /**
     * OK
     */
    200: PageDuePersons;
};

export type ListRetentionDueResponse = ListRetentionDueResponses[keyof ListRetentionDueResponses];

export type ListRetentionRunsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
    };
    url: '/api/v1/retention-runs';
};

export type ListRetentionRunsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListRetentionRunsError = ListRetentionRunsErrors[keyof ListRetentionRunsErrors];

export type ListRetentionRunsResponses = {
    /**
     * OK
     */
    200: PageRetentionRunRepresentation;
};

export type ListRetentionRunsResponse = ListRetentionRunsResponses[keyof ListRetentionRunsResponses];

export type SearchData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Only this component of standards, and inputs on it
         */
        component?: ComponentCode;
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * Only inputs of this forum
         */
        forumId?: Uuid;
        /**
         * Only these, newest first and in pages; without it, the newest five of each kind
         */
        kind?: SearchKind;
        /**
         * How many items a page has at most
         */
        limit?: number;
        /**
         * Words that must all occur, in any form (pelayanan finds melayani) or as beginnings
         */
        q: string;
        /**
         * Only of this unit
         */
        unitId?: Uuid;
    };
    url: '/api/v1/search';
};

export type SearchErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SearchError = SearchErrors[keyof SearchErrors];

export type SearchResponses = {
    /**
     * OK
     */
    200: SearchFound;
};

export type SearchResponse = SearchResponses[keyof SearchResponses];

export type ListServicesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Those no longer offered instead of those offered
         */
        archived?: boolean;
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
        /**
         * Words that all must occur in name, description or places
         */
        q?: string;
        /**
         * Only those of this unit
         */
        unitId?: Uuid;
    };
    url: '/api/v1/services';
};

export type ListServicesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListServicesError = ListServicesErrors[keyof ListServicesErrors];

export type ListServicesResponses = {
    /**
     * OK
     */
    200: PageServiceRepresentation;
};

export type ListServicesResponse = ListServicesResponses[keyof ListServicesResponses];

export type EnterServiceData = {
    body: ServicePlan;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/services';
};

export type EnterServiceErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * slug-taken
     */
    409: Problem & {
        code?: 'slug-taken';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type EnterServiceError = EnterServiceErrors[keyof EnterServiceErrors];

export type EnterServiceResponses = {
    /**
     * Created
     */
    201: Service;
};

export type EnterServiceResponse = EnterServiceResponses[keyof EnterServiceResponses];

export type ReadServiceData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/services/{id}';
};

export type ReadServiceErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadServiceError = ReadServiceErrors[keyof ReadServiceErrors];

export type ReadServiceResponses = {
    /**
     * OK
     */
    200: Service;
};

export type ReadServiceResponse = ReadServiceResponses[keyof ReadServiceResponses];

export type ChangeServiceData = {
    body: ServiceDetails;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/services/{id}';
};

export type ChangeServiceErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeServiceError = ChangeServiceErrors[keyof ChangeServiceErrors];

export type ChangeServiceResponses = {
    /**
     * OK
     */
    200: Service;
};

export type ChangeServiceResponse = ChangeServiceResponses[keyof ChangeServiceResponses];

export type ReadSessionData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}';
};

export type ReadSessionErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadSessionError = ReadSessionErrors[keyof ReadSessionErrors];

export type ReadSessionResponses = {
    /**
     * OK
     */
    200: Session;
};

export type ReadSessionResponse = ReadSessionResponses[keyof ReadSessionResponses];

export type ChangeSessionPlanData = {
    body: SessionPlan;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}';
};

export type ChangeSessionPlanErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeSessionPlanError = ChangeSessionPlanErrors[keyof ChangeSessionPlanErrors];

export type ChangeSessionPlanResponses = {
    /**
     * OK
     */
    200: Session;
};

export type ChangeSessionPlanResponse = ChangeSessionPlanResponses[keyof ChangeSessionPlanResponses];

export type ReadAttendanceListDocxData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: {
        /**
         * Which edition: for whom it is made
         */
        edition?: PaperEdition & unknown;
    };
    url: '/api/v1/sessions/{id}/attendance-list.docx';
};

export type ReadAttendanceListDocxErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadAttendanceListDocxError = ReadAttendanceListDocxErrors[keyof ReadAttendanceListDocxErrors];

export type ReadAttendanceListDocxResponses = {
    /**
     * The attendance list
     */
    200: Blob | File;
};

export type ReadAttendanceListDocxResponse = ReadAttendanceListDocxResponses[keyof ReadAttendanceListDocxResponses];

export type ReadAttendanceListPdfData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: {
        /**
         * Which edition: for whom it is made
         */
        edition?: PaperEdition & unknown;
    };
    url: '/api/v1/sessions/{id}/attendance-list.pdf';
};

export type ReadAttendanceListPdfErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadAttendanceListPdfError = ReadAttendanceListPdfErrors[keyof ReadAttendanceListPdfErrors];

export type ReadAttendanceListPdfResponses = {
    /**
     * The attendance list
     */
    200: Blob | File;
};

export type ReadAttendanceListPdfResponse = ReadAttendanceListPdfResponses[keyof ReadAttendanceListPdfResponses];

export type ReadAttendanceSheetData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/attendance-sheet.pdf';
};

export type ReadAttendanceSheetErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadAttendanceSheetError = ReadAttendanceSheetErrors[keyof ReadAttendanceSheetErrors];

export type ReadAttendanceSheetResponses = {
    /**
     * Sheets A4
     */
    200: Blob | File;
};

export type ReadAttendanceSheetResponse = ReadAttendanceSheetResponses[keyof ReadAttendanceSheetResponses];

export type ListAttendanceSheetsData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/attendance-sheets';
};

export type ListAttendanceSheetsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListAttendanceSheetsError = ListAttendanceSheetsErrors[keyof ListAttendanceSheetsErrors];

export type ListAttendanceSheetsResponses = {
    /**
     * OK
     */
    200: PageSheetRepresentation;
};

export type ListAttendanceSheetsResponse = ListAttendanceSheetsResponses[keyof ListAttendanceSheetsResponses];

export type JoinAttendanceSheetData = {
    body: SheetFile;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/attendance-sheets';
};

export type JoinAttendanceSheetErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * attendance-closed, attendance-not-open
     */
    409: Problem & {
        code?: 'attendance-closed' | 'attendance-not-open';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type JoinAttendanceSheetError = JoinAttendanceSheetErrors[keyof JoinAttendanceSheetErrors];

export type JoinAttendanceSheetResponses = {
    /**
     * Created
     */
    201: AttendanceSheet;
};

export type JoinAttendanceSheetResponse = JoinAttendanceSheetResponses[keyof JoinAttendanceSheetResponses];

export type ListAttendancesData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
    };
    url: '/api/v1/sessions/{id}/attendances';
};

export type ListAttendancesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListAttendancesError = ListAttendancesErrors[keyof ListAttendancesErrors];

export type ListAttendancesResponses = {
    /**
     * OK
     */
    200: PageAttendanceRepresentation;
};

export type ListAttendancesResponse = ListAttendancesResponses[keyof ListAttendancesResponses];

export type CheckInData = {
    body: CheckIn;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/attendances';
};

export type CheckInErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * already-present, attendance-closed, attendance-not-open, other-session, ticket-not-confirmed
     */
    409: Problem & {
        code?: 'already-present' | 'attendance-closed' | 'attendance-not-open' | 'other-session' | 'ticket-not-confirmed';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CheckInError = CheckInErrors[keyof CheckInErrors];

export type CheckInResponses = {
    /**
     * Created
     */
    201: AttendancePass;
};

export type CheckInResponse = CheckInResponses[keyof CheckInResponses];

export type ReadAttendanceData = {
    body?: never;
    path: {
        /**
         * Id of the attendance
         */
        attendanceId: Uuid;
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/attendances/{attendanceId}';
};

export type ReadAttendanceErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadAttendanceError = ReadAttendanceErrors[keyof ReadAttendanceErrors];

export type ReadAttendanceResponses = {
    /**
     * OK
     */
    200: Attendance;
};

export type ReadAttendanceResponse = ReadAttendanceResponses[keyof ReadAttendanceResponses];

export type CorrectAttendanceData = {
    body: VisitorCorrection;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id of the attendance
         */
        attendanceId: Uuid;
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/attendances/{attendanceId}';
};

export type CorrectAttendanceErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * attendance-closed, attendance-not-open, illegal-transition
     */
    409: Problem & {
        code?: 'attendance-closed' | 'attendance-not-open' | 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CorrectAttendanceError = CorrectAttendanceErrors[keyof CorrectAttendanceErrors];

export type CorrectAttendanceResponses = {
    /**
     * OK
     */
    200: Attendance;
};

export type CorrectAttendanceResponse = CorrectAttendanceResponses[keyof CorrectAttendanceResponses];

export type RemoveAttendanceData = {
    body: Removal;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id of the attendance
         */
        attendanceId: Uuid;
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/attendances/{attendanceId}/removal';
};

export type RemoveAttendanceErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * attendance-closed, attendance-not-open, illegal-transition
     */
    409: Problem & {
        code?: 'attendance-closed' | 'attendance-not-open' | 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RemoveAttendanceError = RemoveAttendanceErrors[keyof RemoveAttendanceErrors];

export type RemoveAttendanceResponses = {
    /**
     * OK
     */
    200: Attendance;
};

export type RemoveAttendanceResponse = RemoveAttendanceResponses[keyof RemoveAttendanceResponses];

export type ReadSignatureData = {
    body?: never;
    path: {
        /**
         * Id of the attendance
         */
        attendanceId: Uuid;
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/attendances/{attendanceId}/signature';
};

export type ReadSignatureErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadSignatureError = ReadSignatureErrors[keyof ReadSignatureErrors];

export type ReadSignatureResponses = {
    /**
     * The signature, dark on white
     */
    200: Blob | File;
};

export type ReadSignatureResponse = ReadSignatureResponses[keyof ReadSignatureResponses];

export type SignAttendanceData = {
    body: SignatureImage;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id of the attendance
         */
        attendanceId: Uuid;
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/attendances/{attendanceId}/signature';
};

export type SignAttendanceErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * attendance-closed, attendance-not-open, illegal-transition
     */
    409: Problem & {
        code?: 'attendance-closed' | 'attendance-not-open' | 'illegal-transition';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SignAttendanceError = SignAttendanceErrors[keyof SignAttendanceErrors];

export type SignAttendanceResponses = {
    /**
     * Created
     */
    201: Attendance;
};

export type SignAttendanceResponse = SignAttendanceResponses[keyof SignAttendanceResponses];

export type CancelSessionData = {
    body: Cancellation;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/cancellation';
};

export type CancelSessionErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CancelSessionError = CancelSessionErrors[keyof CancelSessionErrors];

export type CancelSessionResponses = {
    /**
     * OK
     */
    200: Session;
};

export type CancelSessionResponse = CancelSessionResponses[keyof CancelSessionResponses];

export type ReadCheckInCodeData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/check-in-code';
};

export type ReadCheckInCodeErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * attendance-closed, attendance-not-open
     */
    409: Problem & {
        code?: 'attendance-closed' | 'attendance-not-open';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadCheckInCodeError = ReadCheckInCodeErrors[keyof ReadCheckInCodeErrors];

export type ReadCheckInCodeResponses = {
    /**
     * OK
     */
    200: HallCode;
};

export type ReadCheckInCodeResponse = ReadCheckInCodeResponses[keyof ReadCheckInCodeResponses];

export type CloseSessionData = {
    body: SessionClosing;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/closing';
};

export type CloseSessionErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CloseSessionError = CloseSessionErrors[keyof CloseSessionErrors];

export type CloseSessionResponses = {
    /**
     * OK
     */
    200: Session;
};

export type CloseSessionResponse = CloseSessionResponses[keyof CloseSessionResponses];

export type HideCorrectionData = {
    body: Hiding;
    path: {
        /**
         * Id of the correction
         */
        correctionId: Uuid;
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/corrections/{correctionId}/hiding';
};

export type HideCorrectionErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type HideCorrectionError = HideCorrectionErrors[keyof HideCorrectionErrors];

export type HideCorrectionResponses = {
    /**
     * OK
     */
    200: LineCorrection;
};

export type HideCorrectionResponse = HideCorrectionResponses[keyof HideCorrectionResponses];

export type RestoreCorrectionData = {
    body?: never;
    path: {
        /**
         * Id of the correction
         */
        correctionId: Uuid;
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/corrections/{correctionId}/restoration';
};

export type RestoreCorrectionErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RestoreCorrectionError = RestoreCorrectionErrors[keyof RestoreCorrectionErrors];

export type RestoreCorrectionResponses = {
    /**
     * OK
     */
    200: LineCorrection;
};

export type RestoreCorrectionResponse = RestoreCorrectionResponses[keyof RestoreCorrectionResponses];

export type ReadDeskData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/desk';
};

export type ReadDeskErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadDeskError = ReadDeskErrors[keyof ReadDeskErrors];

export type ReadDeskResponses = {
    /**
     * OK
     */
    200: Desk;
};

export type ReadDeskResponse = ReadDeskResponses[keyof ReadDeskResponses];

export type ReadEvaluationData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/evaluation';
};

export type ReadEvaluationErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadEvaluationError = ReadEvaluationErrors[keyof ReadEvaluationErrors];

export type ReadEvaluationResponses = {
    /**
     * OK
     */
    200: SessionEvaluation;
};

export type ReadEvaluationResponse = ReadEvaluationResponses[keyof ReadEvaluationResponses];

export type ReadInvitationTextData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/invitation.txt';
};

export type ReadInvitationTextErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadInvitationTextError = ReadInvitationTextErrors[keyof ReadInvitationTextErrors];

export type ReadInvitationTextResponses = {
    /**
     * Plain text
     */
    200: string;
};

export type ReadInvitationTextResponse = ReadInvitationTextResponses[keyof ReadInvitationTextResponses];

export type ListInvitationsData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
    };
    url: '/api/v1/sessions/{id}/invitations';
};

export type ListInvitationsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListInvitationsError = ListInvitationsErrors[keyof ListInvitationsErrors];

export type ListInvitationsResponses = {
    /**
     * OK
     */
    200: PageInvitationRepresentation;
};

export type ListInvitationsResponse = ListInvitationsResponses[keyof ListInvitationsResponses];

export type InviteStakeholdersData = {
    body: InvitationPlan;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/invitations';
};

export type InviteStakeholdersErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * already-invited, illegal-transition
     */
    409: Problem & {
        code?: 'already-invited' | 'illegal-transition';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type InviteStakeholdersError = InviteStakeholdersErrors[keyof InviteStakeholdersErrors];

export type InviteStakeholdersResponses = {
    /**
     * Created
     */
    201: InvitationList;
};

export type InviteStakeholdersResponse = InviteStakeholdersResponses[keyof InviteStakeholdersResponses];

export type ReadLettersData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/invitations/letters.pdf';
};

export type ReadLettersErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadLettersError = ReadLettersErrors[keyof ReadLettersErrors];

export type ReadLettersResponses = {
    /**
     * The letters
     */
    200: Blob | File;
};

export type ReadLettersResponse = ReadLettersResponses[keyof ReadLettersResponses];

export type ReadLetterData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
        /**
         * Id of the invitation
         */
        invitationId: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/invitations/{invitationId}/letter.pdf';
};

export type ReadLetterErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadLetterError = ReadLetterErrors[keyof ReadLetterErrors];

export type ReadLetterResponses = {
    /**
     * The letter
     */
    200: Blob | File;
};

export type ReadLetterResponse = ReadLetterResponses[keyof ReadLetterResponses];

export type ReadMinutesData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/lines';
};

export type ReadMinutesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadMinutesError = ReadMinutesErrors[keyof ReadMinutesErrors];

export type ReadMinutesResponses = {
    /**
     * OK
     */
    200: Minutes;
};

export type ReadMinutesResponse = ReadMinutesResponses[keyof ReadMinutesResponses];

export type WriteLineData = {
    body: LineText;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/lines';
};

export type WriteLineErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type WriteLineError = WriteLineErrors[keyof WriteLineErrors];

export type WriteLineResponses = {
    /**
     * Created
     */
    201: MinuteLine;
};

export type WriteLineResponse = WriteLineResponses[keyof WriteLineResponses];

export type RemoveLineData = {
    body?: never;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
        /**
         * Id of the line
         */
        lineId: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/lines/{lineId}';
};

export type RemoveLineErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RemoveLineError = RemoveLineErrors[keyof RemoveLineErrors];

export type RemoveLineResponses = {
    /**
     * No Content
     */
    204: void;
};

export type RemoveLineResponse = RemoveLineResponses[keyof RemoveLineResponses];

export type ReadLineData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
        /**
         * Id of the line
         */
        lineId: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/lines/{lineId}';
};

export type ReadLineErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadLineError = ReadLineErrors[keyof ReadLineErrors];

export type ReadLineResponses = {
    /**
     * OK
     */
    200: MinuteLine;
};

export type ReadLineResponse = ReadLineResponses[keyof ReadLineResponses];

export type RewriteLineData = {
    body: LineText;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
        /**
         * Id of the line
         */
        lineId: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/lines/{lineId}';
};

export type RewriteLineErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RewriteLineError = RewriteLineErrors[keyof RewriteLineErrors];

export type RewriteLineResponses = {
    /**
     * OK
     */
    200: MinuteLine;
};

export type RewriteLineResponse = RewriteLineResponses[keyof RewriteLineResponses];

export type ReadLiveData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/live';
};

export type ReadLiveErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadLiveError = ReadLiveErrors[keyof ReadLiveErrors];

export type ReadLiveResponses = {
    /**
     * OK
     */
    200: Live;
};

export type ReadLiveResponse = ReadLiveResponses[keyof ReadLiveResponses];

export type ListenLiveData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/live/events';
};

export type ListenLiveErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListenLiveError = ListenLiveErrors[keyof ListenLiveErrors];

export type ListenLiveResponses = {
    /**
     * The events
     */
    200: string;
};

export type ListenLiveResponse = ListenLiveResponses[keyof ListenLiveResponses];

export type ReadOwnLiveData = {
    body?: never;
    headers?: {
        /**
         * Of who was checked in; in any case, with or without the hyphen
         */
        'Attendance-Number'?: string;
        /**
         * Belongs to Attendance-Number
         */
        'Attendance-Secret'?: string;
        /**
         * Of who has a place online and was not checked in; looked at without Attendance-Number
         */
        'Ticket-Number'?: string;
        /**
         * Belongs to Ticket-Number
         */
        'Ticket-Secret'?: string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/live/mine';
};

export type ReadOwnLiveErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * attendance-needed, client-inactive
     */
    403: Problem & {
        code?: 'attendance-needed' | 'client-inactive';
    };
    /**
     * attendance-unknown, not-found, ticket-unknown
     */
    404: Problem & {
        code?: 'attendance-unknown' | 'not-found' | 'ticket-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadOwnLiveError = ReadOwnLiveErrors[keyof ReadOwnLiveErrors];

export type ReadOwnLiveResponses = {
    /**
     * OK
     */
    200: OwnLive;
};

export type ReadOwnLiveResponse = ReadOwnLiveResponses[keyof ReadOwnLiveResponses];

export type ListPollsData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/live/polls';
};

export type ListPollsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListPollsError = ListPollsErrors[keyof ListPollsErrors];

export type ListPollsResponses = {
    /**
     * OK
     */
    200: PagePollRepresentation;
};

export type ListPollsResponse = ListPollsResponses[keyof ListPollsResponses];

export type PreparePollData = {
    body: PollText;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/live/polls';
};

export type PreparePollErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PreparePollError = PreparePollErrors[keyof PreparePollErrors];

export type PreparePollResponses = {
    /**
     * Created
     */
    201: LivePoll;
};

export type PreparePollResponse = PreparePollResponses[keyof PreparePollResponses];

export type RemovePollData = {
    body?: never;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
        /**
         * Id of the poll
         */
        pollId: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/live/polls/{pollId}';
};

export type RemovePollErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RemovePollError = RemovePollErrors[keyof RemovePollErrors];

export type RemovePollResponses = {
    /**
     * No Content
     */
    204: void;
};

export type RemovePollResponse = RemovePollResponses[keyof RemovePollResponses];

export type ReadPollData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
        /**
         * Id of the poll
         */
        pollId: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/live/polls/{pollId}';
};

export type ReadPollErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadPollError = ReadPollErrors[keyof ReadPollErrors];

export type ReadPollResponses = {
    /**
     * OK
     */
    200: LivePoll;
};

export type ReadPollResponse = ReadPollResponses[keyof ReadPollResponses];

export type RewritePollData = {
    body: PollText;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
        /**
         * Id of the poll
         */
        pollId: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/live/polls/{pollId}';
};

export type RewritePollErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RewritePollError = RewritePollErrors[keyof RewritePollErrors];

export type RewritePollResponses = {
    /**
     * OK
     */
    200: LivePoll;
};

export type RewritePollResponse = RewritePollResponses[keyof RewritePollResponses];

export type ClosePollData = {
    body?: never;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
        /**
         * Id of the poll
         */
        pollId: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/live/polls/{pollId}/closing';
};

export type ClosePollErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ClosePollError = ClosePollErrors[keyof ClosePollErrors];

export type ClosePollResponses = {
    /**
     * OK
     */
    200: LivePoll;
};

export type ClosePollResponse = ClosePollResponses[keyof ClosePollResponses];

export type OpenPollData = {
    body?: never;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
        /**
         * Id of the poll
         */
        pollId: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/live/polls/{pollId}/opening';
};

export type OpenPollErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type OpenPollError = OpenPollErrors[keyof OpenPollErrors];

export type OpenPollResponses = {
    /**
     * OK
     */
    200: LivePoll;
};

export type OpenPollResponse = OpenPollResponses[keyof OpenPollResponses];

export type VoteData = {
    body: Vote;
    headers: {
        /**
         * Of who was checked in; in any case, with or without the hyphen
         */
        'Attendance-Number'?: string;
        /**
         * Belongs to Attendance-Number
         */
        'Attendance-Secret'?: string;
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
        /**
         * Of who has a place online and was not checked in; looked at without Attendance-Number
         */
        'Ticket-Number'?: string;
        /**
         * Belongs to Ticket-Number
         */
        'Ticket-Secret'?: string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
        /**
         * Id of the poll
         */
        pollId: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/live/polls/{pollId}/votes';
};

export type VoteErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * attendance-needed, client-inactive
     */
    403: Problem & {
        code?: 'attendance-needed' | 'client-inactive';
    };
    /**
     * attendance-unknown, not-found, ticket-unknown
     */
    404: Problem & {
        code?: 'attendance-unknown' | 'not-found' | 'ticket-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition, poll-not-open, vote-given
     */
    409: Problem & {
        code?: 'illegal-transition' | 'poll-not-open' | 'vote-given';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type VoteError = VoteErrors[keyof VoteErrors];

export type VoteResponses = {
    /**
     * Created
     */
    201: OwnLive;
};

export type VoteResponse = VoteResponses[keyof VoteResponses];

export type AskLiveData = {
    body: QuestionText;
    headers: {
        /**
         * Of who was checked in; in any case, with or without the hyphen
         */
        'Attendance-Number'?: string;
        /**
         * Belongs to Attendance-Number
         */
        'Attendance-Secret'?: string;
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
        /**
         * Of who has a place online and was not checked in; looked at without Attendance-Number
         */
        'Ticket-Number'?: string;
        /**
         * Belongs to Ticket-Number
         */
        'Ticket-Secret'?: string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/live/questions';
};

export type AskLiveErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * attendance-needed, client-inactive
     */
    403: Problem & {
        code?: 'attendance-needed' | 'client-inactive';
    };
    /**
     * attendance-unknown, not-found, ticket-unknown
     */
    404: Problem & {
        code?: 'attendance-unknown' | 'not-found' | 'ticket-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type AskLiveError = AskLiveErrors[keyof AskLiveErrors];

export type AskLiveResponses = {
    /**
     * Created
     */
    201: AskedQuestion;
};

export type AskLiveResponse = AskLiveResponses[keyof AskLiveResponses];

export type AdmitQuestionData = {
    body?: never;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
        /**
         * Id of the question
         */
        questionId: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/live/questions/{questionId}/admission';
};

export type AdmitQuestionErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type AdmitQuestionError = AdmitQuestionErrors[keyof AdmitQuestionErrors];

export type AdmitQuestionResponses = {
    /**
     * OK
     */
    200: QueuedQuestion;
};

export type AdmitQuestionResponse = AdmitQuestionResponses[keyof AdmitQuestionResponses];

export type CompleteQuestionData = {
    body?: never;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
        /**
         * Id of the question
         */
        questionId: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/live/questions/{questionId}/completion';
};

export type CompleteQuestionErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CompleteQuestionError = CompleteQuestionErrors[keyof CompleteQuestionErrors];

export type CompleteQuestionResponses = {
    /**
     * OK
     */
    200: QueuedQuestion;
};

export type CompleteQuestionResponse = CompleteQuestionResponses[keyof CompleteQuestionResponses];

export type HideQuestionData = {
    body: Hiding;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
        /**
         * Id of the question
         */
        questionId: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/live/questions/{questionId}/hiding';
};

export type HideQuestionErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type HideQuestionError = HideQuestionErrors[keyof HideQuestionErrors];

export type HideQuestionResponses = {
    /**
     * OK
     */
    200: QueuedQuestion;
};

export type HideQuestionResponse = HideQuestionResponses[keyof HideQuestionResponses];

export type RestoreQuestionData = {
    body?: never;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
        /**
         * Id of the question
         */
        questionId: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/live/questions/{questionId}/restoration';
};

export type RestoreQuestionErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RestoreQuestionError = RestoreQuestionErrors[keyof RestoreQuestionErrors];

export type RestoreQuestionResponses = {
    /**
     * OK
     */
    200: QueuedQuestion;
};

export type RestoreQuestionResponse = RestoreQuestionResponses[keyof RestoreQuestionResponses];

export type WithdrawSupportData = {
    body?: never;
    headers?: {
        /**
         * Of who was checked in; in any case, with or without the hyphen
         */
        'Attendance-Number'?: string;
        /**
         * Belongs to Attendance-Number
         */
        'Attendance-Secret'?: string;
        /**
         * Of who has a place online and was not checked in; looked at without Attendance-Number
         */
        'Ticket-Number'?: string;
        /**
         * Belongs to Ticket-Number
         */
        'Ticket-Secret'?: string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
        /**
         * Id of the question
         */
        questionId: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/live/questions/{questionId}/support';
};

export type WithdrawSupportErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * attendance-needed, client-inactive
     */
    403: Problem & {
        code?: 'attendance-needed' | 'client-inactive';
    };
    /**
     * attendance-unknown, not-found, ticket-unknown
     */
    404: Problem & {
        code?: 'attendance-unknown' | 'not-found' | 'ticket-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type WithdrawSupportError = WithdrawSupportErrors[keyof WithdrawSupportErrors];

export type WithdrawSupportResponses = {
    /**
     * It does not count
     */
    204: void;
};

export type WithdrawSupportResponse = WithdrawSupportResponses[keyof WithdrawSupportResponses];

export type SupportQuestionData = {
    body?: never;
    headers?: {
        /**
         * Of who was checked in; in any case, with or without the hyphen
         */
        'Attendance-Number'?: string;
        /**
         * Belongs to Attendance-Number
         */
        'Attendance-Secret'?: string;
        /**
         * Of who has a place online and was not checked in; looked at without Attendance-Number
         */
        'Ticket-Number'?: string;
        /**
         * Belongs to Ticket-Number
         */
        'Ticket-Secret'?: string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
        /**
         * Id of the question
         */
        questionId: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/live/questions/{questionId}/support';
};

export type SupportQuestionErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * attendance-needed, client-inactive
     */
    403: Problem & {
        code?: 'attendance-needed' | 'client-inactive';
    };
    /**
     * attendance-unknown, not-found, ticket-unknown
     */
    404: Problem & {
        code?: 'attendance-unknown' | 'not-found' | 'ticket-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SupportQuestionError = SupportQuestionErrors[keyof SupportQuestionErrors];

export type SupportQuestionResponses = {
    /**
     * It counts
     */
    204: void;
};

export type SupportQuestionResponse = SupportQuestionResponses[keyof SupportQuestionResponses];

export type ReadQueueData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/live/queue';
};

export type ReadQueueErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadQueueError = ReadQueueErrors[keyof ReadQueueErrors];

export type ReadQueueResponses = {
    /**
     * OK
     */
    200: PageQueuedQuestion;
};

export type ReadQueueResponse = ReadQueueResponses[keyof ReadQueueResponses];

export type ReadStageData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/live/stage';
};

export type ReadStageErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadStageError = ReadStageErrors[keyof ReadStageErrors];

export type ReadStageResponses = {
    /**
     * OK
     */
    200: Stage;
};

export type ReadStageResponse = ReadStageResponses[keyof ReadStageResponses];

export type MoveStageData = {
    body: StagePlan;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/live/stage';
};

export type MoveStageErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type MoveStageError = MoveStageErrors[keyof MoveStageErrors];

export type MoveStageResponses = {
    /**
     * OK
     */
    200: Stage;
};

export type MoveStageResponse = MoveStageResponses[keyof MoveStageResponses];

export type CloseMinutesData = {
    body?: never;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/minutes-closure';
};

export type CloseMinutesErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CloseMinutesError = CloseMinutesErrors[keyof CloseMinutesErrors];

export type CloseMinutesResponses = {
    /**
     * Created
     */
    201: MinutesClosure;
};

export type CloseMinutesResponse = CloseMinutesResponses[keyof CloseMinutesResponses];

export type ReadMinutesDocxData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/minutes.docx';
};

export type ReadMinutesDocxErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadMinutesDocxError = ReadMinutesDocxErrors[keyof ReadMinutesDocxErrors];

export type ReadMinutesDocxResponses = {
    /**
     * The minutes
     */
    200: Blob | File;
};

export type ReadMinutesDocxResponse = ReadMinutesDocxResponses[keyof ReadMinutesDocxResponses];

export type ReadMinutesPdfData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/minutes.pdf';
};

export type ReadMinutesPdfErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadMinutesPdfError = ReadMinutesPdfErrors[keyof ReadMinutesPdfErrors];

export type ReadMinutesPdfResponses = {
    /**
     * The minutes
     */
    200: Blob | File;
};

export type ReadMinutesPdfResponse = ReadMinutesPdfResponses[keyof ReadMinutesPdfResponses];

export type OpenSessionData = {
    body?: never;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/opening';
};

export type OpenSessionErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type OpenSessionError = OpenSessionErrors[keyof OpenSessionErrors];

export type OpenSessionResponses = {
    /**
     * OK
     */
    200: Session;
};

export type OpenSessionResponse = OpenSessionResponses[keyof OpenSessionResponses];

export type ReadParticipationData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/participation';
};

export type ReadParticipationErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadParticipationError = ReadParticipationErrors[keyof ReadParticipationErrors];

export type ReadParticipationResponses = {
    /**
     * OK
     */
    200: Participation;
};

export type ReadParticipationResponse = ReadParticipationResponses[keyof ReadParticipationResponses];

export type ListPhotosData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/photos';
};

export type ListPhotosErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListPhotosError = ListPhotosErrors[keyof ListPhotosErrors];

export type ListPhotosResponses = {
    /**
     * OK
     */
    200: PagePhotoRepresentation;
};

export type ListPhotosResponse = ListPhotosResponses[keyof ListPhotosResponses];

export type StorePhotoData = {
    body: Blob | File;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query: {
        /**
         * What it shows, in words
         */
        alt: string;
    };
    url: '/api/v1/sessions/{id}/photos';
};

export type StorePhotoErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, photo-broken, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'photo-broken' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * photo-kind-refused, unsupported-media-type
     */
    415: Problem & {
        code?: 'photo-kind-refused' | 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type StorePhotoError = StorePhotoErrors[keyof StorePhotoErrors];

export type StorePhotoResponses = {
    /**
     * Created
     */
    201: SessionPhoto;
};

export type StorePhotoResponse = StorePhotoResponses[keyof StorePhotoResponses];

export type ReadSessionPosterData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/poster.pdf';
};

export type ReadSessionPosterErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadSessionPosterError = ReadSessionPosterErrors[keyof ReadSessionPosterErrors];

export type ReadSessionPosterResponses = {
    /**
     * One sheet A4
     */
    200: Blob | File;
};

export type ReadSessionPosterResponse = ReadSessionPosterResponses[keyof ReadSessionPosterResponses];

export type PostponeSessionData = {
    body: Postponement;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/postponement';
};

export type PostponeSessionErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PostponeSessionError = PostponeSessionErrors[keyof PostponeSessionErrors];

export type PostponeSessionResponses = {
    /**
     * OK
     */
    200: Session;
};

export type PostponeSessionResponse = PostponeSessionResponses[keyof PostponeSessionResponses];

export type ListRecordingsData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/recordings';
};

export type ListRecordingsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListRecordingsError = ListRecordingsErrors[keyof ListRecordingsErrors];

export type ListRecordingsResponses = {
    /**
     * OK
     */
    200: PageRecordingRepresentation;
};

export type ListRecordingsResponse = ListRecordingsResponses[keyof ListRecordingsResponses];

export type NoteRecordingData = {
    body: RecordingDetails;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/recordings';
};

export type NoteRecordingErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type NoteRecordingError = NoteRecordingErrors[keyof NoteRecordingErrors];

export type NoteRecordingResponses = {
    /**
     * Created
     */
    201: SessionRecording;
};

export type NoteRecordingResponse = NoteRecordingResponses[keyof NoteRecordingResponses];

export type ListRegistrationsData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
        /**
         * Only those that stand so
         */
        state?: RegistrationState;
    };
    url: '/api/v1/sessions/{id}/registrations';
};

export type ListRegistrationsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListRegistrationsError = ListRegistrationsErrors[keyof ListRegistrationsErrors];

export type ListRegistrationsResponses = {
    /**
     * OK
     */
    200: PageRegistrationRepresentation;
};

export type ListRegistrationsResponse = ListRegistrationsResponses[keyof ListRegistrationsResponses];

export type RegisterData = {
    body: RegistrationSubmission;
    headers: {
        /**
         * What the device was given once; quotas are counted by it first
         */
        'Device-Token'?: string;
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
        /**
         * Secret of the invitation, from its link; never part of an address
         */
        'Invitation-Secret'?: string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/registrations';
};

export type RegisterErrors = {
    /**
     * challenge-expired, challenge-invalid, challenge-spent, idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'challenge-expired' | 'challenge-invalid' | 'challenge-spent' | 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * invitation-unknown, not-found
     */
    404: Problem & {
        code?: 'invitation-unknown' | 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * already-registered, registration-closed
     */
    409: Problem & {
        code?: 'already-registered' | 'registration-closed';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RegisterError = RegisterErrors[keyof RegisterErrors];

export type RegisterResponses = {
    /**
     * Created
     */
    201: IssuedTicket;
};

export type RegisterResponse = RegisterResponses[keyof RegisterResponses];

export type ReadSeatsData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/seats';
};

export type ReadSeatsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadSeatsError = ReadSeatsErrors[keyof ReadSeatsErrors];

export type ReadSeatsResponses = {
    /**
     * OK
     */
    200: Seats;
};

export type ReadSeatsResponse = ReadSeatsResponses[keyof ReadSeatsResponses];

export type ReadAttendanceOfTicketData = {
    body?: never;
    headers?: {
        /**
         * The number on the ticket
         */
        'Ticket-Number'?: string;
        /**
         * Secret of the ticket; never part of an address
         */
        'Ticket-Secret'?: string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/self-check-in';
};

export type ReadAttendanceOfTicketErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * attendance-unknown, not-found, ticket-unknown
     */
    404: Problem & {
        code?: 'attendance-unknown' | 'not-found' | 'ticket-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadAttendanceOfTicketError = ReadAttendanceOfTicketErrors[keyof ReadAttendanceOfTicketErrors];

export type ReadAttendanceOfTicketResponses = {
    /**
     * OK
     */
    200: AttendancePass;
};

export type ReadAttendanceOfTicketResponse = ReadAttendanceOfTicketResponses[keyof ReadAttendanceOfTicketResponses];

export type CheckInAloneData = {
    body: SelfCheckIn;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
        /**
         * Secret of the ticket; never part of an address
         */
        'Ticket-Secret'?: string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/sessions/{id}/self-check-in';
};

export type CheckInAloneErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found, ticket-unknown
     */
    404: Problem & {
        code?: 'not-found' | 'ticket-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * attendance-closed, attendance-not-open, code-expired, other-session, ticket-not-confirmed
     */
    409: Problem & {
        code?: 'attendance-closed' | 'attendance-not-open' | 'code-expired' | 'other-session' | 'ticket-not-confirmed';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CheckInAloneError = CheckInAloneErrors[keyof CheckInAloneErrors];

export type CheckInAloneResponses = {
    /**
     * Created
     */
    201: AttendancePass;
};

export type CheckInAloneResponse = CheckInAloneResponses[keyof CheckInAloneResponses];

export type ListStandardTemplatesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/standard-templates';
};

export type ListStandardTemplatesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListStandardTemplatesError = ListStandardTemplatesErrors[keyof ListStandardTemplatesErrors];

export type ListStandardTemplatesResponses = {
    /**
     * OK
     */
    200: PageStandardTemplate;
};

export type ListStandardTemplatesResponse = ListStandardTemplatesResponses[keyof ListStandardTemplatesResponses];

export type ListStandardsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * Also those never put before the public; for members of unitId
         */
        drafts?: boolean;
        /**
         * Only those of which a text is in force today
         */
        inForce?: boolean;
        /**
         * Those of all units of this institution
         */
        institutionId?: Uuid;
        /**
         * How many items a page has at most
         */
        limit?: number;
        /**
         * Words of the title, the code, the service, or one component's text
         */
        q?: string;
        /**
         * Only of this service
         */
        serviceId?: Uuid;
        /**
         * Only of this unit
         */
        unitId?: Uuid;
    };
    url: '/api/v1/standards';
};

export type ListStandardsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListStandardsError = ListStandardsErrors[keyof ListStandardsErrors];

export type ListStandardsResponses = {
    /**
     * OK
     */
    200: PageStandardSummary;
};

export type ListStandardsResponse = ListStandardsResponses[keyof ListStandardsResponses];

export type BeginStandardData = {
    body: StandardPlan;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/standards';
};

export type BeginStandardErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * standard-code-taken
     */
    409: Problem & {
        code?: 'standard-code-taken';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type BeginStandardError = BeginStandardErrors[keyof BeginStandardErrors];

export type BeginStandardResponses = {
    /**
     * Created
     */
    201: Standard;
};

export type BeginStandardResponse = BeginStandardResponses[keyof BeginStandardResponses];

export type ReadStandardData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/standards/{ref}';
};

export type ReadStandardErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadStandardError = ReadStandardErrors[keyof ReadStandardErrors];

export type ReadStandardResponses = {
    /**
     * OK
     */
    200: Standard;
};

export type ReadStandardResponse = ReadStandardResponses[keyof ReadStandardResponses];

export type RenameStandardData = {
    body: StandardNaming;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/standards/{ref}';
};

export type RenameStandardErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * standard-code-taken
     */
    409: Problem & {
        code?: 'standard-code-taken';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RenameStandardError = RenameStandardErrors[keyof RenameStandardErrors];

export type RenameStandardResponses = {
    /**
     * OK
     */
    200: Standard;
};

export type RenameStandardResponse = RenameStandardResponses[keyof RenameStandardResponses];

export type CompareVersionsData = {
    body?: never;
    headers?: {
        /**
         * The ETag one has; 304 when it is still the current one
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query: {
        /**
         * Number of the version to start from
         */
        from: number;
        /**
         * Number of the version to end at
         */
        to: number;
    };
    url: '/api/v1/standards/{ref}/comparison';
};

export type CompareVersionsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CompareVersionsError = CompareVersionsErrors[keyof CompareVersionsErrors];

export type CompareVersionsResponses = {
    /**
     * OK
     */
    200: Comparison;
};

export type CompareVersionsResponse = CompareVersionsResponses[keyof CompareVersionsResponses];

export type ListDeferredFeedbackData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
    };
    url: '/api/v1/standards/{ref}/deferred-feedback';
};

export type ListDeferredFeedbackErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListDeferredFeedbackError = ListDeferredFeedbackErrors[keyof ListDeferredFeedbackErrors];

export type ListDeferredFeedbackResponses = {
    /**
     * OK
     */
    200: PageFeedbackRepresentation;
};

export type ListDeferredFeedbackResponse = ListDeferredFeedbackResponses[keyof ListDeferredFeedbackResponses];

export type ListOpenFollowUpsData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/standards/{ref}/open-follow-ups';
};

export type ListOpenFollowUpsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListOpenFollowUpsError = ListOpenFollowUpsErrors[keyof ListOpenFollowUpsErrors];

export type ListOpenFollowUpsResponses = {
    /**
     * OK
     */
    200: PageFollowUpRepresentation;
};

export type ListOpenFollowUpsResponse = ListOpenFollowUpsResponses[keyof ListOpenFollowUpsResponses];

export type ReadPosterData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/standards/{ref}/poster.pdf';
};

export type ReadPosterErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadPosterError = ReadPosterErrors[keyof ReadPosterErrors];

export type ReadPosterResponses = {
    /**
     * One sheet A4
     */
    200: Blob | File;
};

export type ReadPosterResponse = ReadPosterResponses[keyof ReadPosterResponses];

export type ListPreviewLinksData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
    };
    url: '/api/v1/standards/{ref}/preview-links';
};

export type ListPreviewLinksErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListPreviewLinksError = ListPreviewLinksErrors[keyof ListPreviewLinksErrors];

export type ListPreviewLinksResponses = {
    /**
     * OK
     */
    200: PagePreviewLinkRepresentation;
};

export type ListPreviewLinksResponse = ListPreviewLinksResponses[keyof ListPreviewLinksResponses];

export type MakePreviewLinkData = {
    body: PreviewPlan;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/standards/{ref}/preview-links';
};

export type MakePreviewLinkErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type MakePreviewLinkError = MakePreviewLinkErrors[keyof MakePreviewLinkErrors];

export type MakePreviewLinkResponses = {
    /**
     * Created
     */
    201: PreviewLink;
};

export type MakePreviewLinkResponse = MakePreviewLinkResponses[keyof MakePreviewLinkResponses];

export type ListRemarksData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
    };
    url: '/api/v1/standards/{ref}/remarks';
};

export type ListRemarksErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListRemarksError = ListRemarksErrors[keyof ListRemarksErrors];

export type ListRemarksResponses = {
    /**
     * OK
     */
    200: PageRemarkRepresentation;
};

export type ListRemarksResponse = ListRemarksResponses[keyof ListRemarksResponses];

export type MakeRemarkData = {
    body: RemarkText;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/standards/{ref}/remarks';
};

export type MakeRemarkErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type MakeRemarkError = MakeRemarkErrors[keyof MakeRemarkErrors];

export type MakeRemarkResponses = {
    /**
     * Created
     */
    201: Remark;
};

export type MakeRemarkResponse = MakeRemarkResponses[keyof MakeRemarkResponses];

export type SettleRemarkData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/standards/{ref}/remarks/{id}/settlement';
};

export type SettleRemarkErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SettleRemarkError = SettleRemarkErrors[keyof SettleRemarkErrors];

export type SettleRemarkResponses = {
    /**
     * OK
     */
    200: Remark;
};

export type SettleRemarkResponse = SettleRemarkResponses[keyof SettleRemarkResponses];

export type ListReviewEntriesData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
    };
    url: '/api/v1/standards/{ref}/review-entries';
};

export type ListReviewEntriesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListReviewEntriesError = ListReviewEntriesErrors[keyof ListReviewEntriesErrors];

export type ListReviewEntriesResponses = {
    /**
     * OK
     */
    200: PageReviewEntryRepresentation;
};

export type ListReviewEntriesResponse = ListReviewEntriesResponses[keyof ListReviewEntriesResponses];

export type RecordReviewData = {
    body: ReviewEntryPlan;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/standards/{ref}/review-entries';
};

export type RecordReviewErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RecordReviewError = RecordReviewErrors[keyof RecordReviewErrors];

export type RecordReviewResponses = {
    /**
     * Created
     */
    201: ReviewEntry;
};

export type RecordReviewResponse = RecordReviewResponses[keyof RecordReviewResponses];

export type ListReviewsData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
    };
    url: '/api/v1/standards/{ref}/reviews';
};

export type ListReviewsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListReviewsError = ListReviewsErrors[keyof ListReviewsErrors];

export type ListReviewsResponses = {
    /**
     * OK
     */
    200: PageReviewRepresentation;
};

export type ListReviewsResponse = ListReviewsResponses[keyof ListReviewsResponses];

export type GiveReviewData = {
    body: ReviewVerdict;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/standards/{ref}/reviews';
};

export type GiveReviewErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * own-text
     */
    409: Problem & {
        code?: 'own-text';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type GiveReviewError = GiveReviewErrors[keyof GiveReviewErrors];

export type GiveReviewResponses = {
    /**
     * Created
     */
    201: Review;
};

export type GiveReviewResponse = GiveReviewResponses[keyof GiveReviewResponses];

export type ApproveRevisionData = {
    body?: never;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/standards/{ref}/revision/approval';
};

export type ApproveRevisionErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ApproveRevisionError = ApproveRevisionErrors[keyof ApproveRevisionErrors];

export type ApproveRevisionResponses = {
    /**
     * OK
     */
    200: Standard;
};

export type ApproveRevisionResponse = ApproveRevisionResponses[keyof ApproveRevisionResponses];

export type CancelRevisionData = {
    body: PassageEnding;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/standards/{ref}/revision/cancellation';
};

export type CancelRevisionErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CancelRevisionError = CancelRevisionErrors[keyof CancelRevisionErrors];

export type CancelRevisionResponses = {
    /**
     * OK
     */
    200: Standard;
};

export type CancelRevisionResponse = CancelRevisionResponses[keyof CancelRevisionResponses];

export type ReadReadinessData = {
    body?: never;
    headers?: {
        /**
         * Language of words for people: id (default) or en
         */
        'Accept-Language'?: string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/standards/{ref}/revision/readiness';
};

export type ReadReadinessErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadReadinessError = ReadReadinessErrors[keyof ReadReadinessErrors];

export type ReadReadinessResponses = {
    /**
     * OK
     */
    200: Readiness;
};

export type ReadReadinessResponse = ReadReadinessResponses[keyof ReadReadinessResponses];

export type WithdrawStandardData = {
    body: PassageEnding;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/standards/{ref}/revision/withdrawal';
};

export type WithdrawStandardErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type WithdrawStandardError = WithdrawStandardErrors[keyof WithdrawStandardErrors];

export type WithdrawStandardResponses = {
    /**
     * OK
     */
    200: Standard;
};

export type WithdrawStandardResponse = WithdrawStandardResponses[keyof WithdrawStandardResponses];

export type ListRevisionsData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
    };
    url: '/api/v1/standards/{ref}/revisions';
};

export type ListRevisionsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListRevisionsError = ListRevisionsErrors[keyof ListRevisionsErrors];

export type ListRevisionsResponses = {
    /**
     * OK
     */
    200: PageRevisionRepresentation;
};

export type ListRevisionsResponse = ListRevisionsResponses[keyof ListRevisionsResponses];

export type OpenRevisionData = {
    body: PassageOpening;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/standards/{ref}/revisions';
};

export type OpenRevisionErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type OpenRevisionError = OpenRevisionErrors[keyof OpenRevisionErrors];

export type OpenRevisionResponses = {
    /**
     * Created
     */
    201: Standard;
};

export type OpenRevisionResponse = OpenRevisionResponses[keyof OpenRevisionResponses];

export type OpenVersionData = {
    body: VersionOpening;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/standards/{ref}/versions';
};

export type OpenVersionErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition, version-still-draft
     */
    409: Problem & {
        code?: 'illegal-transition' | 'version-still-draft';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type OpenVersionError = OpenVersionErrors[keyof OpenVersionErrors];

export type OpenVersionResponses = {
    /**
     * Created
     */
    201: StandardVersion;
};

export type OpenVersionResponse = OpenVersionResponses[keyof OpenVersionResponses];

export type ReadVersionData = {
    body?: never;
    headers?: {
        /**
         * The ETag one has; 304 when it is still the current one
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: number;
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/standards/{ref}/versions/{number}';
};

export type ReadVersionErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadVersionError = ReadVersionErrors[keyof ReadVersionErrors];

export type ReadVersionResponses = {
    /**
     * OK
     */
    200: StandardVersion;
};

export type ReadVersionResponse = ReadVersionResponses[keyof ReadVersionResponses];

export type ListAdviceData = {
    body?: never;
    path: {
        /**
         * Number, as it is shown to people
         */
        number: number;
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/standards/{ref}/versions/{number}/advice';
};

export type ListAdviceErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListAdviceError = ListAdviceErrors[keyof ListAdviceErrors];

export type ListAdviceResponses = {
    /**
     * OK
     */
    200: PageAdvice;
};

export type ListAdviceResponse = ListAdviceResponses[keyof ListAdviceResponses];

export type ReadComponentData = {
    body?: never;
    path: {
        /**
         * Code, as the list names it
         */
        code: ComponentCode;
        /**
         * Number, as it is shown to people
         */
        number: number;
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/standards/{ref}/versions/{number}/components/{code}';
};

export type ReadComponentErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadComponentError = ReadComponentErrors[keyof ReadComponentErrors];

export type ReadComponentResponses = {
    /**
     * OK
     */
    200: Component;
};

export type ReadComponentResponse = ReadComponentResponses[keyof ReadComponentResponses];

export type WriteComponentData = {
    body: ComponentText;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Code, as the list names it
         */
        code: ComponentCode;
        /**
         * Number, as it is shown to people
         */
        number: number;
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/standards/{ref}/versions/{number}/components/{code}';
};

export type WriteComponentErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * version-frozen
     */
    409: Problem & {
        code?: 'version-frozen';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type WriteComponentError = WriteComponentErrors[keyof WriteComponentErrors];

export type WriteComponentResponses = {
    /**
     * OK
     */
    200: Component;
};

export type WriteComponentResponse = WriteComponentResponses[keyof WriteComponentResponses];

export type ListFeedbackBehindData = {
    body?: never;
    path: {
        /**
         * Number, as it is shown to people
         */
        number: number;
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * Only inputs that name this component
         */
        component?: ComponentCode;
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
    };
    url: '/api/v1/standards/{ref}/versions/{number}/feedback';
};

export type ListFeedbackBehindErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListFeedbackBehindError = ListFeedbackBehindErrors[keyof ListFeedbackBehindErrors];

export type ListFeedbackBehindResponses = {
    /**
     * OK
     */
    200: PageTracedFeedback;
};

export type ListFeedbackBehindResponse = ListFeedbackBehindResponses[keyof ListFeedbackBehindResponses];

export type WriteTextsData = {
    body: TakenTexts;
    path: {
        /**
         * Number, as it is shown to people
         */
        number: number;
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/standards/{ref}/versions/{number}/texts';
};

export type WriteTextsErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * component-has-text, version-frozen
     */
    409: Problem & {
        code?: 'component-has-text' | 'version-frozen';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type WriteTextsError = WriteTextsErrors[keyof WriteTextsErrors];

export type WriteTextsResponses = {
    /**
     * OK
     */
    200: StandardVersion;
};

export type WriteTextsResponse = WriteTextsResponses[keyof WriteTextsResponses];

export type RemoveSurveyResponseData = {
    body: SurveyResponseRemoval;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/survey-responses/{id}/removal';
};

export type RemoveSurveyResponseErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RemoveSurveyResponseError = RemoveSurveyResponseErrors[keyof RemoveSurveyResponseErrors];

export type RemoveSurveyResponseResponses = {
    /**
     * OK
     */
    200: SurveyResponse;
};

export type RemoveSurveyResponseResponse = RemoveSurveyResponseResponses[keyof RemoveSurveyResponseResponses];

export type ReadSurveyRuleData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/survey-rule';
};

export type ReadSurveyRuleErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadSurveyRuleError = ReadSurveyRuleErrors[keyof ReadSurveyRuleErrors];

export type ReadSurveyRuleResponses = {
    /**
     * OK
     */
    200: SurveyRule;
};

export type ReadSurveyRuleResponse = ReadSurveyRuleResponses[keyof ReadSurveyRuleResponses];

export type ReadSurveySampleData = {
    body?: never;
    path?: never;
    query: {
        /**
         * How many people used the service in the period
         */
        population: number;
    };
    url: '/api/v1/survey-rule/sample';
};

export type ReadSurveySampleErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadSurveySampleError = ReadSurveySampleErrors[keyof ReadSurveySampleErrors];

export type ReadSurveySampleResponses = {
    /**
     * OK
     */
    200: SurveySample;
};

export type ReadSurveySampleResponse = ReadSurveySampleResponses[keyof ReadSurveySampleResponses];

export type ReadSurveyTokensData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/survey-token-batches/{id}/tokens.pdf';
};

export type ReadSurveyTokensErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadSurveyTokensError = ReadSurveyTokensErrors[keyof ReadSurveyTokensErrors];

export type ReadSurveyTokensResponses = {
    /**
     * Tagged PDF (PDF/UA)
     */
    200: Blob | File;
};

export type ReadSurveyTokensResponse = ReadSurveyTokensResponses[keyof ReadSurveyTokensResponses];

export type DiscardSurveyData = {
    body?: never;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/surveys/{ref}';
};

export type DiscardSurveyErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type DiscardSurveyError = DiscardSurveyErrors[keyof DiscardSurveyErrors];

export type DiscardSurveyResponses = {
    /**
     * No Content
     */
    204: void;
};

export type DiscardSurveyResponse = DiscardSurveyResponses[keyof DiscardSurveyResponses];

export type ReadSurveyData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/surveys/{ref}';
};

export type ReadSurveyErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadSurveyError = ReadSurveyErrors[keyof ReadSurveyErrors];

export type ReadSurveyResponses = {
    /**
     * OK
     */
    200: Survey;
};

export type ReadSurveyResponse = ReadSurveyResponses[keyof ReadSurveyResponses];

export type ChangeSurveyData = {
    body: SurveyPlan;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/surveys/{ref}';
};

export type ChangeSurveyErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition, survey-has-responses
     */
    409: Problem & {
        code?: 'illegal-transition' | 'survey-has-responses';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeSurveyError = ChangeSurveyErrors[keyof ChangeSurveyErrors];

export type ChangeSurveyResponses = {
    /**
     * OK
     */
    200: Survey;
};

export type ChangeSurveyResponse = ChangeSurveyResponses[keyof ChangeSurveyResponses];

export type ReadSurveyFollowUpProgressData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/surveys/{ref}/follow-up-progress';
};

export type ReadSurveyFollowUpProgressErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadSurveyFollowUpProgressError = ReadSurveyFollowUpProgressErrors[keyof ReadSurveyFollowUpProgressErrors];

export type ReadSurveyFollowUpProgressResponses = {
    /**
     * OK
     */
    200: FollowUpProgress;
};

export type ReadSurveyFollowUpProgressResponse = ReadSurveyFollowUpProgressResponses[keyof ReadSurveyFollowUpProgressResponses];

export type ListSurveyFollowUpsData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/surveys/{ref}/follow-ups';
};

export type ListSurveyFollowUpsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListSurveyFollowUpsError = ListSurveyFollowUpsErrors[keyof ListSurveyFollowUpsErrors];

export type ListSurveyFollowUpsResponses = {
    /**
     * OK
     */
    200: PageFollowUpRepresentation;
};

export type ListSurveyFollowUpsResponse = ListSurveyFollowUpsResponses[keyof ListSurveyFollowUpsResponses];

export type PlanSurveyFollowUpData = {
    body: SurveyFollowUpPlan;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/surveys/{ref}/follow-ups';
};

export type PlanSurveyFollowUpErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PlanSurveyFollowUpError = PlanSurveyFollowUpErrors[keyof PlanSurveyFollowUpErrors];

export type PlanSurveyFollowUpResponses = {
    /**
     * Created
     */
    201: FollowUp;
};

export type PlanSurveyFollowUpResponse = PlanSurveyFollowUpResponses[keyof PlanSurveyFollowUpResponses];

export type ImportSurveyResponsesData = {
    body: Blob | File;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * Whether only to say what it would bring
         */
        dryRun?: boolean;
        /**
         * Whether to keep the rows that are right although others are broken
         */
        skipBroken?: boolean;
    };
    url: '/api/v1/surveys/{ref}/imports';
};

export type ImportSurveyResponsesErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * survey-not-open
     */
    409: Problem & {
        code?: 'survey-not-open';
    };
    /**
     * survey-import-too-long, too-large
     */
    413: Problem & {
        code?: 'survey-import-too-long' | 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused, survey-import-broken, survey-import-unreadable
     */
    422: Problem & {
        code?: 'idempotency-key-reused' | 'survey-import-broken' | 'survey-import-unreadable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ImportSurveyResponsesError = ImportSurveyResponsesErrors[keyof ImportSurveyResponsesErrors];

export type ImportSurveyResponsesResponses = {
    /**
     * Created
     */
    201: SurveyImport;
};

export type ImportSurveyResponsesResponse = ImportSurveyResponsesResponses[keyof ImportSurveyResponsesResponses];

export type EnterPaperResponsesData = {
    body: PaperResponses;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/surveys/{ref}/paper-responses';
};

export type EnterPaperResponsesErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * reference-known, survey-not-open
     */
    409: Problem & {
        code?: 'reference-known' | 'survey-not-open';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type EnterPaperResponsesError = EnterPaperResponsesErrors[keyof EnterPaperResponsesErrors];

export type EnterPaperResponsesResponses = {
    /**
     * Created
     */
    201: PaperResponsesEntered;
};

export type EnterPaperResponsesResponse = EnterPaperResponsesResponses[keyof EnterPaperResponsesResponses];

export type ReadSurveyPosterData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * Language of the poster: id or en
         */
        lang?: string;
        /**
         * Of the sheet: A4 or A3
         */
        size?: PaperSize & unknown;
    };
    url: '/api/v1/surveys/{ref}/poster.pdf';
};

export type ReadSurveyPosterErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadSurveyPosterError = ReadSurveyPosterErrors[keyof ReadSurveyPosterErrors];

export type ReadSurveyPosterResponses = {
    /**
     * One sheet, tagged PDF (PDF/UA)
     */
    200: Blob | File;
};

export type ReadSurveyPosterResponse = ReadSurveyPosterResponses[keyof ReadSurveyPosterResponses];

export type ListSurveyPublicationsData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
    };
    url: '/api/v1/surveys/{ref}/publications';
};

export type ListSurveyPublicationsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListSurveyPublicationsError = ListSurveyPublicationsErrors[keyof ListSurveyPublicationsErrors];

export type ListSurveyPublicationsResponses = {
    /**
     * OK
     */
    200: PagePublicationRepresentation1;
};

export type ListSurveyPublicationsResponse = ListSurveyPublicationsResponses[keyof ListSurveyPublicationsResponses];

export type PublishSurveyData = {
    body?: never;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/surveys/{ref}/publications';
};

export type PublishSurveyErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * nothing-new-to-publish, survey-still-open, too-few-responses
     */
    409: Problem & {
        code?: 'nothing-new-to-publish' | 'survey-still-open' | 'too-few-responses';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type PublishSurveyError = PublishSurveyErrors[keyof PublishSurveyErrors];

export type PublishSurveyResponses = {
    /**
     * Created
     */
    201: SurveyPublication;
};

export type PublishSurveyResponse = PublishSurveyResponses[keyof PublishSurveyResponses];

export type ReadSurveyQuestionnaireData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * Language of the questionnaire: id or en
         */
        lang?: string;
    };
    url: '/api/v1/surveys/{ref}/questionnaire.pdf';
};

export type ReadSurveyQuestionnaireErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadSurveyQuestionnaireError = ReadSurveyQuestionnaireErrors[keyof ReadSurveyQuestionnaireErrors];

export type ReadSurveyQuestionnaireResponses = {
    /**
     * Tagged PDF (PDF/UA)
     */
    200: Blob | File;
};

export type ReadSurveyQuestionnaireResponse = ReadSurveyQuestionnaireResponses[keyof ReadSurveyQuestionnaireResponses];

export type ReadSurveyReportDocxData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/surveys/{ref}/report.docx';
};

export type ReadSurveyReportDocxErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadSurveyReportDocxError = ReadSurveyReportDocxErrors[keyof ReadSurveyReportDocxErrors];

export type ReadSurveyReportDocxResponses = {
    /**
     * The report
     */
    200: Blob | File;
};

export type ReadSurveyReportDocxResponse = ReadSurveyReportDocxResponses[keyof ReadSurveyReportDocxResponses];

export type ReadSurveyReportPdfData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/surveys/{ref}/report.pdf';
};

export type ReadSurveyReportPdfErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadSurveyReportPdfError = ReadSurveyReportPdfErrors[keyof ReadSurveyReportPdfErrors];

export type ReadSurveyReportPdfResponses = {
    /**
     * The report
     */
    200: Blob | File;
};

export type ReadSurveyReportPdfResponse = ReadSurveyReportPdfResponses[keyof ReadSurveyReportPdfResponses];

export type ListSurveyResponsesData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * Only of this channel
         */
        channel?: SurveyChannel;
        /**
         * true: only those with a comment
         */
        commented?: boolean;
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
    };
    url: '/api/v1/surveys/{ref}/responses';
};

export type ListSurveyResponsesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListSurveyResponsesError = ListSurveyResponsesErrors[keyof ListSurveyResponsesErrors];

export type ListSurveyResponsesResponses = {
    /**
     * OK
     */
    200: PageResponseRepresentation;
};

export type ListSurveyResponsesResponse = ListSurveyResponsesResponses[keyof ListSurveyResponsesResponses];

export type AnswerSurveyData = {
    body: SurveySubmission;
    headers: {
        /**
         * What the device was given once; quotas are counted by it first
         */
        'Device-Token'?: string;
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/surveys/{ref}/responses';
};

export type AnswerSurveyErrors = {
    /**
     * challenge-expired, challenge-invalid, challenge-spent, idempotency-key-missing, invalid-parameter, invalid-request, survey-token-unknown, unsafe-path
     */
    400: Problem & {
        code?: 'challenge-expired' | 'challenge-invalid' | 'challenge-spent' | 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'survey-token-unknown' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * survey-answered, survey-closed, survey-not-open, survey-token-used
     */
    409: Problem & {
        code?: 'survey-answered' | 'survey-closed' | 'survey-not-open' | 'survey-token-used';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type AnswerSurveyError = AnswerSurveyErrors[keyof AnswerSurveyErrors];

export type AnswerSurveyResponses = {
    /**
     * Created
     */
    201: SurveyReceipt;
};

export type AnswerSurveyResponse = AnswerSurveyResponses[keyof AnswerSurveyResponses];

export type ExportSurveyResponsesData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * Form of the file
         */
        format?: ExportFormat & unknown;
        /**
         * id or en: language of the headings of CSV and XLSX and of the file's name; without it that of Accept-Language
         */
        lang?: string;
    };
    url: '/api/v1/surveys/{ref}/responses-export';
};

export type ExportSurveyResponsesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ExportSurveyResponsesError = ExportSurveyResponsesErrors[keyof ExportSurveyResponsesErrors];

export type ExportSurveyResponsesResponses = {
    /**
     * The file
     */
    200: string;
};

export type ExportSurveyResponsesResponse = ExportSurveyResponsesResponses[keyof ExportSurveyResponsesResponses];

export type ReadSurveyResultsData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/surveys/{ref}/results';
};

export type ReadSurveyResultsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadSurveyResultsError = ReadSurveyResultsErrors[keyof ReadSurveyResultsErrors];

export type ReadSurveyResultsResponses = {
    /**
     * OK
     */
    200: SurveyResultsNow;
};

export type ReadSurveyResultsResponse = ReadSurveyResultsResponses[keyof ReadSurveyResultsResponses];

export type ListSurveyTokenBatchesData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
    };
    url: '/api/v1/surveys/{ref}/token-batches';
};

export type ListSurveyTokenBatchesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListSurveyTokenBatchesError = ListSurveyTokenBatchesErrors[keyof ListSurveyTokenBatchesErrors];

export type ListSurveyTokenBatchesResponses = {
    /**
     * OK
     */
    200: PageTokenBatch;
};

export type ListSurveyTokenBatchesResponse = ListSurveyTokenBatchesResponses[keyof ListSurveyTokenBatchesResponses];

export type MakeSurveyTokensData = {
    body: SurveyTokenOrder;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/surveys/{ref}/token-batches';
};

export type MakeSurveyTokensErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * illegal-transition
     */
    409: Problem & {
        code?: 'illegal-transition';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type MakeSurveyTokensError = MakeSurveyTokensErrors[keyof MakeSurveyTokensErrors];

export type MakeSurveyTokensResponses = {
    /**
     * Created
     */
    201: SurveyTokenBatch;
};

export type MakeSurveyTokensResponse = MakeSurveyTokensResponses[keyof MakeSurveyTokensResponses];

export type ReadTicketData = {
    body?: never;
    headers?: {
        /**
         * Secret of the ticket; never part of an address
         */
        'Ticket-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/tickets/{number}';
};

export type ReadTicketErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * ticket-unknown
     */
    404: Problem & {
        code?: 'ticket-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadTicketError = ReadTicketErrors[keyof ReadTicketErrors];

export type ReadTicketResponses = {
    /**
     * OK
     */
    200: Ticket;
};

export type ReadTicketResponse = ReadTicketResponses[keyof ReadTicketResponses];

export type ReadTicketCalendarData = {
    body?: never;
    headers?: {
        /**
         * Secret of the ticket; never part of an address
         */
        'Ticket-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/tickets/{number}/calendar.ics';
};

export type ReadTicketCalendarErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * ticket-unknown
     */
    404: Problem & {
        code?: 'ticket-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadTicketCalendarError = ReadTicketCalendarErrors[keyof ReadTicketCalendarErrors];

export type ReadTicketCalendarResponses = {
    /**
     * The calendar
     */
    200: string;
};

export type ReadTicketCalendarResponse = ReadTicketCalendarResponses[keyof ReadTicketCalendarResponses];

export type CancelTicketData = {
    body?: never;
    headers?: {
        /**
         * Secret of the ticket; never part of an address
         */
        'Ticket-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/tickets/{number}/cancellation';
};

export type CancelTicketErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * ticket-unknown
     */
    404: Problem & {
        code?: 'ticket-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * registration-closed, ticket-used
     */
    409: Problem & {
        code?: 'registration-closed' | 'ticket-used';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type CancelTicketError = CancelTicketErrors[keyof CancelTicketErrors];

export type CancelTicketResponses = {
    /**
     * OK
     */
    200: Ticket;
};

export type CancelTicketResponse = CancelTicketResponses[keyof CancelTicketResponses];

export type EraseTicketPersonData = {
    body?: never;
    headers?: {
        /**
         * Secret of the ticket; never part of an address
         */
        'Ticket-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/tickets/{number}/person';
};

export type EraseTicketPersonErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * ticket-unknown
     */
    404: Problem & {
        code?: 'ticket-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type EraseTicketPersonError = EraseTicketPersonErrors[keyof EraseTicketPersonErrors];

export type EraseTicketPersonResponses = {
    /**
     * OK
     */
    200: Ticket;
};

export type EraseTicketPersonResponse = EraseTicketPersonResponses[keyof EraseTicketPersonResponses];

export type ReadTicketDataData = {
    body?: never;
    headers?: {
        /**
         * Secret of the ticket; never part of an address
         */
        'Ticket-Secret'?: string;
    };
    path: {
        /**
         * Number, as it is shown to people
         */
        number: string;
    };
    query?: never;
    url: '/api/v1/tickets/{number}/personal-data';
};

export type ReadTicketDataErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * ticket-unknown
     */
    404: Problem & {
        code?: 'ticket-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadTicketDataError = ReadTicketDataErrors[keyof ReadTicketDataErrors];

export type ReadTicketDataResponses = {
    /**
     * OK
     */
    200: PersonalData;
};

export type ReadTicketDataResponse = ReadTicketDataResponses[keyof ReadTicketDataResponses];

export type UpsertUnitsData = {
    body: UnitUpserts;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path?: never;
    query?: {
        /**
         * Whether only to say what would become of each; nothing is written
         */
        dryRun?: boolean;
    };
    url: '/api/v1/unit-upserts';
};

export type UpsertUnitsErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type UpsertUnitsError = UpsertUnitsErrors[keyof UpsertUnitsErrors];

export type UpsertUnitsResponses = {
    /**
     * Created
     */
    201: UpsertAnswer;
};

export type UpsertUnitsResponse = UpsertUnitsResponses[keyof UpsertUnitsResponses];

export type ListUnitsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
        /**
         * Words that all must occur in name, address or territories
         */
        q?: string;
    };
    url: '/api/v1/units';
};

export type ListUnitsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListUnitsError = ListUnitsErrors[keyof ListUnitsErrors];

export type ListUnitsResponses = {
    /**
     * OK
     */
    200: PageUnitRepresentation;
};

export type ListUnitsResponse = ListUnitsResponses[keyof ListUnitsResponses];

export type EnterUnitData = {
    body: UnitPlan;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path?: never;
    query?: never;
    url: '/api/v1/units';
};

export type EnterUnitErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * slug-taken
     */
    409: Problem & {
        code?: 'slug-taken';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type EnterUnitError = EnterUnitErrors[keyof EnterUnitErrors];

export type EnterUnitResponses = {
    /**
     * Created
     */
    201: Unit;
};

export type EnterUnitResponse = EnterUnitResponses[keyof EnterUnitResponses];

export type ReadUnitData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: string;
    };
    query?: never;
    url: '/api/v1/units/{id}';
};

export type ReadUnitErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadUnitError = ReadUnitErrors[keyof ReadUnitErrors];

export type ReadUnitResponses = {
    /**
     * OK
     */
    200: Unit;
};

export type ReadUnitResponse = ReadUnitResponses[keyof ReadUnitResponses];

export type ChangeUnitData = {
    body: UnitDetails;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/units/{id}';
};

export type ChangeUnitErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeUnitError = ChangeUnitErrors[keyof ChangeUnitErrors];

export type ChangeUnitResponses = {
    /**
     * OK
     */
    200: Unit;
};

export type ChangeUnitResponse = ChangeUnitResponses[keyof ChangeUnitResponses];

export type ListReviewCalendarData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/units/{id}/review-calendar';
};

export type ListReviewCalendarErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListReviewCalendarError = ListReviewCalendarErrors[keyof ListReviewCalendarErrors];

export type ListReviewCalendarResponses = {
    /**
     * OK
     */
    200: PageReviewAge;
};

export type ListReviewCalendarResponse = ListReviewCalendarResponses[keyof ListReviewCalendarResponses];

export type ListAnswerDutiesData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * Only of this forum
         */
        forumId?: Uuid;
    };
    url: '/api/v1/units/{ref}/answer-duties';
};

export type ListAnswerDutiesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListAnswerDutiesError = ListAnswerDutiesErrors[keyof ListAnswerDutiesErrors];

export type ListAnswerDutiesResponses = {
    /**
     * OK
     */
    200: PageAnswerDuty;
};

export type ListAnswerDutiesResponse = ListAnswerDutiesResponses[keyof ListAnswerDutiesResponses];

export type ListApiClientsData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
    };
    url: '/api/v1/units/{ref}/api-clients';
};

export type ListApiClientsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListApiClientsError = ListApiClientsErrors[keyof ListApiClientsErrors];

export type ListApiClientsResponses = {
    /**
     * OK
     */
    200: PageApiClientRepresentation;
};

export type ListApiClientsResponse = ListApiClientsResponses[keyof ListApiClientsResponses];

export type MakeApiClientData = {
    body: ApiClientPlan;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/units/{ref}/api-clients';
};

export type MakeApiClientErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * api-clients-full, clients-not-configured
     */
    409: Problem & {
        code?: 'api-clients-full' | 'clients-not-configured';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type MakeApiClientError = MakeApiClientErrors[keyof MakeApiClientErrors];

export type MakeApiClientResponses = {
    /**
     * Created
     */
    201: ApiClient;
};

export type MakeApiClientResponse = MakeApiClientResponses[keyof MakeApiClientResponses];

export type ReadAssessmentData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/units/{ref}/assessment';
};

export type ReadAssessmentErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadAssessmentError = ReadAssessmentErrors[keyof ReadAssessmentErrors];

export type ReadAssessmentResponses = {
    /**
     * OK
     */
    200: Assessment;
};

export type ReadAssessmentResponse = ReadAssessmentResponses[keyof ReadAssessmentResponses];

export type ReadEvidencePackData = {
    body?: never;
    path: {
        /**
         * Which of the nine indicators
         */
        indicator: Indicator;
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/units/{ref}/assessment/{indicator}/pack';
};

export type ReadEvidencePackErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadEvidencePackError = ReadEvidencePackErrors[keyof ReadEvidencePackErrors];

export type ReadEvidencePackResponses = {
    /**
     * OK
     */
    200: EvidencePack;
};

export type ReadEvidencePackResponse = ReadEvidencePackResponses[keyof ReadEvidencePackResponses];

export type SaveEvidencePackData = {
    body?: never;
    path: {
        /**
         * Which of the nine indicators
         */
        indicator: Indicator;
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/units/{ref}/assessment/{indicator}/pack.zip';
};

export type SaveEvidencePackErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type SaveEvidencePackError = SaveEvidencePackErrors[keyof SaveEvidencePackErrors];

export type SaveEvidencePackResponses = {
    /**
     * The pack
     */
    200: Blob | File;
};

export type SaveEvidencePackResponse = SaveEvidencePackResponses[keyof SaveEvidencePackResponses];

export type EnterCertificateData = {
    body: CertificateDetails;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/units/{ref}/certificates';
};

export type EnterCertificateErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * certificate-held
     */
    409: Problem & {
        code?: 'certificate-held';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type EnterCertificateError = EnterCertificateErrors[keyof EnterCertificateErrors];

export type EnterCertificateResponses = {
    /**
     * Created
     */
    201: Certificate;
};

export type EnterCertificateResponse = EnterCertificateResponses[keyof EnterCertificateResponses];

export type ListDeadlineFeedsData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/units/{ref}/deadline-feeds';
};

export type ListDeadlineFeedsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListDeadlineFeedsError = ListDeadlineFeedsErrors[keyof ListDeadlineFeedsErrors];

export type ListDeadlineFeedsResponses = {
    /**
     * OK
     */
    200: PageDeadlineFeedRepresentation;
};

export type ListDeadlineFeedsResponse = ListDeadlineFeedsResponses[keyof ListDeadlineFeedsResponses];

export type MakeDeadlineFeedData = {
    body?: never;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/units/{ref}/deadline-feeds';
};

export type MakeDeadlineFeedErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type MakeDeadlineFeedError = MakeDeadlineFeedErrors[keyof MakeDeadlineFeedErrors];

export type MakeDeadlineFeedResponses = {
    /**
     * Created
     */
    201: DeadlineFeed;
};

export type MakeDeadlineFeedResponse = MakeDeadlineFeedResponses[keyof MakeDeadlineFeedResponses];

export type ListDeadlinesData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
        /**
         * Only those that stand so; more than one may be named
         */
        state?: Array<DeadlineState>;
    };
    url: '/api/v1/units/{ref}/deadlines';
};

export type ListDeadlinesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListDeadlinesError = ListDeadlinesErrors[keyof ListDeadlinesErrors];

export type ListDeadlinesResponses = {
    /**
     * OK
     */
    200: PageDeadlineRepresentation;
};

export type ListDeadlinesResponse = ListDeadlinesResponses[keyof ListDeadlinesResponses];

export type ReadDeadlineCalendarData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/units/{ref}/deadlines.ics';
};

export type ReadDeadlineCalendarErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadDeadlineCalendarError = ReadDeadlineCalendarErrors[keyof ReadDeadlineCalendarErrors];

export type ReadDeadlineCalendarResponses = {
    /**
     * The calendar
     */
    200: string;
};

export type ReadDeadlineCalendarResponse = ReadDeadlineCalendarResponses[keyof ReadDeadlineCalendarResponses];

export type ReadUnitFollowUpProgressData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/units/{ref}/follow-up-progress';
};

export type ReadUnitFollowUpProgressErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadUnitFollowUpProgressError = ReadUnitFollowUpProgressErrors[keyof ReadUnitFollowUpProgressErrors];

export type ReadUnitFollowUpProgressResponses = {
    /**
     * OK
     */
    200: FollowUpProgress;
};

export type ReadUnitFollowUpProgressResponse = ReadUnitFollowUpProgressResponses[keyof ReadUnitFollowUpProgressResponses];

export type ListUnitFollowUpsData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * Only those of this forum: its id or slug
         */
        forum?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
        /**
         * true: only those whose day has passed and that are not done
         */
        overdue?: boolean;
        /**
         * Only those that this owner carries, as it is written
         */
        owner?: string;
        /**
         * Only those in this state; more than one may be named
         */
        state?: Array<FollowUpState>;
    };
    url: '/api/v1/units/{ref}/follow-ups';
};

export type ListUnitFollowUpsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListUnitFollowUpsError = ListUnitFollowUpsErrors[keyof ListUnitFollowUpsErrors];

export type ListUnitFollowUpsResponses = {
    /**
     * OK
     */
    200: PageFollowUpRepresentation;
};

export type ListUnitFollowUpsResponse = ListUnitFollowUpsResponses[keyof ListUnitFollowUpsResponses];

export type ReadUnitMessagesData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/units/{ref}/messages';
};

export type ReadUnitMessagesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadUnitMessagesError = ReadUnitMessagesErrors[keyof ReadUnitMessagesErrors];

export type ReadUnitMessagesResponses = {
    /**
     * OK
     */
    200: UnitMessages;
};

export type ReadUnitMessagesResponse = ReadUnitMessagesResponses[keyof ReadUnitMessagesResponses];

export type ReadPaperSettingsData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/units/{ref}/paper-settings';
};

export type ReadPaperSettingsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadPaperSettingsError = ReadPaperSettingsErrors[keyof ReadPaperSettingsErrors];

export type ReadPaperSettingsResponses = {
    /**
     * OK
     */
    200: PaperSettings;
};

export type ReadPaperSettingsResponse = ReadPaperSettingsResponses[keyof ReadPaperSettingsResponses];

export type ChangePaperSettingsData = {
    body: PaperSettingsPlan;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/units/{ref}/paper-settings';
};

export type ChangePaperSettingsErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangePaperSettingsError = ChangePaperSettingsErrors[keyof ChangePaperSettingsErrors];

export type ChangePaperSettingsResponses = {
    /**
     * OK
     */
    200: PaperSettings;
};

export type ChangePaperSettingsResponse = ChangePaperSettingsResponses[keyof ChangePaperSettingsResponses];

export type ErasePersonOnRequestData = {
    body: PersonRequest;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/units/{ref}/persons/erasures';
};

export type ErasePersonOnRequestErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ErasePersonOnRequestError = ErasePersonOnRequestErrors[keyof ErasePersonOnRequestErrors];

export type ErasePersonOnRequestResponses = {
    /**
     * Nothing tells any more who it is
     */
    204: void;
};

export type ErasePersonOnRequestResponse = ErasePersonOnRequestResponses[keyof ErasePersonOnRequestResponses];

export type ExportPersonData = {
    body: PersonRequest;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/units/{ref}/persons/exports';
};

export type ExportPersonErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ExportPersonError = ExportPersonErrors[keyof ExportPersonErrors];

export type ExportPersonResponses = {
    /**
     * OK
     */
    200: PersonalData;
};

export type ExportPersonResponse = ExportPersonResponses[keyof ExportPersonResponses];

export type FindPersonsData = {
    body: PersonSearch;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/units/{ref}/persons/searches';
};

export type FindPersonsErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type FindPersonsError = FindPersonsErrors[keyof FindPersonsErrors];

export type FindPersonsResponses = {
    /**
     * OK
     */
    200: PageFoundPerson;
};

export type FindPersonsResponse = FindPersonsResponses[keyof FindPersonsResponses];

export type ReadUnitPictureData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/units/{ref}/picture';
};

export type ReadUnitPictureErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadUnitPictureError = ReadUnitPictureErrors[keyof ReadUnitPictureErrors];

export type ReadUnitPictureResponses = {
    /**
     * OK
     */
    200: UnitPictureWithEvidence;
};

export type ReadUnitPictureResponse = ReadUnitPictureResponses[keyof ReadUnitPictureResponses];

export type ReadPublicationCoverageData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/units/{ref}/publication-coverage';
};

export type ReadPublicationCoverageErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadPublicationCoverageError = ReadPublicationCoverageErrors[keyof ReadPublicationCoverageErrors];

export type ReadPublicationCoverageResponses = {
    /**
     * OK
     */
    200: PagePublicationCoverage;
};

export type ReadPublicationCoverageResponse = ReadPublicationCoverageResponses[keyof ReadPublicationCoverageResponses];

export type ListPublicationsData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
        /**
         * Only in this kind of medium
         */
        medium?: PublicationMedium;
        /**
         * Only of this pledge
         */
        pledgeId?: Uuid;
        /**
         * Only of this standard
         */
        standardId?: Uuid;
        /**
         * Only of this survey
         */
        surveyId?: Uuid;
    };
    url: '/api/v1/units/{ref}/publications';
};

export type ListPublicationsErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListPublicationsError = ListPublicationsErrors[keyof ListPublicationsErrors];

export type ListPublicationsResponses = {
    /**
     * OK
     */
    200: PagePublicationRepresentation;
};

export type ListPublicationsResponse = ListPublicationsResponses[keyof ListPublicationsResponses];

export type RecordPublicationData = {
    body: PublicationPlan;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/units/{ref}/publications';
};

export type RecordPublicationErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RecordPublicationError = RecordPublicationErrors[keyof RecordPublicationErrors];

export type RecordPublicationResponses = {
    /**
     * Created
     */
    201: Publication;
};

export type RecordPublicationResponse = RecordPublicationResponses[keyof RecordPublicationResponses];

export type ListUnitRetentionDueData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/units/{ref}/retention-due';
};

export type ListUnitRetentionDueErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListUnitRetentionDueError = ListUnitRetentionDueErrors[keyof ListUnitRetentionDueErrors];

export type ListUnitRetentionDueResponses = {
    /**
     * OK
     */
    200: PageDuePersons;
};

export type ListUnitRetentionDueResponse = ListUnitRetentionDueResponses[keyof ListUnitRetentionDueResponses];

export type UpsertServicesData = {
    body: ServiceUpserts;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * Whether only to say what would become of each; nothing is written
         */
        dryRun?: boolean;
    };
    url: '/api/v1/units/{ref}/service-upserts';
};

export type UpsertServicesErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type UpsertServicesError = UpsertServicesErrors[keyof UpsertServicesErrors];

export type UpsertServicesResponses = {
    /**
     * Created
     */
    201: UpsertAnswer;
};

export type UpsertServicesResponse = UpsertServicesResponses[keyof UpsertServicesResponses];

export type ListStakeholdersData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * Only those of this element
         */
        element?: CommunityElement;
        /**
         * How many items a page has at most
         */
        limit?: number;
        /**
         * Words that all must occur in organisation and region, or in the name
         */
        q?: string;
    };
    url: '/api/v1/units/{ref}/stakeholders';
};

export type ListStakeholdersErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListStakeholdersError = ListStakeholdersErrors[keyof ListStakeholdersErrors];

export type ListStakeholdersResponses = {
    /**
     * OK
     */
    200: PageStakeholderRepresentation;
};

export type ListStakeholdersResponse = ListStakeholdersResponses[keyof ListStakeholdersResponses];

export type EnterStakeholderData = {
    body: StakeholderPlan;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/units/{ref}/stakeholders';
};

export type EnterStakeholderErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type EnterStakeholderError = EnterStakeholderErrors[keyof EnterStakeholderErrors];

export type EnterStakeholderResponses = {
    /**
     * Created
     */
    201: Stakeholder;
};

export type EnterStakeholderResponse = EnterStakeholderResponses[keyof EnterStakeholderResponses];

export type RemoveStakeholderData = {
    body?: never;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/units/{ref}/stakeholders/{id}';
};

export type RemoveStakeholderErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RemoveStakeholderError = RemoveStakeholderErrors[keyof RemoveStakeholderErrors];

export type RemoveStakeholderResponses = {
    /**
     * No Content
     */
    204: void;
};

export type RemoveStakeholderResponse = RemoveStakeholderResponses[keyof RemoveStakeholderResponses];

export type ReadStakeholderData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/units/{ref}/stakeholders/{id}';
};

export type ReadStakeholderErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadStakeholderError = ReadStakeholderErrors[keyof ReadStakeholderErrors];

export type ReadStakeholderResponses = {
    /**
     * OK
     */
    200: Stakeholder;
};

export type ReadStakeholderResponse = ReadStakeholderResponses[keyof ReadStakeholderResponses];

export type ChangeStakeholderData = {
    body: StakeholderPlan;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/units/{ref}/stakeholders/{id}';
};

export type ChangeStakeholderErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeStakeholderError = ChangeStakeholderErrors[keyof ChangeStakeholderErrors];

export type ChangeStakeholderResponses = {
    /**
     * OK
     */
    200: Stakeholder;
};

export type ChangeStakeholderResponse = ChangeStakeholderResponses[keyof ChangeStakeholderResponses];

export type UpsertStandardsData = {
    body: StandardUpserts;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * Whether only to say what would become of each; nothing is written
         */
        dryRun?: boolean;
    };
    url: '/api/v1/units/{ref}/standard-upserts';
};

export type UpsertStandardsErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type UpsertStandardsError = UpsertStandardsErrors[keyof UpsertStandardsErrors];

export type UpsertStandardsResponses = {
    /**
     * Created
     */
    201: UpsertAnswer;
};

export type UpsertStandardsResponse = UpsertStandardsResponses[keyof UpsertStandardsResponses];

export type ReadSurveyTrendData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * Only of this service
         */
        serviceId?: Uuid;
    };
    url: '/api/v1/units/{ref}/survey-trend';
};

export type ReadSurveyTrendErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadSurveyTrendError = ReadSurveyTrendErrors[keyof ReadSurveyTrendErrors];

export type ReadSurveyTrendResponses = {
    /**
     * OK
     */
    200: PageTrendPoint;
};

export type ReadSurveyTrendResponse = ReadSurveyTrendResponses[keyof ReadSurveyTrendResponses];

export type ListSurveysData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
        /**
         * Only of this service
         */
        serviceId?: Uuid;
        /**
         * Only in this state
         */
        state?: SurveyState;
    };
    url: '/api/v1/units/{ref}/surveys';
};

export type ListSurveysErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListSurveysError = ListSurveysErrors[keyof ListSurveysErrors];

export type ListSurveysResponses = {
    /**
     * OK
     */
    200: PageSurveySummary;
};

export type ListSurveysResponse = ListSurveysResponses[keyof ListSurveysResponses];

export type DraftSurveyData = {
    body: SurveyPlan;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/units/{ref}/surveys';
};

export type DraftSurveyErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type DraftSurveyError = DraftSurveyErrors[keyof DraftSurveyErrors];

export type DraftSurveyResponses = {
    /**
     * Created
     */
    201: Survey;
};

export type DraftSurveyResponse = DraftSurveyResponses[keyof DraftSurveyResponses];

export type ReadWorkloadData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: never;
    url: '/api/v1/units/{ref}/workload';
};

export type ReadWorkloadErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadWorkloadError = ReadWorkloadErrors[keyof ReadWorkloadErrors];

export type ReadWorkloadResponses = {
    /**
     * OK
     */
    200: Workload;
};

export type ReadWorkloadResponse = ReadWorkloadResponses[keyof ReadWorkloadResponses];

export type ReadYearlyCycleData = {
    body?: never;
    path: {
        /**
         * Id, or the short name that its public page has
         */
        ref: string;
    };
    query?: {
        /**
         * If absent, the one that is now where the unit is
         */
        year?: number;
    };
    url: '/api/v1/units/{ref}/yearly-cycle';
};

export type ReadYearlyCycleErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadYearlyCycleError = ReadYearlyCycleErrors[keyof ReadYearlyCycleErrors];

export type ReadYearlyCycleResponses = {
    /**
     * OK
     */
    200: YearlyCycle;
};

export type ReadYearlyCycleResponse = ReadYearlyCycleResponses[keyof ReadYearlyCycleResponses];

export type UnsubscribeData = {
    body?: never;
    path: {
        /**
         * What the link was made with
         */
        token: string;
    };
    query?: never;
    url: '/api/v1/unsubscriptions/{token}';
};

export type UnsubscribeErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive
     */
    403: Problem & {
        code?: 'client-inactive';
    };
    /**
     * follower-unknown
     */
    404: Problem & {
        code?: 'follower-unknown';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type UnsubscribeError = UnsubscribeErrors[keyof UnsubscribeErrors];

export type UnsubscribeResponses = {
    /**
     * No message goes to them any more
     */
    204: void;
};

export type UnsubscribeResponse = UnsubscribeResponses[keyof UnsubscribeResponses];

export type ListWebhooksData = {
    body?: never;
    path?: never;
    query: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
        /**
         * Only of this unit
         */
        unitId: Uuid;
    };
    url: '/api/v1/webhooks';
};

export type ListWebhooksErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListWebhooksError = ListWebhooksErrors[keyof ListWebhooksErrors];

export type ListWebhooksResponses = {
    /**
     * OK
     */
    200: PageWebhookRepresentation;
};

export type ListWebhooksResponse = ListWebhooksResponses[keyof ListWebhooksResponses];

export type AddWebhookData = {
    body: WebhookPlan;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path?: never;
    query: {
        /**
         * Only of this unit
         */
        unitId: Uuid;
    };
    url: '/api/v1/webhooks';
};

export type AddWebhookErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-webhooks
     */
    409: Problem & {
        code?: 'too-many-webhooks';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type AddWebhookError = AddWebhookErrors[keyof AddWebhookErrors];

export type AddWebhookResponses = {
    /**
     * Created
     */
    201: Webhook;
};

export type AddWebhookResponse = AddWebhookResponses[keyof AddWebhookResponses];

export type RemoveWebhookData = {
    body?: never;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/webhooks/{id}';
};

export type RemoveWebhookErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RemoveWebhookError = RemoveWebhookErrors[keyof RemoveWebhookErrors];

export type RemoveWebhookResponses = {
    /**
     * No Content
     */
    204: void;
};

export type RemoveWebhookResponse = RemoveWebhookResponses[keyof RemoveWebhookResponses];

export type ReadWebhookData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/webhooks/{id}';
};

export type ReadWebhookErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReadWebhookError = ReadWebhookErrors[keyof ReadWebhookErrors];

export type ReadWebhookResponses = {
    /**
     * OK
     */
    200: Webhook;
};

export type ReadWebhookResponse = ReadWebhookResponses[keyof ReadWebhookResponses];

export type ChangeWebhookData = {
    body: WebhookPlan;
    headers: {
        /**
         * The ETag last read; a change is refused when it is no longer the current one
         */
        'If-Match': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/webhooks/{id}';
};

export type ChangeWebhookErrors = {
    /**
     * invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * changed-meanwhile
     */
    412: Problem & {
        code?: 'changed-meanwhile';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * if-match-missing
     */
    428: Problem & {
        code?: 'if-match-missing';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ChangeWebhookError = ChangeWebhookErrors[keyof ChangeWebhookErrors];

export type ChangeWebhookResponses = {
    /**
     * OK
     */
    200: Webhook;
};

export type ChangeWebhookResponse = ChangeWebhookResponses[keyof ChangeWebhookResponses];

export type ListWebhookDeliveriesData = {
    body?: never;
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        /**
         * How many items a page has at most
         */
        limit?: number;
        /**
         * Only those that have come so far
         */
        state?: WebhookDeliveryState;
    };
    url: '/api/v1/webhooks/{id}/deliveries';
};

export type ListWebhookDeliveriesErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ListWebhookDeliveriesError = ListWebhookDeliveriesErrors[keyof ListWebhookDeliveriesErrors];

export type ListWebhookDeliveriesResponses = {
    /**
     * OK
     */
    200: PageDeliveryRepresentation;
};

export type ListWebhookDeliveriesResponse = ListWebhookDeliveriesResponses[keyof ListWebhookDeliveriesResponses];

export type ReplayWebhookData = {
    body: WebhookReplay;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/webhooks/{id}/replays';
};

export type ReplayWebhookErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, invalid-request, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'invalid-request' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-large
     */
    413: Problem & {
        code?: 'too-large';
    };
    /**
     * unsupported-media-type
     */
    415: Problem & {
        code?: 'unsupported-media-type';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ReplayWebhookError = ReplayWebhookErrors[keyof ReplayWebhookErrors];

export type ReplayWebhookResponses = {
    /**
     * Created
     */
    201: WebhookReplay;
};

export type ReplayWebhookResponse = ReplayWebhookResponses[keyof ReplayWebhookResponses];

export type RotateWebhookSecretData = {
    body?: never;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/webhooks/{id}/secrets';
};

export type RotateWebhookSecretErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type RotateWebhookSecretError = RotateWebhookSecretErrors[keyof RotateWebhookSecretErrors];

export type RotateWebhookSecretResponses = {
    /**
     * Created
     */
    201: WebhookSecret;
};

export type RotateWebhookSecretResponse = RotateWebhookSecretResponses[keyof RotateWebhookSecretResponses];

export type TestWebhookData = {
    body?: never;
    headers: {
        /**
         * A new UUID for each new request. Sent again within 72 hours, it gets the same answer
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Id, as the list or the answer to its creation names it
         */
        id: Uuid;
    };
    query?: never;
    url: '/api/v1/webhooks/{id}/test-deliveries';
};

export type TestWebhookErrors = {
    /**
     * idempotency-key-missing, invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'idempotency-key-missing' | 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-tests
     */
    409: Problem & {
        code?: 'too-many-tests';
    };
    /**
     * idempotency-key-reused
     */
    422: Problem & {
        code?: 'idempotency-key-reused';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type TestWebhookError = TestWebhookErrors[keyof TestWebhookErrors];

export type TestWebhookResponses = {
    /**
     * Created
     */
    201: WebhookDelivery;
};

export type TestWebhookResponse = TestWebhookResponses[keyof TestWebhookResponses];

export type ExportWorkloadData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Form of the file
         */
        format?: ExportFormat & unknown;
        /**
         * id or en: language of the headings of CSV and XLSX and of the file's name; without it that of Accept-Language
         */
        lang?: string;
        /**
         * Only of this unit
         */
        unitId: Uuid;
    };
    url: '/api/v1/workload-export';
};

export type ExportWorkloadErrors = {
    /**
     * invalid-parameter, unsafe-path
     */
    400: Problem & {
        code?: 'invalid-parameter' | 'unsafe-path';
    };
    /**
     * sign-in-required
     */
    401: Problem & {
        code?: 'sign-in-required';
    };
    /**
     * client-inactive, not-allowed, scope-missing
     */
    403: Problem & {
        code?: 'client-inactive' | 'not-allowed' | 'scope-missing';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
    };
    /**
     * too-many-requests
     */
    429: Problem & {
        code?: 'too-many-requests';
    };
    /**
     * unavailable
     */
    503: Problem & {
        code?: 'unavailable';
    };
};

export type ExportWorkloadError = ExportWorkloadErrors[keyof ExportWorkloadErrors];

export type ExportWorkloadResponses = {
    /**
     * The file
     */
    200: string;
};

export type ExportWorkloadResponse = ExportWorkloadResponses[keyof ExportWorkloadResponses];

/**
 * By the specification of Standard Webhooks
 */
export type TakeChangeWebhookPayload = {
    type: 'institution.changed' | 'institution.gone' | 'unit.changed' | 'unit.gone' | 'service.changed' | 'service.gone' | 'standard.changed' | 'standard.gone' | 'revision.changed' | 'revision.gone' | 'version.changed' | 'version.gone' | 'forum.changed' | 'forum.gone' | 'session.changed' | 'session.gone' | 'feedback.changed' | 'feedback.gone' | 'follow_up.changed' | 'follow_up.gone' | 'decree.changed' | 'decree.gone' | 'pledge.changed' | 'pledge.gone' | 'review.changed' | 'review.gone';
    /**
     * Of the change, not of the attempt
     */
    timestamp: string;
    data: Change | {
        /**
         * In the one order of all changes, from 1 on without gaps
         */
        position: number;
        /**
         * Of this change
         */
        changeId: Uuid;
        type: OpenType;
        /**
         * Of the record
         */
        id: Uuid;
        /**
         * To which it belongs; absent from institutions
         */
        unitId?: Uuid;
        /**
         * When it got its place here, within a second of the change itself
         */
        at: Instant;
        /**
         * True in a tombstone: the record is no longer public; drop your copy
         */
        gone?: boolean;
        /**
         * True where a later change of the same record follows; do nothing
         */
        superseded?: boolean;
        /**
         * Path from which the change with its record is read
         */
        recordAt: string;
    };
};

export type TakeChangeWebhookRequest = {
    body: TakeChangeWebhookPayload;
    key: 'change';
    path?: never;
    query?: never;
};

/**
 * By the specification of Standard Webhooks
 */
export type TakeTestWebhookPayload = {
    type: 'webhook.test';
    /**
     * Of the change, not of the attempt
     */
    timestamp: string;
    data: {
        [key: string]: unknown;
    };
};

export type TakeTestWebhookRequest = {
    body: TakeTestWebhookPayload;
    key: 'test';
    path?: never;
    query?: never;
};
