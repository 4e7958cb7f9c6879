import type { ChartPicture } from '../charts/chartPicture';

/** What is drawn of a chart, where it is drawn. */
export interface DrawnChart {
  readonly picture: ChartPicture;
  readonly mirrored: boolean;
}

/** The charts that the grid shows, by id; the drawings listen to it. */
export interface ChartStore {
  get: (id: string) => DrawnChart | undefined;
  set: (id: string, drawn: DrawnChart) => void;
  delete: (id: string) => void;
  entries: () => [string, DrawnChart][];
  subscribe: (listener: () => void) => () => void;
}

export function newChartStore(): ChartStore {
  const charts = new Map<string, DrawnChart>();
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  return {
    get: (id) => charts.get(id),
    set: (id, drawn) => {
      charts.set(id, drawn);
      tell();
    },
    delete: (id) => {
      charts.delete(id);
      tell();
    },
    entries: () => [...charts],
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
