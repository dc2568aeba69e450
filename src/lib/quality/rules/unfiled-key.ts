import { orphanRule } from '../orphan-rule.ts';

/** Persons and accompaniments that are named but have no row in the file of their own. */
export const unfiledKey = orphanRule(
  {
    id: 'unfiled-key',
    group: 'links',
    severity: 'note',
    sentence: {
      en: 'Rows naming a person or an accompaniment that the file of persons or accompaniments lacks',
      fr: 'Lignes qui nomment une personne ou un accompagnement absents de leur propre fichier',
      nl: 'Rijen die een persoon of begeleiding noemen die in het eigen bestand ontbreekt',
    },
    advice: {
      en: 'They count; only what that file would have said is not known.',
      fr: 'Elles comptent ; seul ce que ce fichier en aurait dit n’est pas connu.',
      nl: 'Ze tellen mee; enkel wat dat bestand erover zou zeggen, is niet bekend.',
    },
    counted: 'rows',
    needs: [['file:person', 'file:accompaniment']],
    touches: ['person_key', 'accompaniment_id'],
  },
  ['contact-person', 'contact-accompaniment', 'accompaniment-person'],
);
