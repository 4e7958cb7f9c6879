export function addressOf(mode: string, given: string | undefined): string;
export function addressedManifest(manifest: string, address: string): string;
