import type { CivilDate } from '#lib/model/period.ts';

/** The civil day of this device. */
export const today = (): CivilDate => new Date().toLocaleDateString('sv-SE');
