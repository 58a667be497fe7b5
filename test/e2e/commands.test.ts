import { resolve } from 'node:path';
import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPrivate, read } from '../builders/sent-message.ts';
import { type Nota, startNota } from '../harness/nota.ts';

/** The menu of other results. */
const OTHER_PLACES = '24 other places in the notes';

let nota: Nota;

beforeAll(async () => {
  nota = await startNota({ notesDirs: [resolve('notes')] });
});

afterAll(() => nota.stop());

const maya = () => nota.user('maya');
const tom = () => nota.user('tom');

function imagesOf(message: APIMessage) {
  return read(message).allComponents.flatMap((component) =>
    component.type === ComponentType.MediaGallery ? component.items : [],
  );
}

describe('a member in Discord', () => {
  it('asks /explain and reads the definition and the section', async () => {
    const answer = await maya().command('/explain', { topic: 'fargate' });

    expect(read(answer).text).toMatch(/^\*\*Fargate\*\* - /);
    expect(read(answer).text).toContain('### Containers: ECS, ECR and Fargate');
    expect(read(answer).text).toContain('aws/containers.md');
    expect(isPrivate(answer)).toBe(false);
  });

  it('sees the images of a section, with what they show in words', async () => {
    const answer = await maya().command('/explain', { topic: 'ways to invoke a function' });

    const [image, ...others] = imagesOf(answer);
    const file = await fetch(image?.media.url ?? '');
    expect(others).toEqual([]);
    expect(image?.description).toContain('Three ways to invoke Lambda');
    expect(file.headers.get('content-type')).toBe('image/png');
  });

  it('loses the images when another place is opened, and sees them again on the way back', async () => {
    const first = await maya().command('/explain', { topic: 'ways to invoke a function' });
    const [shown, other] = read(first).menu?.options ?? [];

    const opened = await maya().select(first, other?.value ?? '', OTHER_PLACES);
    const again = await maya().select(opened, shown?.value ?? '', OTHER_PLACES);

    expect(opened.id).toBe(first.id);
    expect(imagesOf(opened)).toHaveLength(0);
    expect(imagesOf(again)).toHaveLength(1);
  });

  it('looks a term up, and reads on in what is related', async () => {
    const answer = await maya().in('daily-tip').command('/explain', { topic: 'dead letter queue' });
    const [, related, terms] = read(answer).menus;

    const meaning = await tom()
      .in('daily-tip')
      .select(answer, terms?.options[0]?.value ?? '', 'Look up a term');
    const place = await maya()
      .in('daily-tip')
      .select(answer, related?.options[0]?.value ?? '', 'Related');

    expect(place.id).toBe(answer.id);
    expect(read(place).text).toContain(`### ${related?.options[0]?.label}`);
    expect(isPrivate(meaning)).toBe(true);
    expect(read(meaning).text).toContain(`**${terms?.options[0]?.label}`);
  });

  it('points somebody to an answer, who is pinged', async () => {
    const answer = await maya().command('/explain', { topic: 'sqs', mention: 'tom' });

    expect(read(answer).text).toContain(`<@${tom().id}>`);
    expect(answer.mentions).toMatchObject([{ id: tom().id }]);
  });

  it('asks privately', async () => {
    const answer = await maya().command('/explain', { topic: 'sqs', private: true });

    expect(isPrivate(answer)).toBe(true);
    expect(tom().in('Cloud Study/general').messages()).not.toContainEqual(answer);
  });

  it('opens another place of somebody else’s answer as a private one', async () => {
    const answer = await maya().command('/explain', { topic: 'lambda' });
    const other = read(answer).menu?.options[1]?.value ?? '';

    const opened = await tom().select(answer, other, OTHER_PLACES);

    expect(opened.id).not.toBe(answer.id);
    expect(isPrivate(opened)).toBe(true);
  });

  it('turns on in their own private copy', async () => {
    const answer = await maya().command('/search', { query: 'lambda' });
    const copy = await tom().press(answer, 'Next ›');

    const next = await tom().press(copy, 'Next ›');

    expect(next.id).toBe(copy.id);
    expect(read(next).text).toContain('page 3 of');
  });

  it('asks something broad, and narrows it down', async () => {
    const broad = await maya().command('/explain', { topic: 'aws' });
    const list = await maya().select(broad, 'security');

    expect(read(broad).text).toContain('Choose a category');
    expect(list.id).toBe(broad.id);
    expect(read(list).text).toContain('in category **security**');
  });

  it('asks for tips, and reads on in a note', async () => {
    const tips = await maya().command('/tips', { topic: 'serverless' });
    const note = await maya().select(tips, 'Serverless on AWS');
    const back = await maya().press(note, 'Back to the list');

    expect(read(tips).text).toContain('**Exam tips about serverless**');
    expect(read(note).text).toContain('### Serverless exam tips');
    expect(read(back).text).toBe(read(tips).text);
  });

  it('asks for a random tip, and another one', async () => {
    const tip = await maya().command('/tips');
    const another = await maya().press(tip, 'Another tip');

    expect(another.id).toBe(tip.id);
    expect(read(another).text).not.toBe(read(tip).text);
  });

  it('searches, turns pages, opens a place and goes back', async () => {
    const list = await maya().command('/search', { query: 'lambda', category: 'aws' });
    const second = await maya().press(list, 'Next ›');
    const place = await maya().press(second, 'Open');
    const back = await maya().press(place, 'Back to the list');

    expect(read(list).text).toContain('for **lambda** in category **aws**');
    expect(read(second).text).toContain('page 2 of');
    expect(read(back).text).toBe(read(second).text);
  });

  it('browses from a category to a note to a section, and back', async () => {
    const top = await maya().command('/browse');
    const category = await maya().select(top, 'security', 'Open a category');
    const titles = read(category).menu?.options ?? [];
    const opened = await maya().select(category, titles[0]?.value ?? '', 'Open a note');
    const section = await maya().select(opened, read(opened).menu?.options[0]?.value ?? '');
    const back = await maya().press(section, 'Back to the note');

    expect(section.id).toBe(top.id);
    expect(read(back).text).toBe(read(opened).text);
  });

  it('asks for help', async () => {
    const help = await tom().command('/help', { private: true });

    expect(read(help).text).toMatch(/I know \*\*\d+ notes\*\* with \d+ sections/);
  });

  it('asks what no note knows', async () => {
    const answer = await maya().command('/explain', { topic: 'zzzzz' });

    expect(read(answer).text).toContain('nothing about **zzzzz**');
  });

  it('asks with more words than fit a button, and turns pages', async () => {
    const query = `lambda ${'which of these services should the company choose '.repeat(15)}`;

    const list = await maya().command('/search', { query });
    const next = await maya().press(list, 'Next ›');

    expect(read(next).text).toContain('page 2 of');
  });

  it('gets suggestions while typing, for any option and any text', async () => {
    const topics = await maya().suggest('/explain', 'topic', { topic: 'lam' });
    const categories = await maya().suggest('/search', 'category', { category: 'sec' });
    const tags = await maya().suggest('/search', 'tag', { query: 'x', tag: 'serv' });
    const odd = await maya().suggest('/tips', 'topic', { topic: '"-\\*😀 ' });

    expect(topics.map(({ name }) => name.toLowerCase())).toContain('lambda');
    expect(categories).toEqual([{ name: 'security', value: 'security' }]);
    expect(tags).toContainEqual({ name: 'serverless', value: 'serverless' });
    expect(odd.length).toBeLessThanOrEqual(25);
  });

  it('asks in direct messages', async () => {
    const answer = await maya().in('@bot').command('/explain', { topic: 'sqs' });

    expect(read(answer).text).toContain('### Amazon SQS');
  });
});
