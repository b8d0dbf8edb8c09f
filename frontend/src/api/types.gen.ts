// @ts-nocheck

export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
};

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

export type FieldError = {
    pointer: string;
    code: string;
    detail: string;
};

export type Group = 'SERVICE_DELIVERY' | 'MANUFACTURING';

export type Instant = string;

export type PageComponentKind = {
    items: Array<ComponentKind>;
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

export type Uuid = string;

/**
 * The same words in Indonesian and English
 */
export type Words = {
    id: string;
    en: string;
};

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
