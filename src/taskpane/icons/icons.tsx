import type { JSX, ReactNode } from 'react';

/** A drawing on a field of 16 by 16, in the color of the text around it; what it means is said in words beside it. */
const icon = (drawing: ReactNode): JSX.Element => (
  <svg className="icon" viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
    <g fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round">
      {drawing}
    </g>
  </svg>
);

const circle = <circle cx="8" cy="8" r="6.2" />;

export const OpenIcon = icon(circle);
export const CheckIcon = icon(<path d="M3 8.5 6.5 12 13 4.5" />);
export const CloseIcon = icon(<path d="m4 4 8 8m0-8-8 8" />);
export const DownIcon = icon(<path d="m3.5 6 4.5 4.5L12.5 6" />);
export const UpIcon = icon(<path d="M3.5 10.5 8 6l4.5 4.5" />);
export const InfoIcon = icon(
  <>
    {circle}
    <path d="M8 7.4v3.4M8 5v.1" />
  </>,
);
export const ErrorIcon = icon(
  <>
    {circle}
    <path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4" />
  </>,
);
export const WarningIcon = icon(<path d="M8 2 14.5 13.5h-13zM8 6.3v3.4M8 11.6v.1" />);
export const DoneIcon = icon(
  <>
    {circle}
    <path d="m5.2 8.3 2 2 3.6-4.2" />
  </>,
);
export const BlockedIcon = icon(
  <>
    {circle}
    <path d="m3.7 3.7 8.6 8.6" />
  </>,
);
export const SearchIcon = icon(<path d="M7 11.5a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9ZM10.3 10.3 14 14" />);
export const SampleIcon = icon(<path d="M2 3h12v10H2zM2 6.3h12M6 6.3V13M8.4 9.6h3.4" />);
export const BlankIcon = icon(<path d="M2 3h12v10H2zM2 6.3h12M6 3v10" />);
export const MapIcon = icon(<path d="M2 4h7.5m-2-2 2 2-2 2M14 12H6.5m2-2-2 2 2 2" />);
