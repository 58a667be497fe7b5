import type { BrowsePhrases } from '../contract/browse.ts';
import { counted } from './grammar.ts';

/** `/browse`. */
export const browse: BrowsePhrases = {
  definition: {
    command: 'Navegar pelas anotações, categoria por categoria',
    note: 'A nota a abrir; sem ela, começa do início',
    tag: 'Só notas com esta tag',
  },
  top: (tag) =>
    tag === null ? '**As anotações**, por categoria' : `**Notas com a tag ${tag}**, por categoria`,
  category: (name, tag) => (tag === null ? `**${name}**` : `**${name}**, com a tag **${tag}**`),
  allNotes: (tag) => (tag === null ? '**As anotações**' : `**Notas com a tag ${tag}**`),
  noSuchNote: (asked, near) =>
    near > 0
      ? `Não há nenhuma nota chamada **${asked}**. Você quis dizer uma destas?`
      : `Não há nenhuma nota chamada **${asked}**. Isto é o que há:`,
  emptyNote: 'Ainda não há nada escrito nesta nota.',
  notes: (count) => counted(count, { one: '# nota', other: '# notas' }),
  sections: (count) => counted(count, { one: '# seção', other: '# seções' }),

  withoutCategory: 'Sem categoria',
  openCategory: 'Abrir uma categoria',
  openNote: 'Abrir uma nota',
  openSection: 'Abrir uma seção',
  onlyTagged: 'Só notas com uma tag',
  allTags: 'Notas com qualquer tag',
  backToTop: 'Voltar a todas as categorias',
  backToCategory: 'Voltar à categoria',
  backToNotes: 'Voltar às anotações',
  backToNote: 'Voltar à nota',
};
