import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { channelId } from '../../harness/places.ts';
import { type Protocol, startProtocol } from '../../harness/protocol.ts';

let playground: Protocol['playground'];
let api: Protocol['api'];
let messages: string;

beforeAll(async () => {
  ({ playground, api } = await startProtocol());
  messages = `/channels/${channelId(playground, 'general')}/messages`;
});

afterAll(() => playground.close());

const V2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const row = (...components: object[]) => ({ type: 1, components });
const button = (fields: object = {}) => ({
  type: 2,
  style: 1,
  label: 'Press',
  custom_id: 'press',
  ...fields,
});
const menu = (fields: object = {}) => ({
  type: 3,
  custom_id: 'menu',
  options: [{ label: 'One', value: '1' }],
  ...fields,
});
const option = (value: string) => ({ label: value, value });
const many = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => item(index));
const inV2 = (...components: object[]) => ({ flags: V2, components });

/** The codes in a refusal with the path to each: `components.0.label BASE_TYPE_MAX_LENGTH`. */
function issuesOf(errors: unknown, path: readonly string[] = []): readonly string[] {
  if (typeof errors !== 'object' || errors === null) return [];
  return Object.entries(errors).flatMap(([field, value]) =>
    field === '_errors' && Array.isArray(value)
      ? value.map(({ code }) => `${path.join('.')} ${code}`)
      : issuesOf(value, [...path, field]),
  );
}

async function refusalOf(body: object): Promise<readonly string[]> {
  const answer = await api<{ code: number; errors?: unknown }>('POST', messages, body);
  if (answer.status === 200) return [];
  expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
  return issuesOf(answer.body.errors);
}

describe('what Discord takes', () => {
  it.each<[string, object]>([
    ['2,000 characters of plain text', { content: 'a'.repeat(2000) }],
    ['4,000 characters over all text displays', inV2(text('a'.repeat(1)), text('b'.repeat(3999)))],
    [
      '40 components, nested ones counted',
      inV2({ type: 17, components: many(39, () => text('a')) }),
    ],
    ['five buttons a row', inV2(row(...many(5, (n) => button({ custom_id: `b${n}` }))))],
    ['a menu of 25 options', inV2(row(menu({ options: many(25, (n) => option(`${n}`)) })))],
    [
      'a button with an emoji alone',
      inV2(row(button({ label: undefined, emoji: { name: '👍' } }))),
    ],
    ['a link button', inV2(row({ type: 2, style: 5, label: 'Go', url: 'https://example.org' }))],
    ['a section with a button', inV2({ type: 9, components: [text('a')], accessory: button() })],
    ['ids of components, 0 for none', inV2(...[0, 0, 1, 2].map((id) => ({ ...text('a'), id })))],
    ['a separator', inV2(text('a'), { type: 14, divider: false, spacing: 2 })],
    ['a gallery of pictures elsewhere', inV2(gallery('https://example.org/a.png'))],
    ['rows beside plain text', { content: 'a', components: [row(button())] }],
    [
      'menus of users, roles and channels',
      inV2(
        row({ type: 5, custom_id: 'user' }),
        row({ type: 6, custom_id: 'role' }),
        row({ type: 7, custom_id: 'both', max_values: 5 }),
        row({ type: 8, custom_id: 'channel', channel_types: [0] }),
      ),
    ],
    ['null for whatever may be left out', { ...inV2(text('a')), content: null, embeds: null }],
  ])('%s', async (_, body) => {
    expect(await refusalOf(body)).toEqual([]);
  });
});

function gallery(...urls: string[]) {
  return { type: 12, items: urls.map((url) => ({ media: { url } })) };
}

