// @ts-nocheck

export { listComponentKinds, type Options } from './sdk.gen';
export type { ClientOptions, ComponentCode, ComponentKind, FieldError, Group, Instant, ListComponentKindsData, ListComponentKindsError, ListComponentKindsErrors, ListComponentKindsResponse, ListComponentKindsResponses, PageComponentKind, Problem, Uuid, Words } from './types.gen';
