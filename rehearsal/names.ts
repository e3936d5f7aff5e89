const given = 'Nube Rayo Bruma Trueno Niebla Cometa Centella Arroyo Llovizna Torrente Escarcha Remanso Vereda'.split(
  ' ',
);
const surnames = 'Cenzontle Obsidiana Tezontle Cazahuate Huizache Jilguero Zanate Basalto Turquesa Enebro Caliza'.split(
  ' ',
);

/** A person who can't exist, named after weather, stones, plants and birds. No two of the first 143 have the same name. */
export function fictionalPerson(number: number): { readonly given: string; readonly surnames: string } {
  const pick = (names: readonly string[], at: number) => names[at % names.length] ?? '';
  return { given: pick(given, number), surnames: `${pick(surnames, number)} ${pick(surnames, number * 3 + 5)}` };
}
