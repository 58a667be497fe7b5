import { describe, expect, it } from 'vitest';
import { noteLinks } from '../../src/discord/note-link.ts';
import { english } from '../../src/discord/phrases/en/english.ts';
import { categoryMenu, chosenCategories } from '../../src/settings/views/category-menu.ts';

const look = { phrases: english, linkTo: noteLinks(null), maxAttachmentBytes: 0 };
const names = Array.from({ length: 60 }, (_, index) => `category-${index}`);

describe('the menu of categories', () => {
  it('offers 25 to a page, with buttons to the others', () => {
    const components = categoryMenu({ names, chosen: ['category-26'], about: '', page: 1 }, look);

    expect(components).toMatchObject([
      { components: [{ options: { length: 25 }, min_values: 0, max_values: 25 }] },
      { components: [{ label: '‹ Previous' }, { label: 'Next ›' }] },
    ]);
    expect(JSON.stringify(components).match(/"default":true/g)).toHaveLength(1);
  });

  it('keeps what is chosen on its other pages', () => {
    const chosen = ['category-3', 'category-26', 'category-59'];

    const now = chosenCategories({ names, chosen, page: 1 }, ['=category-30']);

    expect(now).toEqual(['category-3', 'category-59', 'category-30']);
  });

  it('means all when nothing is left', () => {
    expect(chosenCategories({ names, chosen: ['category-26'], page: 1 }, [])).toBeNull();
  });

  it('forgets categories that the notes no longer have, and takes none that they never had', () => {
    const now = chosenCategories({ names: ['aws', ''], chosen: ['gone'], page: 0 }, [
      '=',
      '=made up',
    ]);

    expect(now).toEqual(['']);
  });

  it('leaves out names that are too long for a menu', () => {
    const tooLong = 'x'.repeat(100);

    const components = categoryMenu(
      { names: ['aws', tooLong], chosen: null, about: '', page: 0 },
      look,
    );

    expect(JSON.stringify(components)).not.toContain(tooLong);
  });
});
