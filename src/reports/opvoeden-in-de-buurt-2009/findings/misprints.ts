/** Slips of the pen that a reader marked and no rule of form can find. */
export const MISPRINTS = [
  { printed: 'hebben in op dit terrein', meant: 'hebben op dit terrein' },
  { printed: 'Hoeveel gezin zijn', meant: 'Hoeveel gezinnen zijn' },
  { printed: 'De evaringen', meant: 'De ervaringen' },
  { printed: 'is een gezinsinterventie is gericht', meant: 'is een gezinsinterventie gericht' },
  { printed: 'omdat het jaar 2007', meant: 'omdat in het jaar 2007' },
  { printed: 'liggen verhoudingsgewijs hoger', meant: 'ligt verhoudingsgewijs hoger' },
  { printed: 'tesamen', meant: 'tezamen' },
  { printed: 'een nieuwe ontwikkelde interventie', meant: 'een nieuw ontwikkelde interventie' },
  {
    printed: 'te kort schiet wordt ondersteund door een vrijwilliger',
    meant: 'te kort schiet worden ondersteund door een vrijwilliger',
  },
  { printed: 'een consultatiebureau voor deze gezinnen', meant: 'een consultatiebureau. Voor deze gezinnen' },
  { printed: 'de databank is beperkt en zijn vaak', meant: 'de databank is beperkt en is vaak' },
  { printed: 'Stadregio Eindhoven', meant: 'Stadsregio Eindhoven' },
  {
    printed: 'die in de beleidsvorming daarna van nut is geweest',
    meant: 'die in de beleidsvorming daarna van nut zijn geweest',
  },
  { printed: 'Het NJI heeft', meant: 'Het NJi heeft' },
  { printed: 'beleidsmaker en uitvoerders', meant: 'beleidsmakers en uitvoerders' },
  { printed: 'Theoretische goed onderbouwd', meant: 'Theoretisch goed onderbouwd' },
];