describe('what Discord refuses', () => {
  it.each<[string, object, string]>([
    [
      '2,001 characters of plain text',
      { content: 'a'.repeat(2001) },
      'content BASE_TYPE_MAX_LENGTH',
    ],
    [
      '4,001 characters over all text displays',
      inV2(text('a'), { type: 17, components: [text('b'.repeat(4000))] }),
      'components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    [
      '41 components, nested ones counted',
      inV2({ type: 17, components: many(40, () => text('a')) }),
      'components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    ['an empty text display', inV2(text('')), 'components.0.content BASE_TYPE_BAD_LENGTH'],
    [
      'a container without the flag',
      { components: [{ type: 17, components: [text('a')] }] },
      'components.0 UNION_TYPE_CHOICES',
    ],
    [
      'content beside components of version 2',
      { ...inV2(text('a')), content: 'b' },
      'content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    ['a component of an unknown type', inV2({ type: 99 }), 'components.0 UNION_TYPE_CHOICES'],
    ['a button outside of a row', inV2(button()), 'components.0 UNION_TYPE_CHOICES'],
    [
      'six rows without the flag',
      { content: 'a', components: many(6, (n) => row(button({ custom_id: `${n}` }))) },
      'components BASE_TYPE_BAD_LENGTH',
    ],
    ['an empty row', inV2(row()), 'components.0.components BASE_TYPE_BAD_LENGTH'],
    [
      'six buttons in a row',
      inV2(row(...many(6, (n) => button({ custom_id: `b${n}` })))),
      'components.0.components BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a menu beside a button',
      inV2(row(menu(), button())),
      'components.0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'a custom_id twice, however deep',
      inV2(row(button()), { type: 17, components: [row(button())] }),
      'components.1.components.0.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'an id twice, however deep',
      inV2({ ...text('a'), id: 7 }, { type: 17, components: [{ ...text('b'), id: 7 }] }),
      'components.1.components.0.id COMPONENT_ID_DUPLICATED',
    ],
    [
      'a premium button that sells nothing',
      inV2(row({ type: 2, style: 6 })),
      'components.0.components.0 BUTTON_COMPONENT_SKU_ID_REQUIRED',
    ],
    [
      'a custom_id of 101 characters',
      inV2(row(button({ custom_id: 'a'.repeat(101) }))),
      'components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a label of 81 characters',
      inV2(row(button({ label: 'a'.repeat(81) }))),
      'components.0.components.0.label BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a button without custom_id',
      inV2(row(button({ custom_id: undefined }))),
      'components.0.components.0 BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
    ],
    [
      'a button without a face',
      inV2(row(button({ label: undefined }))),
      'components.0.components.0 BUTTON_COMPONENT_MISSING_LABEL_OR_EMOJI',
    ],
    [
      'a link button without a url',
      inV2(row({ type: 2, style: 5, label: 'Go' })),
      'components.0.components.0 BUTTON_COMPONENT_URL_REQUIRED',
    ],
    [
      'a link to a script',
      inV2(row({ type: 2, style: 5, label: 'Go', url: 'javascript:alert(1)' })),
      'components.0.components.0 BUTTON_COMPONENT_INVALID_URL',
    ],
    [
      'a link button with a custom_id',
      inV2(row(button({ style: 5, url: 'https://example.org' }))),
      'components.0.components.0 BUTTON_COMPONENT_CUSTOM_ID_AND_URL_MUTUALLY_EXCLUSIVE',
    ],
    [
      'a menu without options',
      inV2(row(menu({ options: [] }))),
      'components.0.components.0.options BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a menu of 26 options',
      inV2(row(menu({ options: many(26, (n) => option(`${n}`)) }))),
      'components.0.components.0.options BASE_TYPE_BAD_LENGTH',
    ],
    [
      'an option value twice',
      inV2(row(menu({ options: [option('a'), option('a')] }))),
      'components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'an option label of 101 characters',
      inV2(row(menu({ options: [{ label: 'a'.repeat(101), value: 'a' }] }))),
      'components.0.components.0.options.0.label BASE_TYPE_BAD_LENGTH',
    ],
    [
      'an option description of 101 characters',
      inV2(row(menu({ options: [{ ...option('a'), description: 'a'.repeat(101) }] }))),
      'components.0.components.0.options.0.description BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a placeholder of 151 characters',
      inV2(row(menu({ placeholder: 'a'.repeat(151) }))),
      'components.0.components.0.placeholder BASE_TYPE_MAX_LENGTH',
    ],
    [
      'more choices at least than at most',
      inV2(row(menu({ min_values: 2, max_values: 1, options: [option('a'), option('b')] }))),
      'components.0.components.0.max_values SELECT_COMPONENT_MAX_VALUES_TOO_SMALL',
    ],
    [
      'a section without accessory',
      inV2({ type: 9, components: [text('a')] }),
      'components.0.accessory BASE_TYPE_REQUIRED',
    ],
    [
      'a section of four texts',
      inV2({ type: 9, components: many(4, () => text('a')), accessory: button() }),
      'components.0.components BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a gallery of 11 pictures',
      inV2(gallery(...many(11, (n) => `https://example.org/${n}.png`))),
      'components.0.items BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a picture that was not uploaded',
      inV2(gallery('attachment://no.png')),
      'components.0.items.0.media.url UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
    ],
    [
      'a picture by another scheme',
      inV2(gallery('file:///etc/passwd')),
      'components.0.items.0.media.url URL_TYPE_INVALID_SCHEME',
    ],
    [
      'a colour that is none',
      inV2({ type: 17, accent_color: 0x1000000, components: [text('a')] }),
      'components.0.accent_color NUMBER_TYPE_MAX',
    ],
    ['an embed, which is not shown', { embeds: [{ title: 'a' }] }, 'embeds BASE_TYPE_MAX_LENGTH'],
    ['a number as text', { content: 7 }, 'content STRING_TYPE_CONVERT'],
    [
      'a text as list',
      inV2(row(menu({ options: 'a' }))),
      'components.0.components.0.options LIST_TYPE_CONVERT',
    ],
  ])('%s', async (_, body, issue) => {
    expect(await refusalOf(body)).toContain(issue);
  });

  it('tells of everything that is wrong at once', async () => {
    const issues = await refusalOf(inV2(row(button({ label: 'a'.repeat(81), custom_id: '' }))));

    expect(issues).toHaveLength(2);
  });
});
