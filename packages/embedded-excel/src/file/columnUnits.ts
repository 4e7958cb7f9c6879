/**
 * Files give the width of a column in characters of the standard font, the API gives points. A character of Calibri 11
 * is 7 pixels wide, 96 of which make an inch of 72 points. Source: ECMA-376 part 1, 18.3.1.13 (col, width).
 */
const PIXELS_A_CHARACTER = 7;
const POINTS_A_PIXEL = 0.75;

export const columnUnits = (points: number): number =>
  Math.round((points / POINTS_A_PIXEL / PIXELS_A_CHARACTER) * 256) / 256;

export const columnPoints = (units: number): number => Math.round(units * PIXELS_A_CHARACTER) * POINTS_A_PIXEL;
