const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height in pixels from the header of a PNG file (ISO/IEC 15948, 11.2.2); null where it is none. */
export function pngSize(file: Uint8Array): { width: number; height: number } | null {
  if (file.length < 24 || SIGNATURE.some((byte, place) => file[place] !== byte)) return null;
  const header = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return { width: header.getUint32(16), height: header.getUint32(20) };
}
