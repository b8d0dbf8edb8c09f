// @ts-nocheck

export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
};

/**
 * Who did what to which thing, when and in which request
 */
export type AuditEntry = {
    id: Uuid;
    unitId: Uuid;
    at: Instant;
    actorSubject?: string | null;
    actorName?: string | null;
    act: string;
    objectType: string;
    objectId: Uuid;
    detail: {
        [key: string]: unknown;
    };
    traceId: string;
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

export type ComponentCode = 'SD1' | 'SD2' | 'SD3' | 'SD4' | 'SD5' | 'SD6' | 'MF1' | 'MF2' | 'MF3' | 'MF4' | 'MF5' | 'MF6' | 'MF7' | 'MF8';

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

export type FieldError = {
    pointer: string;
    code: string;
    detail: string;
};

export type ForumMethod = 'IN_PERSON' | 'ONLINE' | 'HYBRID';

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
     * The standards to discuss, in this order, all of the unit
     */
    standardIds: Array<string>;
};

export type ForumPurpose = 'DRAFTING' | 'REVIEW' | 'EVALUATION' | 'POLICY' | 'IMPACT';

export type Group = 'SERVICE_DELIVERY' | 'MANUFACTURING';

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
    unitId?: Uuid | null;
    institutionId?: Uuid | null;
    createdByName: string;
    createdAt: Instant;
    expiresAt: Instant;
    usedAt?: Instant | null;
    /**
     * Only in the answer that makes the link: hand it out as /gabung#token
     */
    token?: string | null;
};

/**
 * Which role to hand out, in a unit or in an institution: exactly one of the two
 */
export type JoiningLinkPlan = {
    unitId?: Uuid | null;
    institutionId?: Uuid | null;
    role: UnitRole;
};

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
 * One role of one login, in a unit or in all units of an institution
 */
export type Membership = {
    id: Uuid;
    subject: string;
    name: string;
    role: UnitRole;
    unitId?: Uuid | null;
    institutionId?: Uuid | null;
    createdAt: Instant;
};

export type PageAuditEntryRepresentation = {
    items: Array<AuditEntry>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string | null;
};

export type PageComponentKind = {
    items: Array<ComponentKind>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string | null;
};

export type PageInstitutionRepresentation = {
    items: Array<Institution>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string | null;
};

export type PageJoiningLinkRepresentation = {
    items: Array<JoiningLink>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string | null;
};

export type PageMembershipRepresentation = {
    items: Array<Membership>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string | null;
};

export type PageRegisterEntryRepresentation = {
    items: Array<RegisterEntry>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string | null;
};

export type PageServiceRepresentation = {
    items: Array<Service>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string | null;
};

export type PageUnitRepresentation = {
    items: Array<Unit>;
    /**
     * Send it as cursor to get the next page; absent on the last
     */
    next?: string | null;
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
    errors?: Array<FieldError> | null;
    /**
     * With changed-meanwhile: the resource as it is now
     */
    current: unknown;
};

/**
 * One public act, with the hash that proves it unchanged
 */
export type RegisterEntry = {
    id: Uuid;
    unitId?: Uuid | null;
    at: Instant;
    act: string;
    objectType: string;
    objectId: Uuid;
    payload: {
        [key: string]: unknown;
    };
    /**
     * SHA-256 in hexadecimal over this entry without leafHash: JSON in UTF-8, names in order at every level, no white space, absent fields left out
     */
    leafHash: string;
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
    description?: string | null;
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
 * A standard to begin
 */
export type StandardPlan = {
    serviceId: Uuid;
    /**
     * Short and unique within the unit
     */
    code: string;
    title: string;
};

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
    about?: string | null;
    phone?: string | null;
    email?: string | null;
    version: number;
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

export type Uuid = string;

/**
 * The same words in Indonesian and English
 */
export type Words = {
    id: string;
    en: string;
};

export type ListAuditEntriesData = {
    body?: never;
    path?: never;
    query: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        limit?: number;
        /**
         * Only what was done to this thing
         */
        objectId?: Uuid;
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
     * not-allowed
     */
    403: Problem & {
        code?: 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
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
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
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

export type ListInstitutionsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
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
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
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
     * not-allowed
     */
    403: Problem & {
        code?: 'not-allowed';
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
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
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
        'If-Match': string;
    };
    path: {
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
     * not-allowed
     */
    403: Problem & {
        code?: 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
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

export type ListJoiningLinksData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        institutionId?: Uuid;
        limit?: number;
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
     * not-allowed
     */
    403: Problem & {
        code?: 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
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
     * not-allowed
     */
    403: Problem & {
        code?: 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
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
     * not-allowed
     */
    403: Problem & {
        code?: 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
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
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
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

export type ListMembershipsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        institutionId?: Uuid;
        limit?: number;
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
     * not-allowed
     */
    403: Problem & {
        code?: 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
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
     * not-allowed
     */
    403: Problem & {
        code?: 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
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

export type ListRegisterEntriesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
        limit?: number;
        /**
         * Only what was done to this thing
         */
        objectId?: Uuid;
        unitId?: Uuid;
    };
    url: '/api/v1/register-entries';
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
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
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
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
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
     * not-allowed
     */
    403: Problem & {
        code?: 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
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
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
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
        'If-Match': string;
    };
    path: {
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
     * not-allowed
     */
    403: Problem & {
        code?: 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
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

export type ListUnitsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * What the page before gave as next; nothing for the first page
         */
        cursor?: string;
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
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
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
     * not-allowed
     */
    403: Problem & {
        code?: 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
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
     * not-found
     */
    404: Problem & {
        code?: 'not-found';
    };
    /**
     * not-acceptable
     */
    406: Problem & {
        code?: 'not-acceptable';
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
        'If-Match': string;
    };
    path: {
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
     * not-allowed
     */
    403: Problem & {
        code?: 'not-allowed';
    };
    /**
     * not-found
     */
    404: Problem & {
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
