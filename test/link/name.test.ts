import { describe, expect, test } from 'vitest';
import type { Alias } from '../../src/link/index.ts';
import { nameFinder, nameReader } from '../../src/link/name.ts';
import { spannedOf } from '../../src/model/spanned.ts';

const alias = (interventionId: string, name: string): Alias => ({ interventionId, name, isMain: true });
const ALIASES = [
  alias('home-start', 'Home-Start'),
  alias('opvoeden-en-zo', 'Opvoeden & Zo'),
  alias('voorzorg', 'VoorZorg'),
  alias('vht', 'VHT'),
  alias('k-vht', 'K-VHT'),
  alias('bemoeizorg', 'Bemoeizorg'),
  alias('gordon-training', 'Gordon-training'),
  alias('pedagogisch-adviseren', 'Pedagogisch Adviseren'),
];

describe('a whole name', () => {
  const read = nameReader(ALIASES);

  test.each([
    ['Home Start', 'home-start'],
    ['Homestart', 'home-start'],
    ['home‑start', 'home-start'],
    ['Cursus Opvoeden & Zo', 'opvoeden-en-zo'],
    ['“Opvoeden en zo”', 'opvoeden-en-zo'],
    ['voorzorg', 'voorzorg'],
  ])('%s is %s', (name, id) => {
    expect(read(name)?.interventionId).toBe(id);
  });

  test.each(['Voor zorg', 'Prezorg', 'Home Start plus', 'Op Stap', ''])('%s is none', (name) => {
    expect(read(name)).toBeNull();
  });
});

describe('names in a text', () => {
  const find = nameFinder(ALIASES);
  const found = (text: string) =>
    find(spannedOf(text, { start: 0, end: text.length })).map(({ interventionId, name }) => [
      interventionId,
      name.text,
    ]);

  test('are found as they are printed', () => {
    expect(found('Zoals Homestart, Home Start en K-VHT.')).toEqual([
      ['home-start', 'Homestart'],
      ['home-start', 'Home Start'],
      ['k-vht', 'K-VHT'],
    ]);
  });

  test('are the longest that can be read', () => {
    expect(found('K-VHT en VHT-traject')).toEqual([
      ['k-vht', 'K-VHT'],
      ['vht', 'VHT'],
    ]);
  });

  test('do not stand within words, e-mail or web addresses', () => {
    expect(
      found('iemand@gordon-training.example, www.homestart.nl, home-start.steun@x.nl, Homestarters'),
    ).toEqual([]);
  });

  test('that are ordinary words count when they are written or introduced as names', () => {
    expect(found('vormen van bemoeizorg; pedagogisch adviseren')).toEqual([]);
    expect(found('Bemoeizorg; de methodiek “pedagogisch adviseren”')).toEqual([
      ['bemoeizorg', 'Bemoeizorg'],
      ['pedagogisch-adviseren', 'pedagogisch adviseren'],
    ]);
  });

  test('keep their places', () => {
    const source = 'Met Homestart';
    const [one] = find(spannedOf(source, { start: 0, end: source.length }));
    expect(one?.name.offsets[0]).toBe(source.indexOf('Homestart'));
  });
});
