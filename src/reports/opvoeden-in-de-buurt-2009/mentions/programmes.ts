/** An intervention, programme or kind of work as the prose on the municipalities names it. */
export interface Programme {
  /** Every way the prose prints it. */
  names: readonly string[];
  /** How Bijlage 1 prints it, where that is another name. */
  offers?: readonly string[];
  /** The name is an ordinary word: it counts where the municipality has it in Bijlage 1. */
  isOrdinary?: true;
}

/**
 * What the prose names otherwise than Bijlage 1 does, or what Bijlage 1 does not have. Names that both print
 * alike are not repeated here: the lines of Bijlage 1 are looked for by themselves.
 */
export const PROGRAMMES: readonly Programme[] = [
  { names: ['Triple P'] },
  { names: ['Triple P niveau 1'], offers: ['Triple P'] },
  { names: ['niveau 2'], offers: ['Triple P'] },
  { names: ['Triple P niveau 3'], offers: ['Triple P'] },
  { names: ['niveau 4'], offers: ['Triple P'] },
  { names: ['niveau 5'], offers: ['Triple P'] },
  { names: ['Stevig Ouderschap'] },
  { names: ['Home Start', 'Homestart'] },
  { names: ['Doorstart'] },
  { names: ['interventieverpleegkundige', 'interventieverpleegkundigen'] },
  {
    names: ['outreachend aanbod vanuit het CJG voor leidsters in de kinderopvang'],
    offers: ['Ondersteuning kinderopvang leidsters'],
  },
  {
    names: ['verlengde contactmomenten in de jeugdgezondheidszorg'],
    offers: ['Verlenging contact jgz'],
  },
  { names: ['opvoedsteunpunten'], offers: ['Groepsbijeenkomsten opvoedsteunpunten'] },
  {
    names: ['gezinscoach', 'gezinscoaches'],
    offers: ['Gezinscoach', 'Gezinscoaches', 'Gezinscoaching'],
    isOrdinary: true,
  },
  { names: ['lokale ambulante hulpverlening'], offers: ['Ambulante hulpverlening'] },
  {
    names: ['gespecialiseerde verzorging', 'gespecialiseerde (gezins)verzorging'],
    offers: ['Gespecialiseerde gezinsverzorging'],
  },
  { names: ['thuisbegeleiding'] },
  { names: ['Haagse Opvoedingscanon'] },
  {
    names: ['Zorgconsulent op peuterspeelzalen en voorscholen'],
    offers: ['Zorgconsulent op psz en voorscholen'],
  },
  { names: ['Opvoedcursussen op VVE locaties'], offers: ['Opvoedcursussen VVE'] },
  {
    names: ['deelname van jeugdartsen in de ZorgAdviesTeam’s'],
    offers: ['Deelname jeugdartsen in ZAT’s'],
  },
  {
    names: ['opvoedspreekuren', 'opvoedingsspreekuren'],
    offers: ['Opvoedspreekuur', 'Opvoedspreekuren'],
    isOrdinary: true,
  },
  // `opvoedspreekuren en –cursussen`
  { names: ['–cursussen'], offers: ['Opvoedcursussen'], isOrdinary: true },
  { names: ['Almeerse opschalingsmodel'] },
  {
    names: ['intensieve hulpverlening via een naschoolse opvang programma'],
    offers: ['Intensieve hulpverlening via buitenschoolse opvang'],
  },
  {
    names: ['OK in het voortgezet onderwijs'],
    offers: ['OK-voortgezet onderwijs'],
  },
  { names: ['tijdelijk pleeggezin'] },
  { names: ['kinderopvang plus'] },
  { names: ['baby extra'] },
  { names: ['casusregisseurs'] },
  {
    names: ['centrale casusbesprekingen'],
    offers: ['Casusbespreking in Centrum Jeugd en Gezin'],
  },
  { names: ['jongerencoaches'] },
  { names: ['trajectbegeleiders', 'trajectbegeleiding'] },
  { names: ['jongerenloket'] },
  { names: ['inloopspreekuren op de SPIL-centra'] },
  { names: ['jeugdpreventie werkers op de politiebureaus'] },
  { names: ['jongerenmentoren'] },
  { names: ['nazorgtrajecten'] },
  { names: ['sociaal-maatschappelijke school'] },
  { names: ['pedagogisch adviseren'] },
  { names: ['Big Brother, Big Sister'] },
  {
    names: ['praktische thuisbegeleiding'],
    offers: ['Praktische thuisbegeleiding: Video home training Video interactie training'],
  },
  {
    names: ['Video Home training'],
    offers: ['Praktische thuisbegeleiding: Video home training Video interactie training'],
  },
  {
    names: ['Video interactie training'],
    offers: ['Praktische thuisbegeleiding: Video home training Video interactie training'],
  },
  { names: ['Outreachende JGZ', 'outreachende jeugdgezondheidszorg'] },
  { names: ['Gezin in Balans'] },
];
