import type { Project } from './schema/projects';

/** A chosen, running or completed project sets the requirement of its need (R5). */
export const isCarriedOut = ({ status }: Pick<Project, 'status'>): boolean =>
  status === 'chosen' || status === 'under way' || status === 'completed';
