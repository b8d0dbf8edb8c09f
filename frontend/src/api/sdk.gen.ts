// @ts-nocheck

import type { Client, Options as Options2, TDataShape } from './client';
import { client } from './client.gen';
import type { ChangeInstitutionData, ChangeInstitutionErrors, ChangeInstitutionResponses, ChangeServiceData, ChangeServiceErrors, ChangeServiceResponses, ChangeUnitData, ChangeUnitErrors, ChangeUnitResponses, EndMembershipData, EndMembershipErrors, EndMembershipResponses, EnterInstitutionData, EnterInstitutionErrors, EnterInstitutionResponses, EnterServiceData, EnterServiceErrors, EnterServiceResponses, EnterUnitData, EnterUnitErrors, EnterUnitResponses, JoinData, JoinErrors, JoinResponses, ListAuditEntriesData, ListAuditEntriesErrors, ListAuditEntriesResponses, ListComponentKindsData, ListComponentKindsErrors, ListComponentKindsResponses, ListInstitutionsData, ListInstitutionsErrors, ListInstitutionsResponses, ListJoiningLinksData, ListJoiningLinksErrors, ListJoiningLinksResponses, ListMembershipsData, ListMembershipsErrors, ListMembershipsResponses, ListRegisterEntriesData, ListRegisterEntriesErrors, ListRegisterEntriesResponses, ListServicesData, ListServicesErrors, ListServicesResponses, ListUnitsData, ListUnitsErrors, ListUnitsResponses, MakeJoiningLinkData, MakeJoiningLinkErrors, MakeJoiningLinkResponses, ReadInstitutionData, ReadInstitutionErrors, ReadInstitutionResponses, ReadMeData, ReadMeErrors, ReadMeResponses, ReadServiceData, ReadServiceErrors, ReadServiceResponses, ReadUnitData, ReadUnitErrors, ReadUnitResponses, RemoveJoiningLinkData, RemoveJoiningLinkErrors, RemoveJoiningLinkResponses } from './types.gen';

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
 * List what was done in a unit, newest first (HEAD, AUDITOR)
 */
export const listAuditEntries = <ThrowOnError extends boolean = false>(options: Options<ListAuditEntriesData, ThrowOnError>) => (options.client ?? client).get<ListAuditEntriesResponses, ListAuditEntriesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/audit-entries',
    ...options
});

/**
 * List the 14 components of a service standard, in reading order
 */
export const listComponentKinds = <ThrowOnError extends boolean = false>(options?: Options<ListComponentKindsData, ThrowOnError>) => (options?.client ?? client).get<ListComponentKindsResponses, ListComponentKindsErrors, ThrowOnError>({ url: '/api/v1/component-kinds', ...options });

/**
 * List the institutions, newest first
 */
export const listInstitutions = <ThrowOnError extends boolean = false>(options?: Options<ListInstitutionsData, ThrowOnError>) => (options?.client ?? client).get<ListInstitutionsResponses, ListInstitutionsErrors, ThrowOnError>({ url: '/api/v1/institutions', ...options });

/**
 * Enter an institution (admin)
 */
export const enterInstitution = <ThrowOnError extends boolean = false>(options: Options<EnterInstitutionData, ThrowOnError>) => (options.client ?? client).post<EnterInstitutionResponses, EnterInstitutionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/institutions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read one institution by its id or slug
 */
export const readInstitution = <ThrowOnError extends boolean = false>(options: Options<ReadInstitutionData, ThrowOnError>) => (options.client ?? client).get<ReadInstitutionResponses, ReadInstitutionErrors, ThrowOnError>({ url: '/api/v1/institutions/{id}', ...options });

/**
 * Change the names of an institution (admin); its slug stays
 */
export const changeInstitution = <ThrowOnError extends boolean = false>(options: Options<ChangeInstitutionData, ThrowOnError>) => (options.client ?? client).put<ChangeInstitutionResponses, ChangeInstitutionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/institutions/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the joining links of a unit or of an institution, newest first (admin, HEAD, AUDITOR)
 *
 * Exactly one of the two is named. Tokens are not shown again.
 */
export const listJoiningLinks = <ThrowOnError extends boolean = false>(options?: Options<ListJoiningLinksData, ThrowOnError>) => (options?.client ?? client).get<ListJoiningLinksResponses, ListJoiningLinksErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/joining-links',
    ...options
});

/**
 * Make a link by which somebody joins in a role (admin, HEAD)
 *
 * The token is in this answer only. It is good once and for seven days.
 */
export const makeJoiningLink = <ThrowOnError extends boolean = false>(options: Options<MakeJoiningLinkData, ThrowOnError>) => (options.client ?? client).post<MakeJoiningLinkResponses, MakeJoiningLinkErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
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
 * Who has joined by it stays a member; take that role back by itself.
 */
