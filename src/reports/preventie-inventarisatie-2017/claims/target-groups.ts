import type { Claim } from '../../../model/check.ts';
import { cell, count, each, exactly, someOf } from './computations.ts';
import { both, namedBelow, says, theFourteen, theSix, without } from './groups.ts';

const WITH_PARENTS = says('2', 'works_with', /ouder|moeder|verzorger|gezin/i);
const IN_TARGET_GROUP = ['risks'];

const ofTheFourteen = (id: string, quote: string, words: RegExp): Claim => ({
  id: `target-group-${id}`,
  quote,
  stated: 'some of the 14',
  compute: someOf(theFourteen, says('2', IN_TARGET_GROUP, words)),
});

/** Doelgroepen. */
export const TARGET_GROUPS: readonly Claim[] = [
  {
    id: 'six-work-with-parents',
    quote:
      'De zes genoemde interventies die specifiek (mede) preventie van kindermishandeling beogen, zijn op één na alle gericht op werken met de ouders',
    stated: 5,
    compute: count(both(theSix, WITH_PARENTS)),
    reason: { en: 'Families and (expectant) mothers count as parents.' },
  },
  {
    id: 'six-work-with-teachers',
    quote:
      'Eén interventie (Safe You Safe me) richt zich op leerkrachten, om op school kindermishandeling vroegtijdig op te sporen en aan te pakken',
    stated: ['safe-you-safe-me'],
    compute: exactly(both(theSix, says('2', 'works_with', /leerkracht/i))),
  },
  {
    id: 'selected-by-risk',
    quote: 'vooraf geselecteerd op basis van bepaalde risicofactoren (Stevig Ouderschap, VoorZorg)',
    stated: ['stevig-ouderschap', 'voorzorg'],
    compute: exactly(
      both(both(theSix, says('4', 'selection', /selectie/i)), says('2', IN_TARGET_GROUP, /risicofactoren/)),
    ),
  },
  {
    id: 'problems-already-there',
    quote:
      '(complexe) sociaal-economische en/of psychosociale problemen bij ouders en/of gedragsproblemen bij het kind (Bemoeizorg in de JGZ, PCIT)',
    stated: ['bemoeizorg', 'pcit'],
    compute: each(
      both(
        theSix,
        says(
          '2',
          IN_TARGET_GROUP,
          /psychosociale problemen|ernstige gedragsproblemen|kinderen met gedragsproblemen/,
        ),
      ),
    ),
    reason: {
      en: 'Triple P treats severe behavioural problems at its levels 4 and 5 only; most of its parents have none.',
    },
  },
  {
    id: 'broad-target-groups',
    quote:
      'De 14 interventies die zich richten op preventie van opvoedproblemen kennen veelal een brede doelgroepomschrijving. Enkele voorbeelden',
    stated: 'the examples come from the 14',
    compute: (dataset) => {
      const { ids, evidence } = without(namedBelow('Enkele voorbeelden'), theFourteen)(dataset);
      const computed = `${ids.length} named that is not one of the 14${ids.length > 0 ? `: ${ids.join(', ')}` : ''}`;
      return { holds: ids.length === 0, computed, evidence };
    },
    reason: {
      en: 'The introduction puts Triple P among the six that prevent child abuse.',
      nl: 'De inleiding rekent Triple P tot de zes die kindermishandeling voorkomen.',
    },
  },
  ofTheFourteen(
    'light-problems',
    'gezinnen met lichte tot matige opvoedingsproblemen',
    /lichte tot matige opvoedingsproblemen/,
  ),
  ofTheFourteen(
    'uncertain',
    'ouders die onzeker zijn in de opvoeding, met vragen en problemen over de opvoeding',
    /onzeker zijn over de opvoeding|vragen en problemen in de opvoeding/,
  ),
  ofTheFourteen(
    'tension',
    'ouders die opvoedspanning ervaren of een beginnende opvoedcrisis',
    /opvoed(ings)?spanning ervaren|beginnende opvoedingscrisis/,
  ),
  ofTheFourteen(
    'positive-parenting',
    'ouders met behoefte aan positieve kindgerichte opvoeding',
    /behoeften? aan positieve kindgerichte opvoeding/,
  ),
  {
    id: 'triple-p-levels',
    quote: 'in het geval van Triple P worden vijf niveaus van ondersteuning geboden',
    stated: 'five levels',
    compute: cell('2', 'triple-p', 'risks').says(
      /vijf niveaus van ondersteuning .*1\. .*2\. .*3\. .*4\. .*5\. /,
    ),
  },
  {
    id: 'triple-p-range-of-levels',
    quote:
      'van ouders die voldoende steun hebben aan informatie via de media tot ouders die te maken hebben met ernstige gedragsproblemen bij het kind en overige gezinsproblemen',
    stated: 'from information through the media to severe problems of child and family',
    compute: cell('2', 'triple-p', 'risks').says(
      /1\. Voorlichting en informatie via de media.*ernstige gedragsproblemen gecombineerd met overige gezinsproblemen/,
    ),
  },
  {
    id: 'low-education-other-origin',
    quote: 'laagopgeleide ouders van andere etnische achtergrond',
    stated: ['coach-je-kind', 'themis-opvoedcursus'],
    compute: each(
      says(
        '2',
        IN_TARGET_GROUP,
        /laagopgeleide ouders van Turkse|lager opgeleide ouders en ouders met een migratie|niet-westerse migrantengroepen, met geen of een lage opleiding/,
      ),
    ),
  },
  {
    id: 'powerless-parents',
    quote: 'die opvoedonmacht of –onzekerheid ervaren',
    stated: ['coach-je-kind', 'themis-opvoedcursus'],
    compute: each(says('2', IN_TARGET_GROUP, /opvoedonmacht|onzekerheid/), { silence: 'unknown' }),
  },
  {
    id: 'houvast-target-group',
    quote:
      'gezinnen van ouders met een LVB, met tekortschietende opvoedvaardigheden en afwezigheid van steunend sociaal netwerk (HouVast)',
    stated: ['houvast'],
    compute: each(
      says(
        '2',
        IN_TARGET_GROUP,
        /met een LVB .*tekortschietende opvoedvaardigheden .*afwezigheid van een sterk sociaal netwerk/,
      ),
    ),
  },
  {
    id: 'kopopouders-target-group',
    quote: 'ouders met psychische en/of verslavingsproblematiek (KopOpOuders)',
    stated: ['kopopouders-online'],
    compute: each(says('2', IN_TARGET_GROUP, /Ouders met psychische en\/of verslavingsproblematiek/)),
  },
  {
    id: 'ouder-baby-target-group',
    quote: 'depressieve moeders met een baby tot 12 maanden (Ouder-baby interventie)',
    stated: ['ouder-baby-interventie'],
    compute: each(says('2', IN_TARGET_GROUP, /depressieve moeders en hun baby \(tot en met 12 maanden\)/)),
  },
  {
    id: 'opvoeden-en-zo-low-education',
    quote: 'richt de oudercursus ‘Opvoeden & Zo’ zich primair op laagopgeleide ouders',
    stated: 'low-educated parents first of all',
    compute: cell('2', 'opvoeden-en-zo', 'risks').says(
      /richt zich met name op het bereik van lager opgeleide ouders/,
    ),
  },
  {
    id: 'opvoeden-en-zo-abuse',
    quote:
      'omdat zij een groter risico lopen om gebruik te maken van niet-effectieve vormen van gedragsbeïnvloeding die een schadelijk effect kunnen hebben op de ontwikkeling van kinderen en kunnen leiden tot vormen van kindermishandeling',
    stated: 'a raised risk of forms of child abuse',
    compute: cell('2', 'opvoeden-en-zo', 'risks').says(/mishandeling/),
  },
  {
    id: 'kopopouders-partners',
    quote:
      'de online cursus KopOpOuders voor (partners van) ouders met psychische en/of verslavingsproblemen',
    stated: 'parents with such problems, and their partners',
    compute: cell('2', 'kopopouders-online', 'risks').says(
      /ouders en partners van ouders met psychische en\/of verslavingsproblemen/,
    ),
  },
  {
    id: 'kopopouders-risk-of-abuse',
    quote: 'benoemt als kenmerk van deze gezinnen dat hier een verhoogde kans op kindermishandeling bestaat',
    stated: 'names a raised risk of child abuse',
    compute: cell('2', 'kopopouders-online', 'risks').says(/mishandeling/),
  },
];
