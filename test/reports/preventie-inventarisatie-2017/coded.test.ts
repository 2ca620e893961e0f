import { describe, expect, it } from 'vitest';
import { readTechniques } from '../../../src/reports/preventie-inventarisatie-2017/records/boxes.ts';
import { readInterventionCountries } from '../../../src/reports/preventie-inventarisatie-2017/records/intervention-countries.ts';
import {
  readPlaces,
  readProviders,
} from '../../../src/reports/preventie-inventarisatie-2017/records/places-providers.ts';
import { readCell } from './said.ts';

describe('boxes', () => {
  it.each([
    ['x', true, null],
    ['x\nLeren koken', true, 'Leren koken'],
    ['Leren koken', true, 'Leren koken'],
    ['', false, null],
  ])('say of “%s” whether it is ticked, and what is written beside it', (text, applied, specification) => {
    const boxes = readCell(readTechniques, '7', 'monitoring', text);
    const box = boxes.find((row) => row.intervention_id === 'pcit' && row.technique === 'monitoring');
    expect(box).toMatchObject({ applied, specification });
  });
});

describe('places', () => {
  it.each([
    ['Thuis en kantoor', ['home', 'provider_location']],
    ['In een buurthuis', ['community_centre']],
    ['Bij de gastouder thuis', ['childcare']],
    ['Telefonisch of online', ['online', 'phone']],
  ])('of “%s” are %j', (text, places) => {
    expect(readCell(readPlaces, '6', 'place', text).map(({ place }) => place)).toEqual(places);
  });

  it('stop the build where the vocabulary has no words for them', () => {
    expect(() => readCell(readPlaces, '6', 'place', 'Op zee')).toThrow(/cell-not-read: found “Op zee”/);
  });
});

describe('providers', () => {
  it.each([
    ['Vrijwilligers en JGZ-verpleegkundigen', ['volunteers', 'jgz_nurse']],
    ['Vrijwilligers- of welzijnsorganisaties die vrijwilligers zoeken', ['volunteers']],
    ['Hulpverleners, geregistreerd bij het SKJ', ['youth_care_worker']],
  ])('of “%s” are %j', (text, providers) => {
    expect(readCell(readProviders, '6', 'provider', text).map(({ provider }) => provider)).toEqual(providers);
  });
});

describe('countries of origin', () => {
  it.each([
    ['Nederland, in samenwerking met Deense partners', 'NL'],
    ['De Nederlandse bewerking van de Amerikaanse Talk.', 'US'],
    ['De Nederlandse variant van het Australische Plan.', 'AU'],
    ['Gebaseerd op het Mother Plan (Ierland).', undefined],
    ['Het is gebaseerd op het Mother Plan (Ierland).', 'IE'],
    ['Een uit Engeland afkomstig programma', 'GB'],
    ['Het is ontwikkeld door A. Jansen in de Verenigde Staten.', 'US'],
  ])('of “%s”: %s', (text, country) => {
    const read = () => readCell(readInterventionCountries, '12', 'origin', text)[0]?.country;
    if (country === undefined) expect(read).toThrow();
    else expect(read()).toBe(country);
  });
});
