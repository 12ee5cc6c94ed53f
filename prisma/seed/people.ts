/** An invented person; `account` makes her one of the people that a visitor of the demo may sign in as. */
export interface PersonSeed {
  name: string;
  organisation?: string;
  account?: 'user' | 'admin';
  maxSessionsPerDay?: number;
  maxSessionsPerWeek?: number;
}

/** Everyone in the demo, each invented. */
export const people: PersonSeed[] = [
  { name: 'Hannah de Ruiter', account: 'admin' },
  // Coordinators
  {
    name: 'Marloes Dijkgraaf',
    organisation: 'Associatie voor Jeugd',
    account: 'user',
  },
  {
    name: 'Youssef El Amrani',
    organisation: 'Programma Geweld hoort nergens thuis',
    account: 'user',
  },
  { name: 'Ilse Vermaat', organisation: 'GGD Kennemerland', account: 'user' },
  { name: 'Fenna Hoekstra' },
  // Facilitators
  { name: 'Pieter Lammers', account: 'user', maxSessionsPerDay: 2, maxSessionsPerWeek: 4 },
  { name: 'Anouk Vreeswijk', account: 'user', maxSessionsPerDay: 1, maxSessionsPerWeek: 3 },
  { name: 'Roelien Schaap', maxSessionsPerDay: 1, maxSessionsPerWeek: 3 },
  // Regional project leaders and contact officials (Geweld hoort nergens thuis)
  { name: 'Esther Mulder', account: 'user' },
  { name: 'Hatice Yılmaz' },
  { name: 'Bram Oosterhuis' },
  { name: 'Carlijn Smit' },
  { name: 'Dennis van Loon' },
  { name: 'Noor Achterberg' },
  { name: 'Sjoerd Wiersma' },
  { name: 'Marjan Peeters' },
  { name: 'Rachid Bouali' },
  { name: 'Imke Zwart' },
  { name: 'Willemijn Hissink' },
  { name: 'Joris Kamphuis' },
  { name: 'Ellen Nijhof' },
  { name: 'Murat Kaplan' },
  { name: 'Femke Derksen' },
  { name: 'Cees Bakker-Visser' },
  { name: 'Samira Azzouzi' },
  { name: 'Hester van Dam' },
  { name: 'Jerome Pinas' },
  { name: 'Babette Kuit' },
  { name: 'Rajiv Soekhai' },
  { name: 'Adriaan Stehouwer' },
  { name: 'Jacomina Francke' },
  { name: 'Toon Verhoeven' },
  { name: 'Loubna Kanter' },
  { name: 'Marij Geurts' },
  { name: 'Chantal Ebbers' },
  // Zuid-Kennemerland and Haarlemmermeer
  { name: 'Wilma Groot', organisation: 'GGZ Duinrand', account: 'user' },
  {
    name: 'Tessa Brouwer',
    organisation: 'Wijkteam Ringvaart',
    account: 'user',
  },
  { name: 'Arend Kramer', organisation: 'Politieteam Spaarneboog' },
  { name: 'Naima Chaouki', organisation: 'GGD Kennemerland' },
  { name: 'Gerard Huisman', organisation: 'Woningstichting De Waterwolf' },
  { name: 'Loes Verbeek', organisation: 'Cliëntenraad Samen Sterk' },
  { name: 'Mirjam Slot', organisation: 'GGZ Duinrand' },
  { name: 'Tim Bakelaar', organisation: 'Politieteam Spaarneboog' },
  { name: 'Priya Ramdin', organisation: 'Wijkteam Ringvaart' },
  { name: 'Jan-Willem Kok', organisation: 'Woningstichting De Waterwolf' },
  { name: 'Olga Petrenko', organisation: 'GGD Kennemerland' },
  { name: 'Stefan Duin', organisation: 'GGZ Duinrand' },
  // Directors (Samen leren met impact)
  {
    name: 'Farida Benali',
    organisation: 'Associatie voor Jeugd',
    account: 'user',
  },
  {
    name: 'Joost van Wijngaarden',
    organisation: 'Wethoudersvereniging',
    account: 'user',
  },
  { name: 'Marieke Stolk', organisation: 'Associatie voor Jeugd' },
  { name: 'Erwin Hogenboom', organisation: 'Associatie voor Jeugd' },
  { name: 'Sevda Aydın', organisation: 'Associatie voor Jeugd' },
  { name: 'Herman Tijssen', organisation: 'Associatie voor Jeugd' },
  { name: 'Judith Kuiper', organisation: 'Associatie voor Jeugd' },
  { name: 'Ronald Veenstra', organisation: 'Associatie Wijkteams' },
  { name: 'Fatma Öztürk', organisation: 'Associatie Wijkteams' },
  { name: 'Bas Mentink', organisation: 'Associatie Wijkteams' },
  {
    name: 'Caroline Bloem',
    organisation: 'Netwerk Directeuren Sociaal Domein',
  },
  { name: 'Hugo Terlouw', organisation: 'Netwerk Directeuren Sociaal Domein' },
  {
    name: 'Ingrid Martens',
    organisation: 'Netwerk Directeuren Sociaal Domein',
  },
  { name: 'Kees Vogelaar', organisation: 'Jeugdzorg Nederland' },
  { name: 'Amina Osman', organisation: 'Jeugdzorg Nederland' },
  { name: 'Petra Wessels', organisation: 'Jeugdzorg Nederland' },
  { name: 'Lodewijk Brand', organisation: 'Wethoudersvereniging' },
  { name: 'Saskia Roelofs', organisation: 'Wethoudersvereniging' },
  { name: 'Jeroen Halma', organisation: 'Nederlands Jeugdinstituut' },
  { name: 'Vera Nooteboom', organisation: 'Nederlands Jeugdinstituut' },
  // Leren van praktijkervaringen
  {
    name: 'Daan Postma',
    organisation: 'Gebiedsteam Noorderwad',
    account: 'user',
  },
  { name: 'Sietske Wijnia', organisation: 'Gebiedsteam Noorderwad' },
  { name: 'Machteld Boersma', organisation: 'Wijkteam De Singel' },
  { name: 'Omar Saïdi', organisation: 'Wijkteam De Singel' },
  { name: 'Klaske Dijkstra', organisation: 'Jeugdzorg De Terp' },
  { name: 'Thijs Algra', organisation: 'Jeugdzorg De Terp' },
  { name: 'Nynke Faber', organisation: 'Foar Fryske Bern' },
  { name: 'Mees de Graaf' },
  // Lerende praktijken
  {
    name: 'Linde Jansma',
    organisation: 'Gemeente Lindermeer',
    account: 'user',
  },
  {
    name: 'Karim Haddou',
    organisation: 'Gemeente Lindermeer',
    account: 'user',
  },
  { name: 'Ruben Castelein', organisation: 'Gemeente Vaartenburg' },
  { name: 'Els Grootveld', organisation: 'Gemeente Vaartenburg' },
  { name: 'Jolanda Smeets', organisation: 'Gemeente Zandrode' },
  { name: 'Wouter Janssen', organisation: 'Gemeente Zandrode' },
  { name: 'Ayşe Demir', organisation: 'Gemeente Heidestein' },
  { name: 'Frank Cuijpers', organisation: 'Gemeente Heidestein' },
  { name: 'Marit Zijlstra', organisation: 'Gemeente Polderveen' },
  { name: 'Johan Prins', organisation: 'Gemeente Polderveen' },
  { name: 'Yasmin Tahiri', organisation: 'Gemeente Rietdijk' },
  { name: 'Peter Bouwman', organisation: 'Gemeente Kastanjeveld' },
  { name: 'Rianne Evers', organisation: 'Gemeente Brugwoude' },
  { name: 'Glenn Martina', organisation: 'Gemeente Hoogterp' },
  { name: 'Anneke Wouda', organisation: 'Gemeente Westervaart' },
  { name: 'Lars Hendrikx', organisation: 'Gemeente Eikelaar' },
];

/** The address of an invented person: "Ayşe Demir" is ayse.demir@example.nl. */
export function addressOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('ı', 'i')
    .toLowerCase();
  return `${plain.replaceAll(/[^a-z-]+/g, '.')}@example.nl`;
}