export const removeJoiningLink = <ThrowOnError extends boolean = false>(options: Options<RemoveJoiningLinkData, ThrowOnError>) => (options.client ?? client).delete<RemoveJoiningLinkResponses, RemoveJoiningLinkErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/joining-links/{id}',
    ...options
});

/**
 * Read who is signed in, and their roles in units
 *
 * Of somebody with more than 1000 roles, the first by name of the unit.
 */
export const readMe = <ThrowOnError extends boolean = false>(options?: Options<ReadMeData, ThrowOnError>) => (options?.client ?? client).get<ReadMeResponses, ReadMeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/me',
    ...options
});

/**
 * List the members of a unit or of an institution, newest first (admin, HEAD, AUDITOR)
 *
 * Exactly one of the two is named. Of a unit, also those whose role comes from its institution.
 */
export const listMemberships = <ThrowOnError extends boolean = false>(options?: Options<ListMembershipsData, ThrowOnError>) => (options?.client ?? client).get<ListMembershipsResponses, ListMembershipsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/memberships',
    ...options
});

/**
 * Join by a joining link, which binds its role to the login of this request
 *
 * A link is good once and for seven days.
 */
export const join = <ThrowOnError extends boolean = false>(options: Options<JoinData, ThrowOnError>) => (options.client ?? client).post<JoinResponses, JoinErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
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
 * 409 last-head when a unit would be left without any HEAD of its own or of its institution.
 */
export const endMembership = <ThrowOnError extends boolean = false>(options: Options<EndMembershipData, ThrowOnError>) => (options.client ?? client).delete<EndMembershipResponses, EndMembershipErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/memberships/{id}',
    ...options
});

/**
 * List the public acts, newest first
 *
 * Of all units, or of one. Each entry carries the hash by which anyone can prove it unchanged.
 */
export const listRegisterEntries = <ThrowOnError extends boolean = false>(options?: Options<ListRegisterEntriesData, ThrowOnError>) => (options?.client ?? client).get<ListRegisterEntriesResponses, ListRegisterEntriesErrors, ThrowOnError>({ url: '/api/v1/register-entries', ...options });

/**
 * List or search the services, newest first
 */
export const listServices = <ThrowOnError extends boolean = false>(options?: Options<ListServicesData, ThrowOnError>) => (options?.client ?? client).get<ListServicesResponses, ListServicesErrors, ThrowOnError>({ url: '/api/v1/services', ...options });

/**
 * Enter a service of a unit (its DRAFTER or HEAD)
 */
export const enterService = <ThrowOnError extends boolean = false>(options: Options<EnterServiceData, ThrowOnError>) => (options.client ?? client).post<EnterServiceResponses, EnterServiceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/services',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read one service by its id or slug
 */
export const readService = <ThrowOnError extends boolean = false>(options: Options<ReadServiceData, ThrowOnError>) => (options.client ?? client).get<ReadServiceResponses, ReadServiceErrors, ThrowOnError>({ url: '/api/v1/services/{id}', ...options });

/**
 * Change a service, archive it or offer it again (DRAFTER or HEAD of its unit)
 *
 * Its slug and unit stay.
 */
export const changeService = <ThrowOnError extends boolean = false>(options: Options<ChangeServiceData, ThrowOnError>) => (options.client ?? client).put<ChangeServiceResponses, ChangeServiceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/services/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List or search the units, newest first
 */
export const listUnits = <ThrowOnError extends boolean = false>(options?: Options<ListUnitsData, ThrowOnError>) => (options?.client ?? client).get<ListUnitsResponses, ListUnitsErrors, ThrowOnError>({ url: '/api/v1/units', ...options });

/**
 * Enter a unit under an institution (admin)
 *
 * 404 not-found when there is no such institution. Its first HEAD joins by a joining link.
 */
export const enterUnit = <ThrowOnError extends boolean = false>(options: Options<EnterUnitData, ThrowOnError>) => (options.client ?? client).post<EnterUnitResponses, EnterUnitErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read one unit by its id or slug
 */
export const readUnit = <ThrowOnError extends boolean = false>(options: Options<ReadUnitData, ThrowOnError>) => (options.client ?? client).get<ReadUnitResponses, ReadUnitErrors, ThrowOnError>({ url: '/api/v1/units/{id}', ...options });

/**
 * Change a unit (admin or its HEAD); its slug and institution stay
 */
export const changeUnit = <ThrowOnError extends boolean = false>(options: Options<ChangeUnitData, ThrowOnError>) => (options.client ?? client).put<ChangeUnitResponses, ChangeUnitErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/v1/units/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
