import { Link } from 'office-ui-fabric-react/lib/Link';
import { useEffect, useMemo, type JSX } from 'react';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const;

interface SaveLinkProps {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly label: string;
  readonly children: string;
}

/** Saves a file where the browser puts what is downloaded. */
export function SaveLink({ name, bytes, label, children }: SaveLinkProps): JSX.Element {
  const type = name.endsWith('.zip') ? TYPES.zip : TYPES.xlsx;
  const address = useMemo(() => URL.createObjectURL(new Blob([bytes as BlobPart], { type })), [bytes, type]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <Link href={address} download={name} aria-label={label}>
      {children}
    </Link>
  );
}
