import type { BrowsePhrases } from '../contract/browse.ts';
import { counted } from './grammar.ts';

/** `/browse`. */
export const browse: BrowsePhrases = {
  definition: {
    command: 'Recorrer los apuntes, categoría por categoría',
    note: 'La nota que abrir; sin ella se empieza por arriba',
    tag: 'Solo notas con esta etiqueta',
  },
  top: (tag) =>
    tag === null
      ? '**Los apuntes**, por categoría'
      : `**Notas con la etiqueta ${tag}**, por categoría`,
  category: (name, tag) =>
    tag === null ? `**${name}**` : `**${name}**, con la etiqueta **${tag}**`,
  allNotes: (tag) => (tag === null ? '**Los apuntes**' : `**Notas con la etiqueta ${tag}**`),
  noSuchNote: (asked, near) =>
    near > 0
      ? `No hay ninguna nota llamada **${asked}**. ¿Querías decir alguna de estas?`
      : `No hay ninguna nota llamada **${asked}**. Esto es lo que hay:`,
  emptyNote: 'Todavía no hay nada escrito en esta nota.',
  notes: (count) => counted(count, { one: '# nota', other: '# notas' }),
  sections: (count) => counted(count, { one: '# sección', other: '# secciones' }),

  withoutCategory: 'Sin categoría',
  openCategory: 'Abrir una categoría',
  openNote: 'Abrir una nota',
  openSection: 'Abrir una sección',
  onlyTagged: 'Solo notas con una etiqueta',
  allTags: 'Notas con cualquier etiqueta',
  backToTop: 'Volver a todas las categorías',
  backToCategory: 'Volver a su categoría',
  backToNotes: 'Volver a los apuntes',
  backToNote: 'Volver a la nota',
};
