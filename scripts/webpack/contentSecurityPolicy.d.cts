export const OFFICE_ORIGIN: string;
export function panePolicy(office: 'hosted' | 'package'): string;
export function workbenchPolicy(): string;
